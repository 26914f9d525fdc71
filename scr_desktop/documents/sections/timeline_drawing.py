"""The chronology as a picture over time: a lane for each agency, episodes shaded, gaps shown. For paper and screen.

The same shapes are drawn on both. All that the picture shows stands in its alternative text too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from textwrap import wrap

from scr_desktop.documents.parts.content import Box, Drawing, Label, Stroke
from scr_desktop.domain.chronology.chronology import Chronology, ChronologyRow, Episode
from scr_desktop.domain.chronology.gap import ContactGap, gaps
from scr_desktop.domain.time.part_date import MONTHS, written

Shape = Stroke | Box | Label
GAP_WEEKS = 6

_LANE, _HEAD, _FOOT, _NAMES = 34.0, 26.0, 54.0, 118.0
_EPISODE_SHADE = 0.14
_SIZE, _LETTER = 8.0, 4.4
_LEAST_MONTH = 44.0
_LEAST_DAYS = 14


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where each day stands across the picture, in points."""

    first: date
    last: date
    left: float
    width: float

    def x(self, day: date) -> float:
        """Return where the beginning of a day stands."""
        return self.left + self.width * (day - self.first).days / (self.last - self.first).days


def timeline(
    chronology: Chronology,
    found: Sequence[ContactGap],
    *,
    width: float = 540.0,
    names: Callable[[str], str] = str,
) -> Drawing | None:
    """Return the picture of a chronology with the gaps found in it, or None if no entry has a date.

    `width` is in points. `names` takes each text that may hold a name and returns it as it may be shown, for a
    timeline without names.
    """
    dated = [row for row in chronology.rows if row.happened_on.earliest and row.happened_on.latest]
    if not dated:
        return None
    scale = _scale(dated, width)
    lanes = [(agency, [row for row in dated if row.agency == agency]) for agency in chronology.agencies]
    lanes = [lane for lane in lanes if lane[1]]
    bottom = _HEAD + _LANE * len(lanes)
    shaded = _episodes(chronology, scale, bottom, names)
    shapes: list[Shape] = [*shaded, *_months(scale, bottom)]
    for number, (agency, rows) in enumerate(lanes):
        shapes += _lane(names(agency), rows, scale, _HEAD + _LANE * number)
    shapes += _gaps(found, scale, bottom)
    alt = in_words(chronology, lanes, found, names)
    return Drawing(alt, width, bottom + _FOOT, shapes)


def timeline_of(chronology: Chronology, names: Callable[[str], str] = str) -> Drawing | None:
    """Return the picture with the gaps of six weeks and more, as it stands on paper and on the screen."""
    return timeline(chronology, gaps(chronology.dates, GAP_WEEKS), names=names)


def in_words(
    chronology: Chronology,
    lanes: Sequence[tuple[str, Sequence[ChronologyRow]]],
    found: Sequence[ContactGap],
    names: Callable[[str], str] = str,
) -> str:
    """Return all that the picture shows, in sentences: each lane with its span, each episode, each gap."""
    said = [f"Timeline in {len(lanes)} lane{'' if len(lanes) == 1 else 's'}."]
    for agency, rows in lanes:
        count = "1 entry" if len(rows) == 1 else f"{len(rows)} entries"
        said.append(f"{names(agency)}: {count}, {_span(rows)}.")
    for number, episode in enumerate(chronology.episodes, 1):
        rows = _dated(chronology.of_episode(episode.id))
        if rows:
            said.append(f"Episode {number}, {names(episode.title)}: {_span(rows)}.")
    said += [gap.words for gap in found]
    return " ".join(said)


def _dated(rows: Sequence[ChronologyRow]) -> list[ChronologyRow]:
    return [row for row in rows if row.happened_on.known]


def _ends(rows: Sequence[ChronologyRow]) -> tuple[date, date]:
    """Return the first and the last day that rows with a date can mean."""
    return (
        min(row.happened_on.earliest for row in rows if row.happened_on.earliest),
        max(row.happened_on.latest for row in rows if row.happened_on.latest),
    )


def _span(rows: Sequence[ChronologyRow]) -> str:
    first, last = _ends(rows)
    return f"on {written(first)}" if first == last else f"from {written(first)} to {written(last)}"


def _scale(rows: Sequence[ChronologyRow], width: float) -> _Scale:
    first, last = _ends(rows)
    last = max(last, first + timedelta(days=_LEAST_DAYS)) + timedelta(days=1)
    return _Scale(first, last, _NAMES, width - _NAMES - 8)


def _months(scale: _Scale, bottom: float) -> list[Shape]:
    """Return a line for each month, or each year where months would crowd, named above the lanes."""
    shapes: list[Shape] = [Stroke(scale.left, _HEAD, scale.left + scale.width, _HEAD)]
    marks = _firsts(scale)
    free = 0.0
    for day, words in marks:
        x = max(scale.x(day), scale.left)
        shapes.append(Stroke(x, _HEAD - 4, x, bottom, weight=0.3, dashed=True))
        if free <= x <= scale.left + scale.width - len(words) * _LETTER:
            shapes.append(Label(x + 2, _HEAD - 8, words, size=_SIZE))
            free = x + len(words) * _LETTER + 8
    return shapes


