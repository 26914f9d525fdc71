"""The stage and next deadline that each case repeats for the register, kept in step with what its record gives."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

from scr_desktop.domain.case import Case
from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.domain.reckoning import summarise
from scr_desktop.domain.working_days import WorkingDays
from scr_desktop.services import clock, loading
from scr_desktop.services.regime import by_key
from scr_desktop.store.case_file import CaseFile


def bring_in_step(case_file: CaseFile) -> None:
    """List the next deadline of a case anew where another has come to count first, or its review was handed over.

    Earlier versions listed the one whose first day came first, and a review handed over as still under way. A file in which nothing differs is not written to; in
    one that cannot be written to it is done when it is opened again.
    """
    with case_file.read() as session:
        cases, table = loading.listed_otherwise_before(session), loading.working_days(session)
    if not any(_differs(case, table) for case in cases):
        return
    with suppress(CaseFileProblem), case_file.work("Next deadlines listed anew, the one that counts first") as session:
        for case in loading.listed_otherwise_before(session):
            _differs(case, table)


def _differs(case: Case, table: WorkingDays) -> bool:
    """Put the stage and next deadline of a case as its record gives them, and return whether it was another."""
    before = _listed(case)
    summarise(case, by_key(case.regime), table, clock.today())
    return _listed(case) != before


def _listed(case: Case) -> tuple[str, str, date | None]:
    return case.stage, case.next_rule, case.next_due_on
