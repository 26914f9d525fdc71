"""The entries of the chronology: found, corrected, moved, taken out and put into episodes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scr_desktop.domain.chronology.chronology import ChronologyRow
from scr_desktop.services.chronology import chronology
from scr_desktop.services.chronology import chronology_change as change
from scr_desktop.services.chronology.chronology_told import TypedEntry
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.chronology.entry_dialog import EntryDialog
from scr_desktop.ui.case.chronology.episode_dialogs import ChooseEpisode
from tests.services.chronology.chronologies import rows
from tests.ui.case.chronology.shown import section, shown
from tests.ui.typist import settled
from tests.ui.whole_cases.answering import give_reason


def test_the_merged_entries_are_found(qtbot: QtBot, case_file: CaseFile, merged: str) -> None:
    """Words, agency and person narrow what is shown; the details name file, line and source."""
    page = section(qtbot, case_file, merged)
    form = page.entries._form
    assert len(shown(page)) == 14
    assert page.form.count.text() == "14 entries in the chronology"
    assert "health_visiting.txt, line 2" in form.details.toPlainText()
    form.agency.set_entry("Avon & Somerset Police")
    form.agency.entered.emit("")
    assert len(shown(page)) == 3
    form.words.setText("breach")
    form.words.entered.emit("breach")
    qtbot.waitUntil(lambda: len(shown(page)) == 1)
    assert page.form.count.text() == "1 entry found"
    form.words.setText("")
    form.agency.set_entry("")
    form.person.set_entry("Rosie-Mae Trelawney")
    form.person.entered.emit("")
    assert shown(page) == ["19 March 2018, 10:15"]


def test_an_entry_is_added_corrected_moved_and_taken_out(
    qtbot: QtBot, case_file: CaseFile, merged: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each needs its reason, and what was taken out is found again under the entries taken out."""
    page = section(qtbot, case_file, merged)
    form = page.entries._form
    form.entries.go_to(9)
    form.up.click()
    settled(qtbot)
    assert shown(page)[8:10] == ["14 April 2018, 23:50", "14 April 2018, 22:55"]
    assert form.entries.currentIndex().row() == 8
    row = chronology.row(case_file, form.entries.current_row().id)
    dialog = EntryDialog("Correct", _told(row), lambda told, why: change.correct(case_file, row.id, told, why))
    qtbot.addWidget(dialog)
    dialog.form.on.set_entry("15 April 2018")
    dialog.form.go_on.click()
    assert "Say why" in dialog.form.fault.text()
    dialog.form.why.set_entry("The log says the 15th")
    dialog.form.go_on.click()
    assert dialog.result()
    page.changed.emit()
    assert "15 April 2018, 23:50" in shown(page)
    give_reason(monkeypatch, "Entered twice")
    form.remove.click()
    assert len(shown(page)) == 13
    form.shown.set_entry("out")
    form.shown.entered.emit("out")
    assert shown(page) == ["15 April 2018, 23:50"]
    assert "Taken out: Entered twice" in form.details.toPlainText()
    form.put_back.click()
    assert chronology.count(case_file, merged) == 14


def _told(row: ChronologyRow) -> TypedEntry:
    return TypedEntry(str(row.happened_on), row.at_time, row.agency, row.source, row.event)


def test_several_entries_are_put_into_an_episode_at_once(
    qtbot: QtBot, case_file: CaseFile, merged: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With Shift and the arrows several entries are chosen; all of them go into the episode."""
    page = section(qtbot, case_file, merged)
    page.entries._form.entries.setFocus()
    page.entries._form.entries.go_to(3)
    QTest.keyClick(page.entries._form.entries, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    asked: list[list[str]] = []
    monkeypatch.setattr(ChooseEpisode, "ask", lambda _page, _file, _case, ids: asked.append(ids))
    page.entries._form.episode.click()
    assert asked == [[row.id for row in rows(case_file, merged)[3:5]]]