def _firsts(scale: _Scale) -> list[tuple[date, str]]:
    months = (scale.last.year - scale.first.year) * 12 + scale.last.month - scale.first.month + 1
    step = next((one for one in (1, 2, 3, 6) if scale.width / months * one >= _LEAST_MONTH), 12)
    found = []
    for number in range(months):
        year, month = divmod(scale.first.year * 12 + scale.first.month - 1 + number, 12)
        if number % step == 0:
            found.append((max(date(year, month + 1, 1), scale.first), f"{MONTHS[month][:3]} {year}"))
    return found


def _lane(agency: str, rows: Sequence[ChronologyRow], scale: _Scale, top: float) -> list[Shape]:
    """Return an agency's lane: a stroke for a day, higher for several, a broken box for a date known in part."""
    middle = top + _LANE / 2
    shapes: list[Shape] = [
        *_name(agency, middle),
        Stroke(scale.left, top + _LANE, scale.left + scale.width, top + _LANE, weight=0.3),
    ]
    certain = [row for row in rows if row.happened_on.earliest == row.happened_on.latest]
    # Ten thousand entries share the few hundred places there are across a page.
    places = sorted(round(scale.x(_ends([row])[0]), 0) for row in certain)
    for x, several in groupby(places):
        half = 5 + min(len(list(several)) - 1, 6)
        shapes.append(Stroke(x, middle - half, x, middle + half, weight=1.4))
    for ends in sorted({_ends([row]) for row in rows if row.happened_on.earliest != row.happened_on.latest}):
        x = scale.x(ends[0])
        far = scale.x(ends[1] + timedelta(days=1))
        shapes.append(Box(x, middle - 3, max(far - x, 3), 6, weight=0.7, dashed=True))
    return shapes


def _name(agency: str, middle: float) -> list[Shape]:
    """Return an agency's name in one line, or two; the words below the picture give it whole."""
    lines = wrap(agency, 20)[:2]
    top = middle + 3 - 5 * (len(lines) - 1)
    last = len(lines) - 1
    return [
        Label(0, top + 10 * number, line, size=_SIZE, bold=True, room=_NAMES - 8, goes_on=number < last)
        for number, line in enumerate(lines)
    ]


def _episodes(chronology: Chronology, scale: _Scale, bottom: float, names: Callable[[str], str]) -> list[Shape]:
    """Return each episode as a shaded stretch across all lanes with its number; the key below names it."""
    shapes: list[Shape] = []
    stretches = [(episode, _dated(chronology.of_episode(episode.id))) for episode in chronology.episodes]
    for number, (_, rows) in enumerate(stretches, 1):
        if rows:
            first, last = _ends(rows)
            x, far = scale.x(first), scale.x(last + timedelta(days=1))
            wide = max(far - x, 6)
            shapes.append(Box(x, _HEAD, wide, bottom - _HEAD, shade=_EPISODE_SHADE, weight=0.5))
            shapes.append(Label(x + 2, _HEAD + 9, str(number), size=_SIZE, bold=True))
    return [*shapes, *_key(stretches, bottom, names)]


def _key(
    stretches: Sequence[tuple[Episode, Sequence[ChronologyRow]]], bottom: float, names: Callable[[str], str]
) -> list[Shape]:
    said = [f"{number} {names(episode.title)}" for number, (episode, rows) in enumerate(stretches, 1) if rows]
    shapes: list[Shape] = [
        Label(
            0,
            bottom + 40,
            "Stroke: entry on one day, longer for several. Broken box: date known in part. Below: weeks without contact.",
            size=_SIZE,
            room=530,
        )
    ]
    if said:
        shapes.append(Label(0, bottom + 51, f"Shaded, key practice episodes: {'; '.join(said)}", size=_SIZE, room=530))
    return shapes


def _gaps(found: Sequence[ContactGap], scale: _Scale, bottom: float) -> list[Shape]:
    """Return each gap as a bracket below the lanes with its weeks."""
    shapes: list[Shape] = []
    y = bottom + 10
    for gap in found:
        x, far = scale.x(gap.from_on), scale.x(gap.until_on)
        shapes += [Stroke(x, y, far, y), Stroke(x, y - 4, x, y + 4), Stroke(far, y - 4, far, y + 4)]
        said = (f"no contact {gap.weeks} weeks", f"{gap.weeks} weeks", str(gap.weeks))
        if words := next((one for one in said if far - x >= len(one) * _LETTER), ""):
            shapes.append(Label((x + far) / 2, y + 12, words, size=_SIZE, align="centre"))
    return shapes
