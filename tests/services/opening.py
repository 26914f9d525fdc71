"""Cases opened through the services from a notification of the tests' own. Everything is invented."""

from __future__ import annotations

from typing import Any

from scr_desktop.domain.case import Case
from scr_desktop.services import draft
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import paper


def opened(case_file: CaseFile, **entries: Any) -> Case:
    """Enter a notification and open it as a case; `entries` are those of `paper`."""
    started = draft.start(case_file)
    draft.save(case_file, started.id, paper(**entries))
    return draft.open_case(case_file, started.id)
