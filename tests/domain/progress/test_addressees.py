"""Who must be told in other areas, by name: one duty for each area, and whoever was told before stays listed."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.progress.addressees import by_name, home_names, in_sentence, told_before
from scr_desktop.domain.records.telling import Telling
from scr_desktop.domain.rules.condition import Is
from scr_desktop.domain.rules.criterion import Duty
from scr_desktop.domain.rules.whose import Body, Holder, InArea
from scr_desktop.domain.sources.source import Force, Source
from tests.domain.papers import case, child


def duty(body: Body = Body.AUTHORITY, holder: Holder | None = None, who: str = "The other authority") -> Duty:
    """Return the duty to tell somebody in other areas."""
    source = Source("an invented paragraph", Force.LOCAL)
    area = InArea(body, holder)
    return Duty("other_area", who, "the incident", "aware", "notify", source, Is("died"), in_area=area)


def area(name: str, parts: str = "happened", **values: str) -> dict[str, str]:
    """Return an area as it is entered."""
    return {"name": name, "parts": parts, **values}


HAPPENED, LIVES = Holder.WHERE_IT_HAPPENED, Holder.WHERE_RESIDENT


@pytest.mark.parametrize(("meant", "entered", "who"), [
    (duty(holder=HAPPENED), area("Leeds City Council"), "Leeds City Council, the authority where it happened"),
    (duty(Body.PARTNERS), area("Leeds City Council"), "Leeds City Council: safeguarding partners"),
    (duty(Body.PARTNERS, HAPPENED), area("Leeds City Council"),
     "Leeds City Council: safeguarding partners, where it happened"),
    (duty(Body.PARTNERS), area("Leeds City Council", partners="Leeds Safeguarding Children Partnership"),
     "Leeds Safeguarding Children Partnership, Leeds City Council"),
    (duty(Body.BOARD), area("Leeds", partners="Leeds Safeguarding Children Board"), "Leeds Safeguarding Children Board"),
])  # fmt: skip
def test_whom_a_duty_means_is_said_by_name(meant: Duty, entered: dict[str, str], who: str) -> None:
    """Its authority, its partners or its board, by their own name where that is entered, the area named once."""
    (found,) = by_name([meant], case(other_areas=[entered]))
    assert found.who == who
    assert found.key.startswith("other_area:")


def test_only_areas_with_the_part_that_is_meant_are_told() -> None:
    """A duty towards where the child lives is none towards where it happened; one towards all concerned is to each."""
    found = case(other_areas=[area("Leeds City Council"), area("Torbay Council", "lives")])
    assert [one.who for one in by_name([duty(holder=LIVES)], found)] == [
        "Torbay Council, the authority where the child normally lives"
    ]
    both = by_name([duty(Body.BOARD)], found)
    assert [one.who for one in both] == [
        "Leeds City Council: Local Safeguarding Children Board",
        "Torbay Council: Local Safeguarding Children Board",
    ]
    assert [one.area_id for one in both] == [one.id for one in found.other_areas]


def test_of_several_areas_only_their_own_telling_shows_one_told() -> None:
    """An event that names none of them would show all told; of one alone it may stand."""
    one, two = [area("Leeds City Council")], [area("Leeds City Council"), area("Torbay Council")]
    assert [found.by_telling_only for found in by_name([duty()], case(other_areas=one))] == [False]
    assert [found.by_telling_only for found in by_name([duty()], case(other_areas=two))] == [True, True]


def test_an_area_not_named_yet_is_told_all_the_same() -> None:
    """The duty stays one, and says that the name is missing, or where the child is said to live."""
    assert [one.who for one in by_name([duty(holder=HAPPENED)], case())] == [
        "The other authority (name not entered yet)"
    ]
    away = [child(harm="died", normally_resident="no", home_area=one) for one in ("Torbay", "Kent")]
    assert [one.who for one in by_name([duty(holder=LIVES)], case(children=away))] == [
        "The other authority (Torbay and Kent)"
    ]


@pytest.mark.parametrize(("entries", "homes"), [
    ({"harm": "died", "normally_resident": "no", "home_area": " Torbay "}, ["Torbay"]),
    ({"harm": "unknown", "normally_resident": "no", "home_area": "Torbay"}, ["Torbay"]),
    ({"harm": "not_harmed", "normally_resident": "no", "home_area": "Torbay"}, []),
    ({"harm": "died", "normally_resident": "unknown", "home_area": "Torbay"}, []),
    ({"harm": "died", "normally_resident": "no", "home_area": ""}, []),
])  # fmt: skip
def test_the_home_of_a_child_elsewhere_who_came_to_harm_is_named(entries: dict[str, Any], homes: list[str]) -> None:
    """Two children of one area give it once."""
    assert home_names(case(children=[child(**entries), child(**entries)])) == homes


def test_no_authority_of_another_country_is_told_to_notify() -> None:
    """Of two homes the one in England is; where none is known to be there, what is entered stays listed."""
    leeds, cardiff = {"name": "Leeds City Council", "parts": "lives"}, {"name": "Cardiff Council", "parts": "lives"}
    meant = duty(holder=Holder.WHERE_RESIDENT)
    both = by_name([meant], case(other_areas=[leeds, cardiff]))
    assert [one.who for one in both] == ["Leeds City Council, the authority where the child normally lives"]
    assert len(by_name([meant], case(other_areas=[cardiff]))) == 1
    away = [child(harm="died", normally_resident="no", home_area=one) for one in ("Leeds", "Cardiff")]
    assert home_names(case(children=away)) == ["Leeds"]


def test_an_area_told_and_taken_out_again_stays_listed() -> None:
    """As it was told, by the name of then; one that is still listed, or a duty of another kind, is not."""
    found = case()
    told = date(2018, 5, 17)
    found.tellings += [
        Telling(duty="other_area:gone", who="Leeds City Council", told_on=told),
        Telling(duty="other_area:here", who="Torbay Council", told_on=told),
        Telling(duty="ofsted", who="Ofsted", told_on=told),
    ]
    here = Duty("other_area:here", "Torbay Council", "", "aware", "", duty().source, Is("died"))
    (only,) = told_before([duty()], found, [here])
    assert (only.key, only.who) == ("other_area:gone", "Leeds City Council")


def test_a_name_with_a_comma_is_closed_by_one_in_a_sentence() -> None:
    """So that what follows belongs to the sentence and not to the name."""
    assert in_sentence("Leeds, the authority where it happened") == "Leeds, the authority where it happened,"
    assert in_sentence("Ofsted") == "Ofsted"
