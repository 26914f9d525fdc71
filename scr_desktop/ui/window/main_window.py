"""The main window: the pages of the office, the menus, and what is open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QPushButton, QWidget

from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.services.case import draft as drafts
from scr_desktop.services.case import next_deadlines
from scr_desktop.services.office import office
from scr_desktop.services.office.first_page import FirstPage
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.agencies.page import DirectoryPage
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.case_file.case_file_actions import CaseFileActions
from scr_desktop.ui.case_file.save_line import SaveLine
from scr_desktop.ui.deadline_calendar.page import CalendarPage
from scr_desktop.ui.dialogs.file_drop import FileDrop
from scr_desktop.ui.edition.page import ConfirmEditionPage
from scr_desktop.ui.fields.said_line import SaidLine
from scr_desktop.ui.forms.ui_main_window import Ui_MainWindow
from scr_desktop.ui.help.about import AboutDialog
from scr_desktop.ui.help.help import HelpDialog
from scr_desktop.ui.help.licences import LicencesDialog
from scr_desktop.ui.help.shortcuts import ShortcutsDialog
from scr_desktop.ui.keys.enter_key import press_button
from scr_desktop.ui.keys.order import enter
from scr_desktop.ui.look import icons, theme
from scr_desktop.ui.look.look_actions import LookActions
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.meetings.page import MeetingsPage
from scr_desktop.ui.new_case import from_form
from scr_desktop.ui.new_case.wizard import NewCaseWizard
from scr_desktop.ui.office.page import OfficePage
from scr_desktop.ui.page import Page
from scr_desktop.ui.procedure.page import ProcedurePage
from scr_desktop.ui.register.page import RegisterPage
from scr_desktop.ui.room.room import largest, place_over
from scr_desktop.ui.today.page import TodayPage
from scr_desktop.ui.typed.keeper import keeper_of
from scr_desktop.ui.window.office_window import OfficeWindow
from scr_desktop.ui.window.open_words import Words
from scr_desktop.ui.window.part_menu import PartMenu
from scr_desktop.ui.window.resume_menu import ResumeMenu

# The pages in the order of the navigation: their name, icon, and class; each is made when it is looked at first.
PAGES: tuple[tuple[str, str, Callable[[CaseFile, QWidget], Page]], ...] = (
    ("Today", "today", TodayPage),
    ("Register", "register", RegisterPage),
    ("Calendar", "calendar", CalendarPage),
    ("Meetings", "people", MeetingsPage),
    ("Agencies", "agencies", DirectoryPage),
    ("Bank holidays\nand office", "office", OfficePage),
    ("Procedure", "procedure", ProcedurePage),
    ("Confirm\nthe edition", "yes", ConfirmEditionPage),
)
TODAY, REGISTER, CALENDAR, MEETINGS, AGENCIES, OFFICE, PROCEDURE, EDITION = range(len(PAGES))
_START_SIZE = QSize(1180, 780)


class _NotYet(Page):
    """Keeps the place of a page that was not looked at yet."""

    def refresh(self) -> None:
        """There is nothing to read."""


class MainWindow(OfficeWindow):
    """The office over an open case file: its pages, its menus, and the case that is open.

    `read` is what its first page shows, if that was read before the window was made.
    """

    # Qt tells of changes of the look while the window is still being made.
    _made = False

    def __init__(
        self, case_file: CaseFile, settings: Settings, parent: QWidget | None = None, read: FirstPage | None = None
    ) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._settings = settings
        self._case_page: CasePage | None = None
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.setWindowIcon(icons.program_icon())
        self._fill()
        self._look = LookActions(self.ui, settings, self)
        self._file = CaseFileActions(self, case_file)
        self._saved = SaveLine(case_file, self.ui.status)
        self._made = True
        self.said_line = SaidLine(self.ui.central, self.ui.column)
        self.words = Words(self, case_file)
        self._connect()
        self.resize(_START_SIZE.boundedTo(largest(self)))
        place_over(self)
        self.restoreGeometry(settings.geometry)
        if read is None:
            self.show_page(TODAY)
            QTimer.singleShot(0, self, self.day_began.emit)
        else:
            # In a turn of its own, which 0 would not give: the window never stands still for its frame and page together.
            _come_to(self, TODAY)
            self.refresh_frame()
            QTimer.singleShot(1, self, partial(_begin_day, self, case_file, read))
        self.ui.navigation.setFocus()

    def _fill(self) -> None:
        """Name the pages, and keep the place of each; the case page comes when a case is opened."""
        for name, *_ in PAGES:
            self.ui.pages.addWidget(_NotYet())
            self.ui.navigation.addItem(QListWidgetItem(name))
        self._dress()

    def _dress(self) -> None:
        """Draw the icons in the colours of the screen as it is now, and give the navigation the width of its words."""
        for row, (_, icon, _page) in enumerate(PAGES):
            self.ui.navigation.item(row).setIcon(icons.icon(icon))
        self.ui.navigation.setFixedWidth(self.ui.navigation.sizeHintForColumn(0) + 14)
        self.ui.back.setIcon(icons.icon("back"))
        icons.show_on(self.ui.banner_icon, "info", "warning", "Note")

    def listen(self, page: Page) -> None:
        """Answer what a page asks for and says."""
        for wanted in (page.case_wanted, page.part_wanted):
            wanted.connect(self.open_case)
        page.draft_wanted.connect(self.open_draft)
        page.meeting_wanted.connect(self._show_meeting)
        page.edition_wanted.connect(lambda: self.show_page(EDITION))
        page.changed.connect(self.refresh_frame)

    def _connect(self) -> None:
        ui, settings = self.ui, self._settings
        _connect_pages(self, self._case_file)
        half_written = ResumeMenu(ui.resume_menu, self._case_file)
        half_written.draft_wanted.connect(self.open_draft)
        for words_wanted in (half_written.words_wanted, self._saved.words_wanted):
            words_wanted.connect(self.words.open)
        # Their keys are asleep while no case is open.
        self._parts = PartMenu(ui.part_menu)
        self._parts.part_wanted.connect(lambda name: self._in_case(lambda case: case.show_part(name)))
        self._parts.step_wanted.connect(lambda by: self._in_case(lambda case: case.step(by)))
        self._parts.list_wanted.connect(lambda: self._in_case(CasePage.setFocus))
        self._parts.next_wanted.connect(lambda: self._in_case(CasePage.go_to_next))
        ui.find_case.triggered.connect(self._find)
        ui.print_page.triggered.connect(lambda _=False: self.page.print_page())
        ui.read_again.triggered.connect(self.refresh)
        ui.leave.triggered.connect(self.close)
        for wanted in (ui.lock.triggered, keeper_of(self._case_file).lock_wanted):
            wanted.connect(self.words.lock)
        ui.restore.triggered.connect(lambda: self.leave(self.restore_wanted.emit, to_restore=True))
        ui.help_pages.triggered.connect(lambda: HelpDialog.open_over(self, settings.office_kind, self.page.help_page))
        ui.shortcuts.triggered.connect(lambda: ShortcutsDialog(ui.menus, self).exec())
        ui.licences.triggered.connect(lambda: LicencesDialog(self).exec())
        ui.about.triggered.connect(lambda: AboutDialog(self).exec())

    def show_page(self, number: int) -> None:
        """Show one of the pages `TODAY`, `REGISTER`, `CALENDAR`, `MEETINGS`, `AGENCIES`, `OFFICE`, `PROCEDURE`, `EDITION`, read anew."""
        self._forget_case()
        if isinstance(self.ui.pages.widget(number), _NotYet):
            # Made inside the window: put there later, it would be dressed once more. It reads itself.
            next_deadlines.follow_day(self._case_file)
            _show_made(self, number, PAGES[number][2](self._case_file, self.ui.pages))
        else:
            _come_to(self, number)
            self.refresh()

    def open_case(self, case_id: str, part: CasePlace | None = None) -> None:
        """Show the page of a case, at one of its parts if it is named; Back returns to the page it was opened from."""
        self._forget_case()
        next_deadlines.follow_day(self._case_file)
        # Made inside the window: put there later, each of its parts would be dressed once more.
        page = CasePage(self._case_file, case_id, self.ui.pages)
        self.listen(page)
        self.ui.pages.addWidget(page)
        self.ui.pages.setCurrentWidget(page)
        self._case_page = page
        self.refresh_frame()
        page.setFocus()
        if part is not None:
            page.show_part(part)

    def _show_meeting(self, meeting_id: str) -> None:
        """Show the page of the meetings with one of them chosen."""
        self.show_page(MEETINGS)
        if isinstance(self.page, MeetingsPage):
            self.page.show_meeting(meeting_id)

    def leave_case(self) -> None:
        """Go back from a case to the page it was opened from; on a page there is nothing to leave."""
        if self._case_page is not None:
            self.show_page(self.ui.navigation.currentRow())
            # Only when the key that led here is done with, or Enter would press the first button of the page as well.
            QTimer.singleShot(0, self, partial(_enter_page, self))

    def _in_case(self, do: Callable[[CasePage], object]) -> None:
        """Have the page of the case that is open do something."""
        if self._case_page is not None:
            do(self._case_page)

    def _forget_case(self) -> None:
        if self._case_page is not None:
            self.ui.pages.removeWidget(self._case_page)
            self._case_page.deleteLater()
            self._case_page = None

    def open_draft(self, draft_id: str) -> None:
        """Open the notification wizard; when it is closed, what it changed is shown."""
        wizard = NewCaseWizard(self._case_file, draft_id, self)
        wizard.case_opened.connect(self.open_case)
        wizard.finished.connect(lambda _: self.refresh())
        wizard.finished.connect(wizard.deleteLater)
        wizard.open()

    def refresh(self) -> None:
        """Read the page that is shown anew, and what stands around it; a day may have begun since."""
        next_deadlines.follow_day(self._case_file)
        self.page.refresh()
        self.refresh_frame()

    def refresh_frame(self) -> None:
        """Show the office's name, whether its data are invented, and when was last saved."""
        ours = office.get(self._case_file)
        self.ui.office_name.setText(ours.name or "Office not named yet")
        self.ui.banner.setVisible(ours.invented)
        self.setWindowTitle(f"{ours.name or self._case_file.path.stem} – SCR Desktop")
        self.ui.back.setVisible(self._case_page is not None)
        self.ui.back.setText(
            f"&Back to {PAGES[max(0, self.ui.navigation.currentRow())][0].partition(chr(10))[0].lower()}"
        )
        self.ui.go_back.setEnabled(self._case_page is not None)
        self._parts.offer(there=self._case_page is not None)
        _offer_new_case(self)
        self._saved.refresh()

    def _find(self) -> None:
        if not self.page.search():
            self.show_page(REGISTER)
            self.page.search()

    def leave(
        self, then: Callable[[], object], *, to_restore: bool = False, stay: Callable[[], object] | None = None
    ) -> None:
        """Close the case file after a backup and call `then`, which puts another window in the place of this one.

        The officer is asked before, if it is done `to_restore`; nothing is asked with `stay`, called if it cannot be left.
        """

        def gone() -> None:
            # The window is not closed but taken away, and keeps its place and size all the same.
            self._settings.geometry = self.saveGeometry()
            then()

        if stay is not None:
            self._file.leave_locked(gone, stay)
            return
        leave = self._file.leave_to_restore if to_restore else self._file.leave
        leave(gone)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Enter press the button that has the keyboard, on every page."""
        if not press_button(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow a change of the text's size, and of the colours: icons and signs are drawn in them."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._made:
            # Only when the parts have the new font as well.
            QTimer.singleShot(0, self, self._dress)
        if event.type() == QEvent.Type.PaletteChange and self._made:
            self._dress()
            QTimer.singleShot(0, self.refresh)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Make the backup of the day before the window goes; until it is made the window stays."""
        if self._file.left:
            self._settings.geometry = self.saveGeometry()
            super().closeEvent(event)
        else:
            event.ignore()
            self._file.leave(self.close)


