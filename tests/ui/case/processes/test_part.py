"""Other processes beside a case: brought up by the facts, taken up or set aside with a reason, and never lost."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.domain.progress.case_status import status
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.telling import Consideration
from scr_desktop.domain.rules.criterion import ParallelProcess
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from scr_desktop.ui.case.processes.part import show_processes
from scr_desktop.ui.fields.with_sign import column_of
from tests.domain.papers import TODAY, case
from tests.ui.typist import said


class Processes(QWidget):
    """The processes of a case, noting what was wanted of which."""

    def __init__(self, of: Case) -> None:
        super().__init__()
        self.wanted: list[tuple[str, str]] = []
        show_processes(column_of(self), status(of, by_key("wt2015"), WorkingDays(), TODAY, []), self._note)

    def _note(self, process: ParallelProcess, outcome: str) -> None:
        self.wanted.append((process.key, outcome))

    @property
    def lines(self) -> list[str]:
        """What is read, line by line."""
        return said(self).splitlines()

    def button(self, name: str) -> QPushButton:
        """Return the button that a screen reader calls so."""
        return next(one for one in self.findChildren(QPushButton) if one.accessibleName() == name)


def processes(qtbot: QtBot, *done: Consideration, closed: bool = False, **entries: Any) -> Processes:
    """Return the processes of an infant death of May 2018 in which these were considered."""
    of = case(**entries)
    of.considerations += list(done)
    of.closed_on = TODAY if closed else None
    made = Processes(of)
    qtbot.addWidget(made)
    return made


def test_a_death_brings_up_the_coroner_still_to_be_considered(qtbot: QtBot) -> None:
    """Name, state and whose it is stand on one card, with both ways out."""
    shown = processes(qtbot)
    at = shown.lines.index("Coroner's investigation")
    assert shown.lines[at + 1] == "Still to be considered"
    shown.button("Take it up: Coroner's investigation").click()
    shown.button("Set it aside: Coroner's investigation").click()
    assert shown.wanted == [("coroner", "taken_up"), ("coroner", "not_applicable")]


def test_what_was_set_aside_says_why_and_can_be_taken_up(qtbot: QtBot) -> None:
    """It cannot be set aside a second time."""
    shown = processes(qtbot, Consideration(process="coroner", outcome="not_applicable", note="No inquest is held"))
    at = shown.lines.index("Coroner's investigation")
    assert shown.lines[at + 1] == "Set aside"
    assert "No inquest is held" in shown.lines[at + 2 : at + 4]
    names = {one.accessibleName() for one in shown.findChildren(QPushButton)}
    assert "Take it up: Coroner's investigation" in names
    assert "Set it aside: Coroner's investigation" not in names


def test_what_was_taken_up_can_be_added_to(qtbot: QtBot) -> None:
    """Whether its owner was told is entered afterwards, by a button that says so."""
    shown = processes(qtbot, Consideration(process="coroner", outcome="taken_up", note="Agreed by telephone"))
    assert shown.lines[shown.lines.index("Coroner's investigation") + 1] == "Taken up"
    assert shown.button("Told, or agreed: Coroner's investigation").text() == "Told, or agreed…"


def test_what_the_facts_no_longer_bring_up_stays_readable(qtbot: QtBot) -> None:
    """A process that was taken up and is no longer called for stands with what was done; one merely to do does not."""
    shown = processes(
        qtbot,
        Consideration(process="criminal", outcome="taken_up", note="The police lead"),
        Consideration(process="family_court", outcome="to_do"),
    )
    at = shown.lines.index("The facts as they now stand do not bring this up.")
    assert "The police lead" in shown.lines[at - 2 : at]
    assert shown.lines.count("The facts as they now stand do not bring this up.") == 1


def test_none_is_said_only_as_far_as_questions_are_answered(qtbot: QtBot) -> None:
    """Without a death and without answers, nothing is brought up so far: the sentence says on what that hangs."""
    lines = processes(qtbot, children=[], answers={}).lines
    assert "No other process is brought up." not in lines
    assert any("no other process is brought up." in line for line in lines)


def test_in_a_closed_case_nothing_is_considered(qtbot: QtBot) -> None:
    """The cards are read, and no button is there."""
    shown = processes(qtbot, closed=True)
    assert "Coroner's investigation" in shown.lines
    assert shown.findChildren(QPushButton) == []
