"""What is entered on a page is kept until it is recorded, and stands there again when the page is opened again."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.domain.problem import Problem
from scr_desktop.services import typed
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.text_entry import TextEntry
from scr_desktop.ui.typed.kept_entries import EndWhenHidden, KeptEntries

PLACE = Place("agency|1", "Agency")


class Page(QWidget):
    """A page with a name, a kind and notes."""

    def __init__(self, qtbot: QtBot, kinds: tuple[str, ...] = ("health", "school")) -> None:
        super().__init__()
        qtbot.addWidget(self)
        column = QVBoxLayout(self)
        self.name, self.kind, self.notes = LineEntry(self), ChoiceEntry(self), TextEntry(self)
        for called, entry in (("name", self.name), ("kind", self.kind), ("notes", self.notes)):
            entry.setObjectName(called)
            column.addWidget(entry)
        self.kind.set_choices([("", "Choose"), *((one, one.capitalize()) for one in kinds)])
        self.name.set_entry("Harbour House")
        self.keeping = KeptEntries(self)


def begun(case_file: CaseFile, qtbot: QtBot, kinds: tuple[str, ...] = ("health", "school")) -> Page:
    """Return a page that is shown and keeps what is entered."""
    page = Page(qtbot, kinds)
    page.keeping.begin(case_file, PLACE)
    page.show()
    return page


def test_what_stands_there_already_is_not_typed(case_file: CaseFile, qtbot: QtBot) -> None:
    """Until an entry is changed nothing waits, and nothing is written."""
    page = begun(case_file, qtbot)
    assert page.keeping.typed() == {}
    assert not page.keeping.waits
    assert page.keeping.half_written is None
    assert page.keeping.save()
    assert typed.waiting(case_file) == []


def test_what_is_changed_waits_and_what_is_changed_back_does_not(case_file: CaseFile, qtbot: QtBot) -> None:
    """Only what stands otherwise than it began counts, with the choice beside it."""
    page = begun(case_file, qtbot)
    page.notes.setPlainText("Telephone first")
    assert page.keeping.typed() == {"notes": "Telephone first"}
    assert page.keeping.half_written == PLACE
    page.kind.setCurrentIndex(2)
    assert page.keeping.typed() == {"kind": "school", "notes": "Telephone first"}
    page.kind.setCurrentIndex(0)
    page.notes.setPlainText("")
    assert not page.keeping.waits
    page.keeping.end()


def test_it_stands_there_again_when_opened_again(case_file: CaseFile, qtbot: QtBot) -> None:
    """Closed half written and opened again, the words are there as they were, and said to be shown again."""
    first = begun(case_file, qtbot)
    first.notes.setPlainText("Telephone first")
    first.kind.setCurrentIndex(1)
    assert first.keeping.save()
    again = begun(case_file, qtbot)
    assert (again.notes.entry(), again.kind.entry(), again.name.entry()) == (
        "Telephone first",
        "health",
        "Harbour House",
    )
    assert again.keeping.shows_what_was_kept
    again.notes.setPlainText("Telephone first, before nine")
    assert not again.keeping.shows_what_was_kept
    again.keeping.end()


def test_taken_back_the_page_is_as_it_began(case_file: CaseFile, qtbot: QtBot) -> None:
    """Begun afresh, what was on record stands there and nothing is kept any more."""
    first = begun(case_file, qtbot)
    first.name.setText("Harbour Street")
    assert first.keeping.save()
    again = begun(case_file, qtbot)
    assert again.name.entry() == "Harbour Street"
    again.keeping.take_back()
    assert again.name.entry() == "Harbour House"
    assert typed.waiting(case_file) == []


def test_recorded_it_is_not_offered_again(case_file: CaseFile, qtbot: QtBot) -> None:
    """What was recorded is what the entries begin with from then on."""
    page = begun(case_file, qtbot)
    page.name.setText("Harbour Street")
    assert page.keeping.keep()
    page.keeping.recorded()
    assert not page.keeping.waits
    assert typed.unfinished(case_file) == []
    assert typed.waiting(case_file) == []


def test_a_choice_that_is_not_offered_any_more_is_asked_again(case_file: CaseFile, qtbot: QtBot) -> None:
    """Kept with a kind that there is no more: it is said, and nothing is recorded before another is chosen."""
    first = begun(case_file, qtbot)
    first.kind.setCurrentIndex(2)
    assert first.keeping.save()
    again = begun(case_file, qtbot, kinds=("health",))
    assert "can no longer be chosen: choose again." in again.keeping.gone()
    with pytest.raises(Problem) as refused, again.keeping.recording():
        pytest.fail("it was recorded")
    assert refused.value.field == "kind"
    again.kind.setCurrentIndex(1)
    assert again.keeping.gone() == ""
    again.keeping.end()


def test_a_page_that_is_left_puts_its_words_aside(case_file: CaseFile, qtbot: QtBot) -> None:
    """Turning to another page ends the spell: the words wait as not recorded."""
    page = begun(case_file, qtbot)
    EndWhenHidden(page.keeping, page)
    page.notes.setPlainText("Telephone first")
    page.hide()
    assert [one.content for one in typed.waiting(case_file)] == [{"notes": "Telephone first"}]
