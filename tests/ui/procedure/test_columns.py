"""The Procedure page's columns: under which arrangements a rule holds, and what is doubted of it."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.services.office.procedure import Row, RowKind
from scr_desktop.services.regime import as_built, regimes
from scr_desktop.ui.procedure.columns import arrangements, columns, kinds
from scr_desktop.ui.tables.column import Column

EVERY = tuple(regime.key for regime in regimes())


def row(*, under: tuple[str, ...] = (), sure: bool = True, note: str = "") -> Row:
    """Return a deadline to read."""
    return Row(
        kind=RowKind.CLOCK,
        key="notify",
        text="Notify the incident",
        paragraph="Procedure 2.1",
        force="Must",
        sure=sure,
        note=note,
        detail=(("Arrangements", "Two of them"),),
        regimes=under,
    )


def column(title: str) -> Column[Any]:
    """Return the column with this head."""
    return next(one for one in columns(as_built()) if one.title == title)


@pytest.mark.parametrize(
    ("under", "said"),
    [
        ((), "All"),
        (EVERY, "All"),
        (EVERY[:1], EVERY[0]),
        (EVERY[:2], f"{EVERY[0]} and 1 more"),
        (EVERY[:3], f"{EVERY[0]} and 2 more"),
    ],
)
def test_a_rule_says_under_which_arrangements_it_holds(under: tuple[str, ...], said: str) -> None:
    """The first and how many more; what belongs to none and what belongs to every one holds under all."""
    assert column("Under").text(row(under=under)) == said


def test_a_note_has_a_sign_and_is_read_in_the_tip(qtbot: QtBot) -> None:
    """Where the program departs from its source, the paragraph says so; without a note it is the paragraph alone."""
    paragraph = column("Paragraph")
    assert paragraph.icon is not None
    assert paragraph.tooltip is not None
    assert paragraph.icon(row()) is None
    assert paragraph.tooltip(row()) == "Procedure 2.1"
    assert paragraph.icon(row(note="It is doubted.")) is not None
    assert paragraph.tooltip(row(note="It is doubted.")) == "Procedure 2.1\n\nNote: It is doubted."


def test_a_wording_that_is_not_confirmed_has_a_sign(qtbot: QtBot) -> None:
    """What is sure has none."""
    force = column("Force").icon
    assert force is not None
    assert force(row()) is None
    assert force(row(sure=False)) is not None


def test_the_filters_begin_with_everything() -> None:
    """After it come the regimes, and the kinds in the words of the page."""
    assert arrangements(as_built())[0] == ("", "All arrangements")
    assert [key for key, _ in arrangements(as_built())[1:]] == list(EVERY)
    assert kinds()[0] == ("", "Everything")
    assert ("Deadline", "Deadline") in kinds()
