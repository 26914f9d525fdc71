"""A return form that comes back: whichever way it was filled in, it says what typing it would have said."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from scr_desktop.domain.law.agencies.agency_information import INFORMATION
from scr_desktop.domain.papers.form_mark import RETURN, mark_of
from scr_desktop.domain.problem import CaseFileProblem, Problem
from scr_desktop.domain.records.history import HistoryEntry
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import form_file
from scr_desktop.services.office import history, office
from scr_desktop.services.papers import paper
from scr_desktop.services.putting_right import taking_back
from scr_desktop.services.requests import attachment, filled_return, request, returns
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.history.values import changes_of
from tests.documents import filling
from tests.services.opening import Desk, Opened

ASKED = date(2018, 5, 17)
ANSWERS = {
    "kind": "part",
    "author": "Zoë Okonkwo",
    "author_role": "Named nurse",
    "people_checked": "Ava – and “Bo”",
    "summary": "Seen twice.\nThen the family moved; £20 was lent.",
    "childs_voice": "She liked the ducks.",
    "records_secured": "yes",
    "records_secured_on": "w/c 5 Mar 18",
    "signed_off_by": "J. Ö. Smith",
    "signed_off_on": "12/5/18",
}


@pytest.fixture
def asked(case_file: CaseFile, opened: Opened, desk_day: Desk) -> tuple[str, list[str]]:
    """Give a case in which two agencies were asked, with the ids of the requests."""
    desk_day(ASKED.isoformat())
    found = opened(agencies=[{"name": "Police"}, {"name": "GP"}])
    scope = request.Scope(questions=INFORMATION.questions, proportionate="The child's lifetime.")
    wanted = [request.AgencyToAsk(one.name, one.id) for one in cases.get(case_file, found.id).agencies]
    _, made = request.prepare(case_file, found.id, wanted, scope)
    request.send(case_file, found.id, [one.id for one in made], ASKED)
    return found.id, [one.id for one in made]


@pytest.fixture
def blank(case_file: CaseFile, asked: tuple[str, list[str]]) -> bytes:
    """Give the form as it goes out to the second agency."""
    return paper.draw(case_file, "return-form", asked[0], item=asked[1][1])


def sent_back(tmp_path: Path, pdf: bytes) -> Path:
    """Return a form as a file that came by e-mail."""
    path = tmp_path / "return.pdf"
    path.write_bytes(pdf)
    return path


@pytest.mark.parametrize("way", filling.WAYS)
def test_every_way_of_filling_it_in_says_the_same(
    case_file: CaseFile, asked: tuple[str, list[str]], blank: bytes, tmp_path: Path, way: str
) -> None:
    """Nothing is odd about the file, nothing left over, and the request is the one that it was sent with."""
    path = sent_back(tmp_path, filling.WAYS[way](blank, ANSWERS))
    found = filled_return.read(case_file, asked[0], path)
    assert found.request_id == asked[1][1]
    assert found.entries == ANSWERS
    assert (list(found.unplaced), list(found.doubts)) == ([], [])
    assert cases.get(case_file, asked[0]).returns == []


def test_what_could_not_be_ticked_and_what_is_no_entry_are_said_and_not_guessed(
    case_file: CaseFile, asked: tuple[str, list[str]], blank: bytes, tmp_path: Path
) -> None:
    """So is a form on which no kind is ticked."""
    path = sent_back(tmp_path, filling.by_old_viewer(blank, {"kind": "2", "summary": "Once."}))
    found = filled_return.read(case_file, asked[0], path)
    assert found.entries == {"summary": "Once."}
    assert [tuple(one) for one in found.unplaced] == [("kind", "2")]
    assert "choose that yourself" in found.doubts[0]


@pytest.mark.parametrize(("spoiled", "says"), [
    (filling.flattened, "ask for the file as it was saved, or type in what it says."),
    (filling.locked, "is locked with a password"),
    (lambda pdf: pdf[: len(pdf) // 3], "it may be damaged, or no PDF"),
    (lambda _: b"%PDF-1.7 nothing", "it may be damaged, or no PDF"),
    (lambda _: b"", "it may be damaged, or no PDF"),
])  # fmt: skip
def test_a_file_that_cannot_be_read_is_refused_in_one_sentence(
    case_file: CaseFile, asked: tuple[str, list[str]], blank: bytes, tmp_path: Path, spoiled: object, says: str
) -> None:
    """With what to do instead."""
    assert callable(spoiled)
    path = sent_back(tmp_path, spoiled(filling.by_pypdf(blank, ANSWERS)))
    with pytest.raises(Problem) as refused:
        filled_return.read(case_file, asked[0], path)
    assert says in refused.value.sentence
    assert "return.pdf" in refused.value.sentence


@pytest.mark.parametrize(("mark", "says"), [
    (mark_of(RETURN, "f" * 32, "", ()).written, "a request that is not in this case file"),
    (mark_of("notification", "WT2018", "", ()).written, "is a notification form, not an agency return form"),
    (mark_of(RETURN, "f" * 32, "", ())._replace(version=2).written, "made by a later SCR Desktop"),
])  # fmt: skip
def test_another_form_is_refused(
    case_file: CaseFile, asked: tuple[str, list[str]], blank: bytes, tmp_path: Path, mark: str, says: str
) -> None:
    """One of another office, of another kind, of a later version."""
    path = sent_back(tmp_path, filling.changed(blank, mark=mark))
    with pytest.raises(Problem) as refused:
        filled_return.read(case_file, asked[0], path)
    assert says in refused.value.sentence


def test_a_form_of_another_case_says_which(
    case_file: CaseFile, asked: tuple[str, list[str]], blank: bytes, opened: Opened, tmp_path: Path
) -> None:
    """The officer opens that one instead."""
    other = opened()
    with pytest.raises(Problem) as refused:
        filled_return.read(case_file, other.id, sent_back(tmp_path, blank))
    reference = cases.get(case_file, asked[0]).reference
    assert f"answers request 2, to GP, of case {reference}" in refused.value.sentence


def test_a_form_that_was_changed_is_asked_about(
    case_file: CaseFile, asked: tuple[str, list[str]], blank: bytes, tmp_path: Path
) -> None:
    """An entry taken out is said; one whose mark is broken is read only for the line that is chosen; the office's name too."""
    ids, filled = asked[1], filling.by_pypdf(blank, ANSWERS)
    path = sent_back(tmp_path, filling.changed(filled, without="summary"))
    assert "taken out, added or renamed" in filled_return.read(case_file, asked[0], path).doubts[0]
    path = sent_back(tmp_path, filling.changed(filled, mark="scr-desktop/agency-return/1/x/y/z"))
    with pytest.raises(Problem, match="choose the agency’s line first"):
        filled_return.read(case_file, asked[0], path)
    found = filled_return.read(case_file, asked[0], path, chosen=ids[0])
    assert (found.request_id, found.entries) == (ids[0], ANSWERS)
    assert "does not say any more which form it is" in found.doubts[0]
    office.change(case_file, {"name": "Another name"})
    doubt = filled_return.read(case_file, asked[0], sent_back(tmp_path, filled)).doubts[0]
    assert "under another name than the office has today" in doubt


