"""Who notifies for the local authorities of the office: the people and telephones that the national form asks for."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.office import NotifyingContact, Office
from scr_desktop.services import loading
from scr_desktop.services.check import need
from scr_desktop.store.case_file import CaseFile

ENTRIES = ("authority", "name", "role", "telephone", "email")


def contacts(case_file: CaseFile) -> list[NotifyingContact]:
    """Return everybody who notifies for a local authority of the office, in their order."""
    with case_file.read() as session:
        return list(loading.office(session).contacts)


def put(case_file: CaseFile, values: Mapping[str, str], contact_id: str = "") -> Office:
    """Add somebody with the entries in `values` (see `ENTRIES`), or change the one with `contact_id`; return the office.

    What stood before stays in the history. Raises `Problem` without a name, for an authority that is none of the
    office's, and if the one to be changed is not there any more.
    """
    need(values.get("name", ""), "Give the name of the person who notifies for the local authority.", "name")
    did = "changed" if contact_id else "added"
    with case_file.work(f"Who notifies for the local authority: {did}") as session:
        office = _office(session)
        _check_authority(office, values.get("authority", ""))
        one = _contact(office, contact_id) if contact_id else NotifyingContact(position=len(office.contacts) + 1)
        for key in ENTRIES:
            setattr(one, key, values.get(key, "").strip())
        if not contact_id:
            office.contacts.append(one)
    return office


def remove(case_file: CaseFile, contact_id: str, why: str) -> Office:
    """Take somebody out who notifies no longer, for the reason given, and return the office; raises `Problem`."""
    need(why, "Say why this person is taken out: the history keeps the reason with the entries.")
    with case_file.work("Who notifies for the local authority: taken out", why=why) as session:
        office = _office(session)
        office.contacts.remove(_contact(office, contact_id))
        for place, one in enumerate(office.contacts, 1):
            one.position = place
    return office


def _office(session: Session) -> Office:
    office = session.scalar(select(Office))
    if office is None:
        office = Office()
        session.add(office)
    return office


def _contact(office: Office, contact_id: str) -> NotifyingContact:
    found = next((contact for contact in office.contacts if contact.id == contact_id), None)
    if found is None:
        raise Problem("That person is no longer among those who notify: look at the list again.", "name")
    return found


def _check_authority(office: Office, authority: str) -> None:
    if authority and authority not in office.authorities:
        raise Problem(
            f"“{authority[:80]}” is none of the office’s local authorities: enter it there first, or choose one of them.",
            "authority",
        )
