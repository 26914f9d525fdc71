"""What the Procedure page says of one rule beside its sentence and its source."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.rules.condition import UnlessShown, any_of
from scr_desktop.domain.rules.criterion import Criterion, Review
from scr_desktop.domain.rules.deadline import DeadlineRule, rule_by_key
from scr_desktop.domain.rules.fact import AnswerKind, Fact, Question
from scr_desktop.domain.rules.regime import Stage
from scr_desktop.domain.sources.reading import (
    AMBIGUITIES,
    DAYS_BEFORE,
    END_ON_DAY_OFF,
    RAPID_REVIEW,
    START_AFTER_HOURS,
    START_ON_DAY_OFF,
    ChosenReading,
)
from scr_desktop.domain.sources.source import Force, Source
from scr_desktop.services.office import procedure_detail as detail
from scr_desktop.services.regime import by_key

BOARD, PARTNERS = by_key("WT2015"), by_key("WT2018")
SOURCE = Source("an invented paragraph", Force.LOCAL)
ALWAYS = UnlessShown(any_of())


def rule(key: str) -> DeadlineRule:
    """Return a rule of the partners."""
    return rule_by_key(PARTNERS.rules, key)


@pytest.mark.parametrize(("key", "open_"), [
    ("notify", [START_ON_DAY_OFF, START_AFTER_HOURS]),
    ("send_before_publication", [DAYS_BEFORE]),
    ("publish", [END_ON_DAY_OFF]),
    ("keep_public", []),  # it lasts: no day can be read as ending it sooner
    ("inform_of_review", []),  # as soon as possible
    ("rapid_review", [RAPID_REVIEW, START_ON_DAY_OFF, START_AFTER_HOURS]),
])  # fmt: skip
def test_a_date_can_hang_on_what_the_sources_leave_open(key: str, open_: list[str]) -> None:
    """How days off count at the start or at the end, days before, or which of two rules is meant."""
    assert detail.open_questions(rule(key)) == open_


def test_a_limit_says_its_length_its_start_and_what_shows_it_done() -> None:
    """What has no value is not named at all."""
    said = dict(detail.of_clock(rule("publish"), PARTNERS, {}))
    assert (said["Within"], said["Falls on"], said["Shown done by"]) == (
        "6 months",
        "Safeguarding partners",
        "Published",
    )
    assert said["Counted from"] == "The day the decision to initiate the review was made"
    assert not {"Kind of limit", "Falls away after", "Until"} & said.keys()
    lasting = dict(detail.of_clock(rule("keep_public"), PARTNERS, {}))
    assert lasting["Kind of limit"] == "Goes on until this day and is then over"
    ends = replace(rule("publish"), until=date(2024, 1, 1), target=True, when=None)
    said = dict(detail.of_clock(ends, PARTNERS, {}))
    assert (said["Until"], said["Kind of limit"]) == ("Before 1 January 2024", "A target inside a longer limit")
    assert "Applies when" not in said


def test_an_open_question_is_said_with_the_offices_choice_and_its_reason() -> None:
    """Until it chooses, how the program counts."""
    question = AMBIGUITIES[START_ON_DAY_OFF]
    unchosen = dict(detail.of_reading(question, {}))
    assert unchosen["The office"] == f"Has not chosen; until it does: {question.options[0].text}"
    assert len([name for name in unchosen if name.startswith("Reading ")]) == len(question.options)
    chosen = dict(detail.of_reading(question, {question.key: ChosenReading("lenient", "So we count", "17 May 2018")}))
    assert chosen["The office"] == (
        f"Reads it so since 17 May 2018: {question.option('lenient').text}. Reason: So we count"
    )


@pytest.mark.parametrize(("values", "follows"), [
    ({"notifiable": True}, "The incident is notifiable"),
    ({"notifiable": True, "serious_case": True, "review": Review.CONSIDER},
     "The incident is notifiable; It is a serious case; A review is to be considered"),
    ({"review": Review.UNLESS_SHOWN_OTHERWISE}, "A review must be held unless the opposite is shown"),
    ({}, "Nothing by itself: it is answered with evidence and weighed by those who decide"),
])  # fmt: skip
def test_what_follows_from_a_criterion_is_said_in_full(values: dict[str, Any], follows: str) -> None:
    """One that is only weighed has no consequence; one that always holds is met always."""
    made = replace(Criterion("a", "A", SOURCE, ALWAYS), **values)
    assert detail.of_criterion(made, PARTNERS) == (("What follows", follows), ("Met when", "Always"))


def test_a_question_says_the_answers_that_it_takes() -> None:
    """A number has no list; without an explanation none is named."""
    choice, number = Fact("a", "A?", help="Ask."), Fact("b", "B?", AnswerKind.NUMBER)
    assert detail.of_question(Question(choice, SOURCE, "Abuse")) == (
        ("Asked under", "Abuse"), ("Answers", "Yes; No; Not known yet"), ("Explanation", "Ask."),
    )  # fmt: skip
    assert detail.of_question(Question(number, SOURCE, "Age")) == (
        ("Asked under", "Age"),
        ("Answers", "A whole number"),
    )


def test_a_duty_says_its_limit_and_the_days_between_which_it_is_one() -> None:
    """The old panel gave way to the new one on 29 June 2018."""
    duties = {one.key: one for one in BOARD.duties}
    old, new = (dict(detail.of_duty(duties[key], BOARD)) for key in ("decision_old_panel", "decision_panel"))
    assert (old["Until"], new["From"]) == ("Before 29 June 2018", "29 June 2018")
    assert old["By when"].startswith("5 working days: ")
    assert "By when" not in dict(detail.of_duty(duties["parents"], BOARD))


@pytest.mark.parametrize(("regime", "may"), [("WT2018", "May be commissioned"), ("grace", "May not be commissioned")])
def test_arrangements_say_whether_a_review_may_be_commissioned(regime: str, may: str) -> None:
    """And by what names all is called."""
    said = dict(detail.of_arrangements(by_key(regime)))
    assert said["New reviews"] == may
    assert said["Final decision"] == by_key(regime).decider


def test_a_stage_says_with_what_it_is_reached() -> None:
    """And what it waits for."""
    assert detail.of_stage(Stage("a", "Asked", "request_sent", "the information")) == (
        ("Reached with", "Agencies asked"), ("Waits for", "the information"),
    )  # fmt: skip
