"""The date at the beginning of a line of running text is parted from what follows."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.exchange import running_text
from scr_desktop.exchange.running_text import dated_beginning
from scr_desktop.exchange.when import When, read_when

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("line", "first", "rest"),
    [
        ("• 4 Dec 2017  seen at home", "4 Dec 2017", "seen at home"),
        ("- 4/12/17: seen at home", "4/12/17", "seen at home"),
        ("4 Dec 2017 seen at home", "4 Dec 2017", "seen at home"),
        ("end of April 2018?\ttext to mum", "end of April 2018?", "text to mum"),
        ("10/05/2018 11.00  seen at clinic", "10/05/2018 11.00", "seen at clinic"),
        ("28 Dec  rang", "28 Dec", "rang"),
        ("4/12/2017", "4/12/2017", ""),
    ],
)
def test_the_whole_date_is_taken_and_nothing_more(line: str, first: str, rest: str) -> None:
    """With a time, with a bullet, without its year, alone: what is no date belongs to the text."""
    assert dated_beginning(line, TODAY) == (first, rest)


@pytest.mark.parametrize(
    "line", ["", "   ", "Seen on 4 Dec 2017", "May have been seen", "April was tearful", "no reply: rang twice"]
)
def test_a_line_that_begins_with_a_sentence_has_no_date(line: str) -> None:
    """A name of a month or of a mother begins many a sentence: without a figure or a clear gap it is no date."""
    assert dated_beginning(line, TODAY) == ("", "")


def test_a_month_in_words_alone_needs_a_clear_gap() -> None:
    """Two spaces after it make a date of it, one leaves a sentence."""
    assert dated_beginning("April 2018  seen", TODAY) == ("April 2018", "seen")
    assert dated_beginning("May  seen", TODAY) == ("May", "seen")
    assert dated_beginning("May seen", TODAY) == ("", "")


def test_what_no_date_can_hold_is_not_read_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file has ten thousand lines: each is tried as far as its words can be of a date, not every beginning of it."""
    tried: list[str] = []

    def read(text: str, today: date) -> When:
        tried.append(text)
        return read_when(text, today)

    monkeypatch.setattr(running_text, "read_when", read)
    assert dated_beginning("4 Dec 2017 seen at home by the nurse who called twice", TODAY)[0] == "4 Dec 2017"
    assert dated_beginning("mother rang: nobody was at home at 9 by then", TODAY) == ("", "")
    assert tried == ["4 Dec 2017"]
