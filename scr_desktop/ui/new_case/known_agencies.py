"""The agencies of the directory: offered while the name of one is typed, and whom to ask there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from scr_desktop.domain.records.agency import Agency
from scr_desktop.services.agencies import directory


def complete(entry: QLineEdit, known: Sequence[Agency]) -> None:
    """Offer the names of the directory that hold what is typed in `entry`; any other name can be typed all the same."""
    completer = QCompleter([one.name for one in known], entry)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    entry.setCompleter(completer)


def offer_nothing(entry: QLineEdit) -> None:
    """Close the list of names that is being offered for `entry`, if there is one."""
    completer = entry.completer()
    popup = completer.popup() if completer else None
    if popup is not None:
        popup.hide()


def whom_to_ask(name: str, known: Sequence[Agency]) -> str:
    """Return who leads for the agency of the directory that is called so, with the post; empty if nobody is known."""
    agency = directory.called(name, known)
    lead = directory.present_lead(agency) if agency else None
    return ", ".join(dict.fromkeys(filter(None, (lead.name, lead.post)))) if lead else ""
