"""What a reviewer wrote where nothing stood: taken into the empty entry, or at the end of what stands in one."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.word_draft import ADDED, WordDraft
from scr_desktop.services.papers.drafts import kept, settling
from scr_desktop.services.review import rapid_review
from scr_desktop.store.case_file import CaseFile
from tests.documents.word.back.making import edited
from tests.services.papers.drafts.conftest import ANALYSIS, FACTS, Back, docx, sections


def review(case_file: CaseFile, out: WordDraft) -> dict[str, str]:
    """Return what the rapid review says."""
    return rapid_review.get(case_file, out.item).content


def test_an_empty_part_that_was_filled_in_is_taken_into_its_entry(
    case_file: CaseFile, case: Case, out: WordDraft, back: Back
) -> None:
    """Each where the paper said that nothing is written; not over what was written there since."""
    known, child = "What is not known yet", "The child’s experience"

    def edit(opened: Any) -> None:
        for heading, words in ((known, "Who had the key."), (child, "He was often alone.")):
            under(opened, heading).text = words

    first, second = kept.differences_of(case_file, back(case.id, edited(docx(case_file, out), edit)).id)
    assert "puts the new words into “Rapid review" in settling.prospect(case_file, first).words
    settling.take(case_file, first.id)
    assert review(case_file, out) == sections(FACTS, ANALYSIS) | {"not_known": "Who had the key."}
    content = {**review(case_file, out), "childs_experience": "He was cold."}
    rapid_review.save(case_file, case.id, out.item, content, "facts")
    assert settling.prospect(case_file, second).stands == "He was cold."
    with pytest.raises(Problem, match="has changed since"):
        settling.take(case_file, second.id)


def test_new_paragraphs_at_the_end_of_a_part_are_taken_after_what_stands_there(
    case_file: CaseFile, case: Case, out: WordDraft, back: Back
) -> None:
    """In their order; also of a part that was empty, where nothing is to be taken out."""

    def edit(opened: Any) -> None:
        added_after(under(opened, "Why it happened as it did"), "Nobody knew whom to ask.", "Nobody was there.")
        empty = under(opened, "What is not known yet")
        added_after(empty, "Who had the key.", "When he woke.")
        empty.text = ""

    found = kept.differences_of(case_file, back(case.id, edited(docx(case_file, out), edit)).id)
    gone, *added = sorted(found, key=lambda one: one.kind == ADDED)
    assert "nothing to take out" in settling.prospect(case_file, gone).words
    assert "puts the new words at the end of “Rapid review" in settling.prospect(case_file, added[0]).words
    with pytest.raises(Problem, match="keep their order"):
        settling.take(case_file, added[1].id)
    for one in added:
        settling.take(case_file, one.id)
    told = {"not_known": "Who had the key.\n\nWhen he woke."}
    expected = sections(FACTS, f"{ANALYSIS}\n\nNobody knew whom to ask.\n\nNobody was there.") | told
    assert review(case_file, out) == expected


def under(opened: Any, heading: str) -> Any:
    """Return the paragraph of a document that follows a heading."""
    return opened.paragraphs[[one.text for one in opened.paragraphs].index(heading) + 1]


def added_after(paragraph: Any, *texts: str) -> None:
    """Put new paragraphs after one, in their order."""
    for text in reversed(texts):
        new = deepcopy(paragraph._p)
        paragraph._p.addnext(new)
        type(paragraph)(new, paragraph._parent).text = text
