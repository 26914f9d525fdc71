"""An e-mail is kept byte for byte in the work that records what it led to: both stand or neither, and nothing is lost."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from scr_desktop.domain.problem import CaseFileProblem, Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.kept_email import REPLY, RETURN, TELLING, KeptEmail
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import telling
from scr_desktop.services.office import history, register
from scr_desktop.services.papers.came_in import keeping
from scr_desktop.services.papers.came_in.enclosed import look
from scr_desktop.services.papers.came_in.keeping import Taken
from scr_desktop.services.papers.came_in.reading import CameIn
from scr_desktop.services.putting_right import taking_back
from scr_desktop.services.requests import returns
from scr_desktop.services.review import panel
from scr_desktop.services.upkeep import safety
from scr_desktop.store.case_file import CaseFile
from tests.documents.paper.test_foreign import written
from tests.services.papers.came_in.mails import came_in, mail

ON = date(2018, 5, 17)
GIVEN = {"kind": "full", "returned_on": ON, "summary": "Seen twice."}


def kept(case_file: CaseFile, case: Case) -> KeptEmail:
    """Return the one e-mail kept with a case."""
    (found,) = cases.get(case_file, case.id).kept_emails
    return found


@pytest.fixture
def email(case: Case, tmp_path: Path) -> CameIn:
    """Give an e-mail of the police with a PDF."""
    return came_in(tmp_path, mail(files={"report.pdf": written("First page"), "plan.docx": b"PK"}))


def received(case_file: CaseFile, case: Case, email: CameIn) -> str:
    """Record the return that an e-mail is, along with it; return the id of the return."""
    request_id = case.requests[0].id
    taken = Taken(RETURN, ON, request_id, look(case_file, case.id, request_id, email).pdfs)
    with keeping.recorded_with(case_file, case.id, email, taken):
        return returns.receive(case_file, case.id, request_id, GIVEN).id


def test_it_is_kept_by_itself_byte_for_byte(case_file: CaseFile, case: Case, email: CameIn) -> None:
    """With its sender, its subject and its day, one entry of the history, and found by what it is called."""
    keeping.keep(case_file, case.id, email, ON)
    one = kept(case_file, case)
    assert (one.sender, one.subject, one.came_on) == ("Ewa Lukasik <ewa@police.example>", "Return", ON)
    assert (one.taken_as, one.led_to_id, one.file_name) == ("kept", "", "Return.eml")
    assert keeping.content_of(case_file, one.id) == email.content
    newest = history.entries(case_file, case.id)[0]
    assert newest.what == "E-mail kept with the case"
    assert "E-mail kept “Return”, taken as: (empty) → Only kept with the case" in newest.changes
    rows = register.rows(case_file, register.Wanted(words="Lukasik"))
    assert [row.id for row in rows] == [case.id]


def test_a_return_and_its_e_mail_are_one_work(case_file: CaseFile, case: Case, email: CameIn) -> None:
    """With the PDF in it kept with the return, so that it is bound into the pack; what is no PDF stays inside."""
    before = len(history.entries(case_file, case.id))
    return_id = received(case_file, case, email)
    found = cases.get(case_file, case.id)
    assert (kept(case_file, case).taken_as, kept(case_file, case).led_to_id) == ("return", return_id)
    assert [(one.file_name, one.pages, one.return_id, one.agency) for one in found.attachments] == [
        ("report.pdf", 1, return_id, "Police")
    ]
    newest, *rest = history.entries(case_file, case.id)
    assert len(rest) == before
    assert not [said for said in newest.changes if return_id in said]


def test_what_is_refused_keeps_nothing(case_file: CaseFile, case: Case, email: CameIn) -> None:
    """Neither the e-mail nor the file in it."""
    taken = Taken(RETURN, ON, case.requests[0].id)
    with pytest.raises(Problem), keeping.recorded_with(case_file, case.id, email, taken):
        returns.receive(case_file, case.id, case.requests[0].id, GIVEN | {"summary": ""})
    found = cases.get(case_file, case.id)
    assert (found.kept_emails, found.attachments) == ([], [])
    # What is recorded after that has nothing to do with it.
    returns.receive(case_file, case.id, case.requests[0].id, GIVEN)
    assert cases.get(case_file, case.id).kept_emails == []


def test_a_telling_and_a_reply_are_kept_with_theirs(case_file: CaseFile, case: Case, tmp_path: Path) -> None:
    """Each e-mail leads to the record that was made of it."""
    duty = next(one.duty for one in cases.status(case_file, case.id).duties if not one.done_on)
    with keeping.recorded_with(case_file, case.id, came_in(tmp_path, mail("Thank you.")), Taken(TELLING, ON)):
        telling.record(case_file, case.id, duty.key, ON, "Secure e-mail", stands_why="Told by telephone first")
    with keeping.recorded_with(case_file, case.id, came_in(tmp_path, mail("More, please.")), Taken(REPLY, ON)):
        panel.record_reply(case_file, case.id, ON, "asks", "More, please.", stands_why="It rang first")
    found = cases.get(case_file, case.id)
    assert {one.taken_as: one.led_to_id for one in found.kept_emails} == {
        "telling": found.tellings[-1].id,
        "reply": found.panel_replies[-1].id,
    }


def test_its_day_is_the_one_that_was_put_right_in_the_record(case_file: CaseFile, case: Case, tmp_path: Path) -> None:
    """Of a return, a reply and a telling: the e-mail and what it led to do not contradict each other."""
    right, request_id = date(2018, 5, 16), case.requests[0].id
    with keeping.recorded_with(case_file, case.id, came_in(tmp_path, mail("A")), Taken(RETURN, ON, request_id)):
        returns.receive(case_file, case.id, request_id, GIVEN | {"returned_on": right})
    duty = next(one.duty for one in cases.status(case_file, case.id).duties if not one.done_on)
    with keeping.recorded_with(case_file, case.id, came_in(tmp_path, mail("B")), Taken(TELLING, ON)):
        telling.record(case_file, case.id, duty.key, right, "Secure e-mail", stands_why="Told by telephone first")
    with keeping.recorded_with(case_file, case.id, came_in(tmp_path, mail("C")), Taken(REPLY, ON)):
        panel.record_reply(case_file, case.id, right, "asks", "More, please.", stands_why="It rang first")
    assert [one.came_on for one in cases.get(case_file, case.id).kept_emails] == [right] * 3


def test_the_same_is_kept_once(case_file: CaseFile, case: Case, email: CameIn) -> None:
    """By itself or with what it leads to; a day to come is refused too."""
    keeping.keep(case_file, case.id, email, ON)
    with pytest.raises(Problem, match="kept with this case already"):
        keeping.keep(case_file, case.id, email, ON)
    with pytest.raises(Problem, match="kept with this case already"):
        received(case_file, case, email)
    with pytest.raises(Problem, match="lies in the future: enter the day on which it came in"):
        keeping.keep(case_file, case.id, email, date(2018, 5, 18))
    assert cases.get(case_file, case.id).returns == []


def test_out_of_use_it_stays_readable(case_file: CaseFile, case: Case, email: CameIn) -> None:
    """With the reason, which is required; not twice."""
    keeping.keep(case_file, case.id, email, ON)
    with pytest.raises(Problem, match="Say why"):
        keeping.remove(case_file, case.id, kept(case_file, case).id, " ")
    keeping.remove(case_file, case.id, kept(case_file, case).id, "Of another child")
    one = kept(case_file, case)
    assert (one.removed_why, keeping.content_of(case_file, one.id)) == ("Of another child", email.content)
    with pytest.raises(Problem, match="already"):
        keeping.remove(case_file, case.id, one.id, "Again")
    with pytest.raises(Problem, match="not in this case"):
        keeping.remove(case_file, case.id, "nothing", "x")


def test_one_taken_in_again_is_not_in_use_twice(case_file: CaseFile, case: Case, email: CameIn) -> None:
    """That it was taken out of use is taken back only while it stands once."""
    keeping.keep(case_file, case.id, email, ON)
    keeping.remove(case_file, case.id, kept(case_file, case).id, "Of another child")
    number = history.entries(case_file, case.id)[0].number
    keeping.keep(case_file, case.id, email, ON)
    with pytest.raises(Problem, match="the same e-mail was taken in again, and stands under “Papers issued”"):
        taking_back.take_back(case_file, case.id, number, "It was right")
    again = next(one for one in cases.get(case_file, case.id).kept_emails if not one.removed_at)
    keeping.remove(case_file, case.id, again.id, "Twice")
    taking_back.take_back(case_file, case.id, number, "It was right")
    assert sum(not one.removed_at for one in cases.get(case_file, case.id).kept_emails) == 1


def test_one_that_was_altered_is_told(case_file: CaseFile, case: Case, email: CameIn) -> None:
    """When it is opened, and when the whole case file is looked at."""
    keeping.keep(case_file, case.id, email, ON)
    one = kept(case_file, case)
    with case_file.work("Meddling") as session:
        session.get_one(KeptEmail, one.id).content = b"other"
    with pytest.raises(CaseFileProblem, match="is not what came in any more: restore a backup"):
        keeping.content_of(case_file, one.id)
    said = [found.sentence for found in safety.check(case_file) if not found.ok]
    assert f"The e-mail “Return” of case {case.reference} is not what came in any more: restore a backup." in said


def test_a_return_taken_back_leaves_the_e_mail(case_file: CaseFile, case: Case, email: CameIn) -> None:
    """It came in all the same; its PDF is bound in no more."""
    received(case_file, case, email)
    number = history.entries(case_file, case.id)[0].number
    taking_back.take_back(case_file, case.id, number, "Of another child")
    found = cases.get(case_file, case.id)
    assert found.returns[0].superseded_why == "Taken back: Of another child"
    assert (kept(case_file, case).removed_at, bool(found.attachments[0].removed_at)) == ("", True)


def test_a_return_that_is_moved_takes_the_e_mail_with_it(case_file: CaseFile, case: Case, email: CameIn) -> None:
    """And the PDF in it."""
    received(case_file, case, email)
    number = history.entries(case_file, case.id)[0].number
    place = next(one for one in taking_back.one(case_file, case.id, number).places if "Harbour" in one.words)
    taking_back.move(case_file, case.id, number, place.key, "It came from the school")
    found = cases.get(case_file, case.id)
    right = next(one for one in found.returns if one.request_id == case.requests[1].id)
    assert (kept(case_file, case).led_to_id, found.attachments[0].return_id) == (right.id, right.id)


def test_an_e_mail_kept_by_itself_is_not_undone_in_the_history(case_file: CaseFile, case: Case, email: CameIn) -> None:
    """It is taken out of use where it stands."""
    keeping.keep(case_file, case.id, email, ON)
    number = history.entries(case_file, case.id)[0].number
    with pytest.raises(Problem, match="take the e-mail out of use under “Papers issued”"):
        taking_back.take_back(case_file, case.id, number, "No")


def test_its_bytes_are_read_only_when_asked_for(case_file: CaseFile, case: Case, email: CameIn) -> None:
    """A case with a hundred of them opens as fast as one with none."""
    keeping.keep(case_file, case.id, email, ON)
    with case_file.read() as session:
        asked = str(select(KeptEmail))
        assert "content" not in asked.partition("FROM")[0]
        assert session.scalars(select(KeptEmail)).one().subject == "Return"
