"""When a group meets: a row of days such as every second Tuesday, and which meeting fits the time limit of a case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from scr_desktop.domain.progress.case_status import CaseStatus, DeadlineLine
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.meeting import Meeting, recorded_as_held
from scr_desktop.domain.review.weighing import decision_of, recommendation_of
from scr_desktop.domain.rules.deadline import DeadlineRule, Later, calculate
from scr_desktop.domain.rules.deadline_state import is_ahead, is_past, latest_day, lies_within
from scr_desktop.domain.time.part_date import written, written_with_weekday
from scr_desktop.domain.time.period import add_months
from scr_desktop.domain.time.working_days import WorkingDays

LAST = 5
WHICH = ((1, "First"), (2, "Second"), (3, "Third"), (4, "Fourth"), (LAST, "Last"))
# Working days kept between a meeting and the time limit: for the decision, which is made apart, and for sending.
KEPT_FOR_DECIDING = 2
_LATE = "ask for more time, or say why it is late."


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """A day of a row of meetings; `instead_of` is the day off it was put after, with why that is one (else None, empty)."""

    on: date
    instead_of: date | None = None
    why: str = ""


def monthly(which: int, weekday: int, first: date, until: date, table: WorkingDays) -> list[PlannedDay]:
    """Return each month's meeting from `first` to `until`: the `which`-th `weekday` (0 is Monday; `LAST` the last).

    One that falls on a day off is planned for the next working day.
    """
    found = (_planned(day, table) for day in _each_month(which, weekday, first, until))
    return list(found)


def _each_month(which: int, weekday: int, first: date, until: date) -> Iterator[date]:
    month = first.replace(day=1)
    while month <= until:
        begin = month + timedelta(days=(weekday - month.weekday()) % 7)
        days = [begin + timedelta(weeks=number) for number in range(5)]
        days = [day for day in days if day.month == month.month]
        day = days[-1] if which == LAST else days[which - 1]
        if lies_within(day, first, until):
            yield day
        month = add_months(month, 1)


def _planned(day: date, table: WorkingDays) -> PlannedDay:
    why = table.why_not(day)
    return PlannedDay(table.after(day, 1), day, why) if why else PlannedDay(day)


@dataclass(frozen=True, slots=True)
class Fit:
    """When a case should be discussed, as things are today.

    `due_on` is the day of the time limit that the meeting must serve. It is best held from `earliest_on`, when the
    agencies' information should be in, to `latest_on`. `meeting` is the first scheduled one in between; where there
    is none `extraordinary_on` is the day to convene one. `held` is the last meeting whose day has come with the case on its agenda: then
    no other need be convened. `settled` says whether one in time is planned, is today, or is on record as held, and the limit is not over. `advice` says so in sentences, `argument` why.
    `information_on` is the day by which the agencies' information is due, None where none is waited for: a meeting is held after it, also one long past.
    `or_on` is the later day that the time limit can be read to mean, as long as the office has not chosen.
    """

    due_on: date
    earliest_on: date
    latest_on: date
    meeting: Meeting | None
    extraordinary_on: date | None
    advice: tuple[str, ...]
    argument: tuple[str, ...]
    held: Meeting | None = None
    settled: bool = False
    information_on: date | None = None
    or_on: Later | None = None

    @property
    def limit(self) -> str:
        """The day of the time limit, or both days where it can be read in two ways."""
        return _limit_words(self.due_on, self.or_on)

    def is_over(self, day: date) -> bool:
        """Return whether the time limit is over on a day, by every reading."""
        return is_past(latest_day(self.due_on, self.or_on), day)

    def words_for(self, meeting: Meeting) -> str:
        """Return whether a meeting fits, in a few words."""
        if meeting.called_off_at:
            return "Called off"
        return next((words for words, _ in self._unfit(meeting.held_on)), "In time")

    def warning_for(self, day: date) -> str:
        """Return in a sentence why a meeting on this day would not fit, empty if it would."""
        return next((sentence for _, sentence in self._unfit(day)), "")

    def _unfit(self, day: date) -> Iterator[tuple[str, str]]:
        """Yield why a day does not fit, in a few words and in a sentence."""
        limit = self.limit
        if self.is_over(day):
            yield "After the time limit", f"That is after the time limit, {limit}: the decision will be late."
        elif is_past(self.due_on, day):
            said = f"That is after {written_with_weekday(self.due_on)}, one reading of the time limit, and before the other"
            yield "After one reading of the time limit", f"{said}: {limit}."
        if self.information_on and not is_past(self.information_on, day):
            said = f"the agencies’ information should be in: it is due by {written_with_weekday(self.information_on)}"
            yield "Before the agencies’ information is due", f"That is before {said}."
        if is_past(self.latest_on, day):
            yield (
                "Leaves too little time to decide",
                f"That leaves too little time to decide and to send before the time limit, {limit}.",
            )


def fit(status: CaseStatus, meetings: Iterable[Meeting], table: WorkingDays) -> Fit | None:
    """Return which of the meetings fits a case, or when to convene one; None if nothing waits for a meeting."""
    line = _limit(status)
    if line is None or line.last_on is None:
        return None
    information, why_earliest = _information(status, table)
    tomorrow = table.after(status.today, 1)
    earliest = max(table.after(information, 1), tomorrow) if information else tomorrow
    last_of_all = latest_day(line.last_on, line.stands.or_on)
    latest = table.before(_to_keep(line.last_on, last_of_all, status.today), KEPT_FOR_DECIDING)
    standing_ones = [meeting for meeting in meetings if not meeting.called_off_at]
    own = [one for one in standing_ones if _is_about(one, status.case.id)]
    in_time = [one for one in standing_ones if lies_within(one.held_on, earliest, latest)]
    held = max((one for one in own if not is_ahead(one.held_on, status.today)), key=_day, default=None)
    chosen = min(in_time, key=lambda one: (one not in own, one.held_on), default=None)
    convene = None if chosen or held else max(latest, tomorrow)
    or_on = line.stands.or_on
    argument = _argument(line.rule.duty, _limit_words(line.last_on, or_on), why_earliest, latest, status.today)
    settled = _has_its_meeting(held, chosen, status.today) and not is_past(last_of_all, status.today)
    found = Fit(line.last_on, earliest, latest, chosen, convene, (), argument, held, settled, information, or_on)
    return replace(found, advice=tuple(_advice(found, own, status.today, _waited_for(status.case))))


def _to_keep(first: date, last: date, today: date) -> date:
    """Return which of the days of two readings a meeting serves: the first, and where only that is over, the other."""
    return last if is_past(first, today) and not is_past(last, today) else first


def _limit_words(due_on: date, or_on: Later | None) -> str:
    day = written_with_weekday(due_on)
    return f"{day} or, by another reading, {written_with_weekday(or_on.on)}" if or_on else day


def _argument(duty: str, limit: str, why_earliest: str, latest: date, today: date) -> tuple[str, ...]:
    """Return why a meeting lies between an earliest and a latest day."""
    held = "was to be held" if is_past(latest, today) else "is held"
    return (
        f"The time limit is {limit}: {duty[:1].lower()}{duty[1:]}.",
        why_earliest,
        "Two working days are kept for the decision, which is made apart, and for sending: so the meeting "
        f"{held} by {written_with_weekday(latest)}.",
    )


def _is_about(meeting: Meeting, case_id: str) -> bool:
    return any(item.case_id == case_id for item in meeting.items)


def _has_its_meeting(held: Meeting | None, chosen: Meeting | None, today: date) -> bool:
    """Return whether a case has its meeting: recorded as held, today's, or one still to come."""
    if held is None:
        return chosen is not None
    return recorded_as_held(held) or held.held_on == today


