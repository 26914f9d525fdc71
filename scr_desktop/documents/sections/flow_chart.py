"""The pathway of a case as a picture: a column for each lane, a box for each step.

Every state has its word and a border of its own, so that a black-and-white copy says the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from string import ascii_uppercase
from textwrap import shorten, wrap
from typing import NamedTuple

from scr_desktop.documents.parts.content import Box, Drawing, Label, Stroke
from scr_desktop.domain.stages.pathway import LaneLine, StepLine, StepState

Shape = Stroke | Box | Label


class Line(NamedTuple):
    """A line of text in the picture, and whether the next goes on with it."""

    text: str
    goes_on: bool = False


_WIDTH, _BETWEEN = 540.0, 12.0
_SIZE, _LEADING, _PADDING, _ARROW = 8.0, 9.5, 4.0, 8.0
_LETTER = 4.7  # points that a letter of this size takes on average, spaces and capitals among them
_MOST_WORDS = 90
_MOST_COLUMNS, _UNDER = 4, 18.0
_KEY_ROW, _KEY_COLUMNS = 24.0, 3
_MEANING = {
    StepState.DONE: "thin line",
    StepState.NOW: "thick line",
    StepState.LATE: "double line",
    StepState.TO_COME: "thin broken line",
    StepState.NOT_DONE: "thick broken line",
    StepState.NOT_APPLICABLE: "no line",
}


def letter_of(lane: int) -> str:
    """Return the letter of a lane, counted from 1: a paper has its own numbers, and each only once."""
    return ascii_uppercase[lane - 1]


def number_of(lane: int, step: int) -> str:
    """Return what a step is called in the picture and in the lists: `A3`."""
    return f"{letter_of(lane)}{step}"


def flow_chart(lanes: Sequence[LaneLine], after: Sequence[str]) -> Drawing:
    """Return the picture of these lanes; `after` says for each when it opens, or is empty."""
    columns = _columns(lanes)
    column = (_WIDTH - _BETWEEN * (len(columns) - 1)) / len(columns)
    titles = [
        _title(number, lane, said, column) for number, (lane, said) in enumerate(zip(lanes, after, strict=True), 1)
    ]
    head = max(len(titles[numbers[0]]) for numbers in columns) * _LEADING + 8
    shapes: list[Shape] = []
    bottom = 0.0
    for place, numbers in enumerate(columns):
        left, top = place * (column + _BETWEEN), 0.0
        for number in numbers:
            shapes += _lines(titles[number], left, top, column, bold=True)
            top += len(titles[number]) * _LEADING + 8 if top else head
            found, top = _boxes(number + 1, lanes[number], left, top, column)
            shapes += found
            bottom, top = max(bottom, top), top + _UNDER
    key, height = _key(bottom + 12)
    return Drawing(in_words(lanes, after), _WIDTH, height, [*shapes, *key])


def _columns(lanes: Sequence[LaneLine]) -> list[list[int]]:
    """Return which lanes stand in which column: where there are many, a parallel one stands under the one before it."""
    found: list[list[int]] = []
    for number, lane in enumerate(lanes):
        if found and lane.parallel and len(lanes) > _MOST_COLUMNS:
            found[-1].append(number)
        else:
            found.append([number])
    return found


def in_words(lanes: Sequence[LaneLine], after: Sequence[str]) -> str:
    """Return all that the picture shows, in sentences."""
    said = [f"Flow chart of the case in {len(lanes)} lanes."]
    for number, (lane, opens) in enumerate(zip(lanes, after, strict=True), 1):
        said.append(f"Lane {letter_of(number)}: {lane.title}." + (f" {opens}." if opens else ""))
        said += [_step_in_words(number_of(number, place), line) for place, line in enumerate(lane.steps, 1)]
    return " ".join(said)


def _step_in_words(number: str, line: StepLine) -> str:
    words = f" ({line.words})" if line.words else ""
    return f"{number} {line.step.text.rstrip('.')}: {line.state}{words}."


def _title(number: int, lane: LaneLine, opens: str, column: float) -> list[Line]:
    return [*_wrapped(f"{letter_of(number)}. {lane.title}", column * 0.92), *(_wrapped(opens, column) if opens else [])]


def _boxes(number: int, lane: LaneLine, left: float, top: float, column: float) -> tuple[list[Shape], float]:
    """Return the boxes of a lane from the top down, with arrows between them, and where they end."""
    shapes: list[Shape] = []
    for place, line in enumerate(lane.steps, 1):
        if place > 1 and not lane.parallel:
            shapes += _arrow(left + column / 2, top)
        top += _ARROW if place > 1 else 0
        lines = _text(number_of(number, place), line, column - 2 * _PADDING)
        height = len(lines) * _LEADING + 2 * _PADDING
        shapes += border(line.state, left, top, column, height)
        shapes += _lines(lines[:1], left + _PADDING, top + _PADDING, column - 2 * _PADDING, bold=True)
        shapes += _lines(lines[1:], left + _PADDING, top + _PADDING + _LEADING, column - 2 * _PADDING)
        top += height
    return shapes, top


def _text(number: str, line: StepLine, room: float) -> list[Line]:
    """Return the lines of a box: number and state, the step, what is known. All of it stands in the lists too."""
    words = shorten(line.words, _MOST_WORDS, placeholder=" …") if line.words else ""
    return [Line(f"{number} {line.state}"), *_wrapped(line.step.text, room), *(_wrapped(words, room) if words else [])]


def border(state: StepState, x: float, y: float, width: float, height: float) -> list[Shape]:
    """Return the border that stands for a state; what does not apply has none."""
    thick = 2.2
    if state is StepState.DONE:
        return [Box(x, y, width, height)]
    if state is StepState.NOW:
        return [Box(x, y, width, height, weight=thick)]
    if state is StepState.LATE:
        return [Box(x, y, width, height, weight=thick), Box(x + 3, y + 3, width - 6, height - 6, weight=0.6)]
    if state is StepState.NOT_APPLICABLE:
        return []
    return [Box(x, y, width, height, weight=0.75 if state is StepState.TO_COME else thick, dashed=True)]


def _arrow(x: float, top: float) -> list[Shape]:
    tip = top + _ARROW - 1.5
    return [Stroke(x, top + 1.5, x, tip), Stroke(x - 3, tip - 4, x, tip), Stroke(x + 3, tip - 4, x, tip)]


def _key(top: float) -> tuple[list[Shape], float]:
    """Return what the borders mean, and where that ends."""
    shapes: list[Shape] = [Label(0, top + _SIZE, "What the borders mean", bold=True, size=_SIZE)]
    top, column = top + 16, _WIDTH / _KEY_COLUMNS
    for place, (state, meaning) in enumerate(_MEANING.items()):
        x, y = place % _KEY_COLUMNS * column, top + place // _KEY_COLUMNS * _KEY_ROW
        shapes += border(state, x + 1, y, 30, 16)
        shapes.append(Label(x + 38, y + 11, f"{state}: {meaning}", size=_SIZE, room=column - 40))
    return shapes, top + -(-len(_MEANING) // _KEY_COLUMNS) * _KEY_ROW


def _lines(lines: Sequence[Line], left: float, top: float, room: float, *, bold: bool = False) -> list[Shape]:
    return [
        Label(left, top + (number + 0.8) * _LEADING, line.text, size=_SIZE, bold=bold, room=room, goes_on=line.goes_on)
        for number, line in enumerate(lines)
    ]


def _wrapped(text: str, room: float) -> list[Line]:
    lines = wrap(text, max(int(room / _LETTER), 8), break_long_words=False)
    return [Line(line, place < len(lines)) for place, line in enumerate(lines, 1)]
