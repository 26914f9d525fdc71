"""Told in the evening: until the office has chosen, both days stand wherever the day of a deadline does."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.domain.entries.form import blank
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft
from scr_desktop.services.office import diary, office, register
from scr_desktop.services.office.register import Wanted
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.head import next_words
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.register.page import RegisterPage
from scr_desktop.ui.today.page import TodayPage
from tests.stating import state_day
from tests.ui.some_cases import turn_to
from tests.ui.whole_cases.answering import reads

TODAY = date(2026, 10, 8)
BOTH = "Due in 2 working days, or by 13 October 2026 as begun after office hours"


@pytest.fixture
def case_id(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> str:
    """Open a death of which the authority heard on the evening of Monday 5 October 2026; it is Thursday."""
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    content = blank()
    content["awareness"] |= {"aware_on": "Monday 5 October 2026", "aware_time": "21:40"}
    content["children"][0] |= {
        "given_names": "Test", "family_name": "Invented", "harm": "died", "normally_resident": "yes",
        "looked_after": "no", "born_on": "5 Sept 2015",
    }  # fmt: skip
    content["incident"] |= {"where_it_happened": "in_area", "what_happened": "Found unwell.", "place": "Harbour Lane"}
    content["answers"] = {"abuse_or_neglect": {"value": "yes", "evidence": "Seen."}}
    started = draft.start(case_file)
    draft.save(case_file, started.id, content)
    state_day(case_file, content)
    return draft.open_case(case_file, started.id).id


def test_both_days_stand_in_the_head_today_and_the_register(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """Monday the 12th by the day itself, Tuesday the 13th if an evening counts from the next working day."""
    head, _ = next_words(cases.status(case_file, case_id))
    assert f"{BOTH[:1].lower()}{BOTH[1:]}" in head
    page = TodayPage(case_file)
    qtbot.addWidget(page)
    page.show()
    assert BOTH in reads(page)
    assert "12 October 2026 or 13 October 2026" in reads(page)
    listed = RegisterPage(case_file)
    qtbot.addWidget(listed)
    listed.show()
    assert BOTH in reads(listed)


def test_both_days_stand_in_the_tables_of_the_case(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """The deadlines and those who must be told name both."""
    page = CasePage(case_file, case_id)
    qtbot.addWidget(page)
    page.show()
    for part in ("Deadlines", "Who must be told"):
        assert "12 October 2026 or 13 October 2026" in reads(turn_to(page, part))


def test_once_the_office_has_chosen_one_day_stands(case_file: CaseFile, case_id: str) -> None:
    """What was chosen with a reason is the day, and the other is left to the argument."""
    office.choose_reading(case_file, "start_after_hours", "next_day", "As the duty team has always done.")
    (row,) = register.rows(case_file, Wanted())
    stands = row.stands(TODAY, office.working_days(case_file))
    assert stands is not None
    assert stands.words == "Due in 3 working days"
    assert {one.stands.or_on for one in diary.today(case_file, TODAY).this_week} == {None}
