"""The first day: makes a case file with its office, its passphrase and its recovery key sheet, or opens one."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from scr_desktop import paths
from scr_desktop.domain.problem import Problem
from scr_desktop.ui import background
from scr_desktop.ui.case_file.opening import CASE_FILES, user_name
from scr_desktop.ui.fields import entry_fault
from scr_desktop.ui.forms.ui_first_run import Ui_FirstRun
from scr_desktop.ui.keys.on_enter import on_enter
from scr_desktop.ui.look import icons
from scr_desktop.ui.office.arrangements_entry import begins_in_words, read_begins
from scr_desktop.ui.room.room import make_room
from scr_desktop.ui.start import ahead

CHOOSE, OFFICE, PASSPHRASE, SHEET = range(4)
_TITLES = ("Welcome to SCR Desktop", "A new case file", "Choose a passphrase", "Print the recovery key sheet")

_TITLE_OF_AGENCY = "A new case file for your agency"
# What the program is for each kind of office, what its own name is called, and an example of one.
_ABOUT = {
    "board": (
        "It leads the officer through the procedure: notifications, criteria, deadlines, requests to agencies, meetings, "
        "the rapid review, the decision and its letters."
    ),
    "agency": (
        "It keeps a case file of the agency's own. In this version you can put your chronology together and print it, "
        "have the day reckoned by which your return is due, print the return form, and read the procedure.\n\n"
        "It does not read the board's request by itself, and it sends nothing: requests and returns go by secure mail "
        "or on paper, as they do now. Help, in the menu, says how to begin."
    ),
}
_NAME = {"board": ("&Name of the office", "office"), "agency": ("&Name of the agency", "agency")}
_EXAMPLE = {
    "board": "for example Northshire Safeguarding Children Partnership",
    "agency": "for example Northshire Hospitals, safeguarding team",
}


@dataclass(frozen=True, slots=True)
class NewOffice:
    """What the officer entered: where the case file goes, and the values of the office."""

    path: Path
    values: dict[str, Any]


class FirstRunWindow(QWidget):
    """Four steps. `opened(case_file)` when a new one is ready, `another_wanted(path)` to open one that is there.

    `kind_chosen(kind)` says, before either, whether a `board` or an `agency` works here; `help_wanted(kind)` by F1.
    """

    opened = Signal(object)
    another_wanted = Signal(object)
    kind_chosen = Signal(str)
    help_wanted = Signal(str)

    def __init__(self, path: Path, kind: str = "board", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file: Any = None
        self._fields: Any = None
        self._sheet: Any = None
        self.ui = Ui_FirstRun()
        self.ui.setupUi(self)
        self.setWindowIcon(icons.program_icon())
        self.ui.mark.setPixmap(icons.program_icon().pixmap(40, 40))
        self.ui.place.setText(str(path))
        self.ui.place.setCursorPosition(0)
        self._connect()
        self.ui.agency.setChecked(kind == "agency")
        self._show_kind()
        self.show_step(CHOOSE)
        self.ui.make_file.setFocus()

    def keyPressEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """Let Enter press the button that has the keyboard."""
        from scr_desktop.ui.keys.enter_key import press_button

        if not press_button(self, event):
            super().keyPressEvent(event)

    def _connect(self) -> None:
        ui = self.ui
        ui.help.clicked.connect(lambda: self.help_wanted.emit(self.kind))
        ui.agency.toggled.connect(self._show_kind)
        ui.make_file.clicked.connect(self._begin)
        ui.open_file.clicked.connect(self._open)
        ui.choose_place.clicked.connect(self._choose_place)
        ui.back.clicked.connect(lambda: self.show_step(ui.steps.currentIndex() - 1))
        ui.go_on.clicked.connect(self.go_on)
        ui.place.textChanged.connect(self._look_at_place)
        ui.begins.textChanged.connect(lambda text: ui.begins_about.setText(begins_in_words(text)))
        for entry in (ui.place, ui.officer, ui.office_name, ui.begins):
            entry.textEdited.connect(lambda *_, entry=entry: entry_fault.clear(ui.fault, entry))
            on_enter(entry, self.go_on)

    @property
    def kind(self) -> str:
        """Who works here: `board` or `agency`."""
        return "agency" if self.ui.agency.isChecked() else "board"

    @property
    def begun(self) -> bool:
        """Whether a new case file is being made, which another must not push aside."""
        return self.ui.steps.currentIndex() != CHOOSE

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Open with room for every line."""
        super().showEvent(event)
        make_room(self)

    def _show_kind(self) -> None:
        """Use the words that fit who works here."""
        self.ui.kind_about.setText(_ABOUT[self.kind])
        self.ui.office_name_label.setText(_NAME[self.kind][0])
        self.ui.office_name.setPlaceholderText(_EXAMPLE[self.kind])
        make_room(self)

    def _begin(self) -> None:
        self.kind_chosen.emit(self.kind)
        self.show_step(OFFICE)

    def show_step(self, step: int) -> None:
        """Show one of the steps `CHOOSE`, `OFFICE`, `PASSPHRASE`, `SHEET`."""
        ui = self.ui
        self._prepare(step)
        for place, page in enumerate((ui.choose_step, ui.office_step, ui.passphrase_step, ui.sheet_step)):
            # Only the step shown asks for room, so that a short one does not float in a tall card.
            height = QSizePolicy.Policy.Preferred if place == step else QSizePolicy.Policy.Ignored
            page.setSizePolicy(QSizePolicy.Policy.Preferred, height)
        ui.steps.setCurrentIndex(step)
        ui.title.setText(_TITLE_OF_AGENCY if step == OFFICE and self.kind == "agency" else _TITLES[step])
        ui.back.setVisible(step in (OFFICE, PASSPHRASE))
        ui.go_on.setVisible(step != CHOOSE)
        ui.go_on.setText({PASSPHRASE: "&Make the case file", SHEET: "Start &work"}.get(step, "Ne&xt"))
        ui.go_on.setEnabled(step != SHEET)
        entry_fault.clear(ui.fault)
        ui.progress.clear()
        self._first_entry(step).setFocus()
        make_room(self)

    def _prepare(self, step: int) -> None:
        """Make what a step needs when it is first shown, so that the first one is painted at once."""
        if step == OFFICE:
            self._look_at_place()
            self.ui.begins_about.setText(begins_in_words(self.ui.begins.text()))
        if step == PASSPHRASE and self._fields is None:
            ahead.wait()
            from scr_desktop.ui.case_file.new_passphrase import NewPassphrase

            self._fields = NewPassphrase()
            self._fields.finished.connect(self.go_on)
            self.ui.passphrase_column.addWidget(self._fields)
        if step == SHEET and self._sheet is None:
            from scr_desktop.ui.case_file.recovery_sheet import RecoverySheet

            self._sheet = RecoverySheet()
            self._sheet.show_for(self._case_file)
            self._sheet.kept_changed.connect(self.ui.go_on.setEnabled)
            self.ui.sheet_column.addWidget(self._sheet)

    def _first_entry(self, step: int) -> QWidget:
        firsts: dict[int, Callable[[], QWidget]] = {
            CHOOSE: lambda: self.ui.make_file,
            OFFICE: lambda: self.ui.officer,
            PASSPHRASE: lambda: self._fields.ui.passphrase,
            SHEET: lambda: self._sheet.ui.print_sheet,
        }
        return firsts[step]()

    def go_on(self) -> None:
        """Leave the present step if what it asks is answered."""
        step = self.ui.steps.currentIndex()
        if step == OFFICE and self._checked() is not None:
            self.show_step(PASSPHRASE)
        elif step == PASSPHRASE:
            self._make()
        elif step == SHEET and self.ui.go_on.isEnabled():
            self.opened.emit(self._case_file)

    def _checked(self) -> NewOffice | None:
        """Return what was entered, or None after showing what is wrong with it."""
        try:
            return self.entered()
        except Problem as problem:
            entry = getattr(self.ui, problem.field, None)
            entry_fault.show(self.ui.fault, problem.sentence, entry)
            return None

    def entered(self) -> NewOffice:
        """Return what was entered; raises `Problem` with the name of the field at fault."""
        ui = self.ui
        path = Path(ui.place.text().strip())
        if not ui.place.text().strip() or not path.is_absolute():
            raise Problem("Choose the folder and the name of the new case file.", "place")
        if paths.is_there(path):
            raise Problem(f"{path.name} is there already: choose another name, or go back and open it.", "place")
        if not ui.officer.text().strip():
            raise Problem("Type your name: the history says who did what.", "officer")
        if not ui.office_name.text().strip():
            raise Problem(f"Type the name of the {_NAME[self.kind][1]}, as it stands on its papers.", "office_name")
        values = {
            "name": ui.office_name.text().strip(),
            "local_authority": ui.local_authority.toPlainText().strip(),
            "areas": ui.areas.toPlainText().strip(),
            "officer": ui.officer.text().strip(),
            "arrangements_begin_on": read_begins(ui.begins.text()),
        }
        return NewOffice(
            path.with_name(path.name.removesuffix(paths.CASE_FILE_SUFFIX) + paths.CASE_FILE_SUFFIX), values
        )

    def _make(self) -> None:
        wanted, passphrase = self._checked(), self._fields.passphrase()
        if wanted is None or passphrase is None:
            return
        self._wait("Making the case file …")
        background.run(self, lambda: make_case_file(wanted, passphrase), self._made, self._failed)

    def _wait(self, words: str) -> None:
        self.ui.progress.setText(words)
        for widget in (self.ui.steps, self.ui.go_on, self.ui.back):
            widget.setEnabled(not words)

    def _made(self, case_file: Any) -> None:
        self._case_file = case_file
        self._fields.forget()
        self._wait("")
        self.show_step(SHEET)

    def _failed(self, error: Exception) -> None:
        from scr_desktop.ui.dialogs import message

        self._wait("")
        if isinstance(error, Problem):
            entry_fault.show(self.ui.fault, error.sentence)
        else:
            message.show_failure(self, error)

    def _look_at_place(self) -> None:
        from scr_desktop.store.disk.place import warning_for

        sentence = warning_for(self.ui.place.text().strip())
        self.ui.place_warning.setText(sentence)
        self.ui.place_warning.setVisible(bool(sentence))

    def _choose_place(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, "Where the case file goes", self.ui.place.text(), CASE_FILES)
        if chosen:
            self.ui.place.setText(chosen)

    def _open(self) -> None:
        from scr_desktop.ui.dialogs import ask_path

        chosen = ask_path.to_open(self, ask_path.CASE_FILES, "Open a case file", CASE_FILES, Path.home())
        if chosen is not None:
            self.kind_chosen.emit(self.kind)
            self.another_wanted.emit(chosen)


def make_case_file(wanted: NewOffice, passphrase: str) -> Any:
    """Make the case file with its office and return it open; a failure leaves nothing behind."""
    ahead.wait()
    from scr_desktop.services.office import office
    from scr_desktop.store.case_file import CaseFile

    if wanted.path.parent == paths.data_dir():
        wanted.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    case_file = CaseFile.create(wanted.path, passphrase, by=wanted.values["officer"] or user_name())
    try:
        office.change(case_file, wanted.values, "Entered when the case file was made")
    except BaseException:
        case_file.close()
        with suppress(OSError):
            wanted.path.unlink()
        raise
    return case_file
