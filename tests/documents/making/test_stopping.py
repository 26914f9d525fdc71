"""A drawing can always be ended: by the officer, and by its own limit of time."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from scr_desktop.documents.making.draw import DrawingStopped, draw
from scr_desktop.documents.parts.content import Bullets, Content, Facts, Grid, Heading, KeepTogether, Notice, Para
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.domain.problem import Problem

WORDS = "The quick brown fox jumps over the lazy dog. " * 5000
CONTENT: dict[str, Sequence[Content]] = {
    "paragraph": [Para(WORDS)],
    "word": [Para("x" * 200_000)],
    "Arabic word": [Para("ىلا" * 60_000)],
    "cell": [Grid(["One", "Two"], [("x", WORDS)])],
    "value": [Facts([("Label", WORDS)])],
    "notice": [Notice(WORDS)],
    "list": [Bullets([WORDS])],
    "rows": [Grid(["One", "Two"], [("x", "y")] * 4000)],
    "kept together": [KeepTogether([Para("word")] * 4000)],
    "headings": [Heading(1, "Heading")] * 3000,
}


@pytest.mark.parametrize("content", CONTENT.values(), ids=CONTENT)
def test_stop_is_asked_all_the_while(content: Sequence[Content]) -> None:
    """However one-sided a document is, Stop is looked at for every line of it, also before its first page."""
    asked, before_pages = [], []

    def ask() -> bool:
        asked.append(1)
        return False

    draw(
        content, Imprint("t"), stop=ask, progress=lambda page, _: before_pages.append(len(asked)) if page == 1 else None
    )
    assert before_pages[0] > 500
    assert len(asked) > 1000


@pytest.mark.parametrize("asks", [1, 50, 1500])
def test_stop_stops_wherever_it_comes(asks: int) -> None:
    """Within the measuring of a paragraph, or while pages are drawn: nothing more is done once Stop was said."""
    asked = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) >= asks

    with pytest.raises(DrawingStopped):
        draw(CONTENT["paragraph"], Imprint("t"), stop=stop)
    assert len(asked) == asks


def test_a_drawing_that_takes_too_long_is_given_up_with_a_sentence() -> None:
    """A hostile entry costs the officer a sentence that says what to look for, not the afternoon."""
    with pytest.raises(Problem, match="“Pack” takes too long to draw"):
        draw(CONTENT["paragraph"], Imprint("Pack"), seconds=0)
