"""One line of an agency's chronology as it was understood, before it is brought in."""

from __future__ import annotations

from typing import NamedTuple

from scr_desktop.exchange.when import When

NO_SOURCE = "There is no source: say in which record it stands."


class Entry(NamedTuple):
    """One line of a chronology as it was understood, before it is brought in.

    `as_written` is the date in the writer's words, `when` what was understood of it. `doubts` are sentences on what
    the officer should look at; `fault` says why it cannot be brought in as it is. `left_out` is the reason for which
    the officer left it out, `corrected` that it was changed by hand.
    """

    line: int
    raw: str
    as_written: str
    when: When
    source: str = ""
    event: str = ""
    people: str = ""
    action: str = ""
    comment: str = ""
    doubts: tuple[str, ...] = ()
    left_out: str = ""
    corrected: bool = False

    @property
    def fault(self) -> str:
        """Why it cannot be brought in, in a sentence; empty if it can."""
        if self.left_out:
            return ""
        if not (self.event.strip() or self.action.strip() or self.comment.strip()):
            return "Nothing is said to have happened: enter it, or leave the line out with a reason."
        return self.when.fault or ("" if self.source.strip() else NO_SOURCE)

    @property
    def looked_at(self) -> tuple[str, ...]:
        """All that the officer should look at."""
        return (*self.when.doubts, *self.doubts)


def with_source(entry: Entry, source: str) -> Entry:
    """Return an entry with the source of the whole file where it has none of its own."""
    return entry if entry.source.strip() or not source.strip() else entry._replace(source=source.strip())
