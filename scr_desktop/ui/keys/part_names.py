"""What the parts of a case are called in the window, and the keys that lead to them."""

from __future__ import annotations

from collections.abc import Mapping

from scr_desktop.domain.rules.place import CasePart

# As the menu has them: the letter of its keys is marked by an ampersand.
MARKED: Mapping[CasePart, str] = {
    CasePart.SUMMARY: "&Summary",
    CasePart.PATHWAY: "&Pathway",
    CasePart.CRITERIA: "&Criteria",
    CasePart.DEADLINES: "&Deadlines",
    CasePart.SAFETY: "Children's sa&fety",
    CasePart.AGENCIES: "&Agencies and returns",
    CasePart.CHRONOLOGY: "Chronolo&gy",
    CasePart.MEETINGS: "&Meetings",
    CasePart.RAPID_REVIEW: "&Rapid review",
    CasePart.DECISION: "D&ecision",
    CasePart.AFTER_DECISION: "Af&ter the decision",
    CasePart.OTHER_REVIEW: "Another re&view",
    CasePart.TOLD: "&Who must be told",
    CasePart.PROCESSES: "&Other processes",
    CasePart.HELD_UP: "He&ld up",
    CasePart.PAPERS: "Papers &issued",
    CasePart.PSEUDONYMS: "Pseudon&yms",
    CasePart.HISTORY: "&History",
}


def name_of(part: CasePart) -> str:
    """Return what a part is called."""
    return MARKED[part].replace("&", "")


def letter_of(part: CasePart) -> str:
    """Return the letter that leads to a part, with Ctrl and Shift."""
    marked = MARKED[part]
    return marked[marked.index("&") + 1].upper()


def keys_of(part: CasePart) -> str:
    """Return the keys that lead to a part. Alt and digits would type letters, and Ctrl and Alt are the keyboard's third signs."""
    return f"Ctrl+Shift+{letter_of(part)}"


def part_called(name: str) -> CasePart | None:
    """Return the part that is called so, as words kept in the case file name theirs; None for none."""
    return next((part for part in CasePart if name_of(part) == name), None)
