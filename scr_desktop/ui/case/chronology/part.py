"""The chronology of a case: what every agency recorded in one order, read from files, and worked on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from scr_desktop.documents.parts.content import Drawing
from scr_desktop.documents.sections.timeline_drawing import timeline_of
from scr_desktop.domain.progress.standing import Standing
from scr_desktop.services.chronology import chronology
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.case.case_part import CasePart
from scr_desktop.ui.case.chronology.entries_part import EntriesPart
from scr_desktop.ui.case.chronology.entry_dialog import EntryDialog
from scr_desktop.ui.case.chronology.other_parts import EpisodesPart, FilesPart, GapsPart, PairsPart
from scr_desktop.ui.case.chronology.paste import PasteDialog
from scr_desktop.ui.case.chronology.preview import PreviewDialog
from scr_desktop.ui.dialogs import ask_path, message
from scr_desktop.ui.forms.ui_case_chronology import Ui_CaseChronology

_KINDS = "Chronologies (*.csv *.tsv *.txt *.xlsx);;All files (*)"


class CaseChronology(CasePart):
    """The chronology: its entries, what they show together, and the files that they come from."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(case_file, case_id, parent)
        self._stale: set[str] = set()
        self.form = form = Ui_CaseChronology()
        form.setupUi(self)
        of = (self, form, case_file, case_id)
        self._entries = EntriesPart(*of, self.changed.emit)
        self._pairs, self._episodes = PairsPart(*of, self.changed.emit), EpisodesPart(*of, self.changed.emit)
        self._gaps = GapsPart(*of, self._entries.wanted)
        self._files = FilesPart(*of, self.changed.emit)
        form.bring_in.clicked.connect(self._read_file)
        form.paste.clicked.connect(self._paste)
        form.add.clicked.connect(self._add)
        form.parts.currentChanged.connect(lambda _: self._fill_part())
        self.setFocusProxy(form.bring_in)

    def _fill(self, standing: Standing) -> None:
        """Show the chronology of a case as it now stands; tabs not looked at wait."""
        for part in (self._pairs, self._episodes, self._gaps, self._files):
            part.open = standing.case.open
        for button in (self.form.bring_in, self.form.paste, self.form.add):
            button.setEnabled(standing.case.open)
        self._entries.fill(standing)
        self._stale = set(self._fills())
        self._fill_part()

    def read(self, path: Path) -> None:
        """Show what is understood of a file and bring it in if the officer wishes."""
        if PreviewDialog.ask(self, self._case_file, self._case_id, path):
            self.changed.emit()

    def _fills(self) -> dict[str, Callable[[], None]]:
        return {
            "timeline_tab": self._draw,
            "pairs_tab": self._pairs.fill,
            "episodes_tab": self._episodes.fill,
            "files_tab": self._files.fill,
        }

    def _fill_part(self) -> None:
        name = self.form.parts.currentWidget().objectName()
        if name == "gaps_tab":
            # What is chosen among the entries holds for gaps too, so they are looked for each time.
            self._gaps.fill()
        elif name in self._stale:
            self._stale.discard(name)
            self._fills()[name]()

    def _draw(self) -> None:
        def work() -> Drawing | None:
            return timeline_of(chronology.whole(self._case_file, self._case_id))

        background.run(self, work, self.form.timeline.show_drawing, lambda error: message.show_failure(self, error))

    def _read_file(self) -> None:
        chosen = ask_path.to_open(self, ask_path.CHRONOLOGIES, "Read a chronology", _KINDS)
        if chosen is not None:
            self.read(chosen)

    def _paste(self) -> None:
        of = self._case_file, self._case_id
        if PasteDialog.ask(self, lambda table, kept: PreviewDialog.ask(self, *of, table, kept)):
            self.changed.emit()

    def _add(self) -> None:
        row = EntryDialog.add(self, self._case_file, self._case_id)
        if row is not None:
            self.changed.emit()
            self._entries.go_to(row.id)