def _day(meeting: Meeting) -> date:
    return meeting.held_on


def _limit(status: CaseStatus) -> DeadlineLine | None:
    """Return the open time limit, for the decision or the rapid review, that falls first."""
    open_ones = [
        line for line in status.deadlines if line.rule.done_by in {"rapid_review_sent", "decision"} and line.open
    ]
    return min(open_ones, key=lambda line: line.last_on or date.max, default=None)


def _information(status: CaseStatus, table: WorkingDays) -> tuple[date | None, str]:
    """Return the day by which the agencies' information is due, None where none is waited for, and why that is so."""
    line = next((one for one in status.deadlines if one.rule.done_by == "returns_in"), None)
    if line is None:
        return None, "No agency’s information is waited for."
    if line.met_on is not None:
        return None, "The agencies’ information is in."
    if line.last_on is not None:
        return (
            line.last_on,
            f"The agencies’ information is due by {written(line.last_on)}: best the meeting comes after it.",
        )
    due = _if_asked_today(line.rule, status.today, table)
    return due, (
        f"The agencies have not been asked yet. If they are asked today their information is due by {written(due)}: best "
        "the meeting comes after it."
    )


def _if_asked_today(rule: DeadlineRule, today: date, table: WorkingDays) -> date:
    return calculate(rule, today, table).due_on


