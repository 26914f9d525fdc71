"""Addresses, schools and surgeries that nobody entered are told by what they are called."""

from __future__ import annotations

import pytest

from scr_desktop.domain.anonymising.identifier_kinds import IdentifierKind
from scr_desktop.domain.anonymising.unknown_places import UnknownPlaces
from scr_desktop.domain.naming.fixed import Fixed

PLACES = UnknownPlaces(Fixed.of(["Review House", "The Panel", "the review", "child protection", "Avon LSCB"]))
ADDRESS, SCHOOL, SURGERY = IdentifierKind.LIKELY_PLACE, IdentifierKind.LIKELY_SCHOOL, IdentifierKind.LIKELY_SURGERY


@pytest.mark.parametrize(
    ("text", "found", "kind"),
    [
        ("lives at 3 Elm Way with", "3 Elm Way", ADDRESS),
        ("10 High Street", "10 High Street", ADDRESS),
        ("14a, Rose Court", "14a, Rose Court", ADDRESS),
        ("12-14 STATION\nROAD", "12-14 STATION\nROAD", ADDRESS),
        ("22 Weston Park", "22 Weston Park", ADDRESS),
        ("7 The Tyning", "7 The Tyning", ADDRESS),
        ("5 King’s Rise", "5 King’s Rise", ADDRESS),
        ("goes to Oakfield Academy", "Oakfield Academy", SCHOOL),
        ("went to Oakfield school", "Oakfield school", SCHOOL),
        ("went to Oakfield primary school", "Oakfield primary school", SCHOOL),
        ("at Tiny Tots pre-school", "Tiny Tots pre-school", SCHOOL),
        ("Oakfield Sixth Form", "Oakfield Sixth Form", SCHOOL),
        ("at OAKFIELD\nPRIMARY", "OAKFIELD\nPRIMARY", SCHOOL),
        ("Oakfield Church of England Primary School", "Oakfield Church of England Primary School", SCHOOL),
        ("left Little Acorns nursery", "Acorns nursery", SCHOOL),
        ("Oakfield Nursery School", "Oakfield Nursery School", SCHOOL),
        ("at Hope House Surgery", "Hope House Surgery", SURGERY),
        ("Larkspur Medical Centre", "Larkspur Medical Centre", SURGERY),
    ],
)
def test_a_place_is_found_by_what_it_is_called(text: str, found: str, kind: IdentifierKind) -> None:
    """A number before a street's name, a name before School or Surgery: each may tell where the child is."""
    assert [(text[start:end], of) for start, end, of in PLACES.find(text)] == [(found, kind)]


@pytest.mark.parametrize(
    "text",
    ["No way", "10 High Risk", "2 High Court judges", "on 12 May Court granted it", "5 working days", "3 Review House", "1 The Panel",
     "2018 High Court", "GP surgery", "Plastic Surgery", "Primary School", "the Academy", "Wrote to school", "Attended nursery",
     "Royal College of Nursing", "College of Policing", "Northshire Virtual School", "Further Education College", "School nurse",
     "Health Visiting\nGP surgery", "Liked primary school", "Midwifery\nschool", "Family Centre", "Secondary school (years 7 to 11)", "Working Together 2018, Court"],
)  # fmt: skip
def test_what_sounds_like_a_place_is_left(text: str) -> None:
    """Courts, numbers, sorts of school and services of an area stop no paper."""
    assert list(PLACES.find(text)) == []
