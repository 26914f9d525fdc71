"""An entry of the chronology as an officer types it: one sentence for each mistake, at its field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.exchange.entry import Entry
from scr_desktop.exchange.when import When
from scr_desktop.services.chronology.chronology_told import (
    TypedEntry,
    checked,
    corrected,
    left_out,
    taken_back,
    without_source,
)

pytestmark = pytest.mark.usefixtures("office_clock")

TOLD = TypedEntry("3 May 2018", "14:30", "Police", "Niche", "Home visit")


def line(**values: Any) -> Entry:
    """Return a line of a file as it was understood."""
    given: dict[str, Any] = {
        "line": 7, "raw": "", "when": When(PartDate.parse("May 2018"), ""), "as_written": "3rd of May", "event": "Visit",
    }  # fmt: skip
    return Entry(**given | values)


@pytest.mark.parametrize(("on", "at_time", "when", "time"), [
    ("3 May 2018", "14:30", "3 May 2018", "14:30"),
    ("?May 2018", "", "?May 2018", ""),
    ("3/5/18", "2.30 pm", "3 May 2018", "14:30"),
])  # fmt: skip
def test_a_date_in_any_form_is_read_and_a_time_is_kept_as_a_clock_shows_it(
    on: str, at_time: str, when: str, time: str
) -> None:
    """In part, if that is all that is known."""
    assert checked(replace(TOLD, on=on, at_time=at_time)) == (PartDate.parse(when), time)


def test_unknown_is_a_date_that_is_not_known_and_nothing_is_none() -> None:
    """The officer says that nobody knows it; an empty entry says nothing."""
    assert not checked(replace(TOLD, on="unknown"))[0].known
    with pytest.raises(Problem, match="Enter the date") as refused:
        checked(replace(TOLD, on=" "))
    assert refused.value.field == "on"


@pytest.mark.parametrize(("changes", "field", "says"), [
    ({"on": "31 June 2018"}, "on", "no such day"),
    ({"at_time": "teatime"}, "at_time", "“teatime” is not a time: write it like 14:30"),
    ({"agency": " "}, "agency", "Say which agency"),
    ({"source": ""}, "source", "an entry without its source cannot be checked"),
    ({"event": "\n"}, "event", "Say what happened"),
])  # fmt: skip
def test_what_is_missing_or_cannot_be_read_is_refused_at_its_field(
    changes: dict[str, str], field: str, says: str
) -> None:
    """In the order of the entries."""
    with pytest.raises(Problem) as refused:
        checked(replace(TOLD, **changes))
    assert refused.value.field == field
    assert says in refused.value.sentence


def test_a_corrected_line_keeps_how_its_date_was_written_for_good() -> None:
    """Once, however often it is corrected; a line left out before is brought in by that."""
    once = corrected(line(left_out="A heading", doubts=("The year was added",)), TOLD)
    assert (once.when, once.source, once.event) == (When(PartDate.on(date(2018, 5, 3)), "14:30"), "Niche", "Home visit")
    assert (once.corrected, once.left_out) == (True, "")
    said = "Corrected when it was brought in; the file says “3rd of May”."
    assert once.doubts == ("The year was added", said)
    assert corrected(once, TOLD).doubts == once.doubts
    assert "the file says “no date”" in corrected(line(as_written=""), TOLD).doubts[0]


def test_a_line_is_left_out_for_a_reason_and_can_be_taken_back() -> None:
    """The reason is kept with the file, without the space around it."""
    out = left_out(line(), " A heading ")
    assert out.left_out == "A heading"
    assert taken_back(out).left_out == ""
    with pytest.raises(Problem, match="Say why the line is left out"):
        left_out(line(), " ")


def test_lines_that_lack_only_their_source_are_counted() -> None:
    """The officer says once in which record the agency keeps them."""
    assert without_source([]) == 0
    assert (
        without_source([line(), line(source="Niche"), line(source=" "), line(event=""), line(left_out="A heading")])
        == 2
    )
