"""Changing what is entered of an open case: on the notification's own pages, with what moves shown before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.case.summary.part import CaseSummary
from scr_desktop.ui.new_case.amend import PAGES, AmendDialog
from tests.present import present
from tests.ui.typist import Typist, said, shown
from tests.ui.widgets import the


@pytest.fixture
def dialog(case_file: CaseFile, case_id: str, qtbot: QtBot) -> Callable[[str], AmendDialog]:
    """Give a function that opens the dialog over one block of that case, with the keyboard in it."""

    def opened(block: str) -> AmendDialog:
        made = AmendDialog(case_file, case_id, block)
        shown(qtbot, made)
        return made

    return opened


def _enter(dialog: AmendDialog, name: str, text: str) -> None:
    """Replace what stands in the entry called `name` by typing."""
    entry: Any = dialog.page.findChild(QWidget, name)
    assert entry is not None
    line = entry if isinstance(entry, QLineEdit | QPlainTextEdit) else entry.line
    line.setFocus()
    line.selectAll()
    Typist(dialog).type(text)


def _boxes(dialog: AmendDialog) -> list[QCheckBox]:
    return dialog._form.moves.findChildren(QCheckBox)


def test_a_changed_day_goes_over_the_sheet_with_a_line_kept_and_a_reason(
    dialog: Callable[[str], AmendDialog], case_file: CaseFile, case_id: str
) -> None:
    """Old stands beside new, one line is kept, the reason is asked, and the history says who, why and what before."""
    made = dialog("notification")
    _enter(made, "aware_on", "31 March 2026")
    made._form.go_on.click()
    shown = said(made)
    assert {"10 April 2026", "9 April 2026"} <= set(shown.splitlines())
    assert cases.get(case_file, case_id).day_of("aware") == date(2026, 4, 1)
    next(box for box in _boxes(made) if "10 April 2026" in box.accessibleName()).click()
    made._form.go_on.click()
    assert "say why" in made._form.fault.text()
    assert made.focusWidget() is made._form.why
    made._form.why.set_entry("The log says the day before.")
    made._form.go_on.click()
    assert made.result() == AmendDialog.DialogCode.Accepted
    status = cases.status(case_file, case_id)
    notify = next(line for line in status.deadlines if line.rule.key == "notify")
    assert (notify.due_on, notify.kept_why) == (date(2026, 4, 10), "The log says the day before.")
    entry = history.entries(case_file, case_id)[0]
    assert (entry.by, entry.why) == ("Zoë Price", "The log says the day before.")


def test_a_childs_date_of_death_is_changed_with_a_reason(
    dialog: Callable[[str], AmendDialog], case_file: CaseFile, case_id: str
) -> None:
    """A first date needs no reason and is saved at once; another asks why, and the history keeps the one before."""
    made = dialog("children")
    _enter(made, "died_on", "31 March 2026")
    made._form.go_on.click()
    assert made.result() == AmendDialog.DialogCode.Accepted
    again = dialog("children")
    _enter(again, "died_on", "30 March 2026")
    again._form.go_on.click()
    assert again._form.why.isVisible()
    assert "moves no deadline" in again._form.moves_heading.text()
    again._form.why.set_entry("The certificate says so.")
    again._form.go_on.click()
    changes = history.entries(case_file, case_id)[0].changes
    assert any("died on: 31 March 2026 → 30 March 2026" in line for line in changes)


def test_a_mistake_is_shown_at_its_entry_and_kept_only_with_a_reason(
    dialog: Callable[[str], AmendDialog], case_file: CaseFile, case_id: str, qtbot: QtBot
) -> None:
    """A death before birth is named where it stands; going on offers to mend it or to keep it with a reason."""
    made = dialog("children")
    _enter(made, "died_on", "1 May 2015")
    qtbot.waitUntil(lambda: "cannot have died" in said(made.page))
    made._form.go_on.click()
    made._form.go_on.click()
    assert "Mend it, or keep it" in made._form.fault.text()
    next(one for one in made.findChildren(QPushButton) if one.objectName() == "mend_0").click()
    assert made._form.entries.isVisible()
    assert present(present(made.focusWidget()).parentWidget()).objectName() == "died_on"
    made._form.go_on.click()
    reason = next(one for one in made.findChildren(QLineEdit) if one.objectName() == "reason_to_keep_0")
    reason.setText("Both dates are as printed.")
    next(one for one in made.findChildren(QPushButton) if one.objectName() == "keep_0").click()
    assert "Kept as it is: Both dates are as printed." in said(made._form.sheet)
    made._form.go_on.click()
    assert made.result() == AmendDialog.DialogCode.Accepted
    assert any("as printed" in words for words in cases.get(case_file, case_id).kept)


def test_a_day_that_cannot_stand_leads_back_to_its_entry(dialog: Callable[[str], AmendDialog]) -> None:
    """Without the day of awareness no deadline could run: it says so, and the cursor stands there."""
    made = dialog("notification")
    _enter(made, "aware_on", "April 2026")
    made._form.go_on.click()
    assert "not one certain day" in made._form.fault.text()
    assert made._form.entries.isVisible()
    assert present(present(made.focusWidget()).parentWidget()).objectName() == "aware_on"


def test_nothing_changed_is_nothing_saved(
    dialog: Callable[[str], AmendDialog], case_file: CaseFile, case_id: str
) -> None:
    """Saving what stands closes the dialog and leaves no entry in the history."""
    before = len(history.entries(case_file, case_id))
    made = dialog("incident")
    made._form.go_on.click()
    assert made.result() == AmendDialog.DialogCode.Rejected
    assert len(history.entries(case_file, case_id)) == before


@pytest.mark.parametrize("block", PAGES)
def test_every_block_of_the_summary_can_be_changed(
    block: str, case_file: CaseFile, case_id: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A button beside each block opens its page; what was saved is seen at once, and the keyboard stays there."""
    page = CasePage(case_file, case_id)
    qtbot.addWidget(page)
    page.show()
    entry = {"incident": "immediate_safety", "children": "school", "notification": "person"}.get(block)

    def type_and_save(made: AmendDialog) -> int:
        made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        if block == "family":
            the(QPushButton, made.page, "add_person").click()
        if block == "agencies":
            _enter(made, "quick_name", "Zebra Housing")
            the(QPushButton, made.page, "add_agency").click()
        else:
            _enter(made, entry or "name", "Zebra Housing")
        made._form.go_on.click()
        return made.result()

    monkeypatch.setattr(AmendDialog, "exec", type_and_save)
    with qtbot.waitSignal(page.changed):
        the(QPushButton, page, f"change_{block}").click()
    assert "Zebra Housing" in said(the(CaseSummary, page))
    assert page.focusWidget().objectName() == f"change_{block}"


def test_a_closed_case_offers_no_change(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """Everything of a closed case can be read and nothing changed."""
    cases.close(case_file, case_id, date(2026, 4, 8), "Passed on.")
    page = CasePage(case_file, case_id)
    qtbot.addWidget(page)
    page.show()
    assert the(CaseSummary, page).findChildren(QPushButton) == []
