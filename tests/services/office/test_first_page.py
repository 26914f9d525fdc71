"""What the officer sees first."""

from __future__ import annotations

from scr_desktop.services import clock
from scr_desktop.services.case import draft
from scr_desktop.services.office import diary, first_page
from scr_desktop.store.case_file import CaseFile


def test_the_first_page_holds_what_is_due_and_what_is_half_written(case_file: CaseFile) -> None:
    """It is all that Today shows, of one day."""
    begun = draft.start(case_file)
    read = first_page.read(case_file)
    assert (read.on, read.due) == (clock.today(), diary.today(case_file))
    assert [one.id for one in read.written] == [begun.id]
