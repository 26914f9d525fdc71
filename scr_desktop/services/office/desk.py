"""Everything in hand over all cases, for whoever takes over the desk."""

from __future__ import annotations

from datetime import date
from textwrap import shorten

from sqlalchemy import select

from scr_desktop.documents.subjects.rows import Desk, HeldUp, OpenCase
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.case_status import status as stand
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.domain.records.papers.numbered_copy import Copy, Whereabouts
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import loading
from scr_desktop.services.case import draft
from scr_desktop.services.office import diary, history
from scr_desktop.services.office.history import HistoryLine
from scr_desktop.services.review import meeting, rapid_review
from scr_desktop.store.case_file import CaseFile

_LAST_DONE = 3
_LONGEST_REASON = 200  # the history of the case has the whole of it


def in_hand(case_file: CaseFile, on: date) -> Desk:
    """Return everything that is in hand on the day `on`."""
    return Desk(
        cases=[_open_case(case_file, one) for one in _standings(case_file, on)],
        holds=[
            HeldUp(hold.reference, hold.cause, hold.effect, hold.look_again_on) for hold in diary.holds(case_file, on)
        ],
        drafts=[(draft.label(one), one.saved_at) for one in draft.waiting(case_file)],
        meetings=_meetings(case_file, on),
        copies=_copies_out(case_file),
    )


def _standings(case_file: CaseFile, on: date) -> list[CaseStatus]:
    with case_file.read() as session:
        cases, table = loading.open_cases(session, whole=True), loading.working_days(session)
        ours, law = loading.authority(session), loading.law(session)
    return [stand(case, law.of(case), table, on, ours) for case in cases]


def _open_case(case_file: CaseFile, status: CaseStatus) -> OpenCase:
    steps = [one for one in rapid_review.steps_of(status.case) if one.done_on is None]
    return OpenCase(status, _last_done(case_file, status.case.id), steps)


def _last_done(case_file: CaseFile, case_id: str) -> list[str]:
    return [_sentence(entry) for entry in history.entries(case_file, case_id, limit=_LAST_DONE)]


def _sentence(line: HistoryLine) -> str:
    why = f" Reason: {shorten(line.why, _LONGEST_REASON, placeholder=' …')}" if line.why.strip() else ""
    return f"{written(line.at.astimezone().date())}, {line.by}: {line.what}.{why}"


def _meetings(case_file: CaseFile, on: date) -> list[tuple[Meeting, list[str]]]:
    """Return the meetings from a day on that are not called off, each with the cases on its agenda in their order."""
    found = [one for one in meeting.between(case_file, on, date.max) if not one.called_off_at]
    titles = meeting.titles(case_file, found)
    return [(one, [titles[item.case_id] for item in one.items]) for one in found]


def _copies_out(case_file: CaseFile) -> list[tuple[str, Copy]]:
    """Return the copies that somebody holds, those of closed cases too, each with the reference of its case."""
    wanted = select(Case.reference, Copy).join(Case, Case.id == Copy.case_id).order_by(Case.reference, Copy.made_at)
    with case_file.read() as session:
        found = session.execute(wanted.order_by(Copy.document, Copy.number)).all()
    return [(reference, one) for reference, one in found if one.whereabouts is Whereabouts.OUT]
