"""Page 4: what happened, where, whether other children are safe, and which other areas have a part in it."""

from __future__ import annotations

from scr_desktop.domain.entries.form import INCIDENT
from scr_desktop.domain.records.other_area import PART_WORDS
from scr_desktop.domain.rules.vocabulary import WHERE
from scr_desktop.ui.forms.ui_new_case_area import Ui_NewCaseArea
from scr_desktop.ui.forms.ui_new_case_incident import Ui_NewCaseIncident
from scr_desktop.ui.new_case.in_hand import InHand
from scr_desktop.ui.new_case.pages.entries import Entries
from scr_desktop.ui.new_case.pages.page import DraftPage
from scr_desktop.ui.new_case.pages.rows import Rows

_AREA = ("name", "parts", "partners", "contact")


class AreaForm(Ui_NewCaseArea):
    """One other area, with what it can be in a case."""

    def setupUi(self, widget: object) -> None:  # noqa: N802 - Qt's name
        """Build the form into `widget`."""
        super().setupUi(widget)  # type: ignore[no-untyped-call]
        self.parts.set_choices(PART_WORDS)


class IncidentPage(DraftPage):
    """The incident in the words of the paper, and the other areas by name, from the directory or typed."""

    key = "incident"
    step = "What happened"

    def __init__(self, draft: InHand) -> None:
        super().__init__(draft)
        self.ui = Ui_NewCaseIncident()
        self.ui.setupUi(self)
        self.ui.where_it_happened.set_choices(WHERE.choices)
        self._incident = Entries(draft, self.ui, "incident", INCIDENT)
        self._ours = Entries(draft, self.ui, "", ("local_authority",))
        self.areas = Rows(draft, "other_areas", "Area", AreaForm, _AREA)
        self.areas.take_place_of(self.ui.areas)
        self.areas.changed.connect(self._renew)
        self.ui.known.entered.connect(lambda chosen: draft.put_half("area", chosen))
        self.ui.add_area.clicked.connect(self._add)
        self._renew()

    def initializePage(self) -> None:  # noqa: N802 - Qt's name
        """Show the incident and every area there is, and offer those that the office knows."""
        ours = self.draft.authorities()
        for widget in (self.ui.local_authority, self.ui.local_authority_label):
            widget.setVisible(len(ours) > 1)
        self.ui.local_authority.set_choices([*((one, one) for one in ours), ("", "Not known yet")])
        self._known = self.draft.known_areas()
        for widget in (self.ui.known, self.ui.known_label):
            widget.setVisible(bool(self._known))
        self.ui.known.set_choices([("", "Type the name"), *((one.agency_id, one.words) for one in self._known)])
        half = self.draft.half("area")
        self.ui.known.set_entry(half if any(one.agency_id == half for one in self._known) else "")
        self.areas.show_rows()
        self._renew()
        super().initializePage()

    def _add(self) -> None:
        chosen = next((one for one in self._known if one.agency_id == self.ui.known.entry()), None)
        row = self.areas.add(**(chosen.entries if chosen else {}))
        self.ui.known.setCurrentIndex(0)
        (row.ui.parts if chosen else row.ui.name).setFocus()

    def _renew(self) -> None:
        self.entries = [self._incident, self._ours, *self.areas.entries]
