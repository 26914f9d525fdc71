"""What every session over a case file keeps to."""

from __future__ import annotations

from typing import Any, TypeVar

from sqlalchemy import Select
from sqlalchemy.orm import ORMExecuteState, with_loader_criteria

from scr_desktop.domain.records.taken_back import WITH_TAKEN_BACK, TakenBack

_Query = TypeVar("_Query", bound=Select[*tuple[Any, ...]])
_LEFT_OUT = "taken_back_is_left_out"
# Made once: it goes with every reading.
_STANDS = with_loader_criteria(TakenBack, lambda kind: kind.taken_back_at == "", include_aliases=True)


def leaving_out_taken_back(query: _Query) -> _Query:
    """Return a query that is asked again and again, made once: with what `leave_out_taken_back` would add each time."""
    return query.options(_STANDS).execution_options(**{_LEFT_OUT: True})


def leave_out_taken_back(state: ORMExecuteState) -> None:
    """Let a reading not see what was taken back, unless it asks for it: no reader can forget to leave it out."""
    if (
        state.is_select
        and not (state.is_column_load or state.is_relationship_load)
        and not (state.execution_options.get(WITH_TAKEN_BACK) or state.execution_options.get(_LEFT_OUT))
    ):
        state.statement = state.statement.options(_STANDS)


def refuse_writing(*_: object) -> None:
    """Refuse to write over a session for reading."""
    raise RuntimeError("read() gives a session for reading: use work() to change records")
