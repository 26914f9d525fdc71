"""Which deadline rules apply to a case, what stays owed once it ended, and what shows that somebody was told."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.facts.day_facts import DayFacts
from scr_desktop.domain.progress.owed import (
    applies,
    cannot_show,
    decided_unrecorded,
    follows_choice,
    known_in_part,
    later_by_rule,
    outlives,
    stays_owed,
    tells_of_ending,
    to_be_recorded,
    told,
    why_told_late,
    worded,
)
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.records.telling import Telling
from scr_desktop.domain.rules.condition import Is
from scr_desktop.domain.rules.criterion import Duty
from scr_desktop.domain.rules.deadline import DeadlineRule, Later
from scr_desktop.domain.sources.reading import RAPID_REVIEW, ChosenReading, Readings
from scr_desktop.domain.sources.source import Force, Source
from scr_desktop.domain.time.period import working_days
from scr_desktop.services.regime import by_key
from tests.domain.papers import DEATH, case, child

SOURCE = Source("an invented paragraph", Force.LOCAL)
FACTS, NOTHING_KNOWN = DayFacts({"died": "yes"}), DayFacts({})
DAY, NEXT = date(2018, 6, 4), date(2018, 6, 5)


def rule(key: str = "tell", **values: Any) -> DeadlineRule:
    """Return the rule that a decision is told within five working days."""
    given: dict[str, Any] = {"counted_from": "decision", "done_by": "decision_told", "when": Is("died")} | values
    counted_from = given.pop("counted_from")
    return DeadlineRule(key, "Tell the decision", counted_from, working_days(5), SOURCE, "Board", **given)


def decided(**events: str) -> Case:
    """Return a case decided on 4 June 2018, with further events."""
    return case(events={"decision": "2018-06-04"} | events)


def handed_over() -> Case:
    """Return a case whose review was begun, and handed over on 2 July 2018."""
    return decided(review_begun="2018-06-04", handed_over="2018-07-02")


@pytest.mark.parametrize(("facts", "there"), [
    (DayFacts({"died": "yes"}), True), (NOTHING_KNOWN, True), (DayFacts({"died": "no"}), False),
    (DayFacts({"died": "no"}, contradicted=frozenset({"died"})), True),
])  # fmt: skip
def test_a_rule_applies_unless_the_facts_exclude_it(facts: DayFacts, there: bool) -> None:
    """What is open, or contradicted, takes no deadline away."""
    assert applies(rule(), facts, decided()) is there


def test_what_begins_with_its_event_is_not_listed_before_it() -> None:
    """Other rules wait for their day; in a case that passes on, nothing more begins."""
    once = rule(only_once_begun=True)
    assert not applies(once, FACTS, case())
    assert applies(once, FACTS, decided())
    assert applies(rule(), FACTS, case())
    assert not applies(rule(), FACTS, case(events={"passes_on": "2018-06-04"}))


@pytest.mark.parametrize(("until", "there"), [(DAY, False), (NEXT, True)])
def test_a_rule_ends_before_its_day(until: date, there: bool) -> None:
    """To a starting day on that day it applies no more; the day before it did."""
    assert applies(rule(until=until), FACTS, decided()) is there


def test_what_was_done_stays_and_what_was_not_is_no_longer_owed_once_something_ended_it() -> None:
    """Withdrawn, or ended by an event of the rule itself."""
    ends = rule(ended_by=("review_begun",))
    assert not applies(rule(), FACTS, decided(withdrawn="2018-06-20"))
    assert applies(rule(), FACTS, decided(withdrawn="2018-06-20", decision_told="2018-06-08"))
    assert not applies(ends, FACTS, decided(review_begun="2018-06-04"))
    assert applies(ends, FACTS, decided(review_begun="2018-06-04", decision_told="2018-06-08"))


def test_what_is_owed_only_after_an_event_is_not_met_before_it() -> None:
    """Until the event there is nothing to list; what was done before it was another occasion."""
    after = rule(only_after="challenged")
    assert not applies(after, FACTS, decided())
    assert applies(after, FACTS, decided(challenged="2018-06-20"))
    assert not applies(after, FACTS, decided(challenged="2018-06-20", decision_told="2018-06-19"))
    assert applies(after, FACTS, decided(challenged="2018-06-20", decision_told="2018-06-20"))


def test_what_is_not_the_reviews_outlives_its_hand_over() -> None:
    """If it had begun by then; whatever ended the case otherwise ends it."""
    lasting = rule(outlives_hand_over=True)
    assert outlives(lasting, handed_over())
    assert applies(lasting, FACTS, handed_over())
    assert not applies(rule(), FACTS, handed_over())
    assert not outlives(rule(counted_from="reconsidered", outlives_hand_over=True), handed_over())
    assert not outlives(lasting, decided(withdrawn="2018-06-20"))


def test_a_decision_that_only_the_notification_knows_is_neither_owed_nor_late() -> None:
    """Until it is recorded with its day; nothing else waits for that."""
    said = case()
    said.decided = "review"
    by_decision = rule(counted_from="aware", done_by="decision")
    assert decided_unrecorded(by_decision, said)
    assert not applies(by_decision, FACTS, said)
    assert not decided_unrecorded(rule(), said)
    assert not decided_unrecorded(by_decision, case())
    said.events.append(CaseEvent(kind="decision", happened_on=DAY))
    assert not decided_unrecorded(by_decision, said)


CHOSEN: Readings = {RAPID_REVIEW: ChosenReading("notification", "So we count")}
ONE, OTHER = rule("one", reading=(RAPID_REVIEW, "awareness")), rule("other", reading=(RAPID_REVIEW, "notification"))


def test_the_reading_that_the_office_chose_is_followed() -> None:
    """As long as it has chosen none, both are; a rule that is in no question always is."""
    assert [follows_choice(one, CHOSEN) for one in (ONE, OTHER, rule())] == [False, True, True]
    assert [follows_choice(one, {}) for one in (ONE, OTHER)] == [True, True]


def test_the_later_of_two_readings_stands_beside_the_earlier() -> None:
    """Only while nothing is chosen, and only beside the one whose day comes first."""
    days = {"one": DAY, "other": NEXT}
    assert later_by_rule(ONE, [ONE, OTHER], days, {}) == Later(NEXT, "", own_line=True)
    assert later_by_rule(OTHER, [ONE, OTHER], days, {}) is None
    assert later_by_rule(ONE, [ONE, OTHER], days, CHOSEN) is None
    assert later_by_rule(ONE, [ONE, OTHER], {"one": DAY}, {}) is None, "the other has not begun"
    assert later_by_rule(rule(), [ONE, OTHER], days, {}) is None


def test_what_is_known_of_a_day_without_one_is_what_the_notifiers_say() -> None:
    """Each once, of the notification alone."""
    told_in = [{"agency": "Police", "told_on": "May 2018"}, {"agency": "GP", "told_on": "?16 May 2018"},
               {"agency": "School", "told_on": "May 2018"}, {"agency": "Club"}]  # fmt: skip
    found = case(notifiers=told_in, received_on="")
    assert known_in_part("notification_received", found) == "May 2018 or 16 May 2018 (uncertain)"
    assert (known_in_part("aware", found), known_in_part("notification_received", case())) == ("", "")


def test_what_a_board_still_owes_after_its_hand_over_lies_with_the_office() -> None:
    """The board's posts have ended; another's duty stays another's."""
    board = by_key("WT2015")
    owed = rule()
    owed_by_board = worded(
        DeadlineRule("a", "Tell", "aware", working_days(5), SOURCE, board.board), board, DAY, "handed_over"
    )
    assert owed_by_board.falls_on == f"This office, for the {board.board}"
    assert (
        worded(
            DeadlineRule("a", "Tell", "aware", working_days(5), SOURCE, "Police"), board, DAY, "handed_over"
        ).falls_on
        == "Police"
    )
    assert worded(owed, board, DAY, "") is owed


