"""What the demonstration office tells of letters issued and of numbered copies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scr_desktop.services import clock, copies, issuing, paper
from scr_desktop.store.case_file import CaseFile


def issue_papers(case_file: CaseFile, case_id: str, told: Mapping[str, Any]) -> None:
    """Issue the letters and make the copies of one story, as far as it tells of them: today, for they cannot be older."""
    for key in told.get("letters", ()):
        for item in paper.items_for(case_file, key, case_id)[:2]:
            text = issuing.draft(case_file, key, case_id, item.id)
            issuing.issue(case_file, issuing.draw(case_file, key, case_id, text, item.id))
    for key, names in told.get("copies", {}).items():
        drawn = copies.draw(case_file, key, case_id, names)
        made = copies.record(case_file, case_id, drawn)
        given = [one.id for one in made.copies[:-1]]
        copies.give(case_file, case_id, given, clock.today())
        copies.take_in(case_file, case_id, given[:1], "returned", clock.today(), "Handed in after the meeting.")
