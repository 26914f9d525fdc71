"""Where a case stands, and what moves when a date changes."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.progress.case_status import CaseStatus, DeadlineLine, status
from scr_desktop.domain.progress.reckoning import fix_deadlines, moves
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.rules.deadline_state import words_for_days_left
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from tests.domain.papers import DEATH, TODAY, case, child
from tests.present import present

TABLE = WorkingDays()
AT = "2018-05-16T09:00:00+00:00"


def stand(found: Case, today: str, table: WorkingDays = TABLE) -> CaseStatus:
    """Return where a case stands on a day."""
    return status(found, by_key(found.regime), table, date.fromisoformat(today))


def line(found: Case, rule: str, today: str) -> DeadlineLine:
    """Return one deadline of a case on a day."""
    (only,) = [one for one in stand(found, today).deadlines if one.rule.key == rule]
    return only


# The authority became aware on a Saturday, which the sources do not say how to count.
OR_BY = ", or by 21 May 2018 as begun on a day off"


@pytest.mark.parametrize(("sent", "today", "state", "left", "words"), [
    ("", "2018-05-15", "due", 3, f"Due in 3 working days{OR_BY}"),
    ("", "2018-05-17", "due", 1, f"Due in 1 working day{OR_BY}"),
    ("", "2018-05-18", "due", 0, f"Due by the end of 18 May 2018{OR_BY}"),
    ("", "2018-05-19", "due", 0, "Late by one reading (18 May 2018), due by 21 May 2018 by the other"),
    ("", "2018-05-21", "due", -1, "Late by one reading (18 May 2018), due by 21 May 2018 by the other"),
    ("", "2018-05-22", "overdue", -2,
     "2 working days late by one reading (18 May 2018), 1 working day late by the other (21 May 2018)"),
    ("", "2018-05-29", "overdue", -6,
     "6 working days late by one reading (18 May 2018), 5 working days late by the other (21 May 2018)"),
    ("2018-05-18", "2018-06-29", "met", None, "Done on 18 May 2018"),
    ("2018-05-21", "2018-06-29", "met", None,
     "Done on 21 May 2018, late by one reading (18 May 2018), in time by the other (21 May 2018)"),
    ("2018-05-22", "2018-06-29", "met_late", None, "Done on 22 May 2018, late"),
])  # fmt: skip
def test_a_deadline_says_how_near_it_is(sent: str, today: str, state: str, left: int | None, words: str) -> None:
    """Due, late, met or met late, in working days, on any day."""
    found = line(case(events={"notification_sent": sent} if sent else {}), "notify", today)
    assert (found.state, found.due_on) == (state, date(2018, 5, 18))
    assert found.words == words
    if left is not None:
        assert found.working_days_left == left


def test_a_deadline_waits_for_its_starting_day() -> None:
    """Before the Chair decides, nothing runs from the decision."""
    found = line(case(), "tell_decision", "2018-05-20")
    assert (found.state, found.due_on) == ("waiting", None)
    assert found.words == "Waiting to begin"
    assert found.argument()[0].startswith("Starts on the day the decision was made")


def test_a_lasting_duty_is_over_after_its_day() -> None:
    """A report stays public for a year; then the duty is met without anybody doing anything."""
    found = case(events={"published": "2018-12-03"})
    assert line(found, "keep_public", "2019-12-03").state == "lasting"
    assert line(found, "keep_public", "2019-12-04").state == "met"


def test_what_was_done_waits_for_nothing() -> None:
    """Decided though the receipt of the notification is not on record: done, and no time to begin any more."""
    decided = line(case(events={"decision": "2018-06-04"}, received_on=""), "scr_decision", "2018-06-05")
    assert (decided.state, decided.words, decided.last_on) == ("met", "Done on 4 June 2018", None)
    waiting = line(case(received_on=""), "scr_decision", "2018-06-05")
    assert (waiting.state, waiting.words) == ("waiting", "Waiting to begin")


def test_targets_and_backstops_stand_side_by_side() -> None:
    """Fifteen working days by the office's own rule, one month by the guidance."""
    due = {one.rule.key: one.due_on for one in stand(case(), "2018-05-20").deadlines}
    assert (due["scr_decision"], due["scr_decision_backstop"]) == (date(2018, 6, 7), date(2018, 6, 16))


def test_the_next_deadline_is_the_first_still_open() -> None:
    """What is met does not come next; what is late does."""
    assert present(stand(case(), "2018-05-20").next).rule.key == "notify"
    sent = case(events={"notification_sent": "2018-05-17"})
    assert present(stand(sent, "2018-05-20").next).rule.key == "report_locally"
    done = case(events={"notification_sent": "2018-05-17", "partners_told": "2018-05-17"})
    assert present(stand(done, "2018-05-20").next).rule.key == "scr_decision"


