"""What another office confirmed, line by line beside what is confirmed here: the ticked lines are taken, for a reason."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from scr_desktop.domain.editions.confirmed import DAY_LINE
from scr_desktop.domain.time.part_date import written
from scr_desktop.services.office.editions import edition_file, moving_cases
from scr_desktop.services.office.editions.edition_file import FileLine
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog, give_room
from scr_desktop.ui.edition.line_words import STATES, about_words, confirmed_facts, held_facts
from scr_desktop.ui.edition.moves_shown import concerned_words, fill_moves
from scr_desktop.ui.fields.passages import add_facts
from scr_desktop.ui.fields.ticks import show_ticks, ticked, value_of
from scr_desktop.ui.fields.with_sign import column_of, sentence, with_sign
from scr_desktop.ui.forms.ui_edition_file import Ui_EditionFile
from scr_desktop.ui.office.one_off_day import COLUMNS, moves_in_words
from scr_desktop.ui.tables.table_model import TableModel

_LOOK_AFTER_MS = 250


class TakeEdition(RecordingDialog):
    """Shows the lines of a file. Those that are not confirmed here are ticked; of one that differs the officer decides."""

    def __init__(self, case_file: CaseFile, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file, self._path = case_file, path
        self.found = edition_file.show(case_file, path)
        self._lines = {one.said.line: one for one in self.found.lines}
        self.ui = ui = self.use(Ui_EditionFile(), self._take)
        self._moves = TableModel(COLUMNS, self)
        ui.moves.use(self._moves)
        ui.explanation.setText(self._from_words())
        show_ticks(ui.lines, [(key, _words(one)) for key, one in self._lines.items()], self._new())
        self._switch_off_what_cannot_be_taken()
        self._looking = QTimer(self, singleShot=True, interval=_LOOK_AFTER_MS)
        self._looking.timeout.connect(self.look)
        ui.lines.currentRowChanged.connect(self._show)
        ui.lines.itemChanged.connect(lambda _: self._ticked())
        ui.tick_all.clicked.connect(lambda: self._tick({key for key, one in self._lines.items() if not one.fault}))
        ui.tick_none.clicked.connect(lambda: self._tick(set()))
        self._show(0)
        self.look()
        give_room(self)

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, path: Path) -> int:
        """Return how many lines were taken; raises `Problem` for a file that cannot be read."""
        dialog = cls(case_file, path, parent)
        return len(dialog._chosen()) if dialog.exec() else 0

    def look(self) -> None:
        """Show what the ticked lines would move."""
        moved = edition_file.proposed(self._case_file, self.found, self._chosen())
        fill_moves(self._moves, self.ui.moves, moved)
        self.ui.moves_about.setText(" ".join(filter(None, (moves_in_words(moved), self._concerned()))))
        self._count()

    def _concerned(self) -> str:
        """Return which cases the day concerns, if it is taken."""
        if DAY_LINE not in self._chosen():
            return ""
        said = [one.said for one in self.found.lines if one.said.line == DAY_LINE]
        return concerned_words(moving_cases.concerned_with(self._case_file, said))

    def _from_words(self) -> str:
        found = self.found
        return (
            f"{found.text.name}, as {found.office or 'an office without a name'} confirmed it; written on "
            f"{written(found.made_on)}, code {found.code}. Only what is ticked is taken. What is confirmed here otherwise "
            "is not ticked: look at both."
        )

    def _new(self) -> list[str]:
        return [key for key, one in self._lines.items() if not one.fault and one.ours is None]

    def _switch_off_what_cannot_be_taken(self) -> None:
        for row in range(self.ui.lines.count()):
            item = self.ui.lines.item(row)
            if self._lines[value_of(item)].fault:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)

    def _chosen(self) -> list[str]:
        return [key for key in ticked(self.ui.lines) if not self._lines[key].fault]

    def _tick(self, wanted: set[str]) -> None:
        for row in range(self.ui.lines.count()):
            item = self.ui.lines.item(row)
            item.setCheckState(Qt.CheckState.Checked if value_of(item) in wanted else Qt.CheckState.Unchecked)

    def _ticked(self) -> None:
        self._count()
        self._looking.start()

    def _count(self) -> None:
        lines, chosen = self._lines.values(), self._chosen()
        differ, cannot = sum(one.differs for one in lines), sum(bool(one.fault) for one in lines)
        said = f"{len(chosen)} of {len(lines)} lines are ticked; {differ} differ from what is confirmed here"
        self.ui.count.setText(f"{said}, {cannot} cannot be taken." if cannot else f"{said}.")
        self.ui.go_on.setEnabled(bool(chosen))

    def _show(self, row: int) -> None:
        """Show a line of the file in full, beside the line as it is held and what is confirmed here."""
        if not 0 <= row < self.ui.lines.count():
            return
        one = self._lines[value_of(self.ui.lines.item(row))]
        column = column_of(self.ui.detail)
        if one.fault:
            column.addWidget(with_sign(one.fault, "doubted", "warning"))
        for title, facts in _both(one):
            column.addWidget(sentence(title, "strong"))
            add_facts(column, facts)
        column.addStretch(1)

    def _take(self) -> None:
        edition_file.take(self._case_file, self._path, self._chosen(), self.ui.why.entry())


def _both(one: FileLine) -> list[tuple[str, list[tuple[str, str]]]]:
    ours = confirmed_facts(one.ours) if one.ours else [("Confirmed", "Not yet")]
    held = (
        [("Says", one.line.words), *held_facts(one.line)] if one.line else [("Says", "This program does not hold it.")]
    )
    return [("In the file", confirmed_facts(one.said)), ("Confirmed here", ours), ("As the program holds it", held)]


def _words(one: FileLine) -> str:
    """Return a line of the list: what it is about, what the file says, what is confirmed here, whether it can be taken."""
    about = about_words(one.line) if one.line else f"{one.said.kind}: {one.said.words or one.said.line}"
    here = "not confirmed here" if one.ours is None else "confirmed here otherwise" if one.differs else "the same here"
    cannot = f"; cannot be taken: {one.fault}" if one.fault else ""
    return f"{about} – {STATES[one.said.answer].lower()}; {here}{cannot}"
