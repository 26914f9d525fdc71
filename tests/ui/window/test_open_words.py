"""What was typed and not recorded is opened again where it was typed, or shown to be read."""

from __future__ import annotations

import pytest

from scr_desktop.ui.window.open_words import readable


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        ({}, ""),
        ({"why": "  The school rang.\n"}, "The school rang."),
        ({"on": "8 Apr 2026", "note": "", "why": "   "}, "8 Apr 2026"),
        ({"why": "First", "ticked": ["a", "b"], "sure": True, "late_why": "Second"}, "First\nSecond"),
    ],
)
def test_only_texts_are_read_again(content: dict[str, object], shown: str) -> None:
    """Each text stands on its line; ticks, choices of another kind and empty entries are no words to read."""
    assert readable(content) == shown
