"""What says nothing is no row: it stands once, in a line."""

from __future__ import annotations

from scr_desktop.documents.parts.content import Facts, Para
from scr_desktop.documents.sections.said import facts_that_say, side_by_side


def test_what_is_said_has_its_row_and_the_rest_a_line() -> None:
    """Each way of saying nothing by its own word; an abbreviation keeps its capitals."""
    assert facts_that_say(
        [("Place", "Twerton"), ("Time", "Not entered"), ("NHS number", "Not entered"), ("Plan", "None")]
    ) == [
        Facts([("Place", "Twerton")]),
        Para("Not entered: time, NHS number. None: plan.", "small"),
    ]


def test_where_all_is_said_there_is_no_line_and_where_nothing_is_no_table() -> None:
    """Neither an empty table nor an empty line."""
    assert facts_that_say([("Place", "Twerton")]) == [Facts([("Place", "Twerton")])]
    assert facts_that_say([("Place", "Not known")]) == [Para("Not known: place.", "small")]
    assert facts_that_say([]) == []


def test_what_is_not_said_of_anybody_in_different_ways_says_so() -> None:
    """Not entered of one, and does not apply to the other."""
    found = side_by_side(["Ann", "Ben"], [("Died", ["Not entered", "Does not apply"])], "child")
    assert found[-1] == Para("Not entered or does not apply for any child: died.", "small")