def test_a_clause_that_cannot_apply_to_a_starting_day_is_not_said() -> None:
    """From the day itself the new words; without a starting day the whole of them."""
    both = rule(worded=(DAY, "Tell the old panel", "Tell the new Panel"))
    said = [worded(both, by_key("WT2015"), day, "").duty for day in (date(2018, 6, 3), DAY, None)]
    assert said == ["Tell the old panel", "Tell the new Panel", "Tell the decision"]


OFSTED = Duty("ofsted", "Ofsted", "the decision", "decision", "tell", SOURCE, Is("died"))


def test_a_telling_of_its_own_counts_before_any_event() -> None:
    """The first of several; without one the event that meets the rule, unless only a telling shows it."""
    found = decided(decision_told="2018-06-08")
    assert told(OFSTED, rule(), found) == (date(2018, 6, 8), "decision_told")
    assert told(Duty("a", "A", "", "decision", "", SOURCE, Is("died"), done_by=("decision",)), None, found) == (
        DAY,
        "decision",
    )
    assert told(Duty("a", "A", "", "decision", "tell", SOURCE, Is("died"), by_telling_only=True), rule(), found) == (
        None,
        "",
    )
    assert told(OFSTED, None, found) == (None, "")
    found.tellings += [
        Telling(duty="ofsted", told_on=date(2018, 6, on), late_why=why) for on, why in ((12, "Leave"), (11, ""))
    ]
    assert told(OFSTED, rule(), found) == (date(2018, 6, 11), "")
    assert why_told_late(OFSTED, found, date(2018, 6, 12), "") == "Leave"
    assert why_told_late(OFSTED, found, date(2018, 6, 11), "") == ""


