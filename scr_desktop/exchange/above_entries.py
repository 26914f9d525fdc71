"""Reads what stands above the entries of a chronology: whose it is and which period it covers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from pathlib import PurePath

from scr_desktop.exchange.cells import Cell, Line
from scr_desktop.exchange.when import when_of

_PERIOD = re.compile(r"^\W*(?:period|dates covered|time ?scale|from)\b[\s:]*(?P<rest>.*)$", re.IGNORECASE)
_AGENCY = re.compile(
    r"^\W*(?:agency|organisation|organization|service|completed for)\s*:\s*(?P<rest>.+)$", re.IGNORECASE
)


def read_above(
    head: Sequence[Line], today: date
) -> tuple[str, tuple[date, date] | None, tuple[tuple[int, str, str], ...]]:
    """Return whose chronology the lines above the entries say it is, which period it covers, and what each was taken for."""
    agency, period = "", None
    said: list[tuple[int, str, str]] = []
    for row in head:
        text = " ".join(filter(None, (cell.text for cell in row.cells)))
        named, covered = _AGENCY.match(text), _PERIOD.match(text)
        meant = "Stands above the entries and has no date"
        if named:
            agency, meant = named["rest"].strip(), "Taken as the agency"
        elif covered and (found := _period(covered["rest"], today)):
            period, meant = found, "Taken as the period covered"
        elif not agency and "chronolog" in text.lower():
            agency, meant = _title_agency(text), "Taken as the title"
        said.append((row.line, row.raw, meant))
    return agency, period, tuple(said)


def _title_agency(title: str) -> str:
    """Return whose chronology a title names: `Health visiting chronology (Virgin Care) - Trelawney`."""
    named = re.split(r"\s+[-–]\s+", title)[0]
    return " ".join(re.sub(r"\b(chronology|of|the)\b", "", named, flags=re.IGNORECASE).split()).strip(" :")


def _period(text: str, today: date) -> tuple[date, date] | None:
    halves = re.split(r"\s+(?:-|–|to|until)\s+|\s*–\s*", text.strip(), maxsplit=1)
    days = [when_of(Cell(half), today=today).on for half in halves]
    if len(days) == 2 and days[0].earliest and days[1].latest and days[0].earliest <= days[1].latest:
        return days[0].earliest, days[1].latest
    return None


def agency_by_file_name(name: str) -> str:
    """Return whose chronology a file seems to be by its name; empty for pasted text."""
    words = re.sub(r"[_\-]+", " ", PurePath(name).stem)
    words = " ".join(re.sub(r"\b(chronology|chron|final|draft|v?\d+)\b", "", words, flags=re.IGNORECASE).split())
    return "" if words.lower() == "pasted text" else words[:1].upper() + words[1:]
