"""A notification in hand: kept as it is typed, and looked at again after each answer."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.agency import Agency
from scr_desktop.services.agencies.areas import KnownArea
from scr_desktop.services.case.draft import Preview
from scr_desktop.ui.drafting.autosave import Autosave

LOOK_AFTER_MS = 250
# What is typed and not taken into the notification yet: nothing follows from it.
HALF = "half"


class InHand(Autosave):
    """The entries that the pages show and change; `content` is laid out as `domain/entries/form.py` says.

    `looked` tells that `preview` may have changed. `known_agencies` are those of the office's directory.
    """

    looked = Signal()

    def __init__(
        self, content: dict[str, Any], preview: Preview, page: str = "", parent: QObject | None = None
    ) -> None:
        super().__init__(page, parent)
        self.content = content
        self.known_agencies: Sequence[Agency] = ()
        self._preview = preview
        self._stale = False
        self._look_timer = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._look_timer.timeout.connect(self.look)

    def get(self, path: str) -> str:
        """Return the entry at a path such as `children.0.born_on`, empty if there is none."""
        found: Any = self.content
        for step in path.split("."):
            found = _step_into(found, step)
        return str(found or "")

    def put(self, path: str, text: str) -> None:
        """Keep what was entered at a path; it is saved within a second or so, and looked at once the keys rest."""
        *way, last = path.split(".")
        inside: Any = self.content
        for step in way:
            inside = inside[int(step)] if isinstance(inside, list) else inside.setdefault(step, {})
        inside[last] = text
        # A reason to keep what stood here says nothing about what stands here now.
        self.content.get("kept", {}).pop(path, None)
        self.touch()

    def half(self, key: str) -> str:
        """Return what was typed under a key and not taken into the notification yet."""
        return str(self.content.get(HALF, {}).get(key, ""))

    def put_half(self, key: str, text: str) -> None:
        """Keep what is typed and not taken yet: the name of an agency, a reason; the empty text forgets it."""
        typed = {**self.content.get(HALF, {}), key: text}
        if kept := {name: words for name, words in typed.items() if words}:
            self.content[HALF] = kept
        else:
            self.content.pop(HALF, None)
        self.note_typed()

    def rows(self, section: str) -> list[dict[str, str]]:
        """Return the rows of a section (`children`, `family`, `agencies`); they may be added to and removed."""
        found: list[dict[str, str]] = self.content.setdefault(section, [])
        return found

    def keep_as_it_is(self, field: str, reason: str, *_: object) -> None:
        """Keep the entry at a path although it looks wrong, because of `reason`; an empty one takes that back."""
        kept = self.content.setdefault("kept", {})
        if reason:
            kept[field] = reason
        else:
            kept.pop(field, None)
        self.touch()
        self.look()

    def remove_row(self, section: str, place: int) -> None:
        """Remove a row of a section; reasons to keep entries of that section fall, since its rows move up."""
        del self.rows(section)[place]
        kept = self.content.get("kept", {})
        for field in [field for field in kept if field.startswith(f"{section}.")]:
            del kept[field]
        self.touch()

    def touch(self) -> None:
        """Note that something was entered, from which something may follow."""
        self.note_typed()
        self.look_soon()

    def note_typed(self) -> None:
        """Note that something was typed that is to be kept."""
        super().touch()

    def look_soon(self) -> None:
        """Note that what follows from the entries may have changed, and tell the pages once the keys rest."""
        self._stale = True
        self._look_timer.start()

    def look(self, *_: object) -> None:
        """Tell the pages that what follows from the notification may have changed."""
        self._look_timer.stop()
        self.looked.emit()

    @property
    def preview(self) -> Preview:
        """What the notification would make if it were taken as it stands: its problems, regime, verdict and dates."""
        if self._stale:
            self._stale = False
            self._renew()
        return self._preview

    def problem_at(self, path: str) -> str:
        """Return what is wrong with the entry at a path, or the empty text."""
        return next((problem.sentence for problem in self.preview.problems if problem.field == path), "")

    def known_areas(self) -> list[KnownArea]:
        """Return the other areas of the office's directory."""
        raise NotImplementedError

    def authorities(self) -> list[str]:
        """Return the office's own local authorities."""
        raise NotImplementedError

    def see(self) -> Preview:
        """Return the preview of the content as it stands; raises `Problem`."""
        raise NotImplementedError

    def _renew(self) -> None:
        try:
            self._preview = self.see()
        except Problem as problem:
            self.failed.emit(problem.sentence)
        except Exception:  # noqa: BLE001 - Qt asks for this inside its own calls, where an exception ends the program
            sys.excepthook(*sys.exc_info())


def _step_into(found: Any, step: str) -> Any:
    if isinstance(found, list):
        return found[int(step)] if int(step) < len(found) else None
    return found.get(step) if isinstance(found, dict) else None
