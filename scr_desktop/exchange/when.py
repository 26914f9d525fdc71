"""Reads when something happened, as agencies write it: a date in full or in part, with or without a time."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from functools import lru_cache
from typing import NamedTuple

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.rules.deadline_state import is_ahead
from scr_desktop.domain.time.part_date import MONTHS, WEEKDAYS, PartDate, weekday_fault, written
from scr_desktop.exchange.cells import Cell
from scr_desktop.exchange.workbook import moment_of

_CLOCK = r"(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?:[:.][0-5]\d)?\s*(?P<half>am|pm|a\.m\.|p\.m\.)?\s*(?:hrs?|hours|h)?"
_FOUR = r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)\s*(?:hrs?|hours|h)?"
_HOUR = r"(?P<hour>0?\d|1[0-2])\s*(?P<half>am|pm|a\.m\.|p\.m\.)"
_TIMES = tuple(re.compile(pattern, re.IGNORECASE) for pattern in (_CLOCK, _FOUR, _HOUR))
_TIMES_AT_END = tuple(
    re.compile(rf"^(?P<day>.*\S)(?:\s+|\s*,\s*)(?:at\s+|@\s*)?(?:{pattern})$", re.IGNORECASE)
    for pattern in (_CLOCK, _FOUR + r"(?<=[a-z])", _HOUR)
)
_RANGE = re.compile(r"^(?P<first>.+?)(?:\s+[-–]\s+|\s*–\s*|\s+(?:to|until|till)\s+)(?P<last>.+)$", re.IGNORECASE)
# What a sheet of the last hundred years can hold as a number of days, when its cell was not shown as a date.
_LEAST_SERIAL, _MOST_SERIAL = 7_000, 55_000
_MOST_LETTERS = 60
# The day and time as most files have them in every row: parted without trying every other way to write them.
_USUAL = re.compile(r"(?P<day>[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}) (?P<time>(?:[01][0-9]|2[0-3]):[0-5][0-9])")
_WITH_T = re.compile(r"\d{4}-\d\d-\d\dT\d")
_LETTERS = re.compile(r"[a-z]+")
# Every run of letters that a date or a time can hold beside the names of months and days.
_BESIDE_NAMES = (
    "about around approx circa a c h m p t w wc week commencing beginning of start early mid middle end late st nd rd th "
    "am pm hr hrs hour hours at to until till"
)
_IN_DATES = frozenset(_BESIDE_NAMES.split())
_DAYS, _MONTHS = tuple(name[:3].lower() for name in WEEKDAYS), tuple(name.lower() for name in MONTHS)
NO_DATE = "There is no date: enter it, or leave the line out with a reason."


_NOT_KNOWN = PartDate()


class When(NamedTuple):
    """What was understood of a date: the date, the time (`HH:MM` or empty), and what is in doubt, in sentences.

    `fault` says why nothing could be understood; then `on` is not known. `no_year` holds a date that is written without
    its year until `in_year` gives it one.
    """

    on: PartDate = _NOT_KNOWN
    at_time: str = ""
    doubts: tuple[str, ...] = ()
    fault: str = ""
    no_year: str = ""


def when_of(cell: Cell, *, today: date, from_1904: bool = False) -> When:
    """Return what a cell says of when something happened; `today` settles two-digit years."""
    value = cell.value
    if isinstance(value, str):
        return read_when(cell.text, today)
    if isinstance(value, datetime):
        return _checked(When(PartDate.on(value.date()), f"{value:%H:%M}" if value.time() != time() else ""), today)
    if isinstance(value, date):
        return _checked(When(PartDate.on(value)), today)
    if isinstance(value, float) and _LEAST_SERIAL <= value <= _MOST_SERIAL:
        return _checked(_serial(value, from_1904=from_1904), today)
    return read_when(cell.text, today)


@lru_cache(maxsize=20_000)
def read_when(text: str, today: date) -> When:
    """Return what a text says of when something happened: `10/05/2018 11.00`, `w/c 5 Mar`, `end of April?`."""
    words = " ".join((text.replace("T", " ") if "T" in text and _WITH_T.match(text) else text).split())
    if not words or len(words) > _MOST_LETTERS:
        return When(fault=NO_DATE)
    usual = _USUAL.fullmatch(words)
    if usual and (found := read_when(usual["day"], today)).on.known:
        return found._replace(at_time=usual["time"])
    day, at_time = _split(words, today)
    return _checked(_read_day(day, today)._replace(at_time=at_time), today)


@lru_cache(maxsize=20_000)
def may_be_of_date(word: str) -> bool:
    """Return whether a word can stand in a date or a time; one with letters that no date has needs no reading."""
    # A letter beyond ASCII may stand for one of a date, as the long s does, and is left to be read.
    return not word.isascii() or all(_is_of_date(letters) for letters in _LETTERS.findall(word.lower()))


def _is_of_date(letters: str) -> bool:
    if letters in _IN_DATES or letters.startswith(_DAYS):
        return True
    return len(letters) >= 3 and any(month.startswith(letters) for month in _MONTHS)


def in_year(when: When, year: int, today: date, why: str) -> When:
    """Return a date that lacks its year with the year given, and `why` it was given among its doubts."""
    found = read_when(_with_year(when.no_year, year), today)
    return found._replace(at_time=when.at_time, doubts=(*found.doubts, why), no_year="")


def read_time(cell: Cell) -> str:
    """Return the time in a cell as `HH:MM`, or nothing if it is written in words or not at all."""
    value = cell.value
    if isinstance(value, str):
        return _time_in(cell.text)
    if isinstance(value, datetime | time):
        return f"{value:%H:%M}"
    if isinstance(value, float) and 0 < value < 1:
        minutes = round(value * 1440)
        return f"{minutes // 60 % 24:02}:{minutes % 60:02}"
    return _time_in(cell.text)


@lru_cache(maxsize=2_000)
def _time_in(text: str) -> str:
    found = next(filter(None, (pattern.fullmatch(text) for pattern in _TIMES)), None)
    return _clock(found) if found else ""


def _serial(number: float, *, from_1904: bool) -> When:
    moment = moment_of(number, from_1904=from_1904)
    assert moment is not None
    doubt = f"The cell holds the number {number:.6g}, which Excel counts as {written(moment.date())}."
    return When(PartDate.on(moment.date()), f"{moment:%H:%M}" if number % 1 else "", (doubt,))


def _split(words: str, today: date) -> tuple[str, str]:
    """Part the time at the end of a text from its day."""
    if _parsed(words, today) is not None:
        return words, ""
    for pattern in _TIMES_AT_END:
        found = pattern.match(words)
        # `1 January 2000 h…` names a year: four digits are a time only where the day before them is whole.
        if found and _parsed(f"{found['day']} {found[0][found.end('day') :].strip()[:4]}", today) is None:
            return re.sub(r"(\s+at|\s*@)$", "", found["day"].rstrip(" ,-–"), flags=re.IGNORECASE), _clock(found)
    return words, ""


def _clock(found: re.Match[str]) -> str:
    parts = found.groupdict()
    hour, half = int(parts["hour"]), (parts.get("half") or "").lower()
    if half.startswith("p") and hour < 12:
        hour += 12
    elif half.startswith("a") and hour == 12:
        hour = 0
    return f"{hour:02}:{parts.get('minute') or '00'}"


def _read_day(words: str, today: date) -> When:
    found = _parsed(words, today)
    if found is not None:
        fault = weekday_fault(words, found)
        return When(found, doubts=(fault,) if fault else (), fault="" if found.known or words else NO_DATE)
    if _parsed(_with_year(words, 2000), today) is not None:
        return When(no_year=words, fault=f"“{words}” has no year, and nothing near it tells: add it.")
    both = _RANGE.match(words)
    if both:
        first, last = _parsed(both["first"], today), _parsed(both["last"], today)
        if first and last and first.known and last.known and not last < first:
            return When(first, doubts=(f"It went on until {last}: it stands at its first day.",))
    return When(fault=_why_not(words, today))


def _with_year(words: str, year: int) -> str:
    plain = words.replace("?", "").strip()
    joint = "/" if re.search(r"\d[/]\d{1,2}$", plain) else "." if re.search(r"\d\.\d{1,2}$", plain) else " "
    return f"{'?' if '?' in words else ''}{plain}{joint}{year}"


@lru_cache(maxsize=2_000)
def _parsed(words: str, today: date) -> PartDate | None:
    return PartDate.understood(words, today=today)


def _why_not(words: str, today: date) -> str:
    try:
        PartDate.parse(words, today=today)
    except Problem as problem:
        return problem.sentence
    return NO_DATE


def _checked(when: When, today: date) -> When:
    """Add what the officer should look at: a date that was doubted, lies ahead, or says nothing."""
    doubts = when.doubts
    if when.on.doubtful:
        doubts += ("The writer was not certain of the date.",)
    if when.on.earliest and is_ahead(when.on.earliest, today):
        doubts += ("This date lies in the future.",)
    if not when.on.known and not when.fault:
        doubts += ("The date is not known: the entry stands at the end.",)
    return when if doubts is when.doubts else when._replace(doubts=doubts)
