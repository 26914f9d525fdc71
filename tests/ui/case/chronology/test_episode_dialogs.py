"""Key practice episodes: named and analysed, and chosen for the entries that are put into one."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.services.chronology import chronology
from scr_desktop.services.chronology import chronology_change as change
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.chronology.episode_dialogs import ChooseEpisode, EpisodeDialog
from tests.services.chronology.chronologies import rows
from tests.ui.typist import said, shown


def test_an_episode_needs_a_name(qtbot: QtBot, case_file: CaseFile, case_id: str) -> None:
    """Without one it is not made; with one it is the first, and no analysis is owed yet."""
    dialog = EpisodeDialog(case_file, case_id)
    shown(qtbot, dialog)
    dialog.form.title.set_entry("   ")
    dialog.form.go_on.click()
    assert "name" in dialog.form.fault.text()
    dialog.form.title.set_entry("Before the birth")
    dialog.form.go_on.click()
    assert [(one.position, one.title, one.analysis) for one in chronology.episodes(case_file, case_id)] == [
        (1, "Before the birth", "")
    ]


def test_one_that_is_changed_begins_with_what_stands(qtbot: QtBot, case_file: CaseFile, case_id: str) -> None:
    """Name and analysis are there; what is written takes their place, and no second episode is made."""
    episode = change.make_episode(case_file, case_id, "Birth", "Nobody asked.")
    dialog = EpisodeDialog(case_file, case_id, episode)
    shown(qtbot, dialog)
    assert (dialog.form.title.entry(), dialog.form.analysis.entry()) == ("Birth", "Nobody asked.")
    dialog.form.title.set_entry("The birth")
    dialog.form.go_on.click()
    assert [(one.title, one.analysis) for one in chronology.episodes(case_file, case_id)] == [
        ("The birth", "Nobody asked.")
    ]


@pytest.mark.parametrize(("count", "words"), [(1, "1 entry is put into"), (2, "2 entries are put into")])
def test_how_many_entries_it_is_about_is_said(
    qtbot: QtBot, case_file: CaseFile, merged: str, count: int, words: str
) -> None:
    """One and several, in their number."""
    dialog = ChooseEpisode(case_file, merged, [row.id for row in rows(case_file, merged)[:count]])
    shown(qtbot, dialog)
    assert words in said(dialog)


def test_a_name_is_asked_only_for_a_new_episode(qtbot: QtBot, case_file: CaseFile, merged: str) -> None:
    """Those that are there stand first with their numbers; choosing one puts the entries into it and makes no other."""
    episode = change.make_episode(case_file, merged, "Birth")
    first, second, *_ = rows(case_file, merged)
    dialog = ChooseEpisode(case_file, merged, [first.id, second.id])
    shown(qtbot, dialog)
    form = dialog.form
    assert [form.episode.itemText(place) for place in range(form.episode.count())] == ["1 Birth", "A new episode"]
    assert not form.title.isVisible()
    form.episode.set_entry("new")
    assert form.title.isVisible()
    form.episode.set_entry(episode.id)
    form.go_on.click()
    assert [one.id for one in chronology.episodes(case_file, merged)] == [episode.id]
    assert {one.id for one in chronology.rows_of_episode(case_file, merged, episode.id)} == {first.id, second.id}
