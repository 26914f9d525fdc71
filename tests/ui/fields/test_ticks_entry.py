"""Ticks side by side are kept as the words of those that are ticked."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.ui.fields.ticks_entry import TicksEntry


@pytest.fixture
def entry(qtbot: QtBot) -> TicksEntry:
    """Give three choices, none of them ticked."""
    made = TicksEntry()
    qtbot.addWidget(made)
    made.set_choices([("police", "Police"), ("health", "Health"), ("school", "School")])
    return made


@pytest.mark.parametrize(
    ("text", "kept"),
    [("", ""), ("health", "health"), ("school police", "police school"), ("health gone", "health")],
)
def test_what_was_kept_is_ticked_again(entry: TicksEntry, text: str, kept: str) -> None:
    """In the order of the choices; a word that is no choice any more is left out, and nothing else stays ticked."""
    entry.boxes["police"].setChecked(True)
    entry.set_entry(text)
    assert entry.entry() == kept


def test_a_tick_is_heard_with_all_that_is_ticked(entry: TicksEntry) -> None:
    """One that the program shows is not heard."""
    heard: list[str] = []
    entry.entered.connect(heard.append)
    entry.set_entry("health")
    entry.boxes["police"].click()
    entry.boxes["health"].click()
    assert heard == ["police health", "police"]
