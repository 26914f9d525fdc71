"""What is still open in a case is listed before it is closed: also what was to be considered, minuted, answered or said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from scr_desktop.domain.records.case import Case
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.review import meeting
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import of_2022


def test_what_is_not_seen_to_is_listed(
    case_file: CaseFile, opened: Callable[..., Case], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A death: its review and the coroner, a meeting of which nothing is recorded, criteria, and the other children."""
    monkeypatch.setattr(clock, "today", lambda: date(2022, 6, 15))
    case = opened(**of_2022(), answers={"abuse_or_neglect": "yes"})
    (held,) = meeting.add(case_file, [date(2022, 6, 10)], "Rapid review group")
    meeting.put_on_agenda(case_file, case.id, held.id, "To review it")
    found = "\n".join(cases.open_before_closing(case_file, case.id))
    (considered,) = [line for line in found.splitlines() if line.startswith("Still to be considered")]
    assert "Child death review" in considered
    assert "Coroner" in considered
    assert "Nothing recorded of the meeting of 10 June 2022 (Rapid review group), not even who came." in found
    assert "Nobody has said yet whether there are other children." in found
    assert "not answered" in found
    assert cases.close(case_file, case.id, date(2022, 6, 15), "Over").open_when_closed == found.splitlines()
