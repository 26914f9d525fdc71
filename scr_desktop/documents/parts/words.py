"""How the papers say what is not known, where a rule comes from, and when something was noted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from scr_desktop.documents.parts.content import Content, Heading, Notice, Para
from scr_desktop.documents.parts.dates import written_day
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.rules.deadline import DeadlineRule
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.sources.source import Source
from scr_desktop.domain.time.part_date import PartDate

UNKNOWN = "Not known"
NOT_ENTERED = "Not entered"
NOT_APPLICABLE = "Does not apply"
NO_OFFICE = "Office not named"
_INVENTED = "This office, its cases and everyone in them are invented, to try the program out."


def capital(text: str) -> str:
    """Return text with its first letter a capital, for words that stand alone: `A serious case review`."""
    return text[:1].upper() + text[1:]


def paragraphs(regime: Regime, *events: str) -> str:
    """Return the paragraphs of the pathway's steps that end with these events, as the source of a paper, or nothing."""
    steps = [step for lane in regime.pathway for step in lane.steps if step.done_by in events]
    return "; ".join(dict.fromkeys(step.paragraph for step in steps))


def or_unknown(value: str | PartDate | None) -> str:
    """Return what is recorded as it stands; what nobody entered is not said to be unknown."""
    if isinstance(value, PartDate):
        return str(value) if value.known else UNKNOWN if value.typed.strip() else NOT_ENTERED
    return value if value and value.strip() else NOT_ENTERED


def inside_sentence(words: str) -> str:
    """Return words as they stand inside a sentence: a place keeps its capital, the first letter does not."""
    return words[:1].lower() + words[1:]


def choice(choices: Sequence[tuple[str, str]], value: str) -> str:
    """Return a choice in words, or `Not known`."""
    return UNKNOWN if value == "unknown" else dict(choices).get(value, UNKNOWN)


def day_or(day: date | None, otherwise: str = UNKNOWN) -> str:
    """Return a day in words, or `otherwise` where there is none."""
    return written_day(day) if day else otherwise


def two_line_day(day: date) -> str:
    """Return the weekday above the day, for a narrow column: `Monday` over `7 January 2019`."""
    weekday, _, rest = written_day(day, weekday=True).partition(" ")
    return f"{weekday}\n{rest}"


def noted_on(at: str) -> str:
    """Return the local day of a time kept in UTC (ISO 8601)."""
    return written_day(datetime.fromisoformat(at).astimezone().date())


def force_beside(source: Source) -> str:
    """Return the force of a source in words, empty where the paragraph begins with it: `Panel guidance … (Panel guidance)`."""
    return "" if source.paragraph.startswith(source.force_words) else source.force_words


def with_source(source: Source) -> str:
    """Return a paragraph with its force below it; the force is left out where the wording is not confirmed."""
    below = [force_beside(source), source.confirmed] if source.sure else [source.doubt]
    return "\n".join([source.paragraph, *(line for line in below if line)])


def in_one_line(source: Source) -> str:
    """Return a paragraph with its force in one line: `Procedure 4.6 (local)`; see `with_source`."""
    paragraph, _, below = with_source(source).partition("\n")
    return f"{paragraph} ({below.replace(chr(10), ', ')})" if below else paragraph


def source_sentence(rule: DeadlineRule) -> str:
    """Return where a rule comes from; one whose wording is not confirmed is never given the force of law."""
    source = rule.source
    if source.sure:
        return f"Source: {source}." + (f" {source.note}" if source.note else "")
    return f"Source: {source.paragraph} – {source.doubt}." + (f" {source.note}" if source.note else "")


def counted(count: int, thing: str, things: str = "") -> str:
    """Return a number with its noun: `1 agency`, `3 agencies`."""
    return f"{count} {thing if count == 1 else things or thing + 's'}"


def review_of(regime: Regime) -> str:
    """Return what a review is called inside a sentence: `serious case review`."""
    return regime.review_name[:1].lower() + regime.review_name[1:]


def invented(office: Office) -> list[Content]:
    """Return the warning that belongs on every paper of an invented office."""
    return [Notice(_INVENTED, "Invented data")] if office.invented else []


def if_any(heading: str, text: str) -> list[Content]:
    """Return a heading of level 2 with its text, or nothing where there is no text."""
    return [Heading(2, heading), Para(text)] if text.strip() else []
