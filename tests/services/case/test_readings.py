"""Where the sources can be read in two ways the office chooses once, with a reason that is printed."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.lateness import late_event
from scr_desktop.domain.rules.deadline import calculate, rule_by_key
from scr_desktop.domain.sources.reading import AMBIGUITIES, ChosenReading
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.case import case, draft
from scr_desktop.services.office import office
from scr_desktop.services.regime import by_key, regimes
from scr_desktop.store.case_file import CaseFile

CHOICES = [
    ("WT2015", "notify", date(2018, 5, 12), "start_on_day_off", "lenient", date(2018, 5, 18), date(2018, 5, 21)),
    ("WT2015", "scr_decision_backstop", date(2018, 5, 16), "end_on_day_off", "before", date(2018, 6, 16), date(2018, 6, 15)),
    ("WT2018", "send_before_publication", date(2020, 1, 2), "working_days_before", "clear", date(2019, 12, 19), date(2019, 12, 18)),
    (
        "WT2015",
        "send_before_publication",
        date(2018, 11, 30),
        "week_before_publication",
        "week",
        date(2018, 11, 21),
        date(2018, 11, 23),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("regime", "rule", "start", "ambiguity", "option", "own", "other"), CHOICES)
def test_a_chosen_reading_decides_the_date_and_says_why(
    regime: str, rule: str, start: date, ambiguity: str, option: str, own: date, other: date
) -> None:
    """Before the choice the program's own day is due and the other is named; after it the other way round."""
    found = rule_by_key(by_key(regime).rules, rule)
    before = calculate(found, start, WorkingDays())
    assert before.due_on == own
    assert other in [reading.due_on for reading in before.other_readings]
    chosen = WorkingDays(readings={ambiguity: ChosenReading(option, "The Chair's view.", "3 May 2018")})
    after = calculate(found, start, chosen)
    assert after.due_on == other
    assert own in [reading.due_on for reading in after.other_readings]
    assert any("The Chair's view." in line for line in after.argument("it began"))


def test_the_days_counted_are_those_of_the_chosen_reading() -> None:
    """Counted days end on the due day, whichever reading is followed."""
    rule = rule_by_key(by_key("WT2015").rules, "notify")
    table = WorkingDays(readings={"start_on_day_off": ChosenReading("lenient", "So agreed.")})
    found = calculate(rule, date(2018, 5, 12), table)
    assert found.counted[0] == date(2018, 5, 15)
    assert found.counted[-1] == found.due_on


def test_every_rule_that_is_a_reading_names_a_known_option() -> None:
    """A rule that stands for one reading names a question and an option that exist."""
    tagged = [rule.reading for regime in regimes() for rule in regime.rules if rule.reading]
    assert tagged
    for ambiguity, option in tagged:
        assert AMBIGUITIES[ambiguity].option(option)


def open_case(case_file: CaseFile, aware_on: str = "Saturday 3 October 2026", aware_time: str = "") -> str:
    """Open a case under Working Together 2023 with a notification sent, and return its id."""
    started = draft.start(case_file)
    content = dict(started.content)
    content["awareness"] = {"aware_on": aware_on, "aware_time": aware_time, "notification_sent_on": "8 October 2026"}
    content["children"] = [{"given_names": "Test", "family_name": "Invented", "harm": "seriously_harmed"}]
    content["answers"] = {"abuse_or_neglect": {"value": "yes", "evidence": ""}}
    draft.save(case_file, started.id, content)
    return draft.open_case(case_file, started.id).id


def test_choosing_moves_open_deadlines_and_keeps_the_old_ones(case_file: CaseFile) -> None:
    """The choice shows what it would move, moves it with the reason, and leaves the old day readable."""
    case_id = open_case(case_file)
    shown = office.moved_by_reading(case_file, "start_on_day_off", "lenient")
    assert office.readings(case_file) == {}
    moved = office.choose_reading(case_file, "start_on_day_off", "lenient", "Agreed with the Panel's secretariat.")
    assert [(move.old_on, move.new_on) for _, move in moved] == [(move.old_on, move.new_on) for _, move in shown]
    assert moved
    old = [one for one in case.get(case_file, case_id).deadlines if one.superseded_at]
    assert old
    assert all("Agreed with the Panel's secretariat." in one.superseded_why for one in old)


@pytest.mark.parametrize(("aware_time", "moves"), [("21:40, out of hours", True), ("11:00", False)])
def test_choosing_for_office_hours_moves_what_began_after_them(
    case_file: CaseFile, aware_time: str, moves: bool
) -> None:
    """Told on a Monday evening the rapid review is due a working day later once the office reads it so; told at 11 it is not."""
    case_id = open_case(case_file, "Monday 5 October 2026", aware_time)
    moved = office.choose_reading(case_file, "start_after_hours", "next_day", "As the duty team has always done.")
    days = {move.rule.key: (move.old_on, move.new_on) for _, move in moved}
    right = {"rapid_review_from_awareness": (date(2026, 10, 26), date(2026, 10, 27))}
    assert {key: day for key, day in days.items() if key in right} == (right if moves else {})
    old = [one for one in case.get(case_file, case_id).deadlines if one.superseded_at]
    assert bool(old) is moves
    assert all("As the duty team has always done." in one.superseded_why for one in old)


def test_of_two_starting_days_only_the_chosen_one_counts(case_file: CaseFile) -> None:
    """Once the office has chosen from when fifteen days run, the other date is shown but is never next or late."""
    case_id = open_case(case_file)
    office.choose_reading(case_file, "rapid_review_start", "notification", "Panel guidance of June 2025.")
    lines = {line.rule.key: line for line in case.status(case_file, case_id).deadlines}
    assert lines["rapid_review_from_awareness"].set_aside
    assert not lines["rapid_review"].set_aside
    assert case.get(case_file, case_id).next_rule != "rapid_review_from_awareness"
    assert any("Panel guidance of June 2025." in line for line in lines["rapid_review"].argument())


def test_a_choice_needs_its_reason(case_file: CaseFile) -> None:
    """Without a reason nothing is chosen."""
    with pytest.raises(Problem, match="Say why"):
        office.choose_reading(case_file, "rapid_review_start", "awareness", " ")
    assert office.readings(case_file) == {}


@pytest.mark.parametrize(("aware_time", "both"), [("21:40, out of hours", True), ("11:00", False)])
def test_what_is_late_by_one_reading_alone_says_both_days(case_file: CaseFile, aware_time: str, *, both: bool) -> None:
    """Known after office hours, it is due a day later by the other reading: it is late after both, and both are said."""
    status = case.status(case_file, open_case(case_file, "Monday 5 October 2026", aware_time))
    assert bool(late_event(status, "notification_sent", date(2026, 10, 13))) == (not both)
    (said,) = late_event(status, "notification_sent", date(2026, 10, 14))
    days = "12 October 2026 or 13 October 2026" if both else "12 October 2026"
    assert f"it was due on {days} (" in said
