"""Initials of the children stand on letters: on an anonymised one their pseudonym stands in their place."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.anonymising.identifier_kinds import IdentifierKind, Phrase
from scr_desktop.domain.records.case import Case, Child
from scr_desktop.domain.records.pseudonym import Pseudonym
from scr_desktop.services.anonymising.initials import initials_of


def test_they_go_with_the_pseudonym() -> None:
    """A child without one is looked for too; of one name alone there are no initials."""
    case = Case(reference="r", regime="WT2015", opened_on=date(2018, 6, 4))
    case.children += [
        Child(given_names="Rosie-Mae", family_name="Reed"),
        Child(given_names="Tom", family_name="Reed"),
        Child(given_names="Isla"),
    ]
    case.pseudonyms.append(
        Pseudonym(person_id=case.children[0].id, name="Rosie-Mae Reed", role="Child", label="Child 1")
    )
    assert list(initials_of(case)) == [
        Phrase(IdentifierKind.NAME, ("r", "m", "r"), "Child 1"),
        Phrase(IdentifierKind.NAME, ("t", "r"), ""),
    ]
