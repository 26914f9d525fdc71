"""A line confirmed or taken back: what it would move is proposed first, and what it moves stands with the reason."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from scr_desktop.domain.editions.confirmed import Answer, Confirmed
from scr_desktop.domain.editions.line import Line, lines_of
from scr_desktop.domain.editions.overlay import Overlay
from scr_desktop.domain.editions.said_of import found_at
from scr_desktop.domain.editions.text import Text, text_by_key
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.reckoning import fix_deadlines, moves, summarise
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.office import EditionLine
from scr_desktop.services import check, clock, loading
from scr_desktop.services.office.editions.said import Said, checked
from scr_desktop.services.office.moving.moved import Moved, NamedCase
from scr_desktop.services.regime import Law, as_built, law_of
from scr_desktop.store.case_file import CaseFile

_AT_ONCE = 500


def held(text: Text, key: str) -> Line | None:
    """Return a line of a text as the program holds it; None for one that it does not hold."""
    return next((line for line in lines_of(text.of(as_built().regimes), text) if line.key == key), None)


def proposed(case_file: CaseFile, said: Said) -> list[Moved]:
    """Return the open deadlines that would move, begin or fall away if the office confirmed this, changing nothing.

    Raises `Problem` as `confirm` does.
    """
    one = of_said(said)
    return proposed_with(case_file, text_by_key(one.text), [one])


def proposed_with(case_file: CaseFile, text: Text, said: Collection[Confirmed]) -> list[Moved]:
    """Return the open deadlines that would move with these lines of a text confirmed, changing nothing."""
    with case_file.read() as session:
        if _say_what_stood(session, said):
            return []
        return [*_moved(session, law_with(session, said), [text])]


def confirm(case_file: CaseFile, said: Said) -> list[Moved]:
    """Record what the office says of a line, fix the open deadlines that it moves, and return those moves.

    Raises `Problem` about an entry that is missing or cannot be.
    """
    one = of_said(said)
    text = text_by_key(one.text)
    with case_file.work(f"{text.name}: a line confirmed", why=one.why) as session:
        stood, before = _say_what_stood(session, [one]), loading.law(session)
        put(session, [one])
        if stood:
            return []
        return fix(session, [text], f"{found_at(one, text)}, {one.said}: {one.why or one.answer.value}", before)


def proposed_without(case_file: CaseFile, text: str, lines: Collection[str]) -> list[Moved]:
    """Return the open deadlines that would move if the office took these lines back, changing nothing."""
    found = text_by_key(text)
    with case_file.read() as session:
        return [*_moved(session, law_without(session, text, lines), [found])]


def withdraw(case_file: CaseFile, text: str, lines: Collection[str], why: str) -> list[Moved]:
    """Take back what was confirmed of these lines, for a reason: each stands again as the program holds it; return the moves.

    Raises `Problem` without a reason, or where none of them is confirmed.
    """
    found = text_by_key(text)
    check.need(why, "Say why it is taken back: the reason stays in the history.")
    with case_file.work(f"{found.name}: confirmation taken back", why=why) as session:
        wanted = select(EditionLine).where(EditionLine.text == text, EditionLine.line.in_(lines))
        rows = list(session.scalars(wanted))
        if not rows:
            raise Problem("None of these lines is confirmed: there is nothing to take back.", "line")
        before = loading.law(session)
        for row in rows:
            session.delete(row)
        session.flush()
        loading.forget_law(session)
        return fix(session, [found], f"{found.name}, confirmation taken back: {why.strip()}", before)


def put(session: Session, said: Iterable[Confirmed], taken_from: str = "") -> None:
    """Record what was confirmed of lines, in place of what was before."""
    for one in said:
        row = session.scalar(select(EditionLine).where(EditionLine.text == one.text, EditionLine.line == one.line))
        if row is None:
            row = EditionLine(
                text=one.text, line=one.line, kind=one.kind, answer=one.answer, confirmed_by=one.by,
                confirmed_on=one.on, against=one.against,
            )  # fmt: skip
            session.add(row)
        row.take(one)
        row.taken_from = taken_from
    session.flush()
    loading.forget_law(session)


def fix(session: Session, texts: Collection[Text], why: str, before: Law | None = None) -> list[Moved]:
    """Fix the open deadlines that the office's present law moves in the cases under these texts, and return the moves.

    A time limit that only the law `before` had falls away.
    """
    law, table, today = loading.law(session), loading.working_days(session), clock.today()
    found = [*_moved(session, law, texts, before)]
    moving = {case.id for case, _ in found}
    for case in _cases(session, texts):
        regime = law.of(case)
        if case.id in moving:
            fix_deadlines(
                case,
                regime,
                table,
                at=clock.now(),
                why=why,
                today=today,
                open_only=True,
                before=before.of(case) if before else None,
            )
        else:
            summarise(case, regime, table, today)
    return found


def of_said(said: Said) -> Confirmed:
    """Return what is said of a line as it would be confirmed; raises `Problem` about an entry that is missing or cannot be."""
    text = text_by_key(said.text)
    line = held(text, said.line)
    if said.line and line is None and said.answer is not Answer.NEW:
        raise Problem("This version of the program does not hold that line.", "line")
    return checked(said, text, line, clock.today())


def _say_what_stood(session: Session, said: Iterable[Confirmed]) -> bool:
    """Return whether lines are said to stand that stood before: they have another paragraph then, and move nothing."""
    before = {(one.text, one.line): one.answer for one in loading.overlay(session).lines}
    stands = Answer.STANDS
    return all(one.answer is stands is before.get((one.text, one.line), stands) for one in said)


def law_with(session: Session, said: Collection[Confirmed]) -> Law:
    """Return the office's law as it would be with this confirmed too."""
    keys = {(one.text, one.line) for one in said}
    before = (one for one in loading.overlay(session).lines if (one.text, one.line) not in keys)
    return law_of(Overlay((*before, *said)))


def law_without(session: Session, text: str, lines: Collection[str]) -> Law:
    """Return the office's law as it would be with these lines of a text taken back."""
    gone = {(text, key) for key in lines}
    return law_of(Overlay(tuple(one for one in loading.overlay(session).lines if (one.text, one.line) not in gone)))


def _moved(session: Session, law: Law, texts: Collection[Text], before: Law | None = None) -> Iterator[Moved]:
    before = before or loading.law(session)
    table, today = loading.working_days(session), clock.today()
    for case in _cases(session, texts):
        for move in moves(case, law.of(case), table, today=today, open_only=True, before=before.of(case)):
            yield NamedCase(case.id, case.reference), move


def _cases(session: Session, texts: Collection[Text]) -> Iterator[Case]:
    """Yield the open cases of the regimes that these texts speak to, by reference."""
    regimes = {regime for text in texts for regime in text.regimes}
    wanted = select(Case.id).where(Case.closed_on.is_(None), Case.regime.in_(regimes)).order_by(Case.reference)
    ids = list(session.scalars(wanted))
    for at in range(0, len(ids), _AT_ONCE):
        yield from sorted(loading.reckoned(session, ids[at : at + _AT_ONCE]), key=lambda case: case.reference)
