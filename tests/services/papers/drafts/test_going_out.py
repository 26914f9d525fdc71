"""A paper that goes out in Word is kept as a numbered draft, known again by a mark that names nobody."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.documents.word.back.draft import own_text
from scr_desktop.domain.papers.form_mark import read_mark
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.word_draft import WordDraft
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history
from scr_desktop.services.papers import issuing, paper
from scr_desktop.services.papers.drafts import going_out, kept
from scr_desktop.services.review import meeting, rapid_review
from scr_desktop.store.case_file import CaseFile
from tests.office_clock import OfficeClock
from tests.present import present
from tests.services.papers.drafts.conftest import FACTS, docx, sections, went_out
from tests.services.papers.letters import KEY, offer


def test_what_went_out_is_kept_byte_for_byte(case_file: CaseFile, case: Case, out: WordDraft) -> None:
    """With its number, its day and who saved it; the history says so."""
    made = docx(case_file, out)
    assert made.startswith(b"PK")
    assert (out.number, out.title, out.kept_by, out.came_back) == (
        1,
        f"Rapid review {case.reference}",
        case_file.by,
        False,
    )
    assert [one.words for one in kept.of_case(case_file, case.id)] == ["Saved"]
    assert history.entries(case_file, case.id)[0].what == "Rapid review made as a Word document, draft 1"
    assert kept.file_stem(case_file, out) == f"rapid-review-{case.reference}-1-draft-1"


def test_its_mark_names_nobody(case_file: CaseFile, case: Case, out: WordDraft) -> None:
    """It is an id and a fingerprint."""
    told = own_text(docx(case_file, out)).mark
    assert present(read_mark(told)).of == out.id
    assert not any(name in told for name in (case.reference, case.children[0].family_name, "Avon"))


def test_the_same_words_make_no_second_draft(case_file: CaseFile, case: Case, out: WordDraft, on: OfficeClock) -> None:
    """The very file goes out again; it is said. Other words are the next draft."""
    again = going_out.write(case_file, paper.compose(case_file, "rapid-review", case.id))
    assert again.docx == docx(case_file, out)
    assert present(going_out.keep(case_file, again)).id == out.id
    assert history.entries(case_file, case.id)[0].what == "Rapid review made as a Word document, draft 1 again"
    review = present(rapid_review.current(cases.get(case_file, case.id)))
    rapid_review.save(case_file, case.id, review.id, sections(FACTS, "Somebody asked."), "facts")
    assert went_out(case_file, "rapid-review", case.id).number == 2


def test_nothing_is_kept_before_it_was_saved(case_file: CaseFile, case: Case) -> None:
    """Whoever closes the question where to save it leaves no draft."""
    going_out.write(case_file, paper.compose(case_file, "rapid-review", case.id))
    assert kept.of_case(case_file, case.id) == []


def test_an_anonymised_paper_is_a_draft_of_its_own(
    case_file: CaseFile, case: Case, out: WordDraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says so, and none of its paragraphs leads back to an entry."""
    monkeypatch.setattr(paper, "pdf_of", lambda *_, **__: b"")
    anonymised = went_out(case_file, "rapid-review", case.id, anonymised=True)
    assert (anonymised.number, anonymised.anonymised, anonymised.places) == (2, True, {})
    assert {"incident_summary", "why"} <= set(out.places.values())
    assert kept.file_stem(case_file, anonymised).endswith("anonymised-draft-2")


def test_a_letter_being_written_goes_out_with_its_words(
    case_file: CaseFile, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not with those that the program proposes."""
    offer(monkeypatch)
    text = issuing.draft(case_file, KEY, case.id)
    words = issuing.from_entries({**issuing.to_entries(text), "paragraphs": "Dear Chair\n\nOur own words."})
    issuing.keep(case_file, KEY, case.id, words)
    draft = went_out(case_file, KEY, case.id)
    said = [one.text for one in own_text(docx(case_file, draft)).paragraphs]
    assert "Our own words." in said
    assert draft.places[str(said.index("Our own words."))] == "paragraphs"


def test_minutes_are_drafts_of_each_case_on_the_agenda(case_file: CaseFile, case: Case, on: OfficeClock) -> None:
    """They belong to the meeting; a paper of the whole office is no draft of anything."""
    (made,) = meeting.add(case_file, [date(2018, 12, 20)], "Sub Group")
    assert went_out(case_file, "minutes", "", item=made.id).case_id == ""
    assert kept.of_case(case_file, case.id) == []
    meeting.put_on_agenda(case_file, case.id, made.id, "To recommend")
    assert [one.draft.document for one in kept.of_case(case_file, case.id)] == ["minutes"]
    written = going_out.write(case_file, paper.compose(case_file, "register"))
    assert going_out.keep(case_file, written) is None
