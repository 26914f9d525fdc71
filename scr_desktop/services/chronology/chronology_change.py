"""Changing the chronology by hand: entries added, corrected, moved, taken out; what tells the same; episodes."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from scr_desktop.domain.chronology.chronology import ChronologyImport, ChronologyRow, Episode, place_of
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.services import clock, loading
from scr_desktop.services.check import need
from scr_desktop.services.chronology import chronology
from scr_desktop.services.chronology.chronology_import import order_among
from scr_desktop.services.chronology.chronology_told import TypedEntry, checked
from scr_desktop.store.case_file import CaseFile

_LONGEST_NAME, _MOST_NAMED = 60, 5


def add(case_file: CaseFile, case_id: str, told: TypedEntry, why: str) -> ChronologyRow:
    """Add an entry by hand for a reason; raises `Problem` if date, agency, source, event or the reason is missing."""
    when, at_time = _reasoned(told, why)
    with case_file.work("Chronology entry added", case_id=case_id, why=why) as session:
        loading.open_case(session, case_id)
        row = ChronologyRow(case_id=case_id, as_written=told.on.strip())
        session.add(row)
        _write(session, row, told, when, at_time)
    return row


def correct(case_file: CaseFile, row_id: str, told: TypedEntry, why: str) -> ChronologyRow:
    """Correct an entry for a reason; what it said before stays in the history, and the agency's own line with it."""
    when, at_time = _reasoned(told, why)
    with case_file.work("Chronology entry corrected", case_id=_case_of(case_file, row_id), why=why) as session:
        row = _row_that_stands(session, row_id)
        _write(session, row, told, when, at_time)
    return row


def remove(case_file: CaseFile, row_id: str, why: str) -> None:
    """Take an entry out of the chronology for a reason; it stays readable."""
    need(why, "Say why it is taken out: the reason is kept with the entry.")
    with case_file.work("Chronology entry taken out", case_id=_case_of(case_file, row_id), why=why) as session:
        row = _row_that_stands(session, row_id)
        row.removed_at, row.removed_why = clock.now(), why.strip()


def put_back(case_file: CaseFile, row_id: str, why: str) -> None:
    """Put an entry that was taken out back for a reason; raises `Problem` if it stands or its file was withdrawn."""
    need(why, "Say why it is put back: the reason is kept in the history.")
    with case_file.work("Chronology entry put back", case_id=_case_of(case_file, row_id), why=why) as session:
        row = chronology.one_row(session, row_id)
        loading.check_open(session, row.case_id)
        came_with = session.get(ChronologyImport, row.import_id) if row.import_id else None
        if came_with and came_with.withdrawn_at:
            raise Problem("The whole file of this entry was withdrawn: bring the file in again instead.")
        if not row.removed_at:
            raise Problem("This entry stands in the chronology: it was not taken out.")
        row.removed_at, row.removed_why = "", ""


def move(case_file: CaseFile, row_id: str, steps: int) -> None:
    """Move an entry up (`steps` -1) or down (1) among the entries of its day; raises `Problem` at the day's end."""
    told = chronology.row(case_file, row_id)
    why = f"{_named(told)} moved {'up' if steps < 0 else 'down'} on its day"
    with case_file.work("Chronology order changed", case_id=told.case_id, why=why) as session:
        row = _row_that_stands(session, row_id)
        day = _of_day(session, row)
        here = next(place for place, one in enumerate(day) if one.id == row.id)
        there = here + steps
        if not 0 <= there < len(day):
            raise Problem(
                f"This is the {'first' if steps < 0 else 'last'} entry of its day: only its date could move it."
            )
        day.insert(there, day.pop(here))
        for order, one in enumerate(day, 1):
            one.order = order


def tell_the_same(case_file: CaseFile, row_id: str, other_id: str) -> None:
    """Note that a row tells the same as another, which is the one to count; nothing is removed."""
    told, why = _pair(case_file, row_id, other_id, "tells the same as")
    with case_file.work("Chronology entries tell the same", case_id=told.case_id, why=why) as session:
        row, other = _row_that_stands(session, row_id), _row_that_stands(session, other_id)
        if other.duplicate_of == row.id or row.id == other.id:
            raise Problem("These two entries are noted as telling the same already.")
        row.duplicate_of = other.id


def not_the_same(case_file: CaseFile, row_id: str, other_id: str) -> None:
    """Note that two rows tell of different events, so that they are not suggested again."""
    told, why = _pair(case_file, row_id, other_id, "does not tell the same as")
    with case_file.work("Chronology entries differ", case_id=told.case_id, why=why) as session:
        row, other = _row_that_stands(session, row_id), _row_that_stands(session, other_id)
        row.differs_from = [*row.differs_from, other.id]
        if other.id == row.duplicate_of:
            row.duplicate_of = ""


