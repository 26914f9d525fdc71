"""A text that the procedure points to for further reading."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Citation:
    """What it is, the address as printed, where the procedure names it, and what is to be known of the address."""

    title: str
    address: str
    paragraph: str
    note: str
