"""Several children of one notification: each authority notifies for its own, and none hides another."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.commands.one_child import Answer, assessed, notification, told

FROM_LEEDS = {"family_name": "B", "normally_resident": "no", "home_area": "Leeds"}
IN_ENGLAND = "Does the child who is not normally resident in our area normally live in England?"

Assess = Callable[[Answer], Answer]


@pytest.fixture
def said_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Assess:
    """Give a function that assesses a notification."""
    return partial(assessed, tmp_path, capsys)


def abroad(*others: dict[str, str], **parts: Any) -> Answer:
    """Return a notification of what happened outside England to a child of our area and to others."""
    return notification(where="outside_england", children=[{}, *others], **parts)


def test_abroad_each_authority_notifies_for_its_own_child(said_of: Assess) -> None:
    """Section 16C(1)(b) speaks of the authority in whose area the child is normally resident."""
    found = said_of(abroad(FROM_LEEDS, answers={"lives_in_england": "yes"}))
    theirs = "the authority where the child normally lives (Leeds)"
    assert found["said"][0] == f"Notifiable, by Bath, and by {theirs}."
    assert found["whose"] == f"Bath and {theirs}"
    assert told(found)["The authority where the child normally lives (Leeds)"]


def test_abroad_it_is_asked_whether_the_other_child_lives_in_england(said_of: Assess) -> None:
    """Without a name or an answer the question is open and named; the one there is told meanwhile."""
    found = said_of(abroad(FROM_LEEDS | {"home_area": ""}))
    assert found["notifiable"] == "ours"
    assert found["open"] == [IN_ENGLAND]
    assert told(found)["The authority where the child normally lives (name not entered yet)"] is False


def test_abroad_it_is_asked_where_the_other_child_lives(said_of: Assess) -> None:
    """The home of one child says nothing of the other's."""
    found = said_of(abroad(FROM_LEEDS | {"normally_resident": "unknown"}))
    assert [one.partition("(")[0].strip() for one in found["open"]] == [
        "Does one of several children who died or were seriously harmed normally live outside our area?",
        IN_ENGLAND,
    ]


def test_a_child_who_came_to_no_harm_has_no_authority_to_notify(said_of: Assess) -> None:
    """A sister from York who is well is no reason for York to notify."""
    well = {"family_name": "C", "normally_resident": "no", "home_area": "York", "harm": "not_harmed", "died_on": ""}
    found = said_of(abroad(FROM_LEEDS, well, answers={"lives_in_england": "yes"}))
    assert "York" not in found["whose"]
    assert said_of(abroad(well))["whose"] == "Bath"


def test_in_our_area_the_home_of_another_child_is_not_asked(said_of: Assess) -> None:
    """In England the place decides alone."""
    found = said_of(notification(children=[{}, FROM_LEEDS | {"normally_resident": "unknown"}]))
    assert (found["whose"], found["open"]) == ("Bath", [])


def test_a_board_tells_that_of_the_other_childs_home(said_of: Assess) -> None:
    """Procedure 4.1: the board of the area where the child normally lives decides, for each child its own."""
    days = {"born_on": "1 March 2010", "died_on": "1 March 2018"}
    given = notification(children=[days, {**FROM_LEEDS, **days}], awareness={"aware_on": "2018-03-02"},
                         answers={"lives_in_england": "yes"},
                         incident={"incident_on": "1 March 2018", "where_it_happened": "in_area"})  # fmt: skip
    board = "The Local Safeguarding Children Board of the area where the child normally lives (Leeds)"
    assert told(said_of(given))[board]


BOTH = "Did our authority look after one of the children who died, and another authority another?"
FOR_OUR_CHILD = {"Secretary of State (Department for Education)", "Ofsted"}
LEEDS = "Leeds, the authority that looked after the child"


def in_care(*answered: str) -> Answer:
    """Return a notification of two looked after children who died without abuse, one of them looked after by Leeds."""
    answers = {"abuse_or_neglect": "no", **({"looked_after_by": answered[0]} if answered else {})}
    return notification(
        children=[{"looked_after": "yes"}, {"looked_after": "yes", "family_name": "B"}],
        other_areas=[{"name": "Leeds", "parts": "looks_after"}],
        answers=answers | ({"looked_after_by_both": answered[1]} if len(answered) > 1 else {}),
    )


