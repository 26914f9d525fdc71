"""The notification being written: kept as it is typed, and opened as a case."""

from __future__ import annotations

from copy import deepcopy
from datetime import date
from typing import Any

from PySide6.QtCore import QObject

from scr_desktop.domain.entries.form import blank
from scr_desktop.domain.entries.notification_before import renewed
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.services.agencies import areas, directory
from scr_desktop.services.agencies.areas import KnownArea
from scr_desktop.services.case import draft as drafts
from scr_desktop.services.case.draft import Preview
from scr_desktop.services.office import office
from scr_desktop.services.upkeep import unfinished
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.new_case.in_hand import InHand
from scr_desktop.ui.typed.held import taken_over


class OpenDraft(InHand):
    """One notification being written, by its id."""

    def __init__(self, case_file: CaseFile, draft_id: str, parent: QObject | None = None) -> None:
        draft = drafts.get(case_file, draft_id)
        held = taken_over(case_file, drafts.place(draft).key)
        if held is None:
            unfinished.put_place_in_order(case_file, drafts.place(draft).key)
            draft = drafts.get(case_file, draft_id)
        stands = held or {"content": draft.content, "page": draft.page}
        content = renewed(deepcopy(stands["content"]))
        super().__init__(content, drafts.preview(case_file, content), stands["page"], parent)
        self._case_file, self._draft_id = case_file, draft_id
        self.known_agencies = directory.agencies(case_file)
        self.at(case_file, drafts.place(draft))
        if held is not None:
            self.note_typed()

    def known_areas(self) -> list[KnownArea]:
        """Return the other areas of the office's directory."""
        return areas.known(self._case_file)

    def authorities(self) -> list[str]:
        """Return the office's own local authorities."""
        return areas.authorities(self._case_file)

    def see(self) -> Preview:
        """Return what the notification would make if it were opened now; raises `Problem`."""
        return drafts.preview(self._case_file, self.content)

    def write(self) -> None:
        """Save the notification and the page it was left on."""
        drafts.save(self._case_file, self._draft_id, deepcopy(self.content), self.page)

    def forget_empty(self, *_: object) -> None:
        """Forget the notification if nothing is typed in it: it was opened by mistake."""
        try:
            drafts.forget_empty(self._case_file, self._draft_id)
        except Problem:
            # Nothing is lost by that: it stands among those being written until the disk takes something again.
            return

    def open_case(self) -> Case:
        """Open the case; raises `Problem` with what is still in the way."""
        if not self.save():
            raise Problem("The notification could not be saved, so no case was opened: try again.")
        return drafts.open_case(self._case_file, self._draft_id)

    def state_arrangements(self, day: date) -> None:
        """State for the office on which day its partner arrangements began, and look again; raises `Problem`."""
        office.change(self._case_file, {"arrangements_begin_on": day})
        self.look_soon()
        self.look()

    def typed(self) -> dict[str, Any]:
        """Return the notification as it stands, and the page."""
        return {"content": self.content, "page": self.page}

    @property
    def has_words(self) -> bool:
        """Whether anything is entered."""
        return self.content != blank()
