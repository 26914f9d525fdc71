"""The next steps of a rapid review while they are being written: rows in their order, blank ones left out."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.review.step_written import StepWritten, step_key, steps_written


def test_rows_come_in_the_order_of_their_places() -> None:
    """By number and not by letter: the eleventh comes after the third; what is not typed is empty."""
    content = {
        step_key(10, "what"): "Audit", step_key(2, "owner"): "Police", step_key(2, "what"): "Train",
        "for.death": "No step", step_key(3, "due"): "1 June 2018",
    }  # fmt: skip
    assert steps_written(content) == [
        StepWritten("Train", "Police", ""), StepWritten("", "", "1 June 2018"), StepWritten("Audit", "", ""),
    ]  # fmt: skip


def test_a_row_of_spaces_is_none() -> None:
    """A row that was begun and emptied again is no step."""
    assert steps_written({step_key(0, "what"): " ", step_key(0, "owner"): "\n", step_key(1, "due"): ""}) == []
    assert steps_written({}) == []


@pytest.mark.parametrize(("typed", "day"), [
    ("1 June 2018", date(2018, 6, 1)), ("1/6/18", date(2018, 6, 1)), ("June 2018", None), ("?1 June 2018", None),
    ("as soon as possible", None), ("31 June 2018", None), ("", None),
])  # fmt: skip
def test_only_one_certain_day_is_a_day_by_which(typed: str, day: date | None) -> None:
    """A month, a doubted day, words, or a day that there is not, are none, and no fault either."""
    assert StepWritten("Train", "Police", typed).due_on == day
