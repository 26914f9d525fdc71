"""The main window: its pages, its shortcuts, its cases, and how it is left."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QListWidget
from pytestqt.qtbot import QtBot

from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft as drafts
from scr_desktop.services.office import first_page, history, office
from scr_desktop.services.office import register as registers
from scr_desktop.services.office.register import RegisterRow
from scr_desktop.services.upkeep import safety
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.drawn import printing
from scr_desktop.ui.help.shortcuts import shortcuts_of
from scr_desktop.ui.look import theme
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.new_case.wizard import NewCaseWizard
from scr_desktop.ui.papers import document
from scr_desktop.ui.papers.preview import Preview
from scr_desktop.ui.register.page import RegisterPage
from scr_desktop.ui.today.page import TodayPage
from scr_desktop.ui.window.main_window import (
    AGENCIES,
    CALENDAR,
    EDITION,
    MEETINGS,
    OFFICE,
    PAGES,
    PROCEDURE,
    REGISTER,
    TODAY,
    MainWindow,
)
from tests.present import a, noted
from tests.ui.typist import said
from tests.ui.widgets import the


@pytest.fixture
def window(demo_office: CaseFile, qtbot: QtBot) -> MainWindow:
    """Give the main window over the demo office."""
    made = MainWindow(demo_office, Settings())
    # Nothing is left to be backed up when the test closes the window itself.
    qtbot.addWidget(made, before_close_func=lambda one: setattr(one._file, "left", True))
    made.show()
    return made


def a_case(case_file: CaseFile) -> RegisterRow:
    """Return a line of the register."""
    return registers.rows(case_file, registers.Wanted(state="all"))[0]


def test_the_first_page_is_today(window: MainWindow) -> None:
    """The day begins with what is due, and the navigation has the focus for the arrow keys."""
    assert window.ui.pages.currentIndex() == TODAY
    assert window.focusWidget() is window.ui.navigation


def test_a_page_is_made_when_it_is_first_looked_at(window: MainWindow) -> None:
    """Nobody waits at the unlocking for pages that are not looked at; one that was made stays, as it was left."""
    assert not isinstance(window.ui.pages.widget(REGISTER), RegisterPage)
    window.show_page(REGISTER)
    made = a(RegisterPage, window.page)
    window.show_page(TODAY)
    window.show_page(REGISTER)
    assert window.page is made
    assert window.ui.pages.count() == len(PAGES)


def test_what_was_read_with_the_passphrase_is_not_read_again(
    demo_office: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first page shows what was read while the case file was opened; read anew, it reads."""
    read = first_page.read(demo_office)
    again: list[CaseFile] = []
    monkeypatch.setattr(first_page, "read", lambda case_file: noted(again, case_file, read))
    made = MainWindow(demo_office, Settings(), read=read)
    qtbot.addWidget(made, before_close_func=lambda one: setattr(one._file, "left", True))
    made.show()
    with qtbot.waitSignal(made.day_began):
        pass
    assert a(TodayPage, made.page)._form.overdue.model().rowCount() == len(read.due.overdue)
    assert again == []
    made.refresh()
    assert again == [demo_office]


def test_whoever_turns_to_another_page_at_once_stays_there(demo_office: CaseFile, qtbot: QtBot) -> None:
    """The first page comes a moment after its window, and not over a page that was asked for meanwhile."""
    made = MainWindow(demo_office, Settings(), read=first_page.read(demo_office))
    qtbot.addWidget(made, before_close_func=lambda one: setattr(one._file, "left", True))
    made.show()
    with qtbot.waitSignal(made.day_began):
        made.show_page(REGISTER)
    assert isinstance(made.page, RegisterPage)


@pytest.mark.parametrize(
    ("key", "page"),
    [
        (Qt.Key.Key_1, TODAY),
        (Qt.Key.Key_2, REGISTER),
        (Qt.Key.Key_3, CALENDAR),
        (Qt.Key.Key_4, MEETINGS),
        (Qt.Key.Key_5, AGENCIES),
        (Qt.Key.Key_6, OFFICE),
        (Qt.Key.Key_7, PROCEDURE),
        (Qt.Key.Key_8, EDITION),
    ],
)
def test_control_and_a_number_shows_a_page(window: MainWindow, qtbot: QtBot, key: Qt.Key, page: int) -> None:
    """Ctrl+1 to Ctrl+8 show the pages, and the navigation follows."""
    window.show_page(OFFICE if page == TODAY else TODAY)
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert (window.ui.pages.currentIndex(), window.ui.navigation.currentRow()) == (page, page)


