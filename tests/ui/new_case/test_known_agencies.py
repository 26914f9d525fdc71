"""The agencies of the directory while one is typed: offered by any part of their name, with whom to ask."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.agency import Agency
from scr_desktop.services import clock
from scr_desktop.services.agencies import directory
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.new_case.known_agencies import complete, offer_nothing, whom_to_ask


@pytest.fixture
def known(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> list[Agency]:
    """Give a directory of two agencies on 22 November 2026, one with a lead since 2020."""
    monkeypatch.setattr(clock, "today", lambda: date(2026, 11, 22))
    housing = directory.add(case_file, {"name": "Riverside Housing", "kind": "housing"})
    lead = {"name": "Jo Bell", "post": "Manager", "secure_email": "jo@riverside.invalid"}
    directory.new_lead(case_file, housing.id, lead, date(2020, 1, 6))
    directory.add(case_file, {"name": "Harbour School", "kind": "education"})
    return directory.agencies(case_file)


@pytest.mark.parametrize(("name", "whom"), [
    ("Riverside Housing", "Jo Bell, Manager"), ("Harbour School", ""), ("A stranger", ""), ("", ""),
])  # fmt: skip
def test_whom_to_ask_is_said_only_where_somebody_is_known(known: list[Agency], name: str, whom: str) -> None:
    """The lead stands with the post; without a lead, or for a name that is not in the directory, nobody is made up."""
    assert whom_to_ask(name, known) == whom


def test_a_lead_who_has_left_is_not_asked(known: list[Agency], case_file: CaseFile) -> None:
    """The day after the last, nobody leads."""
    directory.end_lead(case_file, known[0].id if known[0].name.startswith("River") else known[1].id, date(2026, 11, 21))
    assert whom_to_ask("Riverside Housing", directory.agencies(case_file)) == ""


def test_any_part_of_a_name_offers_it(known: list[Agency], qtbot: QtBot) -> None:
    """`hous` finds Riverside Housing whatever the capitals; nothing of the directory is forced on the entry."""
    entry = QLineEdit()
    qtbot.addWidget(entry)
    complete(entry, known)
    found = entry.completer()
    assert found is not None
    for typed, offered in (("hous", ["Riverside Housing"]), ("HARB", ["Harbour School"]), ("zebra", [])):
        found.setCompletionPrefix(typed)
        model = found.completionModel()
        assert [model.index(row, 0).data() for row in range(model.rowCount())] == offered


def test_the_list_that_is_offered_is_closed(known: list[Agency], qtbot: QtBot) -> None:
    """Once a name is taken the list hides; an entry that offers nothing stays as it is."""
    plain, entry = QLineEdit(), QLineEdit()
    for one in (plain, entry):
        qtbot.addWidget(one)
        one.show()
    offer_nothing(plain)
    complete(entry, known)
    found = entry.completer()
    assert found is not None
    found.setCompletionPrefix("hous")
    found.complete()
    popup = found.popup()
    assert popup is not None
    assert popup.isVisible()
    offer_nothing(entry)
    assert not popup.isVisible()
