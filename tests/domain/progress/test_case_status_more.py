"""Where a closed case stands, and what extensions, kept days and withdrawn notifications do to a deadline."""

from __future__ import annotations

import calendar
from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.progress.case_status import CaseStatus, DeadlineLine, status
from scr_desktop.domain.progress.reckoning import fix_deadlines, moves
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.records.timing import Extension, Hold
from scr_desktop.domain.rules.deadline import rule_by_key
from scr_desktop.domain.rules.deadline_state import NOT_DONE, state_of
from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.sources.reading import ChosenReading
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key, regimes
from tests.domain.papers import DEATH, TODAY, case, child

TABLE = WorkingDays()
LATER = "2018-11-05"


def stand(found: Case, today: str = LATER, table: WorkingDays = TABLE) -> CaseStatus:
    """Return where a case stands on a day."""
    return status(found, by_key(found.regime), table, date.fromisoformat(today))


def lines(found: Case, today: str = LATER, table: WorkingDays = TABLE) -> dict[str, DeadlineLine]:
    """Return the deadlines of a case on a day, by rule."""
    return {line.rule.key: line for line in stand(found, today, table).deadlines}


def closed(found: Case, on: str = "2018-06-01") -> Case:
    """Close a case."""
    found.closed_on, found.closed_why = date.fromisoformat(on), "Passed on"
    return found


# A closed case


@pytest.mark.parametrize("today", ["2018-06-01", "2018-06-05", "2026-11-22"])
def test_in_a_closed_case_nothing_grows_late(today: str) -> None:
    """What was never recorded as done says so in the same words on every later day, without counting days."""
    notify = lines(closed(case()), today)["notify"]
    assert (notify.state, notify.words, notify.working_days_left) == ("not_done", NOT_DONE, None)
    assert notify.due_on == date(2018, 5, 18)


def test_in_a_closed_case_what_lay_ahead_was_not_done_either() -> None:
    """A day that had not come when the case was closed never becomes due."""
    assert lines(closed(case()), "2018-06-04")["scr_decision"].state == "not_done"


def test_in_a_closed_case_what_was_done_stays_done() -> None:
    """Done, and done late, are facts that closing does not change."""
    done = lines(closed(case(events={"notification_sent": "2018-05-17", "decision": "2018-06-20"})))
    assert (done["notify"].state, done["scr_decision"].state) == ("met", "met_late")


def test_a_report_stays_public_although_its_case_is_closed() -> None:
    """The year on the website runs on."""
    found = closed(case(events={"published": "2018-12-03"}), "2018-12-04")
    assert lines(found, "2019-06-03")["keep_public"].state == "lasting"
    assert lines(found, "2019-12-04")["keep_public"].state == "met"


def test_a_closed_case_has_no_next_deadline() -> None:
    """Nothing of it comes next on the register or the desk; opened again it has one."""
    found = closed(case())
    assert stand(found).next is None
    found.closed_on = None
    assert stand(found).next is not None
    assert lines(found)["notify"].state == "overdue"


def test_a_closed_case_waits_for_nothing_it_cannot_begin() -> None:
    """A clock that never started still says what it would start from."""
    assert lines(closed(case()))["tell_decision"].state == "waiting"


def test_in_a_closed_case_nobody_is_told_late() -> None:
    """Who was never told is not recorded as told, without counting on; who was told stays told."""
    found = closed(case())
    states = {one.duty.key: one.state for one in stand(found).duties}
    assert (states["ofsted"], states["board"]) == ("not_done", "not_done")
    told = closed(case(events={"partners_told": "2018-05-17"}))
    assert {one.duty.key: one.state for one in stand(told).duties}["board"] == "met"


# Extensions


def allowed(until: str, on: str = "2018-05-17") -> Extension:
    """Return more time for the notification."""
    return Extension(
        rule="notify",
        until_on=date.fromisoformat(until),
        allowed_by="DfE",
        allowed_on=date.fromisoformat(on),
        why="Strike",
    )


@pytest.mark.parametrize(("today", "state"), [("2018-05-19", "due"), ("2018-05-25", "due"), ("2018-05-26", "overdue")])
def test_an_extended_deadline_is_late_only_after_the_day_allowed(today: str, state: str) -> None:
    """The due day stays what it was; the duty to tell goes by the day allowed as well."""
    found = case()
    found.extensions.append(allowed("2018-05-25"))
    line = lines(found, today)["notify"]
    assert (line.state, line.due_on, line.last_on) == (state, date(2018, 5, 18), date(2018, 5, 25))
    (ofsted,) = [one for one in stand(found, today).duties if one.duty.key == "ofsted"]
    assert (ofsted.state, ofsted.due_on) == (state, date(2018, 5, 25))


