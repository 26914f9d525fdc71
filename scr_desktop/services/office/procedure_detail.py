"""What the Procedure page says of one rule beside its sentence and its source: names and values, in full."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from scr_desktop.domain.rules.criterion import Contradiction, Criterion, Duty, ParallelProcess, Review
from scr_desktop.domain.rules.deadline import DeadlineRule, OtherWording
from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.rules.fact import AnswerKind, Question
from scr_desktop.domain.rules.flow_chart import Lane, Step
from scr_desktop.domain.rules.regime import Regime, Stage
from scr_desktop.domain.sources.reading import (
    AMBIGUITIES,
    DAYS_BEFORE,
    END_ON_DAY_OFF,
    START_AFTER_HOURS,
    START_ON_DAY_OFF,
    Ambiguity,
    Readings,
)
from scr_desktop.domain.time.part_date import written
from scr_desktop.domain.time.period import Unit
from scr_desktop.services.office.condition_words import in_words

Detail = tuple[tuple[str, str], ...]
"""Names and values in the order of reading."""

_REVIEW = {
    Review.MUST: "A review must be held",
    Review.UNLESS_SHOWN_OTHERWISE: "A review must be held unless the opposite is shown",
    Review.CONSIDER: "A review is to be considered",
}


def of_arrangements(regime: Regime) -> Detail:
    """Return who acts under a regime, and whether a review may be commissioned."""
    return (
        ("Known as", regime.option),
        ("Final decision", regime.decider),
        ("Recommends", regime.recommender),
        ("National panel", regime.panel),
        ("A review is called", f"{regime.review_name} ({regime.review_short})"),
        ("New reviews", "May be commissioned" if regime.may_commission else "May not be commissioned"),
        *_power(regime),
    )


def _power(regime: Regime) -> Detail:
    """Return the power under which agencies are asked; what is not sure of it stands with it."""
    power = regime.information.power
    if power is None:
        return ()
    said = [str(power.source) if power.source.sure else f"{power.source.paragraph} – {power.source.doubt}"]
    return (("Agencies are asked under", " ".join([*said, power.source.note]).strip()),)


def of_question(question: Question) -> Detail:
    """Return where a question is asked, the answers it takes, and its explanation."""
    fact = question.fact
    answers = "A whole number" if fact.kind is AnswerKind.NUMBER else "; ".join(words for _, words in fact.choices)
    return ("Asked under", question.heading), ("Answers", answers), *_given("Explanation", fact.help)


def of_criterion(criterion: Criterion, regime: Regime) -> Detail:
    """Return what follows if a criterion is met, and when it is."""
    follows = [
        *(["The incident is notifiable"] if criterion.notifiable else []),
        *(["It is a serious case"] if criterion.serious_case else []),
        *([_REVIEW[criterion.review]] if criterion.review in _REVIEW else []),
    ]
    nothing = "Nothing by itself: it is answered with evidence and weighed by those who decide"
    return ("What follows", "; ".join(follows) or nothing), *_applies("Met when", criterion, regime)


def of_contradiction(contradiction: Contradiction, regime: Regime) -> Detail:
    """Return which answers cannot stand together."""
    return _applies("Not together", contradiction, regime)


def of_clock(rule: DeadlineRule, regime: Regime, readings: Readings) -> Detail:
    """Return a deadline rule in full: its length, its start and end, on whom it falls, and how else it can be read."""
    kind = "A target inside a longer limit" if rule.target else ""
    kind = "Goes on until this day and is then over" if rule.lasts else kind
    return (
        ("Within", _period(rule)),
        ("Counted from", f"The day {EVENTS[rule.counted_from].words}"),
        ("Falls on", rule.falls_on),
        *_given("Shown done by", _events((rule.done_by,))),
        *_given("Kind of limit", kind),
        *_given("Falls away after", _events(rule.ended_by)),
        *_given("Until", _until(rule.until)),
        *_given("Applies when", in_words(rule.when, regime.facts)),
        *(("For its time", str(notice)) for notice in rule.notices),
        *(("Also worded", _other(one)) for one in rule.also_read_as),
        *(("Left open", _reads(AMBIGUITIES[key], readings)) for key in open_questions(rule)),
    )


def of_duty(duty: Duty, regime: Regime) -> Detail:
    """Return whom a duty tells, of what, after which event and within which limit."""
    clock = next((rule for rule in regime.rules if rule.key == duty.rule), None)
    return (
        ("Who is told", duty.who),
        ("Of what", duty.of),
        ("After", f"The day {EVENTS[duty.after].words}"),
        *_given("By when", f"{_period(clock)}: {clock.duty}" if clock else ""),
        *_given("Shown done by", _events(duty.done_by)),
        *_given("From", written(duty.since) if duty.since != date.min else ""),
        *_given("Until", _until(duty.until)),
        *_applies("Applies when", duty, regime),
    )


def of_process(process: ParallelProcess, regime: Regime) -> Detail:
    """Return what a parallel process asks, who owns it and when it is brought up."""
    return ("What to do", process.text), ("Who owns it", process.owner), *_applies("Brought up when", process, regime)


def of_stage(stage: Stage) -> Detail:
    """Return when a stage is reached and what it waits for."""
    return ("Reached with", _events((stage.reached_by,))), ("Waits for", stage.waits_for)


def of_step(step: Step, lane: Lane, clock: DeadlineRule | None) -> Detail:
    """Return where a step stands in the flow charts, what shows it done, and its limit."""
    return (
        ("Checklist", lane.title),
        *_given("Begins after", _events((lane.opens_after,))),
        *_given("Not after", _events((lane.unless,))),
        *_given("Shown done by", _events((step.done_by,))),
        *_given("Within", f"{_period(clock)}: {clock.duty}" if clock else ""),
        *_given("Only", "For a serious case" if step.only_if_serious else ""),
    )


def of_reading(question: Ambiguity, readings: Readings) -> Detail:
    """Return every way of reading an open question with its source, and what the office chose."""
    return (
        *((f"Reading {number}", f"{one.text} – {one.source}") for number, one in enumerate(question.options, start=1)),
        ("The office", _reads(question, readings, with_question=False)),
    )


def open_questions(rule: DeadlineRule) -> list[str]:
    """Return the keys of the open questions on which a rule's date can depend."""
    found = [*([rule.reading[0]] if rule.reading else []), *(other.ambiguity for other in rule.also_read_as)]
    if rule.within.count and not rule.lasts:
        if rule.within.unit is not Unit.WORKING_DAYS:
            found.append(END_ON_DAY_OFF)
        else:
            found += [DAYS_BEFORE] if rule.within.before else [START_ON_DAY_OFF, START_AFTER_HOURS]
    return list(dict.fromkeys(found))


