"""A line of an edition in words: as the program holds it, and as the office confirmed it."""

from __future__ import annotations

from collections import Counter

from scr_desktop.domain.editions.confirmed import Answer, Confirmed, LineKind
from scr_desktop.domain.editions.line import Line
from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.sources.source import Source
from scr_desktop.domain.time.part_date import written
from scr_desktop.domain.time.period import Within
from scr_desktop.services.office.editions.lines import EditionPage
from scr_desktop.ui.tables.state_icon import Sign

Facts = list[tuple[str, str]]

STATES: dict[Answer, str] = {
    Answer.STANDS: "As it stands",
    Answer.CHANGED: "Changed",
    Answer.GONE: "No longer there",
    Answer.NEW: "New line",
}
_SIGNS: dict[Answer, Sign] = {
    Answer.STANDS: "met",
    Answer.CHANGED: "noted",
    Answer.GONE: "superseded",
    Answer.NEW: "noted",
}
_TO = {LineKind.CLOCK: "Falls on", LineKind.TELLING: "Who is told", LineKind.CHASING: "To whom"}
_AFTER = {LineKind.TELLING: "After", LineKind.CHASING: ""}


def state_words(confirmed: Confirmed | None) -> str:
    """Return in a word or two what the office said of a line."""
    return STATES[confirmed.answer] if confirmed else "Not yet"


def state_sign(confirmed: Confirmed | None) -> Sign:
    """Return the sign of what the office said of a line."""
    return _SIGNS[confirmed.answer] if confirmed else "waiting"


def counted_words(page: EditionPage) -> str:
    """Return how many lines are confirmed, those that only the office's copy has beside them.

    `15 of 102 lines confirmed, and 1 of your own`.
    """
    return f"{page.done} of {page.of} lines confirmed{_own_words(page)}"


def progress_words(page: EditionPage) -> str:
    """Return how far a text is confirmed: `37 of 113 lines confirmed, 76 left`, or when it was and with which code."""
    if not page.left:
        last = page.version[page.version.index("last on") :]
        return f"All {page.of} lines confirmed{_own_words(page)}, {last}"
    return f"{counted_words(page)}{';' if _own_words(page) else ','} {page.left} left"


def _own_words(page: EditionPage) -> str:
    own = len(page.rows) - page.of
    return f", and {own} of your own" if own else ""


def about_words(line: Line, confirmed: Confirmed | None = None, *, falls_on: bool = False) -> str:
    """Return what a line is about, as the office confirmed it: its sort, who is told (or on whom it `falls_on`), its words."""
    words, to = line.words, line.addressee
    if confirmed and confirmed.answer is not Answer.GONE:
        words, to = confirmed.words or words, confirmed.addressee or to
    if line.kind is LineKind.TELLING and to:
        return f"{line.kind}: {to} – {words}"
    return f"{line.kind}: {words} – {to}" if falls_on and to else f"{line.kind}: {words}"


def alike(page: EditionPage) -> set[str]:
    """Return the keys of the time limits that could not be told apart by their words."""
    limits = [row for row in page.rows if row.line.kind is LineKind.CLOCK]
    count = Counter(about_words(row.line, row.confirmed) for row in limits)
    return {row.line.key for row in limits if count[about_words(row.line, row.confirmed)] > 1}


def period_words(kind: LineKind, within: Within | None, counted_from: str) -> str:
    """Return a period in words; a step of chasing is counted in working days to or from the day of the request or return."""
    if within is None:
        return ""
    if kind is not LineKind.CHASING:
        return str(within).capitalize()
    day = f"the day {EVENTS[counted_from].words}" if counted_from else "the day the return is due"
    if not within.count:
        return f"On {day}"
    return f"{within}{'' if within.before else ' after'} {day}"


def held_facts(line: Line) -> Facts:
    """Return a line as the program holds it, names and values in the order of reading."""
    return [*_said(line.kind, line.addressee, line.counted_from, line.within), *_stands_in(line.source)]


def confirmed_facts(one: Confirmed) -> Facts:
    """Return what the office confirmed of a line: only what it said."""
    return [
        ("Confirmed", f"{STATES[one.answer]}: {one.said}, by {one.by}"),
        ("Paragraph", one.paragraph),
        ("Applies from", written(one.applies_on) if one.applies_on else ""),
        ("Says", one.words),
        *_said(one.kind, one.addressee, one.counted_from, one.within),
        ("Shown done by", EVENTS[one.done_by].label if one.done_by else ""),
        ("Force", str(one.force).capitalize() if one.force else ""),
        ("Why", one.why),
    ]


def _said(kind: LineKind, addressee: str, counted_from: str, within: Within | None) -> Facts:
    event = f"The day {EVENTS[counted_from].words}" if counted_from else ""
    return [
        ("When" if kind is LineKind.CHASING else "Within", period_words(kind, within, counted_from)),
        (_AFTER.get(kind, "Counted from"), "" if kind is LineKind.CHASING else event),
        (_TO.get(kind, "Falls on"), addressee),
    ]


def _stands_in(source: Source) -> Facts:
    return [
        ("Stands in", source.paragraph),
        ("Stood before", source.before),
        ("Force", source.force_words.capitalize()),
        ("In doubt", "" if source.sure else source.doubt.capitalize()),
        ("Note", source.note),
    ]
