"""The entries of a return that stand beside each other: whether two of one say the same, and in which two returns differ."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.time.part_date import PartDate, written

DAYS = ("returned_on", "records_secured_on", "signed_off_on")


def as_typed(value: Any) -> str:
    """Return an entry of a return as it would be typed."""
    return written(value) if isinstance(value, date) else str(value or "")


def same(key: str, one: str, other: str) -> bool:
    """Return whether two texts of an entry say the same: a day however it is written, a text but for its spaces."""
    if key in DAYS:
        return _day(one) == _day(other)
    return one.split() == other.split()


def differing(one: Any, other: Any, keys: Iterable[str]) -> list[str]:
    """Return in which entries two returns do not say the same."""
    return [key for key in keys if not same(key, as_typed(getattr(one, key)), as_typed(getattr(other, key)))]


def _day(text: str) -> str:
    try:
        return PartDate.parse(text).canonical
    except Problem:
        return " ".join(text.split())
