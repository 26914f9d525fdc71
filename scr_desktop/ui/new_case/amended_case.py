"""The entries of an opened case, written in again: nothing is saved before the officer says so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any

from PySide6.QtCore import QObject, Signal

from scr_desktop.domain.entries.notification_before import renewed
from scr_desktop.services.agencies import areas, directory
from scr_desktop.services.agencies.areas import KnownArea
from scr_desktop.services.case.draft import Preview
from scr_desktop.services.putting_right import amend
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.new_case.in_hand import InHand

# How the paths begin under which the dialog keeps what is written.
WRITTEN = "written"


class AmendedCase(InHand):
    """What the pages show and change of a case, by its id; `amendment` is what would become of the case.

    `entered()` says that something was written.
    """

    entered = Signal()

    def __init__(self, case_file: CaseFile, case_id: str, parent: QObject | None = None) -> None:
        content = amend.content(case_file, case_id)
        self.amendment = amend.if_amended(case_file, case_id, content)
        super().__init__(content, self.amendment.preview, parent=parent)
        self._case = (case_file, case_id)
        self.known_agencies = directory.agencies(case_file)
        self._stood = deepcopy(content)

    @property
    def differs(self) -> bool:
        """Whether anything is written otherwise than it stands."""
        return self.content != self._stood

    def note_typed(self) -> None:
        """Say that something was entered: it is kept by the dialog, and nothing of it counts before the officer says so."""
        self.entered.emit()

    def written_otherwise(self) -> Iterator[tuple[str, Any]]:
        """Yield the path of each entry that is written otherwise than it stands, and what is written there."""
        yield from _otherwise(WRITTEN, self._stood, self.content)

    def write_again(self, kept: Mapping[str, Any]) -> None:
        """Write again what was written and not recorded; what was changed in the case meanwhile stays."""
        for path, value in kept.items():
            self.put(path.removeprefix(f"{WRITTEN}."), value)
        self.content = renewed(self.content)

    def known_areas(self) -> list[KnownArea]:
        """Return the other areas of the office's directory."""
        return areas.known(self._case[0])

    def authorities(self) -> list[str]:
        """Return the office's own local authorities."""
        return areas.authorities(self._case[0])

    def see(self) -> Preview:
        """Look at what would become of the case now, and return its preview; raises `Problem`."""
        self.amendment = amend.if_amended(*self._case, self.content)
        return self.amendment.preview

    def carry_out(self, why: str, keep: set[str]) -> None:
        """Save what is written, for the reason `why`, keeping the deadlines of the rules in `keep`; raises `Problem`."""
        amend.amend(*self._case, self.content, why, keep)


def _otherwise(path: str, stood: Any, written: Any) -> Iterator[tuple[str, Any]]:
    """Yield what differs, entry by entry; rows that were added or removed make one difference of the whole list."""
    if isinstance(written, dict) and isinstance(stood, dict):
        for key, value in written.items():
            yield from _otherwise(f"{path}.{key}", stood.get(key), value)
    elif isinstance(written, list) and isinstance(stood, list) and len(written) == len(stood):
        for place, (old, new) in enumerate(zip(stood, written, strict=True)):
            yield from _otherwise(f"{path}.{place}", old, new)
    elif written != stood:
        yield path, deepcopy(written)
