"""What an entry of a notification is called where its problem is read away from it: whose it is, and which."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_CALLED = {
    "birth": "whether born",
    "born_on": "date of birth",
    "died_on": "date of death",
    "nhs_number": "NHS number",
    "incident_on": "day of the incident",
    "received_on": "day the notification was received",
    "decided": "decision made already",
    "decided_on": "day of the decision",
    "aware_on": "day the authority became aware",
    "notification_sent_on": "day the national notification was sent",
}
_PERSONS = {"children": "Child", "family": "Relative"}


def entry_words(entry: Mapping[str, Any], path: str) -> str:
    """Return what the entry at `path` is called; `entry` holds those beside it: `Róisín Trelawney, date of birth`."""
    section, *row, key = path.split(".")
    called = _CALLED.get(key, key.replace("_", " "))
    if section not in _PERSONS or not row:
        return f"{called[:1].upper()}{called[1:]}"
    names = (str(entry.get(part) or "").strip() for part in ("given_names", "family_name", "name"))
    who = " ".join(filter(None, names)) or str(entry.get("relationship") or "").strip()
    return f"{who or f'{_PERSONS[section]} {int(row[0]) + 1}'}, {called}"
