"""Other areas as the directory knows them: their authority, their partners or board, and how they are reached."""

from __future__ import annotations

from typing import Any

import pytest

from scr_desktop.services.agencies import directory
from scr_desktop.services.agencies.areas import KnownArea, authorities, known
from scr_desktop.services.office import office
from scr_desktop.store.case_file import CaseFile


def add(case_file: CaseFile, name: str, area: str = "Torbay", **values: Any) -> str:
    """Put an agency of another area into the directory; return its id."""
    return directory.add(case_file, {"name": name, "area": area, **values}).id


def test_an_area_of_which_any_agency_is_known_is_listed_by_name(case_file: CaseFile) -> None:
    """Agencies of our own area make none; capitals and spaces do not make two."""
    add(case_file, "Kent Police", "Kent", kind="police")
    add(case_file, "Torbay Surgery")
    add(case_file, "Torbay Housing", " TORBAY ")
    directory.add(case_file, {"name": "Avonvale Police", "kind": "police"})
    assert [one.area.casefold() for one in known(case_file)] == ["kent", "torbay"]
    assert known(case_file)[0].words == "Kent"


@pytest.mark.parametrize("kind", ["social_care", "authority"])
def test_its_authority_is_called_as_the_directory_calls_it(case_file: CaseFile, kind: str) -> None:
    """By its kind; without one the area's own name stands for it."""
    add(case_file, "Torbay Police", kind="police")
    (bare,) = known(case_file)
    assert (bare.name, bare.partners, bare.contact) == ("Torbay", "", "")
    council = add(case_file, "Torbay Council", kind=kind, secure_email="csc@torbay.invalid", telephone="01803 0000")
    assert known(case_file) == [KnownArea("Torbay", "Torbay Council", "", "csc@torbay.invalid, 01803 0000", council)]
    assert known(case_file)[0].words == "Torbay: Torbay Council"


def test_its_partners_or_board_are_reached_before_the_authority(case_file: CaseFile) -> None:
    """Told by their name; what part the area has in a case is for the officer."""
    council = add(case_file, "Torbay Council", kind="social_care", secure_email="csc@torbay.invalid")
    add(case_file, "Torbay Safeguarding Children Partnership", secure_email="tscp@torbay.invalid")
    (found,) = known(case_file)
    assert found.entries == {
        "name": "Torbay Council", "partners": "Torbay Safeguarding Children Partnership",
        "contact": "tscp@torbay.invalid", "agency_id": council,
    }  # fmt: skip


def test_the_offices_own_authorities_are_those_of_its_settings(case_file: CaseFile) -> None:
    """One a line, none before they are entered."""
    assert authorities(case_file) == []
    office.change(case_file, {"local_authority": "Avonvale Council\n\n North Avon Council "})
    assert authorities(case_file) == ["Avonvale Council", "North Avon Council"]
