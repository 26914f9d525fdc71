"""Help and licences inside the program: true, complete, and without a way out."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop import paths
from scr_desktop.app import Program
from scr_desktop.domain.time.part_date import PartDate, written
from scr_desktop.domain.time.working_days import CONVENTION, WorkingDays
from scr_desktop.services.upkeep import licences
from scr_desktop.store import thinning
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.help.help import HelpDialog, page
from scr_desktop.ui.help.licences import LicencesDialog
from scr_desktop.ui.look.settings import OFFICE_KINDS, Settings
from scr_desktop.ui.start.first_run import FirstRunWindow
from scr_desktop.ui.window.main_window import EDITION, MainWindow
from tests.present import a

EVERY = sorted(path.stem for path in paths.resource("help").glob("*.md"))
LINK = re.compile(r"\[[^\]]+\]\(([^)]+)\)")


@pytest.fixture
def dialog(qtbot: QtBot) -> Callable[[str], HelpDialog]:
    """Give the help of a kind of office."""

    def opened(kind: str) -> HelpDialog:
        made = HelpDialog(kind)
        qtbot.addWidget(made)
        made.show()
        return made

    return opened


@pytest.mark.parametrize("kind", OFFICE_KINDS)
def test_every_page_is_shown(dialog: Callable[[str], HelpDialog], kind: str) -> None:
    """Each page in the list is shown under its own title, and none is empty."""
    shown = dialog(kind)
    for row in range(shown.ui.pages.count()):
        shown.ui.pages.setCurrentRow(row)
        text = shown.ui.text.toPlainText()
        assert text.startswith(shown.ui.pages.item(row).text())
        assert len(text) > 400


def test_no_page_is_left_out() -> None:
    """Each page that ships is in the list of some kind of office."""
    assert {name for kind in OFFICE_KINDS for name in HelpDialog(kind).names} == set(EVERY)


@pytest.mark.parametrize("name", EVERY)
def test_links_lead_to_pages_and_nowhere_else(name: str) -> None:
    """A help page leads to other help pages that everybody has; none holds an address or a picture."""
    everybody = set.intersection(*(set(HelpDialog(kind).names) for kind in OFFICE_KINDS))
    assert set(LINK.findall(page(name))) <= {f"{one}.md" for one in everybody}
    assert not re.search(r"://|www\.|mailto:|<\w|!\[", page(name))


def test_a_link_shows_its_page(dialog: Callable[[str], HelpDialog], monkeypatch: pytest.MonkeyPatch) -> None:
    """A link shows the page it names; anything else is not opened, here or in a browser."""
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: pytest.fail("a browser was asked"))
    shown = dialog("board")
    shown.ui.text.anchorClicked.emit(QUrl("recovery-key.md"))
    assert shown.ui.pages.currentItem().text() == "The recovery key"
    for outward in ("https://example.org/", "file:///etc/passwd", "../../LICENSE"):
        shown.ui.text.anchorClicked.emit(QUrl(outward))
        assert shown.ui.text.toPlainText().startswith("The recovery key")


def test_an_agency_reads_what_is_done_for_it(dialog: Callable[[str], HelpDialog]) -> None:
    """The first page for an agency says what the program does for it and, as plainly, what it does not."""
    agency, board = dialog("agency"), dialog("board")
    text = agency.ui.text.toPlainText()
    assert "does not read the board's request" in text
    assert "receives and sends nothing" in text
    assert "agency" not in board.ui.text.toPlainText().splitlines()[0]


def test_help_opens_once_beside_the_work(demo_office: CaseFile, qtbot: QtBot) -> None:
    """F1 shows the pages for the office kept in the settings, beside the window; again, it is the same one."""
    settings = Settings()
    settings.office_kind = "agency"
    window = MainWindow(demo_office, settings)
    qtbot.addWidget(window, before_close_func=lambda one: setattr(one._file, "left", True))
    for _ in range(2):
        window.ui.help_pages.trigger()
    (shown,) = window.findChildren(HelpDialog)
    assert not shown.isModal()
    assert "partner agency" in shown.ui.pages.item(0).text()


def test_help_opens_at_what_the_page_is_about(demo_office: CaseFile, qtbot: QtBot) -> None:
    """F1 where an edition is confirmed says how that is done, also when the help is open already."""
    window = MainWindow(demo_office, Settings())
    qtbot.addWidget(window, before_close_func=lambda one: setattr(one._file, "left", True))
    window.ui.help_pages.trigger()
    window.show_page(EDITION)
    window.ui.help_pages.trigger()
    (shown,) = window.findChildren(HelpDialog)
    assert shown.ui.text.toPlainText().startswith("Confirming an edition")


def test_help_is_there_before_a_case_file_is_open(
    qapp: QApplication, qtbot: QtBot, case_file: CaseFile, tmp_path: Path
) -> None:
    """F1 shows the pages at the unlock prompt, and in the first run those for whoever is chosen there."""
    case_file.close()
    program = Program(qapp, Settings())
    for path in (case_file.path, tmp_path / "new.scrcase"):
        program.begin(path)
        assert program.window is not None
        qtbot.addWidget(program.window)
        with qtbot.waitExposed(program.window):
            pass
        assert "Getting started" in _help_by_f1(program.window, qtbot)
    window = program.window
    assert isinstance(window, FirstRunWindow)
    window.findChildren(HelpDialog)[0].close()
    window.ui.agency.click()
    qtbot.waitUntil(lambda: not window.findChildren(HelpDialog))
    assert "partner agency" in _help_by_f1(window, qtbot)


def _help_by_f1(window: QWidget, qtbot: QtBot) -> str:
    """Press F1 and return the title of the page that is shown."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: bool(window.findChildren(HelpDialog)))
    return window.findChildren(HelpDialog)[0].ui.pages.item(0).text()