def make_episode(case_file: CaseFile, case_id: str, title: str, analysis: str = "") -> Episode:
    """Make a key practice episode after those there are; raises `Problem` without a title."""
    need(title, "Give the episode a name, for example “The missed weighing”.", "title")
    with case_file.work("Key practice episode made", case_id=case_id) as session:
        loading.open_case(session, case_id)
        position = 1 + max(session.scalars(select(Episode.position).where(Episode.case_id == case_id)), default=0)
        episode = Episode(case_id=case_id, position=position, title=title.strip(), analysis=analysis)
        session.add(episode)
    return episode


def change_episode(case_file: CaseFile, episode_id: str, title: str, analysis: str) -> Episode:
    """Change the name or the analysis of an episode; what it said before stays in the history."""
    need(title, "Give the episode a name, for example “The missed weighing”.", "title")
    with case_file.read() as session:
        case_id = _episode(session, episode_id).case_id
    with case_file.work("Key practice episode changed", case_id=case_id) as session:
        loading.check_open(session, case_id)
        episode = _episode(session, episode_id)
        episode.title, episode.analysis = title.strip(), analysis
    return episode


def put_into_episode(case_file: CaseFile, row_ids: Sequence[str], episode_id: str) -> None:
    """Put rows into an episode, or with the empty id into none."""
    if not row_ids:
        raise Problem("Choose the entries first.")
    with case_file.read() as session:
        told = [chronology.one_row(session, row_id) for row_id in row_ids]
        name = f"put into “{_episode(session, episode_id).title}”" if episode_id else "taken out of their episode"
    why = f"{'; '.join(_named(row) for row in told[:_MOST_NAMED])}{'; …' if len(told) > _MOST_NAMED else ''}: {name}"
    with case_file.work("Key practice episode: entries chosen", case_id=told[0].case_id, why=why) as session:
        for row_id in row_ids:
            _row_that_stands(session, row_id).episode_id = episode_id


def _reasoned(told: TypedEntry, why: str) -> tuple[PartDate, str]:
    found = checked(told)
    need(why, "Say why this entry is added or changed: the reason is kept in the history.")
    return found


def _write(session: Session, row: ChronologyRow, told: TypedEntry, when: PartDate, at_time: str) -> None:
    before = row.sorts_on, row.at_time, row.happened_on
    row.happened_on, row.at_time = when, at_time
    row.agency, row.source, row.event = told.agency.strip(), told.source.strip(), told.event.strip()
    row.people, row.action, row.comment = told.people.strip(), told.action.strip(), told.comment.strip()
    if before != (place_of(when)[0], at_time, when):
        row.sorts_on, row.order = place_of(when)
        if row.order == 0:
            day = [(one.at_time, one.order) for one in _of_day(session, row) if one.order > 0 and one.id != row.id]
            row.order = order_among(day, at_time)


def _of_day(session: Session, row: ChronologyRow) -> list[ChronologyRow]:
    """Return the rows placed at the same day, in their order."""
    query = select(ChronologyRow).where(
        ChronologyRow.case_id == row.case_id, ChronologyRow.sorts_on == row.sorts_on, ChronologyRow.removed_at == ""
    )
    return list(session.scalars(query.order_by(*chronology.ORDER)))


def _row_that_stands(session: Session, row_id: str) -> ChronologyRow:
    row = chronology.one_row(session, row_id)
    loading.check_open(session, row.case_id)
    if row.removed_at:
        raise Problem("That entry was taken out of the chronology: put it back first.")
    return row


def _case_of(case_file: CaseFile, row_id: str) -> str:
    return chronology.row(case_file, row_id).case_id


def _named(row: ChronologyRow) -> str:
    """Return which entry it is, for the history: `“no access x2” (Health visiting, week of 5 March 2018)`."""
    words = row.event if len(row.event) <= _LONGEST_NAME else f"{row.event[:_LONGEST_NAME]}…"
    return f"“{words}” ({row.agency}, {row.when})"


def _pair(case_file: CaseFile, row_id: str, other_id: str, verb: str) -> tuple[ChronologyRow, str]:
    """Return a row and what is said of it and another: a change of their ids alone would tell the reader nothing."""
    first, second = chronology.row(case_file, row_id), chronology.row(case_file, other_id)
    return first, f"{_named(first)} {verb} {_named(second)}"


def _episode(session: Session, episode_id: str) -> Episode:
    found = session.get(Episode, episode_id)
    if found is None:
        raise Problem("That episode is not in this chronology: look for it again.")
    return found
