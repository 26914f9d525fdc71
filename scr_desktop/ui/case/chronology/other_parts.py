"""The other tabs of the chronology: the timeline, possible duplicates, episodes, gaps, files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from scr_desktop.documents.sections.timeline_drawing import timeline_of
from scr_desktop.domain.chronology.chronology import ChronologyImport
from scr_desktop.domain.chronology.likeness import Likeness
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.services.chronology import chronology
from scr_desktop.services.chronology import chronology_change as change
from scr_desktop.services.chronology import chronology_import as bringing
from scr_desktop.services.chronology.chronology import Wanted
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.chronology.columns import EPISODES, FILES, GAPS, NOT_READ, PAIRS, EpisodeLine, details_of
from scr_desktop.ui.case.chronology.episode_dialogs import EpisodeDialog
from scr_desktop.ui.case.part_view import PartView
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.forms.ui_chronology_episodes import Ui_ChronologyEpisodes
from scr_desktop.ui.forms.ui_chronology_files import Ui_ChronologyFiles
from scr_desktop.ui.forms.ui_chronology_gaps import Ui_ChronologyGaps
from scr_desktop.ui.forms.ui_chronology_pairs import Ui_ChronologyPairs
from scr_desktop.ui.forms.ui_chronology_timeline import Ui_ChronologyTimeline
from scr_desktop.ui.tables.table_model import TableModel


class TimelinePart(PartView):
    """Every agency in a lane of its own, as it is printed."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(case_file, case_id, parent)
        self._form = Ui_ChronologyTimeline()
        self._form.setupUi(self)

    def _fill(self, _status: CaseStatus) -> None:
        self._look_for(lambda: timeline_of(chronology.whole(*self._of)), self._form.timeline.show_drawing)


class PairsPart(PartView):
    """Pairs that may tell of the same event, side by side; they are looked for in the background."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(case_file, case_id, parent)
        self._form = form = Ui_ChronologyPairs()
        form.setupUi(self)
        self._model = TableModel(PAIRS, self)
        form.pairs.use(self._model)
        form.pairs.chosen.connect(self._show)
        form.same.clicked.connect(lambda: self._settle(change.tell_the_same))
        form.different.clicked.connect(lambda: self._settle(change.not_the_same))

    def _fill(self, _status: CaseStatus) -> None:
        """Look for pairs anew."""
        self._look_for(lambda: chronology.likenesses_of(*self._of), self._found)

    def _found(self, pairs: list[Likeness]) -> None:
        at = max(self._form.pairs.currentIndex().row(), 0)
        self._model.show_rows(pairs)
        self._form.pairs.go_to(min(at, len(pairs) - 1))
        if not pairs:
            self._form.first_told.setPlainText(
                "No two entries of different agencies were found that seem to tell of the same event."
            )
            self._form.second_told.clear()
        for button in (self._form.same, self._form.different):
            button.setEnabled(bool(pairs) and self._open)

    def _show(self, pair: Likeness) -> None:
        self._form.first_told.setPlainText(details_of(pair.first))
        self._form.second_told.setPlainText(details_of(pair.second))

    def _settle(self, verb: Callable[[CaseFile, str, str], None]) -> None:
        pair = self._form.pairs.current_row()
        if pair is not None:
            self._do(lambda: verb(self._case_file, pair.second.id, pair.first.id))


class EpisodesPart(PartView):
    """Key practice episodes with their analysis and their entries."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(case_file, case_id, parent)
        self._form = form = Ui_ChronologyEpisodes()
        form.setupUi(self)
        self._model = TableModel(EPISODES, self)
        form.episodes.use(self._model)
        form.episodes.chosen.connect(self._show)
        form.episodes.opened.connect(lambda _: self._change())
        form.make_episode.clicked.connect(self._make)
        form.change_episode.clicked.connect(self._change)
        form.leave_episode.clicked.connect(self._leave)

    def _fill(self, _status: CaseStatus) -> None:
        """Show the episodes as they are now."""
        at = max(self._form.episodes.currentIndex().row(), 0)
        lines = [
            EpisodeLine(episode, tuple(chronology.rows_of_episode(*self._of, episode.id)))
            for episode in chronology.episodes(*self._of)
        ]
        self._model.show_rows(lines)
        self._form.episodes.go_to(min(at, len(lines) - 1))
        if not lines:
            wanted = "No episode yet: make one, then put entries into it."
            self._form.episode_details.setPlainText(wanted if self._open else "No episode was made.")
        self._offer()

    def _show(self, line: EpisodeLine) -> None:
        entries = "\n".join(f"{row.when}, {row.agency}: {row.event}" for row in line.rows)
        said = (
            line.episode.title,
            line.episode.analysis or "No analysis yet.",
            entries or "No entry belongs to it yet.",
        )
        self._form.episode_details.setPlainText("\n\n".join(said))
        self._offer()

    def _offer(self) -> None:
        line = self._form.episodes.current_row()
        self._form.make_episode.setEnabled(self._open)
        self._form.change_episode.setEnabled(self._open and line is not None)
        self._form.leave_episode.setEnabled(self._open and bool(line and line.rows))

    def _make(self) -> None:
        self._say(EpisodeDialog.ask(self, *self._of))

    def _change(self) -> None:
        line = self._form.episodes.current_row()
        self._say(line and self._open and EpisodeDialog.ask(self, *self._of, line.episode))

    def _leave(self) -> None:
        line = self._form.episodes.current_row()
        if line is not None:
            self._do(lambda: change.put_into_episode(self._case_file, [row.id for row in line.rows], ""))


