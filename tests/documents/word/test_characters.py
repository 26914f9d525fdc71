"""What a Word document cannot hold is said, and nothing is lost in silence."""

from __future__ import annotations

import pytest

from scr_desktop.documents.word.characters import in_one_line, writable


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("a\r\nb\x0bc", "a\nb\nc"),
        ("a\x00b", "a[U+0000]b"),
        ("half \ud83d", "half [U+D83D]"),
        ("\ufeffNote so\u00adft", "Note soft"),
        ("Łukasik 王 \U0001f600", "Łukasik 王 \U0001f600"),
        ("e\u0301", "é"),
    ],
)
def test_text_is_made_fit_for_xml(typed: str, written: str) -> None:
    """Letters of every script stay as they are."""
    assert writable(typed) == written


def test_a_line_stays_one() -> None:
    """In heads and properties."""
    assert in_one_line(" two \n lines\t") == "two lines"
