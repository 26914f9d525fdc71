"""Rows of different agencies that may tell of the same event, by their days and the telling words they share."""

from __future__ import annotations

from typing import Any

import pytest

from scr_desktop.domain.chronology.chronology import ChronologyRow
from scr_desktop.domain.chronology.likeness import likenesses
from scr_desktop.domain.time.part_date import PartDate

FRACTURE = "Attended A&E with fracture of left femur"


def row(agency: str, on: str, event: str = FRACTURE, **values: Any) -> ChronologyRow:
    """Return a row of a chronology."""
    day = PartDate.parse(on) if on else PartDate()
    return ChronologyRow(case_id="1", agency=agency, happened_on=day, event=event, **values)


@pytest.mark.parametrize(("other", "alike"), [
    ("3 May 2018", True), ("4 May 2018", True), ("2 May 2018", True), ("5 May 2018", False), ("1 May 2018", False),
])  # fmt: skip
def test_the_same_day_or_one_apart_may_be_the_same_event(other: str, alike: bool) -> None:
    """Notes are often written the day after; two days apart is another event."""
    assert bool(likenesses([row("Hospital", "3 May 2018"), row("GP", other)])) is alike


def test_the_words_that_both_have_are_said() -> None:
    """Telling ones alone: short words and those that stand in almost every entry say nothing, capitals do not matter."""
    other = row("GP", "3 May 2018", "Letter: FRACTURE femur; mother and child seen", action="Police called")
    (found,) = likenesses([row("Hospital", "3 May 2018"), other])
    assert found.shared == ("femur", "fracture")


@pytest.mark.parametrize("event", [
    "Fracture clinic",  # one word shared
    "Mother and child seen at home by social worker",  # none but what stands everywhere
    "",
])  # fmt: skip
def test_one_word_or_common_words_are_not_enough(event: str) -> None:
    """An offer that is usually wrong is one that nobody reads."""
    assert likenesses([row("Hospital", "3 May 2018"), row("GP", "3 May 2018", event)]) == []


def test_one_agency_does_not_repeat_another_of_its_own_rows() -> None:
    """Two rows of the same agency are two events."""
    assert likenesses([row("GP", "3 May 2018"), row("GP", "3 May 2018")]) == []


def test_a_pair_that_was_settled_is_not_offered_again() -> None:
    """Neither as the same nor as another, whichever of the two says it."""
    first, second = row("Hospital", "3 May 2018"), row("GP", "3 May 2018")
    second.differs_from.append(first.id)
    assert likenesses([first, second]) == []
    same = row("Police", "3 May 2018", duplicate_of=first.id)
    assert likenesses([first, same]) == []


@pytest.mark.parametrize(("on", "alike"), [("May 2018", True), ("June 2018", False), ("2018", False), ("", False)])
def test_a_month_may_mean_the_day_and_a_year_says_too_little(on: str, alike: bool) -> None:
    """Known in part, it is compared with every day it can mean; without a date nothing can be said."""
    assert bool(likenesses([row("Hospital", "3 May 2018"), row("GP", on)])) is alike


def test_a_date_known_in_part_needs_half_the_words() -> None:
    """Two words of five are enough for a day, and not for a month."""
    five = "fracture femur bruising playground teacher"
    first = row("Hospital", "3 May 2018", "fracture femur xray paediatric theatre")
    assert likenesses([first, row("School nursing", "3 May 2018", five)])
    assert not likenesses([first, row("School nursing", "May 2018", five)])


def test_the_earliest_pair_comes_first() -> None:
    """In the order of the days, whatever the order of the rows."""
    rows = [row(agency, on) for on in ("3 June 2018", "3 May 2018") for agency in ("GP", "Hospital")]
    assert [str(one.first.happened_on) for one in likenesses(rows)] == ["3 May 2018", "3 June 2018"]
