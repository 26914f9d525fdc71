"""A list of agencies from a spreadsheet: which columns it has, and what each row says."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.rules.agency_role import AgencyKinds
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.exchange.cells import NO_RESULT, Line, Table

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
# What else the sorts of agency are called in such lists, letters only.
_KINDS_CALLED = {
    "social_care": (
        "childrenssocialcare", "socialcare", "localauthoritychildrenssocialcare", "childrensservices",
        "localauthoritychildrensservices", "csc",
    ),
    "district": ("district", "districtcouncil", "boroughcouncil"),
    "police": ("policeforce", "constabulary"),
    "health_commissioner": (
        "icb", "nhsicb", "integratedcareboard", "integratedcareboardicb", "ccg", "nhsccg", "clinicalcommissioninggroup",
        "clinicalcommissioninggroupccg",
    ),
    "nhs_trust": ("nhsfoundationtrust", "foundationtrust", "hospitaltrust", "hospital"),
    "gp": ("gp", "gppractice", "gpsurgery"),
    "school": ("primaryschool", "secondaryschool", "academy", "sixthformcollege"),
    "early_years": ("nursery", "earlyyears", "childminder"),
    "probation": ("probationservice", "nationalprobationservice"),
    "youth_justice": ("yot", "yos", "youthoffendingservice", "youthjusticeservice", "youthjusticeteam"),
    "housing": ("housingassociation",),
    "voluntary": ("charity", "voluntarysector"),
}  # fmt: skip
_LOOK_IN = 20  # rows in which the headings are looked for
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class ReadAgency:
    """One row: its line in the file, the entries that it fills in, its lead, and what was not understood of it.

    With a `problem` nothing of the row can be taken over; `remarks` are things to know of one that can. `kind_unknown` is
    what the list calls the sort of agency where that was not understood.
    """

    line: int
    values: dict[str, str]
    lead: dict[str, str] = field(default_factory=dict)
    lead_from_on: date | None = None
    problem: str = ""
    remarks: tuple[str, ...] = ()
    kind_unknown: str = ""


def read_agencies(table: Table, today: date, kinds: AgencyKinds) -> list[ReadAgency]:
    """Return what each row below the headings says, each agency of one of `kinds`; raises `Problem` where no row of headings names the agency."""
    for number, line in enumerate(table.rows[:_LOOK_IN]):
        columns = _columns(line)
        if "name" in columns.values() and len(columns) > 1:
            return [_row(row, columns, today, kinds) for row in table.rows[number + 1 :]]
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


def _row(line: Line, columns: dict[int, str], today: date, kinds: AgencyKinds) -> ReadAgency:
    told = {key: line.text(place) for place, key in columns.items() if line.text(place)}
    values = {key: text for key, text in told.items() if not key.startswith("lead.")}
    lead = {key.removeprefix("lead."): text for key, text in told.items() if key.startswith("lead.")}
    remarks = [NO_RESULT] if any(cell.without_result for cell in line.cells) else []
    kind_unknown = ""
    if "kind" in values:
        values["kind"], kind_unknown = _kind(values.pop("kind"), kinds, remarks)
    from_on = _from_on(lead.pop("from_on", ""), today, remarks)
    if lead and "name" not in lead:
        remarks.append("The lead has no name, so nothing of the lead is taken over.")
        lead = {}
    return ReadAgency(line.line, values, lead, from_on, _problem(values), tuple(remarks), kind_unknown)


def _problem(values: dict[str, str]) -> str:
    name = values.get("name", "")
    if not name:
        return "The row names no agency."
    if len(name) > _LONGEST_NAME:
        return f"The name is longer than {_LONGEST_NAME} letters: it looks like a text that slipped into this column."
    return ""


def _kind(text: str, kinds: AgencyKinds, remarks: list[str]) -> tuple[str, str]:
    """Return the sort of agency that a text names, and the text again where it names none or may name several."""
    wanted, plain = " ".join(text.casefold().split()), _letters(text)
    for key, words in kinds.choices:
        if wanted == key or plain in {_letters(words), *_KINDS_CALLED.get(key, ())}:
            return key, ""
    found = [key for key, words in kinds.choices if plain and _holds(words, wanted)]
    if len(found) == 1:
        return found[0], ""
    what = "may be several kinds of agency" if found else "is no kind of agency known here"
    remarks.append(f"“{text[:60]}” {what}: it is kept as “Other”, which has no role, until you change it.")
    return "other", text


def _letters(text: str) -> str:
    return re.sub(r"[^a-z]", "", text.casefold())


def _holds(words: str, wanted: str) -> bool:
    """Return whether a kind's words hold those wanted, whole and in their order."""
    kind, others = (re.findall(r"[a-z]+", one.casefold().replace("’", "")) for one in (words, wanted.replace("'", "")))
    return any(kind[at : at + len(others)] == others for at in range(len(kind)))


def _from_on(text: str, today: date, remarks: list[str]) -> date | None:
    try:
        day = PartDate.parse(text, today=today).day
    except Problem:
        day = None
    if text and day is None:
        remarks.append(f"“{text[:40]}” is not one certain day, so the lead counts from the day of taking over.")
    return day
