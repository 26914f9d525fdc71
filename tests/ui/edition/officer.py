"""An officer before the page, with the copy on the desk: each line is said through the page's own entries and buttons."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.domain.editions.confirmed import DAY_LINE
from scr_desktop.domain.editions.line import Line
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.edition.moves_shown import MovesFirst, TakeBack
from scr_desktop.ui.edition.page import ConfirmEditionPage
from tests.present import present
from tests.ui.typist import table_rows

DAY = "1 April 2026"


class Officer:
    """Fills the page; `seen` holds what was shown before something was recorded, each as the rows of its table."""

    def __init__(self, case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.page = ConfirmEditionPage(case_file)
        qtbot.addWidget(self.page)
        self.page.show()
        self.ui = self.page.ui
        self.ui.by.setText("Zoë Price")
        self.ui.against.setText("printed copy, March 2026")
        self.seen: list[list[list[str]]] = []
        self.said: list[str] = []
        self.monkeypatch = monkeypatch
        self.agree()

    @property
    def line(self) -> Line:
        """The line that is shown."""
        return present(self.page._row()).line

    def agree(self) -> None:
        """Press the button of whatever is shown first."""

        def looked(dialog: MovesFirst) -> int:
            self.seen.append(table_rows(dialog.ui.moves))
            self.said.append(dialog.ui.explanation.text())
            dialog.ui.go_on.click()
            return dialog.result()

        self.monkeypatch.setattr(MovesFirst, "exec", looked)

    def choose_text(self, text: str) -> None:
        """Choose another text above the lines."""
        self.ui.text.setCurrentIndex(self.ui.text.findData(text))

    def confirm_day(self) -> None:
        """Confirm the day from which the edition applies."""
        self.page.open_line("WT2026", DAY_LINE)
        self.ui.applies_on.line.setText(DAY)
        self.stands("Front page")

    def stands(self, paragraph: str = "5.1") -> None:
        """Say that the line that is shown stands as it is."""
        self.ui.paragraph.setText(paragraph)
        self.ui.record.click()

    def change(self, line: str, paragraph: str = "5.30", why: str = "The copy says so.", **entries: str) -> None:
        """Say that a line is changed, and to what."""
        self.page.open_line(self.ui.text.entry(), line)
        self.page.form.answer.buttons["changed"].click()
        self.fill(paragraph=paragraph, why=why, **entries)
        self.ui.record.click()

    def add_checklist_line(self, words: str) -> None:
        """Add a line of the checklist that only the copy has."""
        self.ui.add_line.click()
        self.fill(kind="Line of the checklist")
        self.fill(paragraph="5.44", words=words, done_by="notification_sent", why="New in this edition.")
        self.ui.record.click()

    def fill(self, **entries: str) -> None:
        """Enter texts, and choose where an entry is a choice."""
        for name, text in entries.items():
            entry: Any = getattr(self.ui, name)
            if hasattr(entry, "findData"):
                assert entry.findData(text) >= 0, f"{text} is not offered"
                entry.setCurrentIndex(entry.findData(text))
            elif hasattr(entry, "setPlainText"):
                entry.setPlainText(text)
            else:
                entry.setText(text)

    def take_back(self, why: str = "Compared with the wrong copy.") -> None:
        """Answer the dialog that takes lines back."""

        def looked(dialog: TakeBack) -> int:
            self.seen.append(table_rows(dialog.ui.moves))
            dialog.ui.why.setPlainText(why)
            dialog.ui.go_on.click()
            return dialog.result()

        self.monkeypatch.setattr(TakeBack, "exec", looked)