def test_the_stage_is_the_last_one_reached() -> None:
    """Received, gathering information, decided: by the events that have a day."""
    assert stand(case(), "2018-06-20").stage.key == "received"
    assert stand(case(events={"request_sent": "2018-05-16"}), "2018-06-20").stage.key == "information"
    assert stand(case(events={"decision": "2018-06-04"}), "2018-06-20").stage.key == "decided"


def test_a_looked_after_death_elsewhere_in_england_is_told_and_not_reviewed() -> None:
    """The boy placed in Torbay: our authority notifies the Secretary of State and Ofsted; no rapid review runs."""
    jayden = DEATH | {"born_on": "30.11.2005", "died_on": "31-May-22", "looked_after": "yes"}
    found = case(
        "WT2018", aware_on="31/05/2022", received_on="1 June 2022", incident_on="31-May-22",
        where="elsewhere_in_england", children=[child(**jayden)], answers={"abuse_or_neglect": "no"},
    )  # fmt: skip
    result = stand(found, "2022-06-01")
    assert {one.rule.key: one.due_on for one in result.deadlines}["notify"] == date(2022, 6, 9)
    assert not [one for one in result.deadlines if one.rule.key.startswith("rapid_review")]
    assert {one.duty.key for one in result.duties} == {"secretary_of_state", "ofsted", "parents"}
    assert "tell_partners" in {one.key for one in result.verdict.prompts}, "telling the partners is left to judgement"


@pytest.mark.parametrize(("decided", "panel"), [
    ("2018-06-28", "National Panel of Independent Experts"),
    ("2018-06-29", "Child Safeguarding Practice Review Panel"),
    ("2018-08-20", "Child Safeguarding Practice Review Panel"),
])  # fmt: skip
def test_the_panel_that_is_told_follows_the_day_of_the_decision(decided: str, panel: str) -> None:
    """From 29 June 2018 the new Panel is told, for earlier incidents too, and the old panel's fourteen days end."""
    result = stand(case(events={"decision": decided, "no_review": decided}), "2018-09-03")
    told = {one.duty.who for one in result.duties if one.duty.after == "decision"}
    assert told == {"Ofsted", "Department for Education", panel}
    assert ("decision_not_to_initiate" in {one.rule.key for one in result.deadlines}) is (decided < "2018-06-29")


@pytest.mark.parametrize("regime", ["WT2015", "transition", "WT2018", "WT2023"])
def test_what_somebody_else_notified_is_no_report_of_the_authority(regime: str) -> None:
    """Hospital and police told the office on 16 May: the authority has reported nothing to board or partners by that."""
    duties = {one.duty.key: one for one in stand(case(regime), "2018-05-22").duties}
    assert (duties["board"].state, duties["board"].done_on) == ("overdue", None)
    told = {one.duty.key: one for one in stand(case(regime, {"partners_told": "2018-05-17"}), "2018-05-20").duties}
    assert (told["board"].state, told["board"].done_on) == ("met", date(2018, 5, 17))
    assert told["board"].by_words == "by “Reported to the board or partners”"
    assert not told["panel" if regime != "WT2015" else "ofsted"].done_on, "a local report notifies nobody nationally"


def test_another_area_is_told_on_a_day_of_its_own() -> None:
    """Passing a case on is due within five working days, and done when the other area is told."""
    elsewhere: dict[str, Any] = {"where": "elsewhere_in_england", "answers": {"abuse_or_neglect": "yes"}}
    (duty,) = [one for one in stand(case("WT2018", **elsewhere), "2018-05-14").duties if one.duty.key == "other_area"]
    assert (duty.state, duty.due_on, duty.done_on) == ("due", date(2018, 5, 18), None)
    told = case("WT2018", {"other_area_told": "2018-05-15"}, **elsewhere)
    (duty,) = [one for one in stand(told, "2018-05-21").duties if one.duty.key == "other_area"]
    assert (duty.state, duty.done_on) == ("met", date(2018, 5, 15))


def test_the_argument_names_its_source_and_the_other_reading() -> None:
    """A deadline can be defended: the days, the paragraph, its force, and what else it could be read to mean."""
    lines = line(case(), "notify", "2018-05-15").argument()
    assert any("Source: Working Together 2015 ch 4 (p75); procedure 3.1 (statutory guidance)" in one for one in lines)
    assert any("21 May 2018" in one and "Mon 14 May 2018" in one for one in lines)


def test_the_same_record_always_stands_the_same() -> None:
    """Nothing but the record, the rules and the day decides."""
    assert str(stand(case(), "2018-05-20").deadlines) == str(stand(case(), "2018-05-20").deadlines)


@pytest.mark.parametrize(("left", "overdue", "words"), [
    (2, False, "Due in 2 working days"), (0, False, "Due by the end of 18 May 2018"), (-2, True, "2 working days late"),
])  # fmt: skip
def test_days_left_in_words(left: int, overdue: bool, words: str) -> None:
    """Singular, plural, today and late."""
    assert words_for_days_left(left, date(2018, 5, 18), overdue=overdue) == words


