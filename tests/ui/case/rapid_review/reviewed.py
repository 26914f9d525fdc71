"""A rapid review that is complete, for the tests of what comes after."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from scr_desktop.domain.review.step_written import step_key
from scr_desktop.services.case import case as cases
from scr_desktop.services.review import rapid_review
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.rapid_review.part import CaseRapidReview

ON = date(2026, 4, 8)


UNNOTIFIED = "The notification was made by telephone."


def shown(qtbot: QtBot, case_file: CaseFile, case_id: str) -> CaseRapidReview:
    """Return the section, which shows its case anew whenever it changes."""
    section = CaseRapidReview(case_file, case_id)
    qtbot.addWidget(section)
    section.changed.connect(lambda: section.fill(cases.status(case_file, case_id)))
    section.fill(cases.status(case_file, case_id))
    section.show()
    return section


def completed(case_file: CaseFile, case_id: str) -> None:
    """Write a rapid review with one next step, and complete it."""
    review = rapid_review.start(case_file, case_id)
    rapid_review.save(
        case_file, case_id, review.id, {step_key(0, "what"): "Brief the schools", step_key(0, "due"): "7 April 2026"}
    )
    rapid_review.complete(case_file, case_id, ON)