@pytest.mark.parametrize("page", range(len(PAGES)))
def test_each_entry_of_the_side_bar_leads_back_from_a_case(window: MainWindow, qtbot: QtBot, page: int) -> None:
    """The entry that is marked leads back to its page from a case that was opened there, by mouse and by Enter."""
    bar = window.ui.navigation
    for by_mouse in (True, False):
        window.show_page(page)
        window.open_case(a_case(window._case_file).id)
        assert isinstance(window.ui.pages.currentWidget(), CasePage)
        if by_mouse:
            place = bar.visualItemRect(bar.item(page)).center()
            qtbot.mouseClick(bar.viewport(), Qt.MouseButton.LeftButton, pos=place)
        else:
            bar.setFocus()
            qtbot.keyClick(bar, Qt.Key.Key_Return)
        assert window.ui.pages.currentIndex() == page
        assert not isinstance(window.ui.pages.currentWidget(), CasePage)
        assert not window.ui.back.isVisible()


def test_what_was_saved_is_said_until_it_is_read(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A line at the foot says what was saved, how many pages and where; it stays until OK is pressed and names its case over others."""
    target = tmp_path / "pack.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    case_id = a_case(window._case_file).id
    window.open_case(case_id)
    page = a(CasePage, window.ui.pages.currentWidget())
    assert document.save_as_pdf(page, window._case_file, "decision-pack", case_id) == target
    of = cases.get(window._case_file, case_id).reference
    sentence = f"Decision pack of {of} was saved, {printing.page_count(target.read_bytes())} pages: {target}"
    for number in (TODAY, REGISTER):
        window.show_page(number)
        # An endless word may be broken where a line ends.
        assert sentence in said(window).replace("\u200b", "")
    window.said_line.read.click()
    assert "was saved" not in said(window)


def test_nothing_is_said_of_what_was_not_saved(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cancelled where the file is chosen, no line says that anything was saved."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    assert document.save_as_pdf(window, window._case_file, "decision-pack", a_case(window._case_file).id) is None
    assert "was saved" not in said(window)


def test_arrow_keys_in_the_navigation_show_pages(window: MainWindow, qtbot: QtBot) -> None:
    """Down in the navigation shows the next page."""
    qtbot.keyClick(window.ui.navigation, Qt.Key.Key_Down)
    assert window.ui.pages.currentIndex() == REGISTER


def test_invented_data_carry_a_banner(window: MainWindow, demo_office: CaseFile) -> None:
    """The demo office says on every page that its data are invented; a real office says nothing."""
    assert "Invented" in window.ui.banner_text.text()
    assert window.ui.banner.isVisible()
    office.change(demo_office, {"invented": False})
    window.refresh()
    assert not window.ui.banner.isVisible()


def test_the_office_name_is_never_markup(window: MainWindow, demo_office: CaseFile) -> None:
    """A name with angle brackets and an ampersand stands in the header as it was typed."""
    office.change(demo_office, {"name": "<b>A & B</b>"})
    window.refresh()
    assert window.ui.office_name.text() == "<b>A & B</b>"
    assert window.ui.office_name.textFormat() == Qt.TextFormat.PlainText


def test_a_case_opens_and_back_returns(window: MainWindow, demo_office: CaseFile) -> None:
    """A case opened from the register shows its page; Back returns to the register."""
    window.show_page(REGISTER)
    window.open_case(a_case(demo_office).id)
    assert isinstance(window.ui.pages.currentWidget(), CasePage)
    assert window.ui.back.isVisible()
    assert "register" in window.ui.back.text()
    window.ui.back.click()
    assert window.ui.pages.currentIndex() == REGISTER
    assert not window.ui.back.isVisible()
    assert window.ui.pages.count() == len(PAGES)


def test_find_goes_to_the_search_box(window: MainWindow) -> None:
    """Ctrl+F from any page puts the cursor into the register's search box."""
    window.ui.find_case.trigger()
    assert window.ui.pages.currentIndex() == REGISTER
    focus = window.focusWidget()
    assert focus is not None
    assert focus.objectName() == "search"


def test_a_new_notification_opens_the_wizard(window: MainWindow, demo_office: CaseFile) -> None:
    """New notification begins a draft and shows the wizard; closed with something typed, the draft waits to be resumed."""
    before = len(drafts.waiting(demo_office))
    window.ui.new_notification.trigger()
    wizard = the(NewCaseWizard, window)
    assert wizard.isVisible()
    wizard.draft.put("notification.person", "Zoë")
    wizard.reject()
    assert len(drafts.waiting(demo_office)) == before + 1


def test_a_notification_opened_by_mistake_is_not_kept(window: MainWindow, demo_office: CaseFile) -> None:
    """Closed with nothing typed in it, it does not stand among those half written; the history says what became of it."""
    before = len(drafts.waiting(demo_office))
    window.ui.new_notification.trigger()
    the(NewCaseWizard, window).reject()
    assert len(drafts.waiting(demo_office)) == before
    assert history.entries(demo_office, limit=1)[0].what == "Notification discarded"


def test_half_written_notifications_stand_in_the_menu(window: MainWindow) -> None:
    """The Case menu lists what can be resumed."""
    window.ui.resume_menu.aboutToShow.emit()
    assert [action.isEnabled() for action in window.ui.resume_menu.actions()] == [True]


def test_the_foot_says_that_all_is_saved(window: MainWindow) -> None:
    """The status bar says when was last saved and whether there is a backup."""
    words = " ".join(label.text() for label in window.ui.status.findChildren(QLabel))
    assert "Everything is saved" in words
    assert "backup" in words


def test_closing_makes_a_backup_and_closes_the_file(window: MainWindow, demo_office: CaseFile, qtbot: QtBot) -> None:
    """The window goes once the backup of the day is made, and the case file is free for others."""
    window.close()
    assert window.isVisible()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=15_000)
    assert [one.reason for one in safety.backups(demo_office.path)] == ["on-close"]
    CaseFile.open_with_recovery_key(demo_office.path, demo_office.recovery_key(), by="Next").close()


