"""Bank holidays and office: the names on every paper, the arrangements, and the days that do not count."""

from __future__ import annotations

from base64 import b64decode, b64encode
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.time.part_date import written, written_with_weekday
from scr_desktop.domain.time.working_days import CONVENTION, FIRST_YEAR, LAST_YEAR, WorkingDays
from scr_desktop.services import clock
from scr_desktop.services.office import office
from scr_desktop.services.office.begin_change import touched_by_begin
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.kept_strip import KeptStrip
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.fields import entry_fault
from scr_desktop.ui.forms.ui_office import Ui_OfficePage
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.office import readings as office_readings
from scr_desktop.ui.office.arrangements_entry import begins_in_words, read_begins
from scr_desktop.ui.office.contacts import OfficeContacts
from scr_desktop.ui.office.logo_entry import LogoEntry
from scr_desktop.ui.office.one_off_day import OneOffDayDialog, move_rest
from scr_desktop.ui.office.reading import ReadingDialog
from scr_desktop.ui.office.readings import OfficeReads
from scr_desktop.ui.page import Page
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.table_model import TableModel
from scr_desktop.ui.typed.kept_entries import EndWhenHidden, KeptEntries


class ClosedDay(NamedTuple):
    """A day that is no working day: its title, and whether the office added it."""

    day: date
    title: str
    ours: bool


_COLUMNS = (
    Column[ClosedDay]("Day", lambda one: written_with_weekday(one.day), width=28),
    Column[ClosedDay]("Title", lambda one: one.title),
    Column[ClosedDay]("From", lambda one: "Added by this office" if one.ours else "GOV.UK’s list", width=20),
)


