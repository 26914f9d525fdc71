"""The other tabs of the chronology: the timeline, possible duplicates, episodes, gaps, files."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.services.chronology import chronology
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.chronology.episode_dialogs import ChooseEpisode, EpisodeDialog
from tests.ui.case.chronology.shown import section, shown
from tests.ui.typist import settled
from tests.ui.whole_cases.answering import give_reason


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
