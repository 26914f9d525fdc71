"""What a decision owes an explanation for, and which days it gives a case."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.progress.case_status import CaseStatus, status
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.review.decision import Decision, Recommendation
from scr_desktop.domain.review.weighing import (
    Days,
    How,
    contrary_words,
    day_made,
    days_of,
    decision_of,
    outcomes,
    recommendation_of,
    weigh,
)
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from tests.domain.papers import case

AT = "2018-06-20T09:00:00+00:00"
ON = date(2018, 6, 4)


def recommended(outcome: str, other_review: str = "", superseded_at: str = "") -> Recommendation:
    """Return a recommendation of 1 June 2018."""
    return Recommendation(
        recommended_on=date(2018, 6, 1), outcome=outcome, other_review=other_review, superseded_at=superseded_at
    )


def stands(found: Case, today: date = ON) -> CaseStatus:
    """Return where the case of a board stands."""
    return status(found, by_key("WT2015"), WorkingDays(), today)


@pytest.mark.parametrize(("outcome", "other", "departs"), [
    ("review", "", False), ("no_review", "", True), ("other_review", "silp", True),
])  # fmt: skip
def test_a_decision_departs_where_it_is_another_than_was_recommended(outcome: str, other: str, departs: bool) -> None:
    """Without a recommendation that stands it departs from nothing."""
    found = case()
    found.recommendations += [recommended("no_review", superseded_at=AT), recommended("review")]
    assert weigh(stands(found), outcome, other, ON).departs is departs
    assert not weigh(stands(case()), outcome, other, ON).departs


def test_another_type_than_the_recommended_one_departs_too() -> None:
    """Both say that no serious case review is held, and something else instead."""
    found = case()
    found.recommendations.append(recommended("other_review", "audit"))
    assert weigh(stands(found), "other_review", "silp", ON).departs
    assert not weigh(stands(found), "other_review", "audit", ON).departs


def test_a_decision_against_a_review_that_must_be_held_is_contrary() -> None:
    """A suspected abuse and a death (procedure 2.3): only the review itself is not contrary; a death alone binds to none."""
    against = weigh(stands(case()), "no_review", "", ON).contrary_to
    assert against
    assert all(": " in one for one in against), "each with its paragraph and its words"
    assert weigh(stands(case()), "other_review", "silp", ON).contrary_to == against
    assert weigh(stands(case()), "review", "", ON).contrary_to == ()
    assert weigh(stands(case(answers={"abuse_or_neglect": "no"})), "no_review", "", ON).contrary_to == ()


@pytest.mark.parametrize(("on", "late"), [
    (date(2018, 6, 7), 0), (date(2018, 6, 8), 1), (date(2018, 6, 16), 1), (date(2018, 6, 17), 2),
])  # fmt: skip
def test_each_day_that_a_decision_comes_after_is_named(on: date, late: int) -> None:
    """Received on 16 May 2018: fifteen working days end on 7 June, the month on Saturday 16 June, which is not moved."""
    assert len(weigh(stands(case(), on), "review", "", on).late) == late


@pytest.mark.parametrize(("contrary", "words"), [
    (["Procedure 2.3: must"], "what must lead to a review"),
    (["Not ours to decide. It is for Torbay."], "whose decision it is"),
    (["Not ours to decide. It is for Torbay.", "Procedure 2.3: must"], "whose decision it is and what must lead to a review"),
    ([], ""),
])  # fmt: skip
def test_what_it_is_contrary_to_is_said_in_few_words(contrary: list[str], words: str) -> None:
    """Whose it is, what must lead to a review, or both."""
    assert contrary_words(contrary) == words


FIRST: How = "first"
AGAIN: How = "again"
CORRECTED: How = "corrected"


@pytest.mark.parametrize(("events", "outcome", "how", "days"), [
    ({}, "review", FIRST, Days((), (("decision", ON), ("review_begun", ON)))),
    ({}, "no_review", FIRST, Days((), (("decision", ON), ("no_review", ON)))),
    ({}, "other_review", FIRST, Days((), (("decision", ON), ("no_review", ON)))),
    # Made again the other way: the first day stays, the outcome is told anew.
    ({"decision": "2018-05-30", "no_review": "2018-05-30", "final_outcome_told": "2018-06-01"}, "review", AGAIN,
     Days(("no_review", "final_outcome_told"), (("reconsidered", ON), ("review_begun", ON)))),
    # Made again the same way: the review ended on its first day.
    ({"decision": "2018-05-30", "no_review": "2018-05-30"}, "no_review", AGAIN, Days((), (("reconsidered", ON),))),
    # The day was entered wrongly: both events move.
    ({"decision": "2018-05-30", "no_review": "2018-05-30"}, "no_review", CORRECTED,
     Days((), (("decision", ON), ("no_review", ON)))),
    # Corrected to what stands already: nothing changes.
    ({"decision": "2018-06-04", "review_begun": "2018-06-04"}, "review", CORRECTED, Days((), ())),
    # Corrected after it was considered again: that day moves, and not the one on which the review ended before.
    ({"decision": "2018-05-20", "no_review": "2018-05-20", "reconsidered": "2018-05-30"}, "no_review", CORRECTED,
     Days((), (("reconsidered", ON),))),
])  # fmt: skip
def test_the_days_that_a_decision_gives(events: dict[str, str], outcome: str, how: How, days: Days) -> None:
    """Which events are put on 4 June 2018, and which no longer stand."""
    assert days_of(case(events=events), outcome, ON, how) == days


def test_one_corrected_keeps_the_kind_of_its_day() -> None:
    """The first as it should have been entered, unless it was made again since."""
    assert day_made(case(), FIRST) == day_made(case(), CORRECTED) == "decision"
    assert day_made(case(), AGAIN) == "reconsidered"
    assert day_made(case(events={"reconsidered": "2018-06-04"}), CORRECTED) == "reconsidered"


def test_what_was_superseded_does_not_stand() -> None:
    """Neither a recommendation nor a decision; of none there is none."""
    found = case()
    assert (recommendation_of(found), decision_of(found)) == (None, None)
    old, new = (Decision(decided_on=ON, outcome="review", superseded_at=at) for at in (AT, ""))
    found.decisions += [old, new]
    found.recommendations.append(recommended("review", superseded_at=AT))
    assert (recommendation_of(found), decision_of(found)) == (None, new)


@pytest.mark.parametrize(("regime", "held"), [
    ("WT2015", "A serious case review is held"), ("WT2023", "A local child safeguarding practice review is held"),
])  # fmt: skip
def test_an_outcome_names_the_review_of_its_arrangements(regime: str, held: str) -> None:
    """The key is the same under each, the words are not."""
    assert dict(outcomes(by_key(regime)))["review"] == held
