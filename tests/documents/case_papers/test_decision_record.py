"""The decision record: what was decided, by whom and why, beside what was recommended."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.documents.case_papers.decision_record import DOCUMENT
from scr_desktop.documents.parts.content import (
    Content,
    Facts,
    Grid,
    Heading,
    KeepTogether,
    Notice,
    Para,
    SignatureBoxes,
)
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.review.decision import Decision, PartnerView, Recommendation
from scr_desktop.domain.time.part_date import PartDate
from tests.documents.cases import made
from tests.documents.in_memory import body_of
from tests.present import a

DAY, BEFORE = date(2018, 6, 4), date(2018, 6, 1)


def recorded(of: CaseStatus, **more: Any) -> list[Content]:
    """Record a decision and return its paper."""
    one = Decision(decided_on=DAY, outcome="review", reasons="Weighed.", **more)
    of.case.decisions.append(one)
    return list(body_of(DOCUMENT, of, one.id))


def facts_of(content: list[Content]) -> dict[str, str]:
    """Return what stands of the decision, by its label."""
    return dict([one for one in content if isinstance(one, Facts)][-1].rows)


def test_the_day_stands_beside_the_days_by_which_it_was_owed() -> None:
    """With the weekday, and each limit with its paragraph; no national view where the arrangements know none."""
    told = facts_of(recorded(made("WT2015")))
    assert told["Decided on"] == "Monday 4 June 2018"
    assert told["Was to be decided by"].startswith("Tuesday 5 June 2018 (")
    assert told["Decided by"] == "LSCB Chair"
    assert told["What is decided"] == "A serious case review"
    assert "A national review" not in told
    assert "A national review" in facts_of(recorded(made("WT2018")))


@pytest.mark.parametrize(
    ("by", "said"),
    [
        ("Sub-group, 1 June 2018", "A serious case review (Sub-group, 1 June 2018)"),
        ("Sub-group", "A serious case review (Sub-group, 1 June 2018)"),
    ],
)
def test_a_recommendation_is_named_with_its_day_once(by: str, said: str) -> None:
    """Where the words for who recommends end with the day, it is not said again."""
    of = made("WT2015")
    before = Recommendation(recommended_on=BEFORE, by=by, outcome="review")
    of.case.recommendations.append(before)
    assert facts_of(recorded(of, recommendation_id=before.id))["What was recommended"] == said


def test_a_decision_without_a_recommendation_says_so() -> None:
    """One that is on record now and was not then does not count."""
    of = made("WT2015")
    of.case.recommendations.append(Recommendation(recommended_on=BEFORE, by="Sub-group", outcome="review"))
    assert facts_of(recorded(of))["What was recommended"] == "No recommendation was on record"


def test_only_the_reasons_that_were_given_have_a_heading() -> None:
    """Each under what it is the reason for; the warnings come before everything."""
    content = recorded(
        made("WT2015"), contrary_to=["4.1: a child died"], contrary_why="Known", departs_why=" ", late_why="Ill",
        missing_then=["No meeting."],
    )  # fmt: skip
    headings = [one.text for one in content if isinstance(one, Heading)]
    assert headings == [
        "Decision", "Reasons", "Why it is contrary to a criterion that must lead to a review",
        "Why it came late",
    ]  # fmt: skip
    first = content.index(Heading(1, "Decision"))
    assert [isinstance(one, Notice) for one in content[first + 1 : first + 3]] == [True, True]


def test_each_partner_stands_with_its_own_day() -> None:
    """The day of the decision as far as it is known, or the partner's own; only views on this decision."""
    of = made("WT2018")
    one = Decision(decided_on=DAY, decided_in=PartDate.parse("June 2018"), outcome="review")
    of.case.decisions.append(one)
    of.case.partner_views += [
        PartnerView(decision_id=one.id, partner="Police", name="Ann Reed", on=DAY),
        PartnerView(
            decision_id=one.id, partner="Health body", name="Ben Holt", agrees=False, on=BEFORE, reason="Too soon"
        ),
        PartnerView(decision_id="another", partner="Local authority", on=DAY),
    ]
    content = list(body_of(DOCUMENT, of, one.id))
    grid = a(Grid, content[content.index(Heading(2, "What each partner decided")) + 1])
    assert grid.rows == [
        ("Police", "Ann Reed", "Agrees", "June 2018"),
        ("Health body", "Ben Holt", "Does not agree: Too soon", "1 June 2018"),
    ]


def test_it_is_signed_by_those_who_decide_and_listed_by_its_day() -> None:
    """The Chair by name; a decision that no longer stands says so in its label and on the paper."""
    of = made("WT2015")
    content = recorded(of, superseded_at="2018-06-20T09:00:00+00:00", superseded_why="Challenged")
    (boxes,) = [
        one
        for kept in content
        if isinstance(kept, KeepTogether)
        for one in kept.items
        if isinstance(one, SignatureBoxes)
    ]
    assert list(boxes.people) == ["LSCB Chair: Ms Independent"]
    assert [one.label for one in DOCUMENT.items(of)] == ["1, of 4 June 2018, superseded"]
    assert Notice("This decision no longer stands. Since 20 June 2018: Challenged", "Superseded") in content
    assert Para("Weighed.") in content
    assert not DOCUMENT.applies(made("WT2015"))