def test_a_request_that_waits_for_nothing_is_not_answered(
    case_file: CaseFile, asked: tuple[str, list[str]], blank: bytes, tmp_path: Path
) -> None:
    """A withdrawn one is put right first."""
    request.withdraw(case_file, asked[0], asked[1][1], "Not needed")
    with pytest.raises(Problem, match="which was withdrawn"):
        filled_return.read(case_file, asked[0], sent_back(tmp_path, blank))


def test_the_mark_names_nobody(blank: bytes, case_file: CaseFile, asked: tuple[str, list[str]]) -> None:
    """It holds ids and fingerprints, and no field is called by what somebody wrote."""
    names = filling.field_names(blank)
    assert not {"Police", "GP"} & set(names)
    assert all(name.isascii() and name.replace("_", "").replace("-", "").isalnum() for name in names)


def test_the_form_is_kept_with_its_return_and_goes_with_it(
    case_file: CaseFile, asked: tuple[str, list[str]], blank: bytes, tmp_path: Path
) -> None:
    """While it is entered, when it is recorded (once, whatever was kept before), and out of use when that is taken back."""
    case_id, request_id = asked[0], asked[1][1]
    pdf = filling.by_pypdf(blank, ANSWERS)
    file = filled_return.read(case_file, case_id, sent_back(tmp_path, pdf)).file
    assert file
    returns.keep(case_file, case_id, request_id, {"summary": "Seen twice."}, file)
    values = {"kind": "part", "returned_on": ASKED, "summary": "Seen twice."}
    given = returns.receive(case_file, case_id, request_id, values, form=file)
    (kept,) = cases.get(case_file, case_id).attachments
    assert (kept.return_id, kept.agency, kept.is_form, kept.file_name) == (given.id, "GP", True, "return.pdf")
    assert attachment.pdf_of(case_file, kept.id) == pdf
    recorded, *_ = taking_back.about(case_file, case_id, [given.id])
    taking_back.take_back(case_file, case_id, recorded.line.number, "The wrong case")
    (kept,) = cases.get(case_file, case_id).attachments
    assert kept.removed_why.endswith("The wrong case")


