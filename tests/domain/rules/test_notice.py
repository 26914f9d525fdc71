"""What must be known of a time says for which days."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.rules.notice import Notice

FIRST, AFTER = date(2025, 6, 1), date(2025, 7, 1)


@pytest.mark.parametrize(
    ("notice", "words"),
    [
        (Notice("So."), "So."),
        (Notice("So.", until=AFTER), "Before 1 July 2025: So."),
        (Notice("So.", since=FIRST), "From 1 June 2025: So."),
        (Notice("So.", FIRST, AFTER), "From 1 June 2025 to 30 June 2025: So."),
    ],
)
def test_it_is_listed_with_its_days(notice: Notice, words: str) -> None:
    """The last of them is named, not the first that is over."""
    assert str(notice) == words


def test_it_concerns_the_days_of_its_time() -> None:
    """The first included, the day it is over not."""
    notice = Notice("So.", FIRST, AFTER)
    days = (date(2025, 5, 31), FIRST, date(2025, 6, 30), AFTER)
    assert [notice.concerns(day) for day in days] == [False, True, True, False]
