"""What stands above a chronology tells whose it is and which period it covers."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.exchange.above_entries import agency_by_file_name, read_above
from scr_desktop.exchange.cells import Cell, Line

TODAY = date(2026, 11, 22)


def above(*texts: str) -> tuple[str, tuple[date, date] | None, list[str]]:
    """Return the agency, the period, and what each line was taken for."""
    lines = [Line(number, (Cell(text),), text) for number, text in enumerate(texts, 1)]
    agency, period, said = read_above(lines, TODAY)
    assert [(line, raw) for line, raw, _ in said] == list(enumerate(texts, 1))
    return agency, period, [meant for _, _, meant in said]


def test_nothing_above_says_nothing() -> None:
    """No agency and no period are made up."""
    assert above() == ("", None, [])
    assert above("Confidential") == ("", None, ["Stands above the entries and has no date"])


def test_an_agency_that_is_named_counts_before_a_title() -> None:
    """Each line is kept with what it was taken for, and a title does not take the place of the name."""
    assert above("Agency: Avon Police", "Police chronology") == (
        "Avon Police",
        None,
        ["Taken as the agency", "Stands above the entries and has no date"],
    )
    assert above("Chronology of the Health Visiting Service - Trelawney")[0] == "Health Visiting Service"


@pytest.mark.parametrize(
    "text",
    ["Period 1/12/2017 - 12/5/2018", "Dates covered: 1/12/2017 to 12/5/2018", "From 1.12.17 until 12.5.18",
     "Timescale 1/12/2017–12/5/2018"],
)  # fmt: skip
def test_a_period_is_read_as_people_write_it(text: str) -> None:
    """Both days belong to it."""
    assert above(text)[1:] == ((date(2017, 12, 1), date(2018, 5, 12)), ["Taken as the period covered"])


def test_months_cover_all_their_days() -> None:
    """A period of months goes from the first day of the one to the last day of the other, in a leap year too."""
    assert above("Period: November 2015 to February 2016")[1] == (date(2015, 11, 1), date(2016, 2, 29))


@pytest.mark.parametrize(
    "text", ["Period 12/5/2018 - 1/12/2017", "Period 1/12/2017", "Period of concern", "From the GP"]
)
def test_what_is_no_period_is_none(text: str) -> None:
    """Days the wrong way round, one day alone and words are not made into a period."""
    assert above(text)[1] is None


def test_one_day_is_a_period() -> None:
    """A period may begin and end on the same day."""
    assert above("Period 1/5/2018 - 1/5/2018")[1] == (date(2018, 5, 1), date(2018, 5, 1))


@pytest.mark.parametrize(
    ("name", "agency"),
    [
        ("police_chronology_final_v2.xlsx", "Police"),
        ("health-visiting chron draft.txt", "Health visiting"),
        ("Pasted text", ""),
        ("chronology.csv", ""),
    ],
)
def test_a_file_is_called_by_its_agency(name: str, agency: str) -> None:
    """The words that every chronology's name has are left out; pasted text names nobody."""
    assert agency_by_file_name(name) == agency
