"""An issued letter as a draft of an e-mail: a file that a mail program opens, for the officer to look at and send."""

from __future__ import annotations

from collections.abc import Iterable
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from scr_desktop.domain.records.agency import Agency
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.papers.issued import IssuedPaper
from scr_desktop.services.agencies import directory
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import office as offices
from scr_desktop.services.papers import issuing, paper
from scr_desktop.store.case_file import CaseFile

ENDING = ".eml"


def draft_of(case_file: CaseFile, made: IssuedPaper) -> bytes:
    """Return an issued letter as an e-mail that is not sent yet (RFC 5322), with the very PDF that was issued attached.

    It goes to the address of its request or the secure one that the directory has for the addressee, to nobody where neither is known. Neither its subject
    nor its words name a person: the letter does.
    """
    office, case = offices.get(case_file), cases.get(case_file, made.case_id)
    draft = EmailMessage(policy=SMTP)
    draft["Subject"] = _subject(made, case, office)
    if to := address_of(made, case, directory.agencies(case_file)):
        draft["To"] = to
    # Outlook opens what bears this as a draft that can be sent.
    draft["X-Unsent"] = "1"
    draft.set_content(_words(office))
    draft.add_attachment(
        issuing.pdf_of(case_file, made.id),
        maintype="application",
        subtype="pdf",
        filename=f"{issuing.file_stem(case_file, made)}.pdf",
    )
    return draft.as_bytes()


def note_drafted(case_file: CaseFile, made: IssuedPaper) -> None:
    """Note in the history that a letter was written as a draft of an e-mail: that it was sent is recorded apart."""
    what = f"{paper.document_by_key(made.document).name} to {made.addressee[:100]} saved as an e-mail draft"
    with case_file.work(what, case_id=made.case_id, note=True):
        pass


def address_of(made: IssuedPaper, case: Case, known: Iterable[Agency]) -> str:
    """Return where an issued letter of a case goes: as its request says, else to the lead or the agency; empty where none is known."""
    agencies = list(known)
    asked = next((one.address for one in case.requests if one.id == made.item), "")
    if _checked(asked):
        return _checked(asked)
    for line in made.text.get("to", made.addressee).splitlines():
        agency = directory.called(line.strip(), agencies)
        if agency is not None:
            lead = directory.present_lead(agency)
            theirs = lead.secure_email if lead and lead.name and lead.name in made.addressee else ""
            return _checked(theirs) or _checked(agency.secure_email)
    return ""


def _checked(address: str) -> str:
    """Return an address that a mail program understands, or the empty text."""
    try:
        found = Address(addr_spec=address.strip())
    except (HeaderParseError, ValueError, IndexError):
        return ""
    return address.strip() if found.username and found.domain else ""


def _subject(made: IssuedPaper, case: Case, office: Office) -> str:
    name = paper.document_by_key(made.document).name
    return " ".join(" – ".join(filter(None, (office.marking, f"{name}, our reference {case.reference}"))).split())


def _words(office: Office) -> str:
    reached = ", ".join(filter(None, (office.telephone, office.secure_address)))
    said = ["Please find our letter attached.", office.name, reached]
    return "\n\n".join(part for part in said if part) + "\n"