class OfficePage(Page):
    """Shows and changes the office."""

    def __init__(self, case_file: CaseFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._days = TableModel(_COLUMNS, self)
        self.ui = Ui_OfficePage()
        self.ui.setupUi(self)
        self.ui.days.use(self._days)
        self._readings = TableModel(office_readings.COLUMNS, self)
        self.ui.readings.use(self._readings)
        self._contacts = OfficeContacts(case_file, self.ui, self)
        self._contacts.changed.connect(self.changed)
        self.ui.year.addItems([str(year) for year in range(FIRST_YEAR, LAST_YEAR + 1)])
        self.ui.year.setCurrentText(str(clock.today().year))
        self.ui.convention.setText(CONVENTION)
        self._logo = LogoEntry(self.ui.logo, self.ui.choose_logo, self.ui.remove_logo)
        self._connect()
        self.kept = KeptEntries(self, leave_out={"year"})
        self._show_office()
        self._logo.changed.connect(self.kept.touched)
        self.kept.told = self._told_logo
        self.kept.take = self._take_logo
        self.kept.begin(case_file, Place("office", "Office", opens={"page": "office"}))
        self.kept_strip = KeptStrip(self.kept, self, before="")
        self.ui.save_row.insertWidget(1, self.kept_strip, 1)
        self._typed_or_not()
        EndWhenHidden(self.kept, self)
        self.refresh()

    def _connect(self) -> None:
        ui = self.ui
        ui.save.clicked.connect(self.save)
        ui.add_day.clicked.connect(self._add_day)
        ui.readings.opened.connect(self._choose_reading)
        ui.choose_reading.clicked.connect(lambda: self._choose_reading(ui.readings.current_row()))
        ui.year.currentTextChanged.connect(lambda _: self._show_days())
        ui.begins.textChanged.connect(lambda text: ui.begins_about.setText(begins_in_words(text)))
        for entry in self._entries().values():
            entry.textChanged.connect(self._typed)
        self._logo.changed.connect(self._typed)

    def _entries(self) -> dict[str, Any]:
        """Return the entries by the name of what they hold."""
        ui = self.ui
        return {
            "name": ui.name, "local_authority": ui.local_authority, "areas": ui.areas, "officer": ui.officer,
            "chair": ui.chair, "begins": ui.begins, "marking": ui.marking, "handling": ui.handling,
            "letter_handling": ui.letter_handling,
            "address": ui.address, "telephone": ui.telephone, "secure_address": ui.secure_address,
        }  # fmt: skip

    def refresh(self) -> None:
        """Show the office and the days as they are now; what was typed and not saved stays."""
        if not self.kept.waits:
            self._show_office()
            self.kept.stands()
        self._contacts.refresh()
        self._show_days()
        self._show_readings()

    @property
    def half_written(self) -> Place | None:
        """Where the office is half written, or None."""
        return self.kept.half_written

    def _show_office(self) -> None:
        ours = office.get(self._case_file)
        begins = written(ours.arrangements_begin_on) if ours.arrangements_begin_on else ""
        for name, entry in self._entries().items():
            with QSignalBlocker(entry):
                _put(entry, begins if name == "begins" else getattr(ours, name))
        self._logo.show_logo(ours.logo)
        self.ui.begins_about.setText(begins_in_words(begins))
        self.ui.save.setEnabled(False)
        entry_fault.clear(self.ui.office_fault)

    def _told_logo(self) -> dict[str, Any]:
        logo = self._logo.logo
        return {"logo": b64encode(logo).decode() if logo else ""}

    def _take_logo(self, kept: dict[str, Any]) -> None:
        if "logo" in kept:
            self._logo.show_logo(b64decode(kept["logo"]))

    def _typed_or_not(self) -> None:
        self.ui.save.setEnabled(self.kept.waits)
        self.kept_strip.show_state()

    def _typed(self) -> None:
        self.ui.save.setEnabled(True)
        self.ui.saved.clear()
        entry_fault.clear(self.ui.office_fault, self.ui.name, self.ui.begins)

    def values(self) -> dict[str, Any]:
        """Return what was typed, as `office.change` takes it; raises `Problem` with the entry at fault."""
        typed = {name: _text(entry).strip() for name, entry in self._entries().items()}
        if not typed["name"]:
            raise Problem("Type the name of the office, as it stands on its papers.", "name")
        begins = read_begins(typed.pop("begins"))
        return {**typed, "arrangements_begin_on": begins, "logo": self._logo.logo}

    def save(self) -> None:
        """Keep what was typed; a change of the arrangements needs a reason."""
        try:
            values = self.values()
            if not self._change(values):
                return
        except Problem as problem:
            entry = self._entries().get(problem.field)
            entry_fault.show(self.ui.office_fault, problem.sentence, entry)
            return
        self._case_file.by = values["officer"] or self._case_file.by
        self._show_office()
        self.kept.recorded()
        self.kept_strip.show_state()
        self.ui.saved.setText("✓ Saved")
        self.changed.emit()

    def _change(self, values: dict[str, Any]) -> bool:
        """Change the office, with a reason where one is owed; return whether it was done."""

        def change(why: str = "") -> None:
            with self.kept.recording():
                office.change(self._case_file, values, why)

        if values["arrangements_begin_on"] == office.get(self._case_file).arrangements_begin_on:
            change()
            return True
        touched = _touched_words(touched_by_begin(self._case_file, values["arrangements_begin_on"]))
        return ReasonDialog.ask(
            self,
            "The partner arrangements",
            "The day on which the partner arrangements began decides which law applies to new cases. "
            f"Cases that are open keep the arrangements under which they were opened. {touched}",
            change,
            "&Change the day",
        )

    def _show_days(self) -> None:
        table = office.working_days(self._case_file)
        year = int(self.ui.year.currentText())
        listed = table.bank_holidays(date(year, 1, 1), date(year, 12, 31))
        self._days.show_rows([ClosedDay(day, title, day in table.one_off_days) for day, title in listed])
        self.ui.reliable.setText(reliance(table, year))

    def _add_day(self) -> None:
        added = OneOffDayDialog.ask(self, self._case_file)
        if added is not None:
            move_rest(self, self._case_file, lambda: self._was_added(added))

    def _was_added(self, day: date) -> None:
        self.ui.year.setCurrentText(str(day.year))
        self._show_days()
        message.tell(self, f"{written(day)} counts as a bank holiday from now on.", "Bank holidays")
        self.changed.emit()

    def _show_readings(self) -> None:
        place = max(0, self.ui.readings.currentIndex().row())
        self._readings.show_rows(office_readings.rows(self._case_file))
        self.ui.readings.go_to(place)
        self.ui.readings.fit_to_rows(self._readings.rowCount())

    def _choose_reading(self, row: OfficeReads) -> None:
        if ReadingDialog.ask(self, self._case_file, row.question):
            self._show_readings()
            self.changed.emit()


def _touched_words(touched: list[str]) -> str:
    """Return which cases another day of beginning would touch, a line each, or that it touches none."""
    return readable("\n".join(["This touches:", *touched])) if touched else "No case is touched by it."


def reliance(table: WorkingDays, year: int) -> str:
    """Return a sentence on how far the list of `year` can be relied on."""
    until = written(table.reliable_until)
    read = f"Read from GOV.UK’s list for England and Wales in {table.list_read}; reliable until {until}."
    if year > table.reliable_until.year:
        return f"⚠ {read} For {year} the rules of the calendar are followed: look again when GOV.UK has announced it."
    return f"{read} A day proclaimed later is added by hand."


def _put(entry: Any, text: str) -> None:
    if hasattr(entry, "setPlainText"):
        entry.setPlainText(text)
    else:
        entry.setText(text)


def _text(entry: Any) -> str:
    return str(entry.toPlainText() if hasattr(entry, "toPlainText") else entry.text())
