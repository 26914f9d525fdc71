"""Records what the sub-group recommends, with the view of each agency."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.meeting import recorded_as_held
from scr_desktop.domain.records.review.decision import NATIONAL_VIEWS, VIEWS
from scr_desktop.domain.records.words import YES_NO
from scr_desktop.domain.review.weighing import REVIEW, binding, contrary_words, elsewhere, outcomes, recommendation_of
from scr_desktop.domain.rules.deadline_state import is_ahead
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.review import decision, meeting
from scr_desktop.services.review.decision import Recommended, View
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.lacking import Lacking
from scr_desktop.ui.dialogs.recording import RecordingDialog, give_room, show_with
from scr_desktop.ui.fields.whole_day import whole_day
from scr_desktop.ui.forms.ui_recommend import Ui_Recommend
from scr_desktop.ui.look.readable import heading_of

_NO_VIEW = (("", "No view recorded"), *VIEWS)


class Recommend(RecordingDialog):
    """Asks for the recommendation, made at the last meeting held on the case; where one stands already, why again."""

    may_stand = True

    def __init__(self, case_file: CaseFile, status: CaseStatus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file, self._status = case_file, status
        self._form = form = self.use(Ui_Recommend(), self._record)
        regime, case = status.regime, status.case
        self._earlier = recommendation_of(case)
        form.title.setText(heading_of(case))
        form.about.setText(
            f"What the {regime.recommender} recommends to those who decide ({regime.decider}). Procedure 4.5."
        )
        form.recommended_on.set_entry(written(clock.today()))
        form.by.set_entry(regime.recommender)
        self._offer_meetings()
        self._follow_meeting()
        form.outcome.set_choices([("", "Choose"), *outcomes(regime)])
        form.other_review.set_choices([("", "Choose"), *regime.other_reviews.choices])
        form.criteria_met.set_choices(YES_NO)
        form.criteria_met.set_entry("unknown")
        form.national_view.set_choices(NATIONAL_VIEWS)
        form.national_view.set_entry("unknown")
        form.views.show_names([agency.name for agency in case.agencies if agency.name.strip()], _NO_VIEW)
        show_with(bool(case.agencies), form.views, form.views_heading)
        show_with(regime.national_review, form.national_view, form.national_view_label)
        show_with(self._earlier is not None, form.why, form.why_label)
        self._lacking = Lacking(self, (form.needed, form.missing), form.go_on, self._needed, self._missing)
        for entry in (form.outcome, form.national_view, form.criteria_met, form.meeting, form.recommended_on):
            entry.entered.connect(lambda _: self.look())
        self.look()
        give_room(self)

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, status: CaseStatus) -> bool:
        """Ask and record it; return whether it was recorded."""
        return bool(cls(case_file, status, parent).exec())

    def _offer_meetings(self) -> None:
        """Offer the meetings that had the case before them, the last one held chosen; one gives the day and who recommends."""
        form, today = self._form, clock.today()
        self._meetings = {
            one.id: one
            for one in meeting.of_case(self._case_file, self._status.case.id)
            if not is_ahead(one.held_on, today) and not one.called_off_at
        }
        held = [(key, f"{one.group}, {written(one.held_on)}") for key, one in self._meetings.items()]
        form.meeting.set_choices([("", "At no meeting on record"), *held])
        show_with(bool(held), form.meeting, form.meeting_label)
        form.meeting.entered.connect(lambda _: self._follow_meeting())
        last = [one for one in self._meetings.values() if recorded_as_held(one) or one.held_on == today]
        form.meeting.set_entry(last[-1].id if last else "")

    def _follow_meeting(self) -> None:
        chosen = self._meetings.get(self._form.meeting.entry())
        if chosen:
            self._form.recommended_on.set_entry(written(chosen.held_on))
            self._form.by.set_entry(f"{chosen.group}, at its meeting of {written(chosen.held_on)}")

    def look(self) -> None:
        """Ask what this outcome needs, and show the paragraphs that it is contrary to."""
        self._lacking.look()
        form, outcome = self._form, self._form.outcome.entry()
        show_with(outcome == "other_review", form.other_review, form.other_review_label)
        against = binding(self._status) if outcome and outcome != REVIEW else ()
        lines = [*elsewhere(self._status), *(f"{one.source.paragraph}: {one.text}" for one in against)]
        form.binding.setText("\n".join([f"▲ This is contrary to {contrary_words(lines)}:", *lines]) if lines else "")
        form.binding.setVisible(bool(lines))

    def go_on(self) -> None:
        """Record the recommendation, once what it lacks was said."""
        if self._lacking.look():
            super().go_on()

    def _needed(self) -> list[str]:
        why = self._form.why.entry().strip()
        return decision.still_needed(self._case_file, self._status.case.id, self._said(), why=why)

    def _missing(self) -> list[str]:
        return decision.missing(self._case_file, self._status.case.id, self._said())

    def _record(self) -> None:
        why, stands = self._form.why.entry().strip(), self.stands_why
        decision.recommend(self._case_file, self._status.case.id, self._said(), why, stands_why=stands)

    def _said(self) -> Recommended:
        form, outcome = self._form, self._form.outcome.entry()
        return Recommended(
            whole_day(form.recommended_on, "recommended_on"),
            form.by.entry(),
            outcome,
            form.reasons.entry(),
            other_review=form.other_review.entry() if outcome == "other_review" else "",
            criteria_met=form.criteria_met.entry(),
            national_view=form.national_view.entry(),
            meeting_id=form.meeting.entry(),
            views=tuple(View(one.name, one.choice, one.reason) for one in form.views.said() if one.choice),
        )
