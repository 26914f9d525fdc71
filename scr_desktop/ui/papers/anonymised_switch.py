"""The one switch of an open case between papers with names and with pseudonyms, and the strip that says it is on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from scr_desktop.services.anonymising import pseudonym
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.fields import entry_fault
from scr_desktop.ui.forms.ui_anonymised_strip import Ui_AnonymisedStrip
from scr_desktop.ui.look import icons
from scr_desktop.ui.tables.state_icon import Sign, drawing_of, tone_of


class AnonymisedSwitch(QObject):
    """Whether the papers of a case are drawn with pseudonyms, as long as its page is open. `turned()` says it changed."""

    turned = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.on = False

    def turn(self, on: bool) -> None:  # noqa: FBT001 - it is what a menu's entry says
        """Draw the papers with pseudonyms or with names from now on."""
        if on != self.on:
            self.on = on
            self.turned.emit()


def switch_of(widget: QWidget) -> AnonymisedSwitch:
    """Return the switch of the page that a widget stands in; one that stands alone has its own."""
    outer: QWidget | None = widget
    while outer is not None:
        found = outer.findChild(AnonymisedSwitch, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if found is not None:
            return found
        outer = outer.parentWidget()
    return AnonymisedSwitch(widget)


class AnonymisedStrip(QFrame):
    """Says that the switch of a case is on and who has no pseudonym yet; `wanted()` asks for the pseudonyms."""

    wanted = Signal()

    def __init__(self, case_file: CaseFile, case_id: str, switch: AnonymisedSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self._of, self._switch = (case_file, case_id), switch
        self._form = form = Ui_AnonymisedStrip()
        form.setupUi(self)
        form.words.setToolTip("It holds for every paper of this case. What was issued stays as it was issued.")
        form.look.clicked.connect(self.wanted)
        form.names.clicked.connect(lambda: switch.turn(on=False))
        switch.turned.connect(self._turned)
        self.show_state()

    def show_state(self) -> int:
        """Show whether the switch is on; return how many names have no pseudonym yet, none while it is off."""
        self.setVisible(self._switch.on)
        waiting = len(pseudonym.proposals(*self._of)) if self._switch.on else 0
        sign: Sign = "soon" if waiting else "met"
        icons.show_on(self._form.sign, drawing_of(sign), tone_of(sign))
        self._form.words.setText(words_for(waiting))
        return waiting

    def _turned(self) -> None:
        waiting = self.show_state()
        if self._switch.on:
            entry_fault.announce(self._form.words, words_for(waiting))
        if waiting:
            self.wanted.emit()


def words_for(waiting: int) -> str:
    """Return what the strip says when so many names have no pseudonym yet."""
    if waiting:
        names = "1 name has" if waiting == 1 else f"{waiting} names have"
        return f"Anonymised, but {names} no pseudonym yet: no paper leaves."
    return "Anonymised: papers are drawn with pseudonyms and read back."
