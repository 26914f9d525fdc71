"""What is offered where an office says what a line of a text was changed to: events, forces, and the periods there are."""

from __future__ import annotations

from collections.abc import Iterator

from scr_desktop.domain.editions.text import Text
from scr_desktop.domain.rules.event import BEGINS_ONLY, EVENTS
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.sources.source import Force
from scr_desktop.domain.time.period import Unit, Within
from scr_desktop.services.regime import as_built

# How a period can be counted, by a key for each: its unit, and whether back from the day.
PERIODS: dict[str, tuple[str, Unit, bool]] = {
    "working_days": ("working days after", Unit.WORKING_DAYS, False),
    "days": ("days after", Unit.DAYS, False),
    "months": ("months after", Unit.MONTHS, False),
    "working_days_before": ("working days before", Unit.WORKING_DAYS, True),
    "days_before": ("days before", Unit.DAYS, True),
}
AT_ONCE = "at_once"


def events(text: Text) -> list[tuple[str, str]]:
    """Return the key and the name of each event that the arrangements of a text know, in the order of the procedure."""
    used = set(_events(text.of(as_built().regimes)))
    return [(key, kind.label) for key, kind in EVENTS.items() if key in used]


def doings(text: Text) -> list[tuple[str, str]]:
    """Return the key and the name of each event that can show something done."""
    return [one for one in events(text) if one[0] not in BEGINS_ONLY]


def forces(text: Text) -> list[Force]:
    """Return the forces that a line of a text can have, the one that is likeliest first."""
    likeliest = [Force.STATUTORY_GUIDANCE, *Force]
    return [force for force in dict.fromkeys(likeliest) if force in text.forces]


def counted_as(within: Within | None) -> str:
    """Return the key in `PERIODS` under which a period is counted, `AT_ONCE` for as soon as possible; empty for none."""
    if within is None:
        return ""
    if within == Within(0, Unit.DAYS):
        return AT_ONCE
    return next(key for key, (_, unit, before) in PERIODS.items() if (unit, before) == (within.unit, within.before))


def _events(regime: Regime) -> Iterator[str]:
    """Yield the events that rules, stages, duties and charts of a regime know, with the gaps there are."""
    for rule in regime.rules:
        yield from (rule.counted_from, rule.done_by, *rule.ended_by)
    for stage in regime.stages:
        yield stage.reached_by
    for duty in regime.duties:
        yield from (duty.after, *duty.done_by)
    for lane in regime.pathway:
        yield from (step.done_by for step in lane.steps)
