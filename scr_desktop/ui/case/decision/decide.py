"""Records the decision of the Chair or the partners, and shows beforehand what it owes and which deadlines it moves."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.review.decision import CHANGED_AFTER, NATIONAL_VIEWS
from scr_desktop.domain.review.decided_already import day_said, not_recorded_here, only_in_part
from scr_desktop.domain.review.weighing import REVIEW, How, contrary_words, decision_of, outcomes, recommendation_of
from scr_desktop.domain.time.part_date import PartDate, written
from scr_desktop.services import clock
from scr_desktop.services.review import decision
from scr_desktop.services.review.decision import Decided, PartnerSaid, WhatIsOwed
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.lacking import Lacking
from scr_desktop.ui.dialogs.recording import RecordingDialog, give_room, owe, show_with
from scr_desktop.ui.fields import entry_fault
from scr_desktop.ui.fields.said_rows import Said
from scr_desktop.ui.fields.text_entry import TextEntry
from scr_desktop.ui.fields.whole_day import day_in, part_of_day, whole_day
from scr_desktop.ui.forms.ui_decide import Ui_Decide
from scr_desktop.ui.look.readable import heading_of, readable

_REST_MS = 250
_AGREES = (("", "Choose"), ("yes", "Agrees"), ("no", "Does not agree"))
_CHALLENGE, _CORRECTION = "challenge", "correction"


class Decide(RecordingDialog):
    """Asks for the decision; where one stands already, why it is recorded again."""

    may_stand = True

    def __init__(self, case_file: CaseFile, status: CaseStatus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file, self._status = case_file, status
        self._earlier = decision_of(status.case)
        self._owed: WhatIsOwed | None = None
        self._form = form = self.use(Ui_Decide(), self._record)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.look)
        self._offer()
        self._lacking = Lacking(self, (form.needed, form.missing), form.go_on, self._needed, self._missing)
        self.said_at["on"] = form.decided_on
        for entry in (form.outcome, form.other_review, form.after, form.national_view):
            entry.entered.connect(lambda _: self.look())
        form.decided_on.entered.connect(lambda _: self._rest.start())
        self.look()
        give_room(self)

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, status: CaseStatus) -> bool:
        """Ask and record it; return whether it was recorded."""
        return bool(cls(case_file, status, parent).exec())

    def _offer(self) -> None:
        form, case, regime = self._form, self._status.case, self._status.regime
        form.title.setText(heading_of(case))
        form.about.setText(readable(self._what_stands()))
        form.after.set_choices(CHANGED_AFTER)
        form.after.set_entry(self._likely_cause())
        form.outcome.set_choices([("", "Choose"), *outcomes(regime)])
        self._begin_with()
        form.other_review.set_choices([("", "Choose"), *regime.other_reviews.choices])
        form.national_view.set_choices(NATIONAL_VIEWS)
        form.national_view.set_entry("unknown")
        form.partners.show_names(regime.partners, _AGREES, who="Who decided for it")
        again, partners, national = self._earlier is not None, bool(regime.partners), regime.national_review
        show_with(again, form.after, form.after_label)
        if again:
            form.why_label.setText("&Why does it take the place of the earlier decision?")
        show_with(partners, form.partners, form.partners_heading)
        show_with(not partners, form.decided_by, form.decided_by_label)
        show_with(national, form.national_view, form.national_view_label)
        show_with(national, form.national_reasons, form.national_reasons_label)

    def _begin_with(self) -> None:
        """Begin with today, or with what the notification says of a decision: such a one was not made today."""
        form, case = self._form, self._status.case
        notified = case.decided_already and self._earlier is None
        form.decided_on.set_entry(day_said(case).typed if notified else written(clock.today()))
        if notified:
            form.outcome.set_entry("no_review" if case.decided == "no_review" else REVIEW)

    def _what_stands(self) -> str:
        """Return what was recommended, and what was decided before, in sentences."""
        regime = self._status.regime
        words = {key: _small(said) for key, said in outcomes(regime)}
        recommended = recommendation_of(self._status.case)
        said = f"Decided by: {regime.decider}. "
        if recommended is None:
            said += "No recommendation is on record."
        else:
            kind = f" ({regime.other_reviews.name(recommended.other_review)})" if recommended.other_review else ""
            said += f"Recommended on {written(recommended.recommended_on)}: {words[recommended.outcome]}{kind}."
        if notified := not_recorded_here(self._status):
            said += f" {notified}"
        if self._earlier:
            said += f" Decided {self._earlier.when.in_time}: {words[self._earlier.outcome]}."
        return said

    def _likely_cause(self) -> str:
        open_ones = [panel_reply for panel_reply in self._status.case.panel_replies if panel_reply.settled_on is None]
        return _CHALLENGE if any(one.kind == "challenges" for one in open_ones) else "new_information"

    @property
    def _how(self) -> How:
        if self._earlier is None:
            return "first"
        return "corrected" if self._form.after.entry() == _CORRECTION else "again"

    @property
    def _other_review(self) -> str:
        form = self._form
        return form.other_review.entry() if form.outcome.entry() == "other_review" else ""

    def look(self) -> None:
        """Show what this decision owes a reason for, and which deadlines it begins, moves or ends."""
        self._rest.stop()
        form, outcome = self._form, self._form.outcome.entry()
        show_with(outcome == "other_review", form.other_review, form.other_review_label)
        show_with(outcome == "review", form.reviewer, form.reviewer_label)
        self._owed = None
        entry_fault.clear(form.fault)
        # What cannot be recorded so stands among what is still to be entered.
        with suppress(Problem):
            if outcome:
                of, when = (self._case_file, self._status.case.id), self._when()
                self._owed = decision.owed(*of, outcome, self._other_review, when[0], self._how, when[1])
        self._show_owed()
        self._lacking.look()

    def _show_owed(self) -> None:
        form, owed = self._form, self._owed
        contrary = list(owed.weighed.contrary_to) if owed else []
        departs = ["It departs from what was recommended."] if owed and owed.weighed.departs else []
        late = list(owed.weighed.late or owed.weighed.by_one) if owed else []
        contrary = [f"This is contrary to {contrary_words(contrary)}:", *contrary] if contrary else []
        owe(contrary, form.contrary, form.contrary_why_label, form.contrary_why)
        owe(departs, form.departs, form.departs_why_label, form.departs_why)
        owe(late, form.late, form.late_why_label, form.late_why)
        moves = owed.moves if owed else ()
        form.moves.show_moves(moves)
        show_with(bool(moves), form.moves)
        form.moves_heading.setText("This decision begins or moves these deadlines" if moves else "")
        show_with(self._earlier is not None or any(move.changes for move in moves), form.why, form.why_label)

    def go_on(self) -> None:
        """Look at a day typed a moment ago, and record the decision, once what it lacks was said."""
        if self._rest.isActive():
            self.look()
        if self._lacking.look():
            super().go_on()

    def _needed(self) -> list[str]:
        why = self._form.why.entry().strip()
        return decision.still_needed(self._case_file, self._status.case.id, self._said(), how=self._how, why=why)

    def _missing(self) -> list[str]:
        return decision.missing(self._case_file, self._status.case.id, self._said())

    def _record(self) -> None:
        form, case_id, why = self._form, self._status.case.id, self._form.why.entry().strip()
        if self._earlier is None:
            kept, stands = form.moves.kept(), self.stands_why
            decision.decide(self._case_file, case_id, self._said(), why, keep=kept, stands_why=stands)
        else:
            after = form.after.entry()
            kept, stands = form.moves.kept(), self.stands_why
            decision.decide_again(self._case_file, case_id, self._said(), after, why, keep=kept, stands_why=stands)

    def _when(self) -> tuple[date, PartDate]:
        """Return the day, or the last that the part of it can mean with that part: of a notified decision no more may be known.

        Raises `Problem` that says what to do where neither is entered.
        """
        typed, said = self._form.decided_on, only_in_part(self._status.case)
        if day := day_in(typed.entry()):
            return day, PartDate()
        if not said:
            return whole_day(typed, "decided_on"), PartDate()
        part = part_of_day(typed)
        if part.latest is None:
            raise Problem(said, "decided_on")
        return min(part.latest, clock.today()), part

    def _said(self) -> Decided:
        form, outcome = self._form, self._form.outcome.entry()
        on, part = self._when()
        return Decided(
            on,
            form.decided_by.entry(),
            outcome,
            form.reasons.entry(),
            other_review=self._other_review,
            national_view=form.national_view.entry(),
            national_reasons=form.national_reasons.entry(),
            departs_why=_given(form.departs_why),
            contrary_why=_given(form.contrary_why),
            late_why=_given(form.late_why),
            reviewer=form.reviewer.entry() if outcome == "review" else "",
            decided_in=part,
            partners=tuple(_partner(one) for one in form.partners.said()),
        )


def _partner(said: Said) -> PartnerSaid:
    return PartnerSaid(said.name, said.who, said.choice == "yes" if said.choice else None, said.reason)


def _small(words: str) -> str:
    return f"{words[:1].lower()}{words[1:]}"


def _given(entry: TextEntry) -> str:
    """Return a reason that is asked for now; one written for an outcome since changed is not sent."""
    return "" if entry.isHidden() else entry.entry()
