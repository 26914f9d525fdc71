"""What a source becomes once an office has confirmed the line that stands on it."""

from __future__ import annotations

from dataclasses import replace

from scr_desktop.domain.editions.confirmed import Answer, Confirmed
from scr_desktop.domain.editions.text import Text
from scr_desktop.domain.sources.source import UNCONFIRMED, Binding, Force, Source


def found_at(one: Confirmed, text: Text) -> str:
    """Return where the office found a line: `Working Together 2026, paragraph 5.12`; a number alone is a paragraph's."""
    where = one.paragraph.strip()
    return f"{text.name}, {'paragraph ' if where[:1].isdigit() else ''}{where}" if where else text.name


def source_of(source: Source, one: Confirmed, text: Text) -> Source:
    """Return the source of a line as it was confirmed: what the office read, in its copy, on its day."""
    force = one.force or source.force
    # What stands in an Act stands there still, whatever paragraph of the guidance repeats it; not what was changed.
    in_act = source.force is force is Force.STATUTE and one.answer is Answer.STANDS
    before = source.before if in_act else source.before or source.paragraph
    return replace(
        source,
        paragraph=f"{source.paragraph}; {found_at(one, text)}" if in_act else found_at(one, text),
        force=force,
        sure=True,
        doubt=UNCONFIRMED,
        note=_note(source, one),
        edition=source.edition if in_act else text.name,
        since=text.published or source.since,
        before=before,
        binds=_binds(source, one, force),
        perhaps="" if one.answer is Answer.GONE else source.perhaps,
        confirmed=one.said,
    )


def _binds(source: Source, one: Confirmed, force: Force) -> tuple[Binding, ...]:
    """Return how the parts of a line bind: what is gone binds nobody, and another force is one for all.

    The parts are named by the length that the line had: with another they are none of it.
    """
    if one.answer is Answer.GONE:
        return (Binding("", force, one.answer.value),)
    return source.binds if one.force is None and one.within is None else ()


def new_source(one: Confirmed, text: Text) -> Source:
    """Return the source of a line that only the office's copy has."""
    return Source(
        found_at(one, text),
        one.force or text.force,
        note=_note(None, one),
        edition=text.name,
        since=text.published,
        binds=(Binding("", one.force or text.force, one.answer.value),) if one.answer is Answer.TAKEN_BACK else (),
        confirmed=one.said,
    )


def _note(source: Source | None, one: Confirmed) -> str:
    """Return the note of a line with what the office did to it and why; of one that stands, the note it had."""
    if one.answer is Answer.STANDS:
        return source.note if source else ""
    return f"The office found it {_FOUND[one.answer]}{f': {one.why}' if one.why else ''}"


_FOUND = {
    Answer.CHANGED: "changed in this text",
    Answer.GONE: "no longer in this text",
    Answer.NEW: "new in this text",
    Answer.TAKEN_BACK: "new in this text and took that back",
}
