"""One of several things of a case that a paper can be about."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Item:
    """One of several things of a case that a paper can be about: its id, and what it is called in a menu."""

    id: str
    label: str
