"""Other processes that may run beside the review: brought up, taken up, or set aside with a reason."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.other_process import told_words
from scr_desktop.domain.progress.so_far import processes_undecided, so_far, still_open_words
from scr_desktop.domain.records.telling import Consideration
from scr_desktop.domain.rules.criterion import ParallelProcess
from scr_desktop.services.case import case as cases
from scr_desktop.ui.case.cards_part import CardsPart
from scr_desktop.ui.case.processes.take_up import TakeUp
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.fields.passages import passage
from scr_desktop.ui.fields.with_sign import card, sentence, with_sign
from scr_desktop.ui.tables.state_icon import Sign

Consider = Callable[[ParallelProcess, str], None]
"""Called with a process and what becomes of it: `taken_up` or `not_applicable`."""

_OUTCOMES: dict[str, tuple[Sign, str]] = {
    "to_do": ("due", "Still to be considered"),
    "taken_up": ("met", "Taken up"),
    "not_applicable": ("no", "Set aside"),
}


class CaseProcesses(CardsPart):
    """The other processes that the facts of one case bring up."""

    called = "Processes"

    def _show(self, column: QVBoxLayout, status: CaseStatus) -> None:
        show_processes(column, status, self._consider)

    def _consider(self, process: ParallelProcess, outcome: str) -> None:
        if self._say(self._take_up(process) if outcome == "taken_up" else self._set_aside(process, outcome)):
            # The button that was pressed is gone; the keyboard stays on its page.
            self._form.cards.setFocus()

    def _take_up(self, process: ParallelProcess) -> bool:
        done = next(
            (
                consideration
                for consideration in self._status.case.considerations
                if consideration.process == process.key
            ),
            None,
        )
        return TakeUp.ask(self, *self._of, process, done)

    def _set_aside(self, process: ParallelProcess, outcome: str) -> bool:
        consider = partial(cases.consider, *self._of, process.key, outcome)
        explanation = f"{process.name} is set aside for this case. The reason is kept with it."
        return ReasonDialog.ask(self, "Set aside", explanation, consider, "&Set it aside")


def show_processes(column: QVBoxLayout, status: CaseStatus, consider: Consider) -> None:
    """Add a card for each process that the facts bring up to `column`, which is empty."""
    known = {consideration.process: consideration for consideration in status.case.considerations}
    for process in status.verdict.prompts:
        column.addWidget(_process(process, known.pop(process.key, None), consider, may_change=status.case.open))
    names = {process.key: process.name for process in status.regime.processes}
    for left in known.values():
        if left.outcome != "to_do":
            column.addWidget(_left_over(names.get(left.process, left.process), left))
    if not column.count():
        said = so_far("No other process is brought up.", status, processes_undecided(status))
        column.addWidget(sentence(said, "muted"))
    elif said := still_open_words(status):
        column.addWidget(with_sign(said, "unknown"))
    column.addStretch(1)


def _process(process: ParallelProcess, done: Consideration | None, consider: Consider, *, may_change: bool) -> QFrame:
    frame, inside = card()
    outcome = done.outcome if done else "to_do"
    inside.addWidget(sentence(process.name, "heading"))
    inside.addWidget(_outcome(done, told_words(process, done)))
    inside.addWidget(sentence(process.text))
    inside.addWidget(sentence(f"{process.owner} · {process.source}", "muted"))
    if process.source.note:
        inside.addWidget(sentence(process.source.note, "muted"))
    if may_change:
        inside.addLayout(_buttons(process, outcome, consider))
    return frame


def _buttons(process: ParallelProcess, outcome: str, consider: Consider) -> QHBoxLayout:
    row = QHBoxLayout()
    taken = "Told, or agreed…" if outcome == "taken_up" else "Take it up…"
    for key, words in (("taken_up", taken), ("not_applicable", "Set it aside…")):
        if key != outcome or key == "taken_up":
            button = QPushButton(words)
            button.setAccessibleName(f"{words.rstrip('…')}: {process.name}")
            button.clicked.connect(lambda _checked=False, wanted=key: consider(process, wanted))
            row.addWidget(button)
    row.addStretch(1)
    return row


def _left_over(name: str, done: Consideration) -> QFrame:
    """Return the card of a process that was considered and that the facts no longer bring up."""
    frame, inside = card()
    inside.addWidget(sentence(name, "heading"))
    inside.addWidget(_outcome(done))
    inside.addWidget(sentence("The facts as they now stand do not bring this up.", "muted"))
    return frame


def _outcome(done: Consideration | None, told: str = "") -> QFrame:
    state, words = _OUTCOMES.get(done.outcome if done else "to_do", _OUTCOMES["to_do"])
    frame = QFrame()
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(with_sign(words, state))
    if told:
        column.addWidget(with_sign(told, "met" if done and done.told_on else "due"))
    if done and done.note.strip():
        column.addWidget(passage(done.note))
    return frame