@pytest.mark.parametrize("answered", [("ours",), ("another", "yes"), ("unknown", "yes")])
def test_each_authority_notifies_the_death_of_the_child_it_looked_after(
    said_of: Assess, answered: tuple[str, ...]
) -> None:
    """Children Act 1989 Sch 2 para 20(1): both are so, and neither contradicts the other."""
    found = said_of(in_care(*answered))
    theirs = "the authority that looked after the child (Leeds)"
    assert found["said"][0] == f"Notifiable, by Bath, and by {theirs}."
    assert (found["contradictions"], found["problems"]) == ([], [])
    assert {who for who, settled in told(found).items() if settled} >= {*FOR_OUR_CHILD, LEEDS}


@pytest.mark.parametrize("answered", [(), ("another",)])
def test_another_authority_for_one_child_takes_nothing_from_ours(said_of: Assess, answered: tuple[str, ...]) -> None:
    """Whether one of the two was ours is asked; until then ours are told as well, and Leeds is told for certain."""
    found = said_of(in_care(*answered))
    assert found["notifiable"] == "open"
    assert found["said"][0].startswith(
        "Notifiable, by the authority that looked after the child (Leeds); not settled yet"
    )
    assert [one.partition(" (")[0] for one in found["open"]] == [BOTH]
    assert [told(found)[who] for who in (*sorted(FOR_OUR_CHILD), LEEDS)] == [False, False, True]
    assert next(one["if"] for one in found["deadlines"] if one["rule"] == "notify") == "if it proves ours to notify"


def test_both_looked_after_by_the_other_authority_is_its_duty_alone(said_of: Assess) -> None:
    """Once that is answered nothing is ours."""
    found = said_of(in_care("another", "no"))
    assert (found["notifiable"], found["open"]) == ("other authority", [])
    assert not FOR_OUR_CHILD & set(told(found))


def test_of_a_single_child_the_other_authority_still_contradicts_ours(said_of: Assess) -> None:
    """One child is looked after by one authority."""
    given = in_care("ours")
    given["children"] = given["children"][:1]
    assert len(said_of(given)["contradictions"]) == 1


@pytest.mark.parametrize(("child", "leaver"), [("ours", "another"), ("another", "ours")])
def test_a_looked_after_child_and_a_care_leaver_can_be_of_two_authorities(
    said_of: Assess, child: str, leaver: str
) -> None:
    """Leeds is entered once, and it is the authority of the one who was not ours."""
    left_care = {"family_name": "B", "born_on": "1 March 2006", "looked_after": "no"}
    found = said_of(
        notification(
            children=[{"looked_after": "yes"}, left_care],
            other_areas=[{"name": "Leeds", "parts": "looks_after"}],
            answers={
                "abuse_or_neglect": "no",
                "looked_after_by": child,
                "care_leaver_died": "yes",
                "care_leaver_of": leaver,
            },
        )
    )
    assert found["contradictions"] == []
    assert found["whose"] == "Bath and the authority that looked after the child (Leeds)"


@pytest.mark.parametrize(
    "others",
    [(), ({"family_name": "B", "looked_after": "no"},), ({"family_name": "B", "harm": "not_harmed", "died_on": ""},)],
)
def test_two_authorities_cannot_have_looked_after_one_child(
    said_of: Assess, others: tuple[dict[str, str], ...]
) -> None:
    """An answer that no child entered can bear is shown, and no second authority follows from it."""
    given = in_care("ours", "yes") | {"other_areas": []}
    given["children"] = [given["children"][0], *({**given["children"][1], **one} for one in others)]
    found = said_of(given)
    assert found["said"][0] == "Notifiable, by Bath."
    assert [one for one in found["contradictions"] if BOTH in one and "no more than one child entered" in one]
    assert told(found)["The authority that looked after the child (name not entered yet)"] is False
    # Where a second child may have been looked after too, it can be so.
    given["children"] = [given["children"][0], {**given["children"][0], "family_name": "B", "looked_after": "unknown"}]
    assert said_of(given)["contradictions"] == []


