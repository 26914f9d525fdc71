"""Chooses another type of review: questions, what they suggest and why, the choice, and each principle."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.rules.other_reviews import Suggested
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.review import other_review
from scr_desktop.services.review.other_review import Chosen
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog, give_room, show_with
from scr_desktop.ui.fields.answers import QuestionShown
from scr_desktop.ui.fields.whole_day import whole_day
from scr_desktop.ui.forms.ui_choose_review import Ui_ChooseReview
from scr_desktop.ui.look.readable import heading_of

_NOTHING = "Nothing is suggested yet: answer the questions above."


class ChooseReview(RecordingDialog):
    """Asks the questions and shows at once what they suggest; the sub-group may choose any type, with its reasons."""

    def __init__(self, case_file: CaseFile, status: CaseStatus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file, self._case_id = case_file, status.case.id
        self._reviews = reviews = status.regime.other_reviews
        self._form = form = self.use(Ui_ChooseReview(), self._record)
        form.title.setText(heading_of(status.case))
        who = f"The {status.regime.recommender} chooses; the choice goes to: {status.regime.decider}."
        form.about.setText(f"{who} {reviews.paragraphs}.")
        form.questions.ask(
            [
                QuestionShown(question.key, question.text, str(question.source), question.choices)
                for question in reviews.questions
            ]
        )
        form.principles.ask(
            [QuestionShown(principle.key, principle.words, str(principle.source)) for principle in reviews.principles]
        )
        form.chosen_on.set_entry(written(clock.today()))
        form.chosen.set_choices([("", "Choose"), *reviews.choices])
        self._begin_with_the_earlier(status)
        form.questions.entered.connect(self.look)
        form.chosen.entered.connect(lambda _: self.look())
        self.look()
        give_room(self)
        questions, principles = form.questions.entries(), form.principles.entries()
        self.said_at |= questions | principles
        next(iter(questions.values())).setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, status: CaseStatus) -> bool:
        """Ask and record it; return whether it was recorded."""
        return bool(cls(case_file, status, parent).exec())

    def look(self) -> None:
        """Show what the answers suggest, and what the chosen type is."""
        form, reviews = self._form, self._reviews
        kind = reviews.by_key(form.chosen.entry())
        form.suggested.setText("\n".join(_words(one) for one in reviews.suggest(form.questions.answers())) or _NOTHING)
        said = f"{kind.when} Led by: {kind.led_by}. Length: {kind.length} ({reviews.length_note})." if kind else ""
        form.about_type.setText(said)
        form.about_type.setVisible(bool(said))

    def _begin_with_the_earlier(self, status: CaseStatus) -> None:
        """Begin with what was answered before, where a choice stands already."""
        form, earlier = self._form, other_review.current(status.case)
        show_with(earlier is not None, form.why, form.why_label)
        if earlier:
            form.questions.set_answers(earlier.answers)
            form.principles.set_answers(earlier.principles)

    def _record(self) -> None:
        form = self._form
        said = Chosen(
            whole_day(form.chosen_on, "chosen_on"),
            form.chosen.entry(),
            form.reasons.entry(),
            form.questions.answers(),
            form.principles.answers(),
        )
        other_review.choose(self._case_file, self._case_id, said, form.why.entry().strip())


def _words(one: Suggested) -> str:
    """Return a suggested type with each of its grounds, one below the other."""
    return "\n".join([f"• {one.type.name}", *(f"    {ground.reason} ({ground.source})" for ground in one.grounds)])
