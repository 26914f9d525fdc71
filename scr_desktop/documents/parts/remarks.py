"""Where sources stand in a list or a table: what is said of several of them is said once below it, under a mark."""

from __future__ import annotations

from collections.abc import Iterable
from string import ascii_lowercase

from scr_desktop.documents.parts.content import Content, Para
from scr_desktop.documents.parts.words import capital, force_beside
from scr_desktop.domain.sources.source import Source


class Remarks:
    """The remarks on the sources of one list, each with its mark: a doubt of the wording, or who confirmed it."""

    def __init__(self, sources: Iterable[Source]) -> None:
        remarks = dict.fromkeys(filter(None, map(_remark, sources)))
        self._marks = {remark: _mark(number) for number, remark in enumerate(remarks)}

    def source(self, source: Source) -> str:
        """Return a paragraph with its force, and the mark of what is said of it; without the force where it is in doubt."""
        force = force_beside(source) if source.sure else ""
        said = f"{source.paragraph} ({force})" if force else source.paragraph
        mark = self._marks.get(_remark(source), "")
        return f"{said} {mark}".rstrip()

    def notes(self) -> list[Content]:
        """Return what the marks mean, to stand below the list; nothing where there is none."""
        return (
            [Para("\n".join(f"{mark} {capital(remark)}." for remark, mark in self._marks.items()), "small")]
            if self._marks
            else []
        )


def _remark(source: Source) -> str:
    return source.confirmed if source.sure else source.doubt


def _mark(number: int) -> str:
    """Return `[a]`, `[b]` … `[z]`, `[a1]` and on."""
    more, letter = divmod(number, len(ascii_lowercase))
    return f"[{ascii_lowercase[letter]}{more or ''}]"
