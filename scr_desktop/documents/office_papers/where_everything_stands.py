"""Where everything stands: the absence hand-over, for the colleague who takes over the office's work tomorrow."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from scr_desktop.documents.parts.content import Bullets, Content, Facts, Grid, Heading, KeepTogether, Para
from scr_desktop.documents.parts.dates import written_day, written_time
from scr_desktop.documents.parts.words import NO_OFFICE, counted, invented, noted_on, two_line_day
from scr_desktop.documents.sections.in_hand import about, open_lines, to_do
from scr_desktop.documents.sections.others import EFFECTS
from scr_desktop.documents.subjects.office import OfficePaper
from scr_desktop.documents.subjects.rows import Desk, OpenCase
from scr_desktop.domain.progress.case_status import CaseStatus, DeadlineLine
from scr_desktop.domain.progress.request_status import WAITING, RequestLine, request_lines
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.rules.deadline_state import AT_ONCE, DeadlineState, look_again_words
from scr_desktop.domain.stages.stage_words import stage_and_wait

NAME = "Where everything stands"
SOON = 10  # working days ahead, so that a fortnight's absence is covered
_TO_BEGIN = (
    "Open the case file with its passphrase. If nobody there knows it, the recovery key opens it, if its sheet "
    "was printed and kept: ask where it lies, in a sealed envelope most likely, before it is needed.",
    "Do what is overdue, then what is due. The page Today of the program shows both as they are on the day itself; this "
    "paper says how they were when it was made.",
    "Each case below says what it is about and what is still open in it. Its history in the program tells all that was "
    "ever done, by whom and why.",
)


def body(desk: Desk, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the paper of the whole office as it stood at `as_at` (local time)."""
    return [
        Heading(1, NAME),
        Para(office.name or NO_OFFICE, "lead"),
        *invented(office),
        Facts([("As at", written_time(as_at)), ("In hand", _in_hand(desk)), *_whom_to_ask(office)]),
        KeepTogether([Heading(2, "To begin with"), Bullets(_TO_BEGIN, numbered=True)]),
        *_due(desk),
        *_waited_for(desk),
        *_held_up(desk, as_at.date()),
        *_half_written(desk),
        *_meetings(desk),
        *_copies_out(desk),
        Heading(1, "Each open case"),
        *([] if desk.cases else [Para("No case is open.")]),
        *(part for case in desk.cases for part in _case(case)),
    ]


def _in_hand(desk: Desk) -> str:
    return ", ".join(
        [
            counted(len(desk.cases), "open case"),
            counted(len(desk.drafts), "notification half written", "notifications half written"),
            counted(len(desk.meetings), "meeting to come", "meetings to come"),
            counted(len(desk.copies), "copy out", "copies out"),
        ]
    )


def _whom_to_ask(office: Office) -> list[tuple[str, str]]:
    """Return who is behind the office, as far as it is on record, so that somebody can be asked."""
    rows = (
        ("Officer", office.officer),
        ("Chair", office.chair),
        ("Local authority", office.local_authority),
        ("Reached at", "\n".join(filter(None, (office.telephone.strip(), office.secure_address.strip())))),
    )
    return [(label, said.strip()) for label, said in rows if said.strip()]


def _due(desk: Desk) -> list[Content]:
    """Return what is late, and what will be while a colleague is away for a fortnight."""
    lines = [(case.status, line) for case in desk.cases for line in open_lines(case.status)]
    lines.sort(key=lambda pair: (pair[1].last_on or date.max, pair[0].case.reference))
    late = [_due_row(*pair) for pair in lines if pair[1].state is DeadlineState.OVERDUE]
    soon = [
        _due_row(*pair)
        for pair in lines
        if pair[1].state is DeadlineState.DUE and (pair[1].working_days_left or 0) <= SOON
    ]
    return [
        *_table("Overdue", _DUE, (13, 23, 41, 23), late, "Nothing is overdue."),
        *_table(
            f"Owed as soon as possible, or due within {SOON} working days", _DUE, (13, 23, 41, 23), soon, _NOTHING_SOON
        ),
    ]


_NOTHING_SOON = "Nothing is owed as soon as possible or due in that time."
_DUE = ("Case", "Day", "What is due, and who does it", "Time left")


def _due_row(status: CaseStatus, line: DeadlineLine) -> tuple[str, ...]:
    day = AT_ONCE if line.stands.at_once else written_day(line.last_on) if line.last_on else ""
    return status.case.reference, day, f"{line.rule.duty}\n{line.rule.falls_on}", line.words


