"""An anonymised paper that still names somebody: every place is listed, and what is settled leaves the list."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.domain.anonymising.identifier_kinds import IdentifierKind
from scr_desktop.services.anonymising import pseudonym
from scr_desktop.services.anonymising.anonymise import Find, StillNamed
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.papers.still_named import StillNamedDialog
from tests.ui.typist import said, shown, table_rows

CHILD = "Rosie-Mae Trelawney"


def find(words: str, of: str, around: str, kind: IdentifierKind, place: str = "Page 1") -> Find:
    """Return a place in a paper."""
    return Find(place, around, kind, of, words)


NAMED = find("Trelawney", CHILD, "as Trelawney said", next(iter(one for one in IdentifierKind if not one.likely)))
PERHAPS = find("Wren", "", "the Wren family", next(iter(one for one in IdentifierKind if one.likely)), "Page 2")


@pytest.fixture
def dialog(case_file: CaseFile, case_id: str, qtbot: QtBot) -> StillNamedDialog:
    """Give the dialog over a paper that names the child once and somebody else perhaps."""
    made = StillNamedDialog(case_file, StillNamed(case_id, [NAMED, PERHAPS]))
    shown(qtbot, made)
    return made


def test_every_place_is_listed_and_shown_with_the_words_around_it(dialog: StillNamedDialog) -> None:
    """Where, which words, what they are and whose; the place that is current stands below in full."""
    rows = table_rows(dialog._form.finds)
    assert [row[0] for row in rows] == ["Page 1", "Page 2"]
    assert [row[1] for row in rows] == ["Trelawney", "Wren"]
    assert rows[0][2].endswith(f": {CHILD}")
    assert "2 places to settle" in said(dialog)
    assert dialog._form.detail.toPlainText().startswith("Page 1: as Trelawney said\n")


def test_what_is_proposed_settles_who_is_sure_and_no_guess(
    dialog: StillNamedDialog, case_file: CaseFile, case_id: str
) -> None:
    """Taken, the child has its pseudonym and its place is gone; a word that may be a name stays to be looked at."""
    assert "what is proposed for 1 name" in dialog._form.take.text()
    dialog._form.take.click()
    assert [one.name for one in pseudonym.register(cases.get(case_file, case_id))] == [CHILD]
    assert [row[1] for row in table_rows(dialog._form.finds)] == ["Wren"]
    assert "1 place to settle" in said(dialog)
    assert not dialog._form.take.isVisible()


def test_when_all_is_settled_it_says_so(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """With the one place settled nothing can be settled any more, and the paper can be drawn again."""
    dialog = StillNamedDialog(case_file, StillNamed(case_id, [NAMED]))
    shown(qtbot, dialog)
    assert "1 place to settle" in said(dialog)
    dialog._form.take.click()
    assert "Everything is settled" in said(dialog)
    assert not dialog._form.give.isEnabled()
    assert not dialog._form.no_identifier.isEnabled()
    dialog._form.again.click()
    assert dialog.result()
