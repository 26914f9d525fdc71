"""How a return that is owed is chased: a local standard, the steps of which the office may take or leave."""

from dataclasses import dataclass
from typing import Literal

from scr_desktop.domain.sources.source import Source


@dataclass(frozen=True, slots=True)
class Rung:
    """A step of the chase ladder: so many working days after the request was sent or the return was due.

    `days` may be negative or zero. `what` says what to do, `to_whom` to whom.
    """

    key: str
    counted_from: Literal["sent", "due"]
    days: int
    what: str
    to_whom: str
    source: Source

    @property
    def words(self) -> str:
        """What to do and to whom, who is named once."""
        return self.what if self.to_whom in self.what else f"{self.what} ({self.to_whom})"
