"""The chronology of a case on the screen, for its tests."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.case.chronology.part import CaseChronology
from tests.ui.typist import settled


def section(qtbot: QtBot, case_file: CaseFile, case_id: str) -> CaseChronology:
    """Return the section of a case, kept up to date as the case's page does."""
    page = CaseChronology(case_file, case_id)
    qtbot.addWidget(page)
    page.changed.connect(lambda: page.fill(cases.status(case_file, case_id)))
    page.resize(1100, 800)
    page.show()
    page.fill(cases.status(case_file, case_id))
    settled(qtbot)
    return page


def shown(page: CaseChronology) -> list[str]:
    """Return the dates of the entries shown, once they were looked for."""
    while background.under_way():
        QApplication.processEvents()
    model = page.entries._form.entries.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]
