"""What criteria make of a case's facts: what is met, what it calls for, what is still open and what could change it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.rules.condition import Is, Truth, UnlessShown, all_of
from scr_desktop.domain.rules.criterion import (
    Contradiction,
    Criterion,
    Duty,
    ParallelProcess,
    Review,
    Verdict,
    contradicting,
    judge,
)
from scr_desktop.domain.rules.whose import Allocation, Body, Holder, InArea, Whose
from scr_desktop.domain.sources.source import Force, Source

SOURCE = Source("an invented paragraph", Force.LOCAL)
DEATH, ABUSE, HERE = Is("died"), Is("abuse"), Is("here")


def criterion(key: str, **values: Any) -> Criterion:
    """Return a criterion that asks for a death unless told otherwise."""
    return Criterion(key, f"Criterion {key}", SOURCE, **{"when": DEATH} | values)


def duty(key: str, **values: Any) -> Duty:
    """Return the duty to tell somebody of a death."""
    return Duty(key, "Ofsted", "the incident", "aware", "notify", SOURCE, **{"when": DEATH} | values)


def judged(facts: dict[str, str], *criteria: Criterion, **values: Any) -> Verdict:
    """Return the verdict of these criteria on these facts."""
    given: dict[str, Any] = {"contradictions": (), "duties": (), "processes": ()}
    return judge(facts, criteria, **given | values)


@pytest.mark.parametrize(("answer", "truth"), [("yes", Truth.YES), ("no", Truth.NO), ("unknown", Truth.UNKNOWN)])
def test_notifiable_and_serious_are_answers_of_their_own(answer: str, truth: Truth) -> None:
    """The one follows the death, the other the abuse: neither takes the other along."""
    notifiable = criterion("a", notifiable=True)
    serious = criterion("b", when=ABUSE, serious_case=True)
    found = judged({"died": answer, "abuse": "no"}, notifiable, serious)
    assert (found.notifiable, found.serious_case) == (truth, Truth.NO)
    assert [reason.key for reason in found.met] == (["a"] if answer == "yes" else [])


def test_no_criteria_make_nothing_of_any_facts() -> None:
    """Nothing is notifiable, serious or reviewed without a criterion that says so."""
    found = judged({"died": "yes"})
    assert (found.notifiable, found.serious_case, found.review, found.unanswered) == (
        Truth.NO, Truth.NO, Review.NONE, (),
    )  # fmt: skip


def test_the_strongest_review_of_those_met_counts_and_of_those_open_is_what_it_could_be() -> None:
    """Considering is met, a must is open: it is to be considered and could be one that must be held."""
    must = criterion("must", when=ABUSE, review=Review.MUST)
    consider = criterion("consider", review=Review.CONSIDER)
    found = judged({"died": "yes"}, consider, must)
    assert (found.review, found.could_be, found.unanswered) == (Review.CONSIDER, Review.MUST, ("abuse",))
    settled = judged({"died": "yes", "abuse": "no"}, consider, must)
    assert (settled.review, settled.could_be) == (Review.CONSIDER, Review.CONSIDER)


def test_what_could_change_nothing_is_not_asked() -> None:
    """A must is met: whether a weaker criterion is met too no longer matters, and its question falls away."""
    must, consider = criterion("must", review=Review.MUST), criterion("weaker", when=ABUSE, review=Review.CONSIDER)
    assert judged({"died": "yes"}, must, consider).unanswered == ()
    assert judged({}, must, consider).unanswered == ("died", "abuse")


def test_what_is_only_weighed_decides_nothing() -> None:
    """It is a reason with its truth, and neither an open question nor a consequence."""
    weighed = criterion("weighed", when=ABUSE)
    assert weighed.weighs
    assert not criterion("a", review=Review.CONSIDER).weighs
    found = judged({"abuse": "yes"}, weighed)
    assert ([one.key for one in found.met], found.review) == (["weighed"], Review.NONE)
    assert judged({}, weighed).unanswered == ()


@pytest.mark.parametrize(("words", "word"), [
    ((), "must"), (("should always",), "should always"), (("should always", "must"), "must"),
])  # fmt: skip
def test_the_most_binding_word_of_those_met_is_said(words: tuple[str, ...], word: str) -> None:
    """The source's own word stands, and “must” before any other."""
    criteria = [criterion(str(at), review=Review.MUST, word=one) for at, one in enumerate(words)]
    assert judged({"died": "yes"}, *criteria).word == word


