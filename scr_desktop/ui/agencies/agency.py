"""Adds an agency to the directory, or changes one: its names, where it is reached, its roles."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from scr_desktop.domain.records.agency import Agency
from scr_desktop.domain.rules.agency_role import NO_ROLE, role_of
from scr_desktop.domain.time.part_date import written
from scr_desktop.services.agencies import directory
from scr_desktop.services.office import office
from scr_desktop.services.regime import every_agency_kind
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog
from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.whole_day import day_if_any
from scr_desktop.ui.forms.ui_agency import Ui_AgencyEntry
from scr_desktop.ui.room.room import screen_size

_TEXTS = ("name", "also_called", "area", "address", "secure_email", "telephone", "notes")
_AS_KIND = ""


class AgencyEntry(RecordingDialog):
    """Asks for the entries of an agency; `agency` is the one to be changed, None adds one."""

    def __init__(self, case_file: CaseFile, agency: Agency | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._agency = agency
        self._form = form = self.use(Ui_AgencyEntry(), self._save)
        form.kind.set_choices(every_agency_kind().choices)
        form.kind.set_entry(agency.kind if agency else "other")
        form.why_label.setVisible(agency is not None)
        form.why.setVisible(agency is not None)
        self._regimes = office.law(case_file).regimes
        self._roles = {regime.key: self._role_entry(regime.key, regime.name) for regime in self._regimes}
        if agency:
            self._fill(agency)
        self._say_roles()
        form.kind.entered.connect(lambda _: self._say_roles())
        beside = form.scroll.verticalScrollBar().sizeHint().width() + 2 * form.page.contentsMargins().left()
        wide = max(self.width(), form.body.sizeHint().width() + beside)
        self.resize(min(wide, screen_size(self).width() * 9 // 10), self.height())

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, agency: Agency | None = None) -> bool:
        """Ask and save it; return whether it was saved."""
        return bool(cls(case_file, agency, parent).exec())

    def _role_entry(self, key: str, name: str) -> ChoiceEntry:
        entry = ChoiceEntry(self)
        entry.setObjectName(f"role_{key}")
        entry.setAccessibleName(f"Role under: {name}")
        label = QLabel(name)
        label.setBuddy(entry)
        self._form.roles.addRow(label, entry)
        return entry

    def _fill(self, agency: Agency) -> None:
        for key in _TEXTS:
            getattr(self._form, key).set_entry(getattr(agency, key))
        self._form.ended_on.set_entry(written(agency.ended_on) if agency.ended_on else "")

    def _say_roles(self) -> None:
        """Offer the roles of each edition, first the one that follows from the kind chosen."""
        kind = self._form.kind.entry()
        for regime in self._regimes:
            entry = self._roles[regime.key]
            chosen = entry.entry() if entry.count() else (self._agency.role_under(regime.key) if self._agency else "")
            own = role_of(kind, "", regime.agency_roles)
            entry.set_choices(
                [
                    (_AS_KIND, f"{own.name if own else 'No role'} (follows from the kind)"),
                    *((role.key, role.name) for role in regime.agency_roles),
                    (NO_ROLE, "No role"),
                ]
            )
            entry.set_entry(chosen)

    def _values(self) -> dict[str, Any]:
        form = self._form
        values: dict[str, Any] = {key: getattr(form, key).entry() for key in _TEXTS}
        values["kind"] = form.kind.entry()
        values["roles"] = {key: entry.entry() for key, entry in self._roles.items() if entry.entry()}
        values["ended_on"] = day_if_any(form.ended_on, "ended_on")
        return values

    def _save(self) -> None:
        if self._agency is None:
            directory.add(self._case_file, self._values())
        else:
            why = self._form.why.entry().strip()
            directory.change(self._case_file, self._agency.id, self._values(), why)
