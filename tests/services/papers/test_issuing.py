"""Letters: written from their draft, issued as they stand, and kept byte for byte."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from scr_desktop.documents.parts.letter import LetterText
from scr_desktop.domain.problem import CaseFileProblem, Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.issued import IssuedPaper
from scr_desktop.services.office import history, office
from scr_desktop.services.papers import issuing, paper
from scr_desktop.services.upkeep import safety
from scr_desktop.store.case_file import CaseFile
from tests.documents.reading import ReadBack
from tests.services.papers.letters import EACH, KEY, offer


@pytest.fixture
def case_id(opened: Callable[..., Case], desk_day: object, monkeypatch: pytest.MonkeyPatch) -> str:
    """Open a case to which the letter of the tests is offered."""
    offer(monkeypatch)
    return opened().id


def words(case_file: CaseFile, case_id: str, **changes: Any) -> LetterText:
    """Return the draft of the letter with something changed."""
    return replace(issuing.draft(case_file, KEY, case_id), **changes)


def issue(case_file: CaseFile, case_id: str, text: LetterText, item: str = "", why: str = "") -> IssuedPaper:
    """Draw a letter and issue it."""
    return issuing.issue(case_file, issuing.draw(case_file, KEY, case_id, text, item, why))


def test_a_letter_is_issued_with_the_officers_words(case_file: CaseFile, case_id: str) -> None:
    """What was changed from the draft stands on the paper, under the office's letterhead, valid for PDF/UA-1."""
    office.change(case_file, {"name": "Avonvale Board", "telephone": "01632 960001"})
    text = words(case_file, case_id, paragraphs=("Dear Chair", "We need it by Friday."))
    made = issue(case_file, case_id, text)
    read = ReadBack(made.pdf)
    for said in (
        "Avonvale Board",
        "Telephone 01632 960001",
        "1 Invented Road",
        "We need it by Friday.",
        "The notification",
    ):
        assert said in read.text
    assert "what you knew" not in read.text
    assert read.faults == []


def test_what_was_issued_opens_as_the_very_bytes(case_file: CaseFile, case_id: str) -> None:
    """Nothing is drawn again: the office may change its name, the paper stays as it went out."""
    made = issue(case_file, case_id, words(case_file, case_id))
    office.change(case_file, {"name": "Another name"})
    (kept,) = issuing.issued(case_file, case_id)
    pdf = issuing.pdf_of(case_file, kept.id)
    assert pdf == made.pdf
    assert hashlib.sha256(pdf).hexdigest() == kept.sha256
    assert (kept.title, kept.addressee, kept.number, kept.issued_by) == (
        "About case 2018-001", "The Chair", 1, "Zoë Price",
    )  # fmt: skip


def test_issuing_stands_in_the_history_with_its_fingerprint(case_file: CaseFile, case_id: str) -> None:
    """One entry says to whom, which version, and the SHA-256 of the PDF; previewing leaves none."""
    before = len(history.entries(case_file))
    text = words(case_file, case_id)
    issuing.draw(case_file, KEY, case_id, text)
    made = issue(case_file, case_id, text)
    entries = history.entries(case_file, case_id)
    assert len(history.entries(case_file)) == before + 1
    assert entries[0].what == "Test letter issued to The Chair"
    assert any(made.sha256 in change for change in entries[0].changes)


def test_issuing_again_makes_a_version_and_asks_why(case_file: CaseFile, case_id: str) -> None:
    """The earlier version stays beside the new one, which says on its pages which version it is."""
    first = issue(case_file, case_id, words(case_file, case_id))
    with pytest.raises(Problem, match="issued to The Chair before: say why") as problem:
        issue(case_file, case_id, words(case_file, case_id))
    assert problem.value.field == "why"
    second = issue(case_file, case_id, words(case_file, case_id), why="A date was wrong")
    assert (second.number, second.why) == (2, "A date was wrong")
    assert "Version 2" in ReadBack(second.pdf).text
    assert [one.number for one in issuing.earlier(case_file, KEY, case_id, "The Chair")] == [1, 2]
    assert issuing.pdf_of(case_file, first.id) == first.pdf
    assert history.entries(case_file, case_id)[0].what == "Test letter issued to The Chair, version 2"
    assert history.entries(case_file, case_id)[0].why == "A date was wrong"


def test_another_addressee_is_another_letter(case_file: CaseFile, case_id: str) -> None:
    """Versions are counted for each addressee, so no reason is owed for the first letter to somebody else."""
    issue(case_file, case_id, words(case_file, case_id))
    other = issue(case_file, case_id, words(case_file, case_id, to=("The Panel",)))
    assert other.number == 1


