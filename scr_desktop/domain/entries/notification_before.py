"""A notification as earlier releases wrote it, in today's form: it had room for one notifier, among its own entries."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_NOTIFIER = {"from_agency": "agency", "from_person": "person", "from_role": "role", "from_contact": "contact"}


def renewed(content: Mapping[str, Any]) -> dict[str, Any]:
    """Return a notification in today's form: a notifier written among its entries is the first of its notifiers.

    Whatever else stands in it stays as it is, also what no notification has; nothing is changed in `content`.
    """
    found = dict(content)
    told = found.get("notification")
    if not isinstance(told, Mapping) or not _NOTIFIER.keys() & told.keys():
        return found
    first, *others = found.get("notifiers") or [{}]
    if not isinstance(first, Mapping):
        return found
    found["notification"] = {key: value for key, value in told.items() if key not in _NOTIFIER}
    written = {new: told[old] for old, new in _NOTIFIER.items() if told.get(old)}
    found["notifiers"] = [{**first, **written}, *others]
    return found
