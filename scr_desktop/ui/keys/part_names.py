"""What the parts of a case are called in the window, and the keys that lead to them."""

from __future__ import annotations

from collections.abc import Mapping

from scr_desktop.domain.rules.place import CasePlace

# As the menu has them: the letter of its keys is marked by an ampersand.
MARKED: Mapping[CasePlace, str] = {
    CasePlace.SUMMARY: "&Summary",
    CasePlace.PATHWAY: "&Pathway",
    CasePlace.CRITERIA: "&Criteria",
    CasePlace.DEADLINES: "&Deadlines",
    CasePlace.SAFETY: "Children's sa&fety",
    CasePlace.AGENCIES: "&Agencies and returns",
    CasePlace.CHRONOLOGY: "Chronolo&gy",
    CasePlace.MEETINGS: "&Meetings",
    CasePlace.RAPID_REVIEW: "&Rapid review",
    CasePlace.DECISION: "D&ecision",
    CasePlace.AFTER_DECISION: "Af&ter the decision",
    CasePlace.OTHER_REVIEW: "Another re&view",
    CasePlace.TOLD: "&Who must be told",
    CasePlace.PROCESSES: "&Other processes",
    CasePlace.HELD_UP: "He&ld up",
    CasePlace.PAPERS: "Papers &issued",
    CasePlace.PSEUDONYMS: "Pseudon&yms",
    CasePlace.HISTORY: "&History",
}


def name_of(part: CasePlace) -> str:
    """Return what a part is called."""
    return MARKED[part].replace("&", "")


def letter_of(part: CasePlace) -> str:
    """Return the letter that leads to a part, with Ctrl and Shift."""
    marked = MARKED[part]
    return marked[marked.index("&") + 1].upper()


def keys_of(part: CasePlace) -> str:
    """Return the keys that lead to a part. Alt and digits would type letters, and Ctrl and Alt are the keyboard's third signs."""
    return f"Ctrl+Shift+{letter_of(part)}"


def part_called(name: str) -> CasePlace | None:
    """Return the part that is called so, as words kept in the case file name theirs; None for none."""
    return next((part for part in CasePlace if name_of(part) == name), None)
