"""Days that stand in running text, in every form in which papers write them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from datetime import date
from typing import NamedTuple

from scr_desktop.domain.time.part_date import MONTHS, WEEKDAYS

# The name of a month, whole or cut short.
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)(?![a-z])\.?"
)
_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth",
    "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first",
)  # fmt: skip
_GAP = r"[\s,./–-]{0,3}"
_NTH = r"(?:st|nd|rd|th|ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ)?"
_YEAR = r"(?:(?:GAP['’]?)(?P<NAME>(?:19|20)\d\d(?!\d)|(?<=[\s,./–'’-])\d\d(?![\d:]|\.\d)\b))?".replace("GAP", _GAP)
_WORDED = "|".join(one.replace("-", "[- ]") for one in sorted(_ORDINALS, key=len, reverse=True))
_DAY = re.compile(
    r"(?P<born>\b(?:(?:was |is )?born(?: on)?|d\.?\s?o\.?\s?b\.?|date of birth)\s{0,2}[:–-]?\s{0,2}(?:the )?)?"
    rf"(?P<on>\b(?:on )?(?:the (?=\d\d?(?:st|nd|rd|th)|(?:{_WORDED})\b))?)?(?P<week>\b(?:w/c|week (?:of|commencing|beginning)) )?"
    r"(?:\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?\s{1,2})?"
    rf"(?:(?<![\d/.-])(?P<iso_y>(?:19|20)\d\d)(?P<iso>[-/.])(?P<iso_m>\d\d?)(?P=iso)(?P<iso_d>\d\d?)(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?(?![\d-])"
    r"|(?<![\d/.-])(?P<num_d>\d\d?)\s?(?P<num>[/.-])\s?(?P<num_m>\d\d?)\s?(?P=num)\s?(?P<num_y>(?:19|20)\d\d|\d\d)(?![\d/-]|\.\d)"
    rf"|(?<![\d.:])(?:\d\d?{_NTH}\s?(?:-|–|/|to|and|&)\s?)?(?P<d>\d\d?){_NTH}\s{{0,2}}(?:of )?[/.–-]?\s{{0,2}}(?P<m>{MONTH}){_YEAR.replace('NAME', 'y')}"
    rf"|\b(?P<word>{_WORDED}) (?:of )?(?P<word_m>{MONTH}){_YEAR.replace('NAME', 'word_y')}"
    rf"|\b(?P<us_m>{MONTH})\s(?:the )?(?P<us_d>\d\d?){_NTH}(?:,?\s(?P<us_y>(?:19|20)\d\d))?(?![\d:]|\.\d))",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?<![\d/.:-])(?P<d>\d\d?)(?:/(?P<m>\d\d?)|\s(?P<sm>\d\d?)\s(?P<y>(?:19|20)\d\d|\d\d))(?![\d/:-]|\.\d)"
    rf"|\b(?P<week>mon|tue|wed|thu|fri|sat|sun)[a-z]{{0,6}}\.?,?\s(?:the )?(?P<nth>\d\d?){_NTH}\b(?!\s?[-/.–]?\s?(?:of )?(?:{MONTH}|\d))",
    re.IGNORECASE,
)
_FORMS = (("iso_y", "iso_m", "iso_d"), ("num_y", "num_m", "num_d"), ("y", "m", "d"), ("us_y", "us_m", "us_d"))
_LATEST_OF_CENTURY = 40


class DayFound(NamedTuple):
    """A day in a text: where it stands with its weekday and `on the`, and which; `year` is 0 where none is written.

    `start` is where it begins with words such as `born on`, `bare` where it begins without them.
    """

    start: int
    end: int
    bare: int
    on: str
    year: int
    month: int
    day: int

    @property
    def as_date(self) -> date | None:
        """Return the day itself, None where no year is written."""
        return date(self.year, self.month, self.day) if self.year else None


def days_in(text: str) -> Iterator[DayFound]:
    """Yield each day that a text names: `12/5/18`, `Sat 12th May 2018`, `2018-05-12`, `May 12, 2018`, `12 May`.

    Of two days in one stretch (`12 to 14 May`) the last is given, and the place of both. A month or year alone is no day.
    """
    for found in _DAY.finditer(text):
        year, month, day = _parts(found)
        if (found["us_m"] or "A")[0].islower() or not _is_day(year, month, day):
            continue
        start = found.end("born") if found["born"] else found.start()
        # The stop after it is that of the sentence, or of a month cut short: it can stay either way.
        end = found.end() - found[0].endswith(".")
        yield DayFound(found.start(), end, start, found["on"] or "", year, month, day)


def hints_of(days: Collection[date], text: str) -> Iterator[tuple[int, int, date]]:
    """Yield where a text may mean one of some days without writing it out: `12/5`, `12 05 18`, `Saturday 12th`."""
    for found in _BARE.finditer(text):
        for day in days:
            if _hinted(found, day):
                yield found.start(), found.end(), day
                break


def _hinted(found: re.Match[str], day: date) -> bool:
    if found["week"]:
        return int(found["nth"]) == day.day and WEEKDAYS[day.weekday()][:3].lower() == found["week"].lower()
    month = int(found["m"] or found["sm"])
    return (int(found["d"]), month) == (day.day, day.month) and year_of(found["y"]) in {0, day.year}


def _parts(found: re.Match[str]) -> tuple[int, int, int]:
    if found["word"]:
        spoken = found["word"].lower().replace(" ", "-")
        return year_of(found["word_y"]), month_number(found["word_m"]), _ORDINALS.index(spoken) + 1
    for year, month, day in _FORMS:
        if found[day]:
            return year_of(found[year]), month_number(found[month]), int(found[day])
    raise AssertionError(found[0])


def year_of(digits: str | None) -> int:
    """Return the year of two digits or four, 0 for none."""
    number = int(digits or 0)
    if not digits or len(digits) == 4:
        return number
    return number + (2000 if number < _LATEST_OF_CENTURY else 1900)


def month_number(text: str) -> int:
    """Return the number of a month from its name, whole or cut short, or from its number."""
    if text.isdecimal():
        return int(text)
    return next(number for number, name in enumerate(MONTHS, 1) if name[:3].lower() == text[:3].lower())


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year or 2000, month, day)
    except ValueError:
        return False
    return True
