"""A date that may be known in full, in part, with doubt, or not at all.

Papers that reach a board office say `12/5/18`, `?May 2018`, `w/c 5 Mar 18`, `end of April?`.
A `PartDate` keeps exactly as much as is known and sorts by the earliest day it can mean.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import total_ordering

from scr_desktop.domain.problem import Problem

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
# Not those of the module calendar, which follow the computer's language: Qt sets the process to it.
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTH_NUMBERS = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}
_PARTS_OF_MONTH = {"start of": (1, 10), "early": (1, 10), "mid": (11, 20), "middle of": (11, 20),
                   "end of": (21, 31), "late": (21, 31)}  # fmt: skip
_IN_FIGURES = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4}|\d{2})")
_DAY_NAME = re.compile(r"^(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)[a-z]*\b[\s,.]*", re.IGNORECASE)
_DAY_LIKE = re.compile(
    r"\d{1,2}\s*[/.\-]\s*\d{1,2}\s*[/.\-]\s*(\d{4}|\d{2})|\d{4}-\d{1,2}-\d{1,2}"
    r"|\d{1,2}(st|nd|rd|th)?[\s/.\-]*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s,/.\-]*(\d{4}|\d{2})",
    re.IGNORECASE,
)
_WORDS_FOR_UNKNOWN = {"", "?", "unknown", "not known", "n/k", "nk"}
# The year is "12" in full papers of this century and "98" in a parent's date of birth: a two-digit
# year is read as the latest such year that is not more than this many years ahead.
_YEARS_AHEAD = 5
# Nobody in these papers was born before, and no review is planned later: such a year is a slip of the finger.
_FIRST_YEAR, _LAST_YEAR = 1900, 2099


@total_ordering
@dataclass(frozen=True, slots=True)
class PartDate:
    """The days a statement can mean (`earliest` to `latest`, no time zone), and whether it was doubted.

    `PartDate()` is an unknown date. `part` is "day", "week", "part" (of a month), "month", "year" or "".
    """

    earliest: date | None = None
    latest: date | None = None
    part: str = ""
    doubtful: bool = False

    @classmethod
    def on(cls, day: date) -> PartDate:
        """Return the date known to be exactly `day`."""
        return cls(day, day, "day")

    @classmethod
    def parse(cls, text: str, *, today: date | None = None) -> PartDate:
        """Read what a person wrote, day before month as in British papers.

        Takes full dates (`12/5/18`, `5 Sept 2015`, `2018-05-12`), weeks (`w/c 5 Mar 18`), parts of
        months (`end of April 2018`), months, years, each with `?` or `about` for doubt, and nothing
        or `unknown`. `today` settles two-digit years (default: the present day).
        Raises `Problem` with a sentence when the text cannot be read as a date, and `WrongWeekday` where the weekday
        written before a day is not that day's.
        """
        found = cls.understood(text, today=today)
        if found is None:
            words = " ".join(text.split())
            raise Problem(_why_unreadable(words, _without_doubt(words), (today or date.today()).year))
        if fault := weekday_fault(text, found):
            raise WrongWeekday(fault)
        return found

    @classmethod
    def understood(cls, text: str, *, today: date | None = None) -> PartDate | None:
        """Return what `parse` does, or None when the text cannot be read as a date."""
        words = " ".join(text.split())
        if words.lower() in _WORDS_FOR_UNKNOWN:
            return cls(doubtful=False)
        # As most papers have it: neither in doubt nor in part.
        if numeric := _IN_FIGURES.fullmatch(words):
            day = _of_figures(numeric, today or date.today())
            return cls.on(day) if day else None
        doubtful = "?" in words or re.match(r"(about|around|approx\.?|circa|c\.)\s", words.lower()) is not None
        found = _read(_without_doubt(words), today or date.today())
        return cls(*found, doubtful) if found else None

    @classmethod
    def from_canonical(cls, text: str) -> PartDate:
        """Return the date that `canonical` wrote; raises `ValueError` if it never did."""
        if not text:
            return cls()
        doubtful, plain = text.startswith("?"), text.lstrip("?")
        if plain.startswith("W"):
            monday = date.fromisoformat(plain[1:])
            return cls(monday, monday + timedelta(days=6), "week", doubtful)
        if "/" in plain:
            first, last = (date.fromisoformat(half) for half in plain.split("/"))
            return cls(first, last, "part", doubtful)
        numbers = [int(piece) for piece in plain.split("-")]
        if len(numbers) == 3:
            day = date.fromisoformat(plain)
            return cls(day, day, "day", doubtful)
        if len(numbers) == 2:
            year, month = numbers
            return cls(date(year, month, 1), _month_end(year, month), "month", doubtful)
        return cls(date(numbers[0], 1, 1), date(numbers[0], 12, 31), "year", doubtful)

    @property
    def canonical(self) -> str:
        """The text it is stored as: `2018-05-12`, `2018-05`, `2018`, `W2018-03-05`, `?` before doubt."""
        if self.earliest is None or self.latest is None:
            return ""
        iso = self.earliest.isoformat()
        if self.part == "day" and not self.doubtful:
            return iso
        plain = {
            "day": iso,
            "week": f"W{iso}",
            "part": f"{iso}/{self.latest.isoformat()}",
            "month": iso[:7],
            "year": iso[:4],
        }[self.part]
        return f"?{plain}" if self.doubtful else plain

    @property
    def known(self) -> bool:
        """Whether anything is known of it."""
        return self.earliest is not None

    @property
    def day(self) -> date | None:
        """The day itself if it is known in full and undoubted, else None: only such a day can start a clock."""
        return self.earliest if self.part == "day" and not self.doubtful else None

    def age_on(self, day: date) -> tuple[int, int] | None:
        """Return the least and the greatest whole years of age on `day`, or None if not known."""
        if self.earliest is None or self.latest is None:
            return None
        return whole_years(self.latest, day), whole_years(self.earliest, day)

    @property
    def typed(self) -> str:
        """The text that `parse` reads as this very date: `12 May 2018`, `?May 2018`, or nothing if it is unknown."""
        return f"?{self._plain}" if self.doubtful else self._plain

    def __str__(self) -> str:
        """Return it as the officer reads it: `12 May 2018`, `May 2018 (uncertain)`, `not known`."""
        if not self.known:
            return "not known"
        return f"{self._plain} (uncertain)" if self.doubtful else self._plain

    @property
    def in_time(self) -> str:
        """When it was, to stand in a sentence: `on 12 May 2018`, `in May 2018`, `at the end of May 2018 (uncertain)`."""
        before = {"day": "on", "week": "in the", "part": "in the" if self._plain.startswith("middle") else "at the"}
        return f"{before.get(self.part, 'in')} {self}"

    @property
    def _plain(self) -> str:
        first = self.earliest
        if first is None:
            return ""
        return {
            "day": written(first),
            "week": f"week of {written(first)}",
            "part": f"{_part_of_month(first)} {MONTHS[first.month - 1]} {first.year}",
            "month": f"{MONTHS[first.month - 1]} {first.year}",
            "year": str(first.year),
        }[self.part]

    def __lt__(self, other: object) -> bool:
        """Order by the earliest day meant, then the latest; unknown dates come last."""
        if not isinstance(other, PartDate):
            return NotImplemented
        return self._order() < other._order()

    def _order(self) -> tuple[date, date]:
        return self.earliest or date.max, self.latest or date.max


def written(day: date) -> str:
    """Return a day as it is written to a British reader: `12 May 2018`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def written_with_weekday(day: date) -> str:
    """Return a day with its weekday: `Saturday 12 May 2018`."""
    return f"{WEEKDAYS[day.weekday()]} {written(day)}"


