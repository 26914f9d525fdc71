"""Drawing papers of an open case file: the right ones, noted in the history, named without names."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from scr_desktop.documents.subjects.case import always
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft, timing
from scr_desktop.services.office import history, office
from scr_desktop.services.office import register as registers
from scr_desktop.services.papers import paper
from scr_desktop.store.case_file import CaseFile
from tests.documents.cases import content
from tests.documents.reading import ReadBack
from tests.office_clock import OfficeClock


@pytest.fixture
def case_id(case_file: CaseFile) -> str:
    """Open a case under Option A in the office and return its id."""
    office.change(
        case_file, {"name": "Avonvale Board", "marking": "OFFICIAL-SENSITIVE: CHILDREN", "handling": "Return after use"}
    )
    begun = draft.start(case_file)
    draft.save(case_file, begun.id, content(date(2018, 5, 14)))
    return draft.open_case(case_file, begun.id).id


def test_letters_bear_words_of_their_own(case_file: CaseFile, case_id: str) -> None:
    """What is asked of who keeps a pack is asked of nobody to whom a letter goes; the office can change both."""
    who = paper.items_for(case_file, "acknowledgement-letter", case_id)[0].id
    letter = ReadBack(paper.draw(case_file, "acknowledgement-letter", case_id, item=who))
    assert all(page.count("To be opened by the addressee only") == 1 for page in letter.pages)
    assert "Return after use" not in letter.text
    office.change(case_file, {"letter_handling": "Private"})
    assert "Private" in ReadBack(paper.draw(case_file, "acknowledgement-letter", case_id, item=who)).text
    sheet = ReadBack(paper.draw(case_file, "deadline-sheet", case_id)).text
    assert "Return after use" in sheet
    assert "Private" not in sheet


def test_a_case_offers_its_papers(case_file: CaseFile, case_id: str) -> None:
    """The register and the calendar are no papers of one case; all have different keys."""
    keys = [document.key for document in paper.documents_for(cases.status(case_file, case_id))]
    assert {"decision-pack", "deadline-sheet"} <= set(keys)
    assert not {"register", "calendar-month"} & set(keys)
    every = [document.key for document in paper.documents()]
    assert {"register", "calendar-month"} <= set(every)
    assert len(every) == len(set(every))


def test_a_paper_is_offered_only_to_the_cases_it_is_for(case_file: CaseFile, case_id: str) -> None:
    """The letter on a delay and the hand-over appear with what they are for, and are refused in words before."""
    keys = {document.key for document in paper.documents_for(cases.status(case_file, case_id))}
    assert "pathway" in keys
    assert not {"delay-letter", "hand-over"} & keys
    assert {"delay-letter", "hand-over"} <= {document.key for document in paper.documents()}
    with pytest.raises(Problem, match="“Delay letter” is not for this case: it is for an open case") as problem:
        paper.draw(case_file, "delay-letter", case_id)
    assert problem.value.field == "document"
    timing.hold(case_file, case_id, "Trial", "publication", date(2018, 6, 1), date(2027, 6, 1))
    assert "delay-letter" in {document.key for document in paper.documents_for(cases.status(case_file, case_id))}
    for one in paper.items_for(case_file, "delay-letter", case_id):
        assert "Trial" in ReadBack(paper.draw(case_file, "delay-letter", case_id, item=one.id)).text


def test_only_the_offices_own_papers_ask_to_be_returned_to_it(case_file: CaseFile, case_id: str) -> None:
    """A letter bears the marking, and no word of how the office handles its own papers."""
    for key, handled in (("deadline-sheet", True), ("acknowledgement-letter", False)):
        status = cases.status(case_file, case_id)
        if key not in {document.key for document in paper.documents_for(status)}:
            key = next(one.key for one in paper.documents_for(status) if isinstance(one, paper.Letter))  # noqa: PLW2901
        item = next((one.id for one in paper.items_for(case_file, key, case_id)), "")
        text = ReadBack(paper.draw(case_file, key, case_id, item=item)).text
        assert "OFFICIAL-SENSITIVE: CHILDREN" in text
        assert ("Return after use" in text) == handled, key


def test_a_refused_paper_gives_a_reason_that_is_so(case_file: CaseFile, case_id: str) -> None:
    """What follows `is not for this case:` says what the paper is for, or what is not there; never what would be there."""
    for document in paper.documents():
        if isinstance(document, paper.CaseDocument) and document.only_if:
            assert document.only_if.startswith(("it is for ", "it has no ", "no ")), document.key


def test_every_paper_with_a_condition_says_it_in_words() -> None:
    """Whoever is refused reads why."""
    of_cases = [one for one in paper.documents() if isinstance(one, paper.CaseDocument)]
    assert all(bool(one.only_if) == (one.applies is not always) for one in of_cases)


@pytest.mark.parametrize("key", ["decision-pack", "deadline-sheet", "pathway"])
def test_a_paper_of_a_case_bears_its_reference_office_and_marking(case_file: CaseFile, case_id: str, key: str) -> None:
    """The office's own marking and name and the case's reference stand on every page."""
    pages = ReadBack(paper.draw(case_file, key, case_id, copy="Copy 3 of 8: Police")).pages
    reference = cases.get(case_file, case_id).reference
    for text in pages:
        assert text.count("OFFICIAL-SENSITIVE: CHILDREN") >= 1
        assert text.count("Return after use") == 1
        assert reference in text
        assert "Avonvale Board" in text
        assert "Copy 3 of 8: Police" in text


def test_drawing_is_noted_once_with_its_copy(case_file: CaseFile, case_id: str) -> None:
    """Who had a pack drawn, and for whom, can be read later: one entry, no changed record."""
    before = len(history.entries(case_file))
    paper.draw(case_file, "decision-pack", case_id, copy="3 of 8: Police")
    entries = history.entries(case_file)
    assert len(entries) == before + 1
    assert entries[0].what == "Decision pack made as a PDF: 3 of 8: Police"
    assert history.entries(case_file, case_id)[0] == entries[0]
    assert entries[0].changes == ()


def test_a_drawing_that_was_stopped_leaves_no_entry(case_file: CaseFile, case_id: str) -> None:
    """Stop means stop: no paper, no entry."""
    before = len(history.entries(case_file))
    with pytest.raises(paper.DrawingStopped):
        paper.draw(case_file, "decision-pack", case_id, stop=lambda: True)
    assert len(history.entries(case_file)) == before


def test_progress_counts_the_pages(case_file: CaseFile, case_id: str) -> None:
    """Each page is reported once, with how many there will be."""
    seen: list[tuple[int, int]] = []
    pdf = paper.draw(case_file, "deadline-sheet", case_id, progress=lambda page, pages: seen.append((page, pages)))
    count = len(ReadBack(pdf).pages)
    assert seen == [(number, count) for number in range(1, count + 1)]


def test_the_register_shows_what_was_wanted(case_file: CaseFile, case_id: str) -> None:
    """Open cases only, or all of them, with words for the stage and the next duty."""
    cases.close(case_file, case_id, date(2019, 1, 7), "Done")
    everything = ReadBack(paper.draw(case_file, "register")).text
    only_open = ReadBack(paper.draw(case_file, "register", wanted=registers.Wanted(state="open"))).text
    assert "Isla Okonkwo-Reed" in everything or "Tobias" in everything
    assert "All cases" in everything
    assert "No case is in this part of the register." in only_open
    assert "Open cases" in only_open


def test_the_calendar_shows_the_month_asked_for(case_file: CaseFile, case_id: str) -> None:
    """Any day of a month gives that month, with its deadlines and holidays."""
    read = ReadBack(paper.draw(case_file, "calendar-month", first=date(2018, 5, 20)))
    assert "May 2018" in read.text
    assert cases.get(case_file, case_id).reference in read.text
    assert "Spring bank holiday" in read.text
    assert read.faults == []


def test_an_unknown_paper_names_those_there_are(case_file: CaseFile, case_id: str) -> None:
    """The sentence says what to choose from."""
    with pytest.raises(Problem, match="decision-pack") as raised:
        paper.draw(case_file, "decision_pck", case_id)
    assert "calendar-month" in raised.value.sentence


def test_a_paper_of_no_case_is_refused(case_file: CaseFile) -> None:
    """A case that is not there makes no empty pack."""
    with pytest.raises(Problem):
        paper.draw(case_file, "decision-pack", "nothing")


def test_file_names_hold_no_names(case_file: CaseFile, case_id: str, office_clock: OfficeClock) -> None:
    """A list of recent files gives nobody away: only the kind of paper, and a reference or a date."""
    assert paper.file_stem(case_file, "decision-pack", case_id) == "decision-pack-2018-001"
    assert paper.file_stem(case_file, "calendar-month", first=date(2018, 5, 20)) == "calendar-2018-05"
    assert paper.file_stem(case_file, "register") == "register-2026-11-26"


def test_a_reference_with_slashes_makes_one_file(case_file: CaseFile, case_id: str) -> None:
    """An office's reference is never a path."""
    with case_file.work("Reference changed", case_id=case_id) as session:
        session.get_one(Case, case_id).reference = "../SCR/2018:3"
    assert paper.file_stem(case_file, "decision-pack", case_id) == "decision-pack-SCR-2018-3"


