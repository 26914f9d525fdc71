"""The hand-over at the end of the grace period: what passes to whom, and where everything in it stands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from scr_desktop.documents.case_papers import chronology as merged
from scr_desktop.documents.case_papers import rapid_review_report
from scr_desktop.documents.case_papers.decision_pack import deeper
from scr_desktop.documents.case_papers.what_passes import Passing, passing, review_held, things, undecided
from scr_desktop.documents.parts.content import (
    Column,
    Content,
    Contents,
    Facts,
    Grid,
    Heading,
    KeepTogether,
    LinesToWrite,
    PageBreak,
    Para,
    SignatureBoxes,
    Space,
)
from scr_desktop.documents.parts.dates import written_day, written_time
from scr_desktop.documents.parts.words import NO_OFFICE, if_any, invented, review_of
from scr_desktop.documents.sections.agencies import agencies, returns_received
from scr_desktop.documents.sections.criteria import criteria
from scr_desktop.documents.sections.deadlines import how_days_are_counted, replaced, table
from scr_desktop.documents.sections.decisions_on_record import decisions_on_record
from scr_desktop.documents.sections.incident import incident
from scr_desktop.documents.sections.others import by_when, processes, tellings_of
from scr_desktop.documents.sections.people import children_and_family
from scr_desktop.documents.sections.summary import notices, stage_words
from scr_desktop.documents.subjects.case import ChronologyPaper, OfChronology
from scr_desktop.domain.chronology.chronology import Chronology
from scr_desktop.domain.progress.case_status import CaseStatus, DutyLine
from scr_desktop.domain.progress.so_far import duties_undecided, so_far
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.office import Office

NAME = "Hand-over"
_EVENT = "handed_over"


def receivers(status: CaseStatus) -> list[DutyLine]:
    """Return those to whom this case must be handed over, or nobody."""
    ended_so = {rule.key for rule in status.regime.rules if rule.done_by == _EVENT}
    return [
        line
        for line in status.duties
        if (_EVENT in line.duty.done_by and undecided(status.case))
        or (not line.duty.done_by and line.duty.rule in ended_so)
    ]


def applies(status: CaseStatus) -> bool:
    """Return whether the case, or its unpublished review, must be handed over."""
    return bool(receivers(status))


def body(of: OfChronology, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the hand-over of one case as it stood at `as_at` (local time), with its merged chronology."""
    status, chronology, case = of.status, of.chronology, of.status.case
    what = passing(case)
    return [
        Para(office.name or NO_OFFICE, "lead"),
        Para(NAME, "title"),
        Para(case.title, "lead"),
        *invented(office),
        _which_case(status, what, as_at),
        *notices(status),
        *_who(status),
        *_what(status, what, chronology),
        *_learning(case, what),
        *_signed(status, office),
        PageBreak(),
        KeepTogether([Para("In this hand-over", "strong"), Contents()]),
        *_everything(status, what, chronology),
    ]


def _which_case(status: CaseStatus, what: Passing, as_at: datetime) -> Content:
    case, regime = status.case, status.regime
    return Facts(
        [
            ("Reference", case.reference),
            ("National reference", case.national_reference.strip() or "None recorded"),
            _passes(case, what),
            ("Why", _why(status, what)),
            ("Source", "\n".join(dict.fromkeys(str(line.duty.source) for line in receivers(status)))),
            ("Arrangements", regime.name),
            ("Stage", stage_words(status)),
            ("By", _by(status)),
            ("As at", written_time(as_at)),
        ]
    )


def _by(status: CaseStatus) -> str:
    line = next((one for one in status.deadlines if one.rule.done_by == _EVENT and one.last_on), None)
    if line and line.last_on and not line.stands.at_once:
        return written_day(line.last_on, weekday=True)
    since = f" from {written_day(line.last_on, weekday=True)}" if line and line.last_on else ""
    return f"As soon as possible{since}: the source gives no day"


def _passes(case: Case, what: Passing) -> tuple[str, str]:
    done = case.day_of(_EVENT)
    said = what.value.capitalize()
    return ("Handed over", f"{said}, on {written_day(done)}") if done else ("To be handed over", said)


