"""Cases held under one edition to which another applies since the office confirmed its day: moved only one by one, with a reason."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from scr_desktop.domain.editions.confirmed import Confirmed
from scr_desktop.domain.editions.text import TEXTS, follow_each_other, successors
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.reckoning import Move, fix_deadlines, moves
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.services import check, clock, loading
from scr_desktop.services.office.editions import confirming
from scr_desktop.services.office.editions.said import Said
from scr_desktop.services.regime import Law, dates_of
from scr_desktop.store.case_file import CaseFile


@dataclass(frozen=True)
class CaseToMove:
    """A case under `old` to which `new` applies, `why`, with the open deadlines that the move would change."""

    id: str
    reference: str
    title: str
    old: Regime
    new: Regime
    why: str
    moves: tuple[Move, ...]


def to_move(case_file: CaseFile) -> list[CaseToMove]:
    """Return the open cases to which another edition applies than the one they stand under, by reference."""
    with case_file.read() as session:
        return [*_to_move(session, loading.law(session))]


def concerned(case_file: CaseFile, said: Said) -> list[CaseToMove]:
    """Return the open cases to which another edition would apply than they stand under, if the office confirmed this.

    Nothing is changed. Raises `Problem` as confirming does.
    """
    return concerned_with(case_file, [confirming.of_said(said)])


def concerned_with(case_file: CaseFile, said: Collection[Confirmed]) -> list[CaseToMove]:
    """Return the open cases to which another edition would apply with these lines confirmed, changing nothing."""
    with case_file.read() as session:
        return [*_to_move(session, confirming.law_with(session, said))]


def concerned_without(case_file: CaseFile, text: str, lines: Collection[str]) -> list[CaseToMove]:
    """Return the open cases to which another edition would apply, if the office took these lines back, changing nothing."""
    with case_file.read() as session:
        return [*_to_move(session, confirming.law_without(session, text, lines))]


def move(case_file: CaseFile, case_id: str, why: str) -> tuple[Move, ...]:
    """Let a case stand under the edition that applies to it, for a reason, and return what moved.

    Raises `Problem` without a reason, or where no other edition applies.
    """
    check.need(why, "Say why the case moves to the other edition: the reason stands in its history and on its papers.")
    with case_file.work("Moved to another edition", case_id=case_id, why=why) as session:
        case = loading.open_case(session, case_id)
        found = _of(session, case, loading.law(session))
        if found is None:
            raise Problem("The case stands under the edition that applies to it: there is nothing to move.")
        case.regime, case.regime_why = found.new.key, f"{found.why} Moved from “{found.old.name}”: {why.strip()}"
        table, today = loading.working_days(session), clock.today()
        return fix_deadlines(
            case,
            found.new,
            table,
            at=clock.now(),
            why=f"{found.new.name}: {why.strip()}",
            today=today,
            open_only=True,
            before=found.old,
        )


def _to_move(session: Session, law: Law) -> Iterator[CaseToMove]:
    if law.overlay.applies_from is None and not _moved_before(session):
        return
    wanted = select(Case.id).where(Case.closed_on.is_(None), Case.regime.in_(successors())).order_by(Case.reference)
    for case in sorted(loading.reckoned(session, list(session.scalars(wanted))), key=lambda one: one.reference):
        if found := _of(session, case, law):
            yield found


def _moved_before(session: Session) -> bool:
    """Return whether a case stands under an edition whose day the office has taken back."""
    dated = [text.regimes[0] for text in TEXTS.values() if text.dated]
    return session.scalar(select(Case.id).where(Case.regime.in_(dated)).limit(1)) is not None


def _of(session: Session, case: Case, law: Law) -> CaseToMove | None:
    """Return what moves a case; None where it stands under the edition that applies to it, or its day is not known."""
    aware = case.day_of("aware")
    if aware is None:
        return None
    now = law.governing(dates_of(case, aware, loading.office(session).arrangements_begin_on))
    if now.others or not follow_each_other(now.regime.key, case.regime):
        return None
    table, today = loading.working_days(session), clock.today()
    old = law.of(case)
    found = moves(case, now.regime, table, today=today, open_only=True, before=old)
    return CaseToMove(case.id, case.reference, case.title, old, now.regime, now.why, found)
