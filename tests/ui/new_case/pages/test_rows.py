"""A list of like entries on a page: rows are added and removed, keep their order, and take no other row's text."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.domain.entries.form import AGENCY
from scr_desktop.ui.forms.ui_new_case_agency import Ui_NewCaseAgency
from scr_desktop.ui.new_case.open_draft import OpenDraft
from scr_desktop.ui.new_case.pages import rows as rows_
from scr_desktop.ui.new_case.pages.rows import Rows
from tests.present import noted
from tests.ui.new_case.in_hand import Hand


@pytest.fixture
def draft(hand: Hand) -> OpenDraft:
    """Give a notification that names three agencies, the last without a word."""
    return hand(agencies=[{"name": "Police"}, {"name": "Housing"}, {"name": ""}])


@pytest.fixture
def rows(draft: OpenDraft, qtbot: QtBot) -> Rows:
    """Give their rows."""
    made = Rows(draft, "agencies", "Agency", Ui_NewCaseAgency, AGENCY)
    qtbot.addWidget(made)
    made.show_rows()
    return made


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Say yes to whatever is asked, and give what was."""
    found: list[str] = []
    monkeypatch.setattr(rows_, "confirm", lambda _parent, question, _words: noted(found, question, answer=True))
    return found


def titles(rows: Rows) -> list[tuple[str, str]]:
    """Return the title and the name of each row."""
    return [(row.title(), row.ui.name.entry()) for row in rows.rows]


def test_rows_are_numbered_from_one_in_their_order(rows: Rows) -> None:
    """As the notification holds them."""
    assert titles(rows) == [("Agency 1", "Police"), ("Agency 2", "Housing"), ("Agency 3", "")]
    rows.show_rows()
    assert len(rows.rows) == 3, "shown again they are not doubled"


def test_a_row_added_comes_last_with_its_words(rows: Rows, draft: OpenDraft, qtbot: QtBot) -> None:
    """It is in the notification at once, empty but for what is known."""
    with qtbot.waitSignal(rows.changed):
        rows.add(name="GP practice")
    assert titles(rows)[-1] == ("Agency 4", "GP practice")
    assert draft.rows("agencies")[-1] == {**dict.fromkeys(AGENCY, ""), "name": "GP practice"}


def test_a_row_with_words_goes_only_when_it_is_confirmed(
    rows: Rows, draft: OpenDraft, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is named in the question; the rows below move up and are numbered anew."""
    rows.rows[0].ui.remove.click()
    assert asked == ["Remove Police?"]
    assert titles(rows) == [("Agency 1", "Housing"), ("Agency 2", "")]
    monkeypatch.setattr(rows_, "confirm", lambda *_: False)
    rows.rows[0].ui.remove.click()
    assert [row["name"] for row in draft.rows("agencies")] == ["Housing", ""]


def test_an_empty_row_goes_without_a_question(rows: Rows, asked: list[str]) -> None:
    """Nothing is lost by it."""
    rows.rows[2].ui.remove.click()
    assert (asked, len(rows.rows)) == ([], 2)


def test_typing_goes_on_in_the_right_row_after_another_is_gone(
    rows: Rows, draft: OpenDraft, asked: list[str], qtbot: QtBot
) -> None:
    """The row that was second writes to the first place."""
    rows.rows[0].ui.remove.click()
    rows.rows[0].ui.name.clear()
    qtbot.keyClicks(rows.rows[0].ui.name, "Landlord")
    assert [row["name"] for row in draft.rows("agencies")] == ["Landlord", ""]
