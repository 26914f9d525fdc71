"""Reads the entries of a notification one by one: what stands, what is a problem, and what is no event."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.entries.reader import Reader, identity, text_of
from scr_desktop.domain.problem import AgainstAnother, Unreadable
from tests.domain.papers import TODAY, reading


def test_what_is_written_stands_without_the_space_around_it() -> None:
    """Nothing, null and spaces are nothing; the words themselves stay as they are typed."""
    entry = {"a": "  Twerton \n", "b": None, "c": " "}
    assert [text_of(entry, key) for key in "abcd"] == ["Twerton", "", "", ""]


def test_an_entry_keeps_the_record_that_it_was_taken_from() -> None:
    """One written anew has none yet."""
    assert identity({"id": "abc", "name": "Kit"}) == {"id": "abc"}
    assert identity({"id": ""}) == identity({}) == {}


@pytest.mark.parametrize(("typed", "day"), [
    ("12 May 2018", date(2018, 5, 12)),
    ("22 Nov 2026", TODAY),  # the day itself
    ("1 Jan 2005", date(2005, 1, 1)),
    ("", None),
])  # fmt: skip
def test_a_clock_starts_on_a_whole_day_up_to_today(typed: str, day: date | None) -> None:
    """From the first year that is counted; an empty entry is no day and nothing wrong."""
    read = Reader(TODAY)
    assert read.day({"aware_on": typed}, "aware_on", "awareness") == day
    assert read.problems == []


@pytest.mark.parametrize(("typed", "says"), [
    ("23 Nov 2026", "lies in the future"),
    ("31 Dec 2004", "is before 2005"),
    ("May 2018", "is not one certain day"),
    ("?12 May 2018", "is not one certain day"),
    ("31 Feb 2018", "no such day"),
])  # fmt: skip
def test_any_other_day_starts_no_clock_and_counts_as_not_read(typed: str, says: str) -> None:
    """One problem, at its entry, by which whoever reads it knows that nothing is taken from it."""
    read = Reader(TODAY)
    assert read.day({"aware_on": typed}, "aware_on", "awareness") is None
    (problem,) = read.problems
    assert says in problem.sentence
    assert (type(problem), problem.field) == (Unreadable, "awareness.aware_on")


def test_only_what_must_be_past_may_not_lie_ahead() -> None:
    """A birth may be expected, a death may not; of a month that has begun, today may be meant."""
    read = Reader(TODAY)
    entry = {"born_on": "1 Jan 2027", "died_on": "Nov 2026"}
    assert read.part_date(entry, "born_on", "children.0", past=False).day == date(2027, 1, 1)
    assert read.part_date(entry, "died_on", "children.0", past=True).known
    assert read.problems == []
    read.part_date({"died_on": "Dec 2026"}, "died_on", "children.0", past=True)
    assert [problem.field for problem in read.problems] == ["children.0.died_on"]


def against(**entries: Any) -> list[tuple[str, str]]:
    """Return the entries of a notification that are said to be against another, with the sentence."""
    found = reading(**entries).problems
    return [(one.field, one.sentence) for one in found if isinstance(one, AgainstAnother)]


@pytest.mark.parametrize(("entries", "field"), [
    ({"aware_on": "12 May 2018", "sent_on": "12 May 2018"}, ""),
    ({"aware_on": "12 May 2018", "sent_on": "11 May 2018"}, "awareness.notification_sent_on"),
    ({"aware_on": "11 May 2018", "received_on": ""}, "awareness.aware_on"),
])  # fmt: skip
def test_two_days_in_an_order_that_cannot_be_stand_against_each_other(entries: dict[str, str], field: str) -> None:
    """On the very day all can happen; a day before it cannot."""
    assert [where for where, _ in against(**entries)] == ([field] if field else [])


@pytest.mark.parametrize(("told_on", "wrong"), [
    ("11 May 2018", True), ("12 May 2018", False), ("April 2018", True), ("May 2018", False), ("", False),
])  # fmt: skip
def test_nobody_told_of_the_incident_before_it_happened(told_on: str, wrong: bool) -> None:
    """On the day itself somebody may have; of a month that holds it nothing is said."""
    found = against(notifiers=[{"agency": "Police", "told_on": told_on}], received_on="")
    said = "Police cannot have told the office on"
    assert [sentence.startswith(said) for field, sentence in found if field == "notifiers.0.told_on"] == [True] * wrong


def test_the_first_day_on_which_anybody_told_is_that_of_receipt() -> None:
    """Where no other is entered: the earlier of two; one entered stays."""
    told = [{"agency": "Police", "told_on": "17 May 2018"}, {"agency": "Hospital", "told_on": "14 May 2018"}]
    assert reading(notifiers=told, received_on="").case.day_of("notification_received") == date(2018, 5, 14)
    assert reading(notifiers=told, received_on="14 May 2018").problems == ()
    assert reading(notifiers=[{"agency": "Police"}], received_on="").case.day_of("notification_received") is None


@pytest.mark.parametrize(
    ("decided_on", "wrong"), [("11 May 2018", True), ("15 May 2018", True), ("16 May 2018", False)]
)
def test_a_decision_before_the_notification_is_doubted(decided_on: str, wrong: bool) -> None:
    """Known on 12 May and received on the 16th: on that day it could be made."""
    told = {"received_on": "16 May 2018", "decided": "no_review", "decided_on": decided_on}
    found = against(notification=told)
    assert [field for field, _ in found] == ["notification.decided_on"] * wrong


def test_a_decision_of_a_certain_day_is_its_events() -> None:
    """Decided against a review on 4 June; of a month nothing is counted."""
    told = {"received_on": "16 May 2018", "decided": "no_review"}
    found = reading(notification=told | {"decided_on": "4 June 2018"}).case
    assert (found.day_of("decision"), found.day_of("no_review")) == (date(2018, 6, 4), date(2018, 6, 4))
    assert reading(notification=told | {"decided_on": "June 2018"}).case.day_of("decision") is None


def test_another_area_needs_its_name() -> None:
    """It is told by name: without one that is asked for; of whom no part is said, it is involved."""
    found = reading(other_areas=[{"name": " ", "parts": "involved"}])
    assert [problem.field for problem in found.problems] == ["other_areas.0.name"]
    (area,) = reading(other_areas=[{"name": "Torbay Council", "parts": ""}]).case.other_areas
    assert area.parts == "involved"
