"""The pathway: every step of the flow charts stands somewhere, in every regime, and follows from the record."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.progress.case_status import status
from scr_desktop.domain.records.case import Answer, Case
from scr_desktop.domain.records.telling import Consideration
from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.stages.pathway import LaneLine, StepLine, StepState, pathway
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key, regimes
from tests.domain.papers import DEATH, case, child

TABLE = WorkingDays()
KEYS = tuple(regime.key for regime in regimes())
SERIOUS: dict[str, Any] = {"answers": {"abuse_or_neglect": "yes"}}
PROGRESS = ("request_sent", "returns_in", "decision", "decision_told", "review_begun", "report_complete", "published")


def lanes(found: Case, today: str = "2018-05-17") -> tuple[LaneLine, ...]:
    """Return the pathway of a case on a day."""
    return pathway(status(found, by_key(found.regime), TABLE, date.fromisoformat(today)))


def steps(found: Case, today: str = "2018-05-17") -> dict[str, StepLine]:
    """Return the steps of a case on a day, by key."""
    return {line.step.key: line for lane in lanes(found, today) for line in lane.steps}


def closed(found: Case, on: str = "2018-06-01") -> Case:
    """Close a case."""
    found.closed_on, found.closed_why = date.fromisoformat(on), "Passed on"
    return found


@pytest.mark.parametrize("regime", KEYS)
def test_every_regime_has_a_pathway_whose_steps_can_be_found(regime: str) -> None:
    """Each step has text and a paragraph, a key of its own, and names events and rules that exist."""
    found = by_key(regime)
    rules = {rule.key for rule in found.rules}
    all_steps = [step for lane in found.pathway for step in lane.steps]
    assert len({step.key for step in all_steps}) == len(all_steps)
    for step in all_steps:
        assert step.text
        assert step.paragraph
        assert not step.done_by or step.done_by in EVENTS
        assert not step.rule or step.rule in rules
    for lane in found.pathway:
        assert not lane.opens_after or lane.opens_after in EVENTS
        assert not lane.unless or lane.unless in EVENTS


@pytest.mark.parametrize("today", ["2018-05-13", "2018-06-30", "2026-11-22"])
@pytest.mark.parametrize("regime", KEYS)
@pytest.mark.parametrize("done", range(len(PROGRESS) + 1))
def test_at_most_one_step_of_a_lane_is_now(regime: str, done: int, today: str) -> None:
    """However far a case is, on any day, a lane shows one present step; only a parallel one may show more."""
    events = {kind: f"2018-06-{number + 4:02}" for number, kind in enumerate(PROGRESS[:done])}
    for lane in lanes(case(regime, events, **SERIOUS), today):
        states = [line.state for line in lane.steps]
        assert lane.parallel or states.count(StepState.NOW) <= 1
        if StepState.TO_COME in states and not lane.parallel and StepState.NOW in states:
            assert states.index(StepState.NOW) < states.index(StepState.TO_COME)


def test_the_first_step_not_done_is_now_and_the_rest_come_next() -> None:
    """Aware and received, nothing late: the authority notifies now, then the agencies are asked."""
    found = steps(case(**SERIOUS))
    assert (found["aware"].state, found["aware"].words) == (StepState.DONE, "12 May 2018")
    assert (found["notified"].state, found["notified"].words) == (
        StepState.NOW,
        "Due in 1 working day, or by 21 May 2018 as begun on a day off",
    )
    assert found["received"].state is StepState.DONE
    assert {found[key].state for key in ("asked", "returned", "decided", "told")} == {StepState.TO_COME}


def test_a_step_past_its_day_is_late_and_says_by_how_much() -> None:
    """Late is late whether or not the step's turn has come."""
    found = steps(case(**SERIOUS), "2018-06-11")
    assert (found["notified"].state, found["notified"].words) == (StepState.LATE, "Late by each of two readings")
    assert found["decided"].state is StepState.LATE


