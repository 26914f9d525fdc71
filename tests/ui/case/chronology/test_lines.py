"""The lines of a file before they come in: each with its state in words, counted, given a source, and changed by hand."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.exchange.chronology import ReadChronology
from scr_desktop.exchange.entry import Entry
from scr_desktop.exchange.table import Table
from scr_desktop.exchange.when import NO_DATE, When
from scr_desktop.services.chronology import chronology_told
from scr_desktop.ui.case.chronology.lines import Lines

DAY = When(PartDate.on(date(2018, 3, 19)), "10:15")
GOOD = Entry(2, "19/03/2018,10:15,ICPC", "19/03/2018", DAY, source="Case record", event="ICPC")
NO_SOURCE = GOOD._replace(line=3, source="")
DOUBTED = GOOD._replace(line=4, when=DAY._replace(doubts=("No year is written.",)))
UNREAD = GOOD._replace(line=5, when=When(fault=NO_DATE))
OUT = GOOD._replace(line=6, left_out="It is the total.")


def lines(*entries: Entry, source: str = "") -> Lines:
    """Return the lines of a file of these entries."""
    return Lines(ReadChronology(Table("", "police.csv", ()), entries), source)


@pytest.mark.parametrize(("entry", "state", "words"), [
    (GOOD, "met", "Read"),
    (NO_SOURCE, "unknown", "No source yet."),
    (DOUBTED, "doubted", "Look: No year is written."),
    (UNREAD, "overdue", f"Not read: {NO_DATE}"),
    (OUT, "no", "Left out: It is the total."),
])  # fmt: skip
def test_every_line_says_what_is_known_of_it(entry: Entry, state: str, words: str) -> None:
    """A line is read, to be looked at, without a source, not read or left out, and says so."""
    (shown,) = lines(entry).shown("all")
    assert (shown.state, shown.words) == (state, words)


@pytest.mark.parametrize(("which", "expected"), [
    ("all", [2, 3, 4, 5, 6]), ("look", [3, 4, 5]), ("not", [5]), ("out", [6]),
])  # fmt: skip
def test_a_choice_of_lines_keeps_the_order_of_the_file(which: str, expected: list[int]) -> None:
    """Lines to look at are those in doubt, without a source or not read, never those that are read or left out."""
    shown = lines(GOOD, NO_SOURCE, DOUBTED, UNREAD, OUT).shown(which)
    assert [one.entry.line for one in shown] == expected


def test_the_sentence_counts_every_line_once() -> None:
    """Two read and two in doubt come in; two lack their source, two are not read, two are left out."""
    number, words = lines(*(one for one in (GOOD, NO_SOURCE, DOUBTED, UNREAD, OUT) for _ in range(2))).count()
    assert number == 4
    assert words.startswith("4 of 10 lines can be brought in, 2 of them with something to look at.")
    assert "2 only lack their source" in words
    assert "2 are not read and 2 left out; these stay listed with the file." in words


def test_nothing_is_said_of_what_does_not_occur() -> None:
    """Of a file that is read whole only the first sentence stands."""
    assert lines(GOOD, GOOD).count() == (2, "2 of 2 lines can be brought in, 0 of them with something to look at.")
    assert lines().count()[0] == 0


def test_the_source_of_the_file_goes_to_lines_that_have_none() -> None:
    """A line's own source stays, and so does what was corrected or left out by hand."""
    of = lines(GOOD, NO_SOURCE, NO_SOURCE._replace(line=7, corrected=True))
    of.replace(of.shown("all")[1], lambda entry: chronology_told.left_out(entry, "Told twice"))
    assert of.use_source("Health record")
    assert [(one.source, one.left_out) for one in of.entries] == [
        ("Case record", ""), ("Health record", "Told twice"), ("", ""),
    ]  # fmt: skip
    assert not of.use_source("Health record"), "it is the same source"


def test_a_line_left_out_is_counted_anew() -> None:
    """What is changed by hand shows at once."""
    of = lines(GOOD, DOUBTED)
    of.replace(of.shown("all")[0], lambda entry: chronology_told.left_out(entry, "Told twice"))
    assert [one.state for one in of.shown("all")] == ["no", "doubted"]
    assert of.count()[0] == 1


def test_a_line_is_read_in_full_without_empty_facts() -> None:
    """As it stands, its state, date, what happened and its source stand each on a line; nothing stands for what is empty."""
    of = lines(GOOD)
    assert of.details(of.shown("all")[0]).splitlines() == [
        "As it stands: 19/03/2018,10:15,ICPC", "State: Read", "Date: 19 March 2018 10:15",
        "What happened: ICPC", "Source: Case record",
    ]  # fmt: skip
