"""A form that comes back: content with its fields, and the mark by which it is known again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from scr_desktop.documents.parts.content import Content, Fields, FormMark, KeepTogether, Ticks
from scr_desktop.domain.papers.form_mark import mark_of


def with_mark(content: Sequence[Content], form: str, of: str, office: str) -> list[Content]:
    """Return content with the mark of the form at its end; `of` is the id of what it answers, `office` whose it is."""
    return [*content, FormMark(mark_of(form, of, office, names(content)).written)]


def names(content: Iterable[Content]) -> Iterator[str]:
    """Yield the name of each field of content, as it stands in the PDF, in reading order."""
    for item in content:
        if isinstance(item, KeepTogether):
            yield from names(item.items)
        elif isinstance(item, Fields):
            yield from (field.key for field in item.row)
        elif isinstance(item, Ticks):
            yield from (f"{item.key}-{key}" for key, _ in item.choices) if item.several else (item.key,)
