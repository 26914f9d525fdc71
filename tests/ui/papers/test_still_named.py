"""Where an anonymised paper still identifies somebody is listed, and leaves the list once it is settled."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.domain.anonymising.identifier_kinds import IdentifierKind
from scr_desktop.services.anonymising import pseudonym
from scr_desktop.services.anonymising.anonymise import Find, StillNamed
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.papers.still_named import StillNamedDialog
from tests.ui.typist import column

CHILD = "Rosie-Mae Trelawney"
NAMED = Find("Page 1", "… seen with Rosie-Mae at home …", IdentifierKind.NAME, CHILD, "Rosie-Mae")
LIKELY = Find("Page 2", "… the Rosi Centre …", IdentifierKind.LIKELY_NAME, CHILD, "Rosi")
PLACE = Find("Page 3", "… in Harbour Lane …", IdentifierKind.PLACE, "", "Harbour Lane")


def dialog(case_file: CaseFile, case_id: str, qtbot: QtBot, *finds: Find) -> StillNamedDialog:
    """Return the dialog over these finds, on the screen."""
    made = StillNamedDialog(case_file, StillNamed(case_id, finds))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(("finds", "title"), [([NAMED], "1 place to settle"), ([NAMED, PLACE], "2 places to settle")])
def test_each_place_is_listed_with_its_words(
    case_file: CaseFile, case_id: str, qtbot: QtBot, finds: list[Find], title: str
) -> None:
    """What it is and of whom; the first is shown in full below."""
    form = dialog(case_file, case_id, qtbot, *finds)._form
    assert form.title.text() == title
    assert column(form.finds, 1) == [one.words for one in finds]
    assert column(form.finds, 2) == [f"Name: {CHILD}", "Place"][: len(finds)]
    assert form.detail.toPlainText() == f"Page 1: {NAMED.around}\nName of {CHILD}"


def test_what_is_proposed_settles_the_places_that_name_the_child(
    case_file: CaseFile, case_id: str, qtbot: QtBot
) -> None:
    """What only may be a name, and what is nobody's, stays for the officer to say."""
    made = dialog(case_file, case_id, qtbot, NAMED, LIKELY, PLACE)
    assert made._form.take.text() == "&Take what is proposed for 1 name"
    made._form.take.click()
    assert pseudonym.proposals(case_file, case_id) == []
    assert column(made._form.finds, 1) == ["Rosi", "Harbour Lane"]
    assert not made._form.take.isVisible()


def test_once_nothing_is_left_only_drawing_again_is(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """No button acts on a find that is not there."""
    form = (made := dialog(case_file, case_id, qtbot, NAMED))._form
    form.take.click()
    assert form.title.text() == "Everything is settled"
    assert (form.give.isEnabled(), form.no_identifier.isEnabled()) == (False, False)
    form.again.click()
    assert made.result() == StillNamedDialog.DialogCode.Accepted
