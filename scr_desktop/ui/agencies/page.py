"""Agencies: the office's directory, found as the officer types, with the leads of each and what it is by law."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from scr_desktop.domain.naming.with_post import with_post
from scr_desktop.domain.records.agency import Agency, AgencyLead
from scr_desktop.domain.rules.agency_role import role_of
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.agencies import directory, directory_import
from scr_desktop.services.agencies.directory_import import Planned
from scr_desktop.services.office import office
from scr_desktop.services.regime import every_agency_kind
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.agencies.agency import AgencyEntry
from scr_desktop.ui.agencies.agency_lead import AgencyLeadEntry, LeadLeft
from scr_desktop.ui.agencies.import_agencies import ImportAgencies
from scr_desktop.ui.dialogs import ask_path, message
from scr_desktop.ui.forms.ui_directory import Ui_DirectoryPage
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.page import Page
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.table_model import TableModel

_FILES = "Spreadsheets (*.xlsx *.csv *.tsv *.txt)"


class DirectoryPage(Page):
    """The directory of agencies."""

    def __init__(self, case_file: CaseFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._form = form = Ui_DirectoryPage()
        form.setupUi(self)
        self.search_box = form.search
        regimes = office.law(case_file).regimes
        self._regimes = {regime.key: regime for regime in regimes}
        form.regime.set_choices([(regime.key, regime.name) for regime in regimes])
        form.regime.set_entry(regimes[-1].key)
        self._model = TableModel(self._columns(), self)
        form.agencies.use(self._model)
        form.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read the directory anew; the search and the agency chosen stay."""
        form = self._form
        found = directory.agencies(self._case_file, form.search.text(), ended=form.ended.isChecked())
        self._model.show_rows(found)
        form.agencies.setVisible(bool(found))
        form.detail.setVisible(bool(found))
        form.page.setStretchFactor(form.empty, 0 if found else 1)
        form.empty.setVisible(not found)
        form.empty.setText(_nothing(form.search.text()))
        form.count.setText("1 agency" if len(found) == 1 else f"{len(found):,} agencies")
        form.detail.clear()
        for button in (form.change_agency, form.new_lead, form.end_lead):
            button.setEnabled(False)
        form.agencies.stay(0)

    def show_list(self, name: str, planned: list[Planned]) -> None:
        """Show what the rows of the file `name` would do, and take over what the officer chooses."""
        self._say(ImportAgencies.ask(self, self._case_file, name, planned))

    def _connect(self) -> None:
        form, file = self._form, self._case_file
        form.search.textChanged.connect(lambda _: self.refresh())
        form.ended.toggled.connect(lambda _: self.refresh())
        form.regime.currentIndexChanged.connect(lambda _: self._other_regime())
        form.agencies.chosen.connect(self._show)
        form.agencies.opened.connect(lambda one: self._say(AgencyEntry.ask(self, file, one)))
        form.add_agency.clicked.connect(lambda: self._say(AgencyEntry.ask(self, file)))
        form.change_agency.clicked.connect(lambda: self._say(AgencyEntry.ask(self, file, self._chosen())))
        form.new_lead.clicked.connect(lambda: self._say(AgencyLeadEntry.ask(self, file, self._chosen())))
        form.end_lead.clicked.connect(lambda: self._say(LeadLeft.ask(self, file, self._chosen())))
        form.take_over.clicked.connect(self._ask_file)

    def _columns(self) -> tuple[Column[Agency], ...]:
        regime = self._regimes[self._form.regime.entry()]
        return (
            Column("Agency", lambda one: one.name),
            Column("Kind", lambda one: every_agency_kind().words(one.kind), width=26),
            Column("Role", lambda one: _role(one, regime), width=24),
            Column("Area", lambda one: one.area or "Ours", width=14),
            Column("Lead", _leads, width=24),
        )

    def _other_regime(self) -> None:
        self._model.columns = self._columns()
        self.refresh()

    def _chosen(self) -> Agency:
        one: Agency = self._form.agencies.current_row()
        return one

    def _show(self, one: Agency) -> None:
        form = self._form
        form.detail.setPlainText(readable(details(one, tuple(self._regimes.values()))))
        form.change_agency.setEnabled(True)
        form.new_lead.setEnabled(True)
        form.end_lead.setEnabled(directory.present_lead(one) is not None)

    def _ask_file(self) -> None:
        path = ask_path.to_open(self, ask_path.AGENCIES, "Import a list of agencies", _FILES)
        if path is None:
            return
        background.run(
            self,
            lambda: directory_import.preview(self._case_file, path),
            lambda planned: self.show_list(path.name, planned),
            lambda error: message.show_failure(self, error, path.name),
        )


def details(one: Agency, known: tuple[Regime, ...]) -> str:
    """Return an agency in lines: where it is reached, who led when, what it is under each edition."""
    reached = " · ".join(filter(None, (one.secure_email, one.telephone, " ".join(one.address.split()))))
    lines = [one.name, reached or "No address recorded."]
    lines += [f"Also called: {', '.join(one.also_called.split(chr(10)))}"] if one.also_called.strip() else []
    lines += [f"Ended on {written(one.ended_on)}."] if one.ended_on else []
    lines += [one.notes] if one.notes.strip() else []
    lines += ["", "Leads", *([_lead_words(lead) for lead in reversed(one.leads)] or ["Nobody is recorded."])]
    lines += ["", "Roles"]
    for regime in known:
        role = role_of(one.kind, one.role_under(regime.key), regime.agency_roles)
        lines.append(f"{regime.name}: {f'{role.name} ({role.source})' if role else 'no role'}")
    return "\n".join(lines)


def _lead_words(lead: AgencyLead) -> str:
    since = f"from {written(lead.from_on)}" if lead.from_on else "from a day not known"
    until = f"until {written(lead.until_on)}" if lead.until_on else "until now"
    reached = with_post(lead.name, lead.post, lead.secure_email, lead.telephone)
    return f"{reached}: {since} {until}"


def _role(one: Agency, regime: Regime) -> str:
    role = role_of(one.kind, one.role_under(regime.key), regime.agency_roles)
    return role.name if role else "No role"


def _leads(one: Agency) -> str:
    return ", ".join(lead.name for lead in one.leads_of(clock.today())) or "Nobody recorded"


def _nothing(words: str) -> str:
    if words.strip():
        return f"No agency here has all of “{words.strip()[:60]}”. Try fewer letters, or show those that have ended."
    return "The directory is empty. Add an agency, or import the list that the office has already."
