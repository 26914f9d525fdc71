"""How wide columns are: what there is room for is whole, short cells before long ones."""

from __future__ import annotations

import pytest

from scr_desktop.ui.tables.column_widths import Need, widths


@pytest.mark.parametrize(
    ("needs", "room", "expected"),
    [
        pytest.param([], 100, [], id="no column"),
        pytest.param([Need(10, 40, 30)], 100, [40], id="one that asks for a width has no more of it"),
        pytest.param([Need(10, 0, 30)], 100, [100], id="one that asks for none takes what is left"),
        pytest.param(
            [Need(10, 40, 30), Need(10, 0, 50)], 200, [40, 160], id="the rest goes to the one without a width"
        ),
        pytest.param([Need(10, 0, 20), Need(10, 0, 30)], 100, [50, 50], id="two without a width share alike"),
        pytest.param([Need(10, 0, 20), Need(10, 0, 150)], 200, [50, 150], id="the longest keeps what it needs"),
        pytest.param([Need(60, 40, 30)], 60, [60], id="a head is whole"),
    ],
)
def test_where_there_is_room_nothing_is_cut(needs: list[Need], room: int, expected: list[int]) -> None:
    """Each column has what its head, its cells and it itself ask for, and the rest is shared by those that ask for none."""
    assert widths(needs, room) == expected


def test_what_no_cell_needs_is_given_up_first() -> None:
    """Ten pixels too few: the column that asked for forty more than its cells take gives them, the other stays whole."""
    assert widths([Need(10, 60, 20), Need(10, 0, 50)], 100) == [50, 50]


def test_one_pixel_too_many_is_never_asked_for() -> None:
    """Three columns give up one pixel together: rounding leaves no bar below the table."""
    assert sum(widths([Need(5, 20, 10)] * 3, 59)) <= 59


@pytest.mark.parametrize(
    ("needs", "room", "expected"),
    [
        pytest.param([Need(10, 0, 30), Need(10, 0, 100), Need(20, 0, 100)], 150, [30, 60, 60], id="a date stays whole"),
        pytest.param([Need(80, 0, 90), Need(10, 0, 200)], 150, [80, 70], id="a head stays whole"),
        pytest.param([Need(80, 0, 90), Need(10, 0, 200)], 60, [80, 10], id="heads stay whole whatever the room"),
    ],
)
def test_the_widest_give_way(needs: list[Need], room: int, expected: list[int]) -> None:
    """Where there is too little the longest cells are cut, all at one width, and no column below its head."""
    assert widths(needs, room) == expected
