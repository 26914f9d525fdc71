"""What tests of e-mails on the page of a case may ask for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from scr_desktop.domain.records.case import AgencyInvolved, Case
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.requests import request
from scr_desktop.store.case_file import CaseFile
from tests.services.papers.came_in.mails import POLICE, mail
from tests.ui.some_cases import open_case

ON = date(2026, 4, 8)
SENT = "Wed, 08 Apr 2026 09:15:00 +0100"


@pytest.fixture
def case(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> Case:
    """Open a case known since 1 April 2026 in which the police were asked on the 7th; it is Wednesday 8 April."""
    monkeypatch.setattr(clock, "today", lambda: ON)
    return ask_police(case_file, open_case(case_file))


def ask_police(case_file: CaseFile, opened: Case) -> Case:
    """Ask the police in a case that was opened, and return it."""
    with case_file.work("Agency named", case_id=opened.id) as session:
        agency = AgencyInvolved(position=1, name="Police")
        agency.case_id = opened.id
        session.add(agency)
    asked = [request.AgencyToAsk("Police", agency.id, address=POLICE)]
    scope = request.Scope(questions=("What was known?",), proportionate="The last year.")
    _, (made,) = request.prepare(case_file, opened.id, asked, scope)
    request.send(case_file, opened.id, [made.id], date(2026, 4, 7))
    return cases.get(case_file, opened.id)


@pytest.fixture
def email(tmp_path: Path) -> Callable[..., Path]:
    """Give a function that saves an e-mail of the police and returns the path of its file."""

    def saved(words: str = "Seen twice.\n", name: str = "Return.eml", **more: object) -> Path:
        path = tmp_path / name
        path.write_bytes(mail(words, **({"sent": SENT} | more)))  # type: ignore[arg-type]
        return path

    return saved
