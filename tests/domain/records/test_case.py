"""What a case says of itself: how a child is called, which days count, whether it is open and what ended it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.records.case import Case, CaseEvent, Child, Deadline

DAY, LATER = date(2018, 5, 14), date(2018, 5, 15)


def case(*kinds: str, **of: Any) -> Case:
    """Return a case with events of these kinds, all of one day."""
    events = [CaseEvent(kind=kind, happened_on=DAY) for kind in kinds]
    return Case(reference="2018-003", regime="WT2015", opened_on=DAY, events=events, **of)


@pytest.mark.parametrize(("names", "name"), [
    ({"given_names": "Rosie-Mae", "family_name": "Trelawney"}, "Rosie-Mae Trelawney"),
    ({"given_names": "Rosie-Mae"}, "Rosie-Mae"),
    ({"family_name": "Trelawney"}, "Trelawney"),
    ({"known_as": "Ro"}, "Child not named"),
    ({"birth": "unborn"}, "Unborn child"),
    ({"birth": "unborn", "family_name": "Trelawney"}, "Trelawney"),
])  # fmt: skip
def test_a_child_is_called_by_its_names_in_order(names: dict[str, Any], name: str) -> None:
    """One without a name is called by what is known of its birth."""
    assert Child(**names).name == name


def test_the_day_of_an_event_is_that_of_the_one_that_stands() -> None:
    """One that was corrected counts no more, and one that never happened has no day."""
    of = case()
    of.events = [
        CaseEvent(kind="aware", happened_on=DAY, superseded_at="2018-05-16T09:00:00+00:00"),
        CaseEvent(kind="aware", happened_on=LATER),
    ]
    assert of.day_of("aware") == LATER
    assert of.day_of("decision") is None
    of.events[1].superseded_at = "2018-05-17T09:00:00+00:00"
    assert of.day_of("aware") is None


@pytest.mark.parametrize(("kinds", "ended_by"), [
    ((), ""),
    (("decision", "published"), ""),
    (("withdrawn",), "withdrawn"),
    (("criteria_not_met",), "criteria_not_met"),
    (("handed_over",), ""),  # undecided: it waits for the partners' own decision
    (("handed_over", "no_review"), ""),
    (("handed_over", "review_begun"), "handed_over"),
])  # fmt: skip
def test_a_case_ends_when_its_notification_falls_away_or_its_review_is_handed_over(
    kinds: tuple[str, ...], ended_by: str
) -> None:
    """An undecided incident that was passed on has no review to hand over, and is still waited for."""
    of = case(*kinds)
    assert of.ended_by == ended_by
    assert of.waits is (ended_by == "")


def test_nothing_is_waited_for_in_a_closed_case() -> None:
    """It is open until the day on which it was closed is set."""
    of = case()
    assert (of.open, of.waits) == (True, True)
    of.closed_on = DAY
    assert (of.open, of.waits) == (False, False)


@pytest.mark.parametrize(("said", "already"), [
    ("", False), ("not_decided", False), ("review", True), ("begun", True), ("no_review", True),
])  # fmt: skip
def test_a_decision_against_a_review_is_a_decision_too(said: str, already: bool) -> None:
    """What was decided or begun before the case was entered counts; that nothing was decided does not."""
    assert case(decided=said).decided_already is already


def test_it_passes_on_only_by_its_own_event() -> None:
    """One set aside, because a decision was recorded after all, passes nothing on."""
    of = case("passes_on")
    assert (case("arrangements_begun").passes_on, of.passes_on) == (False, True)
    of.events[0].superseded_at = "2019-10-01T09:00:00+00:00"
    assert not of.passes_on


def test_a_deadline_is_current_until_another_takes_its_place() -> None:
    """Having been met does not take it out of the record."""
    of = Deadline(rule="rapid_review", counted_from_on=DAY, due_on=LATER, met_on=LATER)
    assert of.current
    of.superseded_at = "2018-05-16T09:00:00+00:00"
    assert not of.current