def _begin_day(window: MainWindow, case_file: CaseFile, read: FirstPage) -> None:
    """Make the first page as it was read, unless the officer went to another already; it is shown in the next turn."""
    page = TodayPage(case_file, window.ui.pages, read) if isinstance(window.page, _NotYet) else None
    QTimer.singleShot(1, window, partial(_show_first, window, page))


def _show_first(window: MainWindow, page: TodayPage | None) -> None:
    if page and isinstance(window.page, _NotYet):
        # What stands around it was read in the turn before, and the page alone is another.
        _put_in_place(window, TODAY, page)
        _offer_new_case(window)
    elif page:
        page.deleteLater()
    window.day_began.emit()


def _show_made(window: MainWindow, number: int, page: Page) -> None:
    """Put a page that was just made in its place, show it, and read what stands around it."""
    _put_in_place(window, number, page)
    window.refresh_frame()


def _put_in_place(window: MainWindow, number: int, page: Page) -> None:
    pages = window.ui.pages
    window.listen(page)
    pages.insertWidget(number, page)
    place = pages.widget(number + 1)
    assert place is not None
    pages.removeWidget(place)
    place.deleteLater()
    _come_to(window, number)


def _offer_new_case(window: MainWindow) -> None:
    """Let a new case be the first thing to do where the page that is shown has nothing of its own that is."""
    theme.give_role(window.ui.new_case, "" if _has_primary(window.page) else "primary")