def test_a_presumed_criterion_is_no_reason_that_is_met() -> None:
    """As long as nobody has shown the contrary it calls for a review, but its text is not said to be so."""
    presumed = criterion("presumed", when=UnlessShown(ABUSE), says=Is("abuse", ("no",)), review=Review.MUST)
    found = judged({}, presumed)
    assert (found.review, found.reasons[0].truth, found.met) == (Review.MUST, Truth.UNKNOWN, ())
    assert judged({"abuse": "no"}, presumed).reasons[0].truth is Truth.YES


def test_it_is_open_whether_it_is_notifiable_while_the_duty_may_be_nobodys() -> None:
    """Outside England no authority has the duty: until the place is known the death alone settles nothing."""
    found = criterion("death", notifiable=True, nobodys=Is("abroad"))
    assert judged({"died": "yes"}, found).notifiable is Truth.UNKNOWN
    assert judged({"died": "yes", "abroad": "no"}, found).notifiable is Truth.YES
    assert judged({"died": "no"}, found).notifiable is Truth.NO


def test_a_duty_that_names_nobody_else_is_ours() -> None:
    """Where a criterion says on whom it falls, that counts; where it does not, it falls on this office."""
    assert judged({"died": "yes"}, criterion("a", notifiable=True)).notified_by.whose is Whose.OURS
    elsewhere = (Allocation(Holder.WHERE_IT_HAPPENED, all_of(DEATH, Is("here", ("no",)))),)
    found = judged({"died": "yes", "here": "no"}, criterion("a", notifiable=True, notified_by=elsewhere)).notified_by
    assert (found.whose, found.others) == (Whose.OTHER, (Holder.WHERE_IT_HAPPENED,))


def test_who_decides_is_asked_only_where_a_review_may_follow() -> None:
    """Nothing can call for a review: whose it would be to decide is no open question."""
    deciding = (Allocation(Holder.US, HERE),)
    serious, review = criterion("a", serious_case=True), criterion("a", review=Review.CONSIDER)
    assert judged({"died": "yes"}, serious, deciding=deciding).unanswered == ()
    assert judged({"died": "yes"}, review, deciding=deciding).unanswered == ("here",)


def test_the_duties_are_those_that_hold_and_the_presumed_are_marked() -> None:
    """A duty that holds only because nobody has shown the contrary is owed, and known to be presumed."""
    sure, presumed, none = duty("sure"), duty("presumed", when=UnlessShown(ABUSE)), duty("none", when=ABUSE)
    found = judged({"died": "yes"}, duties=(sure, presumed, none))
    assert (found.notify, found.presumed) == ((sure, presumed), ("presumed",))


def test_a_process_is_brought_up_or_waits_for_an_answer() -> None:
    """A yes brings it up, an open question may still do so, a no does not."""
    process = ParallelProcess("inquest", "Inquest", "The coroner", "Ask", SOURCE, DEATH)
    for answer, up, open_ in (("yes", (process,), ()), ("unknown", (), (process,)), ("no", (), ())):
        found = judged({"died": answer}, processes=(process,))
        assert (found.prompts, found.prompts_open) == (up, open_)


def test_only_answers_that_are_given_contradict_each_other() -> None:
    """Both must be known: an open one contradicts nothing."""
    both = Contradiction("Both cannot be", SOURCE, all_of(DEATH, Is("lives")))
    assert contradicting([both], {"died": "yes", "lives": "yes"}) == (both,)
    assert contradicting([both], {"died": "yes"}) == ()


@pytest.mark.parametrize(("day", "concerns"), [
    (date(2018, 6, 28), False), (date(2018, 6, 29), True), (date(2019, 9, 28), True), (date(2019, 9, 29), False),
])  # fmt: skip
def test_a_duty_begins_on_its_first_day_and_ends_before_its_last(day: date, concerns: bool) -> None:
    """`until` is the first day on which another takes its place."""
    assert duty("panel", since=date(2018, 6, 29), until=date(2019, 9, 29)).concerns(day) is concerns


def test_a_duty_towards_an_area_says_which() -> None:
    """The area stands after the sign in its key; a duty of another kind names none."""
    area = InArea(Body.AUTHORITY)
    assert duty("other_area:torbay", in_area=area).area_id == "torbay"
    assert duty("other_area", in_area=area).area_id == ""
    assert duty("odd:key").area_id == ""
