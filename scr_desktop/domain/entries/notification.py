"""A notification as it is written down: what the form holds, and the case that it makes.

The form keeps every entry as it was typed. `read` makes a case of it in memory, with one problem for
each entry that cannot stand, so that the form, the preview and the opened case can never differ.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from scr_desktop.domain.entries.entry_words import entry_words
from scr_desktop.domain.entries.first_told import first_told, receipt_in_doubt
from scr_desktop.domain.entries.home_area import contradiction_of
from scr_desktop.domain.entries.notification_before import renewed
from scr_desktop.domain.facts.contradictory import contradictory
from scr_desktop.domain.naming.nhs_number import problem_with
from scr_desktop.domain.problem import AgainstAnother, Problem, Unreadable, kept_words
from scr_desktop.domain.records.birth import BORN
from scr_desktop.domain.records.case import AgencyInvolved, Answer, Case, CaseEvent, Child, Consideration, FamilyMember
from scr_desktop.domain.records.notifier import NOTIFIER, Notifier
from scr_desktop.domain.records.other_area import OtherArea, contradictions_of
from scr_desktop.domain.review.decided_already import FIELD as DECIDED_ON
from scr_desktop.domain.review.decided_already import events_of
from scr_desktop.domain.rules.deadline_state import is_ahead, is_past
from scr_desktop.domain.rules.fact import RENAMED, firmer
from scr_desktop.domain.time.part_date import PartDate, written
from scr_desktop.domain.time.working_days import FIRST_YEAR

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
_Row = TypeVar("_Row")
_CHOICES = ("harm", "normally_resident", "looked_after", "where_it_happened")
_CHILD_TEXTS = tuple(key for key in CHILD if key not in {"born_on", "died_on"})


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
    reader, content = _Reader(today, authorities), renewed(content)
    case = _case_of(reader, content)
    case.title = title_of(case)
    reader.decided(case)
    reader.receipt(case)
    reader.compare(case)
    open_, kept = parted(reader.problems, content)
    case.kept = [kept_words(problem, reason) for problem, reason in kept]
    return NotificationRead(case, open_, kept)


def _case_of(reader: _Reader, content: Mapping[str, Any]) -> Case:
    """Return the case of the entries, each read by itself; the reader's problems stand in the order of the form."""
    told, aware, incident = (content.get(key) or {} for key in ("notification", "awareness", "incident"))
    return Case(
        reference="",
        regime="",
        opened_on=reader.today,
        notifiers=_rows(content, "notifiers", NOTIFIER, reader.notifier),
        suggested_review=_text(told, "suggested_review"),
        why_criteria_met=_text(told, "why_criteria_met"),
        decided=_text(told, "decided"),
        decided_on=reader.part_date(told, "decided_on", "notification", past=True),
        how_aware=_text(aware, "how_aware"),
        national_reference=_text(aware, "national_reference"),
        incident_on=reader.part_date(incident, "incident_on", "incident", past=True),
        incident_time=_text(incident, "incident_time"),
        place=_text(incident, "place"),
        where_it_happened=_text(incident, "where_it_happened") or "unknown",
        what_happened=_text(incident, "what_happened"),
        immediate_safety=_text(incident, "immediate_safety"),
        more_children=_text(content, "more_children"),
        children=_rows(content, "children", CHILD, reader.child),
        family=_rows(content, "family", FAMILY_MEMBER, reader.relative),
        agencies=_rows(content, "agencies", AGENCY, _agency),
        local_authority=_text(content, "local_authority"),
        other_areas=_rows(content, "other_areas", OTHER_AREA, reader.area),
        answers=_answers(content.get("answers") or {}),
        considerations=[
            Consideration(process=key, outcome=_text(entry, "outcome") or "to_do", note=_text(entry, "note"))
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
        **_identity(entry),
        position=position,
        name=_text(entry, "name"),
        contact=_text(entry, "contact"),
        involvement=_text(entry, "involvement"),
    )


def _answers(given: Mapping[str, Mapping[str, str]]) -> list[Answer]:
    """Return the answers by the keys under which they are asked now; of two to one question the firmer counts."""
    found: dict[str, Answer] = {}
    for asked_as, entry in given.items():
        key, value = RENAMED.get(asked_as, asked_as), _text(entry, "value") or "unknown"
        made = found.setdefault(key, Answer(fact=key, value=value))
        made.value = firmer(made.value, value)
        made.evidence = "\n".join(filter(None, (made.evidence, _text(entry, "evidence"))))
    return list(found.values())


def parted(
    problems: Iterable[Problem], content: Mapping[str, Any]
) -> tuple[tuple[Problem, ...], tuple[tuple[Problem, str], ...]]:
    """Return the problems still to be settled, and those that the officer keeps as they are with the reason."""
    reasons = {field: str(reason).strip() for field, reason in (content.get("kept") or {}).items()}
    found = list(problems)
    kept = tuple((problem, reasons[problem.field]) for problem in found if reasons.get(problem.field))
    return tuple(problem for problem in found if not reasons.get(problem.field)), kept


def title_of(case: Case) -> str:
    """Return what a case is called in lists: the children's names, the family name last and once where shared."""
    named = [child for child in case.children if child.given_names or child.family_name]
    families = {child.family_name for child in named}
    if len(named) > 1 and len(families) == 1:
        return f"{_listed([child.given_names or '?' for child in named])} {named[0].family_name}".strip()
    return _listed([child.name for child in named]) or "Child not named"


def _listed(names: list[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _entries(content: Mapping[str, Any], section: str, keys: tuple[str, ...]) -> list[tuple[int, Mapping[str, str]]]:
    """Return the entries of a section in which anything at all has been written, each with its row on the form from 0."""
    blank_entry = blank_entries(keys)
    entries = content.get(section) or []
    return [
        (row, entry)
        for row, entry in enumerate(entries)
        if any(_text(entry, key) not in {"", blank_entry[key]} for key in keys)
    ]


def _identity(entry: Mapping[str, str]) -> dict[str, Any]:
    """Return the id of the record that an entry was taken from; an entry written anew has none yet."""
    return {"id": entry["id"]} if entry.get("id") else {}


def _text(entry: Mapping[str, Any], key: str) -> str:
    return str(entry.get(key) or "").strip()


class _Reader:
    """Reads entries and collects the problems of those that cannot stand."""

    def __init__(self, today: date, authorities: Sequence[str] = ()) -> None:
        self.today, self._authorities = today, authorities
        self.problems: list[Problem] = []
        self._children: list[tuple[Child, str]] = []
        self._notifiers: list[tuple[Notifier, str]] = []
        self._other_areas: list[tuple[OtherArea, str]] = []

    def problem(self, sentence: str, field: str, beside: Mapping[str, Any] | None = None) -> None:
        """Note a problem; `beside` are the entries beside it, where its sentence does not say which entry it is."""
        self.problems.append(Problem(sentence, field, entry_words(beside, field) if beside is not None else ""))

    def contradiction(self, sentence: str, field: str) -> None:
        """Note entries that cannot all be true."""
        self.problems.append(AgainstAnother(sentence, field))

    def part_date(self, entry: Mapping[str, Any], key: str, path: str, *, past: bool) -> PartDate:
        """Return a date that may be known in part; one in the future is a problem where it must be past."""
        try:
            found = PartDate.parse(_text(entry, key), today=self.today)
        except Problem as problem:
            field = f"{path}.{key}"
            self.problems.append(Unreadable(problem.sentence, field, entry_words(entry, field)))
            return PartDate()
        if past and found.earliest is not None and is_ahead(found.earliest, self.today):
            self.problem(f"{found} lies in the future: check the year.", f"{path}.{key}", entry)
        return found

    def day(self, entry: Mapping[str, Any], key: str, path: str) -> date | None:
        """Return a full, undoubted day that a clock can start on, or None: never one in the future or too long ago."""
        before = len(self.problems)
        found = self._certain(entry, key, path)
        if found is None and _text(entry, key):
            # Nothing is taken from it, as from a day that there is not.
            self.problems[before:] = [Unreadable(one.sentence, one.field, one.where) for one in self.problems[before:]]
        return found

    def _certain(self, entry: Mapping[str, Any], key: str, path: str) -> date | None:
        found = self.part_date(entry, key, path, past=True)
        if found.known and found.day is None:
            self.problem(
                f"{found} is not one certain day, and a deadline is counted from this date: enter the day itself.",
                f"{path}.{key}",
                entry,
            )
        if found.day is None or is_ahead(found.day, self.today):
            return None
        if found.day.year < FIRST_YEAR:
            self.problem(
                f"{found} is before {FIRST_YEAR}, earlier than any deadline here is counted: check the year.",
                f"{path}.{key}",
                entry,
            )
            return None
        return found.day

    def child(self, entry: Mapping[str, str], position: int, path: str) -> Child:
        child = Child(
            **_identity(entry),
            position=position,
            born_on=self.part_date(entry, "born_on", path, past=False),
            died_on=self.part_date(entry, "died_on", path, past=True),
            **{key: _text(entry, key) or blank for key, blank in blank_entries(_CHILD_TEXTS).items()},
        )
        if wrong := problem_with(child.nhs_number):
            self.problem(wrong, f"{path}.nhs_number", entry)
        if wrong := contradiction_of(child, self._authorities):
            self.problem(wrong, f"{path}.home_area")
        self._children.append((child, path))
        return child

    def _of_children(self, case: Case) -> None:
        """Note what is entered of a child and cannot all be true."""
        for child, path in self._children:
            for one in contradictory(case, child, self.today):
                self.contradiction(one.sentence, f"{path}.{one.key}")

    def area(self, entry: Mapping[str, str], position: int, path: str) -> OtherArea:
        area = OtherArea(
            **_identity(entry),
            position=position,
            **{key: _text(entry, key) for key in OTHER_AREA if key != "parts"},
            parts=_text(entry, "parts") or "involved",
        )
        if not area.name:
            self.problem("Give the other area the name of its authority: it is told by name.", f"{path}.name")
        self._other_areas.append((area, path))
        return area

    def _areas(self, case: Case) -> None:
        """Note what is said of another area and contradicts where it happened, or where the children live."""
        homes = {child.normally_resident for child in case.children}
        for area, path in self._other_areas:
            for sentence in contradictions_of(area, case.where_it_happened, homes):
                self.contradiction(sentence, f"{path}.parts")

    def relative(self, entry: Mapping[str, str], position: int, path: str) -> FamilyMember:
        return FamilyMember(
            **_identity(entry),
            position=position,
            name=_text(entry, "name"),
            relationship=_text(entry, "relationship"),
            born_on=self.part_date(entry, "born_on", path, past=True),
            notes=_text(entry, "notes"),
        )

    def notifier(self, entry: Mapping[str, str], position: int, path: str) -> Notifier:
        texts = {key: _text(entry, key) for key in NOTIFIER if key != "told_on"}
        told_on = self.part_date(entry, "told_on", path, past=True)
        notifier = Notifier(**_identity(entry), position=position, told_on=told_on, **texts)
        self._notifiers.append((notifier, path))
        return notifier

    def _told_before(self, case: Case) -> None:
        """Note whoever is said to have told the office of the incident before it happened."""
        first = case.incident_on.earliest
        for one, path in self._notifiers:
            if first and one.told_on.latest and one.told_on.latest < first:
                self.contradiction(
                    f"{one.called} cannot have told the office on {one.told_on}, before the incident ({case.incident_on}): "
                    "correct one date.",
                    f"{path}.told_on",
                )

    def receipt(self, case: Case) -> None:
        """Take the first day on which anybody told the office as that of receipt, unless another is entered."""
        field = "notification.received_on"
        if any(problem.field == field for problem in self.problems):
            return
        first = first_told(case.notifiers)
        if sentence := receipt_in_doubt(case):
            self.contradiction(sentence, field)
        elif first and not case.day_of("notification_received") and self._counts(first.day):
            case.events.append(CaseEvent(kind="notification_received", happened_on=first.day))

    def decided(self, case: Case) -> None:
        """Take the day of a decision made already as that of its events, where a deadline can be counted from it."""
        if case.decided_on.day and self._counts(case.decided_on.day):
            case.events += events_of(case.decided, case.decided_on)

    def _counts(self, day: date) -> bool:
        return day.year >= FIRST_YEAR and not is_ahead(day, self.today)

    def events(self, told: Mapping[str, Any], aware: Mapping[str, Any]) -> list[CaseEvent]:
        """Return the dated events that the notification states."""
        wanted = (
            ("notification_received", told, "received_on", "notification", ""),
            ("aware", aware, "aware_on", "awareness", _text(aware, "aware_time")),
            ("notification_sent", aware, "notification_sent_on", "awareness", ""),
        )
        found = []
        for kind, entry, key, path, at_time in wanted:
            day = self.day(entry, key, path)
            if day is not None:
                found.append(CaseEvent(kind=kind, happened_on=day, at_time=at_time))
        return found

    def compare(self, case: Case) -> None:
        """Note entries that contradict each other."""
        self._of_children(case)
        self._areas(case)
        self._told_before(case)
        aware, sent = case.day_of("aware"), case.day_of("notification_sent")
        if aware and case.incident_on.earliest and aware < case.incident_on.earliest:
            self.contradiction(
                f"The authority cannot have become aware on {written(aware)}, before the incident ({case.incident_on}): "
                "correct one date.",
                "awareness.aware_on",
            )
        latest = case.decided_on.latest
        if aware and case.decided_already and latest and is_past(latest, aware):
            self.contradiction(
                f"It cannot have been decided ({case.decided_on}) before the authority became aware on {written(aware)}: "
                "correct one date.",
                DECIDED_ON,
            )
        if aware and sent and sent < aware:
            self.contradiction(
                f"The notification was sent on {written(sent)}, before the authority became aware on {written(aware)}: "
                "correct one date.",
                "awareness.notification_sent_on",
            )
