"""An entry of the history: what its link covers, what can be erased from it, and what an erasure says."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest

from scr_desktop.domain.records.history import (
    NOTHING,
    Erasure,
    HistoryEntry,
    Sealed,
    Value,
    canonical_json,
    earlier_link,
    erasure,
    hash_of,
    sealed,
)

# Of FIPS 180-2: the SHA-256 of "abc".
ABC = bytes.fromhex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
VALUE = Value(7, 1, "Child", "c", "changed", "school", '"Twerton"', b"s", b"h1", '"Moorlands"', b"t", b"h2")


def entry(**of: Any) -> HistoryEntry:
    """Return an entry of an office, sealed."""
    said = {"at": "2018-05-17T09:00:00+00:00", "by": "Zoë Price", "what": "Changed", "why": "Told by the GP"}
    made = HistoryEntry(number=7, **(said | of))
    made.seal()
    return made


def test_the_hash_is_of_the_salt_and_the_text() -> None:
    """Both one after the other, in UTF-8; half a pair of surrogates is no error."""
    assert hash_of(b"a", "bc") == hash_of(b"", "abc") == ABC
    assert hash_of(b"", "é") == hashlib.sha256(b"\xc3\xa9").digest()
    assert len(hash_of(b"", "\udcff")) == 32


@pytest.mark.parametrize(("one", "nothing", "gone", "fits"), [
    (NOTHING, True, False, True),
    (Sealed("bc", b"a", ABC), False, False, True),
    (Sealed("bd", b"a", ABC), False, False, False),  # the text was altered
    (Sealed("bc", b"b", ABC), False, False, False),  # the salt was
    (Sealed(None, None, ABC), False, True, True),  # erased
    (Sealed(None, b"a", ABC), False, False, False),  # half erased
    (Sealed("bc", None, ABC), False, False, False),
    (Sealed("bc", None, b""), False, False, False),  # put in without a hash
])  # fmt: skip
def test_a_text_fits_if_it_is_whole_or_wholly_gone(one: Sealed, nothing: bool, gone: bool, fits: bool) -> None:
    """What was altered, taken away by half or put in afterwards does not fit."""
    assert (one.is_nothing, one.is_gone, one.fits) == (nothing, gone, fits)


def test_the_same_text_is_sealed_differently_each_time() -> None:
    """So that nobody finds a short text by trying, once its salt is gone."""
    first, second = sealed("yes"), sealed("yes")
    assert first.fits
    assert second.fits
    assert first.hash != second.hash


def test_the_link_holds_whatever_is_said_and_none_of_its_words() -> None:
    """By whom, what, why, to which case, on what it follows: each of them altered needs another link."""
    whole = entry().expected_link([VALUE])
    for text in ("Zoë Price", "Changed", "Told by the GP", "Twerton", "Moorlands"):
        assert (text in entry().canonical([VALUE])) is (text == "Zoë Price")
    of = entry()
    link = of.expected_link([VALUE])
    assert link != whole, "two entries have salts of their own"
    for name, value in {"by": "Zoe", "at": "2018", "case_id": "k", "previous": "1" * 64, "erases": "x"}.items():
        before = getattr(of, name)
        setattr(of, name, value)
        assert of.expected_link([VALUE]) != link, name
        setattr(of, name, before)
    assert of.expected_link([VALUE]) == link


def test_a_value_can_be_erased_and_the_link_still_fits() -> None:
    """Text and salt go, the hash stays; another hash, another field or no value at all is another link."""
    of = entry()
    link = of.expected_link([VALUE])
    assert of.expected_link([VALUE._replace(before=None, before_salt=None)]) == link
    for other in (
        [VALUE._replace(after_hash=b"h3")],
        [VALUE._replace(field="plan")],
        [VALUE._replace(did="added")],
        [],
    ):
        assert of.expected_link(other) != link


def test_why_can_be_erased_and_is_then_gone() -> None:
    """Its hash says that something stood there; a reason that was never given was there as an empty text."""
    of = entry()
    of.why, of.why_salt = "", None
    assert of.words()["why"].is_gone
    assert of.words()["what"].fits
    of.what = "Changed back"
    assert not of.words()["what"].fits
    never = entry(why="").words()["why"]
    assert (never.text, never.is_gone, never.fits) == ("", False, True)


def test_the_link_of_before_covers_the_words_themselves() -> None:
    """The SHA-256 of the entry as JSON in the order of its names."""
    said = '{"at":"1","by":"2","case_id":"4","changes":"[]","number":7,"previous":"6","what":"3","why":"é"}'
    found = earlier_link(7, "1", "2", "3", "4", "é", "[]", "6")
    assert found == hashlib.sha256(said.encode()).hexdigest()
    of = HistoryEntry(number=7, at="1", by="2", what="3", case_id="4", why="é", earlier_previous="6")
    assert of.expected_earlier_link("[]") == found


def test_the_same_content_is_the_same_text() -> None:
    """Names in order, no spaces, letters as they are."""
    assert (
        canonical_json({"b": "é", "a": (1, None)})
        == canonical_json({"a": [1, None], "b": "é"})
        == '{"a":[1,null],"b":"é"}'
    )


def test_what_was_erased_is_listed_and_read_again() -> None:
    """Nothing erased leaves no list."""
    made = Erasure(("12.why", "12.3.before"), ("12.why",))
    assert made.as_text() == '{"places":["12.why","12.3.before"],"unsound":["12.why"]}'
    assert erasure(entry(erases=made.as_text())) == made
    assert Erasure().as_text() == ""
    assert erasure(entry()) == Erasure()


@pytest.mark.parametrize("text", ["{", "[]", "null", "3", '{"places": 3}', "none"])
def test_a_list_that_cannot_be_read_names_nothing(text: str) -> None:
    """That it was altered is shown by the link of its entry."""
    assert erasure(entry(erases=text)) == Erasure()
