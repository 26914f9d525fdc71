"""Names of authorities that begin alike: the same only where the whole name says so, asked where a part of it is entered."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.entries.notification import read
from scr_desktop.domain.facts.contradictory import contradictory_area
from scr_desktop.domain.records.case import Case
from tests.domain.papers import child, paper

THAMES, KENT = "Kingston upon Thames", "Kent County Council"


def case_with(area: str, parts: str = "happened lives looks_after") -> Case:
    """Return a case in which an area is entered as another one."""
    entered = paper(where="elsewhere_in_england", children=[child()], other_areas=[{"name": area, "parts": parts}])
    return read(entered, today=date(2026, 11, 28)).case


@pytest.mark.parametrize(
    ("area", "own", "says"),
    [
        ("Kingston upon Hull", THAMES, ""),
        ("Kingston upon Hull City Council", THAMES, ""),
        ("Newcastle under Lyme", "Newcastle upon Tyne", ""),
        ("Derbyshire", "Derby City Council", ""),
        ("Kingston", THAMES, "asked"),
        ("Kingston upon Hull", "Kingston", "asked"),
        ("Newcastle", "Newcastle upon Tyne City Council", "asked"),
        (THAMES, THAMES, "ours"),
        ("Kent", KENT, "ours"),
        ("Kent County Council", "Kent", "ours"),
    ],
)
def test_an_area_is_ours_by_its_whole_name_and_asked_about_by_a_part(area: str, own: str, says: str) -> None:
    """Names that go on differently are two areas; where one stops short it is asked which is meant."""
    case = case_with(area)
    found = [sentence for _, sentence in contradictory_area(case, case.other_areas[0], [own])]
    asked = [one for one in found if one.startswith(f"Is {area}, entered as another area, our own {own}?")]
    ours = [one for one in found if "of ours" in one]
    assert ("asked" if asked else "ours" if ours else "") == says
    assert not (asked and ours)


def test_of_two_of_ours_the_one_that_is_named_whole_is_meant() -> None:
    """An office of both Kingstons has no doubt about either."""
    case = case_with(THAMES)
    found = [sentence for _, sentence in contradictory_area(case, case.other_areas[0], ["Kingston", THAMES])]
    assert found
    assert not [one for one in found if one.startswith("Is ")]
