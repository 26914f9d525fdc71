"""The parts of a case, read when they are first looked at, for as long as the session lasts."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, inspect, select
from sqlalchemy.orm import InstanceState, PassiveFlag, Session
from sqlalchemy.orm.base import LoaderCallableStatus
from sqlalchemy.orm.exc import DetachedInstanceError

from scr_desktop.domain.records.case import Case
from scr_desktop.store.sessions import leaving_out_taken_back

_NO_ANSWER = LoaderCallableStatus.PASSIVE_NO_RESULT


class _Part:
    """Reads a part of a case, unless nothing is there to be read."""

    def __init__(self, name: str, *, is_there: bool) -> None:
        self._name, self._is_there = name, is_there

    def __call__(self, state: InstanceState[Case], passive: PassiveFlag) -> Any:
        """Return the records of the part of the case of `state`, as SQLAlchemy asks for them."""
        if not self._is_there:
            return []
        if not passive & PassiveFlag.SQL_OK:
            return _NO_ANSWER
        if state.session is None:
            raise DetachedInstanceError(f"the {self._name} of this case were not looked at while its session lasted")
        with_changes = not passive & PassiveFlag.NO_AUTOFLUSH
        of = {"of": state.dict["id"]}
        return state.session.scalars(_records(self._name), of, execution_options={"autoflush": with_changes}).all()


def read_when_looked_at(session: Session, case: Case) -> None:
    """Have each part of a case read when it is first looked at; one question tells now which of them are empty."""
    there = session.connection().exec_driver_sql(_which_are_there(), {"case_id": case.id}).scalar_one()
    parts = zip(_names(), there, strict=True)
    # As SQLAlchemy's own option would do it, without putting a question together anew for each part.
    inspect(case).callables = {name: _Part(name, is_there=one == "1") for name, one in parts}


def read_all(case: Case) -> None:
    """Read what parts of a case were not looked at yet."""
    for name in _names():
        getattr(case, name)


@cache
def _names() -> tuple[str, ...]:
    return tuple(part.key for part in Case.__mapper__.relationships)


@cache
def _which_are_there() -> str:
    """Return the question which parts of a case there are, answered with a figure for each, 1 or 0."""
    asked = (
        f'EXISTS (SELECT 1 FROM "{part.target.name}" WHERE case_id = :case_id)'  # noqa: S608 - mapped names
        for part in Case.__mapper__.relationships
    )
    return f"SELECT {' || '.join(asked)}"


@cache
def _records(name: str) -> Select[Any]:
    """Return the question for the records of a part of a case."""
    part = Case.__mapper__.relationships[name]
    kind = part.mapper.class_
    query = select(kind).where(kind.case_id == bindparam("of")).order_by(*(part.order_by or ()))
    return leaving_out_taken_back(query)
