"""A wizard is resumed where it was left, goes only as far as its pages let it, and loses nothing when it is closed."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWizard, QWizardPage
from pytestqt.qtbot import QtBot

from scr_desktop.services import typed
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.drafting.autosave import Autosave
from scr_desktop.ui.drafting.draft_wizard import DraftWizard
from tests.ui.typist import sit_before

PLACE = Place("draft|1", "Draft")


class Draft(Autosave):
    """What is written in one line over three pages."""

    def __init__(self, case_file: CaseFile, page: str) -> None:
        super().__init__(page)
        self.words = ""
        self.case_file = case_file
        self.at(case_file, PLACE)

    @property
    def has_words(self) -> bool:
        """Whether anything is written."""
        return bool(self.words)

    def typed(self) -> dict[str, Any]:
        """Return what is written, and the page."""
        return {"page": self.page, "words": self.words}

    def write(self) -> None:
        """Put it aside."""
        typed.put_aside(self.case_file, PLACE, self.typed())


class Page(QWizardPage):
    """A page with one line; it lets nobody pass while it is `shut`."""

    def __init__(self, key: str, draft: Draft) -> None:
        super().__init__()
        self.key, self.step, self.shut, self.shown = key, key.capitalize(), False, 0
        self.line = QLineEdit(self)
        self.line.setObjectName(key)
        self.line.textEdited.connect(lambda text: self._write(draft, text))
        QVBoxLayout(self).addWidget(self.line)

    def _write(self, draft: Draft, text: str) -> None:
        draft.words = text
        draft.touch()

    def isComplete(self) -> bool:  # noqa: N802 - Qt's name
        """Return whether the next page may be turned to."""
        return not self.shut

    def focus_first(self) -> None:
        """Put the cursor on the line."""
        self.line.setFocus()

    def show_standing(self) -> None:
        """Count how often it is asked to show what follows."""
        self.shown += 1


class Wizard(DraftWizard):
    """A wizard of three pages."""

    def __init__(self, case_file: CaseFile, page: str = "first") -> None:
        self.draft = Draft(case_file, page)
        super().__init__(self.draft, "Draft", "&Finish")
        self.sheets = [Page(key, self.draft) for key in ("first", "second", "third")]
        self.take_pages(self.sheets)

    @property
    def at(self) -> str:
        """The key of the page that is shown."""
        return self.sheets[self.currentId()].key


@pytest.mark.parametrize(("left", "at"), [("first", "first"), ("third", "third"), ("no such page", "first")])
def test_it_is_resumed_where_it_was_left(left: str, at: str, case_file: CaseFile, qtbot: QtBot) -> None:
    """At the page it was left on, with the cursor in its first entry; at the first if there is no such page any more."""
    wizard = Wizard(case_file, left)
    qtbot.addWidget(wizard)
    sit_before(qtbot, wizard)
    assert wizard.at == at
    assert wizard.sheets[wizard.currentId()].line.hasFocus()
    assert wizard.steps.currentRow() == wizard.currentId()


def test_it_goes_as_far_as_the_pages_let_it(case_file: CaseFile, qtbot: QtBot) -> None:
    """From the first to the third it stops at a second that is not complete; back it always goes."""
    wizard = Wizard(case_file)
    qtbot.addWidget(wizard)
    wizard.show()
    wizard.sheets[1].shut = True
    wizard.go_to(2)
    assert (wizard.at, wizard.steps.currentRow()) == ("second", 1)
    wizard.sheets[1].shut = False
    wizard.go_to(2)
    assert wizard.at == "third"
    wizard.go_to(0)
    assert wizard.at == "first"
    assert wizard.draft.page == "first"


def test_turned_back_to_a_page_shows_what_followed_meanwhile(case_file: CaseFile, qtbot: QtBot) -> None:
    """Going on, Qt makes a page new by itself; going back it is asked to show what follows now."""
    wizard = Wizard(case_file)
    qtbot.addWidget(wizard)
    wizard.show()
    wizard.go_to(1)
    wizard.go_to(2)
    before = wizard.sheets[1].shown
    wizard.go_to(1)
    assert wizard.sheets[1].shown == before + 1


def test_escape_saves_and_says_how_to_close(case_file: CaseFile, qtbot: QtBot) -> None:
    """With words in it Escape leaves it open; the words are safe, and the way out is named."""
    wizard = Wizard(case_file)
    qtbot.addWidget(wizard)
    typist = sit_before(qtbot, wizard)
    assert wizard.typed_at is None
    typist.type("Telephone first")
    assert wizard.typed_at == PLACE
    typist.press(Qt.Key.Key_Escape)
    assert wizard.isVisible()
    assert wizard.saved_label.text().endswith(". To close, press “Save and close”.")
    assert [one.content["words"] for one in typed.waiting(case_file)] == ["Telephone first"]


def test_save_and_close_keeps_the_page_and_the_words(case_file: CaseFile, qtbot: QtBot) -> None:
    """Closed by its button, both are there for the next time."""
    wizard = Wizard(case_file)
    qtbot.addWidget(wizard)
    typist = sit_before(qtbot, wizard)
    wizard.go_to(1)
    typist.type("Then the school")
    assert wizard.buttonText(QWizard.WizardButton.CancelButton).replace("&", "") == "Save and close"
    wizard.reject()
    assert not wizard.isVisible()
    assert [one.content for one in typed.waiting(case_file)] == [{"page": "second", "words": "Then the school"}]
