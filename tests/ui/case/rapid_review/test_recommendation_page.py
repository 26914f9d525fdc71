"""The page of the recommendation and of the next steps."""

from __future__ import annotations

import pytest

from scr_desktop.ui.case.rapid_review import recommendation_page
from scr_desktop.ui.case.rapid_review.recommendation_page import RecommendationPage
from tests.present import a
from tests.ui.case.rapid_review.desk import ReviewDesk


def test_next_steps_are_added_and_removed(desk: ReviewDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows keep their order; a filled one is removed only when confirmed, and the others move up."""
    desk.go_to("recommendation")
    page = a(RecommendationPage, desk.wizard.parts[-1])
    for what in ("First", "Second"):
        desk.typist.alt("a")
        desk.typist.type(what)
    page.rows[1].ui.due.line.setFocus()
    desk.typist.type("20 April 2026")
    monkeypatch.setattr(recommendation_page, "confirm", lambda *_: False)
    page.rows[0].ui.remove.click()
    assert len(page.rows) == 2
    monkeypatch.setattr(recommendation_page, "confirm", lambda *_: True)
    page.rows[0].ui.remove.click()
    assert [(row.ui.what.entry(), row.ui.due.entry()) for row in page.rows] == [("Second", "20 April 2026")]
    desk.wizard.review.save()
    assert "Second" in desk.kept().values()