def test_an_extension_of_another_deadline_changes_nothing() -> None:
    """Time is allowed for one duty, not for the case."""
    found = case()
    found.extensions.append(allowed("2018-06-25"))
    assert lines(found)["scr_decision"].extension is None


def test_an_extension_that_the_deadline_has_overtaken_shortens_nothing() -> None:
    """If the due day itself moves past the day allowed, the due day counts."""
    found = case()
    found.extensions.append(allowed("2018-05-15"))
    assert lines(found)["notify"].last_on == date(2018, 5, 18)


@pytest.mark.parametrize(("met", "today", "is_closed", "state"), [
    ("2018-05-18", "2018-06-01", False, "met"), ("2018-05-19", "2018-06-01", True, "met_late"),
    ("", "2018-05-18", False, "due"), ("", "2018-05-19", False, "overdue"), ("", "2018-05-18", True, "not_done"),
])  # fmt: skip
def test_the_state_of_a_deadline(met: str, today: str, is_closed: bool, state: str) -> None:
    """One function judges for the case and for the diary."""
    rule = rule_by_key(by_key("WT2015").rules, "notify")
    met_on = date.fromisoformat(met) if met else None
    found = state_of(rule, date(2018, 5, 18), met_on, date.fromisoformat(today), closed=is_closed)
    assert found == state


def test_as_soon_as_possible_is_never_called_late_once_done() -> None:
    """Where the source gives no number of days the program does not judge what was soon enough."""
    found = case(events={"held_up": "2018-09-03", "delay_told": "2018-09-10"})
    assert lines(found)["delay_reasons"].state == "met"


# Kept, withdrawn, held


def test_a_kept_day_says_what_was_declined() -> None:
    """The day stands, and its argument names the day that was proposed in its place, and the reason."""
    found, regime = case(), by_key("WT2015")
    at, today = "2018-05-16T09:00:00+00:00", date(2018, 5, 16)
    fix_deadlines(found, regime, TABLE, at=at, why="", today=today)
    for event in found.events:
        if event.kind == "aware":
            event.superseded_at = at
    found.events.append(CaseEvent(kind="aware", happened_on=date(2018, 5, 14)))
    fix_deadlines(found, regime, TABLE, at=at, why="Told on Monday", today=today, keep={"notify", "report_locally"})
    line = lines(found, "2018-05-16")["notify"]
    assert (line.due_on, line.kept_instead_of) == (date(2018, 5, 18), date(2018, 5, 21))
    assert any("21 May 2018 was proposed" in said and "Told on Monday" in said for said in line.argument())
    assert moves(found, regime, TABLE, today=TODAY) == ()
    assert [one.rule for one in found.deadlines if one.superseded_at] == []


@pytest.mark.parametrize("kind", ["withdrawn", "criteria_not_met"])
def test_without_a_notification_that_stands_no_rapid_review_is_owed(kind: str) -> None:
    """Both ends of a notification end its clocks; nobody is told by a day that no longer exists."""
    died = child(**(DEATH | {"born_on": "2.2.22", "died_on": "31.5.22"}))
    of_2022: dict[str, Any] = {
        "aware_on": "31 May 2022",
        "received_on": "1 June 2022",
        "incident_on": "31/5/22",
        "children": [died],
    }
    assert {"notify", "rapid_review"} <= set(lines(case("WT2018", **of_2022), "2022-06-10"))
    ended = lines(case("WT2018", {kind: "2022-06-09"}, **of_2022), "2022-06-10")
    assert not {"notify", "rapid_review"} & set(ended)
    assert EVENTS[kind].label


def test_holds_that_have_not_ended_come_in_the_order_of_their_days() -> None:
    """What must be looked at first stands first; what has ended is left out."""
    found = case()
    for cause, again, ended in (("Inquest", 9, None), ("Trial", 7, None), ("Inquiry", 6, date(2018, 6, 1))):
        found.holds.append(
            Hold(cause=cause, began_on=date(2018, 5, 16), look_again_on=date(2018, again, 1), ended_on=ended)
        )
    assert [one.cause for one in stand(found).holds] == ["Trial", "Inquest"]


def test_a_hold_moves_no_deadline() -> None:
    """With a hold or without, every day is the same."""
    found = case()
    before = {key: line.due_on for key, line in lines(found).items()}
    found.holds.append(Hold(cause="Trial", began_on=date(2018, 5, 16), look_again_on=date(2018, 9, 1)))
    assert {key: line.due_on for key, line in lines(found).items()} == before


# Readings


