"""The days proposed for a row of meetings, as this office counts, and a span that can be no row."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.review.meeting_days import LAST, PlannedDay
from scr_desktop.services.office import office
from scr_desktop.services.review.planning import monthly_days
from scr_desktop.store.case_file import CaseFile


def test_a_one_off_day_of_the_office_is_a_day_off(case_file: CaseFile) -> None:
    """The meeting is put after it, with its title; by GOV.UK's list alone it would stand on the day."""
    tuesday = date(2026, 12, 8)
    assert monthly_days(case_file, 2, 1, date(2026, 12, 1), date(2026, 12, 31)) == [PlannedDay(tuesday)]
    office.add_one_off_day(case_file, tuesday, "A proclaimed day", "It was proclaimed")
    assert monthly_days(case_file, 2, 1, date(2026, 12, 1), date(2026, 12, 31)) == [
        PlannedDay(date(2026, 12, 9), tuesday, "A proclaimed day")
    ]


@pytest.mark.parametrize(("until", "count"), [(date(2024, 12, 31), 60), (date(2024, 1, 31), 49)])
def test_five_years_of_meetings_are_a_row(case_file: CaseFile, until: date, count: int) -> None:
    """Sixty at the most; one more is taken for a slip in the year."""
    assert len(monthly_days(case_file, LAST, 4, date(2020, 1, 1), until)) == count
    with pytest.raises(Problem, match="That makes 61 meetings: check the year of the last day") as refused:
        monthly_days(case_file, LAST, 4, date(2020, 1, 1), date(2025, 1, 31))
    assert refused.value.field == "until"


@pytest.mark.parametrize(("first", "until", "says"), [
    (date(2019, 5, 2), date(2019, 5, 1), "The last day comes before the first"),
    (date(2019, 5, 15), date(2019, 6, 10), "No such day lies between the two"),
])  # fmt: skip
def test_a_span_without_a_meeting_is_refused_at_its_end(
    case_file: CaseFile, first: date, until: date, says: str
) -> None:
    """Turned round, or from the day after the second Tuesday of May to the day before that of June."""
    with pytest.raises(Problem, match=says) as refused:
        monthly_days(case_file, 2, 1, first, until)
    assert refused.value.field == "until"


def test_a_single_day_may_be_the_whole_row(case_file: CaseFile) -> None:
    """First and last are the same second Tuesday."""
    day = date(2019, 5, 14)
    assert monthly_days(case_file, 2, 1, day, day) == [PlannedDay(day)]
