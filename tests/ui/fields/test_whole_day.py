"""A whole day: what is offered where a date cannot be read is not refused once it is followed."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.domain.problem import Problem
from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.whole_day import day_if_any, whole_day


@pytest.mark.parametrize("asked", [whole_day, day_if_any])
def test_where_a_whole_day_is_needed_the_hint_says_so(asked: object, qtbot: QtBot) -> None:
    """Neither a month or a year alone is offered, nor leaving it empty: both would be refused."""
    entry = DateEntry()
    qtbot.addWidget(entry)
    entry.set_entry("some day or other")
    with pytest.raises(Problem) as refused:
        whole_day(entry, "on") if asked is whole_day else day_if_any(entry, "on")
    assert "some day or other" in refused.value.sentence
    assert "enter the day in full, for example 12 May 2018" in refused.value.sentence
    assert "?May" not in refused.value.sentence
    assert refused.value.field == "on"
