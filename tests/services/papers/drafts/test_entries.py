"""Where words stand in a text as whole lines, and how they are exchanged."""

from __future__ import annotations

import pytest

from scr_desktop.services.papers.drafts.entries import exchanged, standing


@pytest.mark.parametrize(("text", "words", "count"), [
    ("One\n\nTwo\nThree", "Two", 1),
    ("One\r\nTwo", "Two", 1),
    ("No\nNobody\nNo", "No", 2),
    ("- No\n- what. (a)", "what. (a)", 1),
    ("Nobody", "No", 0),
    ("a Two", "Two", 0),
    ("Two ", "Two", 1),
    ("anything", " ", 0),
    ("One \n\n\nTwo\nThree", "One\n\nTwo", 1),
    ("- a\n- b", "a\n\nb", 1),
    ("a b", "a\nb", 0),
])  # fmt: skip
def test_words_stand_where_whole_lines_are_these(text: str, words: str, count: int) -> None:
    """Never in the middle of others."""
    assert len(standing(text, words)) == count


@pytest.mark.parametrize(("text", "was", "now", "left"), [
    ("One\n\nTwo\n\nThree", "Two", "2", "One\n\n2\n\nThree"),
    ("One\n\nTwo\n\nThree", "Two", "", "One\n\nThree"),
    ("a\n- b\n- c", "b", "", "a\n- c"),
    ("a\n- b", "b", "x\ny", "a\n- x\ny"),
    ("One\n\nTwo", "Two", "", "One"),
    ("One\n\nTwo", "One", "", "Two"),
    ("One", "One", "", ""),
])  # fmt: skip
def test_the_rest_stays_as_it_is(text: str, was: str, now: str, left: str) -> None:
    """With the room between paragraphs."""
    assert exchanged(text, was, now) == left
