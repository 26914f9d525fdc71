"""The directory of agencies: finding, adding and changing them, and who leads for them from when to when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.agency import Agency, AgencyLead
from scr_desktop.domain.records.case import AgencyInvolved, Case
from scr_desktop.domain.rules.deadline_state import is_past
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock, loading
from scr_desktop.store.case_file import CaseFile

ENTRIES = (
    "name", "also_called", "kind", "roles", "area", "address", "secure_email", "telephone", "notes", "ended_on",
)  # fmt: skip
LEAD_ENTRIES = ("name", "post", "secure_email", "telephone")


def agencies(case_file: CaseFile, words: str = "", *, ended: bool = False) -> list[Agency]:
    """Return the agencies in whose entries or leads each of `words` is found, by name, with their leads.

    Those that have ended are left out unless `ended` asks for them.
    """
    with case_file.read() as session:
        found = list(session.scalars(_all()))
    today = clock.today()
    wanted = [word.casefold() for word in words.split()]
    return [
        one
        for one in found
        if (ended or one.ended_on is None or not is_past(one.ended_on, today))
        and all(word in _text(one) for word in wanted)
    ]


def get(case_file: CaseFile, agency_id: str) -> Agency:
    """Return an agency with all its leads; raises `Problem` if it is not in the directory."""
    with case_file.read() as session:
        return _agency(session, agency_id)


def add(case_file: CaseFile, values: Mapping[str, Any]) -> Agency:
    """Add an agency with the entries in `values` (see `ENTRIES`); raises `Problem` as `change` does."""
    with case_file.work("Agency added to the directory") as session:
        agency = Agency(name="")
        put(session, agency, values)
        session.add(agency)
    return get(case_file, agency.id)


def change(case_file: CaseFile, agency_id: str, values: Mapping[str, Any], why: str = "") -> Agency:
    """Change entries of an agency and return it; what stood before stays in the history.

    Raises `Problem` for a missing name, or one that another agency of the same area has.
    """
    with case_file.work("Agency changed in the directory", why=why) as session:
        agency = _agency(session, agency_id)
        put(session, agency, values)
    return agency


def new_lead(case_file: CaseFile, agency_id: str, values: Mapping[str, Any], from_on: date | None) -> Agency:
    """Record who leads for an agency from a day on; the lead until then ends on the day before and stays readable.

    `values` holds `name`, `post`, `secure_email` and `telephone`. Raises `Problem` for a missing name, and for a day
    that is missing or not after the day the lead until then began.
    """
    with case_file.work("Lead of an agency recorded") as session:
        agency = _agency(session, agency_id)
        put_lead(agency, values, from_on)
    return agency


def end_lead(case_file: CaseFile, agency_id: str, until_on: date) -> Agency:
    """Record the last day of an agency's present lead, when nobody follows yet; raises `Problem` if it has none."""
    with case_file.work("Lead of an agency ended") as session:
        agency = _agency(session, agency_id)
        present = present_lead(agency)
        if present is None:
            raise Problem(f"{agency.name} has no lead now: there is nobody to end.", "until_on")
        if present.from_on and is_past(until_on, present.from_on):
            raise Problem(f"{present.name} began on {written(present.from_on)}: the last day is later.", "until_on")
        present.until_on = until_on
    return agency


def link(case_file: CaseFile, case_id: str, involved_id: str, agency_id: str) -> Case:
    """Say which agency of the directory one named in a case is (empty: none); its name in the case stays."""
    with case_file.work("Agency joined with the directory", case_id=case_id) as session:
        case = loading.open_case(session, case_id)
        if agency_id:
            _agency(session, agency_id)
        for agency in case.agencies:
            if agency.id == involved_id:
                agency.agency_id = agency_id
    return case


def suggested(involved: AgencyInvolved, known: list[Agency]) -> Agency | None:
    """Return the agency of the directory that one named in a case is, by its link or else by its name."""
    by_link = next((one for one in known if one.id == involved.agency_id), None)
    return by_link or called(involved.name, known)


def called(name: str, known: Iterable[Agency]) -> Agency | None:
    """Return the agency of the directory that is called so, also by one of its other names, or None."""
    wanted = plain(name)
    return next((one for one in known if wanted and wanted in _names(one)), None)


def join(session: Session, case: Case) -> None:
    """Join the agencies newly named in a case with those of the directory that are called so, inside a piece of work.

    One that was named before is left as it is: the officer may have said that it is none of them.
    """
    new = [agency for agency in case.agencies if not agency.agency_id and not agency.version]
    known = list(session.scalars(_all())) if new else []
    for one in new:
        fits = called(one.name, known)
        one.agency_id = fits.id if fits else ""


def present_lead(agency: Agency) -> AgencyLead | None:
    """Return who leads for an agency with no last day, or None."""
    return next((lead for lead in reversed(agency.leads) if lead.until_on is None), None)


def put(session: Session, agency: Agency, values: Mapping[str, Any]) -> None:
    """Put entries into an agency inside a piece of work; raises `Problem` as `change` does."""
    for key, value in values.items():
        if key not in ENTRIES:
            raise ValueError(f"an agency has no {key} to enter")
        setattr(agency, key, value.strip() if isinstance(value, str) else value)
    if not agency.name:
        raise Problem("Give the agency a name.", "name")
    same = _same(session, agency)
    if same is not None:
        where = f" of {same.area}" if same.area else ""
        raise Problem(f"“{same.name}”{where} is in the directory already: change that entry instead.", "name")


def put_lead(agency: Agency, values: Mapping[str, Any], from_on: date | None) -> None:
    """Put a new lead into an agency inside a piece of work; raises `Problem` as `new_lead` does."""
    name = str(values.get("name") or "").strip()
    if not name:
        raise Problem("Give the lead’s name.", "name")
    before = present_lead(agency)
    if before is not None:
        if from_on is None:
            raise Problem(f"{before.name} leads now: enter the day from which {name} does.", "from_on")
        if before.from_on and from_on <= before.from_on:
            raise Problem(f"{before.name} leads since {written(before.from_on)}: the new lead begins later.", "from_on")
        before.until_on = from_on - timedelta(days=1)
    lead = AgencyLead(name=name, from_on=from_on)
    for key in LEAD_ENTRIES:
        setattr(lead, key, str(values.get(key) or "").strip())
    agency.leads.append(lead)


def _all() -> Any:
    return select(Agency).options(selectinload(Agency.leads)).order_by(Agency.name, Agency.area)


def _agency(session: Session, agency_id: str) -> Agency:
    found: Agency | None = session.scalar(_all().where(Agency.id == agency_id))
    if found is None:
        raise Problem("That agency is not in the directory: choose one from the list.", "agency")
    return found


def _same(session: Session, agency: Agency) -> Agency | None:
    with session.no_autoflush:
        others = session.scalars(select(Agency).where(Agency.id != agency.id)).all()
    key = plain(agency.name), plain(agency.area)
    return next((one for one in others if (plain(one.name), plain(one.area)) == key and not one.ended_on), None)


def _names(agency: Agency) -> set[str]:
    return {plain(name) for name in (agency.name, *agency.also_called.replace(";", "\n").splitlines())} - {""}


def _text(agency: Agency) -> str:
    entries = (agency.name, agency.also_called, agency.area, agency.secure_email, agency.notes, agency.address)
    leads = (f"{lead.name} {lead.post}" for lead in agency.leads)
    return " ".join([*entries, *leads]).casefold()


def plain(name: str) -> str:
    """Return a name as it is compared: without capitals, spaces and the ways of writing “and”."""
    return " ".join(name.replace("’", "'").replace("&", "and").split()).casefold()
