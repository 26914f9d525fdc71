"""Taking up another process: nothing is said to be told before its day and its means are entered."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.telling import Consideration
from scr_desktop.domain.rules.criterion import ParallelProcess
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.processes.take_up import TakeUp
from tests.ui.typist import said, shown


@pytest.fixture
def process(case_file: CaseFile, case_id: str) -> ParallelProcess:
    """Give the coroner's investigation, which the death in the case brings up."""
    prompts = cases.status(case_file, case_id).verdict.prompts
    return next(one for one in prompts if one.key == "coroner")


def dialog(
    case_file: CaseFile, case_id: str, process: ParallelProcess, qtbot: QtBot, done: Consideration | None = None
) -> TakeUp:
    """Return the dialog, shown; it is 8 April 2026."""
    made = TakeUp(case_file, case_id, process, done)
    shown(qtbot, made)
    return made


def kept(case_file: CaseFile, case_id: str) -> Consideration:
    """Return what is recorded of the process."""
    (found,) = [one for one in cases.get(case_file, case_id).considerations if one.process == "coroner"]
    return found


def test_it_says_what_it_is_and_whose(
    case_file: CaseFile, case_id: str, process: ParallelProcess, qtbot: QtBot
) -> None:
    """Name, text and owner are read; nobody is said to be told yet, and the national form is no means here."""
    made = dialog(case_file, case_id, process, qtbot)
    assert f"Whose it is: {process.owner}." in said(made)
    means = made._form.means
    offered = [means.itemText(place) for place in range(means.count())]
    assert (means.entry(), offered[0], made._form.told_on.entry()) == ("", "Not told yet", "")
    assert "National online form" not in offered


def test_it_is_taken_up_without_a_telling(
    case_file: CaseFile, case_id: str, process: ParallelProcess, qtbot: QtBot
) -> None:
    """What was agreed is kept, and no day of telling is made up."""
    made = dialog(case_file, case_id, process, qtbot)
    made._form.note.set_entry("The officer rings on Monday.")
    made._form.go_on.click()
    found = kept(case_file, case_id)
    assert (found.outcome, found.note, found.told_on) == ("taken_up", "The officer rings on Monday.", None)


@pytest.mark.parametrize(("day", "means"), [("8 April 2026", ""), ("", "Letter"), ("9 April 2026", "Letter")])
def test_a_telling_needs_a_day_that_can_be_and_its_means(
    case_file: CaseFile, case_id: str, process: ParallelProcess, qtbot: QtBot, day: str, means: str
) -> None:
    """One without the other is refused, and so is the day after today."""
    made = dialog(case_file, case_id, process, qtbot)
    made._form.told_on.set_entry(day)
    made._form.means.set_entry(means)
    made._form.go_on.click()
    assert made.isVisible()
    assert made._form.fault.text()
    assert [one for one in cases.get(case_file, case_id).considerations if one.outcome == "taken_up"] == []


def test_it_begins_again_with_what_was_recorded(
    case_file: CaseFile, case_id: str, process: ParallelProcess, qtbot: QtBot
) -> None:
    """Day, means and note stand there; why it was once set aside is no agreement and does not."""
    made = dialog(case_file, case_id, process, qtbot)
    made._form.told_on.set_entry("8 April 2026")
    made._form.means.set_entry("Letter")
    made._form.note.set_entry("Agreed")
    made._form.go_on.click()
    found = kept(case_file, case_id)
    assert (found.told_on, found.told_means) == (date(2026, 4, 8), "Letter")
    again = dialog(case_file, case_id, process, qtbot, found)._form
    assert (again.told_on.entry(), again.means.entry(), again.note.entry()) == ("8 April 2026", "Letter", "Agreed")
    aside = Consideration(process="coroner", outcome="not_applicable", note="No inquest")
    assert dialog(case_file, case_id, process, qtbot, aside)._form.note.entry() == ""
