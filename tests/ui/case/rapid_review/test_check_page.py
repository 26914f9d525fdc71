"""The last page of the rapid review: what the Panel would miss, the way there, and completing it."""

from __future__ import annotations

import pytest

from scr_desktop.services.case import case as cases
from scr_desktop.services.review import rapid_review
from scr_desktop.ui.case.rapid_review import check_page
from tests.present import noted, present
from tests.ui.case.rapid_review.desk import ReviewDesk
from tests.ui.case.rapid_review.reviewed import ON
from tests.ui.typist import said


def test_the_check_leads_to_what_is_missing(desk: ReviewDesk) -> None:
    """Each gap names its source and leads to its entry."""
    desk.go_to("check")
    text = said(desk.wizard.check)
    assert "The child’s experience is not described." in text
    assert "Riverside School was asked and has not returned" in text
    assert "June 2025" in text
    links = {one.accessibleDescription(): one for one in desk.wizard.check.links}
    links["The child’s experience is not described."].click()
    assert desk.typist.focus.objectName() == "childs_experience"
    desk.go_to("check")
    {one.accessibleDescription(): one for one in desk.wizard.check.links}["No next step is written down."].click()
    assert desk.typist.focus.objectName() == "add_step"


def test_what_is_written_leaves_the_check(desk: ReviewDesk) -> None:
    """A gap that was mended is not shown any more, without closing the wizard."""
    desk.go_to("child")
    desk.typist.fill("childs_experience", "She was often alone.")
    desk.go_to("check")
    assert "The child’s experience is not described." not in said(desk.wizard.check)


def test_completing_asks_once_about_what_is_open(desk: ReviewDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    """With gaps the officer is asked, and may go on writing; the check never stands in the way."""
    asked: list[str] = []
    monkeypatch.setattr(check_page, "confirm", lambda _parent, question, *_: noted(asked, question, False))
    desk.go_to("check")
    desk.typist.alt("c")
    assert "the Panel will look for" in asked[0]
    assert desk.wizard.isVisible()
    monkeypatch.setattr(check_page, "confirm", lambda *_: True)
    desk.wizard.check.ui.completed_on.set_entry("9 April 2026")
    desk.typist.alt("c")
    assert "future" in said(desk.wizard.check)
    desk.wizard.check.ui.completed_on.set_entry("8 April 2026")
    with desk.qtbot.waitSignal(desk.wizard.completed):
        desk.typist.alt("c")
    case = cases.get(desk.case_file, desk.case_id)
    assert present(rapid_review.current(case)).completed_on == ON
