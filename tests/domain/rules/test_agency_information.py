"""What agencies are asked for: the standard questions, and every entry of the form."""

from __future__ import annotations

from scr_desktop.domain.rules.agency_information import AgencyInformation, Entry, Section
from scr_desktop.domain.sources.source import Force, Source

SOURCE = Source("an invented paragraph", Force.LOCAL)
AUTHOR, DAY, SUMMARY = Entry("author", "Author"), Entry("on", "Day"), Entry("summary", "Summary", lines=9)
FORM = AgencyInformation(
    SOURCE,
    SOURCE,
    (Section("Who fills it in", (AUTHOR, DAY)), Section("Summary", (SUMMARY,), "What did you know?")),
    (),
)


def test_a_part_that_is_never_left_out_asks_no_question() -> None:
    """Who fills in the form belongs to each return; only the rest can be asked for or left out."""
    assert FORM.questions == ("What did you know?",)


def test_every_entry_of_every_part_stands_in_its_order() -> None:
    """Those of parts that ask no question too."""
    assert FORM.entries == (AUTHOR, DAY, SUMMARY)
