"""The list of the lines: each can be told from the others, and says what is confirmed."""

from __future__ import annotations

from collections import Counter

from tests.ui.edition.officer import Officer
from tests.ui.typist import table_rows


def listed(officer: Officer) -> list[str]:
    """Return the first column of the list."""
    return [row[0] for row in table_rows(officer.ui.lines)]


def test_no_two_time_limits_or_tellings_look_alike(officer: Officer) -> None:
    """A telling says who is told, a time limit on whom it falls where its words are those of another."""
    for text in ("WT2026", "panel", "local"):
        officer.choose_text(text)
        words = [one for one in listed(officer) if one.startswith(("Who is told", "Time limit"))]
        assert [one for one, count in Counter(words).items() if count > 1] == []


def test_the_list_says_what_is_confirmed(officer: Officer) -> None:
    """Words and addressee that were changed stand in it."""
    officer.confirm_day()
    officer.change("clock:notify", words="The authority reports it")
    officer.change("telling:board", addressee="Lead safeguarding partners")
    assert "Time limit: The authority reports it" in listed(officer)
    assert any(one.startswith("Who is told: Lead safeguarding partners – ") for one in listed(officer))
