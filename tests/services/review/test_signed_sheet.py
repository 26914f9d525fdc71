"""A signed sheet scanned back: kept with its decision, the wrong one asked about, the very bytes when it is opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from scr_desktop.domain.papers.pack import usual_parts
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.review.sheet_code import code_of
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history
from scr_desktop.services.papers import paper
from scr_desktop.services.requests import attachment
from scr_desktop.services.review import signed_sheet
from scr_desktop.services.upkeep import safety
from scr_desktop.store.case_file import CaseFile
from tests.documents.paper.test_foreign import written
from tests.documents.reading import ReadBack
from tests.services.decision_steps import decide, recommend
from tests.services.opening import Desk, Opened


@pytest.fixture
def decided(case_file: CaseFile, opened: Opened, desk_day: Desk) -> Case:
    """Give a case with a recommendation and a decision."""
    desk_day("2018-06-05")
    found = opened()
    recommend(case_file, found)
    decide(case_file, found)
    return cases.get(case_file, found.id)


@pytest.fixture
def scan(tmp_path: Path) -> Callable[..., Path]:
    """Give a function that makes a PDF with these words on its pages."""

    def made(*pages: str, name: str = "scan.pdf") -> Path:
        path = tmp_path / name
        path.write_bytes(written(*pages))
        return path

    return made


def test_the_sheet_bears_the_code_of_the_decision_made_on_it(
    case_file: CaseFile, opened: Opened, desk_day: Desk
) -> None:
    """As it was printed before, and as the decision record prints it afterwards."""
    desk_day("2018-06-05")
    found = opened()
    before = ReadBack(paper.draw(case_file, "decision-pack", found.id)).text
    recommend(case_file, found)
    decide(case_file, found)
    case = cases.get(case_file, found.id)
    codes = [code_of(case, case.recommendations[0]), code_of(case, case.decisions[0])]
    assert all(f"Sheet {code}" in before for code in codes)
    record = ReadBack(paper.draw(case_file, "decision-record", found.id)).text
    assert f"Sheet {codes[1]}" in record


def test_a_scan_is_kept_byte_for_byte_with_its_history(
    case_file: CaseFile, decided: Case, scan: Callable[..., Path]
) -> None:
    """A scanner that adds text has its code read: nothing is asked; it can be bound into the pack, and the file is whole."""
    made = decided.decisions[0]
    path = scan(f"Sheet {code_of(decided, made)}", "Signed")
    looked = signed_sheet.look(case_file, decided.id, made.id, path)
    assert (looked.doubt, looked.pages) == ("", 2)
    assert cases.get(case_file, decided.id).attachments == []
    kept = signed_sheet.keep(case_file, decided.id, made.id, looked)
    assert attachment.pdf_of(case_file, kept.id) == path.read_bytes()
    (found,) = cases.get(case_file, decided.id).attachments
    assert (found.signed_id, found.return_id, found.pages) == (made.id, "", 2)
    assert found.title == f"Signed: decision 1, {made.when.in_time}: scan.pdf"
    newest = history.entries(case_file, decided.id)[0]
    assert (newest.what, newest.why) == ("Signed sheet kept: scan.pdf", "")
    parts = usual_parts(cases.status(case_file, decided.id), 0)
    assert [part.title for part in parts if part.attachment] == [found.title]
    assert all(one.ok for one in safety.check(case_file))
    with pytest.raises(Problem, match="kept with this decision already"):
        signed_sheet.keep(case_file, decided.id, made.id, looked)


def test_the_wrong_sheet_and_a_bare_scan_are_asked_about(
    case_file: CaseFile, decided: Case, scan: Callable[..., Path]
) -> None:
    """Kept all the same, the history says what it bears; nothing is said of a scan without text."""
    made, other = decided.decisions[0], code_of(decided, decided.recommendations[0])
    own = code_of(decided, made)
    wrong = signed_sheet.look(case_file, decided.id, made.id, scan(f"Sheet {other}"))
    assert wrong.doubt == (
        f"This scan bears {other}. The sheet for the decision 1, {made.when.in_time} bears {own}: it may be the wrong one."
    )
    signed_sheet.keep(case_file, decided.id, made.id, wrong)
    assert history.entries(case_file, decided.id)[0].why == f"Kept although it bears {other}"
    bare = signed_sheet.look(case_file, decided.id, made.id, scan("", name="bare.pdf"))
    assert (bare.other, bare.doubt.partition(".")[0]) == ("", "No code can be read in this scan")
    assert own in bare.doubt


def test_a_scan_without_anything_signed_is_refused(
    case_file: CaseFile, decided: Case, scan: Callable[..., Path]
) -> None:
    """So is a file that is no PDF."""
    with pytest.raises(Problem, match="record the recommendation or decision first"):
        signed_sheet.look(case_file, decided.id, "nothing", scan("A"))
    path = scan("A")
    path.write_bytes(b"no PDF")
    with pytest.raises(Problem, match="it may be damaged, or no PDF"):
        signed_sheet.look(case_file, decided.id, decided.decisions[0].id, path)