OR_IN_PART = "write it like 12 May 2018, May 2018, ?May 2018 or 2018, or leave it empty if it is not known."


class WrongWeekday(Problem):
    """A day written with a weekday that is not its own: one of the two is a slip."""


def weekday_fault(text: str, read: PartDate) -> str:
    """Return in a sentence that the weekday written before a day, as `read`, is not that day's own; else the empty text."""
    named = _DAY_NAME.match(_without_doubt(" ".join(text.split()))) if read.part == "day" else None
    day = read.earliest
    if named is None or day is None:
        return ""
    name, own = named[0].strip(" ,."), WEEKDAYS[day.weekday()]
    if own.lower().startswith(name[:3].lower()):
        return ""
    return f"“{name}” does not fit {written(day)}, which is a {own}: correct one of the two."


def _without_doubt(words: str) -> str:
    """Return what was written without the signs and words of doubt."""
    plain = re.sub(r"^(about|around|approx\.?|circa|c\.)\s+", "", words.replace("?", " ").strip(), flags=re.IGNORECASE)
    return " ".join(plain.split())


def _why_unreadable(words: str, plain: str, year: int) -> str:
    # A leap year, so that 29 February without its year is not taken for a day that does not exist.
    if _read(f"{plain} 2000", date(2000, 1, 1)) is not None:
        return f"“{words[:60]}” has no year: add it, as in “{plain[:60]} {year}”."
    if _DAY_LIKE.fullmatch(_DAY_NAME.sub("", plain)):
        return f"There is no such day as “{words[:60]}”: check the day, the month and the year."
    return f"“{words[:60]}” is not a date that can be read: {OR_IN_PART}"


