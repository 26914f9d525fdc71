"""How a return that is owed is chased: a local standard, the steps of which the office may take or leave."""

from dataclasses import dataclass
from typing import Literal

from scr_desktop.domain.sources.source import Force, Source

LADDER_SOURCE = Source(
    "Procedure 4.3", Force.LOCAL, note="The procedure sets the limit; the steps of chasing are a suggestion."
)


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
    source: Source = LADDER_SOURCE

    @property
    def words(self) -> str:
        """What to do and to whom, who is named once."""
        return self.what if self.to_whom in self.what else f"{self.what} ({self.to_whom})"


LADDER = (
    Rung("third_day", "sent", 3, "Send a reminder", "the agency’s lead"),
    Rung("day_before", "due", -1, "Telephone: the return is due tomorrow", "the agency’s lead"),
    Rung("due_day", "due", 0, "Ask for what is ready, as a part return if need be", "the agency’s lead"),
    Rung("day_after", "due", 1, "Write that the return is late", "the senior of the agency’s lead"),
    Rung("third_after", "due", 3, "Tell the Chair that this agency has not answered", "the Chair"),
)
