"""Ties the entries of a form to the notification in hand."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any, Protocol, cast

from PySide6.QtWidgets import QWidget

from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.note import Note
from scr_desktop.ui.new_case.in_hand import InHand


class Entry(Protocol):
    """What every entry of a form offers (`ui/fields`)."""

    entered: Any

    def entry(self) -> str:
        """Return what stands in it."""
        ...

    def set_entry(self, text: str) -> None:
        """Show a text."""
        ...


class Entries:
    """The entries of one form: each is named like the last part of its path in the notification.

    `section` is the path before the name, for example `children.0`; it may be changed when rows move up.
    """

    def __init__(self, draft: InHand, form: Any, section: str, names: Iterable[str]) -> None:
        self._draft, self._form, self.section, self._names = draft, form, section, tuple(names)
        for name in self._names:
            self._entry(name).entered.connect(partial(self._keep, name))

    def show(self) -> None:
        """Show what the notification holds."""
        for name in self._names:
            self._entry(name).set_entry(self._draft.get(self._path(name)))
        self.show_problems()

    def show_problems(self) -> None:
        """Show what is wrong beside the entries concerned, in their notes or within a date entry."""
        for name in self._names:
            entry, note = self._entry(name), getattr(self._form, f"{name}_note", None)
            sentence = self._draft.problem_at(self._path(name))
            if isinstance(entry, DateEntry):
                entry.warn(sentence)
            elif isinstance(note, Note):
                note.warn(sentence)
                cast("QWidget", entry).setAccessibleDescription(sentence)

    @property
    def widgets(self) -> list[QWidget]:
        """The entries in their order."""
        return [cast("QWidget", self._entry(name)) for name in self._names]

    def widget(self, name: str) -> QWidget | None:
        """Return the entry called `name`, if it is one of these."""
        return cast("QWidget", self._entry(name)) if name in self._names else None

    def _entry(self, name: str) -> Entry:
        return cast("Entry", getattr(self._form, name))

    def _path(self, name: str) -> str:
        return f"{self.section}.{name}" if self.section else name

    def _keep(self, name: str, text: str) -> None:
        self._draft.put(self._path(name), text)
