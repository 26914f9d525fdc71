"""Whether the day of an event can be: one that cannot is refused, a doubtful one stands only with its reason."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from scr_desktop.domain.facts.contradictory import aware_before_incident
from scr_desktop.domain.problem import Doubt, Problem, kept_words
from scr_desktop.domain.progress.deadline_met import last_fixed
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.criterion import Duty
from scr_desktop.domain.rules.deadline import rule_by_key
from scr_desktop.domain.rules.deadline_state import is_ahead, is_past
from scr_desktop.domain.rules.event import EVENTS, HANDED_OVER, PASSES_ON
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.check import check_time

_MAY_COME_FIRST = {"aware", "incident", "notification_received", "arrangements_begun"}
# What no awareness goes before, besides: the arrangements begin for every case.
_NO_ACT = _MAY_COME_FIRST | {PASSES_ON}
_IN_ORDER = (
    ("notification_sent", "rapid_review_sent"),
    ("notification_received", "recommended"),
    ("notification_received", "decision"),
    ("notification_received", "no_review"),
    ("notification_received", "review_begun"),
    ("request_sent", "returns_in"),
    ("decision", "decision_told"),
    ("decision", "publication"),
    ("review_begun", "report_complete"),
    ("decision", "report_complete"),
    ("decision", "report_sent"),
    ("decision", "published"),
    ("report_complete", "report_sent"),
    ("report_complete", "published"),
)
# What carries a review to its end: only the board that holds it does these, and only until its grace period ends.
_OF_THE_REPORT = ("report_complete", "report_sent", "publication", "published")
_OTHER_REVIEWS = ("review_begun", "other_review_chosen", "national_review")
_A_REVIEW = ("decision", *_OTHER_REVIEWS)
_DONE_HERE = {*_OF_THE_REPORT, "rapid_review_sent"}
_SENT_TO_THE_PANEL = ("notification_sent", "rapid_review_sent", "decision", "no_review", "review_begun")
# What an event is said of, and the events of which one at least shows that there is such a thing.
_SAID_OF = {
    **dict.fromkeys(
        (*_OF_THE_REPORT, "reviewer_commissioned", "reviewer_told"), ("no decision on a review is on record", _A_REVIEW)
    ),
    **dict.fromkeys(
        ("panel_replied", "challenged", "information_wanted"),
        ("nothing is on record as sent to the Panel, and no decision", _SENT_TO_THE_PANEL),
    ),
    "reconsidered": ("no challenge by the Panel is on record", ("challenged",)),
    "information_sent": ("nothing is on record as asked for by the Panel", ("information_wanted",)),
    "returns_in": ("nobody is on record as asked", ("request_sent",)),
    # A rapid review follows the notification (procedure 3A).
    "rapid_review_sent": ("no national notification is on record", ("notification_sent",)),
}


def check_event(case: Case, regime: Regime, kind: str, on: date, at_time: str = "") -> None:
    """Refuse a day or a time that cannot be; raise `Doubt` for a day out of order, which a reason lets stand."""
    refuse_event(kind, on, at_time)
    for doubt in doubts(case, regime, kind, on):
        raise doubt


def refuse_event(kind: str, on: date, at_time: str = "") -> None:
    """Refuse a day or a time that cannot be, whatever else is on record."""
    if kind not in EVENTS:
        raise ValueError(f"there is no kind of event {kind}")
    words = EVENTS[kind].words
    if kind != "publication" and is_ahead(on, clock.today()):
        raise Problem(f"{written(on)} lies in the future: enter the day {words}.", "on")
    check_time(at_time)


def doubts(case: Case, regime: Regime, kind: str, on: date, field: str = "on") -> Iterator[Doubt]:
    """Yield what looks wrong of an event of this kind on a day: its order, whose it was, what it is said of."""
    yield from out_of_order(case, regime, kind, on, field)
    for words in _not_ours(case, regime, kind, on):
        yield _doubt(words, field)
    yield from nothing_behind(case, kind, on, field)


def nothing_behind(case: Case, kind: str, on: date, field: str = "on") -> Iterator[Doubt]:
    """Yield a doubt where nothing is on record of what an event of this kind is said of."""
    for words in _nothing_behind(case, kind, on):
        yield _doubt(words, field)


def check_known(case: Case, on: date, field: str) -> None:
    """Refuse that something was done in a case on a day on which neither the authority nor the office knew of it."""
    known = min((day for kind in ("aware", "notification_received") if (day := case.day_of(kind))), default=None)
    if known and is_past(on, known):
        raise Problem(f"{written(on)} is before the case became known on {written(known)}: check the day.", field)


def said_of_nothing(case: Case) -> dict[str, str]:
    """Return what was done here of something that is not on record, by kind of event, each in a sentence.

    What came from the Panel stays as it came, whatever it answered.
    """
    events = [event for event in case.events if not event.superseded_at and event.kind in _DONE_HERE]
    found = {event.kind: next(_nothing_behind(case, event.kind, event.happened_on), "") for event in events}
    return {kind: said for kind, said in found.items() if said}


def out_of_order(case: Case, regime: Regime, kind: str, on: date, field: str = "on") -> Iterator[Doubt]:
    """Yield a doubt for each order of days that an event of this kind on a day would break; `field` holds the day."""
    for words in (*_done_before(case, regime, kind, on), *_out_of_order(case, kind, on)):
        yield _doubt(words, field)


def _done_before(case: Case, regime: Regime, kind: str, on: date) -> Iterator[str]:
    """Yield what is on record as told or returned before an event of this kind, if it had the day `on`."""
    label = f"“{EVENTS[kind].label}” ({written(on)})"
    duties = [line for line in regime.duties if line.after == kind and not comes_before(regime, line)]
    # What is owed anew each time was told of the time before.
    after = {duty.key for duty in duties if not duty.each_time}
    told = [telling for telling in case.tellings if telling.duty in after and is_past(telling.told_on, on)]
    for one in sorted(told, key=lambda one: one.told_on)[:1]:
        yield f"{one.who} is on record as told on {written(one.told_on)}, before {label}"
    if kind == "request_sent":
        yield from _returned_before(case, on, label)


def _returned_before(case: Case, on: date, label: str) -> Iterator[str]:
    """Yield that an agency is on record as having returned before it was asked, if they were asked on that day."""
    asked = {request.id: request.agency for request in case.requests}
    back = [
        agency_return
        for agency_return in case.returns
        if agency_return.current and is_past(agency_return.returned_on, on)
    ]
    for given in sorted(back, key=lambda one: one.returned_on)[:1]:
        agency = asked.get(given.request_id, "An agency")
        yield f"{agency} is on record as having returned on {written(given.returned_on)}, before {label}"


def comes_before(regime: Regime, duty: Duty) -> bool:
    """Return whether a duty is done before the event it hangs on, as the copies before a publication are."""
    return bool(duty.rule) and rule_by_key(regime.rules, duty.rule).within.before


def _doubt(words: str, field: str = "on") -> Doubt:
    return Doubt(f"{words}: check the date, or say why it stands.", field)


def let_stand(case: Case, doubt: Doubt, why: str) -> None:
    """Let a doubtful day stand for a reason, which is kept with the case; raises the doubt again without one."""
    if not why.strip():
        raise doubt
    case.kept = [*case.kept, kept_words(doubt, why.strip())]


def _out_of_order(case: Case, kind: str, on: date) -> Iterator[str]:
    aware = case.day_of("aware")
    if kind not in _MAY_COME_FIRST and aware and on < aware:
        yield f"{written(on)} is before the authority became aware on {written(aware)}"
    if kind == "aware":
        yield from _before_awareness(case, on)
    if kind == "notification_received" and case.incident_on.earliest and on < case.incident_on.earliest:
        yield f"{EVENTS[kind].label} ({written(on)}) comes before the incident ({case.incident_on})"
    for earlier, later in _IN_ORDER:
        first = on if kind == earlier else case.day_of(earlier)
        second = on if kind == later else case.day_of(later)
        if kind in {earlier, later} and first and second and second < first:
            said = f"{EVENTS[later].label} ({written(second)}) comes before"
            yield f"{said} “{EVENTS[earlier].label}” ({written(first)})"


def _before_awareness(case: Case, on: date) -> Iterator[str]:
    """Yield what would come before the authority became aware, or that this came before the incident itself."""
    if said := aware_before_incident(case, on):
        yield said
    acts = [event for event in case.events if not event.superseded_at and event.kind not in _NO_ACT]
    before = [one for one in sorted(acts, key=lambda one: one.happened_on) if is_past(one.happened_on, on)]
    if before:
        named = "; ".join(f"{EVENTS[one.kind].label} ({written(one.happened_on)})" for one in before)
        come = "comes" if len(before) == 1 else "come"
        yield f"{named} {come} before “{EVENTS['aware'].label}” ({written(on)})"


def _nothing_behind(case: Case, kind: str, on: date) -> Iterator[str]:
    """Yield that nothing is on record of what an event is said of: a report published of which no review was begun."""
    lacking, shown_by = _SAID_OF.get(kind, ("", ()))
    if shown_by is _A_REVIEW and case.day_of("no_review"):
        # A decision is on record, and it was for none.
        lacking, shown_by = "it was decided not to hold a review", _OTHER_REVIEWS
    elif case.decided_already and kind != "rapid_review_sent":
        return
    if lacking and not any(case.day_of(one) for one in shown_by):
        yield f"{EVENTS[kind].label} ({written(on)}) is said of a case in which {lacking}"


def _not_ours(case: Case, regime: Regime, kind: str, on: date) -> Iterator[str]:
    """Yield that a review was no longer this board's on that day: it was handed over, or grace had ended."""
    if kind in _OF_THE_REPORT and case.day_of("review_begun"):
        yield from _report_not_ours(case, regime, kind, on)
    if kind == "rapid_review_sent" and (passed := case.day_of(PASSES_ON)) and not is_ahead(passed, on):
        yield f"{EVENTS[kind].label} ({written(on)}) comes after the partner arrangements began on {written(passed)}, when it was for the safeguarding partners"
    if kind == HANDED_OVER:
        yield from _nothing_to_hand_over(case, on)


