"""Lines that only the office's copy of a text has: what each becomes in a regime, so that it is counted, told, asked and written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from scr_desktop.domain.editions.confirmed import Answer, Confirmed, LineKind
from scr_desktop.domain.editions.said_of import found_at, new_source
from scr_desktop.domain.editions.text import Text
from scr_desktop.domain.rules.chase_ladder import Rung
from scr_desktop.domain.rules.condition import NEVER, Is, UnlessShown, any_of
from scr_desktop.domain.rules.criterion import Criterion, Duty
from scr_desktop.domain.rules.deadline import DeadlineRule
from scr_desktop.domain.rules.fact import Fact, Question
from scr_desktop.domain.rules.flow_chart import Lane, Step
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.rules.review_form import Section
from scr_desktop.domain.time.period import as_soon_as_possible

_ALWAYS = UnlessShown(any_of())
_HEADING = "New in this edition"
_OFFICE, NEW_DIGITS = "office_", 8
NEW = "new:"
ADDED = "A line that the office added"


def with_new(regime: Regime, text: Text, confirmed: Iterable[Confirmed]) -> Regime:
    """Return a regime with the lines that an office added to a text; what the regime has no place for is left out.

    Of a line that was taken back there stays what a record can name: it begins, is owed and is asked in no case any more.
    """
    new = [one for one in confirmed if one.answer in {Answer.NEW, Answer.TAKEN_BACK}]
    if not new:
        return regime
    by_kind = {kind: [one for one in new if one.kind is kind] for kind in LineKind}
    form = regime.rapid_review
    sections = tuple(_section(one, form.parts[-1].key, text) for one in by_kind[LineKind.WRITING]) if form else ()
    return replace(
        regime,
        questions=(*regime.questions, *(_question(one, text) for one in by_kind[LineKind.CRITERION])),
        criteria=(
            *regime.criteria,
            *(_criterion(one, text) for one in by_kind[LineKind.CRITERION] if one.answer is Answer.NEW),
        ),
        rules=(*regime.rules, *(_clock(one, text) for one in by_kind[LineKind.CLOCK])),
        duties=(*regime.duties, *(_telling(one, text) for one in by_kind[LineKind.TELLING])),
        rapid_review=replace(form, sections=(*form.sections, *sections)) if form else None,
        information=replace(
            regime.information,
            ladder=(
                *regime.information.ladder,
                *(_rung(one, text) for one in by_kind[LineKind.CHASING] if one.answer is Answer.NEW),
            ),
        ),
        pathway=_pathway(regime.pathway, by_kind[LineKind.STEP], text),
    )


def key_of(one: Confirmed) -> str:
    """Return the key under which what a new line brings stands in the records of cases."""
    return f"{_OFFICE}{one.line.partition(':')[2]}"


def is_added(key: str) -> bool:
    """Return whether a key in a record is that of a line which an office added; its words stand in the law of that office."""
    return key.startswith(_OFFICE) and len(key) == len(_OFFICE) + NEW_DIGITS


def _fact(one: Confirmed) -> Fact:
    key = key_of(one)
    # Of a line that was taken back the answers stay where they were given, and nobody is asked any more.
    only_if = (Is(key, ("yes", "no")),) if one.answer is Answer.TAKEN_BACK else ()
    return Fact(key, one.words, help="The office added this line when it confirmed the edition.", only_if=only_if)


def _question(one: Confirmed, text: Text) -> Question:
    return Question(_fact(one), new_source(one, text), _HEADING)


def _criterion(one: Confirmed, text: Text) -> Criterion:
    """Return a criterion that is weighed: what it would bring about by itself no program can know."""
    return Criterion(key_of(one), one.words, new_source(one, text), _fact(one).yes)


def _clock(one: Confirmed, text: Text) -> DeadlineRule:
    return DeadlineRule(
        key_of(one),
        one.words,
        one.counted_from,
        one.within or as_soon_as_possible(),
        new_source(one, text),
        one.addressee,
        done_by=one.done_by,
        only_once_begun=True,
        until=date.min if one.answer is Answer.TAKEN_BACK else date.max,
    )


def _telling(one: Confirmed, text: Text) -> Duty:
    when = NEVER if one.answer is Answer.TAKEN_BACK else _ALWAYS
    return Duty(
        key_of(one), one.addressee, one.words, one.counted_from, "", new_source(one, text), when, only_once_begun=True
    )


def _section(one: Confirmed, part: str, text: Text) -> Section:
    section = Section(key_of(one), part, _HEADING, one.words, new_source(one, text))
    return no_longer_asked(section) if one.answer is Answer.TAKEN_BACK else section


def no_longer_asked(section: Section) -> Section:
    """Return a section that a text has no more: what was written in it stays, and nothing more is asked."""
    return replace(section, asks=f"No longer asked. It was: {section.asks}", missing="")


def _rung(one: Confirmed, text: Text) -> Rung:
    days = 0 if one.within is None else -one.within.count if one.within.before else one.within.count
    return Rung(
        key_of(one),
        "sent" if one.counted_from == "request_sent" else "due",
        days,
        one.words,
        one.addressee,
        new_source(one, text),
    )


def _pathway(lanes: tuple[Lane, ...], new: Iterable[Confirmed], text: Text) -> tuple[Lane, ...]:
    """Return the charts with the new steps at the end of the first."""
    steps = tuple(
        Step(key_of(one), one.words, f"{found_at(one, text)}, {one.said}", done_by=one.done_by)
        for one in new
        if one.answer is Answer.NEW
    )
    first, *others = lanes
    return (replace(first, steps=(*first.steps, *steps)), *others)
