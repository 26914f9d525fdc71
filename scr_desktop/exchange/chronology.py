"""Understands an agency's chronology: a table with headings, or lines of running text that begin with a date.

Nothing of a file is dropped: each line becomes an entry, belongs to the entry above it, stands above the
entries as their heading, or is listed as not read with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.exchange.above_entries import agency_by_file_name, read_above
from scr_desktop.exchange.cells import NO_RESULT, Cell, Line, Table
from scr_desktop.exchange.entry import Entry
from scr_desktop.exchange.headings import header_among, mapping_of
from scr_desktop.exchange.running_text import dated_beginning
from scr_desktop.exchange.when import NO_DATE, When, read_time, when_of
from scr_desktop.exchange.years import with_years

_AS_ABOVE = {"as above", "ditto", "same", "same as above", "a/a", '"', "〃", "do."}
NO_HEADINGS = (
    "No row of headings such as “Date” and “Event” was found: check below what each column was taken to hold, "
    "or ask the agency to put headings above its columns."
)
_UNDATED = When(fault=NO_DATE)
# What parts two cells of a row that tell the same sort of thing.
_BETWEEN = {"source": "; ", "event": ": ", "people": ", ", "action": "; ", "comment": "; "}
_FORMULA = "A formula stands in this row: what it last showed is taken as text."


@dataclass(frozen=True, slots=True)
class ReadChronology:
    """A file as it was understood: its entries in the file's order, and what stands above them.

    `mapping` says what each column means (keys of `headings.MEANINGS`), `titles` how it is headed; both are empty for
    running text. `above` are lines that are no entries, each with its line number, text and what it was taken for.
    """

    table: Table
    entries: tuple[Entry, ...]
    agency: str = ""
    period: tuple[date, date] | None = None
    mapping: Mapping[int, str] = field(default_factory=dict)
    titles: Mapping[int, str] = field(default_factory=dict)
    above: tuple[tuple[int, str, str], ...] = ()
    notes: tuple[str, ...] = ()


def read_chronology(
    table: Table,
    *,
    today: date,
    mapping: Mapping[int, str] | None = None,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
) -> ReadChronology:
    """Return what a table or text says, with `mapping` in place of what the headings say if it is given.

    `today` settles two-digit years. `progress(done, of)` is called now and then and may raise to stop the reading.
    Raises `Problem` if no column and no line begins with a date.
    """
    head, body, titles, columns = _parts(table, today)
    columns = dict(mapping) if mapping is not None else columns
    agency, period, above = read_above(head, today)
    if table.separated:
        found = _from_columns(body, columns, titles, table, today, progress)
    else:
        found = _from_text(body, today, progress)
    if not any(entry.when.on.known or entry.when.no_year for entry in found):
        raise Problem(
            f"Nothing in “{table.file_name}” begins with a date or stands in a column of dates: "
            "check that it is a chronology, or add headings to its columns.",
            "file",
        )
    entries = with_years(found, period, today)
    if period:
        entries = [_in_period(entry, period) for entry in entries]
    headless = () if titles or not table.separated else (NO_HEADINGS,)
    return ReadChronology(
        table, tuple(entries), agency or agency_by_file_name(table.file_name), period, columns, titles, above,
        (*table.notes, *headless),
    )  # fmt: skip


def _parts(table: Table, today: date) -> tuple[Sequence[Line], Sequence[Line], dict[int, str], dict[int, str]]:
    """Part what stands above the entries from them, and say what the columns hold."""
    rows = table.rows
    if not table.separated:
        first = next((place for place, row in enumerate(rows) if dated_beginning(row.raw, today)[0]), 0)
        return rows[:first], rows[first:], {}, {}
    place = header_among(rows)
    if place >= 0:
        titles = {column: cell.text for column, cell in enumerate(rows[place].cells)}
        return rows[:place], rows[place + 1 :], titles, mapping_of(rows[place])
    return (), rows, {}, _guessed(rows, today)


def _guessed(rows: Sequence[Line], today: date) -> dict[int, str]:
    """Return what columns without headings seem to hold: the first of dates, and the widest as what happened."""
    tried = rows[:40]
    columns = range(max((len(row.cells) for row in tried), default=0))
    day = _column_of_dates(tried, columns, today)
    if day < 0:
        return dict.fromkeys(columns, "")
    widths = {column: sum(len(row.text(column)) for row in tried) for column in columns if column != day}
    widest = max(widths, key=lambda column: widths[column], default=-1)
    return {column: "date" if column == day else "event" if column == widest else "" for column in columns}


def _column_of_dates(rows: Sequence[Line], columns: Iterable[int], today: date) -> int:
    """Return which column holds the most dates, -1 if it holds them in less than half of the rows."""
    dated = {
        column: sum(when_of(row.cells[column], today=today).on.known for row in rows if column < len(row.cells))
        for column in columns
    }
    day = max(dated, key=lambda column: dated[column], default=-1)
    return day if day >= 0 and dated[day] * 2 >= len(rows) else -1


def _from_columns(
    rows: Sequence[Line],
    columns: Mapping[int, str],
    titles: Mapping[int, str],
    table: Table,
    today: date,
    progress: Callable[[int, int], None],
) -> list[Entry]:
    entries: list[Entry] = []
    people = ""
    told = _told_by(columns, titles, max((len(row.cells) for row in rows), default=0))
    for number, row in enumerate(rows):
        if number % 200 == 0:
            progress(number, len(rows))
        entry = _from_row(row, told, today, from_1904=table.from_1904)
        if people and entry.people.lower() in _AS_ABOVE:
            doubt = f"“{entry.people.strip()}” is taken as {people}."
            entry = entry._replace(people=people, doubts=(*entry.doubts, doubt))
        people = entry.people or people
        entries.append(entry)
    return entries


def _told_by(columns: Mapping[int, str], titles: Mapping[int, str], width: int) -> list[tuple[str, str]]:
    """Return for each column what its cells tell, and the words of its heading that stand before them."""
    found = []
    for column in range(width):
        meaning, title = columns.get(column, ""), titles.get(column, "")
        if meaning == "source":
            found.append((meaning, _before_source(title)))
        else:
            found.append((meaning or "comment", "" if meaning else f"{titles.get(column, f'Column {column + 1}')}: "))
    return found


def _from_row(row: Line, told: Sequence[tuple[str, str]], today: date, *, from_1904: bool) -> Entry:
    texts: dict[str, str] = {}
    when, written, times = _UNDATED, "", ""
    for (meaning, before), cell in zip(told, row.cells, strict=False):
        text = cell.text
        if not text or cell.without_result:
            continue
        if meaning == "date":
            when, written = when_of(cell, today=today, from_1904=from_1904), text
        elif meaning == "time":
            when, times = when._replace(at_time=read_time(cell) or when.at_time), text
        elif meaning in texts:
            texts[meaning] += f"{_BETWEEN[meaning]}{before}{text}"
        else:
            texts[meaning] = before + text
    if times and not when.at_time:
        said = f"Time as written: {times}"
        texts["comment"] = f"{texts['comment']}{_BETWEEN['comment']}{said}" if "comment" in texts else said
    return Entry(
        line=row.line,
        raw=row.raw,
        as_written=f"{written} {times}".strip(),
        when=when,
        source=texts.get("source", ""),
        event=texts.get("event", ""),
        people=texts.get("people", ""),
        action=texts.get("action", ""),
        comment=texts.get("comment", ""),
        doubts=_of_formulas(row),
    )


def _of_formulas(row: Line) -> tuple[str, ...]:
    """Return what the officer should know of the formulas in a row."""
    formulas = [cell for cell in row.cells if cell.formula]
    if not formulas:
        return ()
    shown = any(not cell.without_result for cell in formulas)
    return (*((_FORMULA,) if shown else ()), *((NO_RESULT,) if any(cell.without_result for cell in formulas) else ()))


def _before_source(title: str) -> str:
    """Return the heading of a source where it says more than that it is one: `STORM ref AS-1183`."""
    plain = re.fullmatch(r"(source.*|record|reference|ref\.?)", title.strip(), re.IGNORECASE)
    return "" if plain or not title else f"{title} "


def _from_text(rows: Sequence[Line], today: date, progress: Callable[[int, int], None]) -> list[Entry]:
    entries: list[Entry] = []
    for number, row in enumerate(rows):
        if number % 200 == 0:
            progress(number, len(rows))
        written, rest = dated_beginning(row.raw, today)
        if written:
            when = when_of(Cell(written), today=today)
            entries.append(Entry(row.line, row.raw, written, when, event=rest))
        elif row.raw[:1].isspace() and entries and not entries[-1].when.fault:
            entries[-1] = _longer(entries[-1], row)
        else:
            entries.append(Entry(row.line, row.raw, "", _UNDATED, event=row.raw.strip()))
    return entries


def _longer(entry: Entry, row: Line) -> Entry:
    """Return an entry with a further line that is set in below it."""
    doubt = f"Line {row.line} has no date, is set in, and is taken to belong to this entry."
    event, raw = f"{entry.event} {row.raw.strip()}", f"{entry.raw}\n{row.raw}"
    return entry._replace(event=event, raw=raw, doubts=(*entry.doubts, doubt))


def _in_period(entry: Entry, period: tuple[date, date]) -> Entry:
    on: PartDate = entry.when.on
    if on.earliest is None or on.latest is None:
        return entry
    if period[0] <= on.latest and on.earliest <= period[1]:
        return entry
    return entry._replace(doubts=(*entry.doubts, "This date lies outside the period that the file says it covers."))
