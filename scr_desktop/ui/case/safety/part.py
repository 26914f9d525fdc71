"""The safety of each other child, with its owner and day; media interest and days to be thought of."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from scr_desktop.domain.entries.spoken_of import Suggestion, birthdays, offered
from scr_desktop.domain.facts.childhood import births_to_ask_about
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.other_children import NOT_SAID, none_in_doubt, nothing_said, unseen, unseen_words
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.safety_item import SafetyItem
from scr_desktop.domain.records.sensitive_day import SensitiveDay, said_of
from scr_desktop.domain.rules.deadline_state import DeadlineStanding
from scr_desktop.domain.time.part_date import written
from scr_desktop.services.case import child_safety
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.part_view import PartView
from scr_desktop.ui.case.safety.child_safety import EnterSafety, NoOthers, SafetyDone
from scr_desktop.ui.case.safety.sensitive_day import EnterSensitiveDay
from scr_desktop.ui.dialogs.put_right import PutRight
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.fields.passages import passage
from scr_desktop.ui.fields.with_sign import card, empty, sentence, with_sign
from scr_desktop.ui.forms.ui_case_safety import Ui_CaseSafety
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.tables.state_icon import sign_of

_NOBODY = "No other child who is entered lives and is a child still."


class CaseSafety(PartView):
    """Each other child with its safety, then the days."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(case_file, case_id, parent)
        self._form = form = Ui_CaseSafety()
        form.setupUi(self)
        form.items.read_by_keyboard()
        form.enter_safety.clicked.connect(lambda: self._enter(""))
        form.enter_day.clicked.connect(lambda: self._enter_day(None))
        self.setFocusProxy(form.enter_safety)

    def _fill(self, status: CaseStatus) -> None:
        """Show what is entered, what is still missing, and what the text speaks of."""
        self._form.enter_safety.setEnabled(self._open)
        self._form.enter_day.setEnabled(self._open)
        column = self._form.items_body.layout()
        assert isinstance(column, QVBoxLayout)
        empty(column)
        column.addWidget(sentence("The safety of each child", "heading"))
        for asked in births_to_ask_about(status.case, status.today) if self._open else ():
            column.addWidget(with_sign(readable(asked), "noted"))
        for name in unseen(status.case):
            column.addWidget(self._missing(name, status.case))
        for item in status.case.safety_items:
            shown = self._none(item, status.case) if item.says_none else self._item(item, status)
            column.addWidget(shown)
        if nothing_said(status.case):
            column.addWidget(self._not_said())
        elif not status.case.safety_items and not unseen(status.case):
            column.addWidget(sentence(_NOBODY, "muted"))
        column.addWidget(sentence("Media interest and sensitive days", "heading"))
        for one in (*birthdays(status.case, status.today), *offered(status.case)):
            column.addWidget(self._offer(one))
        for day in status.case.sensitive_days:
            column.addWidget(self._day(day))
        if not status.case.sensitive_days:
            column.addWidget(sentence("Nothing is entered.", "muted"))
        column.addStretch(1)

    def _not_said(self) -> QFrame:
        frame, inside = card("notice")
        inside.addWidget(with_sign(NOT_SAID, "unknown"))
        none = ("There are none…", "Other children: there are none", lambda: self._say(NoOthers.ask(self, *self._of)))
        inside.addLayout(self._buttons(none))
        return frame

    def _none(self, item: SafetyItem, case: Case) -> QFrame:
        frame, inside = card()
        said = f"It was said on {written(item.done_on)} that there are no other children" if item.done_on else item.what
        inside.addWidget(with_sign(f"{said}.", "met"))
        inside.addWidget(passage(f"By: {item.owner}"))
        if none_in_doubt(case):
            inside.addWidget(with_sign("Other children are entered, so this does not hold: put it right.", "doubted"))
        inside.addLayout(
            self._buttons(("Put right…", "Put right: other children", partial(self._put_right, item.child, item.id)))
        )
        return frame

    def _missing(self, name: str, case: Case) -> QFrame:
        frame, inside = card("notice")
        inside.addWidget(with_sign(readable(unseen_words(name, case)), "unknown"))
        inside.addLayout(self._buttons(("Enter it…", f"Enter the safety of {name}", partial(self._enter, name))))
        return frame

    def _item(self, item: SafetyItem, status: CaseStatus) -> QFrame:
        stands = item.status(status.today, status.working_days, closed=not self._open)
        frame, inside = card()
        inside.addWidget(passage(item.child, "strong"))
        inside.addWidget(with_sign(_state(item, stands), sign_of(stands)))
        inside.addWidget(passage(item.what))
        inside.addWidget(passage(f"Owner: {item.owner}"))
        if item.note.strip():
            inside.addWidget(passage(item.note))
        right = ("Put right…", f"Put right: {item.child}", partial(self._put_right, item.child, item.id))
        seen = ("Seen to…", f"Seen to: {item.child}", partial(self._done, item))
        inside.addLayout(self._buttons(*((seen, right) if item.done_on is None else (right,))))
        return frame

    def _offer(self, one: Suggestion) -> QFrame:
        frame, inside = card("notice")
        inside.addWidget(with_sign(one.question, "unknown"))
        enter = ("Enter it…", f"Enter it: {one.words}", partial(self._enter_day, one))
        aside = ("It is not that…", f"It is not that: {one.words}", partial(self._set_aside, one))
        inside.addLayout(self._buttons(enter, aside))
        return frame

    def _day(self, day: SensitiveDay) -> QFrame:
        frame, inside = card()
        inside.addWidget(sentence(said_of(day), "strong"))
        if day.words.strip():
            inside.addWidget(passage(day.words))
        right = ("Put right…", f"Put right: {said_of(day)}", partial(self._put_right, said_of(day), day.id))
        inside.addLayout(self._buttons(right))
        return frame

    def _buttons(self, *wanted: tuple[str, str, Callable[[], object]]) -> QHBoxLayout:
        row = QHBoxLayout()
        for words, name, act in wanted if self._open else ():
            button = QPushButton(words)
            button.setAccessibleName(name)
            button.clicked.connect(lambda _checked=False, act=act: act())
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _enter(self, child: str) -> None:
        self._say(EnterSafety.ask(self, *self._of, child))

    def _done(self, item: SafetyItem) -> None:
        self._say(SafetyDone.ask(self, *self._of, item))

    def _enter_day(self, spoken_of: Suggestion | None) -> None:
        self._say(EnterSensitiveDay.ask(self, *self._of, spoken_of))

    def _set_aside(self, one: Suggestion) -> None:
        explanation = f"“{one.words}” is then offered no more. The reason is kept with the case."
        set_aside = partial(child_safety.set_aside, *self._of, one.kind)
        if one.by_birth and one.on.day:
            set_aside = partial(child_safety.set_birthday_aside, *self._of, one.on.day)
        self._say(ReasonDialog.ask(self, "It is not that", explanation, set_aside, "&Set it aside"))

    def _put_right(self, of: str, record_id: str) -> None:
        self._say(PutRight.ask(self, *self._of, of, [record_id]))

    def _say(self, recorded: object) -> bool:
        said = super()._say(recorded)
        if said:
            # The button that was pressed is gone; the keyboard stays on its page.
            self._form.items.setFocus()
        return said


def _state(item: SafetyItem, stands: DeadlineStanding) -> str:
    if item.done_on:
        return f"{stands.words}, by {item.done_by}"
    return f"By {written(item.due_on)}: {stands.words[:1].lower()}{stands.words[1:]}"
