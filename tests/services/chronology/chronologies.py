"""The rows of a chronology, for tests: whole records in the order in which they are listed."""

from __future__ import annotations

from scr_desktop.domain.chronology.chronology import ChronologyRow
from scr_desktop.services.chronology import chronology
from scr_desktop.services.chronology.chronology import Wanted
from scr_desktop.store.case_file import CaseFile


def rows(case_file: CaseFile, case_id: str, wanted: Wanted | None = None) -> list[ChronologyRow]:
    """Return the rows wanted (default: all that stand), each read whole."""
    listed = chronology.listed(case_file, case_id, wanted or Wanted())
    return [chronology.row(case_file, one.id) for one in listed]
