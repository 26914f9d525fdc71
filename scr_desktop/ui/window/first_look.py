"""What the first look at the office draws, and what Qt for Python makes for it, one small thing after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from PySide6.QtWidgets import QScrollArea, QWidget

from scr_desktop.ui.look import icons
from scr_desktop.ui.tables.state_icon import Sign, state_icon
from scr_desktop.ui.window.main_window import PAGES

_ON_THE_FRAME = ("back", "info")
_ON_TODAY: tuple[Sign, ...] = ("overdue", "soon", "due", "unknown", "draft")


def things() -> Iterator[Callable[[], Any]]:
    """Yield what is drawn or made the first time that the office is shown, and kept from then on."""
    yield _meet_widgets
    for name in (*(icon for _, icon, _page in PAGES), *_ON_THE_FRAME):
        yield partial(icons.icon, name)
    for sign in _ON_TODAY:
        yield partial(state_icon, sign)


def _meet_widgets() -> None:
    """Have Qt for Python learn every sort of widget, which it does when it first meets one that Qt itself made."""
    area = QScrollArea()
    area.setWidget(inside := QWidget())
    inside.parentWidget()
