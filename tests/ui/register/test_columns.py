"""The register's columns: how much time is left, what is owed first, and what a closed case says."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.office.register import RegisterRow
from scr_desktop.services.regime import as_built, by_key, regimes
from scr_desktop.ui.register.columns import DUES, ORDERS, STATES, DaysLeft, arrangements, columns

# A Wednesday, with no bank holiday in the two weeks after it.
TODAY = date(2026, 4, 8)
LEFT = DaysLeft(WorkingDays(), TODAY)


def row(due: date | None = None, rule: str = "notify", **known: Any) -> RegisterRow:
    """Return a row of an open case, with a deadline if `due` is given."""
    known = {"regime": "WT2023", "stage": "", "closed_on": None, **known}
    return RegisterRow(
        id="1",
        reference="2026-001",
        title="Trelawney",
        opened_on=date(2026, 4, 1),
        next_due_on=due,
        next_rule=rule if due else "",
        law=as_built(),
        **known,
    )


@pytest.mark.parametrize(
    ("of", "words", "sign"),
    [
        (row(), "Nothing due", ""),
        (row(closed_on=date(2026, 4, 2)), "Closed on 2 April 2026", "closed"),
        (row(date(2026, 4, 13)), "Due in 3 working days", "soon"),
        (row(date(2026, 4, 15)), "Due in 5 working days", "soon"),
        (row(date(2026, 4, 16)), "Due in 6 working days", "due"),
        (row(date(2026, 4, 7)), "1 working day late", "overdue"),
    ],
)
def test_a_row_says_how_much_time_is_left(of: RegisterRow, words: str, sign: str) -> None:
    """In working days, with the sign of what is near or late; a weekend between counts for nothing."""
    assert (LEFT.words(of), LEFT.sign(of)) == (words, sign)


def test_what_is_owed_as_soon_as_possible_comes_first() -> None:
    """Before a deadline that has days left, in words, sign and duty."""
    of = row(date(2026, 4, 13), at_once=("name_reviewer",))
    assert LEFT.words(of) == "As soon as possible; then due in 3 working days"
    assert LEFT.duties(of) == "Name the reviewer; then Notify the incident"
    assert LEFT.words_and_day(of).split("\n") == [
        "As soon as possible: Name the reviewer",
        "Notify the incident: Due in 3 working days (13 April 2026)",
    ]
    assert LEFT.sign(of) == "soon"


def test_what_is_late_already_comes_before_it() -> None:
    """A late deadline is the worse of the two: what is owed besides is counted after it."""
    of = row(date(2026, 4, 7), at_once=("name_reviewer", "inform_of_review"))
    assert LEFT.words(of) == "1 working day late; 2 more as soon as possible"
    assert LEFT.duties(of) == "Notify the incident; then Name the reviewer; then Tell of the local review"
    assert LEFT.sign(of) == "overdue"


def test_a_decision_that_is_owed_is_said_beside_the_deadline() -> None:
    """No deadline asks for it any more, so that it would be forgotten."""
    assert LEFT.words(row(date(2026, 4, 13), owed_on=date(2026, 4, 20))).endswith("; a decision is owed")


def test_a_closed_case_says_closed_whatever_its_stage() -> None:
    """An open one says the stage in the words of its arrangements."""
    cells = {one.title: one.text for one in columns(LEFT)}
    assert cells["Stage"](row(closed_on=TODAY)) == "Closed"
    stage = next(iter(by_key("WT2023").stages))
    assert cells["Stage"](row(stage=stage.key)) == stage.name
    assert cells["Received or known"](row()) == "1 April 2026"


def test_the_filters_begin_with_what_most_want() -> None:
    """Open cases, whatever is due, under any arrangements, newest first; every regime can be chosen."""
    assert STATES[0][0] == "open"
    assert DUES[0] == ("", "Any time")
    assert ORDERS[0] == ("opened", True, "Newest first")
    assert arrangements(as_built())[0] == ("", "Any arrangements")
    assert {key for key, _ in arrangements(as_built())[1:]} == {regime.key for regime in regimes()}
    assert {sort for sort, _, _ in ORDERS} == {one.sort for one in columns(LEFT) if one.sort}


def test_where_a_line_stands_is_reckoned_once_for_its_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its words, its sign and its duty ask the same; the line after it is reckoned for itself."""
    reckoned: list[str] = []
    stands = RegisterRow.stands

    def counted(self: RegisterRow, today: date, table: WorkingDays) -> Any:
        reckoned.append(self.next_rule)
        return stands(self, today, table)

    monkeypatch.setattr(RegisterRow, "stands", counted)
    left = DaysLeft(WorkingDays(), TODAY)
    for one in (row(date(2026, 4, 13)), row(date(2026, 4, 15), "rapid_review")):
        assert (left.words(one), left.sign(one), left.duties(one)) == (
            LEFT.words(one),
            LEFT.sign(one),
            LEFT.duties(one),
        )
    assert reckoned.count("notify") == reckoned.count("rapid_review") == 2