def test_one_child_has_one_home(said_of: Assess) -> None:
    """Abroad, of a single child who lives here no other authority has to notify, whatever is answered of several."""
    found = said_of(abroad(answers={"other_home": "yes", "lives_in_england": "yes"}))
    assert found["said"][0] == "Notifiable, by Bath."
    assert [one for one in found["contradictions"] if "no more than one child entered" in one]
    assert found["said"][0] == said_of(abroad())["said"][0]


@pytest.mark.parametrize(
    "said", [{"child": "yes"}, {"child": "unknown", "looked_after": "yes"}, {"child": "unknown", "on_remand": "yes"}]
)
def test_a_child_looked_after_at_death_is_no_care_leaver(said_of: Assess, said: dict[str, str]) -> None:
    """At seventeen either can be so, never both of one child; beside another young person who died both can."""
    answers = {"abuse_or_neglect": "no", "looked_after_by": "ours", "care_leaver_died": "yes", "care_leaver_of": "ours"}
    answers |= {key: value for key, value in said.items() if key != "child"}
    one = {"born_on": "1 June 2008", "looked_after": said["child"]}
    found = said_of(notification(children=[one], answers=answers))
    assert found["said"][0] == "Notifiable, by Bath."
    assert [text for text in found["contradictions"] if "still looked after at death, and so no care leaver" in text]
    assert not any("care leaver" in because["text"] for because in found["because"])
    left_care = {"born_on": "1 June 2004", "family_name": "B", "looked_after": "no"}
    assert said_of(notification(children=[one, left_care], answers=answers))["contradictions"] == []


OF_BOTH = "Was one of the young people who died our care leaver, and another that of another authority?"


def care_leavers(*answered: str) -> Answer:
    """Return a notification of two care leavers of 19 and 20 who died without abuse, one of them of Leeds."""
    answers = {"abuse_or_neglect": "no", "care_leaver_died": "yes"}
    return notification(
        children=[
            {"born_on": "1 March 2006", "looked_after": "no"},
            {"born_on": "1 April 2005", "looked_after": "no", "family_name": "B"},
        ],
        other_areas=[{"name": "Leeds", "parts": "looks_after"}],
        answers=answers | dict(zip(("care_leaver_of", "care_leaver_of_both"), answered, strict=False)),
    )


@pytest.mark.parametrize("answered", [("ours",), ("another", "yes"), ("unknown", "yes")])
def test_each_authority_notifies_the_death_of_its_own_care_leaver(said_of: Assess, answered: tuple[str, ...]) -> None:
    """Working Together 2023 ch 5: both are so, and neither contradicts the other."""
    found = said_of(care_leavers(*answered))
    theirs = "the authority that looked after the child (Leeds)"
    assert found["said"][0] == f"Notifiable, by Bath, and by {theirs}."
    assert (found["contradictions"], found["problems"]) == ([], [])
    assert {who for who, settled in told(found).items() if settled} >= {*FOR_OUR_CHILD, LEEDS}


@pytest.mark.parametrize("answered", [(), ("another",)])
def test_another_authoritys_care_leaver_takes_nothing_from_ours(said_of: Assess, answered: tuple[str, ...]) -> None:
    """Whether one of the two was ours is asked; until then ours are told as well, and Leeds is told for certain."""
    found = said_of(care_leavers(*answered))
    assert found["notifiable"] == "open"
    assert [one.partition(" (")[0] for one in found["open"]] == [OF_BOTH]
    assert [told(found)[who] for who in (*sorted(FOR_OUR_CHILD), LEEDS)] == [False, False, True]


def test_two_care_leavers_of_the_other_authority_are_its_duty_alone(said_of: Assess) -> None:
    """Once that is answered nothing is ours."""
    found = said_of(care_leavers("another", "no"))
    assert (found["notifiable"], found["open"]) == ("other authority", [])
    assert not FOR_OUR_CHILD & set(told(found))


def test_of_a_single_care_leaver_no_two_authorities_are_meant(said_of: Assess) -> None:
    """One young person left the care of one authority: an answer that says otherwise is named."""
    given = care_leavers("ours", "yes")
    given["children"] = given["children"][:1]
    said = " ".join(str(one) for one in said_of(given)["contradictions"])
    assert "no more than one entered here died" in said
