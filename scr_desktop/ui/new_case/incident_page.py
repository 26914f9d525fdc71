"""Page 4: what happened, where, and whether other children are safe."""

from __future__ import annotations

from scr_desktop.domain.law.facts import WHERE
from scr_desktop.domain.notification import INCIDENT
from scr_desktop.ui.forms.ui_new_case_incident import Ui_NewCaseIncident
from scr_desktop.ui.new_case.entries import Entries
from scr_desktop.ui.new_case.in_hand import InHand
from scr_desktop.ui.new_case.page import DraftPage


class IncidentPage(DraftPage):
    """The incident in the words of the paper."""

    key = "incident"
    step = "What happened"

    def __init__(self, draft: InHand) -> None:
        super().__init__(draft)
        self.ui = Ui_NewCaseIncident()
        self.ui.setupUi(self)
        self.ui.where_it_happened.set_choices(WHERE.choices)
        self.entries = [Entries(draft, self.ui, "incident", INCIDENT)]
