"""What is offered where a line was changed."""

from __future__ import annotations

import pytest

from scr_desktop.domain.editions.text import LOCAL, PANEL, TEXTS, WT2026
from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.sources.source import Force
from scr_desktop.domain.time.period import Unit, Within
from scr_desktop.services.office.editions.offered import counted_as, events, forces


def test_events_are_those_that_the_arrangements_know() -> None:
    """By their labels, in the order of the procedure; nothing that only boards knew."""
    found = events(TEXTS[WT2026])
    assert ("aware", EVENTS["aware"].label) in found
    assert [key for key in EVENTS if key in dict(found)] == [key for key, _ in found]


def test_a_text_offers_the_forces_that_it_can_have() -> None:
    """The likeliest first; of the Panel's and the office's own there is one."""
    assert forces(TEXTS[WT2026]) == [Force.STATUTORY_GUIDANCE, Force.STATUTE, Force.GUIDANCE]
    assert forces(TEXTS[PANEL]) == [Force.PANEL_GUIDANCE]
    assert forces(TEXTS[LOCAL]) == [Force.LOCAL]


@pytest.mark.parametrize(
    ("within", "key"),
    [
        (None, ""),
        (Within(0, Unit.DAYS), "at_once"),
        (Within(0, Unit.WORKING_DAYS), "working_days"),
        (Within(2, Unit.WORKING_DAYS, before=True), "working_days_before"),
        (Within(6, Unit.MONTHS), "months"),
    ],
)
def test_a_period_is_known_again(within: Within | None, key: str) -> None:
    """By the key under which it is offered."""
    assert counted_as(within) == key
