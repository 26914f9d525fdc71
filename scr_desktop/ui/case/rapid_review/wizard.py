"""The wizard in which a rapid review is written: a page for each part, the agencies' material beside it, the check at the end."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from scr_desktop.domain.rules.place import ReviewPlace
from scr_desktop.domain.rules.review_form import InReview
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.rapid_review.check_page import CheckPage
from scr_desktop.ui.case.rapid_review.criteria_page import CriteriaPage, NationalPage
from scr_desktop.ui.case.rapid_review.open_review import OpenReview
from scr_desktop.ui.case.rapid_review.recommendation_page import RecommendationPage
from scr_desktop.ui.case.rapid_review.writing_page import WritingPage
from scr_desktop.ui.drafting.draft_wizard import DraftWizard

# The pages that hold more than sections, by the place that they hold.
_PAGES: Mapping[ReviewPlace | None, type[WritingPage]] = {
    ReviewPlace.CRITERIA: CriteriaPage,
    ReviewPlace.NATIONAL: NationalPage,
    ReviewPlace.NEXT_STEPS: RecommendationPage,
}


class RapidReviewWizard(DraftWizard):
    """Writes the rapid review `review_id` of a case; `completed()` says that its text now stands."""

    completed = Signal()

    def __init__(self, case_file: CaseFile, case_id: str, review_id: str, parent: QWidget | None = None) -> None:
        self.review = OpenReview(case_file, case_id, review_id)
        super().__init__(self.review, f"Rapid review {self.review.status.case.reference}", "&Complete it", parent)
        self.review.setParent(self)
        self.parts = tuple(_PAGES.get(part.holds, WritingPage)(self.review, part) for part in self.review.form.parts)
        self.check = CheckPage(self.review)
        self.check.mend_wanted.connect(self.mend)
        self.check.completed.connect(self.completed)
        self.take_pages((*self.parts, self.check))

    def mend(self, place: InReview) -> None:
        """Go to the page that holds a section or another place of the review, and put the cursor on it."""
        self.go_to(next(number for number, page in enumerate(self.parts) if page.holds(place)))
        self.parts[self.currentId()].focus_on(place)