class GapsPart(PartView):
    """Stretches without contact, for the agency and the person chosen among the entries."""

    def __init__(
        self, case_file: CaseFile, case_id: str, wanted: Callable[[], Wanted], parent: QWidget | None = None
    ) -> None:
        super().__init__(case_file, case_id, parent)
        self._wanted = wanted
        self._form = form = Ui_ChronologyGaps()
        form.setupUi(self)
        self._model = TableModel(GAPS, self)
        form.gaps.use(self._model)
        form.weeks.valueChanged.connect(lambda _: self._look())

    def _fill(self, _status: CaseStatus) -> None:
        self._look()

    def _look(self) -> None:
        """Look for gaps in the background."""
        weeks, wanted = self._form.weeks.value(), replace(self._wanted(), words="", taken_out=False)
        self._look_for(lambda: chronology.gaps_of(*self._of, weeks, wanted), self._model.show_rows)


class FilesPart(PartView):
    """The files that were read, and of each the lines that are no entries."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(case_file, case_id, parent)
        self._form = form = Ui_ChronologyFiles()
        form.setupUi(self)
        self._model, self._lines = TableModel(FILES, self), TableModel(NOT_READ, self)
        form.files.use(self._model)
        form.lines.use(self._lines)
        form.files.chosen.connect(self._show)
        form.lines.chosen.connect(
            lambda line: form.file_details.setPlainText(f"Line {line['line']}: {line['why']}\n{line['text']}")
        )
        form.withdraw.clicked.connect(self._withdraw)

    def _fill(self, _status: CaseStatus) -> None:
        """Show the files as they are now."""
        at = max(self._form.files.currentIndex().row(), 0)
        files = chronology.imports(*self._of)
        self._model.show_rows(files)
        self._form.files.go_to(min(at, len(files) - 1))
        if not files:
            self._lines.show_rows(())
            self._form.file_details.setPlainText("No file was read yet.")
        self._offer()

    def _show(self, file: ChronologyImport) -> None:
        self._lines.show_rows(file.not_read)
        self._form.file_details.setPlainText(f"{file.file_name}\nSHA-256 {file.sha256}\n{file.withdrawn_why}".strip())
        self._offer()

    def _offer(self) -> None:
        file = self._form.files.current_row()
        self._form.withdraw.setEnabled(self._open and bool(file and not file.withdrawn_at))

    def _withdraw(self) -> None:
        file = self._form.files.current_row()
        explanation = (
            f"The {file.rows_read} entries of “{file.file_name}” no longer stand in the chronology. They stay readable "
            "under “Entries taken out”, and the file can be read anew."
        )
        withdraw = partial(bringing.withdraw, *self._of, file.id)
        self._say(ReasonDialog.ask(self, "Withdraw the file", explanation, withdraw, "&Withdraw it"))
