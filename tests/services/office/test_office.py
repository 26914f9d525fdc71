"""The office, its one-off days, and what is due over all cases."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import diary, history, office
from scr_desktop.store.case_file import CaseFile

pytestmark = pytest.mark.usefixtures("desk_day")

LATE = date(2018, 5, 23)  # a Wednesday


def test_a_new_file_has_an_office_without_names(case_file: CaseFile) -> None:
    """It can be asked for before anything is entered."""
    assert (office.get(case_file).name, office.get(case_file).arrangements_begin_on) == ("", None)


def test_the_office_is_changed_with_one_entry(case_file: CaseFile) -> None:
    """Before and after stand in the history."""
    before = len(history.entries(case_file))
    office.change(case_file, {"name": "Avonvale LSCB", "arrangements_begin_on": date(2019, 9, 1)}, "First entry")
    office.change(case_file, {"name": "Avonvale Partnership"}, "Renamed")
    assert office.get(case_file).name == "Avonvale Partnership"
    newest = history.entries(case_file)[0]
    assert len(history.entries(case_file)) == before + 2
    assert any("Avonvale LSCB → Avonvale Partnership" in change for change in newest.changes), newest.changes


def test_arrangements_outside_the_lawful_span_are_refused(case_file: CaseFile) -> None:
    """Procedure 1.2; nothing is changed."""
    with pytest.raises(Problem, match="must lie between"):
        office.change(case_file, {"name": "X", "arrangements_begin_on": date(2019, 9, 30)})
    assert office.get(case_file).name == ""


def test_a_field_that_does_not_exist_is_a_fault_of_the_program(case_file: CaseFile) -> None:
    """Only what the office has can be changed."""
    with pytest.raises(ValueError, match="no id to change"):
        office.change(case_file, {"id": "1"})


def moved_since(before: dict[str, date], case: Case) -> dict[str, date]:
    """Return the deadlines of a case that stand on another day than before, by their rules."""
    now = {deadline.rule: deadline.due_on for deadline in case.deadlines if deadline.current}
    return {rule: due for rule, due in now.items() if due != before[rule]}


def test_a_late_bank_holiday_moves_exactly_what_it_touches(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """Open deadlines counted across the day move; those before it, by the month, or met stand as they are."""
    found = opened()
    cases.record_event(case_file, found.id, "request_sent", date(2018, 5, 16))  # due on the day itself, 23 May
    met = opened()
    cases.record_event(case_file, met.id, "request_sent", date(2018, 5, 16))
    cases.record_event(case_file, met.id, "returns_in", date(2018, 5, 17))
    closed = opened()
    cases.close(case_file, closed.id, date(2018, 5, 17), "Passed on")

    preview = {(one.reference, move.rule.key, move.new_on) for one, move in office.touched_by(case_file, LATE)}
    expected = {
        ("2018-001", "agency_return", date(2018, 5, 24)),
        ("2018-001", "scr_decision", date(2018, 6, 8)),
        ("2018-002", "scr_decision", date(2018, 6, 8)),
    }
    assert preview == expected
    before = {
        one.id: {d.rule: d.due_on for d in cases.get(case_file, one.id).deadlines} for one in (found, met, closed)
    }
    entries = len(history.entries(case_file))

    moved = office.add_one_off_day(case_file, LATE, "State funeral", "Announced on GOV.UK on 17 May 2018")

    assert {(one.reference, move.rule.key, move.new_on) for one, move in moved} == expected
    assert len(history.entries(case_file)) == entries + 1
    for one in (found, met, closed):
        after = cases.get(case_file, one.id)
        assert moved_since(before[one.id], after) == {
            rule: due for ref, rule, due in expected if ref == after.reference
        }
        assert all(old.current or "State funeral" in old.superseded_why for old in after.deadlines)
    assert office.working_days(case_file).why_not(LATE) == "State funeral"
    assert [day.day for day in office.one_off_days(case_file)] == [LATE]
    assert office.touched_by(case_file, LATE) == []


def test_a_new_case_counts_with_the_offices_own_days(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """The added day is skipped from then on, by its title."""
    office.add_one_off_day(case_file, date(2018, 5, 16), "Royal day", "GOV.UK")
    line = next(one for one in cases.status(case_file, opened().id).deadlines if one.rule.key == "notify")
    assert line.due_on == date(2018, 5, 21)
    assert any("Royal day" in sentence for sentence in line.argument())


@pytest.mark.parametrize(("day", "title", "why", "field", "says"), [
    (date(2022, 9, 19), "Funeral", "GOV.UK", "day", "not a working day already"),
    (date(2018, 5, 19), "Fête", "GOV.UK", "day", "Saturday"),
    (date(2018, 5, 23), " ", "GOV.UK", "title", "needs its title"),
    (date(2018, 5, 23), "Day", "", "why", "Say where the day was announced"),
    (date(2041, 5, 23), "Day", "GOV.UK", "day", "runs from 2005 to 2040"),
])  # fmt: skip
def test_a_day_that_cannot_be_added_is_refused(
    case_file: CaseFile, day: date, title: str, why: str, field: str, says: str
) -> None:
    """Listed already, a weekend, without title or source, outside the table."""
    with pytest.raises(Problem, match=says) as problem:
        office.add_one_off_day(case_file, day, title, why)
    assert problem.value.field == field
    assert office.one_off_days(case_file) == []


def test_the_desk_shows_what_is_late_what_is_near_and_who_is_waited_for(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """On 22 May the notification is late by either reading, by two days from the first, the agencies are due tomorrow, the Chair is weeks off."""
    found = opened()
    cases.record_event(case_file, found.id, "request_sent", date(2018, 5, 16))
    desk_day("2018-05-22")
    desk = diary.today(case_file)
    assert [(one.rule_key, one.working_days_left, one.state) for one in desk.overdue] == [
        (rule, -2, "overdue") for rule in ("notify", "report_locally")
    ]
    assert [(one.rule_key, one.working_days_left) for one in desk.this_week] == [("agency_return", 1)]
    assert {"Local authority", "Agencies", "LSCB Chair"} <= {who for who, _ in desk.waiting}
    assert {one.reference for one in desk.overdue} == {found.reference}


def test_what_is_met_or_closed_is_off_the_desk(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """A met deadline stays in the calendar with its day, but nobody is waited for."""
    found = opened()
    for kind in ("notification_sent", "partners_told"):
        cases.record_event(case_file, found.id, kind, date(2018, 5, 17))
    desk_day("2018-05-22")
    assert diary.today(case_file).overdue == []
    item, _ = diary.between(case_file, date(2018, 5, 18), date(2018, 5, 18))
    assert (item.rule_key, item.met_on, item.state) == ("notify", date(2018, 5, 17), "met")
    cases.close(case_file, found.id, date(2018, 5, 22), "Over")
    assert diary.today(case_file).waiting == []


def test_the_calendar_names_bank_holidays_and_the_offices_own_days(case_file: CaseFile) -> None:
    """With GOV.UK's titles, in the month asked for and no other."""
    office.add_one_off_day(case_file, LATE, "State funeral", "GOV.UK")
    assert diary.holidays(case_file, date(2018, 5, 1), date(2018, 5, 31)) == {
        date(2018, 5, 7): "Early May bank holiday",
        LATE: "State funeral",
        date(2018, 5, 28): "Spring bank holiday",
    }
