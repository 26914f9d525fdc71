"""The agencies that the cases of these tests name, and the part in which a decision is read."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.case import Case
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.decision.part import CaseDecision
from tests.ui.some_cases import status

AGENCIES = [{"name": name, "contact": "", "involvement": "Visited"} for name in ("Avonvale Council", "Police")]


def page(case_file: CaseFile, of: Case, qtbot: QtBot) -> CaseDecision:
    """Show the part of a case for recommendation and decision."""
    made = CaseDecision(case_file, of.id)
    qtbot.addWidget(made)
    made.fill(status(case_file, of))
    made.show()
    return made