def test_a_step_done_late_says_so() -> None:
    """It is done, and its words keep that it was late."""
    found = steps(case(events={"notification_sent": "2018-05-22"}, **SERIOUS), "2018-06-01")
    assert (found["notified"].state, found["notified"].words) == (StepState.DONE, "22 May 2018, late")
    between = steps(case(events={"notification_sent": "2018-05-21"}, **SERIOUS), "2018-06-01")["notified"]
    assert between.words == "21 May 2018, late by one reading (18 May 2018), in time by the other (21 May 2018)"


def test_the_review_opens_with_the_decision() -> None:
    """Before it the lane has no present step; after it the first."""
    assert steps(case(**SERIOUS))["begun"].state is StepState.TO_COME
    decided = steps(case(events={"decision": "2018-06-04"}, **SERIOUS), "2018-06-05")
    assert decided["begun"].state is StepState.NOW
    assert decided["report"].state is StepState.TO_COME


@pytest.mark.parametrize("regime", ["WT2015", "transition", "WT2018", "WT2023"])
def test_after_the_decision_no_recommendation_comes_next(regime: str) -> None:
    """It was decided without one on record: the step is not recorded, and what follows the decision is the present one."""
    before = steps(case(regime, **SERIOUS), "2018-05-18")
    assert before["recommended"].state is StepState.TO_COME
    decided = steps(case(regime, events={"decision": "2018-06-04"}, **SERIOUS), "2018-06-05")
    assert decided["recommended"].state is StepState.NOT_DONE
    assert decided["recommended"].words == "“Decision made” came without it"
    assert decided["decided"].state is StepState.DONE


def test_another_type_of_review_does_not_apply_once_the_review_has_begun() -> None:
    """The way not taken is shown as not applicable, whole."""
    found = case(events={"decision": "2018-06-04", "review_begun": "2018-06-04"}, **SERIOUS)
    last = lanes(found, "2018-06-05")[-1]
    assert {line.state for line in last.steps} == {StepState.NOT_APPLICABLE}


def test_without_a_serious_case_there_is_no_rapid_review() -> None:
    """What hangs on a serious case does not apply when there is none."""
    quiet = case(
        "WT2018",
        children=[child(**(DEATH | {"harm": "not_harmed", "died_on": ""}))],
        answers={"abuse_or_neglect": "no"},
    )
    found = steps(quiet)
    for key in ("rapid_review", "asked", "decided", "begun", "published"):
        assert found[key].state is StepState.NOT_APPLICABLE


def test_processes_beside_are_done_when_each_was_settled() -> None:
    """Taken up or set aside: as long as one is left it is named."""
    found = case(answers={"abuse_or_neglect": "yes", "criminal_investigation": "yes"})
    before = steps(found)["other_processes"]
    assert before.state is StepState.NOW
    assert before.words.startswith("To settle: ")
    wanted = status(found, by_key(found.regime), TABLE, date(2018, 5, 17)).verdict.prompts
    for process in wanted:
        found.considerations.append(Consideration(process=process.key, outcome="taken_up"))
    unasked = steps(found)["other_processes"]
    assert unasked.state is StepState.NOW, "a process not asked about yet is not settled"
    assert unasked.words == "Not known yet of 8 processes whether they apply"
    custody = ("died_in_custody", "on_remand")
    asked = ("coroner", "health_involved", "domestic_homicide", "adult_with_care_needs", "family_proceedings")
    for fact in (*asked, "worker_allegation", "other_area", "several_areas", *custody, "adults_review_running"):
        found.answers.append(Answer(fact=fact, value="no"))
    after = steps(found)
    assert {after["other_processes"].state, after["child_death"].state} == {StepState.DONE}
    assert after["other_processes"].words == "Taken up: Criminal investigation or prosecution, Coroner's investigation"


def test_a_prompt_still_to_do_is_not_settled() -> None:
    """Opening a prompt and leaving it to do settles nothing."""
    found = case(**SERIOUS)
    found.considerations.append(Consideration(process="child_death_review", outcome="to_do"))
    assert steps(found)["child_death"].state is StepState.NOW


def test_in_grace_the_case_is_passed_on_and_no_review_is_drawn() -> None:
    """The pathway of the grace period ends with the hand-over."""
    found = case("grace", {"handed_over": "2018-06-01"}, **SERIOUS)
    drawn = steps(found, "2018-06-05")
    assert drawn["passed"].state is StepState.DONE
    assert not {"begun", "report", "published", "decided"} & set(drawn)


