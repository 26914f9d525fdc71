"""A line of a chronology says in a sentence why it cannot be brought in as it is."""

from __future__ import annotations

from datetime import date

from scr_desktop.exchange.entry import NO_SOURCE, Entry, with_source
from scr_desktop.exchange.when import NO_DATE, When, read_when

WHEN = read_when("1/5/2018", date(2026, 11, 22))
WHOLE = Entry(3, "1/5/2018,Seen,EMIS", "1/5/2018", WHEN, source="EMIS", event="Seen")


def test_one_of_three_must_say_that_something_happened() -> None:
    """An event, what was done or a comment is enough; white space says nothing."""
    bare = WHOLE._replace(event="")
    for said in (bare._replace(event="Rang"), bare._replace(action="Rang"), bare._replace(comment="Rang")):
        assert said.fault == ""
    blank = bare._replace(event=" \n", action="\t", comment=" ")
    assert blank.fault == "Nothing is said to have happened: enter it, or leave the line out with a reason."


def test_the_first_thing_to_mend_is_said() -> None:
    """What happened comes before when, and when before where it is recorded."""
    bare = Entry(3, "", "", When(fault=NO_DATE))
    assert bare.fault.startswith("Nothing is said to have happened")
    assert bare._replace(event="Seen").fault == NO_DATE
    assert bare._replace(event="Seen", when=WHEN).fault == NO_SOURCE
    assert bare._replace(event="Seen", when=WHEN, source="  ").fault == NO_SOURCE


def test_what_was_left_out_with_a_reason_has_no_fault() -> None:
    """Nothing is to be mended in a line that does not come in."""
    assert Entry(3, "", "", When(fault=NO_DATE), left_out="A heading").fault == ""


def test_the_doubts_of_the_date_come_before_those_of_the_line() -> None:
    """All that is to be looked at stands together."""
    doubted = WHOLE._replace(when=WHEN._replace(doubts=("of the day",)), doubts=("of the line",))
    assert doubted.looked_at == ("of the day", "of the line")


def test_the_source_of_the_file_is_taken_only_where_a_line_has_none() -> None:
    """A line's own source stands, and an empty source of the file changes nothing."""
    assert with_source(WHOLE, "GP record").source == "EMIS"
    without = WHOLE._replace(source=" ")
    assert with_source(without, "  GP record ").source == "GP record"
    assert with_source(without, "  ") == without
