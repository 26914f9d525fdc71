"""A notification as it is written down: what the form holds, and the case that it makes.

The form keeps every entry as it was typed. `read` makes a case of it in memory, with one problem for
each entry that cannot stand, so that the form, the preview and the opened case can never differ.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from scr_desktop.domain.entries.direction import turned
from scr_desktop.domain.entries.form import AGENCY, CHILD, FAMILY_MEMBER, OTHER_AREA, blank_entries
from scr_desktop.domain.entries.notification_before import renewed
from scr_desktop.domain.entries.reader import Reader, identity, text_of
from scr_desktop.domain.problem import Problem, kept_words
from scr_desktop.domain.records.case import AgencyInvolved, Answer, Case
from scr_desktop.domain.records.notifier import NOTIFIER
from scr_desktop.domain.records.telling import Consideration
from scr_desktop.domain.rules.fact import AGE, AGE_TAKEN, RENAMED, firmer, is_age

_Row = TypeVar("_Row")


@dataclass(frozen=True, slots=True)
class NotificationRead:
    """What a notification says: the case it makes, in memory, and the problems of single entries.

    A problem's `field` is the path of its entry, for example `children.0.born_on`. `kept` holds the problems
    that the officer keeps as they are, each with the reason; they stand with the case too.
    """

    case: Case
    problems: tuple[Problem, ...]
    kept: tuple[tuple[Problem, str], ...] = ()


def read(content: Mapping[str, Any], *, today: date, authorities: Sequence[str] = ()) -> NotificationRead:
    """Return the case that `content` makes and what is wrong with it; `today` bounds dates and settles two-digit years.

    `authorities` are the names of the office's own local authorities, against which a child's home area is held.

    The case has no reference, regime or deadlines yet. Nothing is guessed: an entry that cannot be read
    is left unknown in the case and named among the problems.
    """
    reader, content = Reader(today, authorities), renewed(content)
    case = _case_of(reader, content)
    case.title = title_of(case)
    _ages(case, reader)
    reader.decided(case)
    reader.receipt(case)
    reader.compare(case)
    open_, kept = parted([*reader.problems, *turned(content)], content)
    case.kept = [kept_words(problem, reason) for problem, reason in kept]
    return NotificationRead(case, open_, kept)


def _case_of(reader: Reader, content: Mapping[str, Any]) -> Case:
    """Return the case of the entries, each read by itself; the reader's problems stand in the order of the form."""
    told, aware, incident = (content.get(key) or {} for key in ("notification", "awareness", "incident"))
    return Case(
        reference="",
        regime="",
        opened_on=reader.today,
        notifiers=_rows(content, "notifiers", NOTIFIER, reader.notifier),
        suggested_review=text_of(told, "suggested_review"),
        why_criteria_met=text_of(told, "why_criteria_met"),
        decided=text_of(told, "decided"),
        decided_on=reader.part_date(told, "decided_on", "notification", past=True),
        how_aware=text_of(aware, "how_aware"),
        national_reference=text_of(aware, "national_reference"),
        incident_on=reader.part_date(incident, "incident_on", "incident", past=True),
        incident_time=reader.time_of(incident, "incident_time", "incident"),
        place=text_of(incident, "place"),
        where_it_happened=text_of(incident, "where_it_happened") or "unknown",
        what_happened=text_of(incident, "what_happened"),
        immediate_safety=text_of(incident, "immediate_safety"),
        more_children=text_of(content, "more_children"),
        children=_rows(content, "children", CHILD, reader.child),
        family=_rows(content, "family", FAMILY_MEMBER, reader.relative),
        agencies=_rows(content, "agencies", AGENCY, _agency),
        local_authority=text_of(content, "local_authority"),
        other_areas=_rows(content, "other_areas", OTHER_AREA, reader.area),
        answers=_answers(content.get("answers") or {}),
        considerations=[
            Consideration(process=key, outcome=text_of(entry, "outcome") or "to_do", note=text_of(entry, "note"))
            for key, entry in (content.get("considerations") or {}).items()
        ],
        events=reader.events(told, aware),
    )


def _rows(content: Mapping[str, Any], section: str, keys: tuple[str, ...], read: Callable[..., _Row]) -> list[_Row]:
    """Return what `read` makes of each entry of a section, of its position among them and of its path on the form."""
    entries = enumerate(_entries(content, section, keys), 1)
    return [read(entry, position, f"{section}.{row}") for position, (row, entry) in entries]


def _agency(entry: Mapping[str, str], position: int, _path: str) -> AgencyInvolved:
    return AgencyInvolved(
        **identity(entry),
        position=position,
        name=text_of(entry, "name"),
        contact=text_of(entry, "contact"),
        involvement=text_of(entry, "involvement"),
    )


def _answers(given: Mapping[str, Mapping[str, str]]) -> list[Answer]:
    """Return the answers by the keys under which they are asked now; of two to one question the firmer counts.

    An entry without a word is no answer, not even that it is not known.
    """
    found: dict[str, Answer] = {}
    for asked_as, entry in given.items():
        if not (text_of(entry, "value") or text_of(entry, "evidence")):
            continue
        key, value = RENAMED.get(asked_as, asked_as), text_of(entry, "value") or "unknown"
        made = found.setdefault(key, Answer(fact=key, value=value))
        made.value = firmer(made.value, value)
        made.evidence = "\n".join(filter(None, (made.evidence, text_of(entry, "evidence"))))
    return list(found.values())


def _ages(case: Case, reader: Reader) -> None:
    """Note an age that is none, and leave it unknown."""
    for answer in case.answers:
        if answer.fact == AGE and answer.value not in {"", "unknown"} and not is_age(answer.value.strip()):
            reader.problem(f"“{answer.value[:40]}” is no age: it takes {AGE_TAKEN}.", f"answers.{AGE}.value")
            answer.value = "unknown"


def parted(
    problems: Iterable[Problem], content: Mapping[str, Any]
) -> tuple[tuple[Problem, ...], tuple[tuple[Problem, str], ...]]:
    """Return the problems still to be settled, and those that the officer keeps as they are with the reason."""
    reasons = {field: str(reason).strip() for field, reason in (content.get("kept") or {}).items()}
    found = list(problems)
    kept = tuple((problem, reasons[problem.field]) for problem in found if reasons.get(problem.field))
    return tuple(problem for problem in found if not reasons.get(problem.field)), kept


NOBODY_NAMED = "Child not named"


def title_of(case: Case) -> str:
    """Return what a case is called in lists: the children's names, the family name last and once where shared."""
    named = [child for child in case.children if child.given_names or child.family_name]
    families = {child.family_name for child in named}
    if len(named) > 1 and len(families) == 1:
        return f"{_listed([child.given_names or '?' for child in named])} {named[0].family_name}".strip()
    return _listed([child.name for child in named]) or NOBODY_NAMED


def _listed(names: list[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _entries(content: Mapping[str, Any], section: str, keys: tuple[str, ...]) -> list[tuple[int, Mapping[str, str]]]:
    """Return the entries of a section in which anything at all has been written, each with its row on the form from 0."""
    blank_entry = blank_entries(keys)
    entries = content.get(section) or []
    return [
        (row, entry)
        for row, entry in enumerate(entries)
        if any(text_of(entry, key) not in {"", blank_entry[key]} for key in keys)
    ]
