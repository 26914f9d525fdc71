"""The words of a document, and those that cannot be printed."""

from __future__ import annotations

from scr_desktop.documents.making.texts import missing_characters, texts
from scr_desktop.documents.parts.content import BoundIn, Content, Facts, Grid, Heading, KeepTogether, Label, Para
from scr_desktop.documents.parts.content import Drawing as Picture
from tests.documents.making.test_draw import HOSTILE, every_kind


def test_every_word_of_every_kind_of_content_is_found() -> None:
    """No corner of a document is passed over: labels of drawings, captions, boxes to sign."""
    found = list(texts(every_kind()))
    for said in ("Decision pack", HOSTILE, "What happened", "Event", "Notified, then reviewed", "Notified", "Director"):
        assert said in found
    assert "lead" not in found


def test_what_is_bound_in_gives_its_title_only() -> None:
    """The pages of others are not read here."""
    assert list(texts([BoundIn(b"%PDF", "Return of the police")])) == ["Return of the police"]


def test_characters_that_no_typeface_has_are_named_with_the_words_around_them() -> None:
    """Before anything is printed the officer learns which character of whose name will not be."""
    content: list[Content] = [
        Heading(1, "Łukasz and أحمد print"),
        KeepTogether([Facts([("Mother", "Known as 王小明 since her marriage in the spring of 1998")])]),
        Grid(["Name"], [["王"]]),
        Picture("alt", 10, 10, [Label(0, 0, "ਪੰਜਾਬੀ")]),
    ]
    found = missing_characters(content, "Pack", "Marked 明日")
    assert [one.character for one in found][:5] == ["明", "日", "王", "小", "ਪ"]
    assert found[2].among == "Known as 王小明 since her marria…"
    assert found[1].among == "Marked 明日"


def test_a_document_that_prints_whole_misses_nothing() -> None:
    """Names of the languages spoken here raise no alarm."""
    assert missing_characters([*every_kind(), Para("أحمد שרה")]) == []
