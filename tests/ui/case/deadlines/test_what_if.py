"""Trying a date: what it would move is shown, the earliest day to publish too, and nothing is changed."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.deadlines.what_if import WhatIf


@pytest.fixture
def dialog(case_file: CaseFile, case_id: str, qtbot: QtBot) -> WhatIf:
    """Give the dialog over that case."""
    made = WhatIf(case_file, case_id)
    qtbot.addWidget(made)
    made.show()
    return made


def _try(dialog: WhatIf, kind: str, day: str) -> None:
    dialog._form.kind.set_entry(kind)
    dialog._form.on.set_entry(day)
    dialog.try_it()


def _moves(dialog: WhatIf) -> list[tuple[str, ...]]:
    model = dialog._form.moves.model()
    return [tuple(model.index(row, column).data() for column in range(3)) for row in range(model.rowCount())]


def test_a_day_to_come_can_be_tried(dialog: WhatIf, case_file: CaseFile, case_id: str) -> None:
    """What cannot be recorded yet can be tried, and the case stays as it was."""
    before = len(cases.get(case_file, case_id).events)
    _try(dialog, "request_sent", "7 May 2026")
    assert ("Agencies' information", "Not counted yet", "14 May 2026") in _moves(dialog)
    assert not dialog._form.fault.isVisible()
    assert len(cases.get(case_file, case_id).events) == before


def test_a_day_that_stands_is_shown_beside_the_one_tried(dialog: WhatIf) -> None:
    """Old and new stand side by side."""
    _try(dialog, "aware", "31 March 2026")
    assert ("Notify the incident", "10 April 2026", "9 April 2026") in _moves(dialog)


def test_a_day_known_in_part_moves_nothing_and_cannot_be_recorded(dialog: WhatIf) -> None:
    """May 2026 is no day."""
    _try(dialog, "request_sent", "May 2026")
    assert _moves(dialog) == []
    assert not dialog._form.moves_heading.isVisible()
    assert not dialog._form.go_on.isEnabled()


def test_the_earliest_day_to_publish_argues_itself(dialog: WhatIf) -> None:
    """If the report goes out today, publication is lawful seven working days after, and it says how that is counted."""
    words = dialog._form.publication.text()
    assert words == (
        "If the report goes out today, Wednesday 8 April 2026, publication is lawful from Friday 17 April 2026."
    )
    argument = dialog._form.argument.toPlainText()
    assert "7 working days before" in argument
    assert "ch 5" in argument


def test_it_counts_from_the_day_the_report_was_sent(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """Once the report has gone, that day counts and not today."""
    cases.record_event(case_file, case_id, "report_sent", date(2026, 4, 7), why="Decided before it was entered here")
    made = WhatIf(case_file, case_id)
    qtbot.addWidget(made)
    assert "was sent on Tuesday 7 April 2026" in made._form.publication.text()


def test_it_goes_on_to_record_what_was_tried(dialog: WhatIf) -> None:
    """The event and the day are handed on; closing it hands on nothing."""
    _try(dialog, "request_sent", "7 April 2026")
    assert dialog.wanted is None
    dialog._form.go_on.click()
    assert dialog.wanted == ("request_sent", date(2026, 4, 7))