def test_what_is_owed_anew_each_time_is_told_since_the_last() -> None:
    """A telling of an earlier occasion counts no more; one on the very day does."""
    anew = Duty("final", "Ofsted", "the outcome", "reconsidered", "tell", SOURCE, Is("died"), each_time=True)
    found = case(events={"reconsidered": "2018-06-18"})
    found.tellings.append(Telling(duty="final", told_on=date(2018, 6, 17)))
    assert told(anew, None, found) == (None, "")
    found.tellings.append(Telling(duty="final", told_on=date(2018, 6, 18)))
    assert told(anew, None, found) == (date(2018, 6, 18), "")


def test_the_telling_of_a_hand_over_is_to_be_recorded_after_it() -> None:
    """Who was to be told of what ended the case; other duties follow the event they hang on."""
    regime, found = by_key("transition"), handed_over()
    telling = [one for one in regime.duties if tells_of_ending(one, regime, found)]
    assert {"hand_over_1", "hand_over_2", "hand_over_3"} <= {one.key for one in telling}
    assert all(to_be_recorded(one, regime, found, None) for one in telling)
    assert not any(to_be_recorded(one, regime, found, DAY) for one in telling)
    assert not any(to_be_recorded(one, regime, decided(), None) for one in telling)
    loose = Duty("a", "A", "", "decision", "", SOURCE, Is("died"))
    assert stays_owed(loose, regime, found)
    assert not stays_owed(loose, regime, case(events={"review_begun": "2018-06-04", "handed_over": "2018-07-02"}))
    assert not stays_owed(loose, regime, decided())


def test_an_event_shows_nobody_told_who_came_to_be_among_them_afterwards() -> None:
    """The form went out before the child was entered as looked after; the Panel, to which it goes, was told by it."""
    regime = by_key("WT2023")
    duties = {one.key: one for one in regime.duties}
    sent = {"notification_sent": "2018-05-17"}
    then = case("WT2023", sent)
    now = case("WT2023", sent, children=[child(**DEATH | {"looked_after": "yes"})])

    def shown(key: str, stood: Case, kind: str = "notification_sent") -> str:
        return cannot_show(duties[key], kind, regime, now, lambda _: stood)

    assert shown("secretary_of_state", now) == shown("panel", then) == ""
    of = duties["secretary_of_state"].of
    said = f"That they were told of {of} is not shown by “National notification sent” of 17 May 2018: "
    assert shown("secretary_of_state", then).startswith(said)
    assert shown("secretary_of_state", then, "published") == "", "it has not happened"
