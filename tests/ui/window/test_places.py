"""The places of a case: each has its part of the window, a step and a gap lead to a real one, and none is named by a title."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import scr_desktop.domain
from scr_desktop.domain.rules.place import CasePlace, ReviewPlace
from scr_desktop.domain.rules.review_form import ReviewForm
from scr_desktop.services.regime import regimes
from scr_desktop.services.review import rapid_review
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.case.rapid_review.wizard import RapidReviewWizard
from scr_desktop.ui.case.sections import SECTIONS
from scr_desktop.ui.keys.part_names import MARKED, letter_of, name_of, part_called
from tests import sentences
from tests.present import present

DOMAIN = Path(scr_desktop.domain.__file__).parent
# What a part of the window is called by and is something else here: a stage, a source, a heading of a paper, a record.
ALSO = {
    "law/parallel_processes.py": {"Other processes"},
    "law/partner_review.py": {"Rapid review"},
    "records/papers/pack_choice.py": {"Summary", "Criteria", "Deadlines", "Who must be told", "Pathway", "Other processes", "Rapid review"},
    "records/review/decision.py": {"Decision"},
    "records/review/rapid_review.py": {"Rapid review"},
}  # fmt: skip

WHERE = re.compile(r"(?:under|[Tt]he part) “([^”…]+)”")
# A heading inside a part, an entry of the page of the office, and a dialog of the page of an edition.
OTHER_TITLES = {"Entries taken out", "Partner arrangements began on", "Cases to which another edition applies"}


@pytest.fixture
def page(case_file: CaseFile, case_id: str, qtbot: QtBot) -> CasePage:
    """Give the page of a case."""
    made = CasePage(case_file, case_id)
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_part_is_listed_in_order_with_a_name_and_a_letter_of_its_own() -> None:
    """What the domain can name, the window has: once, in the same order, told apart by name and by letter."""
    assert [section.part for section in SECTIONS] == list(CasePlace) == list(MARKED)
    assert len({name_of(part) for part in CasePlace}) == len({letter_of(part) for part in CasePlace}) == len(CasePlace)


@pytest.mark.parametrize("part", CasePlace)
def test_every_part_can_be_turned_to(page: CasePage, part: CasePlace) -> None:
    """Turning to a part shows it with the keyboard in it; so does a step that is done there."""
    other = CasePlace.HISTORY if part is not CasePlace.HISTORY else CasePlace.SUMMARY
    for turn in (page.show_part, lambda wanted: page._go_where_done(wanted, "")):
        page.show_part(other)
        turn(part)
        shown = present(page._form.parts.currentWidget())
        assert page.part is part
        assert page.focusWidget() is shown or shown.isAncestorOf(page.focusWidget())


def test_every_place_of_a_review_but_the_signing_has_a_page_in_the_wizard(
    case_file: CaseFile, case_id: str, qtbot: QtBot
) -> None:
    """The lack of each leads to the page that holds it, and so does that of each section."""
    wizard = RapidReviewWizard(case_file, case_id, rapid_review.start(case_file, case_id).id)
    qtbot.addWidget(wizard)
    for place in (*ReviewPlace, *wizard.review.form.sections):
        if place is not ReviewPlace.SIGN_OFF:
            wizard.mend(place)
            assert wizard.parts[wizard.currentId()].holds(place)


@pytest.mark.parametrize("form", [one.rapid_review for one in regimes() if one.rapid_review])
def test_each_place_is_held_by_one_page_of_writing(form: ReviewForm) -> None:
    """In every edition that has a rapid review; partners sign once the text is complete, on no page of it."""
    assert sorted(part.holds.name for part in form.parts if part.holds) == ["CRITERIA", "NATIONAL", "NEXT_STEPS"]
    assert {section.part for section in form.sections} <= {part.key for part in form.parts}


def test_a_part_kept_by_its_name_is_found_again() -> None:
    """Words kept in the case file name the part from which they are opened; a name that no part has any more leads to none."""
    assert [part_called(name_of(part)) for part in CasePlace] == list(CasePlace)
    assert part_called("Renamed long ago") is None


def test_no_place_of_the_domain_is_a_title_of_the_window() -> None:
    """The domain names a place by its member: no text in it is what the window calls a part."""
    titles = {name_of(part) for part in CasePlace}
    assert not {(place, text) for place, text in _texts() if text in titles and text not in ALSO.get(place, ())}


def test_a_sentence_that_says_where_to_go_names_a_part_that_there_is() -> None:
    """Whoever says “under” or “the part” quotes a part's name as the window has it: a renamed part is found here."""
    named = [(one.place, name) for one in sentences.everything() for name in WHERE.findall(one.words)]
    titles = {name_of(part) for part in CasePlace} | OTHER_TITLES
    assert any(place.startswith("scr_desktop/services/") for place, _ in named)
    assert not [(place, name) for place, name in named if name not in titles]


def _texts() -> Iterator[tuple[str, str]]:
    for path in sorted(DOMAIN.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield path.relative_to(DOMAIN).as_posix(), node.value
