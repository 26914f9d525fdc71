"""What the demonstration tells of recommendations, decisions and the Panel's replies."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.demo.decision import tell_decision
from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from tests.office_clock import OfficeClock
from tests.services.opening import opened

STORY: dict[str, Any] = {
    "recommended": {
        "on": "2018-06-01", "by": "SCR Sub Group", "outcome": "review", "reasons": "Two apply.", "criteria_met": "yes",
        "views": [["Police", "dissents", "Too soon"], ["GP"]],
    },
    "decided": {"on": "2018-06-04", "decided_by": "Ms Independent", "outcome": "review", "reasons": "Weighed."},
}  # fmt: skip


@pytest.fixture
def case(case_file: CaseFile, office_clock: OfficeClock) -> Case:
    """Open a case of May 2018; it is 20 July 2018."""
    office_clock.turn_to(date(2018, 7, 20))
    return opened(case_file)


def tell(case_file: CaseFile, case: Case, **told: Any) -> Case:
    """Tell a story of a case and return it."""
    tell_decision(case_file, case.id, told, date.fromisoformat)
    return cases.get(case_file, case.id)


def test_what_is_not_told_is_not_decided(case_file: CaseFile, case: Case) -> None:
    """No recommendation, no decision and no reply is made up."""
    found = tell(case_file, case)
    assert (found.recommendations, found.decisions, found.panel_replies, found.other_reviews) == ([], [], [], [])


def test_a_decision_follows_its_recommendation_with_the_views_on_it(case_file: CaseFile, case: Case) -> None:
    """Each on its own day; an agency of which nothing more is told agrees."""
    found = tell(case_file, case, **STORY)
    assert [(one.recommended_on, one.by) for one in found.recommendations] == [(date(2018, 6, 1), "SCR Sub Group")]
    assert [(one.agency, one.view, one.reason) for one in found.agency_views] == [
        ("Police", "dissents", "Too soon"), ("GP", "agrees", ""),
    ]  # fmt: skip
    (made,) = found.decisions
    assert (made.decided_on, made.decided_by, made.outcome) == (date(2018, 6, 4), "Ms Independent", "review")
    assert made.recommendation_id == found.recommendations[0].id


def test_what_the_panel_asks_for_is_sent(case_file: CaseFile, case: Case) -> None:
    """With its own reply; another kind of reply sends nothing."""
    replies = [["2018-07-02", "agrees", "We agree."], ["2018-07-09", "asks", "Please send the minutes."]]
    sent = ["2018-07-12", ["Minutes", "Returns"], "Secure e-mail"]
    found = tell(case_file, case, **STORY, replies=replies, sent=sent)
    assert [one.kind for one in found.panel_replies] == ["agrees", "asks"]
    assert [(one.what, one.sent_on, one.reply_id) for one in found.information_sent] == [
        ("Minutes\nReturns", date(2018, 7, 12), found.panel_replies[1].id)
    ]
