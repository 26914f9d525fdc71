"""The chronology in the window: the entries of all agencies merged, found, corrected, put into episodes."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from tests.ui.case.chronology.shown import section


def test_a_closed_case_can_only_be_read(qtbot: QtBot, case_file: CaseFile, merged: str) -> None:
    """Nothing can be changed in the chronology of a closed case."""
    cases.close(case_file, merged, date(2026, 6, 1), "Done")
    page = section(qtbot, case_file, merged)
    form, entries = page.form, page.entries._form
    buttons = (
        form.bring_in, form.paste, form.add, entries.correct, entries.up, entries.down, entries.remove, entries.episode,
    )  # fmt: skip
    assert not any(button.isEnabled() for button in buttons)
