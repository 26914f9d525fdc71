"""Page 7: who must be told, and the other processes that may run beside."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from scr_desktop.domain.progress.case_status import CaseStatus, DutyLine
from scr_desktop.domain.progress.so_far import (
    duties_undecided,
    more_to_tell_words,
    processes_undecided,
    so_far,
    still_open_words,
)
from scr_desktop.domain.rules.criterion import ParallelProcess
from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.time.part_date import written_with_weekday
from scr_desktop.ui.fields.note import Note
from scr_desktop.ui.fields.radio_entry import RadioEntry
from scr_desktop.ui.fields.text_entry import TextEntry
from scr_desktop.ui.fields.with_sign import card, column_of, sentence, with_sign
from scr_desktop.ui.forms.ui_new_case_telling import Ui_NewCaseTelling
from scr_desktop.ui.new_case.in_hand import InHand
from scr_desktop.ui.new_case.pages.page import DraftPage
from scr_desktop.ui.new_case.regime_words import MISSING

OUTCOMES = (("to_do", "Still to do"), ("taken_up", "Taken up"), ("not_applicable", "Set aside"))


class TellingPage(DraftPage):
    """Addressees with their dates, and a card for each process that the facts bring up."""

    key = "telling"
    step = "Who must be told"

    def __init__(self, draft: InHand) -> None:
        super().__init__(draft)
        self.ui = Ui_NewCaseTelling()
        self.ui.setupUi(self)
        self.ui.scroll.read_by_keyboard()
        self.prompts: list[PromptCard] = []

    def initializePage(self) -> None:  # noqa: N802 - Qt's name
        """Show what follows from the answers."""
        status = self.draft.preview.status
        duties, processes = column_of(self.ui.duties), column_of(self.ui.processes)
        self.prompts = []
        if status is None:
            duties.addWidget(sentence("Who must be told", "heading"))
            duties.addWidget(with_sign(MISSING, "unknown"))
        else:
            _show_duties(duties, status)
            self._show_processes(processes, status)
        super().initializePage()

    def focus_first(self) -> None:
        """Put the focus on the page, so that the arrow keys move it."""
        self.ui.scroll.setFocus()

    def focus_on(self, field: str) -> bool:
        """Put the focus on the process of a path such as `considerations.coroner.note`."""
        for prompt in self.prompts:
            if field.split(".")[:2] == ["considerations", prompt.process.key]:
                prompt.reason.setFocus()
                return True
        return False

    def _show_processes(self, column: QVBoxLayout, status: CaseStatus) -> None:
        column.addWidget(sentence("Other processes to think of", "heading"))
        if not status.verdict.prompts:
            said = so_far("No other process is brought up.", status, processes_undecided(status))
            column.addWidget(sentence(said, "muted"))
        for process in status.verdict.prompts:
            prompt = PromptCard(self.draft, process)
            self.prompts.append(prompt)
            column.addWidget(prompt.frame)
        if self.prompts and (left := still_open_words(status)):
            column.addWidget(with_sign(left, "unknown"))


class PromptCard:
    """One process brought up: taken up, or set aside with a reason."""

    def __init__(self, draft: InHand, process: ParallelProcess) -> None:
        self._draft, self.process = draft, process
        self.frame, column = card()
        column.addWidget(sentence(process.name, "strong"))
        column.addWidget(sentence(process.text))
        column.addWidget(sentence(f"Whose it is: {process.owner}. {process.source}", "muted"))
        self.outcome = RadioEntry(OUTCOMES, process.name)
        self.outcome.setObjectName(f"outcome_{process.key}")
        self.reason, self._note = TextEntry(), Note()
        self.reason.setObjectName(f"reason_{process.key}")
        self.reason.setAccessibleName(f"{process.name}: what was agreed, or why it is set aside")
        self.reason.setPlaceholderText("What was agreed, or why it is set aside")
        for widget in (self.outcome, self.reason, self._note):
            column.addWidget(widget)
        self._show()
        self.outcome.entered.connect(lambda value: self._keep("outcome", value))
        self.reason.entered.connect(lambda text: self._keep("note", text))

    def _show(self) -> None:
        self.outcome.set_entry(self._draft.get(self._path("outcome")) or "to_do")
        self.reason.set_entry(self._draft.get(self._path("note")))
        self._ask_for_reason()

    def _keep(self, last: str, text: str) -> None:
        self._draft.put(self._path("outcome"), self.outcome.entry())
        self._draft.put(self._path(last), text)
        self._ask_for_reason()

    def _ask_for_reason(self) -> None:
        silent = self.outcome.entry() == "not_applicable" and not self.reason.entry().strip()
        self._note.warn("Say why it is set aside: the record must show that it was considered." if silent else "")

    def _path(self, last: str) -> str:
        return f"considerations.{self.process.key}.{last}"


def _show_duties(column: QVBoxLayout, status: CaseStatus) -> None:
    now = [line for line in status.duties if line.due_on or status.case.day_of(line.duty.after)]
    later = [line for line in status.duties if line not in now]
    column.addWidget(sentence("Who must be told", "heading"))
    if not now:
        column.addWidget(sentence(_nobody(status), "muted"))
    for line in now:
        column.addWidget(_duty(line, status))
    if more := more_to_tell_words(status):
        column.addWidget(with_sign(more, "unknown"))
    if later:
        column.addWidget(sentence("And later", "heading"))
    for line in later:
        column.addWidget(_duty(line, status))


def _nobody(status: CaseStatus) -> str:
    return so_far("Nobody has to be told of the incident.", status, duties_undecided(status))


def _duty(line: DutyLine, status: CaseStatus) -> QFrame:
    frame, column = card()
    duty = line.duty
    column.addWidget(sentence(duty.who, "strong"))
    column.addWidget(with_sign(f"Of {duty.of}, {_by_when(line, status)}", "unknown" if line.possible else line.state))
    if status.verdict.leaves_open(duty) and not line.possible:
        column.addWidget(sentence("Taken as ours as long as open questions leave it open.", "muted"))
    column.addWidget(sentence(str(duty.source), "muted"))
    return frame


def _by_when(line: DutyLine, status: CaseStatus) -> str:
    if line.due_on is None and status.case.day_of(line.duty.after):
        return "for which the source gives no day"
    if line.due_on is None:
        return f"once {EVENTS[line.duty.after].words}"
    due = f"{'as soon as possible from' if line.at_once else 'by'} {written_with_weekday(line.due_on)}"
    if line.done_on is not None:
        by = f" {line.by_words}" if line.by else ""
        return f"{due}; done on {written_with_weekday(line.done_on)}{by}"
    return f"{due}, or by {written_with_weekday(line.or_on.on)} {line.or_on.why}" if line.or_on else due
