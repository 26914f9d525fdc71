"""What was done by hand to lines of a file: written down as JSON holds it, and done again to the same file."""

from __future__ import annotations

import json
from datetime import date

from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.exchange.chronology import ReadChronology
from scr_desktop.exchange.entry import Entry
from scr_desktop.exchange.table import Table
from scr_desktop.exchange.when import When
from scr_desktop.services.chronology import chronology_told
from scr_desktop.services.chronology.chronology_told import TypedEntry
from scr_desktop.ui.case.chronology.by_hand import ByHand
from scr_desktop.ui.case.chronology.lines import Lines

FIRST = Entry(2, "19/3/18 ICPC", "19/3/18", When(PartDate.on(date(2018, 3, 19))), source="Case record", event="ICPC")
SECOND = FIRST._replace(line=3, event="Total")
TOLD = TypedEntry("20 March 2018", "10:15", "–", "Case record", "Conference", "Mother", "Plan made", "Checked")


def lines(*entries: Entry) -> Lines:
    """Return the lines of a file as it is read."""
    return Lines(ReadChronology(Table("", "police.csv", ()), entries), "")


def noted() -> ByHand:
    """Return the notes of a first line that was corrected and a second that was left out."""
    by_hand = ByHand()
    by_hand.note(0, chronology_told.corrected(FIRST, TOLD))
    by_hand.note(1, chronology_told.left_out(SECOND, "It is the total"))
    return by_hand


def test_it_is_done_again_after_it_was_kept_on_the_disk() -> None:
    """Through JSON and back, the file read anew has the correction, the line left out, and every word of both."""
    kept = json.loads(json.dumps(noted().lines))
    again = lines(FIRST, SECOND)
    ByHand(kept).make_again(again)
    first, second = again.entries
    assert (first.event, first.people, first.action, first.comment) == ("Conference", "Mother", "Plan made", "Checked")
    assert (str(first.when.on), first.when.at_time, first.corrected) == ("20 March 2018", "10:15", True)
    assert (second.left_out, second.event) == ("It is the total", "Total")


def test_a_line_put_back_as_it_was_is_forgotten() -> None:
    """Taken back, nothing of it is done again, and the notes of other lines stay."""
    by_hand = noted()
    by_hand.note(1, SECOND)
    assert list(by_hand.lines) == ["0"]


def test_what_was_kept_before_does_not_change_with_a_later_note() -> None:
    """The notes that were handed out stay as they were."""
    by_hand = noted()
    before = by_hand.lines
    by_hand.note(0, FIRST)
    assert set(before) == {"0", "1"}


def test_a_line_that_is_no_longer_there_stops_nothing() -> None:
    """A file with fewer lines takes what it can; a note that cannot be read leaves its line as it was read."""
    again = lines(FIRST)
    noted().make_again(again)
    assert again.entries[0].event == "Conference"
    broken = lines(FIRST)
    ByHand({"0": {"told": ["no day", "", "–", "", "", "", "", ""]}}).make_again(broken)
    assert broken.entries == [FIRST]