def _report_not_ours(case: Case, regime: Regime, kind: str, on: date) -> Iterator[str]:
    """Yield that what carries a review to its end was no longer for the board that had begun it."""
    label, handed = f"{EVENTS[kind].label} ({written(on)})", case.day_of(HANDED_OVER)
    if handed and is_ahead(handed, on) and kind == "published":
        yield f"{label} is said of a review recorded as handed over unpublished on {written(handed)}: a published one is not"
    elif handed and not is_ahead(handed, on):
        yield f"{label} comes after the review was handed over on {written(handed)}"
    end = _end_of_grace(case, regime)
    if end and is_past(end, on):
        yield f"{label} comes after the end of the grace period on {written(end)}, when the review is to be handed over"


def _nothing_to_hand_over(case: Case, on: date) -> Iterator[str]:
    """Yield why nothing is left to hand over: there was no review, or its report was published."""
    label, published = f"{EVENTS[HANDED_OVER].label} ({written(on)})", case.day_of("published")
    if not case.day_of("review_begun") and not case.passes_on and case.day_of("decision"):
        yield f"{label} is said of a case that was decided without a review: nothing of it is handed over"
    if published and not is_ahead(published, on):
        yield f"{label} comes after the report was published on {written(published)}"


def _end_of_grace(case: Case, regime: Regime) -> date | None:
    """Return the last day on which a board may finish a review already begun, or None where no such day is fixed."""
    days = (last_fixed(rule, case) for rule in regime.rules if rule.done_by == HANDED_OVER)
    return next((day for day in days if day), None)
