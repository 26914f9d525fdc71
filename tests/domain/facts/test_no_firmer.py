"""A verdict that is no firmer than its facts: what hangs on one that something contradicts is open, and nothing else."""

from __future__ import annotations

import pytest

from scr_desktop.domain.facts.day_facts import DayFacts
from scr_desktop.domain.facts.no_firmer import NOTIFIABLE, REVIEW, SERIOUS_CASE, no_firmer
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.rules.criterion import Review, Verdict
from scr_desktop.domain.rules.whose import Whose
from scr_desktop.services.regime import by_key

HERE = {"abuse_or_neglect": "yes", "died": "yes", "where_it_happened": "in_area", "normally_resident": "yes",
        "looked_after": "no", "care_leaver_died": "no"}  # fmt: skip


def judged(facts: dict[str, str], *contradicted: str, unsure: tuple[str, ...] = (), regime: str = "WT2023") -> Verdict:
    """Return what the criteria make of facts of which some are contradicted or unsure."""
    found = by_key(regime)
    known = DayFacts(facts, frozenset(contradicted), frozenset(unsure))
    return no_firmer(found.judge(facts), found, known)


def test_without_a_contradiction_the_verdict_stands_as_it_is() -> None:
    """Nothing is opened that nothing speaks against."""
    plain = by_key("WT2023").judge(HERE)
    assert judged(HERE) == plain
    assert plain.in_doubt == ()


@pytest.mark.parametrize("died", ["yes", "no"])
def test_what_hangs_on_a_contradicted_death_is_open(died: str) -> None:
    """Answered yes or no, and entered otherwise: neither that it is notifiable nor that it is not is said."""
    found = judged(HERE | {"died": died, "seriously_harmed": "no"}, "died")
    assert (found.notifiable, found.serious_case, found.notified_by.whose) == (Truth.UNKNOWN, Truth.UNKNOWN, Whose.OPEN)
    assert {NOTIFIABLE, SERIOUS_CASE, REVIEW} <= set(found.in_doubt)
    assert (found.review, found.could_be) == (Review.NONE, Review.CONSIDER)
    assert [one.key for one in found.met if one.key == "serious_case"] == []


def test_what_hangs_on_none_of_the_contradicted_facts_stays() -> None:
    """It happened here: where the child lives is contradicted, and changes nothing."""
    found = judged(HERE, "normally_resident")
    assert (found.notifiable, found.notified_by.whose, found.in_doubt) == (Truth.YES, Whose.OURS, ())


def test_another_way_to_the_same_verdict_keeps_it_settled() -> None:
    """One child died, another was harmed: the death is contradicted, and it is notifiable all the same."""
    found = judged(HERE | {"seriously_harmed": "yes"}, "died")
    assert (found.notifiable, found.serious_case, found.notified_by.whose) == (Truth.YES, Truth.YES, Whose.OURS)


def test_an_answer_that_the_entries_leave_open_settles_nothing_either() -> None:
    """It may be wrong by some of the days that a date can mean."""
    assert judged(HERE, unsure=("died",)).notifiable is Truth.UNKNOWN


def test_a_review_that_must_be_held_is_not_said_on_a_contradicted_fact() -> None:
    """A board's must could be one still; what is owed by it is taken as presumed and not as sure."""
    facts = {"abuse_or_neglect": "yes", "died": "yes", "normally_resident": "yes",
        "looked_after": "no", "care_leaver_died": "no"}  # fmt: skip
    plain, found = judged(facts, regime="WT2015"), judged(facts, "died", regime="WT2015")
    assert (plain.review, found.review, found.could_be) == (Review.MUST, Review.NONE, Review.MUST)
    assert {one.key for one in plain.notify} >= {one.key for one in found.notify}
    assert set(found.presumed) >= {one.key for one in plain.notify} & {"ofsted", "board"}
