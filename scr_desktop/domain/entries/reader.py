"""Reads the entries of a notification one by one, and collects the problems of those that cannot stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from scr_desktop.domain.entries.entry_words import entry_words
from scr_desktop.domain.entries.first_told import first_told, receipt_in_doubt
from scr_desktop.domain.entries.form import CHILD, OTHER_AREA, blank_entries
from scr_desktop.domain.facts.childhood import died_before_incident, perhaps_born_then
from scr_desktop.domain.facts.contradictory import aware_before_incident, contradictory, contradictory_area
from scr_desktop.domain.facts.home_area import contradiction_of
from scr_desktop.domain.facts.office_hours import no_such_time
from scr_desktop.domain.naming.nhs_number import problem_with
from scr_desktop.domain.problem import AgainstAnother, Problem, Unreadable
from scr_desktop.domain.records.birth import BORN, LIFE_NOT_KNOWN
from scr_desktop.domain.records.case import Case, CaseEvent, Child, FamilyMember
from scr_desktop.domain.records.notifier import NOTIFIER, Notifier
from scr_desktop.domain.records.other_area import OtherArea
from scr_desktop.domain.review.decided_already import FIELD as DECIDED_ON
from scr_desktop.domain.review.decided_already import events_of
from scr_desktop.domain.rules.deadline_state import is_ahead, is_past
from scr_desktop.domain.time.part_date import PartDate, written
from scr_desktop.domain.time.working_days import FIRST_YEAR

_CHILD_TEXTS = tuple(key for key in CHILD if key not in {"born_on", "died_on"})


def identity(entry: Mapping[str, str]) -> dict[str, Any]:
    """Return the id of the record that an entry was taken from; an entry written anew has none yet."""
    return {"id": entry["id"]} if entry.get("id") else {}


def text_of(entry: Mapping[str, Any], key: str) -> str:
    """Return what is written in an entry, without the space around it."""
    return str(entry.get(key) or "").strip()


def _birth_unsaid(entry: Mapping[str, str]) -> bool:
    """Return whether an entry has room for whether a child is born and nothing stands there, as on a form that came back."""
    return "birth" in entry and not text_of(entry, "birth")


class Reader:
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
            found = PartDate.parse(text_of(entry, key), today=self.today)
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
        if found is None and text_of(entry, key):
            # Nothing is taken from it, as from a day that there is not.
            self.problems[before:] = [
                Unreadable(problem.sentence, problem.field, problem.where) for problem in self.problems[before:]
            ]
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
        """Return a child, whose entries are compared with each other once the whole case is read."""
        child = Child(
            **identity(entry),
            position=position,
            born_on=self.part_date(entry, "born_on", path, past=False),
            died_on=self.part_date(entry, "died_on", path, past=True),
            **{key: text_of(entry, key) or blank for key, blank in blank_entries(_CHILD_TEXTS).items()},
        )
        if wrong := problem_with(child.nhs_number):
            self.problem(wrong, f"{path}.nhs_number", entry)
        if wrong := contradiction_of(child, self._authorities):
            self.problem(wrong, f"{path}.home_area")
        if _birth_unsaid(entry):
            # Nothing is compared with what is not said; until it is, it may be any that agrees with the rest.
            child.birth = BORN if child.harm in {"seriously_harmed", "not_harmed"} else LIFE_NOT_KNOWN
            self.problem(
                "It is not said whether the child is born: ask whoever filled in the form, and choose it.",
                f"{path}.birth",
                entry,
            )
            return child
        self._children.append((child, path))
        return child

    def _of_children(self, case: Case) -> None:
        """Note what is entered of a child and cannot all be true."""
        for child, path in self._children:
            wrong = contradictory(case, child, self.today)
            for one in wrong:
                self.contradiction(one.sentence, f"{path}.{one.key}")
            if perhaps_born_then(case, child, self.today):
                self.problem(
                    f"{child.name} is entered as not born yet, was expected {child.born_on.in_time} and came to harm when the "
                    "birth was due: ask whether and when the child was born, and enter it; until then it is open whether the "
                    "harm came before birth.",
                    f"{path}.birth",
                )
            if died_before_incident(case, child) and not any(one.key == "died_on" for one in wrong):
                self.contradiction(
                    f"{child.name} is said to have died {child.died_on.in_time}, before the incident ({case.incident_on}): "
                    "correct one date, or say how both can be so.",
                    f"{path}.died_on",
                )

    def area(self, entry: Mapping[str, str], position: int, path: str) -> OtherArea:
        """Return another area and its parts in the case."""
        area = OtherArea(
            **identity(entry),
            position=position,
            **{key: text_of(entry, key) for key in OTHER_AREA if key != "parts"},
            parts=text_of(entry, "parts") or "involved",
        )
        if not area.name:
            self.problem("Give the other area the name of its authority: it is told by name.", f"{path}.name")
        self._other_areas.append((area, path))
        return area

    def _areas(self, case: Case) -> None:
        """Note what is said of another area and contradicts where it happened, where the children live, or their care."""
        for area, path in self._other_areas:
            for _, sentence in contradictory_area(case, area, self._authorities):
                self.contradiction(sentence, f"{path}.parts")

    def relative(self, entry: Mapping[str, str], position: int, path: str) -> FamilyMember:
        """Return somebody of the family or household."""
        return FamilyMember(
            **identity(entry),
            position=position,
            name=text_of(entry, "name"),
            relationship=text_of(entry, "relationship"),
            born_on=self.part_date(entry, "born_on", path, past=True),
            notes=text_of(entry, "notes"),
        )

    def notifier(self, entry: Mapping[str, str], position: int, path: str) -> Notifier:
        """Return who told the office, with the day on which."""
        texts = {key: text_of(entry, key) for key in NOTIFIER if key != "told_on"}
        told_on = self.part_date(entry, "told_on", path, past=True)
        texts["told_time"] = self.time_of(entry, "told_time", path)
        notifier = Notifier(**identity(entry), position=position, told_on=told_on, **texts)
        self._notifiers.append((notifier, path))
        return notifier

    def _told_before(self, case: Case) -> None:
        """Note whoever is said to have told the office of the incident before it happened, and a receipt before it."""
        first, received = case.incident_on.earliest, case.day_of("notification_received")
        by_notifier = any(one.told_on.day == received for one, _ in self._notifiers)
        if first and received and received < first and not by_notifier:
            self.contradiction(
                f"The notification cannot have been received on {written(received)}, before the incident ({case.incident_on}): "
                "correct one date.",
                "notification.received_on",
            )
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
            ("aware", aware, "aware_on", "awareness", self.time_of(aware, "aware_time", "awareness")),
            ("notification_sent", aware, "notification_sent_on", "awareness", ""),
        )
        found = []
        for kind, entry, key, path, at_time in wanted:
            day = self.day(entry, key, path)
            if day is not None:
                found.append(CaseEvent(kind=kind, happened_on=day, at_time=at_time))
        return found

    def time_of(self, entry: Mapping[str, Any], key: str, path: str) -> str:
        """Return a time as typed; one that no clock shows is a problem."""
        text = text_of(entry, key)
        if wrong := no_such_time(text):
            self.problem(f"There is no such time as {wrong}: check the hour and the minutes.", f"{path}.{key}", entry)
        return text

    def compare(self, case: Case) -> None:
        """Note entries that contradict each other."""
        self._of_children(case)
        self._areas(case)
        self._told_before(case)
        aware, sent = case.day_of("aware"), case.day_of("notification_sent")
        if aware and (too_early := aware_before_incident(case, aware)):
            self.contradiction(f"{too_early}: correct one date.", "awareness.aware_on")
        self._decided_too_early(case, aware)
        if aware and sent and sent < aware:
            self.contradiction(
                f"The notification was sent on {written(sent)}, before the authority became aware on {written(aware)}: "
                "correct one date.",
                "awareness.notification_sent_on",
            )

    def _decided_too_early(self, case: Case, aware: date | None) -> None:
        """Note a decision said to have been made before anybody could make it: before it was known, or notified."""
        latest, received = case.decided_on.latest, case.day_of("notification_received")
        if latest is None or not case.decided_already:
            return
        if aware and is_past(latest, aware):
            self.contradiction(
                f"It cannot have been decided ({case.decided_on}) before the authority became aware on {written(aware)}: "
                "correct one date.",
                DECIDED_ON,
            )
        elif received and is_past(latest, received):
            self.contradiction(
                f"It is said to have been decided ({case.decided_on}) before the notification was received on "
                f"{written(received)}: correct one date, or say why it was decided without it.",
                DECIDED_ON,
            )
