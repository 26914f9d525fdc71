"""The other tabs of the chronology: possible duplicates, episodes, gaps, files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.chronology.chronology import ChronologyImport
from scr_desktop.domain.chronology.likeness import Likeness
from scr_desktop.domain.problem import Problem
from scr_desktop.services.chronology import chronology
from scr_desktop.services.chronology import chronology_change as change
from scr_desktop.services.chronology import chronology_import as bringing
from scr_desktop.services.chronology.chronology import Wanted
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.case.chronology.columns import EPISODES, FILES, GAPS, NOT_READ, PAIRS, EpisodeLine, details_of
from scr_desktop.ui.case.chronology.episode_dialogs import EpisodeDialog
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.forms.ui_case_chronology import Ui_CaseChronology
from scr_desktop.ui.tables.table_model import TableModel


class Part:
    """What the tabs have in common: the page, its form, the case, and what to call when something was recorded."""

    def __init__(
        self, page: QWidget, form: Ui_CaseChronology, case_file: CaseFile, case_id: str, changed: Callable[[], None]
    ) -> None:
        self.page, self.form, self.case_file, self.case_id = page, form, case_file, case_id
        self.changed = changed
        self.open = True

    def do(self, verb: Callable[[], object]) -> None:
        """Do one thing; a problem is shown in its own words."""
        try:
            verb()
        except Problem as problem:
            message.show_failure(self.page, problem)
            return
        self.changed()

    def failed(self, error: Exception) -> None:
        """Show what went wrong in the background."""
        message.show_failure(self.page, error)


class PairsPart(Part):
    """Pairs that may tell of the same event, side by side; they are looked for in the background."""

    def __init__(
        self, page: QWidget, form: Ui_CaseChronology, case_file: CaseFile, case_id: str, changed: Callable[[], None]
    ) -> None:
        super().__init__(page, form, case_file, case_id, changed)
        self._model = TableModel(PAIRS, page)
        form.pairs.use(self._model)
        form.pairs.chosen.connect(self._show)
        form.same.clicked.connect(lambda: self._settle(change.tell_the_same))
        form.different.clicked.connect(lambda: self._settle(change.not_the_same))

    def fill(self) -> None:
        """Look for pairs anew."""
        background.run(
            self.page, lambda: chronology.likenesses_of(self.case_file, self.case_id), self._found, self.failed
        )

    def _found(self, pairs: list[Likeness]) -> None:
        at = max(self.form.pairs.currentIndex().row(), 0)
        self._model.show_rows(pairs)
        self.form.pairs.go_to(min(at, len(pairs) - 1))
        if not pairs:
            self.form.first_told.setPlainText(
                "No two entries of different agencies were found that seem to tell of the same event."
            )
            self.form.second_told.clear()
        for button in (self.form.same, self.form.different):
            button.setEnabled(bool(pairs) and self.open)

    def _show(self, pair: Likeness) -> None:
        self.form.first_told.setPlainText(details_of(pair.first))
        self.form.second_told.setPlainText(details_of(pair.second))

    def _settle(self, verb: Callable[[CaseFile, str, str], None]) -> None:
        pair = self.form.pairs.current_row()
        if pair is not None:
            self.do(lambda: verb(self.case_file, pair.second.id, pair.first.id))


class EpisodesPart(Part):
    """Key practice episodes with their analysis and their entries."""

    def __init__(
        self, page: QWidget, form: Ui_CaseChronology, case_file: CaseFile, case_id: str, changed: Callable[[], None]
    ) -> None:
        super().__init__(page, form, case_file, case_id, changed)
        self._model = TableModel(EPISODES, page)
        form.episodes.use(self._model)
        form.episodes.chosen.connect(self._show)
        form.episodes.opened.connect(lambda _: self._change())
        form.make_episode.clicked.connect(self._make)
        form.change_episode.clicked.connect(self._change)
        form.leave_episode.clicked.connect(self._leave)

    def fill(self) -> None:
        """Show the episodes as they are now."""
        at = max(self.form.episodes.currentIndex().row(), 0)
        lines = [
            EpisodeLine(one, tuple(chronology.rows_of_episode(self.case_file, self.case_id, one.id)))
            for one in chronology.episodes(self.case_file, self.case_id)
        ]
        self._model.show_rows(lines)
        self.form.episodes.go_to(min(at, len(lines) - 1))
        if not lines:
            self.form.episode_details.setPlainText("No episode yet: make one, then put entries into it.")
        self._offer()

    def _show(self, line: EpisodeLine) -> None:
        entries = "\n".join(f"{row.when}, {row.agency}: {row.event}" for row in line.rows)
        said = (
            line.episode.title,
            line.episode.analysis or "No analysis yet.",
            entries or "No entry belongs to it yet.",
        )
        self.form.episode_details.setPlainText("\n\n".join(said))
        self._offer()

    def _offer(self) -> None:
        line = self.form.episodes.current_row()
        self.form.make_episode.setEnabled(self.open)
        self.form.change_episode.setEnabled(self.open and line is not None)
        self.form.leave_episode.setEnabled(self.open and bool(line and line.rows))

    def _make(self) -> None:
        if EpisodeDialog.ask(self.page, self.case_file, self.case_id):
            self.changed()

    def _change(self) -> None:
        line = self.form.episodes.current_row()
        if line and self.open and EpisodeDialog.ask(self.page, self.case_file, self.case_id, line.episode):
            self.changed()

    def _leave(self) -> None:
        line = self.form.episodes.current_row()
        if line is not None:
            self.do(lambda: change.put_into_episode(self.case_file, [row.id for row in line.rows], ""))


class GapsPart(Part):
    """Stretches without contact, for the agency and the person chosen among the entries."""

    def __init__(
        self,
        page: QWidget,
        form: Ui_CaseChronology,
        case_file: CaseFile,
        case_id: str,
        wanted: Callable[[], Wanted],
    ) -> None:
        super().__init__(page, form, case_file, case_id, lambda: None)
        self._wanted = wanted
        self._model = TableModel(GAPS, page)
        form.gaps.use(self._model)
        form.weeks.valueChanged.connect(lambda _: self.fill())

    def fill(self) -> None:
        """Look for gaps in the background."""
        weeks, wanted = self.form.weeks.value(), replace(self._wanted(), words="", taken_out=False)
        background.run(
            self.page,
            lambda: chronology.gaps_of(self.case_file, self.case_id, weeks, wanted),
            self._model.show_rows,
            self.failed,
        )


class FilesPart(Part):
    """The files that were read, and of each the lines that are no entries."""

    def __init__(
        self, page: QWidget, form: Ui_CaseChronology, case_file: CaseFile, case_id: str, changed: Callable[[], None]
    ) -> None:
        super().__init__(page, form, case_file, case_id, changed)
        self._model, self._lines = TableModel(FILES, page), TableModel(NOT_READ, page)
        form.files.use(self._model)
        form.lines.use(self._lines)
        form.files.chosen.connect(self._show)
        form.lines.chosen.connect(
            lambda line: form.file_details.setPlainText(f"Line {line['line']}: {line['why']}\n{line['text']}")
        )
        form.withdraw.clicked.connect(self._withdraw)

    def fill(self) -> None:
        """Show the files as they are now."""
        at = max(self.form.files.currentIndex().row(), 0)
        files = chronology.imports(self.case_file, self.case_id)
        self._model.show_rows(files)
        self.form.files.go_to(min(at, len(files) - 1))
        if not files:
            self._lines.show_rows(())
            self.form.file_details.setPlainText("No file was read yet.")
        self._offer()

    def _show(self, file: ChronologyImport) -> None:
        self._lines.show_rows(file.not_read)
        self.form.file_details.setPlainText(f"{file.file_name}\nSHA-256 {file.sha256}\n{file.withdrawn_why}".strip())
        self._offer()

    def _offer(self) -> None:
        file = self.form.files.current_row()
        self.form.withdraw.setEnabled(self.open and bool(file and not file.withdrawn_at))

    def _withdraw(self) -> None:
        file = self.form.files.current_row()
        explanation = (
            f"The {file.rows_read} entries of “{file.file_name}” no longer stand in the chronology. They stay readable "
            "under “Entries taken out”, and the file can be read anew."
        )
        withdraw = partial(bringing.withdraw, self.case_file, self.case_id, file.id)
        if ReasonDialog.ask(self.page, "Withdraw the file", explanation, withdraw, "&Withdraw it"):
            self.changed()
