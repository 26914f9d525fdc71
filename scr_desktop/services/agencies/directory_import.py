"""Taking agencies over from a spreadsheet: first what each row would do, then the rows that the officer chooses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from scr_desktop.domain.records.agency import Agency
from scr_desktop.exchange.agencies import ReadAgency, read_agencies
from scr_desktop.exchange.table import read_file
from scr_desktop.services import clock
from scr_desktop.services.agencies import directory
from scr_desktop.services.regime import every_agency_kind
from scr_desktop.store.case_file import CaseFile

_WORDS = {
    "name": "Name",
    "also_called": "Also called",
    "kind": "Kind",
    "area": "Area",
    "address": "Address",
    "secure_email": "Secure e-mail",
    "telephone": "Telephone",
    "notes": "Notes",
    "post": "Post",
}


@dataclass(frozen=True, slots=True)
class Planned:
    """What one row would do: `what` is `new`, `changed`, `same` or `not_understood`.

    `said` are sentences: each entry that changes with what stands and what would stand, or why nothing can be done.
    """

    read: ReadAgency
    what: str
    name: str
    said: tuple[str, ...]
    agency_id: str = ""

    @property
    def kind_unknown(self) -> bool:
        """Whether taking it over would keep it as another sort of agency than the list says, which was not understood."""
        return self.can_be_taken and bool(self.read.kind_unknown)

    @property
    def can_be_taken(self) -> bool:
        """Whether the row changes anything."""
        return self.what in {"new", "changed"}


def preview(case_file: CaseFile, path: Path) -> list[Planned]:
    """Return what each row of a csv or xlsx file would do to the directory, changing nothing.

    Raises `Problem` with one sentence for a file that cannot be read as a list of agencies.
    """
    rows = read_agencies(read_file(path), clock.today(), every_agency_kind())
    known = directory.agencies(case_file, ended=True)
    seen: dict[tuple[str, str], int] = {}
    return [_planned(row, known, seen) for row in rows]


def take(case_file: CaseFile, chosen: Iterable[Planned], file_name: str) -> int:
    """Take the chosen rows over, all of them or none, as one entry of the history; return how many there were.

    Raises `Problem` where the directory has changed since the preview so that a row no longer fits.
    """
    wanted = [one for one in chosen if one.can_be_taken]
    with case_file.work(f"Agencies taken over from {file_name[:80]}") as session:
        for one in wanted:
            _take(session, one)
    return len(wanted)


def _take(session: Session, one: Planned) -> None:
    agency: Agency | None = None
    if one.agency_id:
        agency = session.scalar(select(Agency).options(selectinload(Agency.leads)).where(Agency.id == one.agency_id))
    if agency is None:
        agency = Agency(name="")
        session.add(agency)
    directory.put(session, agency, one.read.values)
    _take_lead(agency, one.read)


def _take_lead(agency: Agency, read: ReadAgency) -> None:
    if not read.lead:
        return
    present = directory.present_lead(agency)
    if present is None or present.name != read.lead["name"]:
        directory.put_lead(agency, read.lead, read.lead_from_on or (clock.today() if present else None))
        return
    for key, text in read.lead.items():
        setattr(present, key, text)


def _planned(read: ReadAgency, known: Sequence[Agency], seen: dict[tuple[str, str], int]) -> Planned:
    name, area = read.values.get("name", ""), read.values.get("area", "")
    if read.problem:
        return Planned(read, "not_understood", name, (read.problem,))
    key = directory.plain(name), directory.plain(area)
    if key in seen:
        return Planned(read, "not_understood", name, (f"The agency stands in line {seen[key]} already.",))
    seen[key] = read.line
    agency = next((one for one in known if (directory.plain(one.name), directory.plain(one.area)) == key), None)
    if agency is None:
        return Planned(read, "new", name, (*_filled_in(read), *read.remarks))
    read = _kind_that_stands(read)
    said = _differences(agency, read)
    if refused := _lead_refused(agency, read):
        return Planned(read, "not_understood", name, (refused,), agency.id)
    return Planned(read, "changed" if said else "same", name, (*said, *read.remarks), agency.id)


def _kind_that_stands(read: ReadAgency) -> ReadAgency:
    """Return a row for an agency that stands here: a sort that was not understood takes none away that is on record."""
    if not read.kind_unknown:
        return read
    remarks = [remark for remark in read.remarks if read.kind_unknown[:60] not in remark]
    remarks.append(f"“{read.kind_unknown[:60]}” was not understood as a kind of agency: the kind on record stays.")
    values = {key: text for key, text in read.values.items() if key != "kind"}
    return replace(read, values=values, remarks=tuple(remarks), kind_unknown="")


def _filled_in(read: ReadAgency) -> tuple[str, ...]:
    said = [f"{_WORDS[key]}: {_shown(key, text)}" for key, text in read.values.items() if key != "name"]
    return (*said, *([f"Lead: {read.lead['name']}"] if read.lead else []))


def _differences(agency: Agency, read: ReadAgency) -> tuple[str, ...]:
    said = [
        f"{_WORDS[key]}: {_shown(key, getattr(agency, key)) or '(empty)'} → {_shown(key, text)}"
        for key, text in read.values.items()
        if getattr(agency, key) != text
    ]
    return (*said, *_lead_differences(agency, read))


def _lead_differences(agency: Agency, read: ReadAgency) -> list[str]:
    present = directory.present_lead(agency)
    if not read.lead:
        return []
    if present is None or present.name != read.lead["name"]:
        return [f"Lead: {present.name if present else '(none)'} → {read.lead['name']}"]
    return [
        f"Lead’s {_WORDS[key].lower()}: {getattr(present, key) or '(empty)'} → {text}"
        for key, text in read.lead.items()
        if getattr(present, key) != text
    ]


def _lead_refused(agency: Agency, read: ReadAgency) -> str:
    """Return why a new lead cannot follow the present one, or the empty text."""
    present = directory.present_lead(agency)
    if not read.lead or present is None or present.name == read.lead["name"] or present.from_on is None:
        return ""
    from_on = read.lead_from_on or clock.today()
    if from_on > present.from_on:
        return ""
    return f"{read.lead['name']} would lead before {present.name}, who leads now: correct the day, or enter it by hand."


def _shown(key: str, text: str) -> str:
    return every_agency_kind().words(text) if key == "kind" else " ".join(text.split())
