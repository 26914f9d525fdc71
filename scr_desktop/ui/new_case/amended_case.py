"""The entries of an opened case, written in again: nothing is saved before the officer says so."""

from __future__ import annotations

from copy import deepcopy

from PySide6.QtCore import QObject

from scr_desktop.services import amend
from scr_desktop.services.draft import Preview
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.new_case.in_hand import InHand


class AmendedCase(InHand):
    """What the pages show and change of a case, by its id; `amendment` is what would become of the case."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QObject | None = None) -> None:
        content = amend.content(case_file, case_id)
        self.amendment = amend.if_amended(case_file, case_id, content)
        super().__init__(content, self.amendment.preview, parent=parent)
        self._of = (case_file, case_id)
        self._stood = deepcopy(content)

    @property
    def differs(self) -> bool:
        """Whether anything is written otherwise than it stands."""
        return self.content != self._stood

    def touch(self) -> None:
        """Note that something was entered, without saving it."""
        self.look_soon()

    def see(self) -> Preview:
        """Look at what would become of the case now, and return its preview; raises `Problem`."""
        self.amendment = amend.if_amended(*self._of, self.content)
        return self.amendment.preview

    def carry_out(self, why: str, keep: set[str]) -> None:
        """Save what is written, for the reason `why`, keeping the deadlines of the rules in `keep`; raises `Problem`."""
        amend.amend(*self._of, self.content, why, keep)
