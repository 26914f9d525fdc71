"""The minutes of a meeting that was held: who came, conflicts of interest, what was said and decided of each case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.meeting import PRESENCE, Attendance, Meeting, MeetingItem
from scr_desktop.domain.rules.deadline_state import is_ahead
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock, loading
from scr_desktop.services.review.meeting import get, meeting_in
from scr_desktop.store.case_file import CaseFile


@dataclass(frozen=True, slots=True)
class Present:
    """One person at a meeting as entered; `presence` is a key of `domain/records/meeting.py`'s `PRESENCE`."""

    name: str
    agency: str = ""
    post: str = ""
    presence: str = "present"
    conflict: str = ""
    conflict_handled: str = ""


def record_attendance(
    case_file: CaseFile, meeting_id: str, people: Sequence[Present], chaired_by: str, notes: str
) -> Meeting:
    """Record who came to a meeting, who chaired it, and notes that concern no case.

    Raises `Problem` for a person without a name, or a conflict of interest without what was done about it.
    """
    for place, one in enumerate(people):
        _check_person(one, place)
    with case_file.work(f"Attendance recorded, meeting of {written(get(case_file, meeting_id).held_on)}") as session:
        meeting = meeting_in(session, meeting_id)
        _check_held(meeting, "who came")
        meeting.chaired_by, meeting.notes = chaired_by.strip(), notes.strip()
        del meeting.attendances[len(people) :]
        for place, one in enumerate(people):
            _put_person(meeting, place, one)
    return meeting


def record_item(
    case_file: CaseFile, meeting_id: str, item_id: str, discussion: str, decided: str, why: str = ""
) -> Meeting:
    """Record what was said of a case at a meeting, and what was decided at the table; `why` goes into the history.

    Raises `Problem` for a meeting to come, and for other words about a case that is closed.
    """
    kept = get(case_file, meeting_id)
    stood = _item(kept, item_id)
    if (stood.discussion, stood.decided) == (discussion.strip(), decided.strip()):
        return kept
    what = f"Discussed at the meeting of {written(kept.held_on)}"
    with case_file.work(what, case_id=stood.case_id, why=why) as session:
        loading.check_open(session, stood.case_id)
        meeting = meeting_in(session, meeting_id)
        _check_held(meeting, "what was said")
        item = _item(meeting, item_id)
        item.discussion, item.decided = discussion.strip(), decided.strip()
    return meeting


def record_notes(case_file: CaseFile, meeting_id: str, notes: str, why: str = "") -> Meeting:
    """Record the notes of a meeting that concern no case; `why` goes into the history. Raises `Problem` for one to come."""
    what = f"Notes recorded, meeting of {written(get(case_file, meeting_id).held_on)}"
    with case_file.work(what, why=why) as session:
        meeting = meeting_in(session, meeting_id)
        _check_held(meeting, "what was said")
        meeting.notes = notes.strip()
    return meeting


def _put_person(meeting: Meeting, place: int, one: Present) -> None:
    if place == len(meeting.attendances):
        meeting.attendances.append(Attendance(position=place + 1))
    record = meeting.attendances[place]
    record.position = place + 1
    for field in ("name", "agency", "post", "presence", "conflict", "conflict_handled"):
        setattr(record, field, getattr(one, field).strip())


def _check_held(meeting: Meeting, what: str) -> None:
    if is_ahead(meeting.held_on, clock.today()):
        raise Problem(f"The meeting is on {written(meeting.held_on)}: record {what} once it was held.")


def _check_person(one: Present, place: int) -> None:
    if one.presence not in dict(PRESENCE):
        raise ValueError(f"there is no presence {one.presence}")
    if not one.name.strip():
        raise Problem(f"Person {place + 1} has no name: enter it, or remove the row.", f"people.{place}.name")
    if one.conflict.strip() and not one.conflict_handled.strip():
        raise Problem(
            f"Say what was done about the conflict of interest of {one.name.strip()}, for example that they left the room.",
            f"people.{place}.conflict_handled",
        )


def _item(meeting: Meeting, item_id: str) -> MeetingItem:
    item = next((one for one in meeting.items if one.id == item_id), None)
    if item is None:
        raise Problem("That case does not stand on the agenda any more: look at it again.")
    return item
