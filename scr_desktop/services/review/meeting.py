"""Meetings of the sub-group: planned, moved and called off, with cases on their agendas, and what was said there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, selectinload

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.meeting import Meeting, MeetingItem, recorded_as_held
from scr_desktop.domain.review.meeting_days import Fit, fit
from scr_desktop.domain.rules.deadline_state import column_past, column_within, is_past
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock, loading
from scr_desktop.services.case.event_check import check_known
from scr_desktop.services.check import check_time, need, not_ahead
from scr_desktop.store.case_file import CaseFile

_WHICH_GROUP = "Say which group meets, for example the SCR Sub Group."


@dataclass(frozen=True, slots=True)
class AgendaCase:
    """A case on an agenda: its item and the case with all its parts."""

    item: MeetingItem
    case: Case


def between(case_file: CaseFile, first: date, last: date) -> list[Meeting]:
    """Return the meetings from `first` to `last` by day, those called off among them."""
    with case_file.read() as session:
        return list(session.scalars(_whole().where(column_within(Meeting.held_on, first, last))))


def planned(case_file: CaseFile) -> list[Meeting]:
    """Return the meetings still to be held, by day: one of today only until it is recorded that it was held."""
    return [one for one in between(case_file, clock.today(), date.max) if not recorded_as_held(one)]


def past(case_file: CaseFile) -> list[Meeting]:
    """Return the meetings before today and those of today that were held, the last first."""
    today = clock.today()
    found = between(case_file, date.min, today)
    return [one for one in found if is_past(one.held_on, today) or recorded_as_held(one)][::-1]


def held_without(case_file: CaseFile, case_id: str) -> list[Meeting]:
    """Return the meetings held since a case became known that do not have it on their agenda, the last first."""
    with case_file.read() as session:
        case = loading.whole_case(session, case_id)
    first = min(case.day_of("aware") or case.opened_on, case.opened_on)
    return [
        one
        for one in past(case_file)
        if not (is_past(one.held_on, first) or one.called_off_at or any(item.case_id == case_id for item in one.items))
    ]


def of_case(case_file: CaseFile, case_id: str) -> list[Meeting]:
    """Return the meetings that have a case on their agenda, by day."""
    with case_file.read() as session:
        return of_case_in(session, case_id)


def of_case_in(session: Session, case_id: str) -> list[Meeting]:
    """Return the meetings that have a case on their agenda inside a session, by day."""
    on_agenda = select(MeetingItem.meeting_id).where(MeetingItem.case_id == case_id)
    return list(session.scalars(_whole().where(Meeting.id.in_(on_agenda))))


def get(case_file: CaseFile, meeting_id: str) -> Meeting:
    """Return a meeting with attendance and agenda, detached; raises `Problem` if it is not there."""
    with case_file.read() as session:
        return meeting_in(session, meeting_id)


def agenda(case_file: CaseFile, meeting_id: str) -> list[AgendaCase]:
    """Return the cases on the agenda of a meeting, in their order."""
    with case_file.read() as session:
        meeting = meeting_in(session, meeting_id)
        return [AgendaCase(item, loading.whole_case(session, item.case_id)) for item in meeting.items]


def titles(case_file: CaseFile, meetings: Iterable[Meeting]) -> dict[str, str]:
    """Return the cases on these agendas, each id with its reference and title."""
    ids = {item.case_id for meeting in meetings for item in meeting.items}
    with case_file.read() as session:
        rows = session.execute(select(Case.id, Case.reference, Case.title).where(Case.id.in_(ids)))
        return {case_id: f"{reference} {title}" for case_id, reference, title in rows}


def fit_for(case_file: CaseFile, case_id: str) -> Fit | None:
    """Return which planned meeting fits the time limit of a case, or when to convene one; None if nothing waits for it."""
    with case_file.read() as session:
        where = loading.status(session, loading.a_case(session, case_id))
        ahead = session.scalars(_whole().where(~column_past(Meeting.held_on, clock.today())))
        meetings = {one.id: one for one in (*of_case_in(session, case_id), *ahead)}
        return fit(where, meetings.values(), where.working_days)


def add(
    case_file: CaseFile, days: Sequence[date], group: str, *, at_time: str = "", place: str = "", chaired_by: str = ""
) -> list[Meeting]:
    """Plan a meeting of a group on each of these days, and return them.

    Raises `Problem` if the group is not named or meets on one of the days already, and for a time that no clock shows.
    """
    need(group, _WHICH_GROUP, "group")
    check_time(at_time)
    made = [
        Meeting(group=group.strip(), held_on=day, at_time=at_time.strip(), place=place.strip(), chaired_by=chaired_by)
        for day in days
    ]
    with case_file.work("Meeting planned" if len(made) == 1 else f"{len(made)} meetings planned") as session:
        for meeting in made:
            _check_free(session, meeting.group, meeting.held_on)
            session.add(meeting)
    return made


def convene(
    case_file: CaseFile, case_id: str, held_on: date, group: str, *, at_time: str = "", place: str = "", purpose: str
) -> Meeting:
    """Convene an extraordinary meeting for a case and put the case on its agenda.

    Raises `Problem` for a day in the past, a time that no clock shows, a group not named, or one that meets that day
    already.
    """
    _check_to_come(
        held_on, "For one that was held, choose under Meeting: An extraordinary meeting that was held already."
    )
    need(group, _WHICH_GROUP, "group")
    check_time(at_time)
    meeting = Meeting(
        group=group.strip(), held_on=held_on, at_time=at_time.strip(), place=place.strip(), extraordinary=True
    )
    what = f"Extraordinary meeting convened{_late_words(case_file, case_id, held_on)}"
    with case_file.work(what, case_id=case_id, why=purpose) as session:
        loading.check_open(session, case_id)
        _check_free(session, meeting.group, held_on)
        meeting.items.append(MeetingItem(case_id=case_id, purpose=purpose.strip()))
        session.add(meeting)
    return meeting


def record_held(
    case_file: CaseFile,
    case_id: str,
    held_on: date,
    group: str,
    *,
    at_time: str = "",
    place: str = "",
    purpose: str,
    extraordinary: bool = False,
) -> Meeting:
    """Record afterwards a meeting that was held with a case on its agenda; its notes say when it was recorded.

    `extraordinary` says that it was convened for a case and was none of those scheduled. Who came and what was said are
    recorded as of any other. Raises `Problem` for a day to come or before the case was known, a group not named, or one that has a meeting on that day
    on record: the case is put on the agenda of that one.
    """
    not_ahead(held_on, "held_on")
    need(group, _WHICH_GROUP, "group")
    check_time(at_time)
    meeting = Meeting(
        group=group.strip(),
        held_on=held_on,
        at_time=at_time.strip(),
        place=place.strip(),
        extraordinary=extraordinary,
    )
    meeting.notes = f"Recorded afterwards, on {written(clock.today())}."
    what = f"Meeting held on {written(held_on)} recorded afterwards{_late_words(case_file, case_id, held_on)}"
    with case_file.work(what, case_id=case_id, why=purpose) as session:
        check_known(loading.open_case(session, case_id), held_on, "held_on")
        _check_free(session, meeting.group, held_on, "choose it from the list, and the case goes on its agenda")
        meeting.items.append(MeetingItem(case_id=case_id, purpose=purpose.strip()))
        session.add(meeting)
    return meeting


def move(case_file: CaseFile, meeting_id: str, held_on: date, at_time: str, why: str) -> Meeting:
    """Move a meeting to another day or time for a reason; its earlier day stays readable, and its cases note it."""
    _check_to_come(held_on, "One that was held is recorded in its case, under Meetings: Put on an agenda.")
    _check_reason(why)
    check_time(at_time)
    with case_file.work("Meeting moved", why=why) as session:
        meeting = _standing_meeting(session, meeting_id)
        if held_on != meeting.held_on:
            _check_free(session, meeting.group, held_on)
        before = ", ".join(filter(None, (written(meeting.held_on), meeting.at_time)))
        after = ", ".join(filter(None, (written(held_on), at_time.strip())))
        meeting.moved = [*meeting.moved, f"Moved from {before} to {after}: {why.strip()}"]
        meeting.held_on, meeting.at_time = held_on, at_time.strip()
    _note_in_cases(case_file, meeting, f"Its meeting was moved from {before} to {after}", why)
    return meeting


def call_off(case_file: CaseFile, meeting_id: str, why: str) -> Meeting:
    """Call a meeting off for a reason; it stays in the list as called off, and its cases note it."""
    _check_reason(why)
    with case_file.work("Meeting called off", why=why) as session:
        meeting = _standing_meeting(session, meeting_id)
        meeting.called_off_at, meeting.called_off_why = clock.now(), why.strip()
    _note_in_cases(case_file, meeting, f"Its meeting of {written(meeting.held_on)} was called off", why)
    return meeting


def put_on_agenda(case_file: CaseFile, case_id: str, meeting_id: str, purpose: str) -> Meeting:
    """Put a case on the agenda of a meeting, saying what for; raises `Problem` if it stands there or the meeting is off.

    On that of one that was held it goes afterwards, and the history says so: it may have been discussed there.
    """
    need(purpose, "Say what the meeting is asked to do, for example to make a recommendation.", "purpose")
    held = get(case_file, meeting_id)
    afterwards = is_past(held.held_on, clock.today()) or recorded_as_held(held)
    what = f"Put {'afterwards ' if afterwards else ''}on the agenda of {written(held.held_on)}"
    what += _late_words(case_file, case_id, held.held_on)
    with case_file.work(what, case_id=case_id) as session:
        check_known(loading.open_case(session, case_id), held.held_on, "meeting")
        meeting = _not_called_off(session, meeting_id)
        if any(item.case_id == case_id for item in meeting.items):
            raise Problem(f"The case stands on the agenda of {written(meeting.held_on)} already.", "meeting")
        last = max((item.position for item in meeting.items), default=0)
        meeting.items.append(MeetingItem(case_id=case_id, position=last + 1, purpose=purpose.strip()))
    return meeting


def take_off_agenda(case_file: CaseFile, case_id: str, meeting_id: str, why: str) -> Meeting:
    """Take a case off the agenda of a meeting for a reason; raises `Problem` if it was discussed there.

    An extraordinary meeting to come that was convened for this case alone is called off with it.
    """
    _check_reason(why)
    what = f"Taken off the agenda of {_day_of(case_file, meeting_id)}"
    with case_file.work(what, case_id=case_id, why=why) as session:
        loading.check_open(session, case_id)
        meeting = meeting_in(session, meeting_id)
        item = next((one for one in meeting.items if one.case_id == case_id), None)
        if item is None:
            raise Problem("The case does not stand on that agenda.", "meeting")
        if item.discussion.strip() or item.decided.strip():
            raise Problem("The case was discussed at that meeting, so it stays on its agenda.", "meeting")
        alone = convened_for_alone(meeting, case_id)
        meeting.items.remove(item)
        if alone:
            meeting.called_off_at, meeting.called_off_why = clock.now(), why.strip()
    return meeting


def convened_for_alone(meeting: Meeting, case_id: str) -> bool:
    """Return whether a meeting is an extraordinary one to come that has only this case on its agenda."""
    to_come = not (is_past(meeting.held_on, clock.today()) or recorded_as_held(meeting) or meeting.called_off_at)
    return meeting.extraordinary and to_come and [item.case_id for item in meeting.items] == [case_id]


def _late_words(case_file: CaseFile, case_id: str, on: date) -> str:
    """Return for the history that a meeting comes after the time limit of a case, if it does."""
    found = fit_for(case_file, case_id)
    return f", after the time limit of {found.limit}" if found and found.is_over(on) else ""


def _note_in_cases(case_file: CaseFile, meeting: Meeting, what: str, why: str) -> None:
    """Note in the history of each case on the agenda what became of its meeting: a delay is explained from there."""
    for item in meeting.items:
        with case_file.work(what, case_id=item.case_id, why=why, note=True):
            pass


def _day_of(case_file: CaseFile, meeting_id: str) -> str:
    return written(get(case_file, meeting_id).held_on)


def _whole() -> Select[Meeting]:
    whole = select(Meeting).options(selectinload(Meeting.attendances), selectinload(Meeting.items))
    return whole.order_by(Meeting.held_on, Meeting.at_time, Meeting.group)


def meeting_in(session: Session, meeting_id: str) -> Meeting:
    """Return a meeting with attendance and agenda inside a session; raises `Problem` if it is not there."""
    meeting = session.scalar(_whole().where(Meeting.id == meeting_id))
    if meeting is None:
        raise Problem("That meeting is not in this case file: choose one from the list.", "meeting")
    return meeting


def _standing_meeting(session: Session, meeting_id: str) -> Meeting:
    """Return a meeting that is still to be held."""
    meeting = _not_called_off(session, meeting_id)
    if recorded_as_held(meeting):
        raise Problem(f"The meeting of {written(meeting.held_on)} was held: choose one to come.", "meeting")
    return meeting


def _not_called_off(session: Session, meeting_id: str) -> Meeting:
    meeting = meeting_in(session, meeting_id)
    if meeting.called_off_at:
        raise Problem(f"The meeting of {written(meeting.held_on)} was called off: choose another.", "meeting")
    return meeting


def _check_free(session: Session, group: str, on: date, instead: str = "choose another day") -> None:
    same_day = select(Meeting.id).where(Meeting.group == group, Meeting.held_on == on, Meeting.called_off_at == "")
    if session.scalar(same_day):
        raise Problem(f"{group} meets on {written(on)} already: {instead}.", "held_on")


def _check_to_come(on: date, held: str) -> None:
    """Refuse a day that is past; `held` says where a meeting of that day is recorded that was held."""
    if is_past(on, clock.today()):
        raise Problem(f"{written(on)} is past: choose a day to come. {held}", "held_on")


def _check_reason(why: str) -> None:
    need(why, "Say why: the reason stays with the meeting.")
