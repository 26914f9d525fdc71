"""The notification wizard: eight pages over one notification in hand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.drafting.draft_wizard import DraftWizard
from scr_desktop.ui.new_case.open_draft import OpenDraft
from scr_desktop.ui.new_case.pages.agencies_page import AgenciesPage
from scr_desktop.ui.new_case.pages.check_page import CheckPage
from scr_desktop.ui.new_case.pages.children_page import ChildrenPage
from scr_desktop.ui.new_case.pages.criteria_page import CriteriaPage
from scr_desktop.ui.new_case.pages.family_page import FamilyPage
from scr_desktop.ui.new_case.pages.incident_page import IncidentPage
from scr_desktop.ui.new_case.pages.notification_page import NotificationPage
from scr_desktop.ui.new_case.pages.page import DraftPage
from scr_desktop.ui.new_case.pages.telling_page import TellingPage

PAGES: tuple[type[DraftPage], ...] = (
    NotificationPage, ChildrenPage, FamilyPage, IncidentPage, CriteriaPage, AgenciesPage, TellingPage, CheckPage,
)  # fmt: skip
# Which page holds the entries whose path begins so.
_PLACES = {
    "awareness": 0, "notification": 0, "notifiers": 0, "children": 1, "more_children": 1, "family": 2, "incident": 3,
    "other_areas": 3, "local_authority": 3, "answers": 4, "agencies": 5, "considerations": 6,
}  # fmt: skip


class NewCaseWizard(DraftWizard):
    """Takes one notification from the paper to an open case; `draft_id` is the notification being written.

    `case_opened` carries the id of the case. Whatever way it is closed, what was typed is kept.
    """

    case_opened = Signal(str)

    def __init__(self, case_file: CaseFile, draft_id: str, parent: QWidget | None = None) -> None:
        self.draft = OpenDraft(case_file, draft_id)
        super().__init__(self.draft, "New notification", "&Open the case", parent)
        self.draft.setParent(self)
        self.pages = tuple(page(self.draft) for page in PAGES)
        self.take_pages(self.pages)
        self.finished.connect(self.draft.forget_empty)
        check = self.pages[-1]
        assert isinstance(check, CheckPage)
        check.mend_wanted.connect(self.mend)
        check.opened.connect(self.case_opened)

    def mend(self, field: str) -> None:
        """Go to the page that holds the entry at a path, and put the cursor on it."""
        place = _PLACES.get(field.partition(".")[0], 0)
        self.go_to(place)
        self.pages[place].focus_on(field)
