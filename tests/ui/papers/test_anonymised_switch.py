"""The one switch between papers with names and with pseudonyms, and the strip that says it is on."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.services.anonymising import pseudonym
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.papers.anonymised_switch import AnonymisedStrip, AnonymisedSwitch, switch_of, words_for
from tests.ui.typist import said


@pytest.mark.parametrize(
    ("waiting", "words"),
    [
        (0, "Anonymised: papers are drawn with pseudonyms and read back."),
        (1, "Anonymised, but 1 name has no pseudonym yet: no paper leaves."),
        (2, "Anonymised, but 2 names have no pseudonym yet: no paper leaves."),
    ],
)
def test_the_strip_says_whether_a_paper_leaves(waiting: int, words: str) -> None:
    """As long as one name would stand in it, none does."""
    assert words_for(waiting) == words


def test_every_part_of_a_page_has_its_one_switch(qtbot: QtBot) -> None:
    """However deep it lies; one that stands alone gets its own, and is told only of a change."""
    page, alone = QWidget(), QWidget()
    for one in (page, alone):
        qtbot.addWidget(one)
    switch, turned = AnonymisedSwitch(page), list[int]()
    switch.turned.connect(lambda: turned.append(1))
    assert switch_of(QWidget(QWidget(page))) is switch
    assert switch_of(alone) is not switch
    assert switch_of(alone) is switch_of(alone)
    for on in (True, True, False):
        switch.turn(on)
    assert len(turned) == 2


def test_the_strip_follows_the_switch_and_asks_for_pseudonyms(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """Off it is not seen; on it leads to the names that have none, and once they have one it leads nowhere."""
    page = QWidget()
    qtbot.addWidget(page)
    switch, wanted = AnonymisedSwitch(page), list[int]()
    strip = AnonymisedStrip(case_file, case_id, switch, page)
    strip.wanted.connect(lambda: wanted.append(1))
    page.show()
    assert not strip.isVisible()
    switch.turn(on=True)
    assert strip.isVisible()
    assert words_for(1) in said(page)
    assert wanted == [1]
    switch.turn(on=False)
    pseudonym.confirm(case_file, case_id, pseudonym.proposals(case_file, case_id))
    switch.turn(on=True)
    assert words_for(0) in said(page)
    assert wanted == [1]
