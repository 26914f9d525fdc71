"""Page 6: the agencies named."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton

from scr_desktop.domain.entries.form import AGENCY
from scr_desktop.ui.forms.ui_new_case_agencies import Ui_NewCaseAgencies
from scr_desktop.ui.forms.ui_new_case_agency import Ui_NewCaseAgency
from scr_desktop.ui.new_case.in_hand import InHand
from scr_desktop.ui.new_case.known_agencies import complete, offer_nothing, whom_to_ask
from scr_desktop.ui.new_case.pages.page import DraftPage
from scr_desktop.ui.new_case.pages.rows import Rows

# The agencies that the papers of most cases name; a name is only offered, the officer may write any.
TYPICAL = (
    "Children’s social care",
    "Police",
    "GP practice",
    "Health visiting",
    "Midwifery",
    "Hospital trust",
    "School or nursery",
    "School nursing",
    "Mental health services",
    "Ambulance service",
    "Housing",
    "Drug and alcohol service",
    "Domestic abuse service",
    "Probation",
    "Adult social care",
    "Youth justice",
)
_ACROSS = 4


class AgenciesPage(DraftPage):
    """Any number of agencies, added by typing a name or by pressing one that is often named."""

    key = "agencies"
    step = "Agencies"

    def __init__(self, draft: InHand) -> None:
        super().__init__(draft)
        self.ui = Ui_NewCaseAgencies()
        self.ui.setupUi(self)
        self.agencies = Rows(draft, "agencies", "Agency", Ui_NewCaseAgency, AGENCY, self._prepare)
        self.agencies.take_place_of(self.ui.agencies)
        self.agencies.changed.connect(self._renew)
        self.ui.quick_name.entered.connect(lambda text: draft.put_half("agency", text))
        self.ui.quick_name.taken.connect(self._add_typed)
        self.ui.add_agency.clicked.connect(self._add_typed)
        self._offered = self._offer()
        complete(self.ui.quick_name, draft.known_agencies)

    def initializePage(self) -> None:  # noqa: N802 - Qt's name
        """Show the agencies there are."""
        self.agencies.show_rows()
        self.ui.quick_name.set_entry(self.draft.half("agency"))
        self._renew()
        super().initializePage()

    def validatePage(self) -> bool:  # noqa: N802 - Qt's name
        """Take an agency that is typed and not added yet."""
        if self.ui.quick_name.entry().strip():
            self._add_typed()
        return super().validatePage()

    def focus_first(self) -> None:
        """Begin with adding an agency by its name."""
        self.ui.quick_name.setFocus()

    def show_standing(self) -> None:
        """Say how many there are, and offer only names not yet there."""
        names = {row.get("name", "").strip().casefold() for row in self.draft.rows("agencies")}
        count = len(self.draft.rows("agencies"))
        self.ui.count.setText("No agency yet." if not count else f"{count} {'agency' if count == 1 else 'agencies'}")
        for button in self._offered:
            button.setEnabled(button.text().casefold() not in names)

    def _offer(self) -> list[QPushButton]:
        grid, made = QGridLayout(self.ui.typical), []
        for place, name in enumerate(TYPICAL):
            button = QPushButton(name, self.ui.typical)
            button.setAccessibleName(f"Add {name}")
            button.clicked.connect(partial(self._add, name))
            grid.addWidget(button, place // _ACROSS, place % _ACROSS)
            made.append(button)
        return made

    def _prepare(self, row: Ui_NewCaseAgency) -> None:
        complete(row.name, self.draft.known_agencies)

    def _add_typed(self) -> None:
        name = self.ui.quick_name.entry().strip()
        if name:
            self._add(name)
            self.ui.quick_name.set_entry("")
            offer_nothing(self.ui.quick_name)
            self.draft.put_half("agency", "")
        self.ui.quick_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, name: str, *_: object) -> None:
        self.agencies.add(name=name, contact=whom_to_ask(name, self.draft.known_agencies))

    def _renew(self) -> None:
        self.entries = self.agencies.entries
        self.show_standing()
