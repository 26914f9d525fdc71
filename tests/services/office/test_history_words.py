"""The words of the history: every kind of record that can appear in it says them on its own class."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from scr_desktop.domain.records.history import HistoryEntry, HistoryValue
from scr_desktop.domain.records.record import Base
from scr_desktop.domain.records.words import Choices, Words
from scr_desktop.services.office.history_words import field_words, naming, record_words, records, value_words

# In one order for all who run tests side by side: the mappings have none. Records that tests make up are none of ours.
KINDS = tuple(
    sorted(
        (kind for kind in records().values() if kind.__module__.startswith("scr_desktop.")),
        key=lambda kind: kind.__name__,
    )
)
UNTOLD = {HistoryEntry, HistoryValue, *(kind for kind in KINDS if not getattr(kind, "kept_in_history", True))}
ByEntry = Callable[[Words], dict[str, Choices | str]]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_kind_of_record_says_its_words_itself(kind: type[Base]) -> None:
    """None is left out by oversight: it has words, or says that the history never tells of it, as then it does not."""
    assert "WORDS" in vars(kind)
    assert (kind.WORDS is None) == (kind in UNTOLD)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.WORDS], ids=lambda kind: kind.__name__)
def test_the_words_are_those_of_columns_that_there_are(kind: type[Base]) -> None:
    """What names a record stands in it, and words for keys and for one of several belong to a column or an entry in one."""
    words, columns = kind.WORDS, set(kind.__mapper__.column_attrs.keys())
    assert words is not None
    assert words.called.strip()
    assert not words.named_by or hasattr(kind, words.named_by)
    named = {*words.keys, *words.anywhere, *words.each}
    assert named <= columns or "content" in columns
    assert set(words.columns) <= columns
    assert all(field_words(column) for column in columns)


def test_no_rule_of_the_program_is_named_in_the_history() -> None:
    """What is due next is called so."""
    assert field_words("next_rule") == "what is due next"


@pytest.mark.parametrize(
    "of",
    [lambda words: words.anywhere, lambda words: words.each, lambda words: words.columns],
    ids=["anywhere", "each", "columns"],
)
def test_what_holds_for_any_record_is_said_by_one(of: ByEntry) -> None:
    """Two that said it would contradict each other one day."""
    said = [entry for kind in KINDS if kind.WORDS for entry in of(kind.WORDS)]
    assert len(said) == len(set(said))


def test_a_kind_of_record_that_there_is_no_more_is_called_by_its_name() -> None:
    """An old history may tell of one that a later version does away with."""
    assert (record_words("EarlierKind"), naming("EarlierKind")) == ("Earlier kind", "")
    assert (record_words("CaseEvent"), naming("CaseEvent")) == ("Date", "kind")


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("regime_why", "why these arrangements govern"),
        ("closed_why", "why closed"),
        ("called_off_why", "why called off"),
    ],
)
def test_a_reason_is_called_the_reason_of_something(field: str, words: str) -> None:
    """“Regime why” is no English."""
    assert field_words(field) == words


def test_what_an_office_added_to_an_edition_is_named_in_words() -> None:
    """Its key says nothing to a reader, and its own words stand in the law of that office."""
    assert value_words("Deadline", "rule", "office_1a2b3c4d") == "A line that the office added"
