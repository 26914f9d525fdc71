"""The questions that the sources leave open, and how the office reads each."""

from __future__ import annotations

from typing import NamedTuple

from scr_desktop.domain.sources.reading import AMBIGUITIES, Ambiguity, ChosenReading
from scr_desktop.services.office import office
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.tables.column import Column


class OfficeReads(NamedTuple):
    """A question, and what the office chose (None: nothing yet, the first reading counts)."""

    question: Ambiguity
    chosen: ChosenReading | None

    @property
    def reading(self) -> str:
        """The reading that counts now."""
        key = self.chosen.option if self.chosen else self.question.options[0].key
        return self.question.option(key).text


COLUMNS = (
    Column[OfficeReads]("What can be read in two ways", lambda one: one.question.question),
    Column[OfficeReads]("Read here as", lambda one: one.reading),
    Column[OfficeReads]("Chosen by", lambda one: "This office" if one.chosen else "Nobody yet", width=14),
)


def rows(case_file: CaseFile) -> list[OfficeReads]:
    """Return every question in its order with what the office chose."""
    chosen = office.readings(case_file)
    return [OfficeReads(question, chosen.get(key)) for key, question in AMBIGUITIES.items()]
