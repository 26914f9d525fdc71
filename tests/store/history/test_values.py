"""The values of the history: sealed row by row, and read again as what became of each record."""

from __future__ import annotations

import hashlib
from datetime import date
from enum import Enum
from typing import Any

import pytest

from scr_desktop.domain.records.history import NOTHING, Sealed, Value
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.history import values
from scr_desktop.store.history.values import ERASED
from tests.store.records import Paper

CHANGES: list[dict[str, Any]] = [
    {"record": "Child", "id": "c", "did": "changed", "fields": {"name": ["Ann", None], "age": [None, 3]}},
    {"record": "Case", "id": "k", "did": "removed", "fields": {}},
]


class Colour(Enum):
    """A value that a field could hold."""

    AMBER = "amber"


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        (None, None),
        (True, True),
        (1.5, 1.5),
        (PartDate.parse("?May 2018"), "?2018-05"),
        (PartDate(), ""),
        (date(2018, 5, 1), "2018-05-01"),
        (Colour.AMBER, "amber"),
        (b"abc", "3 bytes, SHA-256 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ({1: date(2018, 5, 1), "a": (Colour.AMBER, None)}, {"1": "2018-05-01", "a": ["amber", None]}),
    ],
)
def test_a_value_is_noted_as_it_is_stored(value: object, kept: object) -> None:
    """Days by the calendar of ISO 8601, a file only by its length and its digest, and what stands inside another too."""
    assert values.plain(value) == kept


def test_each_field_is_a_row_and_nothing_is_sealed_as_nothing() -> None:
    """In the order of their names, counted on through the entry; what had no fields has one row without values."""
    rows = values.rows_of(7, CHANGES)
    assert [(row.entry, row.position, row.record, row.did, row.field) for row in rows] == [
        (7, 1, "Child", "changed", "age"),
        (7, 2, "Child", "changed", "name"),
        (7, 3, "Case", "removed", ""),
    ]
    assert (rows[0].before, rows[0].before_hash, rows[0].after) == (None, b"", "3")
    assert rows[0].after_salt is not None
    assert rows[0].after_hash == hashlib.sha256(rows[0].after_salt + b"3").digest()
    assert len(rows[0].after_salt) == 16
    assert values.rows_of(8, []) == []


def test_the_same_value_twice_does_not_look_the_same() -> None:
    """Each has its own salt, so that nobody finds a short value by trying."""
    first, second = (values.rows_of(1, CHANGES)[0] for _ in range(2))
    assert first.after == second.after
    assert first.after_hash != second.after_hash


def test_what_was_put_in_is_read_out() -> None:
    """Rows become again what became of each record."""
    assert values.changes(values.rows_of(7, CHANGES)) == CHANGES


def test_what_was_erased_is_not_what_was_empty() -> None:
    """A hash without a text says that something stood there."""
    row = values.rows_of(7, CHANGES)[0]
    gone = row._replace(after=None, after_salt=None)
    assert values.after(row) == 3
    assert values.after(gone) is ERASED
    assert values.changes([gone])[0]["fields"] == {"age": [None, ERASED]}
    assert repr(ERASED) == "(erased)"
    assert values.read(NOTHING) is None
    assert values.read(Sealed(None, None, b"h")) is ERASED
    assert values.read(Sealed('"Ann"', b"s", b"h")) == "Ann"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('[{"record":"Case","id":"k","did":"added","fields":{"stage":[null,"open"]}}]',
         [{"record": "Case", "id": "k", "did": "added", "fields": {"stage": [None, "open"]}}]),
        ('[{"record":"Case"},{"record":"C","id":"k","did":"added","fields":{"a":[1]}}]', []),
        ("not JSON", []),
        ('{"record":"Case"}', []),
    ],
)  # fmt: skip
def test_an_entry_of_earlier_form_keeps_its_text_and_shows_what_can_be_read(text: str, shown: object) -> None:
    """Its text stays letter for letter, for its link covers it; only what has the form of a change is shown."""
    rows = values.whole(3, text)
    assert values.text_of(rows) == text
    assert values.changes(rows) == shown


def test_rows_are_given_out_in_lists() -> None:
    """Each as long as asked for, the last as long as what is left, and no empty one."""
    assert list(values.at_once(range(5), 2)) == [[0, 1], [2, 3], [4]]
    assert list(values.at_once(range(4), 2)) == [[0, 1], [2, 3]]
    assert list(values.at_once([])) == []


def test_entries_are_read_with_what_they_say(papers: CaseFile) -> None:
    """An entry that changed no record, and one that is not there, say nothing."""
    made = Paper(text="one")
    with papers.work("Filed") as session:
        session.add(made)
    with papers.work("Printed", note=True):
        pass
    with papers.read() as session:
        found = values.of_entries(session, [1, 2, 9])
    assert found[2] == found[9] == []
    (change,) = found[1]
    assert (change["record"], change["id"], change["did"]) == ("Paper", made.id, "added")
    assert change["fields"]["text"] == [None, "one"]
    assert isinstance(values.rows_of(1, found[1])[0], Value)
