"""An issued letter as a draft of an e-mail: to whom, with what, and nobody named on the outside."""

from __future__ import annotations

import email
from collections.abc import Callable
from datetime import UTC, datetime, time
from email.message import EmailMessage
from email.policy import default

import pytest

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.issued import IssuedPaper
from scr_desktop.services import clock
from scr_desktop.services.agencies import directory
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history, office
from scr_desktop.services.papers import email_draft, issuing
from scr_desktop.services.requests import request
from scr_desktop.store.case_file import CaseFile
from tests.present import a, present
from tests.services.papers.test_sending import issue
from tests.services.requests.test_request import SCOPE, case

__all__ = ["case"]
POLICE = {"name": "Police", "kind": "police", "secure_email": "review.police@avonvale.invalid"}


@pytest.fixture(autouse=True)
def office_day(desk_day: Callable[[str], None], monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it be Wednesday 6 June 2018."""
    desk_day("2018-06-06")
    monkeypatch.setattr(clock, "now", lambda: datetime.combine(clock.today(), time(9), UTC).isoformat())


def asked(case_file: CaseFile, of: Case, address: str = "") -> IssuedPaper:
    """Issue the letter of a request to the police, sent to this address."""
    police = next(one for one in cases.get(case_file, of.id).agencies if one.name == "Police")
    wanted = [request.AgencyToAsk("Police", police.id, address=address)]
    _, (prepared,) = request.prepare(case_file, of.id, wanted, SCOPE)
    return issue(case_file, "agency-request", of.id, prepared.id)


def read(content: bytes) -> EmailMessage:
    """Return a draft as a mail program reads it."""
    return a(EmailMessage, email.message_from_bytes(content, policy=default))


def test_the_very_pdf_is_attached_to_a_draft_that_names_nobody(case_file: CaseFile, case: Case) -> None:
    """It is a draft to Outlook, its subject has the reference and no name, and its file neither."""
    office.change(case_file, {"name": "Avonvale", "telephone": "01632 960001"})
    made = asked(case_file, case, "police@avonvale.invalid")
    draft = read(email_draft.draft_of(case_file, made))
    (attached,) = draft.iter_attachments()
    assert attached.get_content() == issuing.pdf_of(case_file, made.id)
    assert (draft["To"], draft["X-Unsent"]) == ("police@avonvale.invalid", "1")
    assert draft["Subject"] == f"OFFICIAL-SENSITIVE – Request to an agency, our reference {case.reference}"
    words = present(draft.get_body()).get_content()
    assert "01632 960001" in words
    outside = f"{draft['Subject']} {words} {attached.get_filename()}"
    assert not [child.family_name for child in case.children if child.family_name in outside]


@pytest.mark.parametrize("address", ["", "1 Invented Road", "two@places@x", "a@b\r\nBcc: all@world.invalid"])
def test_without_an_address_of_the_request_the_directory_says_where(
    case_file: CaseFile, case: Case, address: str
) -> None:
    """What is no address goes nowhere, and is never a line of the e-mail's head."""
    directory.add(case_file, POLICE)
    draft = read(email_draft.draft_of(case_file, asked(case_file, case, address)))
    assert draft["To"] == "review.police@avonvale.invalid"
    assert "Bcc" not in draft


def test_where_nobody_knows_the_address_it_is_left_open(case_file: CaseFile, case: Case) -> None:
    """The officer enters it; nothing is guessed."""
    assert "To" not in read(email_draft.draft_of(case_file, asked(case_file, case)))


def test_the_history_says_that_it_was_saved_and_not_that_it_was_sent(case_file: CaseFile, case: Case) -> None:
    """Sending is recorded apart."""
    made = asked(case_file, case)
    email_draft.note_drafted(case_file, made)
    assert history.entries(case_file, case.id)[0].what.endswith("saved as an e-mail draft")
    assert issuing.issued(case_file, case.id)[0].sent_on is None
