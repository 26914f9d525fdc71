"""The bank holidays, against GOV.UK's own list."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from scr_desktop.domain.time.working_days import RELIABLE_UNTIL, WorkingDays

LIST = Path(__file__).resolve().parents[2] / "data" / "govuk_bank_holidays.json"
EVENTS = json.loads(LIST.read_text(encoding="utf-8"))["events"]
LISTED = {date.fromisoformat(event["date"]): event for event in EVENTS}
YEARS = range(2012, 2029)


def title(event: dict[str, str]) -> str:
    """Return GOV.UK's title as the program shows it: with the note that it is a substitute day."""
    substitute = event["notes"] == "Substitute day"
    return f"{event['title']} (substitute day)" if substitute else event["title"]


@pytest.mark.parametrize("year", YEARS)
def test_each_year_has_exactly_the_bank_holidays_that_govuk_lists(year: int) -> None:
    """No day is missing and none is invented, and each has GOV.UK's title."""
    ours = dict(WorkingDays().bank_holidays(date(year, 1, 1), date(year, 12, 31)))
    assert ours == {day: title(event) for day, event in LISTED.items() if day.year == year}


def test_the_list_covers_what_the_program_says_it_can_be_relied_on_for() -> None:
    """The program promises no more years than GOV.UK's list has."""
    assert {day.year for day in LISTED} == set(YEARS)
    assert date(max(YEARS), 12, 31) == RELIABLE_UNTIL


@pytest.mark.parametrize("day", LISTED, ids=str)
def test_no_bank_holiday_is_a_working_day(day: date) -> None:
    """A bank holiday is not counted, and the reason given is its title."""
    table = WorkingDays()
    assert not table.is_working(day)
    assert table.why_not(day) == title(LISTED[day])


def test_the_holidays_of_other_parts_of_the_kingdom_do_not_count() -> None:
    """Saint Andrew's Day, 2 January, the Twelfth of July: working days in England."""
    table = WorkingDays()
    for day in (date(2023, 11, 30), date(2024, 1, 2), date(2024, 7, 12), date(2025, 3, 17), date(2025, 8, 4)):
        assert table.is_working(day)


def test_council_shutdown_days_are_working_days() -> None:
    """Christmas Eve and the days to New Year count unless they are bank holidays."""
    table = WorkingDays()
    assert all(table.is_working(day) for day in (date(2018, 12, 24), date(2018, 12, 27), date(2018, 12, 31)))


IMPORTED = """
import sys
from scr_desktop.domain.time.working_days import listed_bank_holidays
listed_bank_holidays()
print(*(name for name in sys.modules if name.startswith("holidays.countries")))
import holidays
print(len(holidays.country_holidays("FR", years=2024)))
"""


def test_of_the_countries_of_the_world_one_is_imported() -> None:
    """The three hundred others would stay in memory for one table; whoever asks for another has it all the same."""
    done = subprocess.run([sys.executable, "-c", IMPORTED], capture_output=True, text=True, check=True)
    one, of_france = done.stdout.splitlines()
    assert one == "holidays.countries.united_kingdom"
    assert int(of_france) == 11
