"""The sheet of pseudonyms of a case: who is who, kept apart from every paper that leaves."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from scr_desktop.documents.parts.content import Content, Facts, Grid, Heading, Notice, Para
from scr_desktop.documents.parts.dates import written_time
from scr_desktop.documents.parts.words import NO_OFFICE, invented, noted_on
from scr_desktop.documents.subjects.case import CasePaper, OfCase
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.pseudonym import NoIdentifier, Pseudonym

NAME = "Pseudonym sheet"


def body(of: OfCase, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the register of pseudonyms as it stood at `as_at` (local time), with those changed and why."""
    status, case = of.status, of.status.case
    current = [pseudonym for pseudonym in case.pseudonyms if not pseudonym.superseded_at]
    earlier = [pseudonym for pseudonym in case.pseudonyms if pseudonym.superseded_at]
    return [
        Heading(1, NAME),
        Para(office.name or NO_OFFICE, "lead"),
        *invented(office),
        Notice(
            "This sheet says who is who. It never leaves with the report or with any other paper of the case.",
            "Keep apart",
        ),
        Facts([("Case", case.reference), ("As at", written_time(as_at))]),
        Heading(2, "Pseudonyms"),
        Grid(["Pseudonym", "Stands for", "Also called"], [_row(one) for one in current], widths=(25, 45, 30),
             row_headers=True),
        *_changed(earlier),
        *_reviewers(status),
        Heading(2, "Found to be no identifiers"),
        Grid(["Words", "Why"], [_left(no_identifier) for no_identifier in case.no_identifiers], widths=(35, 65), row_headers=True),
    ]  # fmt: skip


def _row(one: Pseudonym) -> tuple[str, str, str]:
    return one.label, one.name, one.also


def _left(one: NoIdentifier) -> tuple[str, str]:
    back = f"\nTaken back, {noted_on(one.superseded_at)}: {one.superseded_why}" if one.superseded_at else ""
    return one.words, f"{one.why}{back}"


def _reviewers(status: CaseStatus) -> list[Content]:
    """Return who stands in anonymised papers by name on purpose: a report names its reviewers (procedure 8B)."""
    names = dict.fromkeys(decision.reviewer.strip() for decision in status.case.decisions if decision.reviewer.strip())
    if not names:
        return []
    return [
        Heading(2, "Named on purpose"),
        Para(
            f"{', '.join(names)}: the reviewer has no pseudonym, because the published report is to name its reviewers."
        ),
    ]


def _changed(earlier: Sequence[Pseudonym]) -> list[Content]:
    if not earlier:
        return []
    rows = [(one.label, one.name, f"{noted_on(one.superseded_at)}: {one.superseded_why}") for one in earlier]
    return [
        Heading(2, "Earlier pseudonyms"),
        Grid(["Pseudonym", "Stood for", "Changed"], rows, widths=(25, 35, 40), row_headers=True),
    ]


DOCUMENT = CasePaper(
    key="pseudonym-sheet",
    name=NAME,
    about="Who is who in the anonymised papers of a case; never to leave with them.",
    body=body,
    applies=lambda status: bool(status.case.pseudonyms),
    only_if="it has no pseudonyms yet",
    only_named=True,
    in_word=False,
)
