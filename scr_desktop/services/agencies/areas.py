"""Other areas as the office knows them, to be taken into a case by name; and the office's own authorities."""

from __future__ import annotations

from dataclasses import dataclass

from scr_desktop.domain.records.agency import Agency
from scr_desktop.services import loading
from scr_desktop.services.agencies import directory
from scr_desktop.store.case_file import CaseFile

_AUTHORITY = ("social_care", "authority")
_BOARD = ("partnership", "partners", "board", "lscb")


@dataclass(frozen=True, slots=True)
class KnownArea:
    """Another area of the directory: the entries it would have in a case, and what it is called in a list."""

    area: str
    name: str
    partners: str
    contact: str
    agency_id: str

    @property
    def words(self) -> str:
        """The area, and its authority where that is called otherwise."""
        return self.area if self.area == self.name else f"{self.area}: {self.name}"

    @property
    def entries(self) -> dict[str, str]:
        """What is entered of it in a case; what part it has there is for the officer."""
        return {"name": self.name, "partners": self.partners, "contact": self.contact, "agency_id": self.agency_id}


def known(case_file: CaseFile) -> list[KnownArea]:
    """Return the other areas of which the directory has any agency, by name."""
    areas: dict[str, list[Agency]] = {}
    for agency in directory.agencies(case_file):
        if agency.area.strip():
            areas.setdefault(directory.plain(agency.area), []).append(agency)
    return [_known(areas[key]) for key in sorted(areas)]


def authorities(case_file: CaseFile) -> list[str]:
    """Return the names of the office's own local authorities."""
    with case_file.read() as session:
        return loading.authorities(session)


def _known(agencies: list[Agency]) -> KnownArea:
    area = agencies[0].area.strip()
    authority = next((agency for kind in _AUTHORITY for agency in agencies if agency.kind == kind), None)
    board = next((agency for agency in agencies if any(word in agency.name.casefold() for word in _BOARD)), None)
    reached = board or authority
    contact = ", ".join(filter(None, (reached.secure_email, reached.telephone))) if reached else ""
    return KnownArea(
        area,
        authority.name if authority else area,
        board.name if board else "",
        contact,
        (authority or board or agencies[0]).id,
    )
