"""Where the sources can be read in several ways: each question with its readings, and a choice in words."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.owed import follows_choice
from scr_desktop.domain.rules.deadline import calculate, rule_by_key
from scr_desktop.domain.sources.reading import AMBIGUITIES, Ambiguity, ChosenReading, words_for
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key, regimes

EVERY = tuple(AMBIGUITIES.values())


@pytest.mark.parametrize("one", EVERY, ids=[one.key for one in EVERY])
def test_each_question_has_two_readings_that_can_be_told_apart(one: Ambiguity) -> None:
    """At least two options, with keys and words of their own, each with where it comes from."""
    assert AMBIGUITIES[one.key] is one
    assert one.question
    assert len(one.options) >= 2
    assert len({option.key for option in one.options}) == len(one.options)
    assert len({option.text for option in one.options}) == len(one.options)
    assert all(option.source.paragraph for option in one.options)


def test_an_unknown_reading_is_refused_in_a_sentence() -> None:
    """The question is named, and so is what was asked for."""
    with pytest.raises(Problem, match="has no reading “perhaps”") as problem:
        EVERY[0].option("perhaps")
    assert problem.value.field == EVERY[0].key


@pytest.mark.parametrize("one", EVERY, ids=[one.key for one in EVERY])
def test_a_choice_is_said_with_its_reason_and_its_day(one: Ambiguity) -> None:
    """Whoever reads the date reads who chose to read it so, since when and why."""
    option = one.options[-1]
    said = words_for(one.key, ChosenReading(option.key, "The Chair agreed.", "3 May 2018"))
    assert option.text in said
    assert "since 3 May 2018" in said
    assert said.endswith("Reason: The Chair agreed.")
    assert "since" not in words_for(one.key, ChosenReading(option.key, "x")).split(":")[0]


def test_every_other_wording_of_a_rule_answers_a_known_question() -> None:
    """No rule offers a reading that the office could not choose."""
    for regime in regimes():
        for rule in regime.rules:
            for other in rule.also_read_as:
                assert AMBIGUITIES[other.ambiguity].option(other.option)


def test_the_first_option_is_what_the_program_does_unless_told_otherwise() -> None:
    """Choosing the first option moves no deadline of any regime, whatever day it starts from."""
    first = {one.key: ChosenReading(one.options[0].key, "As before.") for one in EVERY}
    plain, chosen = WorkingDays(), WorkingDays(readings=first)
    days = [date(2018, 5, 12), date(2018, 8, 31), date(2022, 12, 25), date(2023, 1, 31)]
    for regime in regimes():
        for rule in regime.rules:
            for day in days:
                assert calculate(rule, day, chosen).due_on == calculate(rule, day, plain).due_on


def test_without_a_choice_every_rule_counts() -> None:
    """Both starting days of the rapid review run until the office has chosen one."""
    rules = [rule for rule in by_key("WT2023").rules if rule.reading]
    assert len(rules) >= 2
    assert all(follows_choice(rule, {}) for rule in rules)
    chosen = {"rapid_review_start": ChosenReading("awareness", "Stricter.")}
    followed = [rule.key for rule in rules if follows_choice(rule, chosen)]
    assert followed == ["rapid_review_from_awareness"]


def test_a_duty_that_lasts_is_never_read_as_ending_sooner() -> None:
    """The year on the website does not end on the working day before."""
    rule = rule_by_key(by_key("WT2015").rules, "keep_public")
    table = WorkingDays(readings={"end_on_day_off": ChosenReading("before", "Safer.")})
    assert calculate(rule, date(2018, 12, 1), table).due_on == date(2019, 12, 1)
    assert calculate(rule, date(2018, 12, 1), table).other_readings == ()
