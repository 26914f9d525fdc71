"""The approval of another type of review: recorded, or refused with a reason."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.review import other_review
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.other_review.approve_review import ApproveReview
from tests.services.review.test_other_review import chosen
from tests.ui.some_cases import status
from tests.ui.typist import said, shown


def test_the_approval_is_recorded_or_refused_with_a_reason(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """A refusal without a reason is not taken."""
    other_review.choose(case_file, found.id, chosen("silp"))
    made = cases.get(case_file, found.id).other_reviews[0]
    dialog = ApproveReview(case_file, status(case_file, found), made)
    typist = shown(qtbot, dialog)
    assert "Significant Incident Learning Process" in said(dialog)
    typist.choose("approved", "Not approved")
    typist.fill("by", "Ms Independent")
    dialog._form.go_on.click()
    assert "Say why it was not approved" in dialog._form.fault.text()
    typist.fill("note", "Too large.")
    dialog._form.go_on.click()
    assert cases.get(case_file, found.id).other_reviews[0].approved == "no"