def _read(text: str, today: date) -> tuple[date, date, str] | None:
    week = re.match(r"^(w/c|w\.c\.|wc|week commencing|week of|week beginning)\s+(.*)$", text, re.IGNORECASE)
    if week:
        day = _read_day(week.group(2), today)
        return (day, day + timedelta(days=6), "week") if day else None
    lowered = text.lower()
    for words, (first, last) in _PARTS_OF_MONTH.items():
        if lowered.startswith((words + " ", words + "-")):
            month = _read_month(text[len(words) + 1 :], today)
            if month is None:
                return None
            end = min(last, _month_end(*month).day)
            return date(*month, first), date(*month, end), "part"
    day = _read_day(text, today)
    if day:
        return day, day, "day"
    month = _read_month(text, today)
    if month:
        return date(*month, 1), _month_end(*month), "month"
    if re.fullmatch(r"(19|20)\d\d", text):
        return date(int(text), 1, 1), date(int(text), 12, 31), "year"
    return None


def _read_day(text: str, today: date) -> date | None:
    text = _DAY_NAME.sub("", text.strip())
    text = re.sub(r"\b(\d{1,2})(st|nd|rd|th)\b", r"\1", text, flags=re.IGNORECASE)
    iso = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text)
    if iso:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    if numeric := _IN_FIGURES.fullmatch(text):
        return _of_figures(numeric, today)
    named = re.fullmatch(r"(\d{1,2})[\s/.\-]*([A-Za-z]{3,9})\.?[\s,/.\-]*(\d{4}|\d{2})", text)
    if named and _month_number(named[2]):
        return _day(_year(named[3], today), _month_number(named[2]), int(named[1]))
    return None


def _of_figures(found: re.Match[str], today: date) -> date | None:
    return _day(_year(found[3], today), int(found[2]), int(found[1]))


def _read_month(text: str, today: date) -> tuple[int, int] | None:
    text = text.strip()
    named = re.fullmatch(r"([A-Za-z]{3,9})\.?[\s,/.\-]*(\d{4}|\d{2})", text)
    if named:
        return _month(_year(named[2], today), _month_number(named[1]))
    if numeric := re.fullmatch(r"(\d{1,2})[/.\-](\d{4})", text):
        return _month(int(numeric[2]), int(numeric[1]))
    if iso := re.fullmatch(r"(\d{4})-(\d{1,2})", text):
        return _month(int(iso[1]), int(iso[2]))
    return None


def _month(year: int, month: int) -> tuple[int, int] | None:
    return (year, month) if _day(year, month, 1) else None


def _month_number(word: str) -> int:
    """Return 1 to 12 for a month's name or a true abbreviation of it (`Sept`), else 0."""
    number = _MONTH_NUMBERS.get(word[:3].lower(), 0)
    return number if number and MONTHS[number - 1].lower().startswith(word.lower()) else 0


def _year(digits: str, today: date) -> int:
    if len(digits) == 4:
        return int(digits)
    year = today.year - today.year % 100 + int(digits)
    return year if year <= today.year + _YEARS_AHEAD else year - 100


def _day(year: int, month: int, day: int) -> date | None:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _part_of_month(first: date) -> str:
    return {1: "start of", 11: "middle of"}.get(first.day, "end of")


def whole_years(born: date, day: date) -> int:
    """Return the whole years of age on `day` of somebody born on `born`; a birthday of 29 February falls on 1 March."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
