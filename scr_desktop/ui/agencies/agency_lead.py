"""Records who leads for an agency from a day on, or the last day of a lead whom nobody follows yet."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.records.agency import Agency
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.agencies import directory
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog
from scr_desktop.ui.fields.whole_day import day_if_any, whole_day
from scr_desktop.ui.forms.ui_agency_lead import Ui_AgencyLeadEntry
from scr_desktop.ui.forms.ui_lead_left import Ui_LeadLeft


class AgencyLeadEntry(RecordingDialog):
    """Asks for a new lead; the present one ends on the day before and stays readable."""

    def __init__(self, case_file: CaseFile, agency: Agency, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._agency = agency
        self._form = form = self.use(Ui_AgencyLeadEntry(), self._record)
        form.title.setText(agency.name)
        present = directory.present_lead(agency)
        form.about.setText(
            f"{present.name} leads now, and ends on the day before. The name stays in the directory."
            if present
            else "Nobody is recorded as lead now. The day may be left empty if it is not known."
        )
        form.from_on.set_entry(written(clock.today()) if present else "")

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, agency: Agency) -> bool:
        """Ask and record it; return whether it was recorded."""
        return bool(cls(case_file, agency, parent).exec())

    def _record(self) -> None:
        form = self._form
        from_on = day_if_any(form.from_on, "from_on")
        values = {key: getattr(form, key).entry() for key in directory.LEAD_ENTRIES}
        directory.new_lead(self._case_file, self._agency.id, values, from_on)


class LeadLeft(RecordingDialog):
    """Asks for the last day of an agency's lead."""

    def __init__(self, case_file: CaseFile, agency: Agency, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._agency = agency
        self._form = form = self.use(Ui_LeadLeft(), self._record)
        present = directory.present_lead(agency)
        form.title.setText(f"{present.name if present else 'The lead'} has left {agency.name}")
        form.until_on.set_entry(written(clock.today()))

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, agency: Agency) -> bool:
        """Ask and record it; return whether it was recorded."""
        return bool(cls(case_file, agency, parent).exec())

    def _record(self) -> None:
        directory.end_lead(self._case_file, self._agency.id, whole_day(self._form.until_on, "until_on"))
