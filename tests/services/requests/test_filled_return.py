"""A return form that comes back: whichever way it was filled in, it says what typing it would have said."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from scr_desktop.domain.law.agencies.agency_information import INFORMATION
from scr_desktop.domain.papers.form_mark import RETURN, mark_of
from scr_desktop.domain.problem import Problem
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import office
from scr_desktop.services.papers import paper
from scr_desktop.services.requests import filled_return, request
from scr_desktop.store.case_file import CaseFile
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
