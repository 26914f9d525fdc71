"""Who told the office, each with what is entered, and how a letter is addressed to them."""

from __future__ import annotations

import pytest

from scr_desktop.documents.parts.content import Grid
from scr_desktop.documents.sections.notifiers import (
    address_of,
    in_danger,
    in_one_line,
    letters_to,
    notifier_of,
    notifiers,
    of_the_public,
    stranger,
    told_us,
)
from scr_desktop.domain.records.notifier import Notifier
from scr_desktop.domain.time.part_date import PartDate
from tests.documents.cases import made
from tests.present import a

NEVER = PartDate()


def whole(told_on: PartDate = NEVER, told_time: str = "") -> Notifier:
    """Return a notifier of whom everything but the day is entered."""
    return Notifier(
        agency="Police", person="Ann Reed", role="DI", contact="0117 496 0000", means="telephone", told_on=told_on,
        told_time=told_time,
    )  # fmt: skip


def test_each_stands_with_what_is_entered() -> None:
    """The hour with its day; what nobody entered is said to be not entered; nobody at all has a sentence."""
    of = made("WT2015")
    on = PartDate.parse("14 May 2018")
    of.case.notifiers[:] = [
        whole(on, "16:20"),
        Notifier(agency="GP", told_on=on),
        Notifier(told_time="16:20"),
    ]
    (grid,) = notifiers(of.case)
    empty = "Not entered"
    means = a(Grid, grid).rows[0][4]
    assert a(Grid, grid).rows == [
        ("Police", "Ann Reed, DI", "0117 496 0000", "14 May 2018, 16:20", means),
        ("GP", empty, empty, "14 May 2018", empty),
        (empty, empty, empty, empty, empty),
    ]
    assert "telephone" in means.lower()
    assert a(Grid, grid).empty == "No notifier has been entered."


@pytest.mark.parametrize(
    ("one", "line"),
    [
        (whole(), "Police, Ann Reed, DI, 0117 496 0000, by telephone"),
        (Notifier(agency=" GP ", told_on=PartDate.parse("May 2018")), "GP, May 2018"),
        (Notifier(), ""),
    ],
)
def test_a_line_has_what_is_entered_and_no_more(one: Notifier, line: str) -> None:
    """No comma stands for something that is missing."""
    assert in_one_line(one) == line


@pytest.mark.parametrize(
    ("one", "lines"),
    [
        (Notifier(agency="Police", person="Ann Reed", role="DI"), ("Ann Reed, DI", "Police")),
        (Notifier(agency="Police", role="DI"), ("DI", "Police")),
        (Notifier(person=" "), ()),
    ],
)
def test_a_letter_goes_to_the_person_at_the_agency(one: Notifier, lines: tuple[str, ...]) -> None:
    """The post follows the name, or stands for it."""
    assert address_of(one) == lines


@pytest.mark.parametrize(
    ("on", "words"),
    [
        ("2 April 2026", " on 2 April 2026"),
        ("April 2026", " (April 2026)"),
        ("?2 April 2026", " (2 April 2026 (uncertain))"),
        ("", ""),
    ],
)
def test_the_day_stands_in_the_sentence_as_far_as_it_is_certain(on: str, words: str) -> None:
    """Only a whole day that nobody doubted is said without brackets."""
    assert told_us(Notifier(told_on=PartDate.parse(on) if on else PartDate())) == words


def test_each_has_a_letter_and_is_found_by_it() -> None:
    """Who has no name at all is called so."""
    of = made("WT2015")
    of.case.notifiers[:] = [Notifier(agency="Police", person="Ann Reed"), Notifier()]
    items = letters_to(of)
    assert [one.label for one in items] == ["Police, Ann Reed", "A notifier not named"]
    assert notifier_of(of, items[1].id) is of.case.notifiers[1]


@pytest.mark.parametrize(
    ("one", "public", "dear"),
    [
        (Notifier(agency="Police", person="Ann Reed"), False, "Colleague"),
        (Notifier(role="Headteacher"), False, "Colleague"),
        (Notifier(person="Ann Reed"), True, "Sir or Madam"),
        (Notifier(), True, "Sir or Madam"),
    ],
)
def test_who_tells_for_no_agency_is_of_the_public(one: Notifier, public: object, dear: str) -> None:
    """And nobody's colleague."""
    assert (of_the_public(one), stranger(one)) == (public, dear)


def test_a_post_entered_for_the_name_stands_once() -> None:
    """In the address as in a line."""
    one = Notifier(agency="Hospital", person="Named midwife", role="Named midwife")
    assert address_of(one) == ("Named midwife", "Hospital")
    assert in_one_line(one) == "Hospital, Named midwife"


def test_who_fears_for_a_child_is_told_whom_to_ring() -> None:
    """Nobody waits for a letter first."""
    assert "999" in in_danger()