def test_the_way_of_counting_is_the_programs_own() -> None:
    """The page on deadlines says the convention that every paper prints, and its examples are reckoned right."""
    text, table = page("deadlines"), WorkingDays()
    assert all(sentence.rstrip(".") in text for sentence in CONVENTION.split(". "))
    rows = re.findall(r"^\| \w+ (\d+ \w+ \d{4}) \|.*\| \w+ (\d+ \w+ \d{4}) \|", text, re.MULTILINE)
    assert len(rows) == 2
    for began, due in rows:
        started = PartDate.parse(began).day
        assert started is not None
        assert written(table.after(started, 5)) == due


def test_how_long_backups_are_kept_is_true() -> None:
    """The page on backups says what is done."""
    assert (thinning.ALL_DAYS, thinning.DAILY_DAYS, thinning.WEEKLY_WEEKS, thinning.GUARDED_DAYS) == (3, 15, 13, 366)
    assert "last three days on which one was made are kept, then the last of each day for two weeks" in page("backups")
    assert "kept for a year" in page("backups")


def test_menus_and_buttons_named_in_help_are_there(demo_office: CaseFile, qtbot: QtBot) -> None:
    """An entry of a menu that a page names (“File › Lock”) is in that menu."""
    window = MainWindow(demo_office, Settings())
    qtbot.addWidget(window, before_close_func=lambda one: setattr(one._file, "left", True))
    there = {
        f"{menu.title()} › {(a(QMenu, entry.menu()).title() if entry.menu() else entry.text())}".replace("&", "")
        for menu in (window.ui.file_menu, window.ui.case_menu, window.ui.view_menu)
        for entry in menu.actions()
    }
    named = {hit for name in EVERY for hit in re.findall(r"\*\*((?:File|Case|View) › [^*]+)\*\*", page(name))}
    assert named
    assert named <= there


def test_licences_of_all_parts_are_shown(qtbot: QtBot) -> None:
    """Each part of the program is listed, and choosing it shows its licence in full."""
    shown = LicencesDialog()
    qtbot.addWidget(shown)
    names = [shown.ui.pages.item(row).text() for row in range(shown.ui.pages.count())]
    assert len(names) == len(licences.parts())
    row = next(row for row, name in enumerate(names) if name.startswith("PySide6"))
    shown.ui.pages.setCurrentRow(row)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in shown.ui.text.toPlainText()


def test_help_grows_with_the_window(dialog: Callable[[str], HelpDialog]) -> None:
    """The page takes the room of a larger window; the list keeps its width."""
    shown = dialog("board")
    width = shown.ui.text.width()
    listed: QWidget = shown.ui.pages
    before = listed.width()
    shown.resize(shown.width() + 200, shown.height())
    assert (shown.ui.text.width(), listed.width()) == (width + 200, before)
