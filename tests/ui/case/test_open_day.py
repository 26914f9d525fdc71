"""A case that passed to the partners on a day the office has not stated: seen on Today and in the case, until it is stated."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.services import clock
from scr_desktop.services.office import office
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.tables.table_model import TableModel
from scr_desktop.ui.today.page import TodayPage
from tests.present import a
from tests.ui.some_cases import open_case, turn_to
from tests.ui.whole_cases.answering import reads

SAID = "Passed to the partners undecided, by 29 September 2019 at the latest: the day is open"


def test_it_is_held_up_until_the_office_states_its_day(
    case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Today lists it and opens the case where it says what holds it up; with the day stated nothing holds it up."""
    monkeypatch.setattr(clock, "today", lambda: date(2020, 1, 6))
    case = open_case(case_file, aware_on=date(2018, 5, 14))
    today, page = TodayPage(case_file), CasePage(case_file, case.id)
    for one in (today, page):
        qtbot.addWidget(one)
        one.show()
    wanted: list[tuple[str, CasePlace]] = []
    today.part_wanted.connect(lambda *where: wanted.append(where))
    holds = today._form.holds
    assert SAID in str(holds.model().index(0, 2).data())
    assert holds.model().index(0, 3).data() == "State the day with the office’s own details"
    holds.opened.emit(a(TableModel, holds.model()).row(0))
    assert wanted == [(case.id, CasePlace.HELD_UP)]
    assert SAID in reads(turn_to(page, "Held up"))
    office.change(case_file, {"arrangements_begin_on": date(2019, 4, 1)})
    today.refresh()
    page.refresh()
    assert today._form.holds_empty.text() == "No case is held up."
    assert "Nothing has held this case up." in reads(turn_to(page, "Held up"))
