"""A Word draft as it is read: its paragraphs as its sender left them, and what lies outside them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from scr_desktop.domain.time.part_date import written


class Comment(NamedTuple):
    """What somebody wrote at a paragraph; `on` is a day as Word keeps it, empty where none is."""

    by: str
    on: str
    text: str

    @property
    def words(self) -> str:
        """Who wrote it, when and what, in one line."""
        return f"{', '.join(filter(None, (self.by or 'Somebody not named', self._day)))}: {self.text}"

    @property
    def _day(self) -> str:
        try:
            return written(date.fromisoformat(self.on[:10]))
        except ValueError:
            return ""


class DraftParagraph(NamedTuple):
    """One paragraph or cell. `level` is that of a heading, 0 for none; `row` what begins its row of a table.

    `by` are those who made the changes in it that Word marked.
    """

    text: str
    level: int = 0
    row: str = ""
    by: Sequence[str] = ()
    comments: Sequence[Comment] = ()


class DraftText(NamedTuple):
    """A Word document as text. `mark` is what this program wrote into it, `author` who saved it last.

    `outside` is what stands elsewhere than in the text, a sentence each: text boxes, footnotes, heads and feet, pictures.
    """

    paragraphs: Sequence[DraftParagraph]
    outside: Sequence[str] = ()
    mark: str = ""
    author: str = ""
