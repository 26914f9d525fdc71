"""The first page of the day, read at once: what is due, and what was left half written."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from scr_desktop.domain.records.draft import Draft
from scr_desktop.services import clock
from scr_desktop.services.case import draft as drafts
from scr_desktop.services.office import diary
from scr_desktop.services.office.diary import Today
from scr_desktop.store.case_file import CaseFile

# So many lines of a list are read at first: a few more than are seen, and the rest when it is turned to them.
AT_ONCE = 16


class FirstPage(NamedTuple):
    """What the officer sees first `on` a day: what is `due` then, and the notifications that are half `written`.

    `not_said` is of how many cases nobody has said whether there are other children, where no step says anything.
    """

    on: date
    due: Today
    written: list[Draft]
    not_said: int = 0


def read(case_file: CaseFile) -> FirstPage:
    """Return the first page as it is on the present day."""
    on = clock.today()
    due = diary.today(case_file, on, AT_ONCE)
    not_said = 0 if due.steps else diary.nothing_said(case_file)
    return FirstPage(on, due, drafts.waiting(case_file), not_said)