def test_a_return_recorded_with_its_form_at_once_is_moved_with_it(
    case_file: CaseFile, asked: tuple[str, list[str]], blank: bytes, tmp_path: Path
) -> None:
    """To the agency that it is of; the form stays in use."""
    case_id, (police, gp) = asked[0], asked[1]
    file = filled_return.read(case_file, case_id, sent_back(tmp_path, filling.by_pypdf(blank, ANSWERS))).file
    values = {"kind": "full", "returned_on": ASKED, "summary": "Seen twice."}
    wrong = returns.receive(case_file, case_id, gp, values, form=file)
    (recorded,) = taking_back.about(case_file, case_id, [wrong.id])
    taking_back.move(case_file, case_id, recorded.line.number, police, "It is of the police")
    case = cases.get(case_file, case_id)
    (kept,) = case.attachments
    right = next(one for one in case.returns if one.current)
    assert (kept.return_id, kept.agency, kept.removed_at, right.request_id) == (right.id, "Police", "", police)


def test_another_form_begins_afresh_and_what_gave_way_stays_in_the_history(
    case_file: CaseFile, asked: tuple[str, list[str]], blank: bytes, tmp_path: Path
) -> None:
    """The form that was read before is out of use; thrown away, nothing is being entered, and undoing brings it back."""
    case_id, gp = asked[0], asked[1][1]
    first, second = (
        filled_return.read(case_file, case_id, sent_back(tmp_path, filling.by_pypdf(blank, {"summary": said}))).file
        for said in ("Once.", "Twice.")
    )
    returns.keep(case_file, case_id, gp, {"summary": "Once."}, first)
    returns.begin_afresh(case_file, case_id, gp, {"summary": "Once, typed on."}, {"summary": "Twice."}, second)
    half = returns.being_entered(case_file, case_id, gp)
    assert half
    assert half.summary == "Twice."
    kept = cases.get(case_file, case_id).attachments
    assert [bool(one.removed_at) for one in kept] == [True, False]
    with case_file.read() as session:
        assert any("Once, typed on." in str(changes_of(session, one)) for one in session.scalars(select(HistoryEntry)))
    returns.throw_away(case_file, case_id, gp, {"summary": "Twice, typed on."})
    assert returns.being_entered(case_file, case_id, gp) is None
    assert all(one.removed_at for one in cases.get(case_file, case_id).attachments)
    with pytest.raises(Problem, match="No return is being entered"):
        returns.throw_away(case_file, case_id, gp, {})
    (line, *_) = history.entries(case_file, case_id)
    taking_back.take_back(case_file, case_id, line.number, "Thrown away by mistake")
    again = returns.being_entered(case_file, case_id, gp)
    assert again
    assert again.summary.startswith("Twice")


def test_a_form_that_says_nothing_answers_nothing(
    case_file: CaseFile, asked: tuple[str, list[str]], blank: bytes, tmp_path: Path
) -> None:
    """It is said, and nothing is kept."""
    with pytest.raises(Problem, match="Nothing is filled in on the form"):
        filled_return.read(case_file, asked[0], sent_back(tmp_path, blank))
    assert cases.get(case_file, asked[0]).attachments == []


def test_a_disk_that_is_full_keeps_neither_the_return_nor_its_form(
    case_file: CaseFile, asked: tuple[str, list[str]], blank: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both stand or neither does."""
    file = filled_return.read(case_file, asked[0], sent_back(tmp_path, filling.by_pypdf(blank, ANSWERS))).file

    def full(*_: object) -> None:
        raise CaseFileProblem("The disk is full and nothing was saved.")

    monkeypatch.setattr(form_file, "keep_with_return", full)
    with pytest.raises(CaseFileProblem):
        returns.keep(case_file, asked[0], asked[1][1], {"summary": "Seen."}, file)
    case = cases.get(case_file, asked[0])
    assert (case.returns, case.attachments) == ([], [])
