"""Closes a case on a day, for a reason."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.papers import copies, sending
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog, widen
from scr_desktop.ui.fields.whole_day import whole_day
from scr_desktop.ui.forms.ui_close_case import Ui_CloseCase
from scr_desktop.ui.look.readable import readable

_WIDTH = 84


class CloseCase(RecordingDialog):
    """Asks for the day, which is today unless another is entered, and for the reason."""

    may_stand = True

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._case_id = case_id
        self._form = form = self.use(Ui_CloseCase(), self._record)
        self.said_at["on"] = form.closed_on
        form.closed_on.set_entry(written(clock.today()))
        form.explanation.setText(
            f"{form.explanation.text()}{_lacking(case_file, case_id)}{still_open(case_file, case_id)}"
        )
        widen(form.explanation, _WIDTH)
        form.why.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, case_id: str) -> bool:
        """Ask and close the case; return whether it was closed."""
        return bool(cls(case_file, case_id, parent).exec())

    def _record(self) -> None:
        form = self._form
        on, why = whole_day(form.closed_on, "on"), form.why.entry().strip()
        cases.close(self._case_file, self._case_id, on, why, self.stands_why)


def _lacking(case_file: CaseFile, case_id: str) -> str:
    """Return a paragraph on what is still open, which is kept with the closing, empty if nothing is."""
    found = cases.open_before_closing(case_file, case_id)
    head = "▲ Still open, and kept with the closing if you close it all the same:"
    return "\n\n" + readable("\n".join([head, *found])) if found else ""


def still_open(case_file: CaseFile, case_id: str) -> str:
    """Return paragraphs on the copies that are out and the letters not recorded as sent, empty if there are none."""
    out = len(copies.out(cases.get(case_file, case_id)))
    copied = "1 numbered copy is" if out == 1 else f"{out} numbered copies are"
    unsent = len(sending.waiting(case_file, case_id))
    issued = "1 letter was" if unsent == 1 else f"{unsent} letters were"
    said = (
        f"⚠ {copied} out and not accounted for: the part “Papers issued” has the recall list." if out else "",
        f"⚠ {issued} issued and not recorded as sent: the part “Papers issued” lists them." if unsent else "",
    )
    return "".join(f"\n\n{one}" for one in said if one)
