"""Done means recorded as done: which event shows a duty, a deadline or a step done, and the text that says so."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest

from scr_desktop.domain.progress.case_status import CaseStatus, DutyLine, status
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.stages.pathway import StepState, pathway
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key, regimes
from tests.domain.papers import DEATH, case, child

TABLE = WorkingDays()
KEYS = tuple(regime.key for regime in regimes())
_BEGUN, _THEN, _TODAY = date(2018, 5, 14), date(2018, 5, 15), date(2018, 9, 3)
_NEW_PANEL = date(2018, 7, 2)
_AWAY = DEATH | {"normally_resident": "no"}
_OTHER = {"answers": {"abuse_or_neglect": "yes", "other_area": "yes", "care_leaver_died": "yes"}}

# What a text names as the telling or the doing of a rule: event, and the paragraph that says so.
RULES = {
    "notify": {"notification_sent": "2B: the local authority must notify; notifications are made online. 3.1"},
    "report_locally": {
        "partners_told": "2B: should also report the event to the safeguarding partners. 3.1: to the LSCB"
    },
    "tell_other_area": {"other_area_told": "2B: and in other areas if appropriate. 4.1"},
    "agency_return": {"returns_in": "4.3: agencies provide the information"},
    "scr_decision": {"decision": "4.6: the LSCB Chair will make the final decision"},
    "scr_decision_backstop": {"decision": "WT2015 ch 4: normally within one month"},
    "tell_decision": {"decision_told": "5.1: notify Ofsted, DfE and the National Panel"},
    "decision_not_to_initiate": {"decision_told": "5.2: inform the National Panel of the decision not to progress"},
    "reconsider": {"reconsidered": "5.4: challenged to change its original decision"},
    "final_outcome": {"final_outcome_told": "5.4: inform Ofsted, DfE and the Panel of the final outcome"},
    "further_information": {"information_sent": "5.3: further supporting information will be provided"},
    "tell_national_view": {"national_view_told": "4A, 5B: they may also do this if new information comes to light"},
    "share_decision": {"no_review_told": "4A, 5B: share with the Panel their decision"},
    "complete_scr": {"report_complete": "App 4: the report should be completed"},
    "send_before_publication": {"report_sent": "8A e, 8B: send copies before publication"},
    "publish": {"published": "8B: completed and published no later than six months"},
    "delay_reasons": {"delay_told": "8B: inform the Panel and the Secretary of State of the reasons for the delay"},
    "rapid_review": {"rapid_review_sent": "3A, 4A: outcomes returned, a copy sent to the National Panel"},
    "rapid_review_from_notification": {"rapid_review_sent": "3A, 4A"},
    "rapid_review_from_awareness": {"rapid_review_sent": "3A, 4A"},
    "partners_rapid_review": {"rapid_review_sent": "3A, 4A"},
    "partners_rapid_review_at_once": {"rapid_review_sent": "3A, 4A"},
    "partners_rapid_review_from_notification": {"rapid_review_sent": "3A, 4A"},
    "inform_of_review": {"decision_told": "4A, 5B: inform the Panel, Ofsted and DfE"},
    "name_reviewer": {"reviewer_told": "5B: including the name of any reviewer they have commissioned"},
    "grace_end": {
        "handed_over": "1.2 grace: pass to the partners, the Panel and the DfE",
        "published": "1.2 grace: complete and publish these SCRs",
    },
    "pass_on_undecided": {"handed_over": "1.2 grace: information should be passed to the safeguarding partners"},
    "keep_public": {},
}
# Where a duty has a text of its own that names another event than its rule, or the event of its rule only by a text.
DUTIES = {
    "secretary_of_state": {"notification_sent": "GOV.UK: one notification online, shared with the DfE and Ofsted"},
    "ofsted": {"notification_sent": "GOV.UK: one notification online, shared with the DfE and Ofsted"},
    "care_leaver_secretary_of_state": {"notification_sent": "GOV.UK: through the same system"},
    "care_leaver_ofsted": {"notification_sent": "GOV.UK: through the same system"},
    "deciding_board": {"partners_told": "4.1: our board decides where the child lives here"},
    "other_board": {"other_area_told": "4.1: the LSCB of the area of normal residence decides"},
    "pass_to_partners": {"handed_over": "1.2 grace: information should be passed to the safeguarding partners"},
}
STEPS = {
    "aware": {"aware"},
    "notified": {"notification_sent"},
    "reported": {"partners_told"},
    "received": {"notification_received"},
    "asked": {"request_sent"},
    "returned": {"returns_in"},
    "rapid_review": {"rapid_review_sent"},
    "recommended": {"recommended"},
    "decided": {"decision"},
    "told": {"decision_told"},
    "shared": {"no_review_told"},
    "informed": {"decision_told"},
    "replied": {"panel_replied"},
    "further": {"information_sent"},
    "reconsidered": {"reconsidered"},
    "final": {"final_outcome_told"},
    "begun": {"review_begun"},
    "reviewer": {"reviewer_commissioned"},
    "named": {"reviewer_told"},
    "report": {"report_complete"},
    "copies": {"report_sent"},
    "published": {"published"},
    "passed": {"handed_over"},
    "handed_over": {"handed_over"},
    "other_chosen": {"other_review_chosen"},
    "other_approved": {"other_review_approved"},
    "other_followed": set[str](),
    "child_death": set[str](),
    "other_processes": set[str](),
}


def papers(regime: str) -> list[dict[str, Any]]:
    """Return what makes each duty of a regime owed by somebody: dead here or elsewhere, looked after, living elsewhere."""
    here = DEATH | {"looked_after": "yes"}
    return [
        {"regime": regime, "children": [child(**here)], **_OTHER},
        {"regime": regime, "where": "elsewhere_in_england", "answers": {"abuse_or_neglect": "yes"}},
        {"regime": regime, "aware_on": "2 July 2018", "children": [child(**here)], **_OTHER},
        {
            "regime": regime,
            "aware_on": "2 July 2018",
            "where": "elsewhere_in_england",
            "answers": {"abuse_or_neglect": "yes"},
        },
        {"regime": regime, "children": [child(**_AWAY)], "answers": {"abuse_or_neglect": "yes"}},
        *(
            {"regime": regime, "aware_on": "2 July 2018", "where": "outside_england", "children": [child(**away)],
             "answers": {"abuse_or_neglect": "yes", "looked_after_by": "another"}}
            for away in (_AWAY, _AWAY | {"looked_after": "yes"})
        ),
        {"regime": regime, "children": [child(**here)], "answers": {"abuse_or_neglect": "no", "looked_after_by": "another"}},
        {"regime": regime, "answers": {"abuse_or_neglect": "no", "died_in_custody": "yes", "on_remand": "no"}},
        {"regime": regime, "answers": {"abuse_or_neglect": "no", "care_leaver_died": "yes", "care_leaver_of": "another"}},
    ]  # fmt: skip


def with_events(entries: dict[str, Any], *events: tuple[str, date]) -> Case:
    """Return the case with these events only, and the day the authority became aware."""
    found = case(**(entries | {"received_on": ""}))
    found.events += [CaseEvent(kind=kind, happened_on=on) for kind, on in events if kind != "aware"]
    return found


def stand(found: Case) -> CaseStatus:
    """Return where a case stands."""
    return status(found, by_key(found.regime), TABLE, _TODAY)


def allowed(duty: str, rule: str) -> set[str]:
    """Return the events that a text names as the telling of a duty."""
    return set(DUTIES.get(duty.removesuffix("_2015"), RULES.get(rule, {})))


def lines_with(entries: dict[str, Any], after: str, kind: str) -> list[DutyLine]:
    """Return where the duties stand that follow the event `after`, with `kind` after it, under the old panel and the new."""
    found = []
    for on in (_BEGUN, _NEW_PANEL):
        where = stand(with_events(entries, (after, on), (kind, on + timedelta(days=1))))
        found += [one for one in where.duties if one.duty.after == after]
    return found


def every_line(regime: str) -> Iterator[tuple[str, DutyLine]]:
    """Yield where each duty stands on each paper, with each kind of event but its own after it."""
    followed = {duty.after for duty in by_key(regime).duties}
    for entries, after in itertools.product(papers(regime), sorted(followed)):
        for kind in set(EVENTS) - {after}:
            yield from ((kind, line) for line in lines_with(entries, after, kind))


@pytest.mark.parametrize("regime", KEYS)
def test_no_duty_is_done_by_an_event_that_its_text_does_not_name(regime: str) -> None:
    """Each duty, with what it follows and one other event in turn: only the event that is the telling shows it done."""
    seen, wrong = set(), []
    for kind, line in every_line(regime):
        duty = line.duty
        seen.add(duty.key)
        if line.done_on and kind not in allowed(duty.key, duty.rule):
            wrong.append(f"{duty.key} by {kind}")
        assert not line.done_on or EVENTS[kind].label in line.by_words, "the tick says by what"
    assert wrong == []
    assert {duty.key for duty in by_key(regime).duties} == seen, "every duty was looked at"


@pytest.mark.parametrize("regime", KEYS)
def test_no_deadline_is_met_by_an_event_that_its_text_does_not_name(regime: str) -> None:
    """Each rule, with its starting event and one other in turn."""
    rules = by_key(regime).rules
    for rule in rules:
        assert rule.key in RULES, f"{rule.key} has no text here that says what meets it"
        assert {rule.done_by, *rule.also_done_by} - {""} == set(RULES[rule.key])
    for entries, start in itertools.product(papers(regime), sorted({rule.counted_from for rule in rules})):
        for kind in set(EVENTS) - {start}:
            found = stand(with_events(entries, (start, _BEGUN), (kind, _THEN)))
            met = {one.rule.key for one in found.deadlines if one.rule.counted_from == start and one.met_on}
            assert not [key for key in met if kind not in RULES[key]], f"{met} by {kind}"


@pytest.mark.parametrize("regime", KEYS)
def test_no_step_is_done_by_an_event_that_it_does_not_name(regime: str) -> None:
    """Each step of the pathway with one event in turn, the reviewer's name written with the commissioning."""
    for kind in EVENTS:
        found = with_events(papers(regime)[0], ("decision", _BEGUN), (kind, _THEN))
        found.events[-1].note = "A. Reviewer"
        lines = [line for lane in pathway(stand(found)) for line in lane.steps]
        done = {line.step.key for line in lines if line.state is StepState.DONE} - {"aware", "decided"}
        for step in done:
            assert kind in STEPS[step], f"{step} by {kind}"


