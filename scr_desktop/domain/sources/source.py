"""Where a rule comes from, and how binding it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Force(StrEnum):
    """How binding a rule is; the words are the ones the officer reads."""

    STATUTE = "statute"
    STATUTORY_GUIDANCE = "statutory guidance"
    PANEL_GUIDANCE = "Panel guidance"
    GUIDANCE = "government guidance"
    LOCAL = "local"


@dataclass(frozen=True, slots=True)
class Source:
    """The paragraph that a rule stands on and its force.

    `sure` is false where the wording could not be confirmed: such a rule is shown as one to check
    and never printed as law. `note` says where sources differ or where the program departs from one.
    """

    paragraph: str
    force: Force
    sure: bool = True
    note: str = ""

    def __str__(self) -> str:
        """Return the paragraph with its force, and the warning to check where the wording is not confirmed."""
        return f"{self.paragraph} ({self.force})" + ("" if self.sure else " – wording not confirmed, check")
