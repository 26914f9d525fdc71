"""The stage and next deadline that each case repeats for the register, kept in step with what its record gives."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.domain.progress.change_of_arrangements import passes_undecided, why_passes
from scr_desktop.domain.progress.reckoning import fix_again, fix_deadlines, summarise
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.deadline_state import is_ahead
from scr_desktop.domain.rules.event import EVENTS, HANDED_OVER, PASSES_ON
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services import clock, loading
from scr_desktop.services.case.case import let_change_pass
from scr_desktop.store.case_file import CaseFile


def bring_in_step(case_file: CaseFile) -> None:
    """List the next deadline of a case anew where another has come to count first, or its review was handed over.

    Earlier versions listed the one whose first day came first, and a review handed over as still under way. What was
    undecided when the partner arrangements began passes to the partners. A file in which nothing differs is not
    written to; in one that cannot be written to it is done when it is opened again.
    """
    follow_day(case_file)
    with case_file.read() as session:
        cases, table = loading.listed_otherwise_before(session), loading.working_days(session)
        law = loading.law(session)
    if not any(_differs(case, law.of(case), table) for case in cases):
        return
    with suppress(CaseFileProblem), case_file.work("Next deadlines listed anew, the one that counts first") as session:
        for case in loading.listed_otherwise_before(session):
            _differs(case, law.of(case), table)


def follow_day(case_file: CaseFile) -> None:
    """Do what the day itself brings about; in a file that cannot be written to it is done when that is possible again."""
    with suppress(CaseFileProblem):
        let_undecided_pass(case_file)


def let_undecided_pass(case_file: CaseFile) -> list[str]:
    """Let each case that is undecided when the partner arrangements begin pass to the partners; return the references.

    Each has its own entry of history. Nothing is written where nothing passes, or before the office has stated the day.
    """
    today = clock.today()
    with case_file.read() as session:
        begin = loading.office(session).arrangements_begin_on
        if begin is None or is_ahead(begin, today):
            return []
        cases, law = loading.not_passed_on(session), loading.law(session)
    found, why = [one for one in cases if passes_undecided(one, law.of(one), begin, today)], why_passes(begin)
    for one in found:
        with case_file.work(EVENTS[PASSES_ON].label, case_id=one.id, why=why) as session:
            case, regime = loading.a_case(session, one.id), law.of(one)
            let_change_pass(session, case, regime)
            fix_deadlines(case, regime, loading.working_days(session), at=clock.now(), why=why, today=today)
    return [one.reference for one in found]


def _differs(case: Case, regime: Regime, table: WorkingDays) -> bool:
    """Put the stage and next deadline of a case as its record gives them, and return whether it was another.

    What a hand-over does not end is owed again, where an earlier version let it fall away.
    """
    before, today = _listed(case), clock.today()
    fixed = fix_again(case, regime, table, at=clock.now(), today=today) if case.ended_by == HANDED_OVER else False
    summarise(case, regime, table, today)
    return fixed or _listed(case) != before


def _listed(case: Case) -> tuple[str, str, date | None]:
    return case.stage, case.next_rule, case.next_due_on
