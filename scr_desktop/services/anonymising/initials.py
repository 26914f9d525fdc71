"""The children's initials, which stand in the subjects of letters, with the pseudonyms that stand in their place."""

from __future__ import annotations

from collections.abc import Iterator

from scr_desktop.domain.anonymising.identifier_kinds import IdentifierKind, Phrase
from scr_desktop.domain.naming.folding import words_of
from scr_desktop.domain.naming.initials import initials
from scr_desktop.domain.records.case import Case
from scr_desktop.services.anonymising import pseudonym


def initials_of(case: Case) -> Iterator[Phrase]:
    """Yield the initials of each child with the pseudonym, empty as long as there is none."""
    labels = {given.person_id: given.label for given in pseudonym.register(case) if given.person_id}
    for child in case.children:
        if short := initials(child.name):
            yield Phrase(IdentifierKind.NAME, words_of(short), labels.get(child.id, ""))