@pytest.mark.parametrize(("held_up", "panel"), [
    ("2018-06-28", "National Panel of Independent Experts"), ("2018-06-29", "Child Safeguarding Practice Review Panel"),
])  # fmt: skip
def test_the_panel_that_learns_of_a_delay_follows_its_day(held_up: str, panel: str) -> None:
    """Until 28 June 2018 the old panel is given the reasons, from the next day the new one."""
    duties = [one.duty for one in stand(case(events={"held_up": held_up}), "2018-08-01").duties]
    told = [duty.who for duty in duties if duty.after == "held_up"]
    assert told == [panel, "Secretary of State (Department for Education)"]


def test_in_transition_both_readings_of_the_rapid_review_stand_until_one_is_chosen() -> None:
    """From awareness or from the notification, as after the transition: the office's choice decides which leads."""
    died = child(**(DEATH | {"born_on": "2.2.18", "died_on": "30.11.18"}))
    found = case(
        "transition", {"notification_sent": "2018-12-07"}, aware_on="3 December 2018", received_on="",
        incident_on="30/11/18", children=[died],
    )  # fmt: skip
    plain = lines(found, "2018-12-10")
    days = plain["rapid_review"].due_on, plain["rapid_review_from_notification"].due_on
    assert days == (date(2018, 12, 24), date(2019, 1, 2))
    chosen = {"rapid_review_start": ChosenReading("notification", "So agreed.", "3 December 2018")}
    now = stand(found, "2018-12-10", WorkingDays(readings=chosen))
    assert [one.rule.key for one in now.deadlines if one.set_aside] == ["rapid_review"]


def test_in_grace_nothing_later_than_passing_on_is_waited_for() -> None:
    """An undecided incident passes to the partners: no return, decision, report or publication can follow here."""
    found = case("grace", {"arrangements_begun": "2018-05-14"})
    where = stand(found, "2018-05-20")
    assert [one.rule.key for one in where.deadlines] == ["notify", "report_locally"]
    assert {one.duty.who for one in where.duties} == {
        "Safeguarding partners", "Ofsted", "Local Safeguarding Children Board"
    }  # fmt: skip


def test_only_the_chosen_of_two_rules_comes_next() -> None:
    """Of two starting days for the rapid review, the one set aside is shown, says so, and never leads."""
    died = child(**(DEATH | {"born_on": "2.2.24", "died_on": "31.5.24"}))
    found = case(
        "WT2023", {"notification_sent": "2024-06-06", "partners_told": "2024-06-06"}, aware_on="31 May 2024", received_on="", incident_on="31/5/24",
        children=[died],
    )  # fmt: skip
    plain = lines(found, "2024-06-10")
    assert {plain["rapid_review"].set_aside, plain["rapid_review_from_awareness"].set_aside} == {False}
    chosen = {"rapid_review_start": ChosenReading("notification", "Panel guidance.", "3 June 2024")}
    now = stand(found, "2024-08-01", WorkingDays(readings=chosen))
    by_rule = {line.rule.key: line for line in now.deadlines}
    assert by_rule["rapid_review_from_awareness"].set_aside
    assert any("Shown for comparison only." in one for one in by_rule["rapid_review_from_awareness"].argument())
    assert now.next is not None
    assert now.next.rule.key == "rapid_review"


def test_every_state_has_words_in_every_regime() -> None:
    """No deadline of any regime is without a sentence, open or closed, before or after its day."""
    for regime in regimes():
        for today in ("2018-05-15", "2026-11-22"):
            for make in (lambda one: one, closed):
                found = make(case(regime.key, {"decision": "2018-06-20", "review_begun": "2018-06-20"}))
                assert all(line.words and line.argument() for line in stand(found, today).deadlines)


def test_days_are_written_in_english_on_any_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt sets the process to the computer's language; a deadline's argument stays in English all the same."""
    for names in ("day_name", "day_abbr", "month_name", "month_abbr"):
        monkeypatch.setattr(calendar, names, ["Xx"] * 13)
    found = case()
    said = " ".join(lines(found, "2018-05-15")["notify"].argument())
    assert "Counted from Saturday 12 May 2018" in said
    assert "Mon 14 May 2018" in said
    assert "Xx" not in said
    assert TABLE.why_not(date(2018, 5, 12)) == "Saturday"


def test_a_day_is_working_if_nothing_speaks_against_it() -> None:
    """The quick answer and the reason agree on every day, inside the table and just outside it."""
    table = WorkingDays({date(2018, 5, 23): "State funeral"})
    for number in range(date(2004, 12, 25).toordinal(), date(2041, 1, 8).toordinal()):
        day = date.fromordinal(number)
        assert table.is_working(day) == (not table.why_not(day))
