"""The sign beside each state in words: a shape of its own, so that colour alone never says it."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, TypeAlias

from PySide6.QtGui import QIcon

from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.rules.deadline_state import DeadlineStanding, DeadlineState
from scr_desktop.ui.look import icons, theme

_Named = Literal[
    "met", "met_late", "lasting", "overdue", "due", "soon", "not_done", "waiting", "superseded", "open", "closed",
    "yes", "no", "unknown", "draft", "bank_holiday", "noted", "meeting", "doubted", "",
]  # fmt: skip
Sign: TypeAlias = _Named | DeadlineState | Truth
"""The state that a sign stands for; empty where there is none."""

# State: the drawing, and what its colour is for.
_SIGNS: dict[str, tuple[str, str]] = {
    "met": ("met", "good"),
    "met_late": ("met_late", "warning"),
    "lasting": ("due", "muted"),
    "overdue": ("overdue", "danger"),
    "due": ("due", "accent"),
    "soon": ("due", "warning"),
    "not_done": ("no", "muted"),
    "waiting": ("waiting", "muted"),
    "superseded": ("superseded", "muted"),
    "open": ("open", "accent"),
    "closed": ("closed", "muted"),
    "yes": ("yes", "good"),
    "no": ("no", "muted"),
    "unknown": ("unknown", "warning"),
    "draft": ("draft", "muted"),
    "bank_holiday": ("info", "muted"),
    "noted": ("info", "accent"),
    "meeting": ("people", "accent"),
    "doubted": ("warning", "warning"),
}


def state_icon(state: Sign) -> QIcon | None:
    """Return the sign for a state of a deadline, a case or an answer, or None for a state without one."""
    return _drawn(state, theme.is_dark()) if state in _SIGNS else None


def tone_of(state: Sign) -> str:
    """Return what the colour of a state's sign is for, as `theme.TONES` names it."""
    return _SIGNS[state][1] if state in _SIGNS else "text"


def drawing_of(state: Sign) -> str:
    """Return the name of a state's drawing in resources/icons."""
    return _SIGNS[state][0] if state in _SIGNS else "info"


def sign_of(stands: DeadlineStanding) -> Sign:
    """Return the state whose sign something due bears: a near one is marked before it is late, an undecided one as open."""
    if stands.undecided:
        return "unknown"
    return "soon" if stands.near else stands.state


@lru_cache(maxsize=64)
def _drawn(state: str, dark: bool) -> QIcon:  # noqa: FBT001 - one icon for each screen, light and dark
    name, tone = _SIGNS[state]
    return icons.icon(name, tone)
