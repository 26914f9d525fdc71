"""What a recommendation or decision must say before it can be recorded, each lack at its entry."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.entries.decision_entry import Decided, PartnerSaid, Recommended, View
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.case_status import CaseStatus, status
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.review.decision import Decision, Recommendation
from scr_desktop.domain.review.weighing import How
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from scr_desktop.services.review.decision_check import (
    impossible_day,
    may_not_decide,
    refusals_of_decision,
    refusals_of_recommendation,
    refuse_first,
)
from tests.domain.papers import DEATH, case, child
from tests.office_clock import DAY

pytestmark = pytest.mark.usefixtures("office_clock")

MADE = Decided(date(2018, 6, 4), "Ms Independent", "review", "The Chair weighed it.")
SAID = Recommended(date(2018, 6, 1), "SCR Sub Group", "review", "The criteria were weighed.")
AGREED = tuple(PartnerSaid(one, "Somebody") for one in ("Local authority", "Health body", "Chief officer of police"))


def stands(found: Case) -> CaseStatus:
    """Return where a case stands today."""
    return status(found, by_key(found.regime), WorkingDays(), DAY)


def refused(
    said: Decided, found: Case | None = None, how: How = "first", why: str = "", begin: date | None = None
) -> list[str]:
    """Return the entries at which a decision is refused, each once."""
    found_out = refusals_of_decision(stands(found or case()), said, how, why, begin=begin)
    return list(dict.fromkeys(one.field for one in found_out))


def recommended(said: Recommended, found: Case | None = None, why: str = "", begin: date | None = None) -> list[str]:
    """Return the entries at which a recommendation is refused, each once."""
    status = stands(found or case())
    found_out = refusals_of_recommendation(status.case, status.regime, said, why, begin=begin)
    return list(dict.fromkeys(one.field for one in found_out))


def test_what_is_whole_and_in_time_is_refused_nowhere() -> None:
    """A review recommended on 1 June 2018 and decided on 4 June."""
    assert recommended(SAID) == []
    assert refused(MADE) == []


@pytest.mark.parametrize(("changes", "fields"), [
    ({"reasons": " "}, ["reasons"]),
    ({"by": ""}, ["by"]),
    ({"outcome": ""}, ["outcome"]),
    ({"outcome": "other_review"}, ["other_review"]),
    ({"outcome": "other_review", "other_review": "audit"}, []),
    ({"views": (View("Police", "dissents"), View("GP", "abstains"))}, ["views"]),
    ({"views": (View("Police", "dissents", "No concern"),)}, []),
    ({"recommended_on": date(2018, 5, 11)}, ["recommended_on"]),
    ({"recommended_on": date(2018, 5, 12)}, []),
    ({"recommended_on": date(2026, 11, 27)}, ["recommended_on"]),
])  # fmt: skip
def test_a_recommendation_is_asked_for_what_it_lacks(changes: dict[str, Any], fields: list[str]) -> None:
    """Reasons, who makes it, what is meant, why an agency dissents, and a day that can be: from awareness to today."""
    assert recommended(replace(SAID, **changes)) == fields


def test_another_recommendation_says_why_it_takes_the_place_of_the_first() -> None:
    """One that was superseded stands in nobody's way."""
    found = case()
    found.recommendations.append(Recommendation(recommended_on=date(2018, 5, 30), outcome="no_review"))
    assert recommended(SAID, found) == ["why"]
    assert recommended(SAID, found, "New information") == []
    found.recommendations[0].superseded_at = "2018-06-01T09:00:00+00:00"
    assert recommended(SAID, found) == []


@pytest.mark.parametrize(("changes", "fields"), [
    ({"reasons": ""}, ["reasons"]),
    ({"decided_by": " "}, ["decided_by"]),
    ({"outcome": "no_review"}, ["contrary_why"]),
    ({"outcome": "no_review", "contrary_why": "There is definitive evidence"}, []),
    ({"decided_on": date(2018, 6, 7)}, []),
    ({"decided_on": date(2018, 6, 8)}, ["late_why"]),
    ({"decided_on": date(2018, 6, 8), "late_why": "The Chair was ill"}, []),
    ({"decided_in": PartDate.parse("June 2018")}, ["decided_on"]),
    ({"decided_on": date(2026, 11, 27), "late_why": "x"}, ["decided_on"]),
])  # fmt: skip
def test_a_decision_is_asked_for_each_reason_that_it_owes(changes: dict[str, Any], fields: list[str]) -> None:
    """That it is contrary to a criterion that must lead to a review, and that it came after its fifteen working days."""
    assert refused(replace(MADE, **changes)) == fields


