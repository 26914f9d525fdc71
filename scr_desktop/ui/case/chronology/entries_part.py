"""The entries of the merged chronology: found, read in full, corrected, moved, put into episodes, taken out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.services.chronology import chronology
from scr_desktop.services.chronology import chronology_change as change
from scr_desktop.services.chronology.chronology import WINDOW, Listed, Wanted
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.chronology.columns import ENTRIES, details_of
from scr_desktop.ui.case.chronology.entry_dialog import EntryDialog
from scr_desktop.ui.case.chronology.episode_dialogs import ChooseEpisode
from scr_desktop.ui.case.part_view import PartView
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.forms.ui_chronology_entries import Ui_ChronologyEntries
from scr_desktop.ui.tables.table_model import TableModel

_TYPING_MS = 200


class EntriesPart(PartView):
    """The entries of a chronology; `counted(words)` says how many there are of those wanted."""

    counted = Signal(str)

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(case_file, case_id, parent)
        self._form = form = Ui_ChronologyEntries()
        form.setupUi(self)
        self._people: dict[str, tuple[str, ...]] = {}
        self._model = TableModel(ENTRIES, self)
        form.entries.use(self._model)
        # Several can be put into an episode at once.
        form.entries.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        form.shown.set_choices((("", "Entries that stand"), ("out", "Entries taken out")))
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.refresh)
        self._connect()

    def wanted(self) -> Wanted:
        """Return which entries the officer wants to see."""
        form = self._form
        return Wanted(
            form.words.entry(),
            form.agency.entry(),
            self._people.get(form.person.entry(), ()),
            taken_out=form.shown.entry() == "out",
        )

    def _fill(self, status: CaseStatus) -> None:
        """Offer the agencies and people there are now, and show the entries; what was chosen stays chosen."""
        self._people = chronology.people(status.case)
        agencies = chronology.agencies(self._case_file, self._case_id)
        _offer(self._form.agency, "All agencies", agencies)
        _offer(self._form.person, "Everybody", list(self._people))
        self.refresh()

    def refresh(self) -> None:
        """Show the entries wanted; the entry that was current stays so where it is still among them."""
        current = self._form.entries.current_row()
        self._find(current.id if current else "")

    def go_to(self, row_id: str) -> None:
        """Make an entry current, if it is among those wanted."""
        self._find(row_id)

    def _find(self, row_id: str) -> None:
        """Read the entries wanted in the background: among ten thousand that takes longer than a window may stand still."""
        wanted = self.wanted()

        def work() -> tuple[Wanted, int, list[Listed], int]:
            at = chronology.place(self._case_file, self._case_id, row_id, wanted) if row_id else -1
            rows = chronology.listed(self._case_file, self._case_id, wanted, limit=max(WINDOW, at + WINDOW))
            count = len(rows) if len(rows) < WINDOW else chronology.count(self._case_file, self._case_id, wanted)
            return wanted, at, rows, count

        self._look_for(work, self._show)

    def _show(self, found: tuple[Wanted, int, list[Listed], int]) -> None:
        wanted, at, rows, count = found
        if wanted != self.wanted():
            return
        self._model.show_rows(
            rows, lambda loaded: chronology.listed(self._case_file, self._case_id, wanted, offset=loaded)
        )
        self._form.entries.stay(max(at, 0))
        self._say_count(wanted, count)
        if not rows:
            self._form.details.clear()
        self._offer_actions()

    def _connect(self) -> None:
        form = self._form
        form.words.entered.connect(lambda _: self._typing.start())
        for choice in (form.agency, form.person, form.shown):
            choice.entered.connect(lambda _: self.refresh())
        form.entries.chosen.connect(self._show_details)
        form.entries.opened.connect(lambda _: self._correct())
        form.correct.clicked.connect(self._correct)
        form.up.clicked.connect(lambda: self._move(-1))
        form.down.clicked.connect(lambda: self._move(1))
        form.episode.clicked.connect(self._put_into_episode)
        form.remove.clicked.connect(self._remove)
        form.put_back.clicked.connect(self._put_back)

    def _say_count(self, wanted: Wanted, count: int) -> None:
        entries = f"{count:,} {'entry' if count == 1 else 'entries'}"
        if wanted.words or wanted.agency or wanted.person:
            self.counted.emit(f"{entries} found")
        elif wanted.taken_out:
            self.counted.emit(f"{entries} taken out")
        else:
            nothing = "No entry yet: read a file or add one" if self._open else "No entry in the chronology"
            self.counted.emit(f"{entries} in the chronology" if count else nothing)

    def _show_details(self, listed: Listed) -> None:
        row = chronology.row(self._case_file, listed.id)
        files = {one.id: one.file_name for one in chronology.imports(self._case_file, self._case_id)}
        episodes = {episode.id: episode.title for episode in chronology.episodes(self._case_file, self._case_id)}
        same = chronology.row(self._case_file, row.duplicate_of) if row.duplicate_of else None
        told = f"{same.agency}, {same.when}: {same.event}" if same else ""
        self._form.details.setPlainText(
            details_of(row, files.get(row.import_id, ""), told, episodes.get(row.episode_id, ""))
        )
        self._offer_actions()

    def _offer_actions(self) -> None:
        form = self._form
        row = form.entries.current_row() if self._open else None
        out = form.shown.entry() == "out"
        for button in (form.correct, form.up, form.down, form.episode, form.remove):
            button.setEnabled(row is not None and not out)
            button.setVisible(not out)
        form.put_back.setVisible(out)
        form.put_back.setEnabled(bool(row and row.state == "no"))

    def _correct(self) -> None:
        row = self._form.entries.current_row()
        if row is None or not self._form.correct.isEnabled():
            return
        self._say(EntryDialog.correct(self, self._case_file, chronology.row(self._case_file, row.id)))

    def _put_into_episode(self) -> None:
        chosen = sorted(index.row() for index in self._form.entries.selectionModel().selectedRows())
        ids = [self._model.row(number).id for number in chosen]
        self._say(ids and ChooseEpisode.ask(self, *self._of, ids))

    def _remove(self) -> None:
        explanation = "The entry no longer stands in the chronology. It stays readable under “Entries taken out”."
        self._ask_why("Take the entry out", explanation, change.remove, "&Take it out")

    def _put_back(self) -> None:
        self._ask_why("Put the entry back", "It stands in the chronology again.", change.put_back, "&Put it back")

    def _ask_why(self, title: str, explanation: str, verb: Callable[[CaseFile, str, str], None], go_on: str) -> None:
        """Do one thing with the current entry, for a reason."""
        row = self._form.entries.current_row()
        if row:
            self._say(ReasonDialog.ask(self, title, explanation, partial(verb, self._case_file, row.id), go_on))

    def _move(self, by: int) -> None:
        row = self._form.entries.current_row()
        if row is not None:
            self._do(lambda: change.move(self._case_file, row.id, by))


def _offer(choice: ChoiceEntry, everything: str, names: Sequence[str]) -> None:
    before = choice.entry()
    choice.set_choices([("", everything), *((name, name) for name in names)])
    choice.set_entry(before if before in names else "")