def _come_to(window: MainWindow, number: int) -> None:
    window.ui.pages.setCurrentIndex(number)
    with QSignalBlocker(window.ui.navigation):
        window.ui.navigation.setCurrentRow(number)


def _enter_page(window: MainWindow) -> None:
    """Give the keyboard to what hears the keys on the page that is shown, such as a month, else to what is read first."""
    hears = window.page.focusProxy()
    if hears is not None and hears.isVisible() and hears.isEnabled():
        window.page.setFocus()
    else:
        enter(window.ui.pages)


def _connect_pages(window: MainWindow, case_file: CaseFile) -> None:
    """Answer what leads from page to page, into a case and out of it."""
    ui = window.ui
    ui.navigation.currentRowChanged.connect(window.show_page)
    # From a case that was opened there the entry that is marked leads back to its page.
    for chosen in (ui.navigation.itemClicked, ui.navigation.itemActivated):
        chosen.connect(lambda _: window.leave_case())
        chosen.connect(lambda _: QTimer.singleShot(0, window, partial(_enter_page, window)))
    actions = (
        ui.show_today, ui.show_register, ui.show_calendar, ui.show_meetings, ui.show_agencies, ui.show_office,
        ui.show_procedure, ui.show_edition,
    )  # fmt: skip
    for page, action in enumerate(actions):
        action.triggered.connect(lambda _=False, page=page: window.show_page(page))
        action.triggered.connect(lambda: _enter_page(window))
    for sender in (ui.new_case.clicked, ui.new_notification.triggered):
        sender.connect(lambda: window.open_draft(drafts.start(case_file).id))
    dropped = FileDrop(window, ".pdf").dropped
    dropped.connect(lambda path: from_form.read(window, case_file, path, window.open_draft))
    ui.notification_from_form.triggered.connect(lambda: from_form.choose(window, case_file, window.open_draft))
    for sender in (ui.back.clicked, ui.go_back.triggered):
        sender.connect(window.leave_case)


def _has_primary(page: Page) -> bool:
    """Return whether a page has a primary action of its own: two on one screen would be none."""
    return page.acts_itself or any(one.property("role") == "primary" for one in page.findChildren(QPushButton))
