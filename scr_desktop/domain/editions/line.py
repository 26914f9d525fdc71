"""The lines of an edition, in the order in which an office goes through them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from scr_desktop.domain.editions.confirmed import DAY_LINE, LineKind
from scr_desktop.domain.editions.mark import CARRIED, unmarked
from scr_desktop.domain.editions.text import Text
from scr_desktop.domain.rules.chase_ladder import Rung
from scr_desktop.domain.rules.deadline import DeadlineRule
from scr_desktop.domain.rules.flow_chart import Lane, Step
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.sources.source import Force, Source
from scr_desktop.domain.time.period import Unit, Within

AFTER_NATIONAL = "after:taken_nationally"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an edition as the program holds it: what it says, and what of it an office can change.

    `key` names it in the record. A time limit has `within` and `counted_from`, the key of an event, a telling the event
    after which it is owed; `addressee` is on whom it falls, or who is told, `done_by` the event that shows it done.
    """

    key: str
    kind: LineKind
    words: str
    source: Source
    addressee: str = ""
    counted_from: str = ""
    within: Within | None = None
    done_by: str = ""


def lines_of(regime: Regime, text: Text) -> tuple[Line, ...]:
    """Return the lines of a text under a regime: the day it applies from, criteria, time limits each with who is told, the rapid review, chasing, checklist."""
    first = [_day_line(regime)] if text.dated else []
    return (*first, *(line for line in all_lines(regime) if line.source.force in text.forces))


def _day_line(regime: Regime) -> Line:
    words = "The day from which this edition applies to cases that become known"
    return Line(DAY_LINE, LineKind.DAY, words, regime.source)


def all_lines(regime: Regime) -> Iterator[Line]:
    """Yield every line of a regime, of whatever text."""
    found = list(_lines(regime))
    yield from found
    # A question is confirmed with the criteria that stand on the same paragraph; here are those that stand on another.
    known = {line.source for line in found}
    for question in regime.questions:
        if question.source.force is Force.STATUTORY_GUIDANCE and question.source not in known:
            yield Line(f"question:{question.fact.key}", LineKind.QUESTION, question.fact.text, question.source)


def _lines(regime: Regime) -> Iterator[Line]:
    for criterion in regime.criteria:
        yield Line(f"criterion:{criterion.key}", LineKind.CRITERION, criterion.text, criterion.source)
    listed = {rule.key for rule in regime.rules}
    for rule in regime.rules:
        yield _clock(rule)
        yield from _tellings(regime, (rule.key,))
    yield from _tellings(regime, {duty.rule for duty in regime.duties} - listed)
    form = regime.rapid_review
    for section in form.sections if form else ():
        yield Line(f"section:{section.key}", LineKind.WRITING, f"{section.title}: {section.asks}", section.source)
    for rung in regime.information.ladder:
        yield _rung(rung)
    yield from _steps(regime)
    yield from _beside(regime)


def _clock(rule: DeadlineRule) -> Line:
    return Line(
        f"clock:{rule.key}",
        LineKind.CLOCK,
        rule.duty,
        rule.source,
        rule.falls_on,
        rule.counted_from,
        rule.within,
        rule.done_by,
    )


def _rung(rung: Rung) -> Line:
    """Return a step of the chase ladder; it is counted from the day of the request, or else to or from that of the return."""
    return Line(
        f"rung:{rung.key}",
        LineKind.CHASING,
        rung.what,
        rung.source,
        rung.to_whom,
        "request_sent" if rung.counted_from == "sent" else "",
        Within(abs(rung.days), Unit.WORKING_DAYS, before=rung.days < 0),
    )


def _tellings(regime: Regime, rules: Iterable[str]) -> Iterator[Line]:
    wanted = set(rules)
    for duty in regime.duties:
        if duty.rule in wanted:
            yield Line(f"telling:{duty.key}", LineKind.TELLING, duty.of, duty.source, duty.who, duty.after)


def step_key(lane: Lane, step: Step) -> str:
    """Return the key of the line that a step of a checklist is; the lanes of one chart can have steps of the same name."""
    return f"step:{lane.title}/{step.key}"


def _steps(regime: Regime) -> Iterator[Line]:
    """Yield the lines of the checklists, which order the work: they bind as the edition does that has them."""
    for lane in regime.pathway:
        for step in lane.steps:
            plain, sure = unmarked(step.paragraph)
            source = Source(plain, Force.STATUTORY_GUIDANCE, sure=sure, doubt=CARRIED)
            yield Line(step_key(lane, step), LineKind.STEP, step.text, source)


def _beside(regime: Regime) -> Iterator[Line]:
    """Yield what the edition says of other processes, of a national review and of all reviews."""
    for process in regime.processes:
        if process.source.force is Force.STATUTORY_GUIDANCE:
            yield Line(f"prompt:{process.key}", LineKind.PROMPT, process.text, process.source)
    national = regime.after_decision.taken_nationally
    yield Line(AFTER_NATIONAL, LineKind.PROMPT, _NATIONAL, national)
    for principle in regime.other_reviews.principles:
        if principle.source.force is Force.STATUTORY_GUIDANCE:
            yield Line(f"principle:{principle.key}", LineKind.PRINCIPLE, principle.words, principle.source)


_NATIONAL = "The Panel says that it takes a national review: the local one gives way to it or feeds it."
