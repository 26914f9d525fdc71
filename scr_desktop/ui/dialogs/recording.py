"""What the dialogs that record something share: one button does it, and a refusal is said at the entry it is about."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from functools import partial
from typing import Any, Protocol, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QDialog, QLabel, QListWidget, QPushButton, QWidget

from scr_desktop.domain.problem import Doubt, Problem
from scr_desktop.ui.dialogs.begun import Begun
from scr_desktop.ui.dialogs.kept_dialog import KeptDialog
from scr_desktop.ui.fields import entry_fault
from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.radio_entry import RadioEntry
from scr_desktop.ui.fields.text_entry import TextEntry
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.room.room import make_room, screen_size

_WIDE, _HIGH = 104, 44  # in letters and lines
DOUBTED = True
_TITLE = 90  # in letters
# The property of an entry at which a refusal on its dialog listens.
_HEARD = "refusal_listens"


class RecordingForm(Protocol):
    """What such a dialog has on its form: a button that records, one that gives up, and room for a refusal."""

    fault: QLabel
    go_on: QPushButton
    cancel: QPushButton

    def setupUi(self, dialog: QDialog) -> None:  # noqa: N802 - uic's name
        """Build the form on `dialog`."""


Form = TypeVar("Form", bound=RecordingForm)


class RecordingDialog(KeptDialog):
    """A dialog that closes when what was entered is recorded, or when it is given up; what is typed in it is kept.

    `said_at` holds the entry of each field that a refusal may speak of. An entry called like its field is there by
    itself; a dialog adds those that its form calls otherwise, or that it makes as it goes.

    One in which a day out of order `may_stand` asks why it does once it is doubted, and gives the reason as `stands_why`.
    """

    makes_room = True
    may_stand = False
    _begun: Begun | None = None
    _record_it: Callable[[], object]

    def begin(self, begun: Begun | None) -> None:
        """Begin with these values once the dialog is shown, and record along with its own what comes with them."""
        if begun is None:
            return
        self._begun, record = begun, self._record_it

        def both() -> None:
            with begun.along():
                record()

        self._record_it = both

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Show the entries, with what the dialog begins with in those in which nothing was typed before."""
        first = self.strip is None
        super().showEvent(event)
        if first and self._begun is not None and self._begun.values:
            typed = self.keeping.typed() if self.keeping.place else {}
            for name, value in self._begun.values.items():
                if name not in typed:
                    entry: Any = self.said_at[name]
                    entry.set_entry(value)
            self.has_begun()
            self.keeping.touch()

    def has_begun(self) -> None:
        """Look at what follows from the values that the dialog began with."""

    def use(self, form: Form, record: Callable[[], object]) -> Form:
        """Build `form` on the dialog, have its button `go_on` do `record`, and return the form."""
        form.setupUi(self)
        form.fault.hide()
        form.go_on.clicked.connect(self.go_on)
        form.cancel.clicked.connect(self.reject)
        self._fault, self._record_it = form.fault, record
        parts = ((name, one) for name, one in vars(form).items() if not isinstance(one, QLabel))
        self.said_at = {name: one for name, one in parts if isinstance(one, QWidget)}
        if self.may_stand:
            self._make_stands(form.fault)
        return form

    @property
    def stands_why(self) -> str:
        """Why what is doubted stands, empty where nothing was doubted or no reason is given."""
        return "" if self._stands.isHidden() else self._stands.entry()

    def _make_stands(self, fault: QLabel) -> None:
        """Make the entry for the reason below the place of refusals; it is hidden until something is doubted."""
        column = self.layout()
        assert isinstance(column, QBoxLayout)
        self._stands_label, self._stands = QLabel("Why it stands all the same", self), TextEntry(self)
        self._stands.setObjectName("stands_why")
        self._stands_label.setBuddy(self._stands)
        place = column.indexOf(fault) + 1
        column.insertWidget(place, self._stands_label)
        column.insertWidget(place + 1, self._stands)
        self._doubted, self._doubted_as = "", ""
        show_with(not DOUBTED, self._stands_label, self._stands)

    def accepts(self, verb: Callable[[], object]) -> bool:
        """Do `verb` and return whether it was done; what it refuses is said at its entry, and what it doubts is asked."""
        return recorded(self._fault, self.said_at, partial(self._or_doubt, verb))

    def _or_doubt(self, verb: Callable[[], object]) -> None:
        try:
            verb()
        except Doubt as doubt:
            if self.may_stand:
                self._ask_why_it_stands(doubt.field)
            raise
        except Problem as problem:
            # What is refused of the same entry no reason lets stand.
            if self.may_stand and problem.field == self._doubted:
                show_with(not DOUBTED, self._stands_label, self._stands)
            raise

    def _ask_why_it_stands(self, field: str) -> None:
        """Ask for the reason as long as the entry that is doubted stays as it is; each other day is looked at anew."""
        entry: Any = self.said_at.get(field)
        watched = getattr(entry, "entered", None)
        if watched is not None and field != self._doubted:
            watched.connect(lambda *_: self._look_at_doubted(field))
        self._doubted, self._doubted_as = field, entry.entry() if watched is not None else ""
        show_with(DOUBTED, self._stands_label, self._stands)

    def _look_at_doubted(self, field: str) -> None:
        entry: Any = self.said_at[field]
        if field == self._doubted:
            show_with(entry.entry() == self._doubted_as, self._stands_label, self._stands)

    def go_on(self) -> None:
        """Record what was entered and close; the dialog stays if that is refused."""
        if self.accepts(self._record_it):
            self.accept()


