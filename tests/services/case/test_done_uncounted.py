"""What is done is done, also where the day from which its time runs is known only in part or not at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.documents.parts.content import Grid
from scr_desktop.documents.sections.deadlines import table
from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.deadlines.columns import lines_of
from scr_desktop.ui.fields.with_sign import column_of
from scr_desktop.ui.new_case.pages import check_page
from tests.ui.typist import said

WHY = "Cannot be counted: the day the board received the notification is known only as May 2018"


@pytest.mark.usefixtures("desk_day")
def test_a_decision_whose_time_cannot_be_counted_is_listed_as_done(
    case_file: CaseFile, opened: Callable[..., Case]
) -> None:
    """In the table of the case and on the deadline sheet, with why there is no day, and not among what has not started."""
    told = {"agency": "Avonvale Council", "told_on": "May 2018"}
    found = opened(received_on="", notifiers=[told])
    cases.record_event(case_file, found.id, "decision", date(2018, 5, 16), why="Entered from the minutes.")
    status = cases.status(case_file, found.id)
    line = next(one for one in status.deadlines if one.rule.done_by == "decision")
    assert line.uncounted
    assert line.not_counted == WHY
    shown = next(one for one in lines_of(status) if one.key == line.rule.key)
    assert (shown.by, shown.words) == ("Cannot be counted", "Done on 16 May 2018")
    assert WHY in shown.argument
    assert "Starts on the day" not in shown.argument
    grids = [one for one in table(status) if isinstance(one, Grid)]
    assert any(WHY in row[0] and "Done on 16 May 2018" in row[2] for row in grids[0].rows)
    assert not any(line.rule.duty in row[0] for grid in grids[1:] for row in grid.rows)


@pytest.mark.usefixtures("desk_day")
def test_on_the_last_page_of_the_wizard_it_does_not_start_later(
    case_file: CaseFile, opened: Callable[..., Case], qtbot: QtBot
) -> None:
    """Entries being amended: a decision on record lies behind, and the page says why it has no day."""
    found = opened(received_on="", notifiers=[{"agency": "Avonvale Council", "told_on": "May 2018"}])
    cases.record_event(case_file, found.id, "decision", date(2018, 5, 16), why="Entered from the minutes.")
    page = QWidget()
    qtbot.addWidget(page)
    check_page.show_dates(column_of(page), cases.status(case_file, found.id))
    _, undated = said(page).split("Done, and not to be counted")
    done, later = undated.split("Dates that start later")
    assert "Done on 16 May 2018" in done
    assert WHY in done
    assert "May 2018" not in later
