"""The page on which criteria are argued, with evidence for and against."""

from __future__ import annotations

from tests.ui.case.rapid_review.desk import ReviewDesk
from tests.ui.typist import said


def test_criteria_take_evidence_for_and_against(desk: ReviewDesk) -> None:
    """Each criterion shows its answer and takes both sides; the national view has its reasons."""
    desk.go_to("criteria")
    assert "Not answered yet" in said(desk.wizard.currentPage())
    assert "Evidence on record: Bruises seen by the school nurse." in said(desk.wizard.currentPage())
    desk.typist.fill("for.joint_working_concern", "Two visits apart")
    desk.typist.fill("against.joint_working_concern", "A joint visit")
    desk.go_to("national")
    desk.typist.answer("national_view", "Yes")
    desk.typist.fill("national_reasons", "A new kind of harm")
    desk.wizard.review.save()
    kept = desk.kept()
    assert (kept["for.joint_working_concern"], kept["against.joint_working_concern"]) == (
        "Two visits apart",
        "A joint visit",
    )
    assert (kept["national_view"], kept["national_reasons"]) == ("yes", "A new kind of harm")
