"""The part of a case for another type of review: what was chosen and why, and whether it was approved."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.review.other_review import OtherReview
from scr_desktop.domain.rules.other_reviews import OtherReviews
from scr_desktop.domain.time.part_date import written
from scr_desktop.services.review import other_review
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.other_review.approve_review import ApproveReview
from scr_desktop.ui.case.other_review.choose_review import ChooseReview
from scr_desktop.ui.case.part_view import PartView
from scr_desktop.ui.forms.ui_case_other_review import Ui_CaseOtherReview
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.state_icon import Sign, state_icon
from scr_desktop.ui.tables.table_model import TableModel


def _state(one: OtherReview) -> Sign:
    if one.superseded_at:
        return "superseded"
    approved: dict[str, Sign] = {"yes": "met", "no": "no"}
    return approved.get(one.approved, "due")


def _words(one: OtherReview) -> str:
    if one.superseded_at:
        return "Superseded"
    if not one.approved or one.approved_on is None:
        return "To be approved"
    return f"{'Approved' if one.approved == 'yes' else 'Not approved'} on {written(one.approved_on)}"


class CaseOtherReview(PartView):
    """Choosing another type of review."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(case_file, case_id, parent)
        self._form = form = Ui_CaseOtherReview()
        form.setupUi(self)
        form.choices.use(TableModel(self._columns(), self))
        form.halves.setSizes([140, 360])
        self._papers = self._papers_at(form.menu)
        form.choices.chosen.connect(self._show)
        form.choose.clicked.connect(lambda: self._say(ChooseReview.ask(self, case_file, self._status)))
        form.approve.clicked.connect(self._approve)
        self.setFocusProxy(form.choose)

    def _columns(self) -> tuple[Column[OtherReview], ...]:
        return (
            Column("Chosen on", lambda one: written(one.chosen_on), width=18),
            Column("Type", lambda one: self._status.regime.other_reviews.name(one.chosen)),
            Column("State", _words, width=30, icon=lambda one: state_icon(_state(one))),
        )

    def _fill(self, status: CaseStatus) -> None:
        """Show the choices of a case, the newest first."""
        form, case, model = self._form, status.case, self._form.choices.model()
        made = other_review.current(case)
        assert isinstance(model, TableModel)
        model.show_rows(list(reversed(case.other_reviews)))
        reviews = status.regime.other_reviews
        form.about.setText(" ".join(filter(None, (reviews.about, f"{reviews.paragraphs}.", reviews.caution))))
        form.choose.setEnabled(case.open)
        form.approve.setEnabled(case.open and made is not None and not made.approved)
        form.halves.setVisible(bool(case.other_reviews))
        form.menu.setVisible(bool(case.other_reviews))
        form.nothing.setVisible(not case.other_reviews)
        form.choices.go_to(0)

    def _show(self, one: OtherReview) -> None:
        self._form.detail.setPlainText(readable(details(one, self._status.regime.other_reviews)))
        self._papers.offer(self._status, {one.id})

    def _approve(self) -> None:
        made = other_review.current(self._status.case)
        self._say(made is not None and ApproveReview.ask(self, self._case_file, self._status, made))


def details(one: OtherReview, reviews: OtherReviews) -> str:
    """Return a choice with all that was answered, in sentences."""
    kind = reviews.by_key(one.chosen)
    said = [
        ("Reasons", one.reasons),
        ("What it is", f"{kind.when} Led by: {kind.led_by}. Length: {kind.length} ({reviews.length_note})." if kind else ""),
        ("Approval", " ".join(filter(None, (_words(one), f"by {one.approved_by}." if one.approved_by else "",
                                            one.approval_note)))),
        ("The answers suggest", "\n".join(_suggested(one, reviews))),
        ("Answers", "\n".join(
            f"{asked.text} {dict(asked.choices).get(one.answers.get(asked.key, ''), 'Not answered')}." for asked in reviews.questions
        )),
        ("Principles", "\n".join(f"{asked.words} {one.principles.get(asked.key, '')}" for asked in reviews.principles)),
        ("Superseded because", one.superseded_why),
    ]  # fmt: skip
    return "\n\n".join(f"{name}\n{text}" for name, text in said if text.strip())


def _suggested(one: OtherReview, reviews: OtherReviews) -> list[str]:
    return [
        f"{found.type.name}: {ground.reason} ({ground.source})"
        for found in reviews.suggest(one.answers)
        for ground in found.grounds
    ] or ["No type."]
