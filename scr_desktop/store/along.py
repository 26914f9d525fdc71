"""What is done along with the next work that changes something: in its transaction, so that no crash parts the two."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from sqlalchemy.orm import Session

from scr_desktop.store import chain

# A thread that works in the background begins without: what it saves is not what the officer records.
_NOW: ContextVar[tuple[Along, ...]] = ContextVar("along", default=())


class Along:
    """What is done along with each work over `case_file`. `done` says that it was saved with one."""

    def __init__(self, case_file: Any, verb: Callable[[Session], object]) -> None:
        self.case_file, self._verb = case_file, verb
        self.done = False

    def do(self, session: Session) -> None:
        """Do it within the work of `session`."""
        self._verb(session)
        session.flush()
        # An error that follows saves nothing; whoever asks then keeps once more what is kept already.
        self.done = True


@contextmanager
def doing(case_file: Any, verb: Callable[[Session], object]) -> Iterator[Along]:
    """Have `verb(session)` done within every work over `case_file` that changes something, while this holds."""
    made = Along(case_file, verb)
    before = _NOW.set((*_NOW.get(), made))
    try:
        yield made
    finally:
        _NOW.reset(before)


def changes_of(case_file: Any, session: Session, changes: chain.Changes) -> list[dict[str, Any]]:
    """Return what a piece of work changed, with what is done along with it."""
    session.flush()
    also = [one for one in _NOW.get() if one.case_file is case_file]
    if also and changes.as_json():
        for one in also:
            one.do(session)
    return changes.as_json()
