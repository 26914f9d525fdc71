"""Who was told of what was taken back since is to be told that it no longer stands; nobody else is."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.progress.no_longer import counting, fell_away, hangs_on_nothing, to_unsay
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.records.telling import Telling
from scr_desktop.domain.rules.condition import Is
from scr_desktop.domain.rules.criterion import Duty
from scr_desktop.domain.sources.source import Force, Source
from tests.domain.papers import case

SOURCE = Source("an invented paragraph", Force.LOCAL)
OFSTED = Duty("ofsted_decision", "Ofsted", "the decision", "decision", "tell_decision", SOURCE, Is("died"))
AT = "2018-06-20T09:00:00+00:00"


def decided(why: str = "Taken back: wrong case") -> Case:
    """Return a case whose decision of 4 June does not stand any more, for this reason."""
    found = case()
    found.events.append(CaseEvent(kind="decision", happened_on=date(2018, 6, 4), superseded_at=AT, superseded_why=why))
    return found


def telling(day: int, duty: str = OFSTED.key, who: str = "") -> Telling:
    """Return a telling of June 2018."""
    return Telling(duty=duty, who=who, told_on=date(2018, 6, day))


def test_only_what_was_taken_back_falls_away() -> None:
    """A day that was corrected stands in its new form, and what never was cannot fall away."""
    assert fell_away(decided(), "decision")
    assert not fell_away(decided("The day was wrong"), "decision")
    assert not fell_away(case(), "decision")
    again = decided()
    again.events.append(CaseEvent(kind="decision", happened_on=date(2018, 6, 25)))
    assert not fell_away(again, "decision"), "it was decided anew"


def test_a_challenge_of_a_decision_taken_back_hangs_on_nothing() -> None:
    """The record of it stays; a publication is not bound to the decision in that way."""
    assert hangs_on_nothing("challenged", decided())
    assert hangs_on_nothing("reconsidered", decided())
    assert not hangs_on_nothing("published", decided())
    assert not hangs_on_nothing("challenged", case(events={"decision": "2018-06-04"}))


def test_whoever_was_told_is_to_be_told_that_it_no_longer_stands() -> None:
    """By the name under which they were told, of the day on which they were last told; without a day by which."""
    found = decided()
    found.tellings += [telling(5, who="Ofsted"), telling(7, who="Ofsted, South West")]
    (duty,) = to_unsay([OFSTED], found)
    assert (duty.who, duty.rule, duty.key) == ("Ofsted, South West", "", "ofsted_decision/no_longer")
    assert duty.of == (
        "the decision, that it no longer stands: it was told on 7 June 2018 of what has been taken back"
    )  # fmt: skip


def test_whoever_was_not_told_has_nothing_to_be_unsaid() -> None:
    """Nor has anybody where the decision stands."""
    assert list(to_unsay([OFSTED], decided())) == []
    standing = case(events={"decision": "2018-06-04"})
    standing.tellings.append(telling(5))
    assert list(to_unsay([OFSTED], standing)) == []


def test_a_telling_counts_as_long_as_what_it_told_stands() -> None:
    """Taken back, none counts; decided anew, those before it was unsaid do not, and one of that very day does."""
    found = decided()
    found.tellings += [telling(5), telling(5, "another")]
    assert counting(OFSTED, found) == []
    found.events.append(CaseEvent(kind="decision", happened_on=date(2018, 6, 25)))
    assert [one.told_on.day for one in counting(OFSTED, found)] == [5]
    found.tellings += [telling(21, f"{OFSTED.key}/no_longer"), telling(21), telling(26)]
    assert [one.told_on.day for one in counting(OFSTED, found)] == [21, 26]
