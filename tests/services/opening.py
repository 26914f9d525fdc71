"""Cases opened through the services from a notification of the tests' own. Everything is invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import draft
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import paper
from tests.stating import state_day

# What the fixtures `opened` and `desk_day` give (tests/services/conftest.py).
Opened: TypeAlias = Callable[..., Case]
Desk: TypeAlias = Callable[[str], None]


def opened(case_file: CaseFile, **entries: Any) -> Case:
    """Enter a notification and open it as a case; `entries` are those of `paper`, and the office states a day that it needs."""
    started, content = draft.start(case_file), paper(**entries)
    draft.save(case_file, started.id, content)
    state_day(case_file, content)
    return draft.open_case(case_file, started.id)
