"""The last page of the rapid review: what the Panel will look for and does not find yet, and completing it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWizardPage

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.rules.place import CasePlace, ReviewPlace
from scr_desktop.domain.rules.review_form import Lack
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.ui.case.rapid_review.gap_cards import show_gaps
from scr_desktop.ui.case.rapid_review.open_review import COMPLETED_ON, OpenReview
from scr_desktop.ui.dialogs.message import confirm
from scr_desktop.ui.fields.whole_day import whole_day
from scr_desktop.ui.fields.with_sign import column_of
from scr_desktop.ui.forms.ui_rapid_review_check import Ui_RapidReviewCheck


class CheckPage(QWizardPage):
    """The quality check; `mend_wanted` carries the place of a gap, `completed()` that the review stands."""

    key = "check"
    step = "Check and complete"
    mend_wanted = Signal(object)
    completed = Signal()

    def __init__(self, review: OpenReview) -> None:
        super().__init__()
        self.review = review
        self.ui = Ui_RapidReviewCheck()
        self.ui.setupUi(self)
        self.ui.scroll.read_by_keyboard()
        self.ui.completed_on.set_entry(review.get(COMPLETED_ON) or written(clock.today()))
        self.ui.completed_on.entered.connect(lambda text: review.put(COMPLETED_ON, text))

    def initializePage(self) -> None:  # noqa: N802 - Qt's name
        """Look through the review anew."""
        self.ui.could_not.warn("")
        self.show_standing()

    def show_standing(self) -> None:
        """Show what the check finds now."""
        self.found = self.review.gaps()
        self.links = show_gaps(column_of(self.ui.gaps), self.found, self.mend_wanted.emit, _written_here)

    def focus_first(self) -> None:
        """Put the focus on the page, so that the arrow keys move it."""
        self.ui.scroll.setFocus()

    def validatePage(self) -> bool:  # noqa: N802 - Qt's name
        """Complete the review, asking once if the check still finds something."""
        still_open = len(self.found)
        question = f"The check still finds {still_open} thing{'' if still_open == 1 else 's'} open that the Panel will look for. Complete the review all the same?"
        try:
            on = whole_day(self.ui.completed_on, "completed_on")
            if still_open and not confirm(self, question, "&Complete it", "&Go on writing"):
                return False
            self.review.complete(on)
        except Problem as problem:
            self.ui.could_not.warn(problem.sentence)
            self.ui.scroll.ensureVisible(0, 0)
            return False
        self.completed.emit()
        return True


def _written_here(gap: Lack) -> bool:
    return gap.place is not ReviewPlace.SIGN_OFF and not isinstance(gap.place, CasePlace)
