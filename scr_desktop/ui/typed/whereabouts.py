"""What a dialog is about, from what it is made with: the key under which its words are kept, and how it is opened again."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog, QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.services import typed
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.typed import thaw

# A page over one case says so in these properties, for dialogs over it that are told of no case: its id, and the part
# of it that is shown.
CASE_ID, PART = "case_id", "part"
_LONGEST_KEY = 150
# What a line of a list is about is said by the first of these that it has.
_ABOUT = ("case", "request", "rule", "duty", "fact", "item")


@dataclass(frozen=True, slots=True)
class MadeWith:
    """The arguments of a dialog by their names, but for what it stands over."""

    arguments: Mapping[str, Any]

    @classmethod
    def of(cls, made: type[QDialog], given: tuple[Any, ...], named: dict[str, Any]) -> MadeWith:
        """Return what a dialog of the class `made` is made with."""
        try:
            bound = inspect.signature(made.__init__).bind(None, *given, **named).arguments
        except TypeError:
            # The dialog says itself what is wrong with its arguments.
            return cls({})
        found = {name: value for name, value in bound.items() if not isinstance(value, QWidget | None)}
        return cls({name: value for name, value in found.items() if name not in ("self", "parent")})

    @property
    def case_file(self) -> CaseFile | None:
        """The case file among them."""
        return next((argument for argument in self.arguments.values() if isinstance(argument, CaseFile)), None)

    @property
    def case_id(self) -> str:
        """The id of the case among them, empty if there is none."""
        for name, value in self.arguments.items():
            if name == CASE_ID and isinstance(value, str):
                return value
            if isinstance(value, CaseStatus):
                return value.case.id
        owned = (getattr(value, CASE_ID, "") for value in self.arguments.values())
        return next((one for one in owned if isinstance(one, str) and one), "")

    @property
    def key(self) -> str:
        """What tells this dialog from one about something else."""
        return "|".join(part for value in self.arguments.values() if (part := identity(value)))


def place_of(dialog: Any, case_file: CaseFile) -> Place:
    """Return where the words are typed that are typed in a dialog."""
    made, kind = dialog.made_with, type(dialog)
    case_id = made.case_id or _below(dialog, CASE_ID)
    key = f"{kind.__name__}|{case_id}|{made.key}"
    if len(key) > _LONGEST_KEY:
        key = f"{key[:80]}|{sha256(key.encode()).hexdigest()}"
    opens = {
        "dialog": f"{kind.__module__}:{kind.__qualname__}",
        "with": thaw.frozen(made.arguments),
        # For when it cannot be opened by itself.
        "part": _below(dialog, PART),
    }
    return Place(key, _words(dialog, typed.reference(case_file, case_id)), case_id, opens)


def identity(value: Any) -> str:
    """Return what tells a thing from another of its kind, empty for what is about nothing."""
    if isinstance(value, partial):
        return identity(list(value.args))
    if value is None or isinstance(value, CaseFile | QWidget) or callable(value):
        return ""
    if isinstance(value, str | int | date):
        return str(value)
    if isinstance(value, Path):
        return value.name
    named = (getattr(value, name, None) for name in ("id", "key"))
    if own := next((one for one in named if isinstance(one, str)), ""):
        return own
    about = next((getattr(value, name) for name in _ABOUT if hasattr(value, name)), None)
    return identity(about) if about is not None else "/".join(filter(None, map(identity, _parts(value))))


def _parts(value: Any) -> list[Any]:
    if isinstance(value, list | tuple):
        return list(value)
    return [getattr(value, field.name) for field in fields(value)] if is_dataclass(value) else []


def _words(dialog: QDialog, reference: str) -> str:
    title = dialog.windowTitle().strip() or "A dialog"
    return f"{title} ({reference})" if reference and reference not in title else title


def _below(dialog: QWidget, said: str) -> str:
    """Return what the page of a case over which a dialog stands says in a property, empty if it stands over none."""
    below = dialog.parentWidget()
    while below is not None:
        if isinstance(found := below.property(said), str):
            return found
        below = below.parentWidget()
    return ""
