"""A clock started on a working day after office hours: both dates stand, and the office chooses once."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.facts.office_hours import after_hours, no_such_time, says_when
from scr_desktop.domain.progress.case_status import status
from scr_desktop.domain.rules.deadline import calculate, rule_by_key
from scr_desktop.domain.sources.reading import AMBIGUITIES, HOURS_END, START_AFTER_HOURS, ChosenReading
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from tests.domain.papers import stood

TUESDAY, SATURDAY = date(2022, 5, 31), date(2022, 5, 28)
NOTIFY = rule_by_key(by_key("WT2018").rules, "notify")
NEXT_DAY = WorkingDays(readings={START_AFTER_HOURS: ChosenReading("next_day", "The duty team passes it on at 9.")})


@pytest.mark.parametrize(("typed", "late"), [
    ("", False), ("21:40, out of hours", True), ("21.40", True), ("2140", True), ("9.40 pm", True), ("9pm", True),
    ("about 15:00", False), ("9 am", False), ("17:00", False), ("17:01", True), ("5.30 p.m.", True), ("12 pm", False),
    ("06:30, out of hours", False), ("2 am", False), ("out of hours", True), ("in the evening", True),
    ("9:40 in the evening", True), ("after the meeting", False), ("between 16:30 and 17:30", True), ("call 2 of 3", False),
    ("the night shift, 02:00", False), ("24:00", True), ("midnight", True), ("about midnight", True), ("00:10", False),
])  # fmt: skip
def test_what_is_after_office_hours(typed: str, late: bool) -> None:
    """Later than 5 pm, or said to be out of hours; before they begin is no later a day, and nothing typed says nothing."""
    assert after_hours(typed, {}) is late


@pytest.mark.parametrize(("typed", "impossible"), [
    ("25:00", "25:00"), ("about 24:10", "24:10"), ("9:75 pm", "9:75"), ("24:00", ""), ("00:00", ""), ("21:40", ""),
    ("12:30 and 17:05", ""), ("out of hours", ""),
])  # fmt: skip
def test_a_time_that_no_clock_shows(typed: str, impossible: str) -> None:
    """What reads like a time and is none is told apart, so that it can be doubted where it is typed."""
    assert no_such_time(typed) == impossible


@pytest.mark.parametrize(("end", "typed", "late"), [
    ("16:30", "16:45", True), ("16:30", "16:30", False), ("17:30", "5.15 pm", False), ("18:00", "18:01", True),
    ("18:00", "out of hours", True),
])  # fmt: skip
def test_the_office_chooses_when_its_hours_end(end: str, typed: str, late: bool) -> None:
    """An office that closes at half past four counts a quarter to five as after hours, and the reading says whose hours."""
    chosen = {HOURS_END: ChosenReading(end, "The switchboard closes then.")}
    assert after_hours(typed, chosen) is late
    (other,) = calculate(NOTIFY, TUESDAY, WorkingDays(readings=chosen), late=True).other_readings
    words = AMBIGUITIES[HOURS_END].option(end).text.removeprefix("They end at ")
    assert other.reading.startswith(
        f"after office hours (until {words}, as the office has chosen): treated as Wed 1 Jun"
    )
    told_then = stood(
        by_key("WT2018"),
        aware_on="31/5/2022",
        received_on="31/5/2022",
        incident_on="31/5/2022",
        awareness={"aware_on": "31/5/2022", "aware_time": typed},
    )
    again = status(told_then.case, told_then.regime, WorkingDays(readings=chosen), told_then.today)
    line = next(one for one in again.deadlines if one.due_on)
    assert bool(line.calculation and line.calculation.other_readings) is late


def test_both_dates_stand_until_the_office_chooses() -> None:
    """Told on Tuesday evening before the Jubilee days: by the 9th, or by the 10th, with what is local practice in it."""
    found = calculate(NOTIFY, TUESDAY, WorkingDays(), late=True)
    assert found.due_on == date(2022, 6, 9)
    (other,) = found.other_readings
    assert other.due_on == date(2022, 6, 10)
    assert other.reading.startswith("after office hours (9 am to 5 pm, local practice): treated as Wed 1 Jun 2022")
    assert calculate(NOTIFY, TUESDAY, WorkingDays()).other_readings == ()


def test_the_office_chooses_once_with_a_reason() -> None:
    """Its choice decides the date of who was told late, is printed with its reason, and moves no other date."""
    found = calculate(NOTIFY, TUESDAY, NEXT_DAY, late=True)
    assert found.due_on == date(2022, 6, 10)
    assert [one.due_on for one in found.other_readings] == [date(2022, 6, 9)]
    assert any("The duty team passes it on at 9." in line for line in found.argument("the authority became aware"))
    assert calculate(NOTIFY, TUESDAY, NEXT_DAY).due_on == date(2022, 6, 9)
    plain = calculate(NOTIFY, SATURDAY, WorkingDays())
    assert calculate(NOTIFY, SATURDAY, NEXT_DAY, late=True).due_on == plain.due_on
    assert "9 am to 5 pm" in AMBIGUITIES[START_AFTER_HOURS].option("next_day").source.note


def others(rule: str, **entries: Any) -> list[date]:
    """Return the other readings of a deadline in a case of that Tuesday."""
    days = {"aware_on": "31/5/2022", "received_on": "31/5/2022", "incident_on": "31/5/2022"}
    found = stood(by_key(entries.pop("regime", "WT2018")), **days | entries)
    (line,) = [one for one in found.deadlines if one.rule.key == rule]
    assert line.calculation is not None
    return [one.due_on for one in line.calculation.other_readings]


def test_the_time_entered_beside_the_day_decides() -> None:
    """The time at which the authority became aware bears on its days; that in the afternoon on none."""
    known = {"aware_on": "31/5/2022"}
    assert others("notify", awareness=known | {"aware_time": "21:40, out of hours"}) == [date(2022, 6, 10)]
    assert others("notify", awareness=known | {"aware_time": "about 15:00"}) == []


@pytest.mark.parametrize(("second", "found"), [("20:15", [date(2022, 6, 24)]), ("10:00", []), ("", [])])
def test_the_boards_own_days_run_late_only_if_everybody_told_it_late(second: str, found: list[date]) -> None:
    """Two tell the board on one day: it was told after hours only if both were."""
    told = {"agency": "Hospital", "told_on": "31/5/2022", "means": "telephone"}
    notifiers = [told | {"told_time": "19:00"}, told | {"agency": "Police", "told_time": second}]
    assert others("scr_decision", regime="WT2015", notifiers=notifiers) == found


@pytest.mark.parametrize(("text", "says"), [
    ("21:40", True), ("9 pm", True), ("24:00", True), ("out of hours", True), ("in the evening", True),
    ("xx", False), ("", False), ("25", False),
])  # fmt: skip
def test_words_that_say_nothing_of_a_time_are_told(text: str, says: bool) -> None:
    """A command that is given such words says so: silence would count as office hours."""
    assert says_when(text) is says
