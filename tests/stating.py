"""The office of the tests states on which day its partner arrangements began, where that decides how a case is opened."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scr_desktop.domain.rules.arrangements import TRANSITION_ENDED
from scr_desktop.services.case import draft
from scr_desktop.services.office import office
from scr_desktop.store.case_file import CaseFile


def state_day(case_file: CaseFile, content: Mapping[str, Any]) -> None:
    """State the last lawful day, 29 September 2019, if a notification waits for the day and the office has not stated it."""
    found = draft.preview(case_file, content).resolution
    if found is not None and found.others:
        office.change(case_file, {"arrangements_begin_on": TRANSITION_ENDED})
