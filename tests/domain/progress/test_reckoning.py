"""Fixing the deadlines of a case: nothing moves in silence, and what moved stays readable with the reason."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.progress.reckoning import Move, ended_with, fix_again, fix_deadlines, moves, summarise
from scr_desktop.domain.records.case import Case, CaseEvent, Deadline
from scr_desktop.domain.rules.deadline import rule_by_key
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from tests.domain.papers import case

TABLE, BOARD = WorkingDays(), by_key("WT2015")
TODAY = date(2018, 5, 17)
FIXED_AT, LATER_AT = "2018-05-17T09:00:00+00:00", "2018-05-18T09:00:00+00:00"
DECISION = rule_by_key(BOARD.rules, "scr_decision")


def fix(
    found: Case, at: str = FIXED_AT, why: str = "", keep: tuple[str, ...] = (), *, open_only: bool = False
) -> tuple[Move, ...]:
    """Fix the deadlines of a case on 17 May 2018."""
    return fix_deadlines(found, BOARD, TABLE, at=at, why=why, today=TODAY, keep=keep, open_only=open_only)


def fixed(**events: str) -> Case:
    """Return a case of a board, notified on Wednesday 16 May 2018, with its deadlines fixed."""
    found = case(events=events)
    fix(found)
    return found


def days(found: Case, rule: str = "scr_decision") -> list[tuple[date, str]]:
    """Return every day for which a rule was fixed, each with why it no longer stands."""
    return [(one.due_on, one.superseded_why) for one in found.deadlines if one.rule == rule]


def received(found: Case, day: int) -> None:
    """Correct the day on which the notification was received."""
    for one in found.events:
        if one.kind == "notification_received" and not one.superseded_at:
            one.superseded_at = LATER_AT
    found.events.append(CaseEvent(kind="notification_received", happened_on=date(2018, 5, day)))


def proposed(found: Case, rule: str = "scr_decision", *, open_only: bool = False) -> list[Move]:
    """Return what would move of one rule."""
    wanted = moves(found, BOARD, TABLE, today=TODAY, open_only=open_only)
    return [one for one in wanted if one.rule.key == rule]


def test_what_is_fixed_first_owes_no_reason_and_is_not_proposed_again() -> None:
    """Fifteen working days from 16 May 2018 end on 7 June; reckoned again, nothing differs."""
    found = fixed()
    assert days(found) == [(date(2018, 6, 7), "")]
    assert moves(found, BOARD, TABLE, today=TODAY) == ()
    assert not Move(DECISION, None, date(2018, 6, 7), TODAY).changes


def test_a_corrected_day_moves_the_deadline_and_the_old_one_stays_readable() -> None:
    """Received a day later it is due a day later, with the reason on the day that stood."""
    found = fixed()
    received(found, 17)
    (move,) = proposed(found)
    assert (move.old_on, move.new_on, move.from_on, move.changes) == (
        date(2018, 6, 7), date(2018, 6, 8), date(2018, 5, 17), True,
    )  # fmt: skip
    fix(found, LATER_AT, "The e-mail came on the 17th")
    assert days(found) == [(date(2018, 6, 7), "The e-mail came on the 17th"), (date(2018, 6, 8), "")]


def test_a_move_that_was_declined_is_not_proposed_again() -> None:
    """The day stands with the reason; another day than the one declined is proposed."""
    found = fixed()
    received(found, 17)
    fix(found, LATER_AT, "It was promised", keep=("scr_decision",))
    (kept,) = [one for one in found.deadlines if one.rule == "scr_decision"]
    assert (kept.due_on, kept.kept_instead_of, kept.kept_why, kept.current) == (
        date(2018, 6, 7), date(2018, 6, 8), "It was promised", True,
    )  # fmt: skip
    assert proposed(found) == []
    received(found, 18)
    assert [one.new_on for one in proposed(found)] == [date(2018, 6, 11)]


def test_what_is_no_longer_called_for_falls_away_with_the_reason() -> None:
    """The starting day is taken out: no day is fixed in its place."""
    found = fixed()
    for one in found.events:
        if one.kind == "notification_received":
            one.superseded_at = LATER_AT
    assert [(one.old_on, one.new_on) for one in proposed(found)] == [(date(2018, 6, 7), None)]
    fix(found, LATER_AT, "Never received")
    assert days(found) == [(date(2018, 6, 7), "Never received")]


def test_a_late_bank_holiday_leaves_alone_what_is_done() -> None:
    """Only what is still to be done is reckoned anew, where that is asked for."""
    found = fixed(decision="2018-05-17")
    received(found, 17)
    assert proposed(found, open_only=True) == []
    assert len(proposed(found)) == 1
    open_one = fixed()
    received(open_one, 17)
    assert len(proposed(open_one, open_only=True)) == 1


def test_what_is_met_is_recorded_with_its_day() -> None:
    """So is what the register lists: the stage, and the deadline that comes next."""
    found = fixed(notification_sent="2018-05-17")
    met = {one.rule: one.met_on for one in found.deadlines}
    assert (met["notify"], met["scr_decision"]) == (date(2018, 5, 17), None)
    assert (found.next_rule, found.next_due_on) == ("report_locally", date(2018, 5, 18))


def test_a_closed_case_has_no_next_deadline() -> None:
    """In the register it stands with its stage alone."""
    found = fixed()
    found.closed_on = TODAY
    summarise(found, BOARD, TABLE, TODAY)
    assert (found.next_rule, found.next_due_on, found.stage) == ("", None, "received")


@pytest.mark.parametrize(("kind", "new_on", "reason"), [
    ("handed_over", None, "Handed over"), ("handed_over", date(2018, 6, 8), ""), ("withdrawn", None, ""),
])  # fmt: skip
def test_a_hand_over_is_its_own_reason_for_what_falls_away(kind: str, new_on: date | None, reason: str) -> None:
    """Where another day changes too, or something else is recorded, the officer says why."""
    assert ended_with(kind, [Move(DECISION, date(2018, 6, 7), new_on, TODAY)]) == reason


def test_what_an_earlier_version_took_away_with_a_hand_over_is_fixed_again() -> None:
    """The telling of the decision stays owed; what went with the review stays gone, and nothing is fixed twice."""
    found = fixed(decision="2018-05-16", review_begun="2018-05-16")
    found.events.append(CaseEvent(kind="handed_over", happened_on=date(2018, 5, 17)))
    for one in found.deadlines:
        one.superseded_at, one.superseded_why = LATER_AT, "Handed over"
    assert fix_again(found, BOARD, TABLE, at=LATER_AT, today=TODAY)
    again = {one.rule: one.due_on for one in found.deadlines if one.current}
    assert again["tell_decision"] == date(2018, 5, 23)
    assert "complete_scr" not in again
    assert not fix_again(found, BOARD, TABLE, at=LATER_AT, today=TODAY)


def test_a_deadline_says_what_it_was_reckoned_from() -> None:
    """When, from which day, and how far the list of bank holidays was known then."""
    (one,) = [one for one in fixed().deadlines if one.rule == "scr_decision"]
    assert isinstance(one, Deadline)
    assert (one.counted_from_on, one.reckoned_at, one.holidays_until) == (
        date(2018, 5, 16), FIXED_AT, TABLE.reliable_until,
    )  # fmt: skip
