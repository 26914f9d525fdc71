"""The recommendation on paper: what, by whom and why, and what each agency thinks of it."""

from __future__ import annotations

from datetime import date
from typing import Any

from scr_desktop.documents.case_papers.recommendation import DOCUMENT
from scr_desktop.documents.parts.content import Content, Facts, Grid, Heading, KeepTogether, Notice, SignatureBoxes
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.review.decision import AgencyView, Recommendation
from tests.documents.cases import made
from tests.documents.in_memory import body_of
from tests.present import a

DAY = date(2018, 6, 4)


def recommended(of: CaseStatus, **more: Any) -> list[Content]:
    """Record a recommendation and return its paper."""
    one = Recommendation(recommended_on=DAY, by="Sub-group", outcome="no_review", reasons="None applies.", **more)
    of.case.recommendations.append(one)
    of.case.agency_views += [
        AgencyView(recommendation_id=one.id, agency="GP", view="dissents", reason="Too soon"),
        AgencyView(recommendation_id="another", agency="School"),
    ]
    return list(body_of(DOCUMENT, of, one.id))


def test_it_goes_to_those_who_decide_and_says_what_is_recommended() -> None:
    """The outcome begins with a capital, and whether the criteria are met is said even where it is not known."""
    content = recommended(made("WT2015"))
    assert Heading(1, "Recommendation to: LSCB Chair") in content
    assert dict([one for one in content if isinstance(one, Facts)][-1].rows) == {
        "Recommended by": "Sub-group",
        "On": "4 June 2018",
        "What is recommended": "No serious case review, and no other review",
        "Are the criteria met?": "Not known",
    }


def test_a_view_on_a_national_review_stands_where_the_arrangements_know_one() -> None:
    """Also that it was not considered."""
    told = dict([one for one in recommended(made("WT2018")) if isinstance(one, Facts)][-1].rows)
    assert told["A national review"] == "Whether the case raises issues of national importance has not been considered."


def test_each_agencys_view_of_this_recommendation_is_there() -> None:
    """Dissent with its reason; views of another recommendation are not."""
    content = recommended(made("WT2015"))
    grid = a(Grid, content[content.index(Heading(2, "What each agency thinks of it")) + 1])
    assert grid.rows == [("GP", "Dissents", "Too soon")]
    assert grid.empty == "No agency’s view is recorded."


def test_what_it_lacked_and_that_it_no_longer_stands_come_first() -> None:
    """Its label says so too, by the day it was made."""
    of = made("WT2015")
    assert not DOCUMENT.applies(of)
    content = recommended(
        of, missing_then=["No meeting."], superseded_at="2018-06-20T09:00:00+00:00", superseded_why="New"
    )
    assert [one.text for one in content if isinstance(one, Notice)] == [
        "The recommendation of 4 June 2018 (no serious case review, and no other review):\nNo meeting.",
        "This recommendation no longer stands. Since 20 June 2018: New",
    ]
    assert [one.label for one in DOCUMENT.items(of)] == ["Of 4 June 2018, superseded"]
    assert DOCUMENT.applies(of)


def test_the_sub_group_signs() -> None:
    """Not those who decide."""
    (kept,) = [one for one in recommended(made("WT2015")) if isinstance(one, KeepTogether)]
    assert a(SignatureBoxes, kept.items[1]).people == ["For the SCR Sub Group"]
