"""Reading whole records inside a session, for the services beside it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date
from functools import cache

from sqlalchemy import Select, bindparam, exists, literal_column, or_, select
from sqlalchemy.orm import Session, selectinload

from scr_desktop.domain.editions.overlay import Overlay
from scr_desktop.domain.editions.text import follow_each_other
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.case_status import status as stand
from scr_desktop.domain.progress.day_changed import day_changed, edition_changed
from scr_desktop.domain.progress.open_day import on_open_day
from scr_desktop.domain.records.case import Case, CaseEvent, Deadline
from scr_desktop.domain.records.history import HistoryEntry
from scr_desktop.domain.records.meeting import Meeting, MeetingItem
from scr_desktop.domain.records.office import EditionLine, Office, OfficeReading, OneOffDay, authorities_in, one_of
from scr_desktop.domain.records.timing import Extension
from scr_desktop.domain.review.decided_already import with_day_asked
from scr_desktop.domain.rules.event import HANDED_OVER, PASSES_ON
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.sources.reading import ChosenReading
from scr_desktop.domain.time.part_date import written
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services import clock
from scr_desktop.services.parts import read_all, read_when_looked_at
from scr_desktop.services.regime import Law, as_built, dates_of, law_of
from scr_desktop.store.history.then import noted, stood_after
from scr_desktop.store.sessions import leaving_out_taken_back

# What a case's status is reckoned from.
_RECKONED = tuple(
    selectinload(part)
    for part in (
        Case.notifiers,
        Case.children,
        Case.family,
        Case.agencies,
        Case.answers,
        Case.events,
        Case.deadlines,
        Case.considerations,
        Case.tellings,
        Case.extensions,
        Case.holds,
        Case.other_areas,
        Case.safety_items,
        Case.sensitive_days,
    )
)
# What its facts are found by, as in `store/history/then.py`.
_FACTS = (Case.children, Case.answers, Case.events, Case.other_areas)
_WITH_FACTS = (
    select(Case).where(Case.id.in_(bindparam("ids", expanding=True))).options(*(selectinload(part) for part in _FACTS))
)
# Every part there is, by one option: with thirty of them SQLAlchemy takes half of the time to tell them apart.
_WHOLE = (selectinload("*"),)
# Also a case that the session holds from another reading, which gave it other parts.
_CASE = leaving_out_taken_back(select(Case)).execution_options(populate_existing=True)
_ONE_OFF_DAYS = leaving_out_taken_back(select(OneOffDay.day, OneOffDay.title))
_READINGS = leaving_out_taken_back(
    select(OfficeReading.ambiguity, OfficeReading.option, OfficeReading.why, OfficeReading.chosen_on)
)
_BY_ID = _CASE.where(Case.id == bindparam("of"))
_BY_REFERENCE = _CASE.where(Case.reference == bindparam("of"))


def a_case(session: Session, case_id: str) -> Case:
    """Return a case whose parts are read when they are first looked at, as long as `session` lasts.

    After that it has those that were looked at, and asking for another is an error. Raises `Problem` if there is none
    with this id.
    """
    return _read_one(session, _BY_ID, case_id, Problem(NOT_THERE))


def whole_case(session: Session, case_id: str) -> Case:
    """Return a case with all its parts; raises `Problem` if there is none with this id."""
    case = a_case(session, case_id)
    read_all(case)
    return case


NOT_THERE = "That case is not in this case file: look for it in the register."
CLOSED = "This case is closed: open it again before anything is recorded in it."


def open_case(session: Session, case_id: str) -> Case:
    """Return a case in which something is to be recorded, as `a_case` does; raises `Problem` where it is closed."""
    case = a_case(session, case_id)
    if not case.open:
        raise Problem(CLOSED)
    return case


def check_open(session: Session, case_id: str) -> None:
    """Refuse to change a part of a case that is closed; raises `Problem`."""
    if session.scalar(select(Case.closed_on).where(Case.id == case_id)) is not None:
        raise Problem(CLOSED)


# The law is asked by several verbs of one session, and changes in none but those that confirm it.
_LAW = "law"


def law(session: Session) -> Law:
    """Return the arrangements as this office has them, with what it confirmed of them."""
    if _LAW not in session.info:
        # Most offices have confirmed nothing yet: a look at an empty table costs next to nothing.
        there = session.connection().exec_driver_sql("SELECT 1 FROM edition_lines LIMIT 1").first()
        session.info[_LAW] = law_of(overlay(session)) if there else as_built()
    found = session.info[_LAW]
    assert isinstance(found, Law)
    return found


def forget_law(session: Session) -> None:
    """Let the law be asked anew: what the office confirmed of it has just changed in this session."""
    session.info.pop(_LAW, None)


def overlay(session: Session) -> Overlay:
    """Return everything that this office confirmed of the editions of the law, by text and line."""
    lines = session.scalars(select(EditionLine).order_by(EditionLine.text, EditionLine.line))
    return Overlay(tuple(line.confirmed for line in lines))


def was_recorded(session: Session, what: str) -> bool:
    """Return whether something that belongs to no case was ever recorded, by the words of its entry."""
    query = select(HistoryEntry.number).where(HistoryEntry.case_id == "", HistoryEntry.what == what).limit(1)
    return session.scalar(query) is not None


def regime_of(session: Session, case_id: str) -> Regime:
    """Return the edition of the arrangements under which a case was opened; raises `Problem` if there is no such case."""
    key = session.scalar(select(Case.regime).where(Case.id == case_id))
    if key is None:
        raise Problem(NOT_THERE)
    return law(session).by_key(key)


def case_by_reference(session: Session, reference: str) -> Case:
    """Return a case by its reference; raises `Problem` if there is none."""
    said = f"There is no case “{reference[:40]}” in this case file: look for it in the register."
    case = _read_one(session, _BY_REFERENCE, reference.strip(), Problem(said, "reference"))
    read_all(case)
    return case


def _read_one(session: Session, wanted: Select[Case], of: str, missing: Problem) -> Case:
    """Return a case whose parts are read when they are first looked at."""
    case = session.scalar(wanted, {"of": of})
    if case is None:
        raise missing
    read_when_looked_at(session, case)
    return case


def open_cases(session: Session, *, whole: bool = False) -> list[Case]:
    """Return every open case with the parts that its status is reckoned from, or the `whole` of it, in few queries."""
    wanted = select(Case).where(Case.closed_on.is_(None)).order_by(Case.reference)
    return list(session.scalars(wanted.options(*(_WHOLE if whole else _RECKONED))))


def closed_cases(session: Session) -> list[Case]:
    """Return every closed case with its dates alone."""
    wanted = select(Case).where(Case.closed_on.is_not(None)).order_by(Case.reference)
    return list(session.scalars(wanted.options(selectinload(Case.events))))


def reckoned(session: Session, ids: Collection[str]) -> list[Case]:
    """Return the cases with these ids, with the parts that their status is reckoned from."""
    if not ids:
        return []
    return list(session.scalars(select(Case).where(Case.id.in_(ids)).options(*_RECKONED)))


def with_facts(session: Session, ids: Collection[str]) -> list[Case]:
    """Return the cases with these ids, with the parts alone that their facts are found by."""
    return list(session.scalars(_WITH_FACTS, {"ids": list(ids)})) if ids else []


def listed_otherwise_before(session: Session) -> list[Case]:
    """Return the open cases that earlier versions listed otherwise, with the parts that their status rests on.

    With more time allowed, or something owed as soon as possible, they listed another next deadline; of one handed over
    the stage before; of one to be notified that it was to be, also where that was not settled.
    """
    regimes = law(session).regimes
    at_once = {rule.key for regime in regimes for rule in regime.rules if rule.at_once}
    # Each is asked of the open cases, as what is closed grows without end, and of indexes alone.
    unmet = exists().where(Deadline.case_id == Case.id, Deadline.superseded_at == literal_column("''"))
    owed = unmet.where(Deadline.met_on.is_(None), Deadline.rule.in_(at_once))
    extended = exists().where(Extension.case_id == Case.id)
    handed_over = Case.id.in_(select(CaseEvent.case_id).where(CaseEvent.kind == literal_column(f"'{HANDED_OVER}'")))
    undecided = Case.stage.in_({stage.key for regime in regimes for stage in regime.stages if stage.until_notified})
    found = select(Case.id).where(Case.closed_on.is_(None), or_(extended, handed_over, undecided, owed))
    return list(session.scalars(select(Case).where(Case.id.in_(found)).options(*_RECKONED)))


def not_passed_on(session: Session) -> list[Case]:
    """Return every open case of a board with nothing decided that does not pass on yet, with what its status rests on."""
    of_board = [regime.key for regime in law(session).regimes if regime.of_board]
    known = exists().where(
        CaseEvent.case_id == Case.id,
        CaseEvent.kind.in_(("decision", "review_begun", "no_review", PASSES_ON)),
        CaseEvent.superseded_at == "",
    )
    wanted = select(Case).where(Case.closed_on.is_(None), Case.regime.in_(of_board), ~known)
    return list(session.scalars(wanted.order_by(Case.reference).options(*_RECKONED)))


def meetings_of(session: Session, case_id: str) -> list[Meeting]:
    """Return the meetings that have a case on their agenda, with who came and what was said, by day."""
    on_agenda = select(MeetingItem.meeting_id).where(MeetingItem.case_id == case_id)
    wanted = select(Meeting).where(Meeting.id.in_(on_agenda)).order_by(Meeting.held_on)
    return list(session.scalars(wanted.options(selectinload(Meeting.attendances), selectinload(Meeting.items))))


def office(session: Session) -> Office:
    """Return the office, or one without names in a new file."""
    return session.scalar(select(Office)) or Office()


def authorities(session: Session) -> list[str]:
    """Return the names of the office's own local authorities, one a line in its settings."""
    return authorities_in(office(session).local_authority)


