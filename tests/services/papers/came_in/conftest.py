"""What tests of e-mails that came in may ask for."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.records.case import Case
from scr_desktop.services.office import office
from scr_desktop.services.requests import request
from scr_desktop.store.case_file import CaseFile
from tests.services.opening import Desk, Opened
from tests.services.papers.came_in.mails import OFFICE, POLICE

SCOPE = request.Scope(questions=("What was known?",), proportionate="The last year.")


@pytest.fixture
def case(case_file: CaseFile, opened: Opened, desk_day: Desk) -> Case:
    """Open a case in which the police and a school were asked on 16 May 2018; it is Thursday 17 May."""
    desk_day("2018-05-17")
    office.change(case_file, {"secure_address": OFFICE})
    case = opened(agencies=[{"name": one, "contact": "", "involvement": ""} for one in ("Police", "Harbour School")])
    to = zip(case.agencies, (POLICE, "office@harbour.example"), strict=True)
    asked = [request.AgencyToAsk(one.name, one.id, address=address) for one, address in to]
    _, made = request.prepare(case_file, case.id, asked, SCOPE)
    return request.send(case_file, case.id, [one.id for one in made], date(2018, 5, 16))