def test_a_letter_about_one_of_several_things_knows_which(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each has its own draft, its own words that are kept, and its own versions."""
    offer(monkeypatch, EACH)
    case_id = opened().id
    assert issuing.draft(case_file, KEY, case_id, "Panel").addressee == "The Panel"
    issuing.keep(case_file, KEY, case_id, LetterText(("X",), "Y", ("Z",)), "Panel")
    assert issuing.begin(case_file, KEY, case_id, "Police").addressee == "The Police"
    made = issue(case_file, case_id, issuing.begin(case_file, KEY, case_id, "Police"), "Police")
    assert made.item == "Police"
    assert issuing.file_stem(case_file, made).startswith("test-letter-2018-001-2-issued-")


def test_references_and_copies_are_kept_with_the_words() -> None:
    """One a line, as they are typed; a letter kept before there were any has none."""
    text = LetterText(
        ("X",), "Y", ("Z",), references=("Our reference: 1", "Your reference: 2"), copies=("Ofsted", "The Panel")
    )
    entries = issuing.to_entries(text)
    assert issuing.from_entries(entries) == text
    earlier = {name: words for name, words in entries.items() if name not in {"references", "copies"}}
    assert issuing.from_entries(earlier) == LetterText(("X",), "Y", ("Z",))


@pytest.mark.parametrize(
    ("changes", "field"),
    [({"to": ()}, "to"), ({"subject": " "}, "subject"), ({"paragraphs": ("", " ")}, "paragraphs")],
)
def test_a_letter_without_what_makes_it_one_is_refused(
    case_file: CaseFile, case_id: str, changes: dict[str, object], field: str
) -> None:
    """Addressee, subject and words: each lack is one sentence at its entry, and nothing is issued."""
    with pytest.raises(Problem) as problem:
        issuing.draw(case_file, KEY, case_id, words(case_file, case_id, **changes))
    assert problem.value.field == field
    assert issuing.issued(case_file, case_id) == []


def test_a_letter_half_written_waits(case_file: CaseFile, case_id: str) -> None:
    """Words that were kept are there again, go when the letter is issued, and stay readable in the history."""
    text = words(case_file, case_id, paragraphs=("Half a", "letter"))
    issuing.keep(case_file, KEY, case_id, text)
    assert issuing.begin(case_file, KEY, case_id) == text
    entries = len(history.entries(case_file))
    issuing.keep(case_file, KEY, case_id, text)
    assert len(history.entries(case_file)) == entries, "saving the same words again is nothing new"
    issue(case_file, case_id, text)
    assert issuing.begin(case_file, KEY, case_id) == issuing.draft(case_file, KEY, case_id)
    assert any("Half a" in change for entry in history.entries(case_file, case_id) for change in entry.changes)


def test_the_draft_can_be_taken_back(case_file: CaseFile, case_id: str) -> None:
    """Beginning again gives the program's words, and what had been written stands in the history."""
    issuing.keep(case_file, KEY, case_id, words(case_file, case_id, paragraphs=("Spoilt",)))
    assert "Spoilt" not in issuing.take_back(case_file, KEY, case_id).paragraphs
    assert any("Spoilt" in change for change in history.entries(case_file, case_id)[0].changes)


def test_a_letter_stays_the_same_when_it_is_typed_and_read(case_file: CaseFile, case_id: str) -> None:
    """Lists, several paragraphs and lines survive the way through the entries of the window."""
    text = words(case_file, case_id)
    assert issuing.from_entries(issuing.to_entries(text)) == text


def test_a_stopped_letter_is_not_issued(case_file: CaseFile, case_id: str) -> None:
    """Stop means stop: nothing is kept, nothing is noted."""
    before = len(history.entries(case_file))
    with pytest.raises(paper.DrawingStopped):
        issuing.draw(case_file, KEY, case_id, words(case_file, case_id), stop=lambda: True)
    assert issuing.issued(case_file, case_id) == []
    assert len(history.entries(case_file)) == before


def test_a_paper_that_was_altered_is_found(case_file: CaseFile, case_id: str) -> None:
    """The fingerprint is reckoned again when a paper is opened and when the case file is checked."""
    made = issue(case_file, case_id, words(case_file, case_id))
    assert "The 1 paper issued is exactly what was issued." in [one.sentence for one in safety.check(case_file)]
    with case_file.work("Tampered") as session:
        session.get_one(IssuedPaper, made.id).pdf = b"%PDF-1.7 another"
    with pytest.raises(CaseFileProblem, match="not what was issued any more"):
        issuing.pdf_of(case_file, made.id)
    (fault,) = safety.check(case_file)
    assert not fault.ok
    assert "2018-001" in fault.sentence


def test_characters_that_cannot_be_printed_are_named(case_file: CaseFile, case_id: str) -> None:
    """Before a letter is issued the officer is told which of its characters no typeface has."""
    assert paper.not_printable(issuing.draw(case_file, KEY, case_id, words(case_file, case_id)).composed) == ""
    text = words(case_file, case_id, paragraphs=("To 王 Li",))
    assert "王 (in “To 王 Li”)" in paper.not_printable(issuing.draw(case_file, KEY, case_id, text).composed)


def test_what_was_looked_at_is_what_is_issued(case_file: CaseFile, case_id: str) -> None:
    """The very PDF that was previewed is kept; if another version went out meanwhile it has to be drawn again."""
    seen = issuing.draw(case_file, KEY, case_id, words(case_file, case_id))
    assert issuing.issue(case_file, seen).pdf == seen.pdf
    with pytest.raises(Problem, match="issued meanwhile"):
        issuing.issue(case_file, seen)


def test_a_letter_with_a_gap_is_never_issued(case_file: CaseFile, case_id: str) -> None:
    """The gap is named, wherever it stands and however its dots were typed; filled in, the letter can go out."""
    for gap in ("[… the reasons]", "[…]", "[... the day]"):
        for part in ({"paragraphs": ("Dear Chair", f"We are late because {gap}.")}, {"to": ("The Chair", gap)}):
            with pytest.raises(Problem, match=r"still to be filled in: write what belongs there") as problem:
                issue(case_file, case_id, words(case_file, case_id, **part))
            assert gap in str(problem.value)
            assert problem.value.field == "paragraphs"
    assert issuing.issued(case_file, case_id) == []
    issue(case_file, case_id, words(case_file, case_id, paragraphs=("Late because of “the trial […”, [no gap].",)))
