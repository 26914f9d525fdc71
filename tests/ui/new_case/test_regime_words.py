"""Which arrangements a notification falls under, in words, or what is missing to say so."""

from __future__ import annotations

import pytest

from scr_desktop.ui.new_case.regime_words import MISSING, regime_sentence
from tests.ui.new_case.in_hand import Hand


@pytest.mark.parametrize("aware_on", ["", "May 2018", "soon"])
def test_without_the_whole_day_of_awareness_nothing_is_said_of_the_law(hand: Hand, aware_on: str) -> None:
    """A month may lie on either side of a change: the officer is sent to the first page."""
    assert regime_sentence(hand(aware_on=aware_on).preview) == MISSING


def test_the_last_day_of_the_board_and_its_reason_are_named(hand: Hand) -> None:
    """Working Together 2018 took the new duties into force on 29 June 2018: known on the day before, the board decides."""
    words = regime_sentence(hand(aware_on="28 June 2018", received_on="28 June 2018").preview)
    assert words.startswith(
        "This case falls under Working Together 2015, Local Safeguarding Children Board (Option A)."
    )
    assert "The authority became aware on 28 June 2018, before 29 June 2018" in words


def test_on_the_day_of_the_change_itself_the_office_is_asked(hand: Hand) -> None:
    """From 29 June 2018 it hangs on the day of the partner arrangements, which is not stated: no edition is promised."""
    words = regime_sentence(hand(aware_on="29 June 2018", received_on="29 June 2018").preview)
    assert "This case falls under" not in words
    assert "Before that the case cannot be opened." in words
