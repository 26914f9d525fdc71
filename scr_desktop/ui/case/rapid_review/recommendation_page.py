"""The last page of writing: the recommendation, and the next steps with owners and days."""

from __future__ import annotations

from PySide6.QtWidgets import QGroupBox, QPushButton, QVBoxLayout, QWidget

from scr_desktop.domain.review.step_written import ENTRIES, step_key
from scr_desktop.domain.rules.place import ReviewPlace
from scr_desktop.domain.rules.review_form import InReview
from scr_desktop.ui.case.rapid_review.open_review import OpenReview
from scr_desktop.ui.case.rapid_review.writing_page import WritingPage
from scr_desktop.ui.dialogs.message import confirm
from scr_desktop.ui.fields.with_sign import column_of, sentence
from scr_desktop.ui.forms.ui_rapid_review_step import Ui_RapidReviewStep


class RecommendationPage(WritingPage):
    """Recommendation and next steps."""

    def write_into(self, column: QVBoxLayout) -> None:
        """Make the sections and the rows of next steps."""
        super().write_into(column)
        column.addWidget(sentence("Next steps", "heading"))
        column.addWidget(sentence("Each with somebody who does it and a day by which it is done.", "muted"))
        self.rows: list[StepRow] = []
        self._steps = QWidget()
        column.addWidget(self._steps)
        self.add = QPushButton("&Add a next step")
        self.add.setObjectName("add_step")
        self.add.clicked.connect(self._add)
        column.addWidget(self.add)
        self._show_rows()

    def focus_on(self, place: InReview) -> None:
        """Go to the section; of the next steps to the first that lacks something, or to the button that adds one."""
        if place is not ReviewPlace.NEXT_STEPS:
            super().focus_on(place)
            return
        lacks = (entry for row in self.rows if (entry := row.first_lack()))
        next(lacks, self.add).setFocus()

    def _show_rows(self) -> None:
        column = column_of(self._steps)
        self.rows = [StepRow(self.review, place) for place in range(self.review.steps)]
        for row in self.rows:
            row.ui.remove.clicked.connect(lambda _=False, row=row: self._remove(row))
            column.addWidget(row)
            row.show()

    def _add(self) -> None:
        place = self.review.add_step()
        self._show_rows()
        self.rows[place].ui.what.setFocus()

    def _remove(self, row: StepRow) -> None:
        if row.filled and not confirm(self, f"Remove {row.title().lower()}?", "&Remove"):
            return
        self.review.remove_step(row.place)
        self._show_rows()
        self.add.setFocus()


class StepRow(QGroupBox):
    """One next step: what, by whom, by when."""

    def __init__(self, review: OpenReview, place: int) -> None:
        super().__init__()
        self.place, self._review = place, review
        self.ui = Ui_RapidReviewStep()
        self.ui.setupUi(self)
        self.setTitle(f"Next step {place + 1}")
        for entry in ENTRIES:
            widget, key = getattr(self.ui, entry), step_key(place, entry)
            widget.set_entry(review.get(key))
            widget.entered.connect(lambda text, key=key: review.put(key, text))

    @property
    def filled(self) -> bool:
        """Whether anything is written in it."""
        return any(self._review.get(step_key(self.place, entry)).strip() for entry in ENTRIES)

    def first_lack(self) -> QWidget | None:
        """Return the first entry in which nothing is written, or None."""
        empty = (entry for entry in ENTRIES if not self._review.get(step_key(self.place, entry)).strip())
        name = next(empty, "")
        return getattr(self.ui, name) if name else None
