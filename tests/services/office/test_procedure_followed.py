"""The procedure as it is followed: every rule with source and force, the office's readings, and nothing of any case."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from scr_desktop.documents.subjects.arrangements import ArrangementsPaper
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.services.office import office
from scr_desktop.services.papers import paper
from scr_desktop.services.regime import by_key, regimes
from scr_desktop.store.case_file import CaseFile
from tests.documents.reading import ReadBack

KEY = "procedure-as-followed"


@pytest.fixture
def marked(case_file: CaseFile) -> CaseFile:
    """Give an office that marks its papers and says how to handle them."""
    office.change(case_file, {"name": "Avonvale Board", "marking": "OFFICIAL-SENSITIVE", "handling": "Keep locked"})
    return case_file


def read(case_file: CaseFile, key: str, case_id: str = "", item: str = "") -> ReadBack:
    """Draw a paper and read it back."""
    return ReadBack(paper.pdf_of(paper.compose(case_file, key, case_id, item=item)))


@pytest.mark.parametrize("regime", regimes(), ids=lambda one: one.key)
def test_every_rule_stands_there_with_its_source(marked: CaseFile, regime: Regime) -> None:
    """Criteria, who is told and every clock, each with its paragraph; the paper is valid for PDF/UA-1."""
    found = read(marked, KEY, item=regime.key)
    whole = " ".join(found.text.split())
    assert found.faults == []
    for text in [
        regime.name,
        *(one.text for one in regime.criteria),
        *(f"{one.who}: {one.of}" for one in regime.duties),
        *(one.duty for one in regime.rules),
        *(one.source.paragraph for one in regime.rules),
    ]:
        # A row may go on over a page: how it begins stands on one.
        assert " ".join(text.split()[:4]) in whole, text


def test_a_publication_bears_no_marking(
    marked: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """Neither the marking nor the handling words of the office's internal papers, nor a word of a case."""
    case = opened()
    internal, published = read(marked, "deadline-sheet", case.id), read(marked, KEY)
    for words in ("OFFICIAL-SENSITIVE", "Keep locked"):
        assert words in internal.text
        assert words not in published.text
        assert words not in str(published.reader.metadata)
    assert "Avonvale Board" in published.text
    assert case.reference not in published.text
    assert case.children[0].name not in published.text


def test_only_papers_that_hold_no_case_are_publications() -> None:
    """A paper about a case, the register or the desk is never without its marking."""
    assert {one.key for one in paper.documents() if one.publication} == {KEY, "notification-form"}
    assert all(isinstance(one, ArrangementsPaper) for one in paper.documents() if one.publication)


@pytest.mark.parametrize("regime", ["WT2015", "WT2023"])
def test_an_agency_has_a_form_of_its_own_for_either_request(marked: CaseFile, regime: str) -> None:
    """Procedure 4.2 and 10.1: the criteria of the edition to tick, or another type of review; nothing of any case."""
    text = " ".join(read(marked, "notification-form", item=regime).text.split())
    assert by_key(regime).criteria[0].text[:60] in text
    types = [one.name for one in by_key(regime).other_reviews.types]
    for words in ("Child 4", "another type of review would help", "Each other child", *types):
        assert words in text
    assert len(types) == 13


def test_the_offices_readings_stand_there_with_their_reasons(marked: CaseFile) -> None:
    """Which reading is followed, since when and why; until one is chosen, that none is."""
    assert "The fifteen working days of a rapid review" in read(marked, KEY, item="WT2018").text
    assert "Has not chosen" in read(marked, KEY, item="WT2018").text
    office.choose_reading(marked, "rapid_review_start", "notification", "Agreed with the Panel’s secretariat")
    whole = " ".join(read(marked, KEY, item="WT2018").text.split())
    assert (
        "Run from the day the notification was sent to the Panel. Reason: Agreed with the Panel’s secretariat" in whole
    )


def test_a_wording_that_is_not_confirmed_is_never_given_as_law(marked: CaseFile) -> None:
    """What the sources at hand could not confirm stands there with that word, whatever its force would be."""
    whole = " ".join(read(marked, KEY, item="WT2015").text.split())
    assert "Wording not confirmed, check" in whole


def test_without_a_choice_it_is_todays_arrangements(marked: CaseFile) -> None:
    """The command line and the page need no key: the paper is of the arrangements of a case that becomes known today."""
    assert "Working Together 2023" in read(marked, KEY).text
    assert paper.file_stem(marked, KEY).startswith("procedure-WT2023-")
