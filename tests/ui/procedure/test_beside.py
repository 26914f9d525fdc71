"""Two arrangements side by side."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.procedure.page import ProcedurePage


def lines(within: QWidget) -> list[str]:
    """Return what stands in a part of the page, in its order."""
    QApplication.processEvents()
    return [one.text() for one in within.findChildren(QLabel) if one.isVisibleTo(within) and one.text()]


def shown(case_file: CaseFile, qtbot: QtBot, width: int) -> ProcedurePage:
    """Give the page in a window of this width, with the rule of the national notification under two editions."""
    page = ProcedurePage(case_file)
    qtbot.addWidget(page)
    page.resize(width, 780)
    page.show()
    form = page._form
    form.regime.setCurrentIndex(form.regime.findData("WT2023"))
    form.beside.setCurrentIndex(form.beside.findData("WT2026"))
    form.search.setText("notifies the incident nationally")
    return page


def test_in_a_wide_window_one_stands_beside_the_other(case_file: CaseFile, qtbot: QtBot) -> None:
    """Each scrolls by itself; made narrower, one stands below the other, and without another only the rule is left."""
    page = shown(case_file, qtbot, 1180)
    form = page._form
    assert form.scroll.isVisible()
    assert form.scroll_beside.isVisible()
    qtbot.waitUntil(lambda: abs(form.scroll.width() - form.scroll_beside.width()) < 10)
    assert form.scroll.height() > form.halves.height() // 3
    assert "Working Together 2026" in lines(form.rule_beside)[1]
    assert not any(one.startswith("Working Together 2026") for one in lines(form.rule)[:2])
    page.resize(1000, 780)
    assert not form.scroll_beside.isVisible()
    assert form.beside.currentText() in lines(form.rule)
    page.resize(1200, 780)
    assert form.scroll_beside.isVisible()
    form.beside.setCurrentIndex(0)
    assert not form.scroll_beside.isVisible()


def test_what_differs_comes_first(case_file: CaseFile, qtbot: QtBot) -> None:
    """In the list the first rule that is not the same is current; in full its lines that differ stand above the others."""
    page = shown(case_file, qtbot, 1180)
    form = page._form
    assert lines(form.rule)[0].startswith("Differs: ")
    names = [one for one in lines(form.rule)[2:] if one == "What it says" or one.startswith("≠ ")]
    assert names[-1] == "What it says"
    form.search.clear()
    model, row = form.pairs.model(), form.pairs.currentIndex().row()
    said = [model.index(number, 2).data() for number in range(row + 1)]
    assert said[:-1] == ["The same"] * row
    assert said[-1] != "The same"
