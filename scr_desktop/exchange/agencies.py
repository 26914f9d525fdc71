"""A list of agencies from a spreadsheet: which columns it has, and what each row says."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from scr_desktop.domain.law.agencies.agencies import KINDS
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.exchange.cells import Line, Table

# What the columns may be called, letters only. A lead's entries begin with `lead.`.
_HEADINGS = {
    "name": ("agency", "agencyname", "name", "organisation", "organization", "service"),
    "also_called": ("alsocalled", "alsoknownas", "othernames", "shortname"),
    "kind": ("kind", "type", "sort", "sector", "agencytype"),
    "area": ("area", "otherarea", "authority", "localauthority"),
    "address": ("address", "postaladdress"),
    "secure_email": ("secureemail", "secureaddress", "email", "emailaddress", "generalemail"),
    "telephone": ("telephone", "phone", "tel", "telephonenumber"),
    "notes": ("notes", "note", "remarks"),
    "lead.name": ("lead", "leadname", "safeguardinglead", "contact", "contactname", "namedlead"),
    "lead.post": ("post", "role", "jobtitle", "leadpost", "leadrole", "position"),
    "lead.secure_email": ("leademail", "leadsecureemail", "contactemail"),
    "lead.telephone": ("leadtelephone", "leadphone", "contacttelephone", "contactphone"),
    "lead.from_on": ("leadfrom", "leadsince", "from", "since", "startdate"),
}
_LOOK_IN = 20  # rows in which the headings are looked for
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class ReadAgency:
    """One row: its line in the file, the entries that it fills in, its lead, and what was not understood of it.

    With a `problem` nothing of the row can be taken over; `remarks` are things to know of one that can.
    """

    line: int
    values: dict[str, str]
    lead: dict[str, str] = field(default_factory=dict)
    lead_from_on: date | None = None
    problem: str = ""
    remarks: tuple[str, ...] = ()


def read_agencies(table: Table, today: date) -> list[ReadAgency]:
    """Return what each row below the headings says; raises `Problem` where no row of headings names the agency."""
    for number, line in enumerate(table.rows[:_LOOK_IN]):
        columns = _columns(line)
        if "name" in columns.values() and len(columns) > 1:
            return [_row(row, columns, today) for row in table.rows[number + 1 :]]
    raise Problem(
        f"“{table.file_name}” has no row of headings with a column “Agency” or “Name” and at least one more: add one "
        "above the agencies, for example Agency, Kind, Secure e-mail, Lead.",
        "file",
    )


def _columns(line: Line) -> dict[int, str]:
    """Return which column holds what, by its heading; a heading that comes twice counts the first time."""
    found: dict[int, str] = {}
    for place, cell in enumerate(line.cells):
        plain = re.sub(r"[^a-z]", "", cell.text.casefold())
        meaning = next((key for key, names in _HEADINGS.items() if plain in names), "")
        if meaning and meaning not in found.values():
            found[place] = meaning
    return found


def _row(line: Line, columns: dict[int, str], today: date) -> ReadAgency:
    told = {key: line.text(place) for place, key in columns.items() if line.text(place)}
    values = {key: text for key, text in told.items() if not key.startswith("lead.")}
    lead = {key.removeprefix("lead."): text for key, text in told.items() if key.startswith("lead.")}
    remarks: list[str] = []
    if "kind" in values:
        values["kind"] = _kind(values.pop("kind"), remarks)
    from_on = _from_on(lead.pop("from_on", ""), today, remarks)
    if lead and "name" not in lead:
        remarks.append("The lead has no name, so nothing of the lead is taken over.")
        lead = {}
    return ReadAgency(line.line, values, lead, from_on, _problem(values), tuple(remarks))


def _problem(values: dict[str, str]) -> str:
    name = values.get("name", "")
    if not name:
        return "The row names no agency."
    if len(name) > _LONGEST_NAME:
        return f"The name is longer than {_LONGEST_NAME} letters: it looks like a text that slipped into this column."
    return ""


def _kind(text: str, remarks: list[str]) -> str:
    wanted = " ".join(text.casefold().split())
    found = [key for key, words in KINDS if wanted == key or _begins(wanted, words)]
    if found:
        return found[0]
    remarks.append(f"“{text[:60]}” is no kind of agency known here: it is kept as “Other”.")
    return "other"


def _begins(wanted: str, words: str) -> bool:
    """Return whether `wanted` are words of the kind, in their order."""
    plain = words.casefold().replace("’", "'")
    return wanted.replace("’", "'") in plain


def _from_on(text: str, today: date, remarks: list[str]) -> date | None:
    try:
        day = PartDate.parse(text, today=today).day
    except Problem:
        day = None
    if text and day is None:
        remarks.append(f"“{text[:40]}” is not one certain day, so the lead counts from the day of taking over.")
    return day
