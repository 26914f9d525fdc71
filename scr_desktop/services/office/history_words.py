"""What the history calls records, their entries and their values: the words the officer knows, not the program's keys."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cache
from typing import Any

from scr_desktop import catalogue
from scr_desktop.documents import SHELVES
from scr_desktop.domain import chronology as domain_chronology
from scr_desktop.domain import records as domain_records
from scr_desktop.domain.editions.new_line import ADDED, is_added
from scr_desktop.domain.records.record import Base
from scr_desktop.domain.records.words import Words
from scr_desktop.domain.rules.fact import EARLIER, Fact
from scr_desktop.domain.time.part_date import PartDate, written
from scr_desktop.services.office.edition_words import of_arrangements
from scr_desktop.services.regime import regimes
from scr_desktop.store.history.values import ERASED

# A date as it is stored; a number of ten digits is a telephone or an NHS number, and stays as it is.
_DATE = re.compile(r"\??W?\d{4}-\d\d(-\d\d(/\d{4}-\d\d-\d\d)?)?")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[\d.]*(Z|\+00:00)")

_ANSWER = re.compile(r"content\.answers\.(\w+)(?:\.value)?$")


@cache
def records() -> Mapping[str, type[Base]]:
    """Return the class of every kind of record, by the name under which the history tells of it."""
    catalogue.load(domain_records.__name__, domain_chronology.__name__)
    return {mapper.class_.__name__: mapper.class_ for mapper in Base.registry.mappers}


def record_words(record: str) -> str:
    """Return what the history calls a kind of record, for example `Date` for `CaseEvent`."""
    words = _words(record)
    return words.called if words else label(record)


def naming(record: str) -> str:
    """Return the entry of a kind of record that says which one it is; the empty text where none does."""
    words = _words(record)
    return words.named_by if words else ""


def untold(record: str) -> frozenset[str]:
    """Return the entries of a kind of record in which the program only finds its way."""
    words = _words(record)
    return frozenset(words.untold) if words else frozenset()


def _words(record: str) -> Words | None:
    """Return the words of a kind of record, None where it has none or there is none of the kind any more."""
    kind = records().get(record)
    return kind.WORDS if kind else None


def field_words(field: str) -> str:
    """Return what the history calls an entry: `happened on`, or `children 1, harm` inside a notification."""
    return ", ".join(part if "“" in part else _column_words(part) for part in _steps(field))


@cache
def _column_words(column: str) -> str:
    called = (words.columns[column] for words in _all_words() if column in words.columns)
    return next(called, label(column).lower())


def _steps(field: str) -> list[str]:
    """Return the steps that lead to an entry: what is one of several, or a part of a rapid review, under its own name."""
    first, *rest = field.removeprefix("content.").split(".")
    if rest and (one := _one_of(first, rest[0])):
        return [one, *rest[1:]]
    if field == f"content.{first}":
        return [_review_words().get(first, first)]
    return [first, *rest]


def _one_of(several: str, one: str) -> str:
    """Return what one of several is called, such as the answer to a question; the empty text where it has no name."""
    match several:
        case "answers":
            fact = facts().get(one)
            return f"answer to “{fact.text if fact else one}”"
        case "for" | "against":
            return f"evidence {several} “{_review_words().get(one, one)}”"
        case "step":
            return f"next step {int(one) + 1}"
    called = next((words.each[several] for words in _all_words() if several in words.each), "")
    return called and f"{called} {one}"


def _all_words() -> Iterator[Words]:
    yield from (kind.WORDS for kind in records().values() if kind.WORDS)


def value_words(record: str, field: str, value: Any, fact: str = "", regime: str = "") -> str:
    """Return a value as the officer reads it.

    `fact` is the question whose answer it is, if it is one; `regime` the key of the arrangements of its case:
    the same key may stand for another duty under others.
    """
    if value is ERASED:
        return str(ERASED)
    if value is None or value in ("", [], {}):
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return "; ".join(_entries(record, field, value))
    if isinstance(value, list):
        return " | ".join(value_words(record, field, one) for one in value)
    return _text_words(record, field, str(value), fact, regime)


def _text_words(record: str, field: str, text: str, fact: str, regime: str) -> str:
    """Return what a text means: an answer, the key of a choice, a date, or nothing but itself."""
    asked = facts().get(fact) or facts().get(answered(field))
    if asked and field.rpartition(".")[2] != "evidence":
        return asked.answer_in_words(text)
    name = next((part for part in reversed(field.split(".")) if not part.isdecimal()), field)
    return choices(record, name, regime).get(text) or (ADDED if is_added(text) else _date_words(text))


def answered(field: str) -> str:
    """Return the question that an entry of a notification answers, or the empty text."""
    found = _ANSWER.fullmatch(field)
    return found.group(1) if found else ""


def label(name: str) -> str:
    """Return a name of the program as words: `AgencyInvolved` and `agency_involved` as `Agency involved`.

    What is kept with the reason of something says so: `closed_why` is `Why closed`.
    """
    if name.endswith("_why"):
        name = f"why_{name.removesuffix('_why')}"
    spaced = "".join(f" {char.lower()}" if char.isupper() else char for char in name).replace("_", " ").strip()
    return spaced[:1].upper() + spaced[1:]


@cache
def facts() -> dict[str, Fact]:
    """Return every fact that any regime asks, by key, and those that earlier versions asked."""
    asked = {key: fact for regime in reversed(regimes()) for key, fact in regime.facts.items()}
    return {fact.key: fact for fact in EARLIER} | asked


@cache
def _review_words() -> Mapping[str, str]:
    """Return what the parts of a rapid review are called, by the keys under which they are written."""
    forms = [(regime, regime.rapid_review) for regime in reversed(regimes()) if regime.rapid_review]
    words = {section.key: section.title for _, form in forms if form for section in form.sections}
    argued = {one.key: one.text for regime, form in forms if form for one in (*regime.criteria, *form.national)}
    return argued | words


@cache
def choices(record: str, field: str, regime: str = "") -> Mapping[str, str]:
    """Return the words for the keys that an entry may hold, those of `regime` before others; empty for text."""
    # The last of several with the same key counts.
    known = sorted(regimes(), key=lambda one: one.key == regime)
    if (record, field) == ("Answer", "fact"):
        return {key: fact.text for key, fact in facts().items()}
    words = _words(record)
    return of_arrangements(record, field, known) or (words and words.keys.get(field)) or _of_any(field)


def _of_any(field: str) -> Mapping[str, str]:
    """Return the words for keys of an entry that is called so in any record, and in a notification being written."""
    if field == "document":
        return {one.key: one.name for one in catalogue.offered("DOCUMENT", *SHELVES)}
    if field == "where_it_happened":
        return dict(facts()[field].choices)
    return next((words.anywhere[field] for words in _all_words() if field in words.anywhere), {})


def _entries(record: str, field: str, value: Mapping[str, Any]) -> Iterator[str]:
    asked = answered(field)
    names = {regime.key: f"{regime.name}:" for regime in regimes()} if record == "Agency" else {}
    for key, one in value.items():
        words = value_words(record, f"{field}.{key}", one, asked if key == "value" else "")
        if words:
            yield f"{names.get(key, label(key).lower())} {words}" if key != "value" else words


def _date_words(text: str) -> str:
    if _MOMENT.fullmatch(text):
        at = datetime.fromisoformat(text).astimezone()
        return f"{written(at.date())} at {at:%H:%M}"
    try:
        return str(PartDate.from_canonical(text)) if _DATE.fullmatch(text) else text
    except ValueError:
        return text
