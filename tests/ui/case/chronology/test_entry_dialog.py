"""What an entry of the chronology says: a new one, a correction, or a line of a file before it comes in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.exchange.entry import Entry
from scr_desktop.exchange.when import NO_DATE, When
from scr_desktop.services.chronology import chronology_change as change
from scr_desktop.services.chronology.chronology_told import TypedEntry
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.chronology.entry_dialog import EntryDialog
from tests.present import a
from tests.services.chronology.chronologies import rows
from tests.ui.typist import said, shown

TOLD = TypedEntry("19 March 2018", "10:15", "Police", "Log 7", "ICPC held")
LINE = Entry(2, "19/3/18;ICPC", "19/3/18", When(PartDate.on(date(2018, 3, 19)), "10:15"), source="Log", event="ICPC")


def adding(qtbot: QtBot, case_file: CaseFile, case_id: str, told: TypedEntry = TOLD) -> EntryDialog:
    """Return the dialog that adds an entry, begun with what is told."""
    dialog = EntryDialog("Add an entry", told, lambda new, why: change.add(case_file, case_id, new, why))
    shown(qtbot, dialog)
    dialog.form.why.set_entry("Told by telephone")
    return dialog


@pytest.mark.parametrize(("entry", "typed", "sentence"), [
    ("on", "sometime soon", "sometime soon"),
    ("on", "", "Enter the date, in part if that is all that is known, or “unknown”."),
    ("at_time", "noonish", "“noonish” is not a time: write it like 14:30, or leave it empty."),
    ("agency", "", "Say which agency this is from."),
    ("source", " ", "an entry without its source cannot be checked"),
    ("event", "", "Say what happened."),
])  # fmt: skip
def test_what_is_missing_is_said_and_the_dialog_stays(
    qtbot: QtBot, case_file: CaseFile, case_id: str, entry: str, typed: str, sentence: str
) -> None:
    """Each mistake has its sentence, and nothing is added."""
    dialog = adding(qtbot, case_file, case_id)
    getattr(dialog.form, entry).set_entry(typed)
    dialog.form.go_on.click()
    assert sentence in dialog.form.fault.text()
    assert dialog.isVisible()
    assert rows(case_file, case_id) == []


@pytest.mark.parametrize(("typed", "when"), [
    ("April 2018", "April 2018"), ("w/c 5 Mar 18", "week of 5 March 2018"), ("about May 2018", "May 2018 (uncertain)"),
    ("unknown", "not known"),
])  # fmt: skip
def test_a_date_may_be_known_in_part(qtbot: QtBot, case_file: CaseFile, case_id: str, typed: str, when: str) -> None:
    """A week, a month, a doubt and nothing at all are kept as such; no day is made of them."""
    dialog = adding(qtbot, case_file, case_id, replace(TOLD, on=typed, at_time=""))
    dialog.form.go_on.click()
    (row,) = rows(case_file, case_id)
    assert str(row.happened_on) == when
    assert row.happened_on.day is None


def test_an_entry_is_added_as_typed(qtbot: QtBot, case_file: CaseFile, case_id: str) -> None:
    """Every entry of the dialog stands in its place, and nothing is shown as a line that stood in a file."""
    dialog = adding(qtbot, case_file, case_id, replace(TOLD, people="Mother", action="Plan", comment="By phone"))
    assert "As it stood" not in said(dialog)
    dialog.form.go_on.click()
    (row,) = rows(case_file, case_id)
    assert (row.when, row.agency, row.source, row.event) == ("19 March 2018, 10:15", "Police", "Log 7", "ICPC held")
    assert (row.people, row.action, row.comment) == ("Mother", "Plan", "By phone")


def test_a_line_of_a_file_is_corrected_without_agency_or_reason(qtbot: QtBot) -> None:
    """The file has its agency; that it was corrected, and how its date was written, stands with it for good."""
    dialog = EntryDialog.for_line(None, LINE, "Police")
    shown(qtbot, dialog)
    assert "As it stood: 19/3/18;ICPC" in said(dialog)
    assert not dialog.form.agency.isVisible()
    assert not dialog.form.why.isVisible()
    dialog.form.event.set_entry("Conference")
    dialog.form.go_on.click()
    kept = a(Entry, dialog.kept)
    assert (kept.event, kept.corrected, kept.line) == ("Conference", True, 2)
    assert kept.doubts == ("Corrected when it was brought in; the file says “19/3/18”.",)


@pytest.mark.parametrize(("when", "shown_as"), [
    (When(PartDate.on(date(2018, 3, 19))), "19 March 2018"),
    (When(fault=NO_DATE, no_year="19 March"), "19 March"),
    (When(fault=NO_DATE), "19th inst."),
])  # fmt: skip
def test_a_line_begins_with_the_best_that_is_known_of_its_date(qtbot: QtBot, when: When, shown_as: str) -> None:
    """The day understood, else the date without its year, else the writer's own words."""
    dialog = EntryDialog.for_line(None, LINE._replace(when=when, as_written="19th inst."), "")
    qtbot.addWidget(dialog)
    assert dialog.form.on.entry() == shown_as
