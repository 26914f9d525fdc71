"""Chooses how the office reads what the sources leave open, after showing which open deadlines that moves."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QWidget

from scr_desktop.domain.sources.reading import Ambiguity, ReadingOption
from scr_desktop.domain.sources.source import Force
from scr_desktop.services.office import office
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.kept_dialog import KeptDialog
from scr_desktop.ui.dialogs.recording import recorded
from scr_desktop.ui.fields import entry_fault
from scr_desktop.ui.forms.ui_reading import Ui_Reading
from scr_desktop.ui.look import theme
from scr_desktop.ui.office.one_off_day import COLUMNS, moves_in_words
from scr_desktop.ui.tables.table_model import TableModel


class ReadingDialog(KeptDialog):
    """Shows the readings of one question, the one that counts now marked."""

    def __init__(self, case_file: CaseFile, question: Ambiguity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._question = question
        self.ui = Ui_Reading()
        self.ui.setupUi(self)
        self.ui.question.setText(question.question)
        self._moves = TableModel(COLUMNS, self)
        self.ui.moves.use(self._moves)
        self._choices = QButtonGroup(self)
        chosen = office.readings(case_file).get(question.key)
        self._offer(chosen.option if chosen else question.options[0].key)
        self.ui.why.setPlainText(chosen.why if chosen else "")
        self._choices.idToggled.connect(self._look)
        self.ui.why.textChanged.connect(lambda: entry_fault.clear(self.ui.fault, self.ui.why))
        self.ui.go_on.clicked.connect(self.choose)
        entry_fault.clear(self.ui.fault)
        self._look()

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, question: Ambiguity) -> bool:
        """Return whether a reading was chosen."""
        return bool(cls(case_file, question, parent).exec())

    def _offer(self, now: str) -> None:
        """Put a radio button and its source for each reading."""
        for number, option in enumerate(self._question.options):
            button = QRadioButton(option.text.replace("&", "&&"), self.ui.choices)
            button.setChecked(option.key == now)
            if option.key == now:
                button.setFocus()
            button.setAccessibleDescription(_source(option))
            self._choices.addButton(button, number)
            source = QLabel(_source(option), self.ui.choices)
            source.setWordWrap(True)
            theme.give_role(source, "muted")
            self.ui.choices_column.addWidget(button)
            self.ui.choices_column.addWidget(source)

    def chosen(self) -> str:
        """Return the key of the reading that is marked."""
        return self._question.options[self._choices.checkedId()].key

    def _look(self) -> None:
        of = (self._case_file, self._question.key, self.chosen())
        moved, left_out = office.moved_by_reading(*of), office.left_out_by_reading(*of)
        self._moves.show_rows(moved)
        self.ui.moves.setVisible(bool(moved))
        self.ui.moves_about.setText(f"{moves_in_words(moved)}{_left_out_words(left_out)}")

    def choose(self) -> None:
        """Keep the reading that is marked; what is wrong is said at its entry."""
        if recorded(self.ui.fault, {"why": self.ui.why}, self._choose):
            self.accept()

    def _choose(self) -> None:
        office.choose_reading(self._case_file, self._question.key, self.chosen(), self.ui.why.toPlainText())


def _left_out_words(count: int) -> str:
    """Return in a sentence how many deadlines the other reading has that are listed no more, or nothing."""
    if not count:
        return ""
    said = "1 open deadline counts" if count == 1 else f"{count} open deadlines count"
    return f" {said} by another reading, and will be listed no more."


def _source(option: ReadingOption) -> str:
    """Return where a reading comes from, and how sure that is."""
    source = option.source
    parts = [source.note, "" if source.sure else "not confirmed"]
    found = source.paragraph if source.force is Force.LOCAL else f"Source: {source.paragraph}"
    return "; ".join(part.rstrip(".") for part in (found, *parts) if part) + "."