def _reads(question: Ambiguity, readings: Readings, *, with_question: bool = True) -> str:
    chosen = readings.get(question.key)
    if chosen is None:
        words = f"has not chosen; until it does: {question.options[0].text}"
    else:
        since = f" since {chosen.chosen}" if chosen.chosen else ""
        words = f"reads it so{since}: {question.option(chosen.option).text}. Reason: {chosen.why}"
    return f"{question.question}. The office {words}" if with_question else words[0].upper() + words[1:]


def _period(rule: DeadlineRule) -> str:
    return str(rule.within).capitalize()


def _other(other: OtherWording) -> str:
    return f"{str(other.within).capitalize()} – {other.words}"


def _until(day: date) -> str:
    if day == date.min:
        return "It begins on no day: it is no longer there"
    return f"Before {written(day)}" if day != date.max else ""


def _events(keys: tuple[str, ...]) -> str:
    return "; ".join(EVENTS[key].label for key in keys if key)


def _given(name: str, value: str) -> Iterator[tuple[str, str]]:
    """Yield a name with its value, if there is one."""
    if value:
        yield name, value


def _applies(name: str, part: Criterion | Contradiction | Duty | ParallelProcess, regime: Regime) -> Detail:
    return ((name, in_words(part.when, regime.facts) or "Always"),)
