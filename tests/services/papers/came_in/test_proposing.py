"""What an e-mail is proposed to be: by its reference, its sender's address or its domain, with the reason, or nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.services.agencies import directory
from scr_desktop.services.case import case as cases
from scr_desktop.services.papers.came_in import keeping, proposing
from scr_desktop.services.papers.came_in.proposing import Proposed
from scr_desktop.services.requests import request
from scr_desktop.store.case_file import CaseFile
from tests.services.opening import Opened
from tests.services.papers.came_in.mails import OFFICE, POLICE, came_in, mail


def proposed(case_file: CaseFile, case: Case, folder: Path, content: bytes) -> Proposed:
    """Return what an e-mail is proposed to be in the case as it stands."""
    return proposing.propose(case_file, cases.status(case_file, case.id), came_in(folder, content))


@pytest.mark.parametrize(
    ("sender", "subject", "agency", "why"),
    [
        (
            f"Ewa <{POLICE.upper()}>",
            "Re: your letter",
            "Police",
            "Its sender’s address is that of Police, which was asked.",
        ),
        ("x@elsewhere.example", "Re: {}/2 return", "Harbour School", "It names the request {}/2, to Harbour School."),
        (POLICE, "Re: {}/2.", "Harbour School", "It names the request {}/2, to Harbour School."),
        (
            "head@harbour.example",
            "Return",
            "Harbour School",
            "It came from harbour.example, as Harbour School does, which was asked.",
        ),
    ],
    ids=["address", "number", "number before address", "domain"],
)
def test_a_return_is_proposed_for_the_request_it_answers(
    case_file: CaseFile, case: Case, tmp_path: Path, sender: str, subject: str, agency: str, why: str
) -> None:
    """With the reason in a sentence."""
    found = proposed(case_file, case, tmp_path, mail(sender=sender, subject=subject.format(case.reference)))
    of = {one.id: one.agency for one in cases.get(case_file, case.id).requests}
    assert (found.taken_as, of[found.which], found.why) == ("return", agency, why.format(case.reference))


@pytest.mark.parametrize("sender", ["x@elsewhere.example", "somebody@nhs.net", "", "a@police.example.evil.example"])
def test_where_nothing_speaks_for_it_nothing_is_proposed(
    case_file: CaseFile, case: Case, tmp_path: Path, sender: str
) -> None:
    """An address that many share, or that only looks like another, is no reason."""
    found = proposed(case_file, case, tmp_path, mail(sender=sender, subject="Hello", words="As we said."))
    assert (found.taken_as, found.which, found.warnings) == ("", "", ())


@pytest.mark.parametrize(
    ("sender", "doubt"),
    [
        (f"{POLICE} <x@evil.example>", "make sure who it is from"),
        (f"<{POLICE}><x@evil.example>", "make sure who it is from"),
        (f"{POLICE}, x@evil.example", "It names more than one sender"),
        (f"{POLICE}:x@evil.example;", "make sure who it is from"),
        ("x@evil.example\0@police.example", "make sure who it is from"),
        ("@police.example", "Its sender’s address is not written as addresses are: nothing is proposed by it"),
        (OFFICE + ", x@evil.example", "nothing is proposed by its address"),
    ],
)
def test_a_sender_in_doubt_speaks_for_nothing(
    case_file: CaseFile, case: Case, tmp_path: Path, sender: str, doubt: str
) -> None:
    """Several senders, or an address that is none: who it is from is left to the officer, and said to be."""
    plain = mail(sender="S", subject="Hello", words="As we said.")
    content = plain.replace(b"From: S\r\n", f"Sender: {POLICE}\r\nFrom: {sender}\r\n".encode())
    found = proposed(case_file, case, tmp_path, content)
    assert (found.taken_as, found.which) == ("", "")
    assert doubt in "\n".join(came_in(tmp_path, content).doubts)


def test_a_domain_that_many_share_is_no_reason(case_file: CaseFile, case: Case, tmp_path: Path) -> None:
    """Every hospital writes from the same one."""
    request.prepare(
        case_file, case.id, [request.AgencyToAsk("Hospital", address="safe@nhs.net")],
        request.Scope(questions=("What?",), proportionate="The last year."),
    )  # fmt: skip
    made = next(one for one in cases.get(case_file, case.id).requests if one.agency == "Hospital")
    request.send(case_file, case.id, [made.id], date(2018, 5, 17))
    assert proposed(case_file, case, tmp_path, mail(sender="other@nhs.net")).taken_as == ""
    assert proposed(case_file, case, tmp_path, mail(sender="safe@nhs.net")).which == made.id


def test_the_panel_is_told_by_the_directory_the_department_or_its_reference(
    case_file: CaseFile, case: Case, tmp_path: Path
) -> None:
    """In that order."""
    said = proposed(case_file, case, tmp_path, mail(sender="mailbox@education.gov.uk"))
    assert (said.taken_as, said.why) == ("reply", "It came from education.gov.uk, from where the Panel writes.")
    directory.add(
        case_file, {"name": "Child Safeguarding Practice Review Panel", "secure_email": "panel@secure.example"}
    )
    said = proposed(case_file, case, tmp_path, mail(sender="panel@secure.example"))
    assert (said.taken_as, said.why) == (
        "reply",
        "Its sender’s address is that of the Panel in the office’s directory.",
    )


def test_what_the_office_sent_itself_is_a_telling(case_file: CaseFile, case: Case, tmp_path: Path) -> None:
    """Where it went to somebody who must be told; what that one answers is one too."""
    status = cases.status(case_file, case.id)
    duty = next(one.duty for one in status.duties if not one.done_on)
    directory.add(case_file, {"name": duty.who, "secure_email": "told@body.example"})
    ours = mail(sender=OFFICE, subject="Notification").replace(f"To: {OFFICE}".encode(), b"To: told@body.example")
    for content, why in (
        (ours, f"The office sent it, to the address of {duty.who}."),
        (mail(sender="told@body.example"), f"Its sender’s address is that of {duty.who}, who must be told."),
    ):
        found = proposed(case_file, case, tmp_path, content)
        assert (found.taken_as, found.which, found.why) == ("telling", duty.key, why)


def test_another_case_s_reference_is_warned_of(case_file: CaseFile, case: Case, opened: Opened, tmp_path: Path) -> None:
    """In its subject or its words, with the number of a request too; never a part of a longer word."""
    other = opened(agencies=[])
    for subject, words in ((f"Re: {other.reference}", "x"), ("Return", f"For ({other.reference}/4).")):
        (said,) = proposed(case_file, case, tmp_path, mail(words, subject=subject)).warnings
        assert said == f"It names another case of the office, {other.reference}: make sure that it belongs to this one."
    assert not proposed(case_file, case, tmp_path, mail(subject=f"X{other.reference}99")).warnings


def test_what_is_kept_already_is_said(case_file: CaseFile, case: Case, opened: Opened, tmp_path: Path) -> None:
    """With this case it is refused, with another one warned of; taken out of use it may come again."""
    email = came_in(tmp_path, mail())
    kept = keeping.keep(case_file, case.id, email, date(2018, 5, 17))
    with pytest.raises(Problem, match="kept with this case already, as of 17 May 2018"):
        proposed(case_file, case, tmp_path, mail())
    other = opened(agencies=[])
    assert f"It is kept with case {case.reference} too" in proposed(case_file, other, tmp_path, mail()).warnings[0]
    keeping.remove(case_file, case.id, kept.id, "Of another child")
    assert proposed(case_file, case, tmp_path, mail()).taken_as == "return"


def test_in_a_closed_case_nothing_is_taken_in(case_file: CaseFile, case: Case, tmp_path: Path) -> None:
    """It is opened again first."""
    cases.close(case_file, case.id, date(2018, 5, 17), "No harm after all")
    with pytest.raises(Problem, match="This case is closed: open it again"):
        proposed(case_file, case, tmp_path, mail())


@pytest.mark.parametrize(
    ("words", "reference"),
    [
        ("Our ref: CSPR-4471 thank you", "CSPR-4471"),
        ("Reference number: 2018/777.", "2018/777"),
        ("Our ref: A1 and our ref: B2-3; ref: C3-4", ""),
        ("With reference to your letter", ""),
        ("Your ref: {}", ""),
        ("Your ref: {}/2", ""),
    ],
)
def test_its_own_reference_is_found_where_it_gives_one(
    case_file: CaseFile, case: Case, tmp_path: Path, words: str, reference: str
) -> None:
    """Ours is not theirs, and of several none is chosen."""
    assert proposed(case_file, case, tmp_path, mail(words.format(case.reference))).reference == reference