def test_locking_closes_the_file_and_asks_for_the_passphrase(window: MainWindow, qtbot: QtBot) -> None:
    """Lock makes the backup, closes the file and asks to be unlocked."""
    with qtbot.waitSignal(window.lock_wanted, timeout=15_000):
        window.ui.lock.trigger()


def test_locking_keeps_the_windows_size(window: MainWindow, demo_office: CaseFile, qtbot: QtBot) -> None:
    """After unlocking again the window is as large as it was when it was locked."""
    window.resize(window.minimumSizeHint().width(), 560)
    with qtbot.waitSignal(window.lock_wanted, timeout=15_000):
        window.ui.lock.trigger()
    with CaseFile.open_with_recovery_key(demo_office.path, demo_office.recovery_key(), by="Next") as again:
        next_one = MainWindow(again, Settings())
        qtbot.addWidget(next_one, before_close_func=lambda one: setattr(one._file, "left", True))
        assert next_one.height() == 560


def test_a_failed_backup_leaves_the_choice(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """If the backup cannot be made the officer is told why and may stay; the window stays open."""

    def fail(_case_file: CaseFile) -> None:
        raise CaseFileProblem("The disk is full.")

    asked: list[str] = []
    monkeypatch.setattr(safety, "back_up_on_close", fail)
    monkeypatch.setattr(message, "confirm", lambda _parent, question, *_: noted(asked, question, False))
    window.close()
    qtbot.waitUntil(lambda: bool(asked), timeout=15_000)
    assert "The disk is full." in asked[0]
    assert window.isVisible()
    monkeypatch.setattr(message, "confirm", lambda *_: True)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=15_000)


