"""Taking back what was recorded in the wrong place: the work of one entry of the history is undone, with the reason.

Nothing is removed. What was recorded stays with the reason and counts no longer; what it had replaced stands again; and
the history tells both.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.history import HistoryEntry
from scr_desktop.domain.records.papers.attachment import Attachment
from scr_desktop.domain.records.request import InformationRequest
from scr_desktop.domain.records.taken_back import TAKEN_BACK
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock, loading
from scr_desktop.services.case.event_check import said_of_nothing
from scr_desktop.services.check import need
from scr_desktop.services.office.history import HistoryLine, line_of
from scr_desktop.services.putting_right import following, moving_to, undone
from scr_desktop.services.putting_right.moving_to import Place
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.history.values import changes_of, touching

_LONGEST = 180


class Recorded(NamedTuple):
    """Something that was recorded and can be put right: its entry of the history, and where else it could stand.

    `agencies` are those whose requests it changed: they are taken back together, as they were recorded.
    """

    line: HistoryLine
    places: tuple[Place, ...]
    agencies: tuple[str, ...] = ()

    @property
    def together(self) -> str:
        """What is taken back at once where it is more than one request, empty where it is not."""
        *others, last = self.agencies or ("",)
        return f"{self.line.what}: {', '.join(others)} and {last}, together" if others else ""

    @property
    def words(self) -> str:
        """What was recorded, and when, in one line."""
        return f"{self.together or self.line.what}, recorded on {written(self.line.at.astimezone().date())}"


def about(case_file: CaseFile, case_id: str, record_ids: Collection[str]) -> list[Recorded]:
    """Return what was recorded of these records and can be put right, the newest first."""
    wanted = select(HistoryEntry).where(HistoryEntry.case_id == case_id)
    with case_file.read() as session:
        entries = (
            session.scalars(wanted.where(touching(record_ids)).order_by(HistoryEntry.number.desc()))
            if any(record_ids)
            else ()
        )
        return [_recorded(session, entry) for entry in entries if _can_be(session, entry)]


def one(case_file: CaseFile, case_id: str, number: int) -> Recorded:
    """Return what an entry recorded; raises `Problem` with the way there is if it cannot be put right here."""
    with case_file.read() as session:
        entry = undone.of_case(session, case_id, number)
        undone.steps(session, entry, "", "")
        return _recorded(session, entry)


def take_back(case_file: CaseFile, case_id: str, number: int, why: str) -> Case:
    """Take back what an entry of the history recorded, for a reason, and return the case.

    The days and deadlines that followed from it are brought into step. Raises `Problem` where something was built on
    it since, or where there is another way.
    """
    need(why, "Say why it is taken back: the reason stays with it.")
    with case_file.read() as session:
        entry = undone.of_case(session, case_id, number)
        what = f"{TAKEN_BACK}: {entry.what}"[:_LONGEST]
    with case_file.work(what, case_id=case_id, why=why.strip()) as session:
        hung = said_of_nothing(loading.whole_case(session, case_id))
        case = undo(session, case_id, number, why.strip())
        for said in (said for kind, said in said_of_nothing(case).items() if kind not in hung):
            raise Problem(
                f"This cannot be taken back as long as what hangs on it stands. {said}: take that back first."
            )
        return case


def move(case_file: CaseFile, case_id: str, number: int, to: str, why: str, late_why: str = "") -> Case:
    """Move a return, a reminder or a telling to the place `to` where it belongs, for a reason, and return the case.

    `late_why` is why a return came late, if it did in its new place. Raises `Problem` as `take_back` does, or as
    recording it there would.
    """
    need(why, "Say why it is moved: the reason stays with it.")
    with case_file.read() as session:
        entry = undone.of_case(session, case_id, number)
        place = moving_to.place(loading.whole_case(session, case_id), session, entry, to)
    with case_file.work(place.what, case_id=case_id, why=why.strip()) as session:
        case = undo(session, case_id, number, f"{place.what}: {why.strip()}", keep_files=True)
        moving_to.put(session, case, place, why.strip(), late_why)
        session.flush()
    return case


def undo(session: Session, case_id: str, number: int, why: str, *, keep_files: bool = False) -> Case:
    """Undo an entry inside a piece of work and return the case as it then stands; raises as `take_back` does."""
    entry = undone.of_case(session, case_id, number)
    for step in undone.steps(session, entry, clock.now(), why):
        for name, value in step.values.items():
            setattr(step.record, name, value)
    if not keep_files:
        _put_files_away(session, entry, why)
    session.flush()
    # What was taken back is seen no more, so the case is read anew.
    session.expire_all()
    case = loading.whole_case(session, case_id)
    following.settle(session, case, why)
    session.flush()
    return case


def _put_files_away(session: Session, entry: HistoryEntry, why: str) -> None:
    """Take the files out of use that came with a return which is taken back."""
    returns = undone.recorded(session, entry, "AgencyReturn")
    for file in session.scalars(select(Attachment).where(Attachment.return_id.in_(returns))):
        if not file.removed_at:
            file.removed_at, file.removed_why = clock.now(), f"{TAKEN_BACK}: {why}"


def _recorded(session: Session, entry: HistoryEntry) -> Recorded:
    case = loading.whole_case(session, entry.case_id)
    touched = {one["id"] for one in changes_of(session, entry) if one["record"] == InformationRequest.__name__}
    agencies = dict.fromkeys(request.agency for request in case.requests if request.id in touched)
    line, places = line_of(session, entry, case.regime), moving_to.places(case, session, entry)
    return Recorded(line, tuple(places), tuple(agencies))


def _can_be(session: Session, entry: HistoryEntry) -> bool:
    try:
        undone.of_case(session, entry.case_id, entry.number)
        undone.steps(session, entry, "-", "-")
    except Problem:
        return False
    return True