_UNDER_WAY = {"decision": "2018-06-04", "review_begun": "2018-06-04"}
_IN_GRACE = _UNDER_WAY | {"arrangements_begun": "2019-04-01"}


@pytest.mark.parametrize(
    ("events", "today", "state", "words"),
    [
        (_UNDER_WAY, "2018-06-05", StepState.NOT_APPLICABLE, ""),
        (_IN_GRACE, "2020-03-30", StepState.TO_COME, "Due in 2 working days"),
        (_IN_GRACE, "2020-04-02", StepState.LATE, "1 working day late"),
        (_IN_GRACE | {"handed_over": "2020-03-31"}, "2026-11-28", StepState.DONE, "31 March 2020"),
        (_IN_GRACE | {"handed_over": "2020-04-02"}, "2026-11-28", StepState.DONE, "2 April 2020, late"),
        (_IN_GRACE | {"published": "2020-03-02"}, "2026-11-28", StepState.NOT_APPLICABLE, ""),
    ],
    ids=["before grace", "near", "over", "handed over", "handed over late", "published"],
)
@pytest.mark.parametrize("regime", ["WT2015", "transition"])
def test_the_end_of_grace_has_its_step(
    regime: str, events: dict[str, str], today: str, state: StepState, words: str
) -> None:
    """An unpublished review is handed over when grace ends: next, late, done, or of no concern to the case."""
    found = steps(case(regime, events, **SERIOUS), today)["handed_over"]
    assert (found.state, found.words) == (state, words)


def test_after_a_hand_over_only_what_is_not_the_reviews_is_late() -> None:
    """What would have come of the review does not apply any more; the notification and the tellings did not go with it."""
    found = steps(case("WT2015", _IN_GRACE | {"handed_over": "2020-03-31"}, **SERIOUS), "2026-11-28")
    for key in ("report", "copies", "published", "final"):
        assert (found[key].state, found[key].words) == (StepState.NOT_APPLICABLE, "Handed over")
    assert (found["recommended"].state, found["recommended"].words) == (StepState.NOT_DONE, "Handed over")
    assert (found["begun"].state, found["decided"].state) == (StepState.DONE, StepState.DONE)
    left = {key for key, line in found.items() if line.state in {StepState.NOW, StepState.TO_COME, StepState.LATE}}
    assert left == {"notified", "reported", "told"}


@pytest.mark.parametrize("regime", KEYS)
def test_in_a_closed_case_nothing_is_now_next_or_late(regime: str) -> None:
    """What was done stays done; the rest was not done, or does not apply."""
    for lane in lanes(closed(case(regime, {"notification_sent": "2018-05-17"}, **SERIOUS)), "2026-11-22"):
        states = {line.state for line in lane.steps}
        assert states <= {StepState.DONE, StepState.NOT_DONE, StepState.NOT_APPLICABLE}


def test_a_duty_missed_in_a_closed_case_is_not_called_inapplicable() -> None:
    """Closing a case does not make the notification that was never sent go away."""
    missed = steps(closed(case(**SERIOUS)))["notified"]
    assert (missed.state, missed.words) == (StepState.NOT_DONE, "Not recorded as done when the case was closed")


def test_the_same_record_gives_the_same_pathway() -> None:
    """Nothing but the record and the day decides."""
    assert lanes(case(**SERIOUS)) == lanes(case(**SERIOUS))


@pytest.mark.parametrize(("abuse", "state"), [("no", StepState.NOT_APPLICABLE), ("yes", StepState.TO_COME)])
@pytest.mark.parametrize("regime", ["WT2018", "WT2023"])
def test_of_what_is_no_serious_case_no_reply_of_the_panel_is_to_come(regime: str, abuse: str, state: StepState) -> None:
    """It goes to no Panel, as the death of a looked after child without abuse."""
    found = case(regime, children=[child(**DEATH | {"looked_after": "yes"})], answers={"abuse_or_neglect": abuse})
    assert steps(found)["replied"].state is state
