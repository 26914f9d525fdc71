"""A Word draft that came back: kept as the next one, with exactly the differences that its sender made."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.word_draft import ADDED, CHANGED, COMMENT, REMOVED, WordDraft
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history
from scr_desktop.services.papers.drafts import coming_back, kept
from scr_desktop.services.upkeep import safety
from scr_desktop.store.case_file import CaseFile
from tests.documents.word.back.making import changed, edited, put_in, rewritten, taken_out, without_mark
from tests.office_clock import OfficeClock
from tests.services.opening import Opened
from tests.services.papers.drafts.conftest import ANALYSIS, FACTS, Back, docx, went_out

FIRST = FACTS.partition("\n")[0]


def told(case_file: CaseFile, draft: WordDraft) -> list[tuple[str, str, str]]:
    """Return the kind and both texts of each difference."""
    return [(one.kind, one.was, one.now) for one in kept.differences_of(case_file, draft.id)]


def test_it_is_kept_as_the_next_draft_byte_for_byte(
    case_file: CaseFile, case: Case, out: WordDraft, back: Back
) -> None:
    """With from whom and when it came; a file that was only saved anew differs in nothing."""
    returned = edited(docx(case_file, out), lambda _: None)
    draft = back(case.id, returned)
    assert docx(case_file, draft) == returned
    assert (draft.number, draft.answers_id, draft.from_whom) == (2, out.id, "Dr Osei")
    assert told(case_file, draft) == []
    assert draft.came_words == "Came back from Dr Osei on 20 December 2018"
    assert [one.words for one in kept.of_case(case_file, case.id)] == ["No difference", "Saved"]
    newest = history.entries(case_file, case.id)[0]
    assert newest.what == f"Word draft came back: draft 2 of “Rapid review {case.reference}”, no difference"


def test_what_its_sender_did_is_found_and_nothing_else(
    case_file: CaseFile, case: Case, out: WordDraft, back: Back
) -> None:
    """Changed, added, removed and commented on, each with where it stands."""

    def edit(opened: Any) -> None:
        rewritten(FACTS, FACTS.replace("six", "seven"))(opened)
        (why,) = (one for one in opened.paragraphs if one.text == ANALYSIS)
        why.insert_paragraph_before("Somebody ought to have asked.")
        opened.add_comment(why.runs, text="Who says so?", author="Ann Li", initials="AL")
        aims = next(one for one in opened.paragraphs if one.text.startswith("1.\t"))
        edit.removed = aims.text  # type: ignore[attr-defined]
        aims._element.getparent().remove(aims._element)

    draft = back(case.id, edited(docx(case_file, out), edit))
    assert told(case_file, draft) == [
        (REMOVED, edit.removed, ""),  # type: ignore[attr-defined]
        (CHANGED, FIRST, FIRST.replace("six", "seven")),
        (ADDED, "", "Somebody ought to have asked."),
        (COMMENT, ANALYSIS, ANALYSIS),
    ]
    found = kept.differences_of(case_file, draft.id)
    assert [one.place for one in found] == ["", "incident_summary", "", "why"]
    assert found[0].heading == "Its aims"
    assert found[3].comments[0].startswith("Ann Li, ")
    assert found[3].comments[0].endswith(": Who says so?")
    (line,) = (one for one in kept.of_case(case_file, case.id) if one.draft.id == draft.id)
    assert line.words == "4 of 4 open"


def test_what_is_kept_was_compared_before(
    case_file: CaseFile, case: Case, out: WordDraft, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To compare takes a while: that is done with the reading, apart from the window, and not done again to keep it."""
    path = tmp_path / "a.docx"
    path.write_bytes(edited(docx(case_file, out), rewritten(ANALYSIS, "Nobody knew.")))
    looked = coming_back.look(case_file, case.id, path)
    monkeypatch.delattr(coming_back, "differences")
    draft = coming_back.keep(case_file, case.id, looked, out.id, "Ann", date(2018, 12, 20))
    assert told(case_file, draft) == [(CHANGED, ANALYSIS, "Nobody knew.")]


def test_changes_that_word_marked_are_read_with_who_made_them(
    case_file: CaseFile, case: Case, out: WordDraft, back: Back
) -> None:
    """As the sender left them."""

    def change(name: str, xml: str) -> str:
        mine = f"<w:t>{ANALYSIS}</w:t></w:r>"
        return (
            xml.replace(mine, f"<w:t>Nobody </w:t></w:r>{taken_out('asked.')}{put_in('did.')}")
            if "document" in name
            else xml
        )

    draft = back(case.id, changed(docx(case_file, out), change))
    assert told(case_file, draft) == [(CHANGED, ANALYSIS, "Nobody did.")]
    assert kept.differences_of(case_file, draft.id)[0].by_whom == ["Dr Osei"]


def test_what_word_changes_by_itself_is_no_difference(
    case_file: CaseFile, case: Case, out: WordDraft, back: Back
) -> None:
    """Spaces at the end, and hyphens."""
    draft = back(case.id, edited(docx(case_file, out), rewritten(ANALYSIS, "Nobody\u00a0asked. ")))
    assert told(case_file, draft) == []


def test_what_lies_outside_the_text_is_said(case_file: CaseFile, case: Case, out: WordDraft, back: Back) -> None:
    """Only what its sender put there."""

    def edit(opened: Any) -> None:
        opened.sections[0].header.paragraphs[0].add_run(" NOT FOR THE PANEL")

    draft = back(case.id, edited(docx(case_file, out), edit))
    assert len(draft.outside) == 1
    assert draft.outside[0].startswith("Head of the pages: ")
    assert draft.outside[0].endswith("NOT FOR THE PANEL")


