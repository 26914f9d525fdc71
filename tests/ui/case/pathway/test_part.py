"""The pathway of a case: every step with its state, and the way from a step to where it is done."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from scr_desktop.domain.stages.pathway import StepState, pathway
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.agencies.part import CaseAgencies
from scr_desktop.ui.case.deadlines.part import CaseDeadlines
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.case.processes.part import CaseProcesses
from scr_desktop.ui.case.rapid_review.part import CaseRapidReview
from scr_desktop.ui.case.told.part import CaseTold
from scr_desktop.ui.drawn.pathway_view import PathwayView
from scr_desktop.ui.drawn.step_button import MEANINGS, StepButton
from scr_desktop.ui.room.scroll import Scroll
from tests.present import a
from tests.ui.some_cases import open_case, turn_to
from tests.ui.widgets import the


@pytest.fixture
def page(case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> CasePage:
    """Give the pathway of a case known since 1 April 2026; it is 13 April 2026, and nothing was notified."""
    monkeypatch.setattr(clock, "today", lambda: date(2026, 4, 13))
    made = CasePage(case_file, open_case(case_file).id)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    turn_to(made, "Pathway")
    return made


def _step(page: CasePage, key: str) -> StepButton:
    return next(one for one in the(PathwayView, page).steps if one.line.step.key == key)


def test_every_step_of_every_lane_is_there(page: CasePage) -> None:
    """Nothing of the pathway is left out, and what cannot be seen is said: state, step and paragraph."""
    lanes = pathway(page._status)
    assert [one.line for one in the(PathwayView, page).steps] == [line for lane in lanes for line in lane.steps]
    assert (
        _step(page, "aware")
        .accessibleName()
        .startswith("Done: 1 April 2026: The authority is aware of a serious incident")
    )
    assert _step(page, "notified").accessibleName().startswith("Late: 1 working day late: The authority notifies")


def test_each_state_has_a_border_of_its_own() -> None:
    """Without colour the border tells the states apart, as on paper."""
    assert set(MEANINGS) == set(StepState)
    assert len(set(MEANINGS.values())) == len(StepState)


def test_enter_on_a_step_opens_the_tab_where_it_is_done(page: CasePage, qtbot: QtBot) -> None:
    """The late notification leads to who must be told, and stands on a line with that deadline."""
    button = _step(page, "notified")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    told = a(CaseTold, page._form.parts.currentWidget())._form.told
    assert told.current_row().line.duty.rule == "notify"
    assert page.focusWidget() is told


def test_a_step_with_a_deadline_stands_on_it(page: CasePage) -> None:
    """The report leads to its line among the deadlines; agencies, rapid review and other processes to their parts."""
    _step(page, "asked").click()
    assert isinstance(page._form.parts.currentWidget(), CaseAgencies)
    _step(page, "published").click()
    deadlines = a(CaseDeadlines, page._form.parts.currentWidget())
    assert deadlines._form.deadlines.current_row().key == "publish"
    _step(page, "returned").click()
    assert isinstance(page._form.parts.currentWidget(), CaseAgencies)
    _step(page, "rapid_review").click()
    assert isinstance(page._form.parts.currentWidget(), CaseRapidReview)
    _step(page, "child_death").click()
    assert isinstance(page._form.parts.currentWidget(), CaseProcesses)


def test_a_step_that_was_done_says_so_at_once(page: CasePage, case_file: CaseFile) -> None:
    """Once the notification is recorded the step is done, late, and the keyboard stays on it."""
    _step(page, "notified").setFocus()
    cases.record_event(
        case_file, page.case_id, "notification_sent", date(2026, 4, 13), late_why="Sent after the weekend"
    )
    page.refresh()
    assert _step(page, "notified").accessibleName().startswith("Done: 13 April 2026, late")
    assert page.focusWidget() is _step(page, "notified")


def test_lanes_go_below_one_another_in_a_narrow_window(page: CasePage, qtbot: QtBot) -> None:
    """A wide page shows lanes side by side, a narrow one below each other."""
    view = the(PathwayView, page)
    assert view._columns > 1
    the(Scroll, page, "pathway").setFixedWidth(300)
    qtbot.waitUntil(lambda: view._columns == 1)


def test_the_same_pathway_is_printed(page: CasePage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The button shows the paper of the pathway, from where it is printed."""
    asked = []
    monkeypatch.setattr("scr_desktop.ui.papers.document.preview", lambda *given, **_: asked.append(given[2:]))
    the(QPushButton, page, "print_pathway").click()
    assert asked == [("pathway", page.case_id)]
