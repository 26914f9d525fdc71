"""The hand-over at the end of the grace period: what passes to whom, and where everything in it stands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from scr_desktop.documents.case_papers import chronology as merged
from scr_desktop.documents.case_papers import rapid_review_report
from scr_desktop.documents.case_papers.decision_pack import deeper
from scr_desktop.documents.parts.content import (
    Column,
    Content,
    Contents,
    Facts,
    Gap,
    Grid,
    Heading,
    KeepTogether,
    LinesToWrite,
    PageBreak,
    Para,
    SignatureBoxes,
)
from scr_desktop.documents.parts.dates import written_day, written_time
from scr_desktop.documents.parts.document import Document
from scr_desktop.documents.parts.words import NO_OFFICE, counted, day_or, if_any, invented, review_of
from scr_desktop.documents.sections.agencies import agencies, agencies_in_brief, returns_received
from scr_desktop.documents.sections.criteria import answers_in_brief, criteria
from scr_desktop.documents.sections.deadlines import how_days_are_counted, replaced, table
from scr_desktop.documents.sections.decided import decided
from scr_desktop.documents.sections.incident import incident
from scr_desktop.documents.sections.others import by_when, processes, tellings_of
from scr_desktop.documents.sections.people import children_and_family
from scr_desktop.documents.sections.summary import notices, stage_words
from scr_desktop.domain.chronology.chronology import Chronology
from scr_desktop.domain.papers.pack import current_review
from scr_desktop.domain.progress.so_far import duties_undecided, so_far
from scr_desktop.domain.progress.standing import DutyLine, Standing
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.review.rapid_review import RapidReview
from scr_desktop.domain.review.decided_already import in_words
from scr_desktop.domain.review.review_need import SENT, left_to_partners

NAME = "Hand-over"
_EVENT = "handed_over"
_NO_CHRONOLOGY = Chronology()


class Passing(StrEnum):
    """What is handed over; in words."""

    COMPLETE = "the complete report, not published"
    UNFINISHED = "all information on the unfinished review, with the learning from it"
    UNDECIDED = "all information on the incident, on which no decision is on record"


def receivers(standing: Standing) -> list[DutyLine]:
    """Return those to whom this case must be handed over, or nobody."""
    ended_so = {rule.key for rule in standing.regime.rules if rule.done_by == _EVENT}
    return [
        line
        for line in standing.duties
        if (_EVENT in line.duty.done_by and _undecided(standing.case))
        or (not line.duty.done_by and line.duty.rule in ended_so)
    ]


def applies(standing: Standing) -> bool:
    """Return whether the case, or its unpublished review, must be handed over."""
    return bool(receivers(standing))


def passing(case: Case) -> Passing:
    """Return what of a case is handed over."""
    if case.day_of("report_complete"):
        return Passing.COMPLETE
    return Passing.UNDECIDED if _undecided(case) else Passing.UNFINISHED


def _undecided(case: Case) -> bool:
    return case.day_of("review_begun") is None


def body(
    standing: Standing, office: Office, as_at: datetime, chronology: Chronology = _NO_CHRONOLOGY
) -> Sequence[Content]:
    """Return the hand-over of one case as it stood at `as_at` (local time), with its merged chronology."""
    case = standing.case
    what = passing(case)
    return [
        Para(office.name or NO_OFFICE, "lead"),
        Para(NAME, "title"),
        Para(case.title, "lead"),
        *invented(office),
        _which_case(standing, what, as_at),
        *notices(standing),
        *_who(standing),
        *_what(standing, what, chronology),
        *_learning(case, what),
        *_signed(standing, office),
        PageBreak(),
        KeepTogether([Para("In this hand-over", "strong"), Contents()]),
        *_everything(standing, what, chronology),
    ]


def _which_case(standing: Standing, what: Passing, as_at: datetime) -> Content:
    case, regime = standing.case, standing.regime
    return Facts(
        [
            ("Reference", case.reference),
            ("National reference", case.national_reference.strip() or "None recorded"),
            _passes(case, what),
            ("Why", _why(standing, what)),
            ("Source", "\n".join(dict.fromkeys(str(line.duty.source) for line in receivers(standing)))),
            ("Arrangements", regime.name),
            ("Stage", stage_words(standing)),
            ("By", _by(standing)),
            ("As at", written_time(as_at)),
        ]
    )


def _by(standing: Standing) -> str:
    line = next((one for one in standing.deadlines if one.rule.done_by == _EVENT and one.last_on), None)
    if line and line.last_on and line.rule.within.count:
        return written_day(line.last_on, weekday=True)
    since = f" from {written_day(line.last_on, weekday=True)}" if line and line.last_on else ""
    return f"As soon as possible{since}: the source gives no day"


def _passes(case: Case, what: Passing) -> tuple[str, str]:
    done = case.day_of(_EVENT)
    said = what.value.capitalize()
    return ("Handed over", f"{said}, on {written_day(done)}") if done else ("To be handed over", said)


def _why(standing: Standing, what: Passing) -> str:
    name = review_of(standing.regime)
    if what is Passing.UNDECIDED:
        return (
            f"No new {name} may be commissioned in the grace period, even for an earlier incident: information on "
            "incidents that are not decided passes to the safeguarding partners."
        )
    return (
        f"A {name} that is not complete or not published at the end of the grace period passes to the safeguarding "
        "partners, the Panel and the Department for Education."
    )


def _who(standing: Standing) -> list[Content]:
    rows = [
        (line.duty.who, "\n".join([by_when(line, standing.case), *tellings_of(line, standing.case)]), "☐", "")
        for line in receivers(standing)
    ]
    columns: list[str | Column] = ["Who receives it", "When and how", Column("Given", "centre"), "Day and initials"]
    return [Heading(1, "Who receives it"), Grid(columns, rows, widths=(34, 32, 10, 24), row_headers=True)]


def _what(standing: Standing, what: Passing, chronology: Chronology) -> list[Content]:
    """Return each thing handed over with where it stands, to be ticked as it goes."""
    rows = [(name, state, "☐") for name, state in _things(standing, what, chronology)]
    columns: list[str | Column] = ["What", "Where it stands", Column("Included", "centre")]
    return [Heading(1, "What is handed over"), Grid(columns, rows, widths=(36, 50, 14), row_headers=True)]


def _things(standing: Standing, what: Passing, chronology: Chronology) -> list[tuple[str, str]]:
    case = standing.case
    held = "; ".join(one.cause for one in standing.holds)
    review = f"Begun on {day_or(case.day_of('review_begun'))}" if case.day_of("review_begun") else "None was begun"
    return [
        ("The report", _report(case)),
        ("The review", review),
        ("The notification", _notified(case)),
        (
            "Children and family",
            f"{counted(len(case.children), 'child', 'children')}, {counted(len(case.family), 'adult')} recorded",
        ),
        ("Answers to the criteria", answers_in_brief(standing)),
        ("The decision", _decision(case)),
        ("The agencies' information", agencies_in_brief(standing)),
        ("Files that agencies sent", _files(case)),
        ("The merged chronology", _entries(chronology)),
        ("The rapid review", _rapid_review(standing)),
        ("What holds the case up", held or "Nothing on record"),
        (
            "The learning",
            "Nothing written yet: there is room below" if what is not Passing.COMPLETE else "In the report",
        ),
    ]


def _files(case: Case) -> str:
    kept = [one for one in case.attachments if not one.removed_at]
    return "\n".join(f"{one.title} ({counted(one.pages, 'page')})" for one in kept) or "None"


def _entries(chronology: Chronology) -> str:
    if not chronology.rows:
        return "None was made"
    return f"{counted(len(chronology.rows), 'entry', 'entries')} of {counted(len(chronology.agencies), 'agency', 'agencies')}"


def _review_of(standing: Standing) -> RapidReview | None:
    wanted = current_review(standing)
    return next((one for one in standing.case.rapid_reviews if one.id == wanted), None)


def _rapid_review(standing: Standing) -> str:
    review, sent = _review_of(standing), standing.case.day_of(SENT)
    if review is None and sent:
        return f"Sent to the Panel on {written_day(sent)}"
    if review and review.sent_on:
        done = f"Completed on {written_day(review.completed_on)}" if review.completed_on else "Not completed"
        return f"{done}, sent to the Panel on {written_day(review.sent_on)}"
    done = "None was written"
    if review:
        day = review.completed_on
        done = f"{f'Completed on {written_day(day)}' if day else 'Not completed'}, not sent"
    return " ".join(filter(None, (f"{done}.", left_to_partners(standing)))).removesuffix(".")


def _report(case: Case) -> str:
    complete, planned = case.day_of("report_complete"), case.day_of("publication")
    if complete is None:
        return "Not complete"
    said = f"Complete on {written_day(complete)}, not published: to be attached"
    return f"{said}. Publication was planned for {written_day(planned)}." if planned else said


def _decision(case: Case) -> str:
    if day := case.day_of("decision"):
        return f"Made on {written_day(day)}"
    return f"{in_words(case)}, as notified" if case.decided_already else "None on record"


def _notified(case: Case) -> str:
    received, sent = case.day_of("notification_received"), case.day_of("notification_sent")
    told = f"Sent nationally on {written_day(sent)}." if sent else "No national notification is on record."
    return (f"Received on {written_day(received)}. " if received else "") + told


def _learning(case: Case, what: Passing) -> list[Content]:
    if what is Passing.COMPLETE:
        return if_any("Notes", case.notes)
    lines = LinesToWrite(8, "What has been learned so far, and what has already been changed:")
    return [KeepTogether([Heading(1, "Learning so far"), lines]), *if_any("Notes", case.notes)]


def _signed(standing: Standing, office: Office) -> list[Content]:
    giving = f"Handed over for {office.name or standing.regime.board}"
    boxes = [giving, *(f"Received for: {line.duty.who}" for line in receivers(standing))]
    first, *others = [KeepTogether([SignatureBoxes([one]), Gap(3)]) for one in boxes]
    return [KeepTogether([Heading(1, "Handed over and received"), *first.items]), *others]


def _everything(standing: Standing, what: Passing, chronology: Chronology) -> list[Content]:
    """Return where all of it stands; a complete report speaks for the review, so then only dates and duties follow."""
    case = standing.case
    rest = [
        Heading(1, "Deadlines"),
        *table(standing),
        *how_days_are_counted(standing),
        *replaced(standing),
        *decided(standing),
        *_told(standing),
        *processes(standing),
    ]
    if what is Passing.COMPLETE:
        return rest
    return [
        *children_and_family(case),
        *incident(case),
        *criteria(standing),
        *agencies(standing),
        *returns_received(standing),
        *_chronology(chronology),
        *_written_review(standing),
        *rest,
    ]


def _chronology(chronology: Chronology) -> list[Content]:
    return [Heading(1, merged.NAME), *deeper(merged.entries(chronology))] if chronology.rows else []


def _written_review(standing: Standing) -> list[Content]:
    review = _review_of(standing)
    if review is None:
        return []
    written = rapid_review_report.written_review(standing, review)
    return [Heading(1, rapid_review_report.NAME), *rapid_review_report.not_final(review), *deeper(written)]


def _told(standing: Standing) -> list[Content]:
    """Return who else was told of what, so that those who take the case over need not ask."""
    taking = receivers(standing)
    rows = [
        (line.duty.who, line.duty.of, "\n".join([by_when(line, standing.case), *tellings_of(line, standing.case)]))
        for line in standing.duties
        if line not in taking
    ]
    empty = so_far("Nobody else must be told.", standing, duties_undecided(standing))
    grid = Grid(["Who", "Of what", "When and how"], rows, widths=(34, 32, 34), row_headers=True, empty=empty)
    return [Heading(1, "Who was told of what"), grid]


DOCUMENT = Document(
    key="hand-over",
    name=NAME,
    about="At the end of the grace period: the report, or all information and learning, with who receives it.",
    body=body,
    file_stem="hand-over",
    lists_lacking=True,
    with_chronology=True,
    applies=applies,
    only_if="it is for an unpublished review in the grace period, or an incident on which no decision is on record",
)
