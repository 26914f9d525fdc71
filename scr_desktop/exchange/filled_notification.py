"""A notification form that an agency filled in, as the content of a notification: nothing guessed, nothing left out.

An answer goes to the entry that its field is named by. What has no entry, or says what the entry cannot take, is said in
words beside the entries, as it was asked and as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from scr_desktop.domain.entries.form import (
    AGENCY,
    AWARENESS,
    CHILD,
    FAMILY_MEMBER,
    FROM_FORM,
    INCIDENT,
    NOTIFICATION,
    Content,
    blank,
    blank_entries,
)
from scr_desktop.domain.records.birth import BIRTH
from scr_desktop.domain.records.case import CHILDREN_ON_FORM, HARM
from scr_desktop.domain.records.notifier import NOTIFIER
from scr_desktop.exchange.filled_form import FilledForm

_SECTIONS = {"notification": NOTIFICATION, "awareness": AWARENESS, "incident": INCIDENT}
_ROWS = {"notifiers": NOTIFIER, "children": CHILD, "family": FAMILY_MEMBER, "agencies": AGENCY}
_MOST_ROWS = {"notifiers": 1, "children": CHILDREN_ON_FORM, "family": 5, "agencies": 5}
_TAKES = {
    "birth": {key for key, _ in BIRTH},
    "harm": {key for key, _ in HARM},
    "looked_after": {"yes", "no"},
    "where_it_happened": {"in_area", "elsewhere_in_england", "outside_england"},
}
_TICKED = re.compile(r"(criterion|review)-(\d{1,3})")
_WHY_REVIEW = "other-why_review"
_ABOUT = "From the form “{name}”, which an agency filled in. Look at every entry of these pages."
_BESIDE = "What fits no entry stands below, and with the reasons that the agency gives:"
ENTRIES = frozenset(
    [*(f"{section}-{key}" for section, keys in _SECTIONS.items() for key in keys), "notifiers-0-agency", _WHY_REVIEW]
)
"""Some of the names by which a form is known that has lost its mark."""


def content_of(form: FilledForm, asked: Mapping[str, str], name: str) -> Content:
    """Return the notification that a form called `name` makes; `asked` gives the words of each of its fields.

    Under `FROM_FORM` stands what is said beside the entries, a line each.
    """
    content, beside = {**blank(), "children": [_blank_row("children")]}, dict(form.answers)
    for key, said in form.answers.items():
        if _put(content, key, said):
            del beside[key]
    beside = _put_ticked(content, beside, asked)
    for section in ("children", "family", "agencies"):
        content[section] = [row for row in content[section] if row != _blank_row(section)]
    content["children"] = content["children"] or [_blank_row("children")]
    told = [f"{asked.get(key) or key}: {said}" for key, said in beside.items()]
    _keep_with_reasons(content, told)
    lines = [_ABOUT.format(name=name), *(f"▲ {doubt}" for doubt in form.doubts), *([_BESIDE, *told] if told else [])]
    return {**content, FROM_FORM: "\n".join(lines)}


def _keep_with_reasons(content: Content, told: Sequence[str]) -> None:
    """Keep what fits no entry with the agency's own reasons: the case has it too, not only the draft."""
    reasons: dict[str, Any] = content["notification"]
    also = [f"Also said on the form: {one}" for one in told]
    reasons["why_criteria_met"] = "\n".join(filter(None, (reasons["why_criteria_met"], *also)))


def _put(content: Content, key: str, said: str) -> bool:
    """Put an answer into its entry; return whether it has one that takes it."""
    section, _, rest = key.partition("-")
    if key == "more_children":
        content[key] = said
        return True
    if section in _SECTIONS:
        return rest in _SECTIONS[section] and _set(content[section], rest, said)
    number, _, entry = rest.partition("-")
    if section not in _ROWS or entry not in _ROWS[section] or not number.isdecimal():
        return False
    if int(number) >= _MOST_ROWS[section]:
        return False
    rows = content[section]
    while len(rows) <= int(number):
        rows.append(_blank_row(section))
    return _set(rows[int(number)], entry, said)


def _blank_row(section: str) -> dict[str, str]:
    """Return the entries of a row before anything is said: whether a child is born is not taken for granted."""
    row = blank_entries(_ROWS[section])
    return row | {"birth": ""} if "birth" in row else row


def _set(entries: dict[str, str], key: str, said: str) -> bool:
    if key in _TAKES and said not in _TAKES[key]:
        return False
    entries[key] = said
    return True


def _put_ticked(content: Content, beside: dict[str, str], asked: Mapping[str, str]) -> dict[str, str]:
    """Put what is ticked, in words, to the agency's own reasons and to the review that it suggests; return what is left.

    Ticks are the agency's view: they answer no question of the procedure.
    """
    told: dict[str, Any] = content["notification"]
    ticked = {kind: [words for _, words in sorted(_ticks(beside, asked, kind))] for kind in ("criterion", "review")}
    if ticked["criterion"]:
        marked = [f"Ticked on the form: {words}" for words in ticked["criterion"]]
        told["why_criteria_met"] = "\n".join(filter(None, (*marked, told["why_criteria_met"])))
    why = " ".join(beside.get(_WHY_REVIEW, "").split())
    told["suggested_review"] = ": ".join(filter(None, ("; ".join(ticked["review"]), why)))
    return {key: said for key, said in beside.items() if key != _WHY_REVIEW and not _TICKED.fullmatch(key)}


def _ticks(beside: Mapping[str, str], asked: Mapping[str, str], kind: str) -> Iterator[tuple[int, str]]:
    for key in beside:
        found = _TICKED.fullmatch(key)
        if found and found[1] == kind:
            words = asked.get(key, "").partition(": ")[2]
            yield int(found[2]), words or key