def authority(session: Session) -> str:
    """Return what the office's local authority is called where a case does not say which: of several, all of them."""
    return one_of(authorities(session))


def status(session: Session, case: Case, today: date | None = None) -> CaseStatus:
    """Return where a case stands on `today` (default: the present day), as this office counts and is called.

    Where its arrangements are in doubt, because the office has not stated when the partners' began, or states another day
    than when the case was opened, that is a notice.
    """
    own, here = office(session), law(session)
    found = stand(
        case,
        here.of(case),
        working_days(session),
        today or clock.today(),
        authorities_in(own.local_authority),
        as_it_stood(session, case),
    )
    aware, begin = case.day_of("aware"), own.arrangements_begin_on
    found = with_day_asked(on_open_day(found, begin), begin)
    if aware is None or not (case.open or begin):
        return found
    now = here.governing(dates_of(case, aware, begin))
    if follow_each_other(found.regime.key, now.regime.key):
        doubt = edition_changed(case, found.regime, now)
    else:
        doubt = day_changed(case, found.regime, now, begin) if begin else now.why_kept(found.regime)
    return replace(found, notices=(*found.notices, doubt)) if doubt else found


def as_it_stood(session: Session, case: Case) -> Callable[[str], Case]:
    """Return what gives a case as it stood in the record at the end of the day of its event of a kind.

    One entered only afterwards is taken as it was first entered: of the day itself nothing more is known. The history is
    read once, when the first is asked for: several are told by one event, and several events meet one status.
    """
    entries, rows = cache(lambda: _days_of_entries(session, case.id)), cache(lambda: noted(session, case))

    @cache
    def then(kind: str) -> Case:
        on = case.day_of(kind)
        if on is None or not entries():
            return case
        before = (number for number, day in entries() if day <= on)
        return stood_after(rows(), case, max(before, default=entries()[0][0]))

    return then


def _days_of_entries(session: Session, case_id: str) -> list[tuple[int, date]]:
    """Return the number and the day of each entry of the history of a case, in order."""
    wanted = select(HistoryEntry.number, HistoryEntry.at).where(HistoryEntry.case_id == case_id)
    return [(row.number, clock.day_of(row.at)) for row in session.execute(wanted.order_by(HistoryEntry.number))]


def working_days(session: Session) -> WorkingDays:
    """Return how the office counts: GOV.UK's list, its one-off days, and the readings it has chosen."""
    return WorkingDays({row.day: row.title for row in session.execute(_ONE_OFF_DAYS)}, readings(session))


def readings(session: Session) -> dict[str, ChosenReading]:
    """Return what the office has chosen where the sources can be read in several ways."""
    return {
        row.ambiguity: ChosenReading(row.option, row.why, written(row.chosen_on)) for row in session.execute(_READINGS)
    }