def _waited_for(case: Case) -> str:
    """Return what is waited for once a meeting was held: what is on record already is not."""
    if decision_of(case) or case.day_of("decision") or case.decided_already:
        return "the rapid review is still to be sent"
    if recommendation_of(case):
        return "the decision is waited for"
    return "the recommendation and the decision are waited for"


def _advice(fit: Fit, own: Sequence[Meeting], today: date, waited_for: str) -> Iterator[str]:
    """Yield what is best done now; `own` are the meetings that have the case on their agenda."""
    if fit.held is not None:
        yield _of_held(fit.held, today, waited_for)
        if fit.is_over(today):
            yield f"The time limit, {fit.limit}, is over: {_LATE}"
        return
    ahead = [one for one in own if one != fit.meeting]
    if fit.meeting is not None:
        where = "has the case on its agenda and fits" if fit.meeting in own else "fits"
        yield f"The meeting of {_named(fit.meeting)} {where} the time limit."
        return
    assert fit.extraordinary_on is not None
    for one in ahead:
        yield f"The case is on the agenda of the meeting of {_named(one)}: {_lower(fit.words_for(one))}."
    yield from _convene(fit, fit.extraordinary_on, today)


def _convene(fit: Fit, on: date, today: date) -> Iterator[str]:
    """Yield by when to convene an extraordinary meeting: no day is named for what is too late already."""
    if is_past(fit.latest_on, today):
        yield "No scheduled meeting fits: convene an extraordinary one, as soon as possible."
    else:
        yield f"No scheduled meeting fits: convene an extraordinary one, at the latest on {written_with_weekday(on)}."
    if fit.is_over(today):
        yield f"The time limit, {fit.limit}, is over: {_LATE}"
    elif fit.is_over(on):
        yield f"Even then the time limit is over: {_LATE}"
    if is_past(on, fit.earliest_on):
        yield "By then not every agency’s information need be in: it is said in the papers which has not returned."


def _of_held(held: Meeting, today: date, waited_for: str) -> str:
    if recorded_as_held(held):
        return f"The meeting of {_named(held)} was held with the case on its agenda: {waited_for}."
    if held.held_on == today:
        return f"The case is on the agenda of today’s meeting ({held.group})."
    return (
        f"The case was on the agenda of the meeting of {_named(held)}, of which nothing is recorded: record who came and "
        "what was said, or put the case on another agenda."
    )


def _named(meeting: Meeting) -> str:
    return f"{written_with_weekday(meeting.held_on)} ({meeting.group})"


def _lower(words: str) -> str:
    return f"{words[:1].lower()}{words[1:]}"
