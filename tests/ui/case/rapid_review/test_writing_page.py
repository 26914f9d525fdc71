"""A page of the rapid review: its sections as the arrangements name them, each kept under its key."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from scr_desktop.domain.rules.place import ReviewPlace
from scr_desktop.ui.case.rapid_review.writing_page import WritingPage
from tests.present import a
from tests.ui.case.rapid_review.desk import ReviewDesk
from tests.ui.typist import said


def analysis(desk: ReviewDesk) -> WritingPage:
    """Turn to the page of the analysis and return it."""
    desk.go_to("analysis")
    return a(WritingPage, desk.wizard.currentPage())


def test_each_section_stands_with_what_belongs_in_it_and_its_source(desk: ReviewDesk) -> None:
    """Title, question and paragraph are read at the entry, and the title is what a screen reader says."""
    page = analysis(desk)
    lines = said(page.ui.writing).splitlines()
    sections = page.review.form.sections_of("analysis")
    assert sections
    for one in sections:
        at = lines.index(one.title)
        assert lines[at + 1 : at + 3] == [one.asks, str(one.source)]
        assert page.entries[one.key].accessibleName() == one.title


def test_the_page_names_the_aim_that_it_serves(desk: ReviewDesk) -> None:
    """Which of how many, in the words of the guidance."""
    page = analysis(desk)
    aims = page.review.form.aims
    assert page.subTitle() == f"Aim {page.part.aim} of {len(aims)}: {aims[page.part.aim - 1]}."


def test_what_is_typed_is_kept_under_its_key_when_the_page_is_left(desk: ReviewDesk) -> None:
    """Leaving the page saves it; shown again it stands there."""
    page = analysis(desk)
    desk.typist.fill("why", "Nobody asked.")
    assert page.validatePage()
    assert desk.kept()["why"] == "Nobody asked."
    desk.crash()
    desk.sit_down()
    assert analysis(desk).entries["why"].entry() == "Nobody asked."


def test_only_its_own_places_are_on_it(desk: ReviewDesk) -> None:
    """A section of the page is found and takes the cursor; one of another page and the signatures are not here."""
    page = analysis(desk)
    own = page.review.form.sections_of("analysis")[-1]
    others = [
        one for part in desk.wizard.parts if part.key != "analysis" for one in page.review.form.sections_of(part.key)
    ]
    assert page.holds(own)
    assert not any(page.holds(one) for one in others)
    assert not page.holds(ReviewPlace.SIGN_OFF)
    page.focus_on(own)
    assert QApplication.focusWidget() is page.entries[own.key]
    page.focus_first()
    assert QApplication.focusWidget() is next(iter(page.entries.values()))
