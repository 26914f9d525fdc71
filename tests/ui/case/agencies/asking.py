"""How the tests of a case's agencies ask, and read what the part shows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from scr_desktop.domain.law.agencies.agency_information import INFORMATION
from scr_desktop.domain.progress.request_status import RequestLine, request_lines
from scr_desktop.domain.records.case import Case
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.requests import request
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.agencies.part import CaseAgencies

SCOPE = request.Scope(questions=INFORMATION.questions, proportionate="The last year only.")


TURN = Callable[[date], None]


def ask_both(case_file: CaseFile, case: Case) -> list[str]:
    """Ask both agencies today; return the ids of the requests."""
    _, made = request.prepare(
        case_file, case.id, [request.AgencyToAsk(one.name, one.id) for one in case.agencies], SCOPE
    )
    request.send(case_file, case.id, [one.id for one in made], clock.today())
    return [one.id for one in made]


def line(case_file: CaseFile, case: Case, number: int = 1) -> RequestLine:
    """Return how a request stands."""
    return request_lines(cases.status(case_file, case.id))[number - 1]


def shown(part: CaseAgencies, column: int) -> list[str]:
    """Return what a column of the table says, row by row."""
    model = part._form.lines.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]