def test_back_up_now_says_where(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Back up now makes a verified backup and names its place."""
    said: list[str] = []
    monkeypatch.setattr(message, "tell", lambda _parent, sentence, *_: said.append(sentence))
    window.ui.back_up.trigger()
    qtbot.waitUntil(lambda: bool(said), timeout=15_000)
    assert Path(said[0].partition("\n")[2]).exists()


def test_dark_is_kept_for_the_next_day(window: MainWindow, qapp: QApplication) -> None:
    """Choosing dark changes the window at once and is remembered."""
    window.ui.dark.trigger()
    try:
        assert theme.is_dark()
        assert Settings().scheme == "dark"
    finally:
        theme.apply(qapp, "light")


def test_larger_text_is_kept_and_has_an_end(window: MainWindow, qapp: QApplication) -> None:
    """Larger text grows step by step to the largest, and Normal text returns."""
    for _ in range(len(theme.ZOOMS) + 2):
        window.ui.larger.trigger()
    assert Settings().zoom == theme.ZOOMS[-1]
    window.ui.normal_size.trigger()
    assert Settings().zoom == 100
    theme.apply(qapp, "light")


def test_every_shortcut_is_listed_once(window: MainWindow) -> None:
    """No two entries of the menus share a shortcut, and the list of shortcuts has them all."""
    listed = shortcuts_of(window.ui.menus)
    keys = [one.keys for one in listed]
    assert len(keys) == len(set(keys))
    with_shortcut = [one for one in window.findChildren(QAction) if one.shortcut().toString() and one.menu() is None]
    parts = window.ui.part_menu.actions()
    own = [one for one in with_shortcut if hasattr(window.ui, one.objectName()) or one in parts]
    assert len(own) == len(listed) - 2
    assert all("&" not in one.does for one in listed)


def test_the_window_stays_small() -> None:
    """The main window holds the pages and no page's work: fewer than twenty methods of its own."""
    own = [name for name, value in vars(MainWindow).items() if callable(value) and not isinstance(value, QObject)]
    assert len([name for name in own if not name.startswith("__") or name == "__init__"]) < 20


@pytest.mark.parametrize(
    ("page", "title"),
    [
        (TODAY, "Where everything stands"),
        (REGISTER, "Register"),
        (CALENDAR, "Calendar"),
        (MEETINGS, "Agenda"),
        (PROCEDURE, "The procedure as it is followed"),
    ],
)
def test_what_a_page_prints_is_seen_first(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, page: int, title: str
) -> None:
    """Ctrl+P shows the paper with search and zoom, from where it is printed or saved, as for the papers of a case."""
    seen: list[tuple[bytes, str]] = []
    monkeypatch.setattr(Preview, "show_pdf", lambda _parent, pdf, name, *_: noted(seen, (pdf, name), False))
    window.show_page(page)
    window.ui.print_page.trigger()
    ((pdf, name),) = seen
    assert name.startswith(title)
    assert pdf.startswith(b"%PDF")


def test_a_page_opened_by_its_keys_has_the_keyboard(window: MainWindow) -> None:
    """After Ctrl+1 to Ctrl+7 the focus is in the page that is shown: Enter opens no new notification."""
    ui = window.ui
    for action in (ui.show_today, ui.show_register, ui.show_calendar, ui.show_meetings, ui.show_agencies):
        ui.new_case.setFocus()
        action.trigger()
        focus = window.focusWidget()
        assert focus is not None
        assert ui.pages.isAncestorOf(focus)


def shows_whole_words(names: QListWidget) -> bool:
    """Return whether a list of names is as wide as they are."""
    return names.sizeHintForColumn(0) <= names.viewport().width()


def test_the_largest_text_leaves_the_window_within_a_small_screen(
    window: MainWindow, demo_office: CaseFile, qapp: QApplication, qtbot: QtBot
) -> None:
    """At 200 per cent, on a page and in a case, the window asks for no more than 1024 points, and the lists show whole words."""
    window.resize(1024, 700)
    try:
        theme.apply(qapp, "light", theme.ZOOMS[-1])
        window.show_page(REGISTER)
        qtbot.waitUntil(lambda: window.ui.pages_scroll.horizontalScrollBar().maximum() == 0)
        window.open_case(a_case(demo_office).id)
        for names in (window.ui.navigation, the(QListWidget, window, "sections")):
            qtbot.waitUntil(partial(shows_whole_words, names))
        assert window.minimumSizeHint().width() <= 1024
        assert window.width() == 1024
    finally:
        theme.apply(qapp, "light")


def test_normal_text_comes_back_everywhere(window: MainWindow, qapp: QApplication, qtbot: QtBot) -> None:
    """After the largest text the usual one is as it was, in the lists as in the headings."""
    before = [one.fontMetrics().height() for one in (window.ui.navigation, window.ui.office_name, window.ui.new_case)]
    theme.apply(qapp, "light", theme.ZOOMS[-1])
    qtbot.wait(20)
    theme.apply(qapp, "light", 100)
    qtbot.wait(20)
    after = [one.fontMetrics().height() for one in (window.ui.navigation, window.ui.office_name, window.ui.new_case)]
    assert after == before
