"""The recall list: who still holds a numbered copy of a paper of a case, to be called back or ticked off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby

from scr_desktop.documents.parts.content import Column, Content, Facts, Grid, Heading, Para
from scr_desktop.documents.parts.dates import written_time
from scr_desktop.documents.parts.words import NO_OFFICE, counted, day_or, invented
from scr_desktop.documents.subjects.case import CasePaper, OfCase
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.papers.numbered_copy import Copy, Whereabouts

NAME = "Recall list"


def applies(status: CaseStatus) -> bool:
    """Return whether any numbered copy was made in a case."""
    return bool(status.case.copies)


def body(of: OfCase, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the list of one case as the ledger stood at `as_at` (local time): what is out first, then the rest."""
    status = of.status
    copies = status.case.copies
    out = [one for one in copies if one.whereabouts is Whereabouts.OUT]
    rest = [one for one in copies if one.whereabouts is not Whereabouts.OUT]
    return [
        Heading(1, NAME),
        Para(office.name or NO_OFFICE, "lead"),
        *invented(office),
        Facts(
            [
                ("Case", status.case.reference),
                ("Copies", _summary(out, copies)),
                *([("To be returned to", where)] if (where := _where(office)) else []),
                ("As at", written_time(as_at)),
            ]
        ),
        *_still_out(out),
        *_accounted_for(rest),
    ]


def _summary(out: Sequence[Copy], copies: Sequence[Copy]) -> str:
    if not copies:
        return "No numbered copy has been made."
    if not out:
        return f"None of {counted(len(copies), 'numbered copy', 'numbered copies')} is out."
    return f"{len(out)} of {counted(len(copies), 'numbered copy', 'numbered copies')} out and not accounted for."


def _where(office: Office) -> str:
    """Return where a copy is brought back to, as far as it is on record."""
    address = ", ".join(line.strip(" ,") for line in office.address.splitlines() if line.strip(" ,"))
    return "\n".join(filter(None, (address, f"Telephone {office.telephone}" if office.telephone.strip() else "")))


def _still_out(out: Sequence[Copy]) -> list[Content]:
    if not out:
        return []
    grids: list[Content] = [Heading(2, "To be called back")]
    for (title, made_at), group in _sets(out):
        rows = [
            (f"{one.number} of {one.of}", "\n".join(filter(None, (one.recipient, one.note))), day_or(one.given_on), "")
            for one in group
        ]
        columns = [
            Column("Copy"),
            Column("Held by"),
            Column("Given on"),
            Column("Back, or destroyed: day and initials"),
        ]
        grids.append(Grid(columns, rows, (12, 34, 26, 28), caption=_caption(title, made_at), row_headers=True))
    return grids


def _accounted_for(rest: Sequence[Copy]) -> list[Content]:
    if not rest:
        return []
    grids: list[Content] = [Heading(2, "Accounted for")]
    for (title, made_at), group in _sets(rest):
        rows = [
            (f"{one.number} of {one.of}", one.recipient, "\n".join(filter(None, (one.words, one.note))))
            for one in group
        ]
        grids.append(
            Grid(
                ["Copy", "Made for", "Where it is"],
                rows,
                (13, 37, 50),
                caption=_caption(title, made_at),
                row_headers=True,
            )
        )
    return grids


def _sets(copies: Sequence[Copy]) -> list[tuple[tuple[str, str], list[Copy]]]:
    """Return copies by the paper and the time at which they were made together."""
    return [(key, list(group)) for key, group in groupby(copies, lambda one: (one.title, one.made_at))]


def _caption(title: str, made_at: str) -> str:
    return f"{title}, made on {written_time(datetime.fromisoformat(made_at).astimezone())}"


DOCUMENT = CasePaper(
    key="recall-list",
    name=NAME,
    about="Who holds which numbered copy, what came back and what was destroyed.",
    body=body,
    applies=applies,
    only_if="it is for a case of which numbered copies were made",
    in_word=False,
)
