"""Today: what is late, what is due, who is waited for, what was left half written."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scr_desktop.domain.notification import blank
from scr_desktop.services import clock, draft, timing
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import document
from scr_desktop.ui.pages.today import TodayPage
from tests.ui.some_cases import open_case


@pytest.fixture
def today(monkeypatch: pytest.MonkeyPatch) -> date:
    """Make it Wednesday 8 April 2026."""
    day = date(2026, 4, 8)
    monkeypatch.setattr(clock, "today", lambda: day)
    return day


def _page(case_file: CaseFile, qtbot: QtBot) -> TodayPage:
    page = TodayPage(case_file)
    qtbot.addWidget(page)
    page.show()
    return page


def test_a_quiet_day_says_so(case_file: CaseFile, qtbot: QtBot, today: date) -> None:
    """With nothing due each part says so in a sentence and shows no empty table."""
    page = _page(case_file, qtbot)
    assert page._form.day.text() == "Wednesday 8 April 2026"
    assert page._form.this_week_empty.text() == "Nothing is due this week."
    assert page._form.this_week_empty.isVisible()
    assert not page._form.this_week.isVisible()
    assert page._form.holds_empty.text() == "No case is held up."
    assert not page._form.holds_about.isVisible()


def test_it_sorts_what_is_late_from_what_is_due(case_file: CaseFile, qtbot: QtBot, today: date) -> None:
    """A day that is over stands under overdue, one within five working days under this week."""
    late = open_case(case_file, "Łukasz Nowak", aware_on=date(2026, 3, 2))
    soon = open_case(case_file, "Rosie-Mae Trelawney", aware_on=date(2026, 4, 1))
    form = _page(case_file, qtbot)._form
    assert {form.overdue.model().row(number).case_id for number in range(form.overdue.model().rowCount())} == {late.id}
    assert {form.this_week.model().row(row).case_id for row in range(form.this_week.model().rowCount())} == {soon.id}
    assert "late" in form.overdue.model().index(0, 0).data()
    assert form.this_week.model().index(0, 0).data() == "Due in 2 working days"
    assert form.waiting.model().rowCount() > 0


def test_enter_opens_the_case(case_file: CaseFile, qtbot: QtBot, today: date) -> None:
    """A row is opened by keyboard."""
    case = open_case(case_file)
    page = _page(case_file, qtbot)
    page._form.this_week.go_to(0)
    with qtbot.waitSignal(page.case_wanted) as wanted:
        qtbot.keyClick(page._form.this_week, Qt.Key.Key_Return)
    assert wanted.args == [case.id]


def test_a_notification_left_half_written_can_be_resumed(case_file: CaseFile, qtbot: QtBot, today: date) -> None:
    """A draft stands with what it is called and is asked for by Enter."""
    started = draft.start(case_file)
    content = blank()
    content["children"][0] |= {"given_names": "Siân", "family_name": "Ŵyn"}
    draft.save(case_file, started.id, content, "children")
    page = _page(case_file, qtbot)
    assert page._form.drafts.model().index(0, 0).data() == "Siân Ŵyn"
    page._form.drafts.go_to(0)
    with qtbot.waitSignal(page.draft_wanted) as wanted:
        qtbot.keyClick(page._form.drafts, Qt.Key.Key_Enter)
    assert wanted.args == [started.id]


def test_what_is_held_up_is_looked_at_again_and_no_clock_pauses(case_file: CaseFile, qtbot: QtBot, today: date) -> None:
    """Each hold says when to look again, late ones first and in words; the page says that every deadline goes on."""
    case = open_case(case_file)
    for cause, again in (("An inquest", date(2026, 5, 6)), ("A trial", date(2026, 4, 7)), ("A police enquiry", today)):
        timing.hold(case_file, case.id, cause, "interviews", date(2026, 4, 1), again)
    page = _page(case_file, qtbot)
    model = page._form.holds.model()
    shown = [(model.index(row, 0).data(), model.index(row, 2).data()) for row in range(model.rowCount())]
    assert shown == [
        ("Late: it was due 7 April 2026", "A trial"),
        ("Look again today", "A police enquiry"),
        ("Look again on 6 May 2026", "An inquest"),
    ]
    assert page._form.holds_about.isVisible()
    assert "No clock pauses" in page._form.holds_about.text()
    page._form.holds.go_to(0)
    with qtbot.waitSignal(page.case_wanted) as wanted:
        qtbot.keyClick(page._form.holds, Qt.Key.Key_Return)
    assert wanted.args == [case.id]


def test_the_desk_is_handed_over_from_here(
    case_file: CaseFile, qtbot: QtBot, today: date, monkeypatch: pytest.MonkeyPatch
) -> None:
    """“Hand over…” shows where everything stands, from where it is saved and printed; Print prints it at once."""
    asked: list[tuple[str, str]] = []
    for name in ("preview", "print_document"):
        monkeypatch.setattr(document, name, lambda _page, _file, key, name=name: asked.append((name, key)))
    page = _page(case_file, qtbot)
    qtbot.mouseClick(page._form.hand_over, Qt.MouseButton.LeftButton)
    page.print_page()
    assert asked == [("preview", "where-everything-stands"), ("print_document", "where-everything-stands")]
