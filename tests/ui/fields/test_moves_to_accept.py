"""Deadlines that a date begins or moves: old day beside new, and each day that stands can be kept."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from scr_desktop.domain.progress.reckoning import Move
from scr_desktop.domain.rules.deadline import rule_by_key
from scr_desktop.services.regime import by_key
from scr_desktop.ui.fields.moves_to_accept import COLUMNS, MovesToAccept
from tests.ui.typist import said

RULES = by_key("WT2023").rules
OLD, NEW = date(2026, 4, 10), date(2026, 4, 14)


def move(old: date | None, new: date | None, rule: str = "notify") -> Move:
    """Return what becomes of a deadline."""
    return Move(rule_by_key(RULES, rule), old, new, date(2026, 4, 1))


@pytest.fixture
def moves(qtbot: QtBot) -> MovesToAccept:
    """Give the list, with nothing in it."""
    made = MovesToAccept()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("of", "now", "then"),
    [
        (move(OLD, NEW), "10 April 2026", "14 April 2026"),
        (move(None, NEW), "Not counted yet", "14 April 2026"),
        (move(OLD, None), "10 April 2026", "Falls away"),
    ],
)
def test_a_row_says_what_stands_and_what_would(of: Move, now: str, then: str) -> None:
    """What begins has no day before, what falls away none after."""
    assert [column.text(of) for column in COLUMNS] == ["Notify the incident", now, then]


@pytest.mark.parametrize(("of", "boxes"), [(move(OLD, NEW), 1), (move(None, NEW), 0), (move(OLD, None), 0)])
def test_only_a_day_that_gives_way_to_another_can_be_kept(moves: MovesToAccept, of: Move, boxes: int) -> None:
    """What falls away cannot be, and what only begins has nothing to keep."""
    moves.show_moves([of])
    assert len(moves.findChildren(QCheckBox)) == boxes


def test_a_day_that_is_kept_says_that_it_stays(moves: MovesToAccept) -> None:
    """Its tick names the day for a screen reader; taken back, the new day is said again."""
    moves.show_moves([move(OLD, NEW)])
    [box] = moves.findChildren(QCheckBox)
    assert box.accessibleName() == "Keep the old date, 10 April 2026: Notify the incident"
    assert moves.kept() == set()
    box.click()
    assert moves.kept() == {"notify"}
    assert "Stays 10 April 2026" in said(moves)
    box.click()
    assert "Stays" not in said(moves)


def test_what_was_kept_stays_kept_when_the_days_move_again(moves: MovesToAccept) -> None:
    """Of the same deadline; one that is no longer among them is forgotten."""
    moves.show_moves([move(OLD, NEW)])
    moves.findChildren(QCheckBox)[0].click()
    moves.show_moves([move(OLD, date(2026, 4, 15)), move(OLD, NEW, "rapid_review")])
    assert moves.kept() == {"notify"}
    moves.show_moves([move(OLD, NEW, "rapid_review")])
    assert moves.kept() == set()
