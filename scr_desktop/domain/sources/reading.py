"""Where the sources can be read in two ways: the question, its readings, and the one an office has chosen.

The program shows every reading. An office chooses once, with a reason, and the choice is printed
wherever it decides a date.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.sources.source import Force, Source

_CONVENTION = Source(
    "No source",
    Force.LOCAL,
    note="Working Together and SI 2018/789 do not define how these days are counted; no definition could be confirmed.",
)
# What is taken as office hours where the time of an event is entered (`domain/facts/office_hours.py`), until the office
# chooses another end of them: the hours on offer, as the keys of that choice, and in words.
OFFICE_HOURS = "9 am to 5 pm"
_ENDS = {"17:00": "5 pm", "16:00": "4 pm", "16:30": "4.30 pm", "17:30": "5.30 pm", "18:00": "6 pm"}
_HOURS = Source(
    "Local practice",
    Force.LOCAL,
    note="No law or guidance at hand says what office hours are, or that they matter. "
    f"{OFFICE_HOURS} on working days is taken here as local practice, unless the office chooses another end; “out of hours” beside the day says it too.",
)


@dataclass(frozen=True, slots=True)
class ReadingOption:
    """One way of reading: its key, what it says, and where it comes from."""

    key: str
    text: str
    source: Source


@dataclass(frozen=True, slots=True)
class Ambiguity:
    """A question that the sources leave open. The first option is the program's own until the office chooses."""

    key: str
    question: str
    options: tuple[ReadingOption, ...]

    def option(self, key: str) -> ReadingOption:
        """Return the option called `key`; raises `Problem` if there is none."""
        for option in self.options:
            if option.key == key:
                return option
        raise Problem(f"“{self.question}” has no reading “{key}”.", self.key)


START_ON_DAY_OFF, START_AFTER_HOURS, HOURS_END, END_ON_DAY_OFF, DAYS_BEFORE, WEEK_BEFORE, RAPID_REVIEW = (
    "start_on_day_off",
    "start_after_hours",
    "office_hours_end",
    "end_on_day_off",
    "working_days_before",
    "week_before_publication",
    "rapid_review_start",
)
AMBIGUITIES: dict[str, Ambiguity] = {
    one.key: one
    for one in (
        Ambiguity(
            START_ON_DAY_OFF,
            "A clock starts on a day that is not a working day, for example when the authority became aware on a Saturday",
            (
                ReadingOption("strict", "The first working day after it is day 1", _CONVENTION),
                ReadingOption(
                    "lenient",
                    "It counts as the next working day, so that day 1 is the working day after that",
                    _CONVENTION,
                ),
            ),
        ),
        Ambiguity(
            START_AFTER_HOURS,
            "A clock starts on a working day after office hours, for example when the authority became aware at 21:40",
            (
                ReadingOption("same_day", "That working day is the starting day, whatever the hour", _CONVENTION),
                ReadingOption(
                    "next_day",
                    "It counts as the next working day, so that day 1 is the working day after that",
                    _HOURS,
                ),
            ),
        ),
        Ambiguity(
            HOURS_END,
            "When the office hours of a working day end, where it matters whether a clock starts after them",
            tuple(ReadingOption(key, f"They end at {words}", _HOURS) for key, words in _ENDS.items()),
        ),
        Ambiguity(
            END_ON_DAY_OFF,
            "A period of months or calendar days ends on a day that is not a working day",
            (
                ReadingOption("same", "It ends on that very day: nothing in the guidance moves it", _CONVENTION),
                ReadingOption("before", "The last working day on or before it is kept as the due day", _CONVENTION),
            ),
        ),
        Ambiguity(
            DAYS_BEFORE,
            "“No later than seven working days before” an event",
            (
                ReadingOption("count", "The working day immediately before the event is number 1", _CONVENTION),
                ReadingOption(
                    "clear",
                    "Seven clear working days lie between, which is one working day earlier",
                    Source("By analogy with Civil Procedure Rules 2.8, which bind only courts", Force.LOCAL),
                ),
            ),
        ),
        Ambiguity(
            WEEK_BEFORE,
            "Copies of a serious case review report before publication",
            (
                ReadingOption(
                    "seven_working_days",
                    "Seven working days before",
                    Source(
                        "Procedure appendix 4; Working Together 2015, as recalled", Force.STATUTORY_GUIDANCE, sure=False
                    ),
                ),
                ReadingOption("week", "At least one week before", Source("Procedure 8A e", Force.STATUTORY_GUIDANCE)),
            ),
        ),
        Ambiguity(
            RAPID_REVIEW,
            "The fifteen working days of a rapid review",
            (
                ReadingOption(
                    "awareness",
                    "Run from the day the authority became aware",
                    Source("Procedure 3A", Force.PANEL_GUIDANCE),
                ),
                ReadingOption(
                    "notification",
                    "Run from the day the notification was sent to the Panel",
                    Source(
                        "Panel guidance of June 2025, as restated by a partnership; before it, practice of several areas",
                        Force.PANEL_GUIDANCE,
                    ),
                ),
            ),
        ),
    )
}


@dataclass(frozen=True, slots=True)
class ChosenReading:
    """What an office chose: the option's key, why, and the day it did (as written)."""

    option: str
    why: str
    chosen: str = ""


Readings = Mapping[str, ChosenReading]
"""The choices of an office, by the key of the ambiguity; what is missing has not been chosen."""


def hours_end(readings: Readings) -> time:
    """Return when office hours end: as the office has chosen, or else at 5 pm."""
    chosen = readings.get(HOURS_END)
    return time.fromisoformat(chosen.option if chosen else next(iter(_ENDS)))


def hours_words(readings: Readings) -> str:
    """Return what is taken as office hours, and on whose word: `9 am to 5 pm, local practice`."""
    chosen = readings.get(HOURS_END)
    return f"until {_ENDS[chosen.option]}, as the office has chosen" if chosen else f"{OFFICE_HOURS}, local practice"


def words_for(ambiguity: str, chosen: ChosenReading) -> str:
    """Return an office's choice in a sentence, as it is printed beside a date."""
    option = AMBIGUITIES[ambiguity].option(chosen.option)
    since = f" since {chosen.chosen}" if chosen.chosen else ""
    return f"The office reads this so{since}: {option.text}. Reason: {chosen.why}"
