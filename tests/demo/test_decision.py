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


def test_a_challenged_decision_is_considered_again(case_file: CaseFile, case: Case) -> None:
    """Before the Panel's next reply, and the first one stays readable."""
    replies = [["2018-07-02", "challenges", "Look again."], ["2018-07-16", "agrees", "We agree."]]
    again = {"on": "2018-07-09", "after": "challenge", "why": "Looked again.", "decided_by": "Ms Independent",
             "outcome": "review", "reasons": "Weighed again."}  # fmt: skip
    found = tell(case_file, case, **STORY, replies=replies, decided_again=again)
    assert [one.reasons for one in found.decisions] == ["Weighed.", "Weighed again."]
    assert found.decisions[1].changed_after == "challenge"
    assert [one.kind for one in found.panel_replies] == ["challenges", "agrees"]
    assert found.panel_replies[0].settled_on


def test_a_case_is_passed_on_and_answered(case_file: CaseFile, case: Case) -> None:
    """With the day on which it was looked at again."""
    passed = {"area": "Harbourside", "to_whom": "The manager", "on": "2018-06-04", "means": "Letter", "why": "It is theirs.",
              "look_again_on": "2018-06-18", "answered": ["2018-06-11", "They take it."]}  # fmt: skip
    (one,) = tell(case_file, case, passed_on=passed).passed_on
    assert (one.area, one.look_again_on, one.answered_on) == ("Harbourside", date(2018, 6, 18), date(2018, 6, 11))


def test_the_national_question_is_taken_anew(case_file: CaseFile, office_clock: OfficeClock) -> None:
    """Under arrangements that know one, with what came to light."""
    office_clock.turn_to(date(2022, 7, 20))
    case = opened(case_file, aware_on="31 May 2022", received_on="1 June 2022", incident_on="12 May 2018")
    view = {"on": "2022-07-12", "view": "no", "new_information": "A second area.", "reasons": "It stays local."}
    (one,) = tell(case_file, case, national_view=view).national_views
    assert (one.taken_on, one.view, one.new_information) == (date(2022, 7, 12), "no", "A second area.")
