"""The pages on which criteria are argued: those for a review, and those by which the Panel weighs national importance."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from scr_desktop.domain.records.review.decision import NATIONAL_VIEWS
from scr_desktop.domain.review.on_record import evidence_on_record
from scr_desktop.domain.review.review_quality import criteria_to_argue
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.rules.criterion import Criterion
from scr_desktop.domain.rules.place import ReviewPlace
from scr_desktop.domain.rules.review_form import InReview, Section
from scr_desktop.ui.case.rapid_review.writing_page import WritingPage
from scr_desktop.ui.fields.radio_entry import RadioEntry
from scr_desktop.ui.fields.with_sign import card, sentence, with_sign
from scr_desktop.ui.look.readable import readable

_ANSWERED = {
    Truth.YES: "On the answers given: yes",
    Truth.NO: "On the answers given: no",
    Truth.UNKNOWN: "Not answered yet: the answer is given in the case, under Criteria",
}
# A criterion is argued from what agencies say of practice.
_MATERIAL = ("strengths", "single_agency_concerns", "joint_concerns", "learning")


class CriteriaPage(WritingPage):
    """Each criterion with the answer on record, and the evidence for it and against it."""

    def write_into(self, column: QVBoxLayout) -> None:
        """Make a card for each criterion."""
        for one in criteria_to_argue(self.review.status.regime):
            self.add_criterion(column, one, against=True)

    def add_criterion(self, column: QVBoxLayout, one: Criterion, *, against: bool) -> None:
        """Add a criterion with an entry for the evidence, and with one for the evidence against it."""
        frame, inside = card()
        frame.setAccessibleName(one.text)
        truth = one.when.holds(self.review.status.facts)
        inside.addWidget(sentence(one.text, "strong"))
        inside.addWidget(with_sign(_ANSWERED[truth], truth.value))
        for said in self._on_record(one):
            inside.addWidget(sentence(readable(said)))
        inside.addWidget(sentence(str(one.source), "muted"))
        self.add_labelled(
            inside, f"for.{one.key}", "Evidence for" if against else "Evidence", f"Evidence for: {one.text}", 1
        )
        if against:
            self.add_labelled(inside, f"against.{one.key}", "Evidence against", f"Evidence against: {one.text}", 1)
        column.addWidget(frame)

    def _on_record(self, one: Criterion) -> list[str]:
        """Return the evidence that the case holds with the answers on which a criterion depends."""
        return [f"Evidence on record: {text}" for *_, text in evidence_on_record(self.review.status.case, one)]

    def _sections(self) -> tuple[Section, ...]:
        source = self.review.form.aims_source
        return (Section(self.key, self.key, self.step, "", source, _MATERIAL),)


class NationalPage(CriteriaPage):
    """The view on national importance with its reasons, and what the Panel weighs."""

    def write_into(self, column: QVBoxLayout) -> None:
        """Make the view, its reasons, and a card for each of the Panel's criteria."""
        question = "May the case raise issues that are complex or of national importance?"
        column.addWidget(sentence(question, "heading"))
        self.view = RadioEntry(_SHORT, question)
        self.view.setObjectName("national_view")
        self.view.set_entry(self.review.get("national_view") or "unknown")
        self.view.entered.connect(lambda value: self.review.put("national_view", value))
        column.addWidget(self.view)
        self.add_labelled(column, "national_reasons", "Reasons", "Reasons for the view on national importance", 3)
        column.addWidget(sentence("What the Panel weighs", "heading"))
        for one in self.review.form.national:
            self.add_criterion(column, one, against=False)

    def focus_first(self) -> None:
        """Begin with the view."""
        self.view.setFocus()

    def focus_on(self, place: InReview) -> None:
        """Begin with the view: every lack on the page is of it."""
        if place is ReviewPlace.NATIONAL:
            self.view.setFocus()


_SHORT = tuple(zip((key for key, _ in NATIONAL_VIEWS), ("Yes", "No", "Not considered yet"), strict=True))