def test_an_event_before_what_it_is_owed_for_does_not_meet_it() -> None:
    """Decided, told, decided otherwise: the telling of the first decision is none of the second."""
    events = (("no_review", _THEN), ("no_review_told", _BEGUN))
    found = stand(with_events({"regime": "WT2018", "answers": {"abuse_or_neglect": "yes"}}, *events))
    assert {one.rule.key: one.met_on for one in found.deadlines}["share_decision"] is None
    assert {one.duty.key: one.done_on for one in found.duties}["no_review_panel"] is None


def test_a_reviewer_is_commissioned_when_a_name_is_on_record() -> None:
    """A review that was begun, and a commissioning without a name, tick no reviewer."""
    entries = {"regime": "WT2018", "answers": {"abuse_or_neglect": "yes"}}
    begun = with_events(entries, ("decision", _BEGUN), ("review_begun", _BEGUN))
    lines = {line.step.key: line for lane in pathway(stand(begun)) for line in lane.steps}
    assert lines["begun"].state is StepState.DONE
    assert (lines["reviewer"].state, lines["reviewer"].words) == (StepState.TO_COME, "No reviewer is on record")
    begun.events.append(CaseEvent(kind="reviewer_commissioned", happened_on=_THEN, note="Dr Anne Okafor"))
    lines = {line.step.key: line for lane in pathway(stand(begun)) for line in lane.steps}
    assert (lines["reviewer"].state, lines["reviewer"].words) == (StepState.DONE, "Named, commissioned on 15 May 2018")
    assert lines["named"].state is StepState.TO_COME, "the name is told on a day of its own"
    owed = [one.duty.who for one in stand(begun).duties if one.duty.rule == "name_reviewer"]
    assert owed == ["Child Safeguarding Practice Review Panel", "Ofsted", "Department for Education"]


@pytest.mark.parametrize("regime", ["WT2015", "transition"])
def test_the_day_of_the_hand_over_tells_no_recipient(regime: str) -> None:
    """“Handed over” meets the end of grace; that partners, Panel and Department were told is recorded of each."""
    begun, over = date(2019, 4, 1), date(2020, 3, 31)
    events = (("review_begun", _THEN), ("arrangements_begun", begun), ("handed_over", over))
    found = status(with_events(papers(regime)[0], *events), by_key(regime), TABLE, date(2026, 11, 28))
    assert {one.rule.key: one.met_on for one in found.deadlines}["grace_end"] == over
    told = {one.duty.key: (one.done_on, one.by, one.due_on) for one in found.duties if one.duty.rule == "grace_end"}
    assert told == dict.fromkeys(("hand_over_1", "hand_over_2", "hand_over_3"), (None, "", date(2020, 4, 1)))