def test_a_decision_that_departs_from_the_recommendation_says_why_and_comes_after_it() -> None:
    """On the same day it may come; before it it cannot."""
    found = case()
    found.recommendations.append(Recommendation(recommended_on=date(2018, 6, 4), outcome="no_review"))
    assert refused(MADE, found) == ["departs_why"]
    assert refused(replace(MADE, departs_why="The Chair reads it otherwise"), found) == []
    early = replace(MADE, departs_why="The Chair reads it otherwise", decided_on=date(2018, 6, 3))
    assert refused(early, found) == ["decided_on"]


@pytest.mark.parametrize(("on", "why", "fields"), [
    (date(2018, 6, 4), "Challenged", []), (date(2018, 6, 3), "Challenged", ["decided_on"]), (date(2018, 6, 18), "", ["why"]),
])  # fmt: skip
def test_a_decision_made_again_comes_after_the_first_with_its_reason(on: date, why: str, fields: list[str]) -> None:
    """Its own day is not late: the first stopped that clock."""
    found = case(events={"decision": "2018-06-04", "no_review": "2018-06-04"})
    found.decisions.append(Decision(decided_on=date(2018, 6, 4), outcome="no_review"))
    assert refused(replace(MADE, decided_on=on), found, "again", why) == fields


def test_part_of_a_day_is_enough_for_an_old_decision_that_the_notification_knows() -> None:
    """It is recorded with as much as is known; any other day is entered in full."""
    told = case()
    told.decided = "review"
    month = replace(MADE, decided_in=PartDate.parse("June 2018"), decided_on=date(2018, 6, 30), late_why="Not known")
    assert "decided_on" not in refused(month, told)


@pytest.mark.parametrize(("on", "refused_"), [(date(2019, 3, 31), False), (date(2019, 4, 1), True)])
def test_the_board_decides_nothing_from_the_day_the_partners_began(on: date, refused_: bool) -> None:
    """Procedure, grace period: a decision considered again after a challenge is no new one."""
    begin, found, board = date(2019, 4, 1), case(), by_key("WT2015")
    assert bool(list(impossible_day(found, board, on, "decided_on", begin=begin))) is refused_
    assert bool(list(impossible_day(found, board, on, "recommended_on", begin=begin))) is refused_
    assert not list(impossible_day(found, board, on, "decided_on", begin=begin, how="again"))


def test_arrangements_under_which_nothing_is_decided_say_so_with_the_paragraph() -> None:
    """In grace the case passes to the partners."""
    (problem,) = may_not_decide(by_key("grace"))
    assert (problem.field, "pass the case with all its information" in problem.sentence) == ("outcome", True)
    assert list(may_not_decide(by_key("WT2015"))) == []


def of_partners() -> Case:
    """Return a case of the partners of May 2018."""
    return case("WT2018", children=[child(**DEATH)])


@pytest.mark.parametrize(("partners", "says"), [
    (AGREED, ""),
    (AGREED[:1], "say who decided for the health body and the chief officer of police"),
    ((), "say who decided for the local authority, the health body and the chief officer of police"),
    ((replace(AGREED[0], name=" "), *AGREED[1:]), "say who decided for the local authority."),
    ((*AGREED[:2], replace(AGREED[2], agrees=None)), "Say whether this partner agrees: Chief officer of police."),
    ((*AGREED[:2], replace(AGREED[2], agrees=False)), "The chief officer of police does not agree: say for what reason."),
    ((*AGREED[:2], replace(AGREED[2], agrees=False, reason="Too narrow")), ""),
])  # fmt: skip
def test_partners_decide_together_each_for_itself(partners: tuple[PartnerSaid, ...], says: str) -> None:
    """All are named, and who does not agree says why; nobody else is asked who decided."""
    said = replace(MADE, decided_by="", partners=partners, late_why="x")
    found = list(refusals_of_decision(stands(of_partners()), said, "first", "", begin=None))
    assert [one.field for one in found] == (["partners"] if says else [])
    assert all(says in one.sentence for one in found)


def test_the_first_lack_is_the_one_that_is_said() -> None:
    """In the order of asking; without any nothing is refused."""
    refuse_first([])
    with pytest.raises(Problem, match="First"):
        refuse_first([Problem("First."), Problem("Second.")])
