"""The register as a table, with its totals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from scr_desktop.documents.parts.content import Content, Facts, Grid, Heading, Para
from scr_desktop.documents.parts.dates import written_day, written_time
from scr_desktop.documents.parts.words import NO_OFFICE, invented
from scr_desktop.documents.subjects.register import OfRegister, RegisterPaper
from scr_desktop.documents.subjects.rows import RegisterEntry
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.rules.deadline_state import AT_ONCE, DeadlineState


def body(of: OfRegister, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the register's content as it stood at `as_at` (local time)."""
    return [
        Heading(1, "Register of cases"),
        Para(office.name or NO_OFFICE, "lead"),
        *invented(office),
        Facts([("As at", written_time(as_at)), ("Shown", of.shown or "All cases"), *_totals(of.entries)]),
        Grid(
            ["Reference", "Case", "Stage", "Received or known", "Next date, and what is due"],
            [_row(entry) for entry in of.entries],
            widths=(15, 26, 16, 16, 27),
            caption="Cases",
            row_headers=True,
            empty="No case is in this part of the register.",
        ),
    ]


def _totals(entries: Sequence[RegisterEntry]) -> list[tuple[str, str]]:
    open_ones = [entry for entry in entries if entry.closed_on is None]
    late = [entry.stands for entry in open_ones if entry.stands and entry.stands.state is DeadlineState.OVERDUE]
    perhaps = sum(stands.undecided for stands in late)
    overdue = f"{len(late) - perhaps}" + (f", and {perhaps} if it proves to be owed" if perhaps else "")
    kinds = Counter(entry.arrangements for entry in entries)
    return [
        ("Cases", f"{len(entries)}: {len(open_ones)} open, {len(entries) - len(open_ones)} closed"),
        ("With a date overdue", overdue),
        *([("By arrangements", "\n".join(f"{name}: {count}" for name, count in kinds.most_common()))] if kinds else []),
    ]


def _row(entry: RegisterEntry) -> tuple[str, ...]:
    stage = f"Closed on {written_day(entry.closed_on)}" if entry.closed_on else entry.stage
    return (
        entry.reference,
        f"{entry.title}\n{entry.arrangements}",
        stage,
        written_day(entry.opened_on),
        _next_date(entry),
    )


def _next_date(entry: RegisterEntry) -> str:
    stands = entry.stands
    if entry.closed_on is not None or stands is None or stands.last_on is None:
        return "None"
    day = "" if stands.at_once else f"{written_day(stands.last_on)}: "
    next_, at_once = [f"{day}{stands.words}", entry.next_duty], [f"{AT_ONCE}: {one}" for one in entry.at_once]
    # What is owed now comes before what has a day to come.
    return "\n".join([*next_, *at_once] if stands.late or stands.at_once else [*at_once, *next_])


DOCUMENT = RegisterPaper(
    key="register",
    name="Register",
    about="The cases shown in the register as a table, with totals.",
    body=body,
)
