"""A column of a table, as a value: its head, and what it shows of a row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtGui import QIcon

Row = TypeVar("Row")


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column over rows of one kind.

    `text`, `icon` and `tooltip` take a row. `width` is in characters; 0 lets the column take what room
    is left. `right` aligns numbers. `sort` is the service's name for ordering by it, empty if it has none.
    """

    title: str
    text: Callable[[Row], str]
    width: int = 0
    right: bool = False
    icon: Callable[[Row], QIcon | None] | None = None
    tooltip: Callable[[Row], str] | None = None
    sort: str = ""