def _table(
    heading: str, columns: Sequence[str], widths: Sequence[float], rows: Sequence[Sequence[str]], empty: str
) -> list[Content]:
    return [Heading(2, heading), Grid(columns, rows, widths, row_headers=True, empty=empty)]


def _waited_for(desk: Desk) -> list[Content]:
    """Return the agencies that have not returned everything, with the step of the chase ladder that comes next."""
    rows = [
        (
            case.status.case.reference,
            _whom_to_chase(case.status.case, line),
            "\n".join([line.words, *_last_chased(line)]),
            line.step.words if line.step else "Every reminder has been given: settle it with the Chair",
        )
        for case in desk.cases
        for line in request_lines(case.status)
        if line.state in WAITING
    ]
    columns = ("Case", "Agency, and who is asked there", "Where it stands", "What comes next")
    return _table("Agencies that are waited for", columns, (13, 27, 30, 30), rows, "No agency is being waited for.")


def _whom_to_chase(case: Case, line: RequestLine) -> str:
    """Return an agency with the person who was asked, and how to reach it as the case has it."""
    request = line.request
    contact = next((agency.contact for agency in case.agencies if agency.id == request.involved_id), "")
    return "\n".join(dict.fromkeys(filter(None, (request.agency, request.addressed_to.strip(), contact.strip()))))


def _last_chased(line: RequestLine) -> list[str]:
    """Return when and how it was last reminded, with what was said."""
    if not line.chases:
        return ["Not reminded yet"]
    last = line.chases[-1]
    said = ", ".join(filter(None, (last.means.strip(), last.to_whom.strip(), last.note.strip())))
    return [f"Reminded on {written_day(last.chased_on)}" + (f": {said}" if said else "")]


def _held_up(desk: Desk, today: date) -> list[Content]:
    rows = [
        (one.reference, look_again_words(one.look_again_on, today), one.cause, EFFECTS.get(one.effect, one.effect))
        for one in sorted(desk.holds, key=lambda one: one.look_again_on)
    ]
    columns = ("Case", "Review the hold", "Cause", "What it holds, or what to do")
    return _table("Holds to review", columns, (13, 23, 38, 26), rows, "No case is on hold.")


def _half_written(desk: Desk) -> list[Content]:
    drafts = [(name, f"Last saved on {noted_on(saved_at)}") for name, saved_at in desk.drafts]
    reviews = [
        (status.case.reference, _review_words(review.started_at, review.saved_at))
        for status in (case.status for case in desk.cases)
        for review in status.case.rapid_reviews
        if review.current and review.completed_on is None
    ]
    return [
        *_table("Notifications half written", ("Notification", "State"), (60, 40), drafts, "None is half written."),
        *_table("Rapid reviews half written", ("Case", "State"), (60, 40), reviews, "None is half written."),
    ]


def _review_words(started_at: str, saved_at: str) -> str:
    if saved_at:
        return f"Last saved on {noted_on(saved_at)}"
    return f"Begun on {noted_on(started_at)}" if started_at else "Begun"


def _meetings(desk: Desk) -> list[Content]:
    rows = [
        (
            two_line_day(one.held_on) + (f"\n{one.at_time}" if one.at_time else ""),
            "\n".join(
                filter(None, (one.group, one.place, f"Chair: {one.chaired_by}" if one.chaired_by.strip() else ""))
            ),
            "\n".join(cases) or "No case is on the agenda yet",
        )
        for one, cases in desk.meetings
    ]
    columns = ("Day", "Group, place and chair", "Cases")
    return _table("Meetings to come", columns, (26, 32, 42), rows, "No meeting is planned.")


def _copies_out(desk: Desk) -> list[Content]:
    rows = [(reference, one.recipient, f"{one.title}\nCopy {one.label}", one.words) for reference, one in desk.copies]
    columns = ("Case", "Who has it", "Paper", "Since")
    return _table("Copies that are out", columns, (14, 26, 38, 22), rows, "No copy is out.")


def _case(one: OpenCase) -> list[Content]:
    """Return the block of one case."""
    status = one.status
    facts = [
        ("Stage", f"{stage_and_wait(status)}. Under {status.regime.name}"),
        *about(status),
        *to_do(status, one.steps),
        ("Last done", "\n".join(one.last_done) or "Nothing is recorded"),
    ]
    return [KeepTogether([Heading(2, f"{status.case.reference} {status.case.title}"), Facts(facts)])]


DOCUMENT = OfficePaper(
    key="where-everything-stands",
    name=NAME,
    about="For a colleague who takes over: all that is late, due, waited for, held up and half written, and every open case.",
    body=body,
)
