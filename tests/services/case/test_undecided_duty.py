"""What is not settled, or not to be notified, is said so in every list: whether the incident is notifiable, and by whom."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.progress.unsettled import may_be_open
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.deadline_state import DeadlineState
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.stages.pathway import pathway
from scr_desktop.domain.stages.stage_words import stage_and_wait
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import diary, register
from scr_desktop.services.regime import by_key, regimes
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.told.columns import COLUMNS, lines_of
from tests.domain.papers import DEATH, child, of_2022

ELSEWHERE = {"where": "elsewhere_in_england"}
SAID = "If it proves notifiable: due since 9 June 2022"


@pytest.fixture
def found(case_file: CaseFile, opened: Callable[..., Case], monkeypatch: pytest.MonkeyPatch) -> Case:
    """Open a case in which abuse or neglect is not known yet, days after the notification would have been due."""
    monkeypatch.setattr(clock, "today", lambda: date(2022, 6, 15))
    return opened(**of_2022(), answers={"abuse_or_neglect": "unknown"})


def test_a_duty_not_settled_is_not_said_to_be_owed(case_file: CaseFile, found: Case) -> None:
    """In the case, the register, Today, the calendar and the pathway; its day stands and is over all the same."""
    status = cases.status(case_file, found.id)
    assert status.next
    assert status.next.words == SAID
    assert stage_and_wait(status) == "To be settled whether notifiable, waiting for the answer whether it is notifiable"
    (row,) = register.rows(case_file, register.Wanted())
    stands = row.stands(clock.today(), status.working_days)
    assert stands
    assert stands.words == SAID
    assert by_key(row.regime).stage_name(row.stage) == "To be settled whether notifiable"
    late = {one.rule_key: one.words for one in diary.today(case_file).overdue}
    assert late["notify"] == SAID
    assert late["report_locally"] == "If it proves a serious case: due since 9 June 2022"
    day = {one.rule_key: one.words for one in diary.between(case_file, date(2022, 6, 9), date(2022, 6, 9))}
    assert day["notify"] == SAID
    steps = [step for lane in pathway(status) for step in lane.steps if step.step.rule == "notify"]
    assert {(step.state, step.words) for step in steps} == {("Now", SAID)}


def test_once_answered_it_is_owed_and_late(case_file: CaseFile, found: Case) -> None:
    """The same days, said without the condition."""
    cases.answer(case_file, found.id, "abuse_or_neglect", "yes", "The post-mortem.", "The post-mortem came.")
    status = cases.status(case_file, found.id)
    assert status.next
    assert status.next.words == "4 working days late"
    assert status.stage.name == "To be notified"
    (row,) = register.rows(case_file, register.Wanted())
    stands = row.stands(clock.today(), status.working_days)
    assert stands
    assert stands.words == "4 working days late"
    assert {one.words for one in diary.today(case_file).overdue} == {"4 working days late"}


def test_a_case_closed_undecided_says_so(case_file: CaseFile, found: Case) -> None:
    """What was not done is not said to have been owed."""
    cases.close(case_file, found.id, date(2022, 6, 15), "Passed to another office.")
    words = {one.rule.key: one.words for one in cases.status(case_file, found.id).deadlines}
    assert words["notify"] == "Not recorded as done when the case was closed; whether it was notifiable was not settled"


DEPENDS = (
    "the death of a looked after child, if “Was the child who died looked after by a local authority?” is answered yes"
)


@pytest.fixture
def not_known(case_file: CaseFile, opened: Callable[..., Case], monkeypatch: pytest.MonkeyPatch) -> Case:
    """Open a case in which it is not known whether the child who died was looked after, days after its day."""
    assert case_file
    monkeypatch.setattr(clock, "today", lambda: date(2022, 6, 15))
    died = child(**DEATH | {"born_on": "2.2.22", "died_on": "31.5.22", "looked_after": "unknown"})
    return opened(**of_2022() | {"children": [died]})


def test_who_is_to_be_told_if_the_child_was_looked_after_is_listed(case_file: CaseFile, not_known: Case) -> None:
    """The Secretary of State, Ofsted and the parents depend on the answer, with their day; the Panel does not."""
    status = cases.status(case_file, not_known.id)
    found = {one.duty.key: one for one in status.duties}
    looked_after = {key for key, one in found.items() if one.possible}
    assert looked_after == {"secretary_of_state", "ofsted", "parents"}
    assert found["ofsted"].duty.of == DEPENDS
    assert found["ofsted"].due_on == date(2022, 6, 9)
    assert found["ofsted"].state is DeadlineState.DUE
    assert looked_after <= set(status.verdict.presumed)
    assert not found["panel"].possible
    told = {one.line.duty.key: COLUMNS[3].text(one) for one in lines_of(status)}
    assert (told["ofsted"], told["panel"]) == ("To be settled", "Late")


@pytest.mark.parametrize(("answer", "listed"), [("yes", True), ("no", False)])
def test_once_answered_they_are_told_or_not_listed(
    case_file: CaseFile, not_known: Case, answer: str, *, listed: bool
) -> None:
    """With yes they are told as any other; with no nobody is."""
    cases.answer(case_file, not_known.id, "looked_after", answer, "The file.", "The file came.")
    found = {one.duty.key: one for one in cases.status(case_file, not_known.id).duties}
    assert ("ofsted" in found) == listed
    assert not any(one.possible for one in found.values())


def test_nothing_known_lists_nobody_by_more_than_one_answer(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """Where it is open whether anybody died and whether it was abuse, no list of everybody stands there."""
    unknown = child(**DEATH | {"born_on": "2.2.22", "died_on": "", "harm": "unknown", "looked_after": "unknown"})
    found = opened(**of_2022() | {"children": [unknown]}, answers={"abuse_or_neglect": "unknown"})
    assert [one for one in cases.status(case_file, found.id).duties if one.possible] == []


@pytest.mark.parametrize(
    ("answers", "entered", "stage"),
    [
        ({"abuse_or_neglect": "no"}, {}, "Not notifiable"),
        ({"abuse_or_neglect": "yes"}, ELSEWHERE, "For another authority to notify"),
        ({"abuse_or_neglect": "yes"}, {}, "To be notified"),
        ({"abuse_or_neglect": "unknown"}, {}, "To be settled whether notifiable"),
    ],
)
def test_the_stage_says_whether_there_is_a_notification_to_make(
    case_file: CaseFile,
    opened: Callable[..., Case],
    monkeypatch: pytest.MonkeyPatch,
    answers: dict[str, str],
    entered: dict[str, Any],
    stage: str,
) -> None:
    """In the head of the case and in the register alike: the criteria, and whose duty it is, decide the stage."""
    monkeypatch.setattr(clock, "today", lambda: date(2022, 6, 6))
    answered = {"died_in_custody": "no", "care_leaver_died": "no", **answers}
    found = opened(**of_2022() | entered, answers=answered)
    said = stage_and_wait(cases.status(case_file, found.id))
    # Whom to pass it on to is still due, and beside that nothing is said to be waited for.
    goes_on = "; still to do: The area in which it happened" if entered else ", waiting for "
    assert said.startswith(f"{stage}{goes_on}")
    (row,) = register.rows(case_file, register.Wanted())
    assert by_key(row.regime).stage_name(row.stage) == stage


def test_an_answer_that_changes_changes_the_stage(
    case_file: CaseFile, opened: Callable[..., Case], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What proves to be abuse is to be notified from then on."""
    monkeypatch.setattr(clock, "today", lambda: date(2022, 6, 6))
    found = opened(**of_2022(), answers={"abuse_or_neglect": "no", "died_in_custody": "no", "care_leaver_died": "no"})
    assert stage_and_wait(cases.status(case_file, found.id)) == (
        "Not notifiable, waiting for nothing more that is on record"
    )
    cases.answer(case_file, found.id, "abuse_or_neglect", "yes", "The post-mortem.", "The post-mortem came.")
    assert cases.status(case_file, found.id).stage.name == "To be notified"


def test_both_readings_of_one_duty_hang_on_the_same(case_file: CaseFile, found: Case) -> None:
    """Counted from awareness or from the notification, the rapid review is owed if it proves a serious case, on every list."""
    cases.record_event(case_file, found.id, "notification_sent", date(2022, 6, 1))
    day = date(2022, 8, 1)
    status = cases.status(case_file, found.id, day)
    readings = {one.rule.key: one.stands for one in status.deadlines if one.rule.key.startswith("rapid_review")}
    assert set(readings) == {"rapid_review", "rapid_review_from_notification"}
    assert {one.proves for one in readings.values()} == {"a serious case"}
    listed = {one.rule_key: one.words for one in diary.today(case_file, day).overdue}
    assert {key: listed[key] for key in readings} == {key: one.words for key, one in readings.items()}


@pytest.mark.parametrize("regime", regimes(), ids=lambda regime: regime.key)
def test_no_reading_is_certain_while_another_is_not(regime: Regime) -> None:
    """Under every edition, whichever step a reading counts from."""
    by_question: dict[str, set[bool]] = {}
    for rule in regime.rules:
        if rule.reading:
            by_question.setdefault(rule.reading[0], set()).add(may_be_open(rule))
    assert all(len(said) == 1 for said in by_question.values())
