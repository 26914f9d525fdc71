"""What the record of a case holds of what a rapid review asks: it is named there, and not said to be missing."""

from __future__ import annotations

from typing import NamedTuple

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.other_children import safety_on_record, unseen, unseen_words
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.review.weighing import outcomes, recommendation_of
from scr_desktop.domain.rules.condition import Condition, Truth
from scr_desktop.domain.rules.criterion import Criterion
from scr_desktop.domain.time.part_date import written

_NOTIFICATION, _SAFETY, _RECOMMENDED = "in the notification", "of the children’s safety", "as recommended"
_ORDER = (Truth.NO, Truth.UNKNOWN, Truth.YES)


class Held(NamedTuple):
    """What the record holds of a section of a rapid review: where it is recorded, and what stands there."""

    place: str
    texts: tuple[str, ...]

    @property
    def words(self) -> str:
        """Where and what, in one passage."""
        return f"Recorded {self.place}: {' '.join(self.texts)}"


def held(status: CaseStatus, section: str) -> Held | None:
    """Return what the record holds of what belongs in a section, by its key; None where it holds nothing."""
    case = status.case
    found = {
        "incident_summary": Held(_NOTIFICATION, _said(case.what_happened)),
        "immediate_safety": Held(_NOTIFICATION, _said(case.immediate_safety)),
        "other_children": Held(_SAFETY, tuple(safety_on_record(case))),
        "recommendation": Held(_RECOMMENDED, _recommended(status)),
    }.get(section)
    return found if found and found.texts else None


def left_open(status: CaseStatus, section: str) -> list[str]:
    """Return what is missing of a section of which the record holds something, a sentence each."""
    if section == "other_children":
        return [unseen_words(name, status.case) for name in unseen(status.case)]
    # What happened stands in the notification at length: it is for the review to sum it up.
    return ["What happened is not summed up."] if section == "incident_summary" else []


def evidence_on_record(case: Case, one: Criterion) -> list[tuple[str, str, str]]:
    """Return the evidence written down with the answers on which a criterion depends: the fact, the answer, the text."""
    asked = set(one.when.asks())
    return [
        (answer.fact, answer.value, answer.evidence.strip())
        for answer in case.answers
        if answer.fact in asked and answer.evidence.strip()
    ]


def argued_on_record(status: CaseStatus, one: Criterion) -> tuple[list[str], list[str]]:
    """Return the evidence on record that speaks for a criterion, and that against it.

    What stands with an answer that is not known yet speaks for neither.
    """
    found: tuple[list[str], list[str]] = ([], [])
    for fact, value, text in evidence_on_record(status.case, one):
        if value not in {Truth.YES, Truth.NO}:
            continue
        found[(value == Truth.NO) != _speaks_against(one.when, fact, status)].append(text)
    return found


def _speaks_against(when: Condition, fact: str, status: CaseStatus) -> bool:
    """Return whether it is the answer no to a question that speaks for what the condition asks."""
    yes, no = (_ORDER.index(when.holds({**status.facts, fact: one})) for one in (Truth.YES, Truth.NO))
    return no > yes


def _said(text: str) -> tuple[str, ...]:
    return (text.strip(),) if text.strip() else ()


def _recommended(status: CaseStatus) -> tuple[str, ...]:
    said = recommendation_of(status.case)
    if said is None:
        return ()
    what = dict(outcomes(status.regime)).get(said.outcome, said.outcome)
    return tuple(filter(None, (f"{written(said.recommended_on)}: {what}.", said.reasons.strip())))
