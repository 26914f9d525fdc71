"""The widgets that a test looks for by their kind and name."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject

from tests.present import present

Widget = TypeVar("Widget", bound=QObject)


def the(kind: type[Widget], under: QObject, name: str = "") -> Widget:
    """Return the widget of a kind (and name) below another; fails if there is none."""
    found = under.findChild(kind, name) if name else under.findChild(kind)
    return present(found, f"{kind.__name__} {name}".strip())