def recorded(fault: QLabel, entries: Mapping[str, QWidget], verb: Callable[[], object]) -> bool:
    """Do `verb` and return whether it was done; what it refuses is shown on `fault` and at the entry of that name.

    What it records forgets in the same transaction what was kept of the dialog.
    """
    entry_fault.clear(fault, *entries.values())
    dialog = fault.window()
    try:
        with dialog.keeping.recording() if isinstance(dialog, KeptDialog) else nullcontext():
            verb()
    except Problem as problem:
        entry_fault.show(fault, problem.sentence, entries.get(problem.field))
        _stands_until_chosen(fault, entries)
        make_room(dialog)
        return False
    return True


def _stands_until_chosen(fault: QLabel, entries: Mapping[str, QWidget]) -> None:
    """Take a refusal away once anything is chosen on its dialog: that may decide whether it is still so.

    Which kind of meeting it is decides on which days it can be. Typing is left: nothing moves under it.
    """
    for one in fault.window().findChildren(QWidget):
        chosen = _chosen(one)
        if chosen is not None and not one.property(_HEARD):
            one.setProperty(_HEARD, "yes")
            chosen.connect(lambda *_: entry_fault.clear(fault, *entries.values()))


def _chosen(entry: QWidget) -> Any:
    """Return the signal that something was chosen in an entry; None where it is typed, or nothing is entered."""
    if isinstance(entry, ChoiceEntry | RadioEntry):
        return entry.entered
    if isinstance(entry, QListWidget):
        return entry.itemChanged
    return entry.clicked if isinstance(entry, QCheckBox) else None


def name_window(dialog: QDialog, of: str) -> None:
    """Say in the title of a window on what it acts: a row chosen by a slip of the hand is then seen before it counts."""
    dialog.setWindowTitle(f"{dialog.windowTitle()}: {readable(' '.join(of.split())[:_TITLE])}")


def widen(words: QLabel, letters: int) -> None:
    """Keep a text at least `letters` wide: a short form would squeeze it into a tower."""
    words.setMinimumWidth(words.fontMetrics().averageCharWidth() * letters)


def show_with(visible: bool, *widgets: QWidget) -> None:  # noqa: FBT001 - it is what the widgets become
    """Show or hide an entry together with its label."""
    for widget in widgets:
        widget.setVisible(visible)


def owe(lines: Sequence[str], words: QLabel, label: QLabel, entry: QWidget) -> None:
    """Say why a reason is owed and ask for it, or take both away."""
    words.setText("\n".join(f"▲ {line}" if not number else line for number, line in enumerate(lines)))
    show_with(bool(lines), words, label, entry)


def give_room(dialog: QDialog) -> None:
    """Make a dialog whose entries scroll as wide and high as they need, as far as the screen has room."""
    metrics, room = dialog.fontMetrics(), screen_size(dialog)
    wide, high = metrics.averageCharWidth() * _WIDE, metrics.height() * _HIGH
    dialog.resize(min(wide, room.width() * 9 // 10), min(high, room.height() * 17 // 20))
