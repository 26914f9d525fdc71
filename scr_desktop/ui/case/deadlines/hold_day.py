"""Looks at a hold again, or records that it has ended: a day, and what was found."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.records.timing import Hold
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.case import timing
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.day_and_note import DayAndNote, Wanted


class HoldDay(DayAndNote):
    """Asks for one day of a hold and for a note."""

    @classmethod
    def looked_again(cls, case_file: CaseFile, case_id: str, hold: Hold, parent: QWidget | None = None) -> HoldDay:
        """Return the dialog that records that a hold still stands, and when to look again."""
        wanted = Wanted(
            window="Look at a hold again",
            title=hold.cause,
            about=f"It was to be looked at on {written(hold.look_again_on)}. Record that it still stands, and what you found.",
            day="&Look again on",
            note="&Note",
            verb=partial(timing.look_again, case_file, case_id, hold.id),
            noted=hold.note,
        )
        return cls(wanted, parent)

    @classmethod
    def ended(cls, case_file: CaseFile, case_id: str, hold: Hold, parent: QWidget | None = None) -> HoldDay:
        """Return the dialog that records that a hold has ended."""
        wanted = Wanted(
            window="A hold has ended",
            title=hold.cause,
            about=f"It has held the case up since {written(hold.began_on)}. It stays in the record.",
            day="&Ended on",
            note="&Note",
            verb=partial(timing.end_hold, case_file, case_id, hold.id),
            on=written(clock.today()),
        )
        return cls(wanted, parent)
