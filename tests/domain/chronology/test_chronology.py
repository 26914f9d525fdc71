"""The place of an entry in the chronology, and how the merged chronology is read."""

from __future__ import annotations

import pytest

from scr_desktop.domain.chronology.chronology import Chronology, ChronologyRow, place_of
from scr_desktop.domain.time.part_date import PartDate


def row(when: str, at_time: str = "", *, order: int = 0, agency: str = "", episode: str = "") -> ChronologyRow:
    """Return an entry of a day as it is typed, at its place; `order` is given where the officer moved it."""
    on = PartDate.parse(when) if when else PartDate()
    sorts_on, usual = place_of(on)
    return ChronologyRow(
        case_id="c", happened_on=on, at_time=at_time, sorts_on=sorts_on, order=order or usual, agency=agency,
        event=f"{when} {at_time}".strip(), episode_id=episode,
    )  # fmt: skip


@pytest.mark.parametrize(("typed", "place"), [
    ("14 April 2018", ("2018-04-14", 0)),
    ("?14 April 2018", ("2018-04-14", 0)),  # the day is named, however doubtful it is
    ("w/c 16 April 2018", ("2018-04-16", -1)),
    ("April 2018", ("2018-04-01", -1)),
    ("2018", ("2018-01-01", -1)),
    ("", ("9999-12-31", 0)),
])  # fmt: skip
def test_an_entry_stands_at_the_first_day_that_its_date_can_mean(typed: str, place: tuple[str, int]) -> None:
    """A week, a month and a year stand before the entries of that day; what has no date stands after every day."""
    assert place_of(PartDate.parse(typed) if typed else PartDate()) == place


def test_entries_of_one_day_stand_in_their_order() -> None:
    """The month first, then the day without a time, then by the time; one that was moved stands where it was put."""
    rows = [
        row(""), row("1 May 2018", "22:55"), row("2 May 2018"), row("1 May 2018", "09:05"), row("May 2018"),
        row("1 May 2018"), row("1 May 2018", "08:00", order=1), row("30 April 2018", "23:59"),
    ]  # fmt: skip
    ordered = sorted(rows, key=lambda one: (one.sorts_on, one.order, one.at_time))
    assert [one.event for one in ordered] == [
        "30 April 2018 23:59", "May 2018", "1 May 2018", "1 May 2018 09:05", "1 May 2018 22:55", "1 May 2018 08:00",
        "2 May 2018", "",
    ]  # fmt: skip


@pytest.mark.parametrize(("typed", "at_time", "words"), [
    ("14/4/18", "22:55", "14 April 2018, 22:55"),
    ("14/4/18", "", "14 April 2018"),
    ("?April 2018", "", "April 2018 (uncertain)"),
])  # fmt: skip
def test_when_it_happened_is_read_with_its_time(typed: str, at_time: str, words: str) -> None:
    """The time stands behind the day where there is one, and doubt is said."""
    assert row(typed, at_time).when == words


def test_the_agencies_and_dates_are_those_of_its_entries() -> None:
    """Each agency once, by name; the dates stay in the order of the entries."""
    rows = (row("May 2018", agency="Police"), row("1 May 2018", agency="GP"), row("2 May 2018", agency="Police"))
    found = Chronology(rows)
    assert found.agencies == ["GP", "Police"]
    assert [str(one) for one in found.dates] == ["May 2018", "1 May 2018", "2 May 2018"]
    assert (Chronology().agencies, Chronology().dates) == ([], [])


def test_an_episode_has_its_own_entries_in_their_order() -> None:
    """Those of another, and those of none, are left out."""
    rows = (row("1 May 2018", episode="a"), row("2 May 2018", episode="b"), row("3 May 2018", episode="a"), row(""))
    assert [one.event for one in Chronology(rows).of_episode("a")] == ["1 May 2018", "3 May 2018"]
    assert Chronology(rows).of_episode("c") == []
