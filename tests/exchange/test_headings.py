"""Columns are known by the words of their headings, and the row of headings by having no figures."""

from __future__ import annotations

import pytest

from scr_desktop.exchange.cells import Cell, Line
from scr_desktop.exchange.headings import MEANINGS, header_among, mapping_of, meaning_of


def row(*texts: str) -> Line:
    """Return a row of cells."""
    return Line(1, tuple(Cell(text) for text in texts), ",".join(texts))


HEADINGS = row("Date", "Event", "Source")


@pytest.mark.parametrize(
    ("heading", "meaning"),
    [
        ("", ""),
        ("DATE", "date"),
        ("Date & time of contact", "date"),
        ("Contact details", "event"),
        ("Comment / outcome", "comment"),
        ("Seen by whom", "people"),
        ("Information source", "source"),
        ("Dated", ""),
    ],
)
def test_the_first_word_that_says_anything_decides(heading: str, meaning: str) -> None:
    """Date and time decide wherever they stand, and only whole words are known."""
    assert meaning_of(heading) == meaning
    assert meaning in MEANINGS


def test_the_row_of_headings_has_a_date_and_something_else() -> None:
    """What stands above is passed over; a row with a figure in it is an entry."""
    assert header_among([row("Chronology of a child"), HEADINGS, row("1/5/2018", "Seen", "EMIS")]) == 1
    assert header_among([row("Date", "1st event")]) == -1
    assert header_among([row("Date", "RAG")]) == -1
    assert header_among([]) == -1


def test_headings_are_looked_for_among_the_first_rows_only() -> None:
    """A row that looks like headings deep in the table is an entry: the twenty-fifth row is the last one tried."""
    filler = row("x")
    assert header_among([filler] * 24 + [HEADINGS]) == 24
    assert header_among([filler] * 25 + [HEADINGS]) == -1


def test_a_sentence_is_no_heading() -> None:
    """A cell of more than sixty letters tells something, whatever words stand in it."""
    assert header_among([row("Date", "Event " * 11)]) == -1


def test_a_second_date_is_something_else() -> None:
    """The first column of dates and that of times count; two columns of events are both events."""
    assert mapping_of(row("Date of event", "Date recorded", "Event", "Details", "RAG", "Time", "Time out")) == {
        0: "date",
        1: "",
        2: "event",
        3: "event",
        4: "",
        5: "time",
        6: "",
    }
