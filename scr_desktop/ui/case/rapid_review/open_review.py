"""The rapid review being written: kept as it is typed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.review.rapid_review import RapidReview
from scr_desktop.domain.review.review_quality import gaps
from scr_desktop.domain.review.step_written import ENTRIES, step_key
from scr_desktop.domain.rules.review_form import Lack, ReviewForm
from scr_desktop.services.case import case as cases
from scr_desktop.services.review import rapid_review, review_material
from scr_desktop.services.upkeep import unfinished
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.drafting.autosave import Autosave
from scr_desktop.ui.typed.held import taken_over

# The day typed on the last page; it is the review's own once it is completed.
COMPLETED_ON = "completed_on"


class OpenReview(Autosave):
    """One rapid review, by its id; `content` holds what is written by the keys of the sections."""

    def __init__(self, case_file: CaseFile, case_id: str, review_id: str, parent: QObject | None = None) -> None:
        status = cases.status(case_file, case_id)
        place = rapid_review.place(status.case, review_id)
        held = taken_over(case_file, place.key)
        if held is None:
            unfinished.put_place_in_order(case_file, place.key)
        review = rapid_review.get(case_file, review_id)
        stands = held or {"content": review.content, "page": review.page}
        super().__init__(stands["page"], parent)
        self._case_file, self._case_id, self._review_id = case_file, case_id, review_id
        self.content: dict[str, str] = dict(stands["content"])
        self.status = status
        self.at(case_file, place)
        if held is not None:
            self.touch()
        self.material = review_material.material(case_file, case_id)

    @property
    def form(self) -> ReviewForm:
        """What the arrangements of the case ask of a rapid review."""
        form = self.status.regime.rapid_review
        assert form is not None
        return form

    def get(self, key: str) -> str:
        """Return what is written under a key, empty if nothing is."""
        return self.content.get(key, "")

    def put(self, key: str, text: str) -> None:
        """Keep what was written under a key; it is saved within a second or so."""
        self.content[key] = text
        self.touch()

    def typed(self) -> dict[str, Any]:
        """Return the review as it stands, and the page."""
        return {"content": self.content, "page": self.page}

    @property
    def has_words(self) -> bool:
        """Whether anything is written."""
        return any(text.strip() for text in self.content.values())

    def write(self) -> None:
        """Save the review and the page it was left on."""
        rapid_review.save(self._case_file, self._case_id, self._review_id, self.content, self.page)

    @property
    def steps(self) -> int:
        """How many rows of next steps there are."""
        return max((int(key.split(".")[1]) + 1 for key in self.content if key.startswith("step.")), default=0)

    def add_step(self) -> int:
        """Add an empty row to the next steps; return its place, from 0."""
        place = self.steps
        self.content |= {step_key(place, entry): "" for entry in ENTRIES}
        self.touch()
        return place

    def remove_step(self, place: int) -> None:
        """Remove a row of the next steps; those after it move up."""
        count = self.steps
        for row in range(place, count):
            for entry in ENTRIES:
                following = self.content.pop(step_key(row + 1, entry), "") if row + 1 < count else None
                if following is None:
                    self.content.pop(step_key(row, entry), None)
                else:
                    self.content[step_key(row, entry)] = following
        self.touch()

    def gaps(self) -> Sequence[Lack]:
        """Return what the Panel will look for and does not find yet in it as it is typed now, the record of the case read anew."""
        self.status = cases.status(self._case_file, self._case_id)
        return gaps(self.status, RapidReview(id=self._review_id, content=self.content))

    def complete(self, completed_on: date) -> None:
        """Complete it; raises `Problem` with what is in the way."""
        self.content.pop(COMPLETED_ON, None)
        self.touch()
        if not self.save():
            raise Problem("The review could not be saved, so it was not completed: try again.")
        rapid_review.complete(self._case_file, self._case_id, completed_on)
