"""The chronology of a case: what every agency recorded in one order, read from files, and worked on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.chronology.entries_part import EntriesPart
from scr_desktop.ui.case.chronology.entry_dialog import EntryDialog
from scr_desktop.ui.case.chronology.other_parts import EpisodesPart, FilesPart, GapsPart, PairsPart, TimelinePart
from scr_desktop.ui.case.chronology.paste import PasteDialog
from scr_desktop.ui.case.chronology.preview import PreviewDialog
from scr_desktop.ui.case.part_view import PartView
from scr_desktop.ui.dialogs import ask_path
from scr_desktop.ui.forms.ui_case_chronology import Ui_CaseChronology

_KINDS = "Chronologies (*.csv *.tsv *.txt *.xlsx);;All files (*)"


class CaseChronology(PartView):
    """The chronology: its entries, what they show together, and the files that they come from."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(case_file, case_id, parent)
        self._stale = set[QWidget]()
        self.form = form = Ui_CaseChronology()
        form.setupUi(self)
        self.entries = EntriesPart(case_file, case_id, self)
        self.entries.counted.connect(form.count.setText)
        self.pairs = PairsPart(case_file, case_id, self)
        self.gaps = GapsPart(case_file, case_id, self.entries.wanted, self)
        self.timeline, self.episodes = TimelinePart(case_file, case_id, self), EpisodesPart(case_file, case_id, self)
        self.files = FilesPart(case_file, case_id, self)
        self._tabs: tuple[tuple[str, PartView], ...] = (
            ("&Entries", self.entries),
            ("&Timeline", self.timeline),
            ("D&uplicates", self.pairs),
            ("Ep&isodes", self.episodes),
            ("&Gaps", self.gaps),
            ("Files", self.files),
        )
        for title, tab in self._tabs:
            tab.changed.connect(self.changed)
            form.parts.addTab(tab, title)
        form.bring_in.clicked.connect(self._read_file)
        form.paste.clicked.connect(self._paste)
        form.add.clicked.connect(self._add)
        form.parts.currentChanged.connect(lambda _: self._fill_tab())
        self.setFocusProxy(form.bring_in)

    def _fill(self, status: CaseStatus) -> None:
        """Show the chronology of a case as it now stands; tabs not looked at wait."""
        for button in (self.form.bring_in, self.form.paste, self.form.add):
            button.setEnabled(status.case.open)
        # How many entries there are is said whichever tab is in front.
        self.entries.fill(status)
        self._stale = {tab for _, tab in self._tabs if tab is not self.entries}
        self._fill_tab()

    def read(self, path: Path) -> None:
        """Show what is understood of a file and bring it in if the officer wishes."""
        self._say(PreviewDialog.ask(self, *self._of, path))

    def _fill_tab(self) -> None:
        """Show what the tab in front says; what is chosen among the entries holds for gaps too: they are looked for each time."""
        shown = self.form.parts.currentWidget()
        if isinstance(shown, PartView) and (shown is self.gaps or shown in self._stale):
            self._stale.discard(shown)
            shown.fill(self._status)

    def _read_file(self) -> None:
        chosen = ask_path.to_open(self, ask_path.CHRONOLOGIES, "Read a chronology", _KINDS)
        if chosen is not None:
            self.read(chosen)

    def _paste(self) -> None:
        self._say(PasteDialog.ask(self, lambda table, kept: PreviewDialog.ask(self, *self._of, table, kept)))

    def _add(self) -> None:
        row = EntryDialog.add(self, self._case_file, self._case_id)
        if row is not None:
            self._say(row)
            self.entries.go_to(row.id)
