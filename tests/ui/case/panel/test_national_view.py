"""Taking the view on a national review anew."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.panel.national_view import TakeNationalView
from tests.domain.papers import of_2022
from tests.services.opening import opened
from tests.ui.some_cases import status
from tests.ui.typist import shown


def test_a_new_national_view_names_what_came_to_light(
    case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """View, new information and reasons are asked for, each named if it is missing."""
    monkeypatch.setattr(clock, "today", lambda: date(2022, 6, 20))
    found = opened(case_file, **of_2022())
    dialog = TakeNationalView(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    dialog._form.go_on.click()
    assert "Say what the view now is." in dialog._form.fault.text()
    typist.fill("new_information", "A second child.")
    typist.choose("view", "It may raise issues that are complex or of national importance")
    typist.fill("reasons", "It is a pattern.")
    dialog._form.go_on.click()
    assert cases.get(case_file, found.id).national_views[0].new_information == "A second child."
