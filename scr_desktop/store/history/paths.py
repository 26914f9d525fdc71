"""Where a value stands inside another: `incident.place` in what a notification says, `2.name` in a list of children."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any


def put(whole: Any, path: str, value: Any) -> Any:
    """Return a copy of `whole` with `value` at `path`; raises `LookupError` where `whole` has no such place."""
    made = deepcopy(whole)
    *way, last = _steps(made, path)
    place = made
    for step in way:
        place = place[step]
    place[last] = value
    return made


def at(whole: Any, path: str) -> Any:
    """Return what stands at `path`, None where nothing does; raises `LookupError` where `whole` has no such place."""
    place = whole
    for step in _steps(whole, path):
        place = place.get(step) if isinstance(place, dict) else place[step]
    return place


def _steps(place: Any, path: str) -> Iterator[Any]:
    """Yield the keys and indexes that lead to `path`. What is not there yet is one key, whatever stands in its name."""
    while path:
        if isinstance(place, list):
            number, _, path = path.partition(".")
            if not number.isdecimal() or not 0 < int(number) <= len(place):
                raise LookupError(number)
            step: Any = int(number) - 1
        elif isinstance(place, dict):
            step = _key(place, path)
            path = path[len(step) + 1 :]
        else:
            raise LookupError(path)  # noqa: TRY004 - the place is missing, whatever stands there instead
        yield step
        place = place[step] if path else None


def _key(place: dict[str, Any], path: str) -> str:
    """Return the longest key of `place` with which `path` begins, and through which it can lead."""
    begins = [key for key, inside in place.items() if path.startswith(f"{key}.") and isinstance(inside, dict | list)]
    return path if path in place else max(begins, key=len, default=path)
