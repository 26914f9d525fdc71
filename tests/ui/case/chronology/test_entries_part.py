"""The chronology in the window: the entries of all agencies merged, found, corrected, put into episodes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scr_desktop.domain.chronology.chronology import ChronologyRow
from scr_desktop.exchange.entry import with_source
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.chronology import chronology
from scr_desktop.services.chronology import chronology_change as change
from scr_desktop.services.chronology import chronology_import as bringing
from scr_desktop.services.chronology.chronology_told import TypedEntry
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.case.chronology.entry_dialog import EntryDialog
from scr_desktop.ui.case.chronology.episode_dialogs import ChooseEpisode, EpisodeDialog
from scr_desktop.ui.case.chronology.part import CaseChronology
from tests.exchange.samples import write_samples
from tests.services.chronology.chronologies import rows
from tests.ui.some_cases import open_case
from tests.ui.typist import settled
from tests.ui.whole_cases.answering import give_reason


@pytest.fixture
def case_id(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> str:
    """Open a case; it is 1 June 2026."""
    monkeypatch.setattr(clock, "today", lambda: date(2026, 6, 1))
    return open_case(case_file).id


@pytest.fixture
def merged(case_file: CaseFile, case_id: str, tmp_path: Path) -> str:
    """Bring the three samples in."""
    for path in write_samples(tmp_path):
        found = bringing.understand(bringing.open_file(path))
        entries = [with_source(entry, "Agency record") for entry in found.entries]
        bringing.bring_in(case_file, case_id, found, entries, found.agency)
    return case_id


def section(qtbot: QtBot, case_file: CaseFile, case_id: str) -> CaseChronology:
    """Return the section of a case, kept up to date as the case's page does."""
    page = CaseChronology(case_file, case_id)
    qtbot.addWidget(page)
    page.changed.connect(lambda: page.fill(cases.status(case_file, case_id)))
    page.resize(1100, 800)
    page.show()
    page.fill(cases.status(case_file, case_id))
    settled(qtbot)
    return page


def shown(page: CaseChronology) -> list[str]:
    """Return the dates of the entries shown, once they were looked for."""
    while background.under_way():
        QApplication.processEvents()
    model = page.entries._form.entries.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


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


def test_possible_duplicates_stand_side_by_side(qtbot: QtBot, case_file: CaseFile, merged: str) -> None:
    """The officer says that two entries tell the same; both stay, and the one says of which it is the double."""
    page = section(qtbot, case_file, merged)
    page.form.parts.setCurrentWidget(page.pairs)
    settled(qtbot)
    assert "AS-2960" in page.pairs._form.first_told.toPlainText()
    assert "PROSSER" in page.pairs._form.second_told.toPlainText()
    page.pairs._form.same.click()
    settled(qtbot)
    assert page.pairs._form.pairs.model().rowCount() == 0
    assert not page.pairs._form.same.isEnabled()
    page.form.parts.setCurrentWidget(page.entries)
    page.entries._form.entries.go_to(9)
    assert "Tells the same as: Avon & Somerset Police, 14 April 2018, 22:55" in page.entries._form.details.toPlainText()
    assert len(shown(page)) == 14


def test_an_episode_is_made_and_filled(qtbot: QtBot, case_file: CaseFile, merged: str) -> None:
    """An entry is put into a new episode; its analysis is written, and it stands in the list with its stretch."""
    page = section(qtbot, case_file, merged)
    row = page.entries._form.entries.current_row()
    choose = ChooseEpisode(case_file, merged, [row.id])
    qtbot.addWidget(choose)
    choose.form.go_on.click()
    assert "name" in choose.form.fault.text()
    choose.form.title.set_entry("Before the birth")
    choose.form.go_on.click()
    (episode,) = chronology.episodes(case_file, merged)
    written = EpisodeDialog(case_file, merged, episode)
    qtbot.addWidget(written)
    written.form.analysis.set_entry("Nobody spoke to the father.")
    written.form.go_on.click()
    page.changed.emit()
    page.form.parts.setCurrentWidget(page.episodes)
    assert "Nobody spoke to the father." in page.episodes._form.episode_details.toPlainText()
    assert page.episodes._form.episodes.model().index(0, 2).data() == "4 December 2017 to 4 December 2017"
    page.episodes._form.leave_episode.click()
    assert "No entry belongs to it yet." in page.episodes._form.episode_details.toPlainText()


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


def test_gaps_follow_the_weeks_chosen(qtbot: QtBot, case_file: CaseFile, merged: str) -> None:
    """Nine weeks without contact are shown from six weeks on; at ten there is none."""
    page = section(qtbot, case_file, merged)
    page.form.parts.setCurrentWidget(page.gaps)
    settled(qtbot)
    assert (
        page.gaps._form.gaps.model().index(0, 3).data()
        == "No contact for 9 weeks, from 4 December 2017 to 9 February 2018."
    )
    page.gaps._form.weeks.setValue(10)
    settled(qtbot)
    assert page.gaps._form.gaps.model().rowCount() == 0


def test_the_timeline_says_in_words_what_it_shows(qtbot: QtBot, case_file: CaseFile, merged: str) -> None:
    """A screen reader hears each lane, episode and gap; the picture is the one on paper."""
    page = section(qtbot, case_file, merged)
    page.form.parts.setCurrentWidget(page.timeline)
    settled(qtbot)
    words = page.timeline._form.timeline.accessibleDescription()
    assert "Avon & Somerset Police: 3 entries, from 9 February 2018 to 12 May 2018." in words
    assert "No contact for 9 weeks" in words


def test_a_file_is_withdrawn(qtbot: QtBot, case_file: CaseFile, merged: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines that are no entries are listed with their file; withdrawn with a reason, its entries no longer stand."""
    page = section(qtbot, case_file, merged)
    page.form.parts.setCurrentWidget(page.files)
    form = page.files._form
    assert form.files.model().rowCount() == 3
    assert form.files.current_row().file_name == "police.xlsx"
    form.lines.go_to(1)
    assert "Taken as the period covered" in form.file_details.toPlainText()
    give_reason(monkeypatch, "Of another family")
    form.withdraw.click()
    assert chronology.count(case_file, merged) == 11
    assert not form.withdraw.isEnabled()


def test_a_closed_case_can_only_be_read(qtbot: QtBot, case_file: CaseFile, merged: str) -> None:
    """Nothing can be changed in the chronology of a closed case."""
    cases.close(case_file, merged, date(2026, 6, 1), "Done")
    page = section(qtbot, case_file, merged)
    form, entries = page.form, page.entries._form
    buttons = (
        form.bring_in, form.paste, form.add, entries.correct, entries.up, entries.down, entries.remove, entries.episode,
    )  # fmt: skip
    assert not any(button.isEnabled() for button in buttons)
