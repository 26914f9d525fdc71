"""Asks for a key practice episode: its name and analysis, or which one entries are put into."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.chronology.chronology import Episode
from scr_desktop.services.chronology import chronology
from scr_desktop.services.chronology import chronology_change as change
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog
from scr_desktop.ui.forms.ui_chronology_choose_episode import Ui_ChronologyChooseEpisode
from scr_desktop.ui.forms.ui_chronology_episode import Ui_ChronologyEpisode


class EpisodeDialog(RecordingDialog):
    """Asks for the name and the analysis of an episode, a new one or `episode`."""

    def __init__(
        self, case_file: CaseFile, case_id: str, episode: Episode | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._case_file, self._case_id, self._episode = case_file, case_id, episode
        self.form = form = self.use(Ui_ChronologyEpisode(), self._record)
        if episode:
            form.title.set_entry(episode.title)
            form.analysis.set_entry(episode.analysis)

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, case_id: str, episode: Episode | None = None) -> bool:
        """Ask and keep it; return whether it was kept."""
        return bool(cls(case_file, case_id, episode, parent).exec())

    def _record(self) -> None:
        title, analysis = self.form.title.entry(), self.form.analysis.entry()
        if self._episode:
            change.change_episode(self._case_file, self._episode.id, title, analysis)
        else:
            change.make_episode(self._case_file, self._case_id, title, analysis)


class ChooseEpisode(RecordingDialog):
    """Asks into which episode entries are put: one there is, or a new one."""

    def __init__(self, case_file: CaseFile, case_id: str, row_ids: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file, self._case_id, self._row_ids = case_file, case_id, row_ids
        self.form = form = self.use(Ui_ChronologyChooseEpisode(), self._record)
        count = "1 entry is" if len(row_ids) == 1 else f"{len(row_ids)} entries are"
        form.about.setText(f"{count} put into the episode; an entry belongs to one episode at the most.")
        there = [
            (episode.id, f"{episode.position} {episode.title}") for episode in chronology.episodes(case_file, case_id)
        ]
        form.episode.set_choices([*there, ("new", "A new episode")])
        form.episode.currentIndexChanged.connect(lambda _: self._offer_title())
        self._offer_title()

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, case_id: str, row_ids: list[str]) -> bool:
        """Ask and put them there; return whether it was done."""
        return bool(cls(case_file, case_id, row_ids, parent).exec())

    def _offer_title(self) -> None:
        self.form.entries.setRowVisible(self.form.title, self.form.episode.entry() == "new")

    def _record(self) -> None:
        chosen = self.form.episode.entry()
        if chosen == "new":
            chosen = change.make_episode(self._case_file, self._case_id, self.form.title.entry()).id
        change.put_into_episode(self._case_file, self._row_ids, chosen)
