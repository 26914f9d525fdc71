"""A line of an edition in words."""

from __future__ import annotations

import pytest

from scr_desktop.domain.editions.confirmed import LineKind
from scr_desktop.domain.time.period import Unit, Within
from scr_desktop.ui.edition.line_words import period_words, state_sign, state_words


@pytest.mark.parametrize(
    ("within", "counted_from", "said"),
    [
        (Within(0, Unit.WORKING_DAYS), "", "On the day the return is due"),
        (Within(1, Unit.WORKING_DAYS, before=True), "", "1 working day before the day the return is due"),
        (
            Within(3, Unit.WORKING_DAYS),
            "request_sent",
            "3 working days after the day the agencies were asked for information",
        ),
        (None, "", ""),
    ],
)
def test_a_step_of_chasing_says_its_day(within: Within | None, counted_from: str, said: str) -> None:
    """It is counted to or from the day of the request or of the return."""
    assert period_words(LineKind.CHASING, within, counted_from) == said


def test_a_time_limit_says_its_length() -> None:
    """The event stands beside it."""
    assert period_words(LineKind.CLOCK, Within(0, Unit.DAYS), "aware") == "As soon as possible"


def test_a_line_of_which_nothing_is_said_waits() -> None:
    """In words and with its sign."""
    assert (state_words(None), state_sign(None)) == ("Not yet", "waiting")
