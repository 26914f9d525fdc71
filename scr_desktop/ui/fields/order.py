"""The order in which Tab goes through entries that are made while the window is open."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def in_order(widgets: Iterable[QWidget]) -> None:
    """Let Tab go through `widgets` one after the other, an entry made of several parts being one of them."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)
