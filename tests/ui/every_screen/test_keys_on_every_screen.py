"""An officer without a mouse on every window, page, wizard page and dialog of the demonstration office."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget, QWizard
from pytestqt.qtbot import QtBot

from scr_desktop.services.case import case as cases
from scr_desktop.services.review import meeting
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.case.agencies.ask_agencies import AskAgencies
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.case.rapid_review.check_page import CheckPage
from scr_desktop.ui.case.rapid_review.writing_page import WritingPage
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.radio_entry import RadioEntry
from scr_desktop.ui.keys.letters import lettered
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.meetings.minutes import MinutesDialog
from scr_desktop.ui.new_case.pages.agencies_page import AgenciesPage
from scr_desktop.ui.new_case.pages.page import DraftPage
from scr_desktop.ui.register.page import RegisterPage
from scr_desktop.ui.window.main_window import CALENDAR, MainWindow
from tests import screens
from tests.patience import until
from tests.present import a, present
from tests.ui.every_screen.chosen_rows import choose_by_accessibility, rows_chosen_otherwise, views
from tests.ui.every_screen.tab_order import tab_not_as_read, walked
from tests.ui.every_screen.test_every_screen import SCREENS
from tests.ui.every_screen.underlined_letters import labels, letters_that_lead_elsewhere, without_letter
from tests.ui.new_case.desk import Desk
from tests.ui.typist import shown
from tests.ui.typist import sit_before as sit_down_before
from tests.ui.widgets import the

Look = Callable[[QWidget], list[str]]
LOOKED_FOR: dict[str, Look] = {
    "order": tab_not_as_read,
    "letters": letters_that_lead_elsewhere,
    "without": without_letter,
    "rows": rows_chosen_otherwise,
}
Faults = dict[str, list[str]]


@pytest.fixture(scope="module", params=SCREENS)
def faults(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    demo_template: tuple[Path, str],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Faults]:
    """Show every screen once and look for each kind of fault."""
    path = Path(shutil.copy(demo_template[0], tmp_path_factory.mktemp("keys") / "demo.scrcase"))
    windows = list[QWidget]()
    pressed = tables = 0
    found: Faults = {kind: [] for kind in LOOKED_FOR}
    with (
        CaseFile.open_with_recovery_key(path, demo_template[1], by="Zoë Price") as demo,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setattr(screens, "settle", lambda app: [app.processEvents() for _ in range(6)])
        for name, window in SCREENS[request.param](demo, qapp):
            windows.append(window)
            sit_before(window, qapp)
            pressed += len(labels(window))
            tables += len(views(window))
            assert not isinstance(window, QWizard) or _key(window) in name, f"{name} is not reached"
            for kind, look in LOOKED_FOR.items():
                found[kind] += [f"{name}: {fault}" for fault in look(window)]
            come_to_rest(window)
        print(f"{request.param}: {len(windows)} screens, {pressed} letters of labels, {tables} tables and lists")
        yield found
        for window in windows:
            if shiboken6.isValid(window):
                window.deleteLater()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _key(wizard: QWizard) -> str:
    page = wizard.currentPage()
    assert isinstance(page, DraftPage | WritingPage | CheckPage)
    return page.key


def sit_before(window: QWidget, app: QApplication) -> None:
    """Show `window` so that it hears the keys, a wizard wide enough for its steps."""
    if isinstance(window, QWizard):
        window.resize(1400, 900)
    screens.show(window, app)
    window.activateWindow()
    until(lambda: app.processEvents() or not background.under_way(), "what is read in the background")
    app.processEvents()
    if app.focusWidget() is None:
        window.focusNextChild()


def come_to_rest(window: QWidget) -> None:
    """Wait until a wizard has looked at what was typed: before that it does not turn its page."""
    for _ in range(100):
        if not isinstance(window, QWizard) or window.currentPage().isComplete():
            return
        QTest.qWait(20)


def test_tab_goes_through_every_screen_as_it_is_read(faults: Faults) -> None:
    """From the top to the bottom and in each row from left to right, each part as a whole, and Shift+Tab goes back."""
    assert not faults["order"], "\n".join(faults["order"])


def test_the_underlined_letter_of_every_label_leads_into_its_entry(faults: Faults) -> None:
    """After Alt and the letter the keys go into that very entry, dates and other entries of several parts included."""
    assert not faults["letters"], "\n".join(faults["letters"])


def test_every_label_of_an_entry_has_an_underlined_letter(faults: Faults) -> None:
    """Also what is made as the program goes, such as the evidence of each question of a wizard."""
    assert not faults["without"], "\n".join(faults["without"])


def test_a_row_chosen_by_assistive_software_is_chosen(faults: Faults) -> None:
    """In every table and list what can be done with it and what is read of it is as if the keys had chosen it."""
    assert not faults["rows"], "\n".join(faults["rows"])


ROWS: dict[str, tuple[int, str]] = {
    "children": (1, "add_child"),
    "family": (2, "add_person"),
    "agencies": (5, "add_agency"),
}


@pytest.mark.parametrize("kind", ROWS)
def test_what_was_just_added_stands_in_its_place(kind: str, desk: Desk) -> None:
    """A child, a relative or an agency that was added a moment ago is gone through where it is read."""
    number, button = ROWS[kind]
    desk.wizard.resize(1400, 900)
    desk.fill(aware_on="1 May 2026", agency="Police", received_on="2 May 2026")
    desk.wizard.go_to(number)
    for name in ("Ann", "Bo"):
        if kind == "agencies":
            a(AgenciesPage, desk.wizard.currentPage()).ui.quick_name.set_entry(name)
        QTest.mouseClick(the(QPushButton, desk.wizard, button), Qt.MouseButton.LeftButton)
    assert tab_not_as_read(desk.wizard) == []


def test_people_added_to_a_meeting_stand_in_their_place(demo_office: CaseFile, qtbot: QtBot) -> None:
    """Whoever was added to the minutes comes after those who were there, before the cases discussed."""
    dialog = MinutesDialog(demo_office, meeting.past(demo_office)[0].id)
    sit_down_before(qtbot, dialog)
    for _ in range(2):
        QTest.mouseClick(the(QPushButton, dialog, "add_person"), Qt.MouseButton.LeftButton)
    assert tab_not_as_read(dialog) == []
    shiboken6.delete(dialog)  # closed, it would ask about what was not kept


def test_a_column_is_gone_through_before_the_one_beside_it(demo_office: CaseFile, qtbot: QtBot) -> None:
    """Agencies are asked by the list and the search below it; the questions beside them come after."""
    case_id = cases.by_reference(demo_office, "2026-002").id
    dialog = AskAgencies(demo_office, case_id)
    shown(qtbot, dialog)
    names = [one.objectName() for one in walked(Qt.Key.Key_Tab)]
    first = names.index("agencies")
    assert [*names[first:], *names[:first]][:5] == ["agencies", "search", "add_agency", "questions", "own_question"]


def test_no_letter_of_a_menu_stands_for_two_things(demo_office: CaseFile, qtbot: QtBot) -> None:
    """In each menu a letter chooses one entry and does it at once."""
    window = MainWindow(demo_office, Settings())
    qtbot.addWidget(window, before_close_func=lambda one: setattr(one._file, "left", True))
    for menu in window.ui.menus.findChildren(QMenu):
        letters = [found[1].lower() for one in menu.actions() if (found := re.search(r"&([^&])", one.text()))]
        assert len(letters) == len(set(letters)), (menu.title(), letters)


def test_every_document_of_a_case_has_a_letter(demo_office: CaseFile, qtbot: QtBot) -> None:
    """In the menu of the documents and in each menu inside it a letter of its own chooses each entry, with names and without."""
    page = CasePage(demo_office, cases.by_reference(demo_office, "2026-002").id)
    qtbot.addWidget(page)
    for _ in range(2):
        menu = page._form.documents.menu()
        found = list(_menus(menu))
        assert len(found) > 10
        for one in found:
            able = [entry.text() for entry in one.actions() if entry.isEnabled() and entry.text()]
            letters = [marked[1].lower() for text in able if (marked := re.search(r"(?<!&)&([^&])", text))]
            assert len(letters) == len(set(letters)) == len(able), (one.title(), able)
        menu.actions()[0].trigger()


def _menus(menu: QMenu) -> Iterator[QMenu]:
    """Yield a menu and those in it as they are when they are opened."""
    menu.aboutToShow.emit()
    yield menu
    for action in menu.actions():
        if action.menu():
            yield from _menus(a(QMenu, action.menu()))


def test_letters_go_to_as_many_as_they_can(qtbot: QtBot) -> None:
    """Whoever has one choice only gets it, equal words share a letter, and what no letter is left for has a digit."""
    assert lettered(["Ab", "A", "B&&b"], "c") == ["A&b", "&A", "B&&b (&1)"]
    assert lettered(["Ab", "Ab"]) == ["&Ab", "&Ab"]
    entry = LineEntry()
    qtbot.addWidget(entry)
    pad = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.KeypadModifier
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_0, pad, "0")
    asked.ignore()
    QApplication.sendEvent(entry, asked)
    assert asked.isAccepted(), "the numbers by which Windows makes an ë lead away from the line"


def test_the_navigation_marks_the_page_that_is_shown(demo_office: CaseFile, qtbot: QtBot) -> None:
    """A page chosen by assistive software is shown, and one that was let go of stays marked."""
    window = MainWindow(demo_office, Settings())
    qtbot.addWidget(window, before_close_func=lambda one: setattr(one._file, "left", True))
    sit_down_before(qtbot, window)
    choose_by_accessibility(window.ui.navigation, CALENDAR)
    assert window.ui.pages.currentIndex() == CALENDAR
    assert window.ui.navigation.currentRow() == CALENDAR
    window.ui.navigation.clearSelection()
    QApplication.processEvents()
    assert [one.text() for one in window.ui.navigation.selectedItems()] == ["Calendar"]


def test_the_one_case_that_is_left_can_be_opened(demo_office: CaseFile, qtbot: QtBot) -> None:
    """A search of the register that leaves one case chooses it."""
    page = RegisterPage(demo_office)
    shown(qtbot, page)
    page.search()
    QTest.keyClicks(present(QApplication.focusWidget()), "2026-004")
    assert page._form.cases.current_row().reference == "2026-004"
    assert page._form.open_case.isEnabled()


def test_the_step_that_is_marked_is_the_one_that_is_shown(desk: Desk) -> None:
    """A step chosen by arrow keys or by assistive software is shown."""
    desk.wizard.resize(1400, 900)
    steps = desk.wizard.steps
    desk.fill(aware_on="1 May 2026", agency="Police", received_on="2 May 2026")
    desk.qtbot.waitUntil(lambda: desk.wizard.currentPage().isComplete())
    choose_by_accessibility(steps, 2)
    assert (desk.page, steps.currentRow()) == ("family", 2)
    steps.setFocus()
    desk.typist.press(Qt.Key.Key_Up)
    QApplication.processEvents()
    assert (desk.page, desk.typist.focus) == ("children", steps)
    desk.typist.press(Qt.Key.Key_Return)
    assert desk.typist.focus.objectName() == "given_names"


def test_up_and_down_go_through_the_answers(qtbot: QtBot) -> None:
    """Answers side by side are gone through by all four arrow keys, and a dialog's `setFocus` comes to the one chosen."""
    entry = RadioEntry((("yes", "Yes"), ("no", "No"), ("unknown", "Not known")), "Did the child die?")
    entry.set_entry("unknown")
    typist = shown(qtbot, entry)
    entry.setFocus()
    assert typist.focus is entry.buttons["unknown"]
    typist.press(Qt.Key.Key_Up)
    assert (entry.entry(), typist.focus) == ("no", entry.buttons["no"])
    typist.press(Qt.Key.Key_Down)
    typist.press(Qt.Key.Key_Down)
    assert (entry.entry(), typist.focus) == ("unknown", entry.buttons["unknown"])
