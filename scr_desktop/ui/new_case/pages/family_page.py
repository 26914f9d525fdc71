"""Page 3: family and household."""

from __future__ import annotations

from scr_desktop.domain.entries.form import FAMILY_MEMBER
from scr_desktop.ui.forms.ui_new_case_family import Ui_NewCaseFamily
from scr_desktop.ui.forms.ui_new_case_relative import Ui_NewCaseRelative
from scr_desktop.ui.new_case.in_hand import InHand
from scr_desktop.ui.new_case.pages.page import DraftPage
from scr_desktop.ui.new_case.pages.rows import Rows


class FamilyPage(DraftPage):
    """Everyone of the family and household whom the papers name."""

    key = "family"
    step = "Family and household"

    def __init__(self, draft: InHand) -> None:
        super().__init__(draft)
        self.ui = Ui_NewCaseFamily()
        self.ui.setupUi(self)
        self.people = Rows(draft, "family", "Person", Ui_NewCaseRelative, FAMILY_MEMBER)
        self.people.take_place_of(self.ui.people)
        self.people.changed.connect(self._renew)
        self.ui.add_person.clicked.connect(self._add)

    def initializePage(self) -> None:  # noqa: N802 - Qt's name
        """Show everyone there is."""
        self.people.show_rows()
        self._renew()
        super().initializePage()

    def focus_first(self) -> None:
        """Begin with the first person, or with adding one."""
        first = self.entries[0].widgets[0] if self.entries else self.ui.add_person
        first.setFocus()

    def _add(self) -> None:
        self.people.add().ui.name.setFocus()

    def _renew(self) -> None:
        self.entries = self.people.entries
