"""Confirm the edition: the lines of a text one after the other, each as it is held beside what the office finds."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from scr_desktop.domain.editions.confirmed import DAY_LINE, Confirmed, LineKind
from scr_desktop.domain.editions.text import TEXTS
from scr_desktop.domain.problem import Problem
from scr_desktop.services.office.editions import confirming, lines, moving_cases
from scr_desktop.services.office.editions.lines import LineRow
from scr_desktop.services.office.editions.said import Said
from scr_desktop.services.office.moving.moved import Moved
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.kept_strip import KeptStrip
from scr_desktop.ui.edition import columns, files, taking_back
from scr_desktop.ui.edition.cases_to_move import CasesToMove
from scr_desktop.ui.edition.held_view import show_held
from scr_desktop.ui.edition.line_form import LineForm
from scr_desktop.ui.edition.line_words import alike, progress_words
from scr_desktop.ui.edition.moves_shown import MovesFirst, concerned_words
from scr_desktop.ui.edition.refusal import Refusal
from scr_desktop.ui.edition.sitting import Sitting
from scr_desktop.ui.edition.success import Success
from scr_desktop.ui.fields import entry_fault
from scr_desktop.ui.forms.ui_edition import Ui_EditionPage
from scr_desktop.ui.help.help import EDITION
from scr_desktop.ui.keys.on_enter import on_enter
from scr_desktop.ui.page import Page
from scr_desktop.ui.tables.table_model import TableModel
from scr_desktop.ui.typed.kept_entries import EndWhenHidden, KeptEntries

_ADD, _LEAVE = "A &line that is new…", "Back to the &lines"
_NEW = "new"


class ConfirmEditionPage(Page):
    """The lines on the left, the current one on the right; above them who compares, when, and against which copy."""

    acts_itself = True
    help_page = EDITION

    def __init__(self, case_file: CaseFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self.ui = Ui_EditionPage()
        self.ui.setupUi(self)
        self._alike: set[str] = set()
        self._model = TableModel(columns.lines(self._alike), self, key=lambda row: row.line.key)
        self.ui.lines.most_lines = 8
        self.ui.lines.use(self._model)
        self.ui.halves.setSizes([380, 520])
        self.setFocusProxy(self.ui.paragraph)
        self.ui.text.set_choices([(text.key, text.name) for text in TEXTS.values()])
        self.form = LineForm(self.ui)
        self.sitting = Sitting(self.ui, case_file, self)
        entries = {**self.form.said_at, **self.sitting.said_at}
        self._refusal = Refusal(self.ui.fault, entries, {self.ui.unit: self.ui.count})
        self.success = Success(self)
        self.kept = KeptEntries(self)
        self.kept.within = self.ui.line
        self.kept_strip = KeptStrip(self.kept, self, before="")
        self.ui.foot.insertWidget(0, self.kept_strip, 1)
        EndWhenHidden(self.kept, self)
        self._shown: tuple[str, str] | None = None
        self._read()
        self.sitting.begin(self.edition.text, self._confirmed())
        self._connect()
        self._tell_of_cases()
        self._begin()

    @property
    def half_written(self) -> Place | None:
        """Where something is said of a line, or of the sitting, that is not recorded, or None."""
        return self.kept.half_written or self.sitting.kept.half_written

    def refresh(self) -> None:
        """Read the text anew; the current line stays, and what is typed of it."""
        self.sitting.follow_day()
        self._read()
        self._tell_of_cases()
        with QSignalBlocker(self.ui.lines):
            self.ui.lines.stay()
        if not self.kept.waits:
            self._show(self._row(), again=True)

    def open_line(self, text: str, line: str) -> None:
        """Show a line of a text, with what was typed of it."""
        self.ui.text.setCurrentIndex(max(0, self.ui.text.findData(text)))
        if line == _NEW:
            self._add_line()
        elif (number := self._model.number_of(lambda row: row.line.key == line)) >= 0:
            self.ui.lines.go_to(number)

    def record(self) -> None:
        """Record what is said of the line and go to the next that is not confirmed; what it would move is shown first."""
        self._refusal.clear()
        try:
            said = self._said()
            first = self._shown_first(said)
            if first is None:
                self._confirm(said)
            elif not MovesFirst.ask(self, *first, partial(self._confirm, said)):
                return
        except Problem as problem:
            self._refusal.show(problem)
            return
        self._was_recorded()

    def _connect(self) -> None:
        ui, case_file = self.ui, self._case_file
        ui.lines.chosen.connect(self._choose)
        ui.lines.opened.connect(lambda _: ui.paragraph.setFocus())
        ui.text.currentIndexChanged.connect(lambda _: self._other_text())
        for entry in (ui.paragraph, ui.count, ui.addressee, ui.applies_on.line):
            on_enter(entry, self.record)
        ui.record.clicked.connect(self.record)
        self.kept.unsaved.connect(lambda _: self.success.take_away())
        ui.add_line.clicked.connect(self._add_or_leave)
        ui.take_back.clicked.connect(self._take_back)
        ui.take_all_back.clicked.connect(
            lambda: self._changed_here(taking_back.every_line(self, case_file, self.edition))
        )
        ui.export_it.clicked.connect(lambda: self.success.say(files.export(self, case_file, self.edition)))
        ui.take_it.clicked.connect(lambda: self._changed_here(files.take(self, case_file)))
        ui.show_cases.clicked.connect(self._show_cases)

    def _read(self) -> None:
        """Read the lines, how far they are confirmed, and the cases to which another edition applies."""
        self.edition = lines.page(self._case_file, self.ui.text.entry())
        self._alike.clear()
        self._alike.update(alike(self.edition))
        self._model.show_rows(self.edition.rows)
        self.ui.progress.setText(progress_words(self.edition))
        said = any(row.confirmed for row in self.edition.rows)
        self.ui.export_it.setEnabled(said)
        self.ui.take_all_back.setEnabled(said)

    def _confirmed(self) -> list[Confirmed]:
        return [row.confirmed for row in self.edition.rows if row.confirmed]

    def _tell_of_cases(self) -> None:
        count = len(moving_cases.to_move(self._case_file))
        stand = "1 open case stands" if count == 1 else f"{count} open cases stand"
        self.ui.cases.setVisible(bool(count))
        self.ui.cases_about.setText(f"{stand} under another edition than the one that applies now.")

    def _row(self) -> LineRow | None:
        """Return the line that is shown as it was read last, None for a new one."""
        key = self._shown[1] if self._shown else ""
        return next((row for row in self.edition.rows if row.line.key == key), None)

    def _begin(self) -> None:
        """Go to the first line that is not confirmed."""
        self._go_on(after=-1)
        if self._shown is None:
            self._choose(self.edition.rows[0])

    def _go_on(self, after: int) -> None:
        """Go to the next line that is not confirmed, from the beginning once the end is reached; without one stay."""
        rows = self.edition.rows
        order = [*range(after + 1, len(rows)), *range(after + 1)]
        number = next((one for one in order if rows[one].confirmed is None), max(after, 0))
        self.ui.lines.go_to(number)
        self._choose(rows[number])
        self.ui.paragraph.setFocus()

    def _other_text(self) -> None:
        if not (self.kept.save() and self.sitting.kept.save()):
            self.ui.text.set_entry(self.edition.text.key)
            return
        self.success.take_away()
        self._shown = None
        self._read()
        self.sitting.turn_to(self.edition.text, self._confirmed())
        self._begin()

    def _choose(self, row: LineRow) -> None:
        """Show the line that is current in the list, once what was typed of the one before is safe."""
        if self._shown == (self.edition.text.key, row.line.key):
            return
        if not self.kept.save():
            self.ui.lines.go_to(self._model.number_of(lambda one: one == self._row()))
            return
        self._show(row)

    def _show(self, row: LineRow | None, *, again: bool = False) -> None:
        """Show a line, or an empty one; what was typed of it before and not recorded is entered again."""
        text = self.edition.text
        self._shown = (text.key, row.line.key if row else _NEW)
        self._refusal.clear()
        show_held(self.ui.about, self.ui.held, text, row)
        self.form.show(text, row)
        self.ui.add_line.setText(_ADD if row else _LEAVE)
        self.ui.take_back.setEnabled(bool(row and row.confirmed))
        self._keep(row)
        if not again:
            self.ui.scroll.verticalScrollBar().setValue(0)

    def _keep(self, row: LineRow | None) -> None:
        """Keep what is typed from now on as words of this line."""
        text, line = self._shown or ("", "")
        words = f"{self.edition.text.name}: {row.line.words if row else 'a new line'}"
        opens = {"page": "edition", "text": text, "line": line}
        place = Place(f"edition|{text}|{line}"[:150], words, opens=opens)
        if self.kept.place is None:
            self.kept.begin(self._case_file, place)
        else:
            self.kept.at(self._case_file, place)
            self.kept.renew()
        self.kept_strip.show_state()

    def _said(self) -> Said:
        by, on, against = self.sitting.said()
        return self.form.said(by, on, against)

    def _shown_first(self, said: Said) -> tuple[str, list[Moved]] | None:
        """Return what is shown before this is recorded, None where it concerns no deadline and no case; raises `Problem`."""
        moved = confirming.proposed(self._case_file, said)
        if said.line == DAY_LINE:
            return concerned_words(moving_cases.concerned(self._case_file, said)), moved
        why = f"The reason stands beside every date that it moves: {said.why or said.answer}."
        return (why, moved) if moved else None

    def _confirm(self, said: Said) -> None:
        with self.sitting.kept.recording(), self.kept.recording():
            confirming.confirm(self._case_file, said)

    def _was_recorded(self) -> None:
        """Show how far the text is confirmed now, and go on."""
        self.kept.recorded()
        self.sitting.kept.recorded()
        self.success.take_away()
        row = self._row()
        self._shown = None
        if row is None:
            # A new line is met on the way: the officer goes on where that was.
            self._read_on_the_spot()
            self.ui.paragraph.setFocus()
        else:
            number = self.edition.rows.index(row)
            self._read()
            self._go_on(number)
        if row and row.line.kind is LineKind.DAY:
            self._tell_of_cases()
        entry_fault.announce(self.ui.progress, self.ui.progress.text())
        self.changed.emit()

    def _add_or_leave(self) -> None:
        if self._shown and self._shown[1] == _NEW:
            row = self.ui.lines.current_row()
            self._choose(row or self.edition.rows[0])
            self.ui.lines.setFocus()
        else:
            self._add_line()

    def _add_line(self) -> None:
        if self.kept.save():
            self._show(None)
            self.ui.kind.setFocus()

    def _take_back(self) -> None:
        row = self._row()
        if row is not None:
            self._changed_here(taking_back.line(self, self._case_file, self.edition, row))

    def _changed_here(self, success: str) -> None:
        """Read the lines anew after what a dialog recorded, if it did; the line stays, and what was typed of it stays kept."""
        if not success or not self.kept.save():
            return
        self._read_on_the_spot()
        self._tell_of_cases()
        self.success.say(success)
        self.ui.lines.setFocus()
        self.changed.emit()

    def _read_on_the_spot(self) -> None:
        """Read the lines anew and show the one that is current; where it is gone the one that has its place now."""
        number = self.ui.lines.currentIndex().row()
        with QSignalBlocker(self.ui.lines):
            self._read()
            self.ui.lines.stay(min(max(number, 0), len(self.edition.rows) - 1))
        self._show(self.ui.lines.current_row())

    def _show_cases(self) -> None:
        if CasesToMove.ask(self, self._case_file):
            self._tell_of_cases()
            self.changed.emit()