def test_without_its_mark_the_officer_says_what_it_answers(
    case_file: CaseFile, case: Case, out: WordDraft, back: Back
) -> None:
    """Nothing is guessed."""
    returned = without_mark(edited(docx(case_file, out), rewritten(ANALYSIS, "Nobody knew.")))
    with pytest.raises(Problem, match="Say which draft it answers") as refused:
        back(case.id, returned)
    assert refused.value.field == "answers"
    draft = back(case.id, returned, out.id)
    assert told(case_file, draft) == [(CHANGED, ANALYSIS, "Nobody knew.")]


def test_of_another_case_it_is_sent_there(
    case_file: CaseFile, case: Case, out: WordDraft, opened: Opened, back: Back, on: OfficeClock
) -> None:
    """And one of another case file, or of a case from which nothing went out, is refused."""
    other = opened(aware_on="14 December 2018", received_on="14 December 2018", sent_on="17 December 2018")
    returned = edited(docx(case_file, out), rewritten(ANALYSIS, "Other."))
    with pytest.raises(Problem, match="Nothing was saved in Word from this case"):
        back(other.id, returned)
    went_out(case_file, "notification", other.id)
    with pytest.raises(Problem, match=f"of case {case.reference}: open that case and read it there"):
        back(other.id, returned)
    strange = changed(returned, lambda name, xml: xml.replace(out.id, "0" * 32) if "custom" in name else xml)
    # Its fingerprint does not fit any more: it is as good as gone.
    with pytest.raises(Problem, match="Say which draft it answers"):
        back(case.id, strange)


def test_a_draft_of_another_case_file_is_refused(
    case_file: CaseFile, case: Case, out: WordDraft, back: Back, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One sentence says what to do."""
    monkeypatch.setattr("scr_desktop.services.papers.drafts.going_out.new_id", lambda: "f" * 32)
    from scr_desktop.services.papers import paper
    from scr_desktop.services.papers.drafts import going_out

    foreign = going_out.write(case_file, paper.compose(case_file, "deadline-sheet", case.id)).docx
    with pytest.raises(Problem, match="from another office, or from another case file"):
        back(case.id, foreign)


def test_the_same_file_is_kept_once(case_file: CaseFile, case: Case, out: WordDraft, back: Back) -> None:
    """Neither twice, nor as what it went out as."""
    returned = edited(docx(case_file, out), rewritten(ANALYSIS, "Nobody knew."))
    back(case.id, returned)
    with pytest.raises(Problem, match="kept already, as draft 2"):
        back(case.id, returned)
    with pytest.raises(Problem, match="very file that was saved as draft 1"):
        back(case.id, docx(case_file, out))


def test_the_day_and_whose_it_is_are_asked(
    case_file: CaseFile, case: Case, out: WordDraft, tmp_path: Path, on: OfficeClock
) -> None:
    """Not to come, not before it went out; in a closed case nothing is kept."""
    path = tmp_path / "a.docx"
    path.write_bytes(edited(docx(case_file, out), lambda _: None))
    looked = coming_back.look(case_file, case.id, path)
    for day, whose, says, field in (
        (date(2018, 12, 21), "Ann", "lies in the future", "came_on"),
        (date(2018, 12, 19), "Ann", "before that draft was saved in Word, on 20 December 2018", "came_on"),
        (date(2018, 12, 20), " ", "Say from whom it came", "from_whom"),
    ):
        with pytest.raises(Problem, match=says) as refused:
            coming_back.keep(case_file, case.id, looked, out.id, whose, day)
        assert refused.value.field == field
    cases.close(case_file, case.id, date(2018, 12, 20), "Moved")
    with pytest.raises(Problem, match="case is closed"):
        coming_back.keep(case_file, case.id, looked, out.id, "Ann", date(2018, 12, 20))
    assert len(kept.of_case(case_file, case.id)) == 1


def test_it_answers_only_what_went_out_from_its_case(
    case_file: CaseFile, case: Case, out: WordDraft, opened: Opened, back: Back
) -> None:
    """Neither one that came back itself, nor one of another case."""
    other = opened(aware_on="14 December 2018", received_on="14 December 2018", sent_on="17 December 2018")
    elsewhere = went_out(case_file, "notification", other.id)
    came = back(case.id, edited(docx(case_file, out), rewritten(ANALYSIS, "Nobody knew.")))
    returned = without_mark(edited(docx(case_file, out), rewritten(ANALYSIS, "Nobody saw.")))
    for wrong in (elsewhere.id, came.id, "0" * 32):
        with pytest.raises(Problem, match="was not saved in this case") as refused:
            back(case.id, returned, wrong)
        assert refused.value.field == "answers"


def test_bytes_that_changed_are_found(case_file: CaseFile, case: Case, out: WordDraft) -> None:
    """By the check of the case file, and by whoever opens them."""
    assert all(finding.ok or not finding.mended_by for finding in safety.check(case_file))
    with case_file._engine.execution_options(writes=True).begin() as connection:
        connection.exec_driver_sql("UPDATE word_drafts SET docx = x'00'")
    said = f"Draft 1 of “Rapid review {case.reference}”"
    assert any(finding.sentence.startswith(said) for finding in safety.check(case_file))
    with pytest.raises(Problem, match="is not what was kept any more"):
        docx(case_file, out)


def test_a_word_of_a_draft_that_came_back_is_found(case_file: CaseFile, case: Case, out: WordDraft, back: Back) -> None:
    """In the register, as any other text of the case."""
    from scr_desktop.services.office import register

    assert register.rows(case_file, register.Wanted(words="zebrawood")) == []
    back(case.id, edited(docx(case_file, out), rewritten(ANALYSIS, "A box of zebrawood.")))
    assert [row.id for row in register.rows(case_file, register.Wanted(words="zebrawood"))] == [case.id]
