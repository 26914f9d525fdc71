"""The notice of a case that stands under an edition of which a newer one is not confirmed."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from scr_desktop.domain.editions.confirmed import DAY_LINE, Answer
from scr_desktop.services.case import case as cases
from scr_desktop.services.office.editions import confirming
from scr_desktop.services.office.editions.said import Said
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.page import CasePage
from tests.ui.widgets import the


def test_a_notice_of_an_open_edition_leads_to_its_page(
    case_file: CaseFile, case_id: str, page: CasePage, qtbot: QtBot
) -> None:
    """Until the office has confirmed the day; then nothing of the sort is said any more."""
    button = the(QPushButton, page, "confirm_edition")
    with qtbot.waitSignal(page.edition_wanted):
        button.click()
    day = Said("WT2026", DAY_LINE, Answer.STANDS, "front page", "Z", None, "the copy", applies_on=date(2026, 5, 1))
    confirming.confirm(case_file, day)
    page.refresh()
    assert not [one for one in page.findChildren(QPushButton, "confirm_edition") if one.isVisible()]
    assert not any("has not confirmed the day" in words for words in cases.status(case_file, case_id).notices)
