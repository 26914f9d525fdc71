"""Which deadlines of many cases have a later day by another reading, until the office has chosen between the two."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.deadline import Later
from scr_desktop.services import loading
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import office
from scr_desktop.services.office.after_hours import later_days
from scr_desktop.services.regime import as_built
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import DEATH, child
from tests.services.opening import Desk, Opened


@pytest.fixture
def notified(opened: Opened, desk_day: Desk) -> Callable[..., Case]:
    """Open a case that the authority became aware of on a day and at a time of May 2018; it is 31 May."""
    desk_day("2018-05-31")

    def made(aware: int, at_time: str = "", **entries: Any) -> Case:
        day = f"{aware} May 2018"
        awareness = {
            "aware_on": day,
            "aware_time": at_time,
            "how_aware": "",
            "notification_sent_on": "",
            "national_reference": "",
        }
        died = child(**DEATH | {"died_on": day})
        return opened(**{"incident_on": day, "received_on": day, "awareness": awareness, "children": [died]} | entries)

    return made


def later(case_file: CaseFile, *found: Case, rule: str = "notify") -> list[Later | None]:
    """Return the later day of a rule in each of these cases."""
    with case_file.read() as session:
        days = later_days(session, as_built(), [(one.id, rule) for one in found], loading.working_days(session))
    assert {key for key, _ in days} <= {one.id for one in found}
    return [days.get((one.id, rule)) for one in found]


def test_what_began_on_a_day_off_or_after_hours_can_be_read_to_end_a_day_later(
    case_file: CaseFile, notified: Callable[..., Case]
) -> None:
    """Saturday 12 May: to Monday 21st. Monday 14 May at 21:40: from the 15th to Tuesday 22nd. In office hours one day only."""
    saturday, evening, morning, unsaid = notified(12), notified(14, "21:40"), notified(14, "9:40"), notified(14)
    assert later(case_file, saturday, evening, morning, unsaid) == [
        Later(date(2018, 5, 21), "as begun on a day off"), Later(date(2018, 5, 22), "as begun after office hours"), None, None,
    ]  # fmt: skip


def test_a_bank_holiday_is_a_day_off(case_file: CaseFile, notified: Callable[..., Case]) -> None:
    """Monday 28 May: begun on it by 4 June, or as begun on the 29th by 5 June."""
    assert later(case_file, notified(28)) == [Later(date(2018, 6, 5), "as begun on a day off")]


def test_between_what_the_office_has_chosen_there_is_one_day(
    case_file: CaseFile, notified: Callable[..., Case]
) -> None:
    """Another question that is still open leaves its two."""
    saturday, evening = notified(12), notified(14, "21:40")
    office.choose_reading(case_file, "start_on_day_off", "lenient", "So we count")
    assert later(case_file, saturday, evening) == [None, Later(date(2018, 5, 22), "as begun after office hours")]


def test_only_what_is_asked_after_is_answered_and_a_closed_case_has_none(
    case_file: CaseFile, notified: Callable[..., Case]
) -> None:
    """A rule that does not run, or a case that is closed."""
    found = notified(12)
    assert later(case_file, found, rule="tell_decision") == [None]
    with case_file.read() as session:
        assert later_days(session, as_built(), [], loading.working_days(session)) == {}
    cases.close(case_file, found.id, date(2018, 5, 31), "Passed on")
    assert later(case_file, found) == [None]
