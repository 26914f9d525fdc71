"""A Word draft that came back: read, and kept once it is said which draft it answers, from whom and when it came."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.records.papers.word_draft import WordDraft
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.papers.drafts import coming_back
from scr_desktop.services.papers.drafts.coming_back import Looked
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.dialogs import ask_path, message
from scr_desktop.ui.dialogs.recording import RecordingDialog, name_window, widen
from scr_desktop.ui.dialogs.waiting import wait
from scr_desktop.ui.fields.whole_day import whole_day
from scr_desktop.ui.forms.ui_draft_came_back import Ui_DraftCameBack
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.tables.moments import moment

_TITLE = "A Word draft that came back"
_WIDTH = 70
_KNOWN = "It bears the mark of the draft that it answers. It is kept exactly as it came, as the next draft."
_UNKNOWN = (
    "It does not say any more which draft it answers: its mark is gone. Choose that yourself, an anonymised one only if no "
    "name stands in it. The file is kept exactly as it came, as the next draft."
)


class DraftCameBack(RecordingDialog):
    """Asks what the file does not say itself; `kept` is the draft once it is kept."""

    def __init__(self, case_file: CaseFile, case_id: str, looked: Looked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of, self._looked = (case_file, case_id), looked
        self.kept: WordDraft | None = None
        self.form = form = self.use(Ui_DraftCameBack(), self._record)
        name_window(self, looked.file_name)
        form.title.setText(readable(looked.file_name))
        form.about.setText(_KNOWN if looked.answers_id else _UNKNOWN)
        widen(form.about, _WIDTH)
        there = [one for one in coming_back.went_out(*self._of) if looked.answers_id in ("", one.id)]
        first = [] if looked.answers_id else [("", "Choose")]
        form.answers.set_choices([*first, *((one.id, readable(_called(one))) for one in there)])
        form.answers.set_entry(looked.answers_id)
        form.from_whom.set_entry(looked.text.author)
        form.came_on.ask_in_full()
        form.came_on.set_entry(written(clock.today()))

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, case_id: str, looked: Looked) -> WordDraft | None:
        """Ask and keep it; return the draft that it is, None if it was not kept."""
        dialog = cls(case_file, case_id, looked, parent)
        dialog.exec()
        return dialog.kept

    def go_on(self) -> None:
        """Compare it with the draft that was chosen, in the background unless that was done, and keep it."""
        looked, answers = self._looked, self.form.answers.entry()
        if not answers or (looked.compared is not None and looked.compared.answers_id == answers):
            super().go_on()
            return
        waiting = wait(self, f"Comparing {readable(looked.file_name)}…")
        self.form.go_on.setEnabled(False)

        def ended() -> None:
            waiting.reset()
            self.form.go_on.setEnabled(True)

        def compared(found: Looked) -> None:
            ended()
            self._looked = found
            RecordingDialog.go_on(self)

        def failed(error: Exception) -> None:
            ended()
            message.show_failure(self, error, _TITLE)

        background.run(self, partial(coming_back.compare, self._of[0], looked, answers), compared, failed)

    def done(self, result: int) -> None:
        """Close the dialog: what is being compared for it is not kept any more."""
        background.give_up(self)
        super().done(result)

    def _record(self) -> None:
        form = self.form
        whose, came_on = form.from_whom.entry().strip(), whole_day(form.came_on, "came_on")
        self.kept = coming_back.keep(*self._of, self._looked, form.answers.entry(), whose, came_on)


def choose(parent: QWidget) -> Path | None:
    """Ask for the file; return its path, or None."""
    return ask_path.to_open(parent, ask_path.RETURNS, _TITLE, "Word (*.docx)")


def read(parent: QWidget, case_file: CaseFile, case_id: str, path: Path, show: Callable[[Looked], None]) -> None:
    """Read a file in the background and `show` it; what is wrong with it is said in its own words."""
    waiting = wait(parent, f"Reading {path.name}…")

    def done(looked: Looked) -> None:
        waiting.reset()
        show(looked)

    def failed(error: Exception) -> None:
        waiting.reset()
        message.show_failure(parent, error, _TITLE)

    background.run(parent, partial(coming_back.look, case_file, case_id, path), done, failed)


def _called(one: WordDraft) -> str:
    form = ", anonymised" if one.anonymised else ""
    return f"{one.title}, draft {one.number}{form}, {moment(one.kept_at).partition(',')[0]}"
