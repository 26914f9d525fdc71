"""What letters on a decision have in common: its reasons, who reviews, what is thought of a national review, what is asked."""

from __future__ import annotations

from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.sections.about_decision import NATIONAL
from scr_desktop.documents.sections.in_letters.which_case import sentence
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.review.decision import Decision

_ENDS_REVIEW = ("published", "report_complete")


def reasons(made: Decision) -> tuple[str, ...]:
    """Return the paragraph with the reasons of a decision, and the one that says why it came late, if it did."""
    why, late = sentence(made.reasons), sentence(made.late_why)
    return (
        *([f"The reasons for this decision are as follows. {why}"] if why else []),
        *([f"The decision came late, for this reason. {late}"] if late else []),
    )


def national(status: CaseStatus, made: Decision) -> tuple[str, ...]:
    """Return the view on a national review with its reasons, where the arrangements know one."""
    if not status.regime.national_review:
        return ()
    return (" ".join(filter(None, (NATIONAL[made.national_view], sentence(made.national_reasons)))),)


def report_due(status: CaseStatus) -> tuple[str, ...]:
    """Return by when the report of the review is due, where a source that is sure says so and it is not there yet."""
    days = [
        line.last_on
        for line in status.deadlines
        if line.rule.done_by in _ENDS_REVIEW and line.open and line.last_on and line.rule.source.sure
    ]
    return (f"The report of the review is due on {written_day(min(days))}.",) if days else ()


def to_know(*, panel: bool) -> str:
    """Return what is asked of the reader: the Panel may say what it thinks of it, the others only know."""
    if panel:
        return "Please tell us if you wish to know more about this decision, or do not agree with it."
    return "We are writing to tell you of this decision. No reply is needed."
