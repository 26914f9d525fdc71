"""A line confirmed or taken back: what it would move is proposed first, and what it moves stands with the reason."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from scr_desktop.domain.editions.confirmed import DAY_LINE, Answer, Confirmed, LineKind
from scr_desktop.domain.editions.line import Line, lines_of
from scr_desktop.domain.editions.new_line import NEW, key_of
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
        recount = _counted_by(session, text.key, [one.line for one in said])
        return [*_moved(session, law_with(session, said), [text], recount=recount)]


def confirm(case_file: CaseFile, said: Said) -> list[Moved]:
    """Record what the office says of a line, fix the open deadlines that it moves, and return those moves.

    Raises `Problem` about an entry that is missing or cannot be.
    """
    one = of_said(said)
    text = text_by_key(one.text)
    with case_file.work(f"{text.name}: a line confirmed", why=one.why) as session:
        _check_day(session, one)
        return take(session, text, [one], "", f"{found_at(one, text)}, {one.said}: {one.why or one.answer.value}")


def take(session: Session, text: Text, said: Collection[Confirmed], taken_from: str, why: str) -> list[Moved]:
    """Record lines of a text in a session, fix the open deadlines that they move, with `why`, and return the moves.

    `taken_from` names the file they came with, empty if the office confirmed them itself.
    """
    stood, before = _say_what_stood(session, said), loading.law(session)
    recount = _counted_by(session, text.key, [one.line for one in said])
    put(session, said, taken_from)
    return [] if stood else fix(session, [text], why, before, recount)


def _check_day(session: Session, one: Confirmed) -> None:
    """Refuse another day from which an edition applies without a reason."""
    before = loading.overlay(session).of(one.text).get(DAY_LINE)
    if one.line == DAY_LINE and before is not None and before.applies_on != one.applies_on:
        check.need(one.why, "This changes the day from which the edition applies: say why.")


def proposed_without(case_file: CaseFile, text: str, lines: Collection[str]) -> list[Moved]:
    """Return the open deadlines that would move if the office took these lines back, changing nothing."""
    found = text_by_key(text)
    with case_file.read() as session:
        recount = _counted_by(session, text, lines)
        return [*_moved(session, law_without(session, text, lines), [found], recount=recount)]


def withdraw(case_file: CaseFile, text: str, lines: Collection[str], why: str) -> list[Moved]:
    """Take back what was confirmed of these lines, for a reason: each stands again as the program holds it; return the moves.

    Raises `Problem` without a reason, or where none of them is confirmed.
    """
    found = text_by_key(text)
    check.need(why, "Say why it is taken back: the reason stays in the history.")
    with case_file.work(f"{found.name}: confirmation taken back", why=why) as session:
        wanted = select(EditionLine).where(
            EditionLine.text == text, EditionLine.line.in_(lines), EditionLine.answer != Answer.TAKEN_BACK
        )
        rows = list(session.scalars(wanted))
        if not rows:
            raise Problem("None of these lines is confirmed: there is nothing to take back.", "line")
        before, recount = loading.law(session), _counted_by(session, text, lines)
        for row in rows:
            if row.answer == Answer.NEW:
                # Cases may hold what it brought: its words stay, and it is asked and owed no more.
                row.answer = Answer.TAKEN_BACK
            else:
                session.delete(row)
        session.flush()
        loading.forget_law(session)
        return fix(session, [found], f"{found.name}, confirmation taken back: {why.strip()}", before, recount)


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


def fix(
    session: Session, texts: Collection[Text], why: str, before: Law | None = None, recount: Collection[str] = ()
) -> list[Moved]:
    """Fix the open deadlines that the office's present law moves in the cases under these texts, and return the moves.

    A time limit that only the law `before` had falls away. Of the rules in `recount` what was met is counted anew too: it was
    counted by what does not hold any more.
    """
    law, table, today = loading.law(session), loading.working_days(session), clock.today()
    found = [*_moved(session, law, texts, before, recount)]
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
                recount=recount,
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
    return law_of(Overlay(tuple(_without(loading.overlay(session).lines, text, lines))))


def _without(said: Iterable[Confirmed], text: str, lines: Collection[str]) -> Iterator[Confirmed]:
    for one in said:
        if one.text != text or one.line not in lines:
            yield one
        elif one.answer in {Answer.NEW, Answer.TAKEN_BACK}:
            yield replace(one, answer=Answer.TAKEN_BACK)


def _counted_by(session: Session, text: str, lines: Collection[str]) -> set[str]:
    """Return the rules whose days were counted by what was confirmed of these lines until now."""
    before = (one for one in loading.overlay(session).of(text).values() if one.line in lines)
    changed = (one for one in before if one.kind is LineKind.CLOCK and one.answer is not Answer.STANDS)
    return {key_of(one) if one.line.startswith(NEW) else one.line.partition(":")[2] for one in changed}


def _moved(
    session: Session,
    law: Law,
    texts: Collection[Text],
    before: Law | None = None,
    recount: Collection[str] = (),
) -> Iterator[Moved]:
    before = before or loading.law(session)
    table, today = loading.working_days(session), clock.today()
    for case in _cases(session, texts):
        found = moves(case, law.of(case), table, today=today, open_only=True, before=before.of(case), recount=recount)
        for move in found:
            yield NamedCase(case.id, case.reference), move


def _cases(session: Session, texts: Collection[Text]) -> Iterator[Case]:
    """Yield the open cases of the regimes that these texts speak to, by reference."""
    regimes = {regime for text in texts for regime in text.regimes}
    wanted = select(Case.id).where(Case.closed_on.is_(None), Case.regime.in_(regimes)).order_by(Case.reference)
    ids = list(session.scalars(wanted))
    for at in range(0, len(ids), _AT_ONCE):
        yield from sorted(loading.reckoned(session, ids[at : at + _AT_ONCE]), key=lambda case: case.reference)
