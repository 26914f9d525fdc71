"""A paper in Word: the same words as its PDF, and as discreet."""

from __future__ import annotations

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.services.case import case as cases
from scr_desktop.services.papers import paper, word
from scr_desktop.store.case_file import CaseFile
from tests.documents.word.reading import words_of
from tests.services.opening import Opened


def test_a_letter_is_written_in_word(case_file: CaseFile, opened: Opened) -> None:
    """With what stands on its PDF."""
    case_id = opened().id
    composed = paper.compose(case_file, "notification", case_id)
    told = words_of(word.word_of(composed))
    assert cases.get(case_file, case_id).children[0].family_name in told


def test_a_pack_is_made_as_a_pdf_only(case_file: CaseFile, opened: Opened) -> None:
    """It binds in what others sent."""
    with pytest.raises(Problem, match="as a PDF only"):
        word.word_of(paper.compose(case_file, "decision-pack", opened().id))


def test_an_anonymised_paper_that_still_names_somebody_is_not_written(case_file: CaseFile, opened: Opened) -> None:
    """What stops its PDF stops it in Word."""
    composed = paper.compose(case_file, "notification", opened().id, anonymised=True)
    with pytest.raises(paper.StillNamed):
        paper.pdf_of(composed)
    with pytest.raises(paper.StillNamed):
        word.word_of(composed)