def test_the_title_of_the_file_holds_no_name(case_file: CaseFile, case_id: str) -> None:
    """Viewers and printer queues show the title: it has the reference only."""
    title = ReadBack(paper.draw(case_file, "decision-pack", case_id)).properties.title
    assert title == "Decision pack 2018-001"


def test_an_invented_office_says_so_on_every_page(case_file: CaseFile, case_id: str) -> None:
    """A loose sheet of the demonstration is recognised as one."""
    office.change(case_file, {"invented": True})
    assert all("Invented data" in text for text in ReadBack(paper.draw(case_file, "deadline-sheet", case_id)).pages)


def test_the_recovery_key_sheet_opens_the_file(case_file: CaseFile) -> None:
    """The sheet holds the key; the history says that it was drawn and never the key."""
    read = ReadBack(paper.recovery_key_sheet(case_file))
    groups = case_file.recovery_key().split()
    assert all(group in read.text for group in groups)
    entry = history.entries(case_file)[0]
    assert entry.what == "Recovery key sheet made as a PDF"
    assert not any(group in f"{entry.why} {entry.changes}" for group in groups)


def test_saving_writes_the_file_whole(case_file: CaseFile, case_id: str, tmp_path: Path) -> None:
    """What was drawn is what lies on the disk; a missing folder is said in a sentence."""
    pdf = paper.draw(case_file, "deadline-sheet", case_id)
    paper.save(pdf, tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes() == pdf
    with pytest.raises(Problem):
        paper.save(pdf, tmp_path / "missing" / "sheet.pdf")


def test_the_library_that_draws_waits_until_it_is_needed() -> None:
    """Asking which papers there are does not load reportlab."""
    asked = "from scr_desktop.services.papers import paper; paper.documents(); import sys; print('reportlab' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
