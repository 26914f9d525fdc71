"""What the form of a notification holds: the names of its entries, and how they are before anything is written."""

from __future__ import annotations

from typing import Any

from scr_desktop.domain.records.birth import BORN
from scr_desktop.domain.records.notifier import NOTIFIER

Content = dict[str, Any]

NOTIFICATION = ("received_on", "suggested_review", "why_criteria_met", "decided", "decided_on")
AWARENESS = ("aware_on", "aware_time", "how_aware", "notification_sent_on", "national_reference")
INCIDENT = ("incident_on", "incident_time", "place", "where_it_happened", "what_happened", "immediate_safety")
CHILD = (
    "family_name", "given_names", "known_as", "sex", "birth", "born_on", "died_on", "harm", "nhs_number", "ethnicity",
    "disability", "address", "normally_resident", "home_area", "looked_after", "plan", "placement", "school", "notes",
)  # fmt: skip
FAMILY_MEMBER = ("name", "relationship", "born_on", "notes")
AGENCY = ("name", "contact", "involvement")
OTHER_AREA = ("name", "parts", "partners", "contact", "agency_id")
# What a filled form said beside the entries: only a notification that began with one has it.
FROM_FORM = "from_form"
_CHOICES = ("harm", "normally_resident", "looked_after", "where_it_happened")


def blank() -> Content:
    """Return the content of a notification in which nothing has been written yet."""
    return {
        "notification": dict.fromkeys(NOTIFICATION, ""),
        "notifiers": [blank_entries(NOTIFIER)],
        "awareness": dict.fromkeys(AWARENESS, ""),
        "children": [blank_child()],
        "more_children": "",
        "family": [],
        "incident": blank_entries(INCIDENT),
        "local_authority": "",
        "other_areas": [],
        "answers": {},
        "agencies": [],
        "considerations": {},
        "kept": {},
    }


def blank_child() -> dict[str, str]:
    """Return the entries of one child before anything is written."""
    return blank_entries(CHILD)


def blank_entries(keys: tuple[str, ...]) -> dict[str, str]:
    """Return entries of these names before anything is written."""
    return {key: BORN if key == "birth" else "unknown" if key in _CHOICES else "" for key in keys}