def _why(status: CaseStatus, what: Passing) -> str:
    name = review_of(status.regime)
    if what is Passing.UNDECIDED:
        return (
            f"No new {name} may be commissioned in the grace period, even for an earlier incident: information on "
            "incidents that are not decided passes to the safeguarding partners."
        )
    return (
        f"A {name} that is not complete or not published at the end of the grace period passes to the safeguarding "
        "partners, the Panel and the Department for Education."
    )


def _who(status: CaseStatus) -> list[Content]:
    rows = [
        (line.duty.who, "\n".join([by_when(line, status.case), *tellings_of(line, status.case)]), "☐", "")
        for line in receivers(status)
    ]
    columns: list[str | Column] = ["Who receives it", "When and how", Column("Given", "centre"), "Day and initials"]
    return [Heading(1, "Who receives it"), Grid(columns, rows, widths=(34, 32, 10, 24), row_headers=True)]


def _what(status: CaseStatus, what: Passing, chronology: Chronology) -> list[Content]:
    """Return each thing handed over with where it stands, to be ticked as it goes."""
    rows = [(name, state, "☐") for name, state in things(status, what, chronology)]
    columns: list[str | Column] = ["What", "Where it stands", Column("Included", "centre")]
    return [Heading(1, "What is handed over"), Grid(columns, rows, widths=(36, 50, 14), row_headers=True)]


def _learning(case: Case, what: Passing) -> list[Content]:
    if what is Passing.COMPLETE:
        return if_any("Notes", case.notes)
    lines = LinesToWrite(8, "What has been learned so far, and what has already been changed:")
    return [KeepTogether([Heading(1, "Learning so far"), lines]), *if_any("Notes", case.notes)]


def _signed(status: CaseStatus, office: Office) -> list[Content]:
    giving = f"Handed over for {office.name or status.regime.board}"
    boxes = [giving, *(f"Received for: {line.duty.who}" for line in receivers(status))]
    first, *others = [KeepTogether([SignatureBoxes([box]), Space(3)]) for box in boxes]
    return [KeepTogether([Heading(1, "Handed over and received"), *first.items]), *others]


def _everything(status: CaseStatus, what: Passing, chronology: Chronology) -> list[Content]:
    """Return where all of it stands; a complete report speaks for the review, so then only dates and duties follow."""
    case = status.case
    rest = [
        Heading(1, "Deadlines"),
        *table(status),
        *how_days_are_counted(status),
        *replaced(status),
        *decisions_on_record(status),
        *_told(status),
        *processes(status),
    ]
    if what is Passing.COMPLETE:
        return rest
    return [
        *children_and_family(case),
        *incident(case),
        *criteria(status),
        *agencies(status),
        *returns_received(status),
        *_chronology(chronology),
        *_written_review(status),
        *rest,
    ]


def _chronology(chronology: Chronology) -> list[Content]:
    return [Heading(1, merged.NAME), *deeper(merged.entries(chronology))] if chronology.rows else []


def _written_review(status: CaseStatus) -> list[Content]:
    review = review_held(status)
    if review is None:
        return []
    written = rapid_review_report.written_review(status, review)
    return [Heading(1, rapid_review_report.NAME), *rapid_review_report.not_final(review), *deeper(written)]


def _told(status: CaseStatus) -> list[Content]:
    """Return who else was told of what, so that those who take the case over need not ask."""
    taking = receivers(status)
    rows = [
        (line.duty.who, line.duty.of, "\n".join([by_when(line, status.case), *tellings_of(line, status.case)]))
        for line in status.duties
        if line not in taking
    ]
    empty = so_far("Nobody else must be told.", status, duties_undecided(status))
    grid = Grid(["Who", "Of what", "When and how"], rows, widths=(34, 32, 34), row_headers=True, empty=empty)
    return [Heading(1, "Who was told of what"), grid]


DOCUMENT = ChronologyPaper(
    key="hand-over",
    name=NAME,
    about="At the end of the grace period: the report, or all information and learning, with who receives it.",
    body=body,
    lists_lacking=True,
    applies=applies,
    only_if="it is for an unpublished review in the grace period, or an incident on which no decision is on record",
)
