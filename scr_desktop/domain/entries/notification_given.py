"""A notification given from outside, as the form would hold it: every entry by its name, nothing guessed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scr_desktop.domain.entries.form import (
    AGENCY,
    AWARENESS,
    CHILD,
    FAMILY_MEMBER,
    INCIDENT,
    NOTIFICATION,
    OTHER_AREA,
    Content,
    blank,
    blank_entries,
)
from scr_desktop.domain.entries.notification_before import renewed
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.notifier import MEANS, NOTIFIER
from scr_desktop.domain.review.decided_already import CHOICES as DECIDED

_SECTIONS = {"notification": NOTIFICATION, "awareness": AWARENESS, "incident": INCIDENT}
_ROWS = {
    "notifiers": NOTIFIER,
    "children": CHILD,
    "family": FAMILY_MEMBER,
    "agencies": AGENCY,
    "other_areas": OTHER_AREA,
}
_NAMED = ("answers", "considerations", "kept")
_NAMED_BY = {"answers": ("value", "evidence"), "considerations": ("outcome", "note")}
_YES_NO = "yes, no or unknown"
_TAKES = {
    "birth": "born, unborn (born_on is then the day expected), stillborn (born_on is then the day of the stillbirth) or "
    "unknown (not known whether born alive)",
    "harm": "died, seriously_harmed, not_harmed or unknown",
    "normally_resident": f"{_YES_NO}: in our area",
    "looked_after": _YES_NO,
    "where_it_happened": "in_area, elsewhere_in_england, outside_england or unknown",
    "parts": "any of happened, lives, looks_after, involved, with spaces between",
    "agency_id": "text: which agency of the directory it is",
    "aware_on": "one certain day, from which the clocks run",
    "received_on": "one certain day; left out, the first day on which a notifier told the office",
    "means": f"{', '.join(key for key, _ in MEANS if key)}, or nothing",
    "notification_sent_on": "one certain day",
    "decided": f"what was decided before it is entered: {', '.join(key for key, _ in DECIDED if key)}, or nothing",
    "decided_on": "day of the decision, or on which the review began, also known in part: June 2019",
}


def filled(given: Mapping[str, Any]) -> Content:
    """Return a notification in which everything that `given` leaves out is not written; null is not written either.

    Raises `Problem` naming an entry that a notification does not have.
    """
    content = blank()
    for section, entries in renewed(given).items():
        if section not in content:
            raise Problem(f"“{section}” is no part of a notification: its parts are {', '.join(content)}.", section)
        content[section] = _filled(section, entries)
    if unknown := next((path for path in content["kept"] if not _is_entry(path, content)), ""):
        raise Problem(
            f"“{unknown}” is no entry that could be kept as it is: it is named by its place, as `problems` names it, such as "
            "children.0.born_on.",
            f"kept.{unknown}",
        )
    return content


def _is_entry(path: str, content: Content) -> bool:
    """Return whether `path` names an entry of a notification by its place: its section, its row from 0, its name."""
    section, *rest = path.split(".")
    if section in _SECTIONS:
        return len(rest) == 1 and rest[0] in _SECTIONS[section]
    if section in _ROWS:
        row, *keys = rest or [""]
        return row.isdecimal() and int(row) < len(content[section]) and keys in [[key] for key in _ROWS[section]]
    if section in _NAMED_BY:
        return rest[1:] in [[], *([part] for part in _NAMED_BY[section])]
    return path in content and section != "kept"


def described() -> Content:
    """Return a notification with every entry it has, each with what it takes instead of what is written."""
    shape: Content = {
        "notification": {key: _takes(key) for key in NOTIFICATION},
        "awareness": {key: _takes(key) for key in AWARENESS},
        "more_children": "text: children beyond those entered",
        "local_authority": "text: which of the office's own authorities, where it has several",
        "incident": {key: _takes(key) for key in INCIDENT},
        "answers": {"<fact>": {"value": "yes, no, unknown or one of the fact's answers", "evidence": "text"}},
        "considerations": {"<process>": {"outcome": "to_do, taken_up or not_applicable", "note": "text"}},
        "kept": {"<entry>": "text: why an entry that looks wrong is kept"},
    }
    return shape | {section: [{key: _takes(key) for key in keys}] for section, keys in _ROWS.items()}


def _filled(section: str, entries: Any) -> Any:
    if entries is None:
        return blank()[section]
    if section in _ROWS:
        if not isinstance(entries, list):
            raise Problem(f"“{section}” must be a list, one item for each: [{{…}}, {{…}}].", section)
        return [{**blank_entries(_ROWS[section]), **_known(entry, _ROWS[section], section)} for entry in entries]
    if section in _SECTIONS:
        return {**blank_entries(_SECTIONS[section]), **_known(entries, _SECTIONS[section], section)}
    if section in _NAMED:
        return {key: _named(section, entry, f"{section}.{key}") for key, entry in _by_name(entries, section).items()}
    return _as_text(entries, section)


def _named(section: str, entry: Any, path: str) -> Any:
    """Return one entry of a section whose entries have names of their own."""
    if section == "answers":
        return _answer(entry, path)
    return _known(entry, ("outcome", "note"), path) if section == "considerations" else _as_text(entry, path)


def _by_name(entry: Any, section: str, example: str = "") -> Mapping[str, Any]:
    if not isinstance(entry, Mapping):
        shown = f'{{"{example or "entry"}": "…"}}'
        raise Problem(
            f"“{section}” must say which entry is which: each with its name and what it says, {shown}.", section
        )
    return entry


def _known(entry: Any, keys: tuple[str, ...], section: str) -> dict[str, str]:
    """Return the entries that are written, as text; raises `Problem` for one that there is not."""
    given = _by_name(entry, section, keys[0])
    if unknown := next((key for key in given if key not in keys), ""):
        raise Problem(f"“{unknown}” is no entry of “{section}”: there are {', '.join(keys)}.", f"{section}.{unknown}")
    return {key: _as_text(value, f"{section}.{key}") for key, value in given.items() if value is not None}


def _as_text(value: Any, entry: str) -> str:
    if isinstance(value, Mapping | list):
        raise Problem(f"“{entry}” holds several things where one piece of text belongs: write it as text.", entry)
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def _answer(entry: Any, name: str) -> dict[str, str]:
    """Return an answer as the form keeps it; the value alone may be given, without evidence."""
    given = _known(entry, ("value", "evidence"), name) if isinstance(entry, Mapping) else {}
    value = given.get("value") if isinstance(entry, Mapping) else None if entry is None else _as_text(entry, name)
    return {"value": "unknown" if value is None else value, "evidence": given.get("evidence", "")}


def _takes(key: str) -> str:
    if key in _TAKES:
        return _TAKES[key]
    return "date, also known in part: 12 May 2018, May 2018, ?May 2018, 2018" if key.endswith("_on") else "text"
