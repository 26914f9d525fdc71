"""What tests of the wizard's pages may ask for: a notification in hand, on a fixed day."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6

from scr_desktop.services import clock
from scr_desktop.services.case import draft as drafts
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.new_case.open_draft import OpenDraft
from tests.domain.papers import TODAY, paper
from tests.ui.new_case.in_hand import Hand


@pytest.fixture
def hand(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Iterator[Hand]:
    """Give what takes a notification with the entries of `paper` in hand."""
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    made: list[OpenDraft] = []

    def take(**entries: object) -> OpenDraft:
        started = drafts.start(case_file)
        drafts.save(case_file, started.id, paper(**entries))  # type: ignore[arg-type]
        made.append(OpenDraft(case_file, started.id))
        return made[-1]

    yield take
    for one in made:
        shiboken6.delete(one)
