"""A problem of the notification: mended where it stands, or kept as it is with a reason."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from scr_desktop.domain.problem import CameLate, Problem
from scr_desktop.ui.fields.line_entry import QuickLine
from scr_desktop.ui.fields.with_sign import card, with_sign
from scr_desktop.ui.look.theme import give_role
from scr_desktop.ui.new_case.in_hand import InHand


class ProblemCard(QFrame):
    """One problem; `mend_wanted` carries the path of its entry, `heading` is what stands over such problems."""

    heading = "To be mended, or kept with a reason"
    mend_wanted = Signal(str)

    def __init__(self, draft: InHand, problem: Problem, place: int) -> None:
        super().__init__()
        self._draft, self._problem = draft, problem
        give_role(self, "alarm")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 12, 14, 12)
        self._column.addWidget(with_sign(problem.whole, "overdue"))
        self._offer_mending(place)
        self._offer_keeping(place)

    def take_focus(self) -> None:
        """Put the cursor where something can be written about it."""
        self.reason.setFocus()

    def _offer_mending(self, place: int) -> None:
        mend = _link("Go there and mend it", f"mend_{place}", self._problem.whole)
        mend.clicked.connect(lambda: self.mend_wanted.emit(self._problem.field))
        self._column.addWidget(mend)

    def _offer_keeping(self, place: int) -> None:
        late = isinstance(self._problem, CameLate)
        row, label = QHBoxLayout(), QLabel("It came late, because" if late else "Or keep it as it is, because")
        self.reason, keep = QuickLine(), QPushButton("Keep the reason" if late else "Keep it")
        self.reason.setObjectName(f"reason_to_keep_{place}")
        self.reason.set_entry(self._draft.half(self._problem.field))
        self.reason.entered.connect(lambda text: self._draft.put_half(self._problem.field, text))
        asked = "Why it came late" if late else "Why it is kept as it is"
        self.reason.setAccessibleName(f"{asked}: {self._problem.whole}")
        label.setBuddy(self.reason)
        keep.setObjectName(f"keep_{place}")
        keep.setAccessibleDescription(self._problem.whole)
        for widget in (label, self.reason, keep):
            row.addWidget(widget)
        self._column.addLayout(row)
        self.reason.taken.connect(self._keep)
        keep.clicked.connect(self._keep)

    def _keep(self) -> None:
        reason = self.reason.entry().strip()
        if reason:
            self._draft.put_half(self._problem.field, "")
            self._draft.keep_as_it_is(self._problem.field, reason)
        else:
            self.reason.setPlaceholderText("Write the reason first")
            self.reason.setFocus()


def kept_card(draft: InHand, problem: Problem, reason: str, place: int) -> QFrame:
    """Return a problem that is kept as it is, with its reason and a way back."""
    frame, column = card()
    column.addWidget(with_sign(problem.whole, "unknown", note=f"{_kept(problem)}: {reason}"))
    back = _link("Take this back", f"take_back_{place}", problem.whole)
    back.clicked.connect(partial(draft.keep_as_it_is, problem.field, ""))
    column.addWidget(back)
    return frame


def _kept(problem: Problem) -> str:
    return "Why it came late" if isinstance(problem, CameLate) else "Kept as it is"


def _link(words: str, name: str, about: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setAccessibleDescription(about)
    give_role(button, "link")
    return button
