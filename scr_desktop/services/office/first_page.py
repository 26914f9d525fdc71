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


class FirstPage(NamedTuple):
    """What the officer sees first `on` a day: what is `due` then, and the notifications that are half `written`."""

    on: date
    due: Today
    written: list[Draft]


def read(case_file: CaseFile) -> FirstPage:
    """Return the first page as it is on the present day."""
    on = clock.today()
    return FirstPage(on, diary.today(case_file, on), drafts.waiting(case_file))