# Fixing and moving


def fixed(**entries: Any) -> Case:
    """Return a case whose deadlines were fixed on 16 May 2018."""
    found = case(**entries)
    fix_deadlines(found, by_key(found.regime), TABLE, at=AT, why="", today=date(2018, 5, 16))
    return found


def current(found: Case) -> dict[str, date]:
    """Return the due days now fixed, by rule."""
    return {one.rule: one.due_on for one in found.deadlines if one.current}


def replace_event(found: Case, kind: str, day: str) -> None:
    """Give an event another day, the earlier one superseded."""
    for event in found.events:
        if event.kind == kind:
            event.superseded_at = AT
    found.events.append(CaseEvent(kind=kind, happened_on=date.fromisoformat(day)))


def test_fixing_twice_changes_nothing() -> None:
    """Once fixed, the same record proposes no move."""
    found = fixed()
    assert moves(found, by_key("WT2015"), TABLE, today=TODAY) == ()
    assert len([one for one in found.deadlines if one.rule == "notify"]) == 1


def test_a_changed_day_proposes_the_old_beside_the_new() -> None:
    """Awareness on Monday instead of Saturday moves notification and local report by one day, and nothing else."""
    found = fixed()
    replace_event(found, "aware", "2018-05-14")
    proposed = moves(found, by_key("WT2015"), TABLE, today=TODAY)
    assert {(move.rule.key, move.old_on, move.new_on) for move in proposed} == {
        ("notify", date(2018, 5, 18), date(2018, 5, 21)),
        ("report_locally", date(2018, 5, 18), date(2018, 5, 21)),
    }
    assert all(move.changes for move in proposed)
    assert current(found)["notify"] == date(2018, 5, 18), "nothing moves before it is accepted"


def test_an_accepted_move_keeps_the_old_day_readable() -> None:
    """The superseded deadline stays with the reason and the time."""
    found = fixed()
    replace_event(found, "aware", "2018-05-14")
    fix_deadlines(found, by_key("WT2015"), TABLE, at=AT, why="Told on Monday", today=date(2018, 5, 16))
    old = [one for one in found.deadlines if not one.current]
    assert [(one.rule, one.due_on, one.superseded_why) for one in old] == [
        ("notify", date(2018, 5, 18), "Told on Monday"),
        ("report_locally", date(2018, 5, 18), "Told on Monday"),
    ]
    assert current(found)["notify"] == date(2018, 5, 21)


def test_a_first_day_owes_no_reason() -> None:
    """A deadline that begins to run changes nothing that stood."""
    found = fixed()
    found.events.append(CaseEvent(kind="decision", happened_on=date(2018, 6, 4)))
    begun = moves(found, by_key("WT2015"), TABLE, today=TODAY)
    assert {move.rule.key for move in begun} == {"tell_decision"}
    assert not any(move.changes for move in begun)


def test_a_fact_can_take_a_deadline_away() -> None:
    """When abuse is ruled out and nobody looked after, the duty to notify falls away, and the move says so."""
    found = fixed()
    found.answers[0].value = "no"
    found.children[0].looked_after = "no"
    found.answers.append(type(found.answers[0])(fact="regulated_setting", value="no"))
    gone = {move.rule.key: move.new_on for move in moves(found, by_key("WT2015"), TABLE, today=TODAY)}
    assert gone == {"notify": None, "report_locally": None}


def test_a_late_bank_holiday_leaves_what_is_met_alone() -> None:
    """Only what is still to be done moves."""
    table = WorkingDays({date(2018, 5, 17): "Late holiday"})
    found = fixed()
    open_moves = {
        move.rule.key: move.new_on for move in moves(found, by_key("WT2015"), table, today=TODAY, open_only=True)
    }
    both = dict.fromkeys(("notify", "report_locally"), date(2018, 5, 21))
    assert open_moves == {**both, "scr_decision": date(2018, 6, 8)}
    done = fixed(events={"notification_sent": "2018-05-16", "partners_told": "2018-05-16"})
    assert {move.rule.key for move in moves(done, by_key("WT2015"), table, today=TODAY, open_only=True)} == {
        "scr_decision"
    }


def test_the_register_repeats_what_stands() -> None:
    """The case itself carries its stage and its next deadline, for lists."""
    found = fixed()
    assert (found.stage, found.next_rule, found.next_due_on) == ("received", "notify", date(2018, 5, 18))
    found.closed_on = date(2018, 6, 1)
    fix_deadlines(found, by_key("WT2015"), TABLE, at=AT, why="", today=date(2018, 6, 1))
    assert (found.next_rule, found.next_due_on) == ("", None)
