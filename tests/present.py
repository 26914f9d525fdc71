"""What a test knows to be there, of the kind it knows it to be, and what it notes of what was asked.

Whatever else is found fails the test, with what was found.
"""

from __future__ import annotations

from typing import TypeVar

T = TypeVar("T")
Other = TypeVar("Other")


def present(found: T | None, what: str = "what the test asks for") -> T:
    """Return what may be missing and is not; fails, naming `what`, if it is."""
    assert found is not None, f"{what} is missing"
    return found


def a(kind: type[T], found: object) -> T:
    """Return what was found as the kind of thing that it is; fails if it is another, or nothing."""
    assert isinstance(found, kind), f"{found!r} is no {kind.__name__}"
    return found


def noted(into: list[T], what: T, answer: Other) -> Other:
    """Note `what` in a list, and return the answer: for a lambda that stands in for whoever is asked."""
    into.append(what)
    return answer
