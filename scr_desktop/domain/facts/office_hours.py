"""Whether a clock was started on a working day after office hours, as far as the time entered tells.

No law says what office hours are. Those taken here, 9 am to 5 pm, are local practice, and it is said wherever they count; an
office can choose another end of them (`domain/sources/reading.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, time
from typing import Any

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.sources.reading import Readings, hours_end

# A clock time as people type one: 21:40, 9.40 pm, 2140, 9 pm; a bare number is none.
_TIME = re.compile(
    r"(?<![\d.:/])(?:(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?\s*(?P<half>[ap]\.?m\b)|"
    r"(?P<hour24>\d{1,2})[:.](?P<minute24>[0-5]\d)|(?P<short>(?:[01]\d|2[0-3])[0-5]\d))(?![\d/])",
    re.IGNORECASE,
)
# What is written like a clock time, whether or not a clock shows it; a date is none.
_MIDNIGHT = (24, 0)
_CLOCK = re.compile(r"(?<![\d.:/])(?P<hour>\d{1,2}):(?P<minute>\d{2})(?![\d/:.])")
_LATE_WORDS = re.compile(
    r"\b(out of|outside|after)\s+(office\s+|working\s+)?hours\b|\b(evening|night|midnight)\b", re.IGNORECASE
)
_IN_THE_EVENING = re.compile(r"\b(evening|night)\b", re.IGNORECASE)


def after_hours(text: str, readings: Readings) -> bool:
    """Return whether a time as typed may lie after office hours, words such as “out of hours” included.

    They end when the office has chosen by its `readings`, or else at 5 pm.

    Before they begin is no later a day: whoever is told at 6 in the morning of a working day has that day. Nothing typed
    says nothing.
    """
    times = list(_times(text))
    if _ends_the_day(text) or not times:
        return bool(_LATE_WORDS.search(text)) or _ends_the_day(text)
    return any(one > hours_end(readings) for one in times)


def says_when(text: str) -> bool:
    """Return whether words say of a time of day whether it lay in office hours: a clock time, or `out of hours`."""
    return bool(_LATE_WORDS.search(text)) or _ends_the_day(text) or next(_times(text), None) is not None


def no_such_time(text: str) -> str:
    """Return the first time in `text` that no clock shows, as it is typed, such as 25:00; empty if there is none."""
    for found in _CLOCK.finditer(text):
        hour, minute = int(found["hour"]), int(found["minute"])
        if (hour, minute) > _MIDNIGHT or minute > 59:
            return found[0].strip()
    return ""


def _ends_the_day(text: str) -> bool:
    """Return whether a time as typed is the midnight that ends the day: 24:00."""
    return any((found["hour"], found["minute"]) == ("24", "00") for found in _CLOCK.finditer(text))


def began_after_hours(case: Case, kind: str, on: date | None, readings: Readings) -> bool:
    """Return whether the event from which a clock runs came after office hours of the day `on`.

    Of a notification received the notifiers of that day say when: it is late only if all of them were.
    """
    event = next((one for one in case.events if one.kind == kind and not one.superseded_at), None)
    if event is None or event.happened_on != on:
        return False
    if event.at_time.strip() or kind != "notification_received":
        return after_hours(event.at_time, readings)
    told = [notifier.told_time for notifier in case.notifiers if notifier.told_on.day == on]
    return bool(told) and all(after_hours(one, readings) for one in told)


def _times(text: str) -> Iterator[time]:
    evening = bool(_IN_THE_EVENING.search(text))
    for found in _TIME.finditer(text):
        part = found.groupdict()
        hour, minute = _as_typed(part)
        if part["half"]:
            hour = _in_half(hour, part["half"])
        elif evening and 5 <= hour < 12:
            hour += 12
        if hour < 24:
            yield time(hour, minute)


def _as_typed(part: Mapping[str, Any]) -> tuple[int, int]:
    """Return the hour and minute that stand there, before `pm` or a word such as `evening` counts."""
    if part["short"]:
        return int(part["short"][:2]), int(part["short"][2:])
    return int(part["hour"] or part["hour24"]), int(part["minute"] or part["minute24"] or 0)


def _in_half(hour: int, half: str) -> int:
    """Return the hour of the day of `9 pm`, 24 for an hour that no half of the day has, such as `13 pm`."""
    return 24 if hour > 12 else hour % 12 + (12 if half.lower().startswith("p") else 0)
