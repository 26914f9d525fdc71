"""Amending the entries of a case that is open: what would change and move is seen first, and each change has its reason."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from scr_desktop.domain.entries.amendment import EVENTS_STATED, carry, content_of
from scr_desktop.domain.entries.form import Content
from scr_desktop.domain.entries.notification import parted, read, title_of
from scr_desktop.domain.problem import Problem, kept_words
from scr_desktop.domain.progress.case_status import status
from scr_desktop.domain.progress.change_of_arrangements import follow_change, let_grace_run
from scr_desktop.domain.progress.lateness import with_why_late
from scr_desktop.domain.progress.open_day import on_open_day
from scr_desktop.domain.progress.reckoning import Move, fix_deadlines, moves
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.review.decided_already import impossible, with_day_asked
from scr_desktop.domain.rules.regime import Regime, Resolution
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services import clock, loading
from scr_desktop.services.agencies import directory
from scr_desktop.services.case.case import DECIDES_ARRANGEMENTS, check_same_arrangements, restate_why
from scr_desktop.services.case.draft import Preview, between_entries, whose_duty
from scr_desktop.services.case.event_check import out_of_order
from scr_desktop.services.putting_right import following
from scr_desktop.services.regime import Law
from scr_desktop.store.case_file import CaseFile

_NEVER_LEFT_OUT = (
    "The day the authority became aware cannot be left out, because every deadline runs from it: enter the day in full."
)


@dataclass(frozen=True, slots=True)
class Amendment:
    """What amended entries would make of a case.

    `preview` is the case in memory with what is newly wrong in it; what was wrong before is not asked about
    again. `moves` are the deadlines that would begin, move or fall away; `owes_reason` says whether anything
    that stands would change, so that a reason must be given. `refused` is what no reason can let stand.
    """

    preview: Preview
    moves: tuple[Move, ...]
    owes_reason: bool
    refused: Problem | None = None


@dataclass(frozen=True, slots=True)
class _Office:
    """What of the office bears on a case: when its partner arrangements began, how it counts, its authorities, its law."""

    arrangements_begin_on: date | None
    table: WorkingDays
    authorities: tuple[str, ...]
    law: Law


def content(case_file: CaseFile, case_id: str) -> Content:
    """Return the entries of a case as a notification holds them, to be written in and given back to `amend`."""
    with case_file.read() as session:
        return content_of(loading.whole_case(session, case_id))


def if_amended(case_file: CaseFile, case_id: str, content: Mapping[str, Any]) -> Amendment:
    """Return what would become of a case whose entries are written as `content`, changing nothing; raises as `amend`."""
    with case_file.read() as session:
        case, office = loading.whole_case(session, case_id), _office(session)
    return _carry(case, content, office, at="tried", why="")


def amend(
    case_file: CaseFile, case_id: str, content: Mapping[str, Any], why: str = "", keep: Collection[str] = ()
) -> Case:
    """Change the entries of a case to what is written in `content`, fix the deadlines that follow, and return it.

    Only what differs is written. `why` is required when something entered before changes; the deadlines whose
    rules are in `keep` stay where they are. Raises `Problem` for a new mistake that is neither mended nor kept
    with a reason, for a day that would put the case under other arrangements, or without a reason that is owed.
    """
    with case_file.work("Entries amended", case_id=case_id, why=why) as session:
        case, office, at = loading.open_case(session, case_id), _office(session), clock.now()
        found = _carry(case, content, office, at=at, why=why)
        if found.refused:
            raise found.refused
        if found.preview.unsettled:
            first = found.preview.unsettled[0]
            raise Problem(f"{first.sentence} Mend it, or keep it as it is with a reason.", first.field)
        if found.owes_reason and not why.strip():
            raise Problem("This changes what stands already: say why, it is kept with what stood before.", "why")
        case.title = title_of(case)
        # Another area named is one more to be told: that all were told is so no longer.
        session.flush()
        following.put_days(session, case, why, only="other_area_told")
        directory.join(session, case)
        fix_deadlines(case, office.law.of(case), office.table, at=at, why=why, today=clock.today(), keep=keep)
        session.flush()
    return case


def _office(session: Session) -> _Office:
    return _Office(
        loading.office(session).arrangements_begin_on,
        loading.working_days(session),
        tuple(loading.authorities(session)),
        loading.law(session),
    )


def _carry(case: Case, content: Mapping[str, Any], office: _Office, *, at: str, why: str) -> Amendment:
    """Carry `content` into `case` and return what came of it."""
    stood = {problem.sentence for problem in _problems(case, content_of(case), office)}
    days, regime = _deciding_days(case), office.law.of(case)
    overwritten = carry(case, read(content, today=clock.today()).case, at=at, why=why)
    problems = _problems(case, content, office)
    refused = _refused(case, office, problems) if _deciding_days(case) != days else None
    if _deciding_days(case) != days and not refused:
        restate_why(case, office.law, office.arrangements_begin_on)
    refused = refused or next(impossible(case, regime, office.arrangements_begin_on), None)
    let_grace_run(case, regime, office.arrangements_begin_on)
    follow_change(case, regime, office.arrangements_begin_on, clock.today(), at=at)
    open_, kept = parted([one for one in problems if one.sentence not in stood], content)
    _note_kept(case, with_why_late(case, kept), gone=stood - {one.sentence for one in problems})
    moved = () if refused else moves(case, regime, office.table, today=clock.today())
    where = status(case, regime, office.table, clock.today(), office.authorities)
    where = with_day_asked(on_open_day(where, office.arrangements_begin_on), office.arrangements_begin_on)
    shown = (*open_, refused) if refused else open_
    preview = Preview(case, shown, Resolution(regime, case.regime_why), where, open_, kept)
    return Amendment(preview, moved, overwritten or any(move.changes for move in moved), refused)


def _problems(case: Case, content: Mapping[str, Any], office: _Office) -> list[Problem]:
    """Return all that is wrong with entries and between them, kept or not."""
    found = read(content, today=clock.today(), authorities=office.authorities)
    where = status(case, office.law.of(case), office.table, clock.today(), office.authorities)
    between = [*whose_duty(where), *between_entries(where, office.authorities)]
    own = [*found.problems, *(problem for problem, _ in found.kept), *between]
    return [*own, *_out_of_order(case, office.law.of(case), {one.field for one in own})]


def _out_of_order(case: Case, regime: Regime, said: Collection[str]) -> Iterator[Problem]:
    """Yield which days of the entries come out of order with what is recorded, at entries of which nothing is `said` yet."""
    for kind, (section, entry, _) in EVENTS_STATED.items():
        field, on = f"{section}.{entry}", case.day_of(kind)
        if on and field not in said:
            yield from out_of_order(case, regime, kind, on, field)


def _note_kept(case: Case, kept: list[tuple[Problem, str]], gone: set[str]) -> None:
    """Note what is newly kept as it is; what is no longer wrong is not said to be kept any more."""
    still = [words for words in case.kept if not any(sentence in words for sentence in gone)]
    case.kept = [*still, *(kept_words(problem, reason) for problem, reason in kept)]


def _deciding_days(case: Case) -> tuple[date | None, ...]:
    return tuple(case.day_of(kind) for kind in DECIDES_ARRANGEMENTS)


def _refused(case: Case, office: _Office, problems: list[Problem]) -> Problem | None:
    """Return why the days cannot stand: they would put the case under other arrangements, or leave out the first."""
    field, aware = "awareness.aware_on", case.day_of("aware")
    if aware is None:
        said = [problem for problem in problems if problem.field == field]
        return (said or [Problem(_NEVER_LEFT_OUT, field)])[0]
    try:
        check_same_arrangements(case, office.law, aware, office.arrangements_begin_on, field)
    except Problem as problem:
        return problem
    return None
