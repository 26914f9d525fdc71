"""Names that nobody entered are told by the words beside them, and what only stands at such a place is none."""

from __future__ import annotations

import pytest

from scr_desktop.domain.anonymising.identifiers import Identifiers
from scr_desktop.domain.anonymising.names_in_text import Person
from scr_desktop.domain.anonymising.unknown_people import UnknownPeople
from scr_desktop.domain.naming.fixed import Fixed

PEOPLE = UnknownPeople(Fixed.of(["The case", "a page"]))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Dr Singh and Mrs Ada Lovell wrote", ["Singh", "Ada Lovell"]),
        ("DR SINGH; Prof. A. O’Hara; Miss Price", ["SINGH", "A. O’Hara", "Price"]),
        ("PC 1234 Smith, DS van Dijk-Hall and Rev. Tom Ash", ["Smith", "van Dijk-Hall", "Tom Ash"]),
        ("Nurse Joy Pratt; health visitor Sue Bright; PC\nOkoro", ["Joy Pratt", "Sue Bright", "Okoro"]),
        ("Her cousin Jamie; a neighbour, Ada, saw; his brother (Jaden)", ["Jamie", "Ada", "Jaden"]),
        ("a friend called Jo Quick; a lodger named Zbyszek", ["Jo Quick", "Zbyszek"]),
        ("known as Saz, a.k.a. Mags, aka “Roo”, also called 'Lulu'", ["Saz", "Mags", "Roo", "Lulu"]),
        ("Kyle (cousin), Jo is her mother’s friend; Bo, his brother, came", ["Kyle", "Jo", "Bo"]),
        ("twins Jaden and Kai; friends Mo, Ty and Jo; baby Nia", ["Jaden", "Kai", "Mo", "Ty", "Jo", "Nia"]),
        ("Social worker: Ada Lovell\nPartner – Dean; HV: Sue", ["Ada Lovell", "Dean", "Sue"]),
        ("Drs Patel, Mrs.Lovell, surname Harrow", ["Patel", "Lovell", "Harrow"]),
        ("Known to services as Tiny; née Harrow; goes by Bo", ["Tiny", "Harrow", "Bo"]),
    ],
)
def test_who_is_introduced_is_a_name(text: str, names: list[str]) -> None:
    """A title, a post, a relation or `known as` tells that the word after it with a capital is somebody's name."""
    assert sorted(text[start:end] for start, end in PEOPLE.find(text)) == sorted(names)


@pytest.mark.parametrize(
    "text",
    ["Dr", "the Dr. He said so", "High Court", "School nurse", "Nurse Practitioner", "GP Surgery", "Early Help", "Mother and Baby Unit",
     "Social Worker Team Manager", "Police Constable", "Consultant Paediatrician on Monday", "HV visit. Mother Not in", "to mother, February",
     "known as a Child in Need", "also known to Social Care", "She called the Police", "the Panel’s partner Agencies", "his father Declined",
     "the Safeguarding partners Case 2022-001", "Safeguarding partner\nCase", "Named midwife\nMidwifery", "Social worker\nOakfield team",
     "In Leeds, her mother said", "Mother: Presented with a cough", "GP: Wrote again", "Police and mother", "Male\nOakfield", "Child Oakfield", "his mother and Oakfield School", "mother\nNotes", "Mother\nOakfield was named", "Miss School", "Foster Carer", "Guardian Cafcass", "10 High Risk"],
)  # fmt: skip
def test_what_stands_there_and_is_no_name_is_left(text: str) -> None:
    """Posts, agencies, months and the beginning of a sentence or of another cell name nobody."""
    assert list(PEOPLE.find(text)) == []


def test_a_pseudonym_is_nobodys_name() -> None:
    """A family may choose a name for a pseudonym: that one stops no paper, and anybody else's does."""
    chosen = Identifiers(people=[Person("1", ("Otto Quick",), "Sam")])
    assert chosen.anonymous("His brother Otto came.") == "His brother Sam came."
    assert chosen.finds("His brother Sam came.") == []
    assert len(chosen.finds("His brother Tom came.")) == 1
