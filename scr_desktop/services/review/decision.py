"""What the sub-group recommends and, kept apart from it, what the Chair or the partners decide."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from scr_desktop.domain.entries.decision_entry import Decided, PartnerSaid, Recommended, View
from scr_desktop.domain.problem import Doubt, Problem
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.change_of_arrangements import follow_change
from scr_desktop.domain.progress.reckoning import Move, moves
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.records.review.decision import AgencyView, Decision, PartnerView, Recommendation
from scr_desktop.domain.review import foundations
from scr_desktop.domain.review.weighing import (
    REVIEW,
    Days,
    How,
    Weighed,
    day_made,
    days_of,
    decision_of,
    outcomes,
    recommendation_of,
    weigh,
)
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.time.part_date import PartDate, written
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services import clock, loading
from scr_desktop.services.case.case import SAY_WHY_IT_CHANGES, check_may_commission, put_event
from scr_desktop.services.case.event_check import let_stand, out_of_order, said_of_nothing
from scr_desktop.services.check import need
from scr_desktop.services.review.decision_check import (
    SAY_WHY_AGAIN,
    impossible_day,
    may_not_decide,
    refusals_of_decision,
    refusals_of_recommendation,
    refuse_first,
)
from scr_desktop.services.review.meeting import of_case_in
from scr_desktop.store.case_file import CaseFile

__all__ = [
    "Decided",
    "PartnerSaid",
    "Recommended",
    "View",
    "WhatIsOwed",
    "decide",
    "decide_again",
    "missing",
    "owed",
    "recommend",
    "still_needed",
]


@dataclass(frozen=True, slots=True)
class WhatIsOwed:
    """What a decision would owe an explanation for, and the deadlines it would begin, move or end."""

    weighed: Weighed
    moves: tuple[Move, ...]


def missing(case_file: CaseFile, case_id: str, said: Recommended | Decided) -> list[str]:
    """Return what a recommendation or decision lacks as it is entered, a sentence each, recording nothing."""
    with case_file.read() as session:
        return _missing(session, _status(session, loading.a_case(session, case_id)), said)


def recommend(case_file: CaseFile, case_id: str, said: Recommended, why: str = "", *, stands_why: str = "") -> Case:
    """Record what the sub-group recommends, with the view of each agency, and return the case.

    What it lacks (`missing`) is kept with it. `why` is required where it takes the place of an earlier recommendation,
    which stays readable. Raises `Problem`
    for a day to come, a review that may not be commissioned, or where reasons, or those of a dissent, are missing;
    `Doubt` for a day out of order unless `stands_why` says how it can stand.
    """
    with case_file.work("Recommendation recorded", case_id=case_id, why=why) as session:
        case = loading.open_case(session, case_id)
        regime = loading.law(session).of(case)
        refuse_first(refusals_of_recommendation(case, regime, said, why, begin=_begin(session)))
        _let_order_stand(case, regime, "recommended", said.recommended_on, "recommended_on", stands_why)
        earlier = recommendation_of(case)
        if earlier:
            earlier.superseded_at, earlier.superseded_why = clock.now(), why.strip()
        made = Recommendation(**_entries(said, "views"), missing_then=_missing(session, _status(session, case), said))
        case.recommendations.append(made)
        for view in said.views:
            case.agency_views.append(
                AgencyView(recommendation_id=made.id, agency=view.agency, view=view.view, reason=view.reason.strip())
            )
        _put(session, case, Days((), (("recommended", said.recommended_on),)), why)
    return case


def still_needed(
    case_file: CaseFile, case_id: str, said: Recommended | Decided, *, how: How = "first", why: str = ""
) -> list[str]:
    """Return what is still to be entered before this can be recorded, in the words in which it would be refused."""
    with case_file.read() as session:
        status, table = _status(session, loading.whole_case(session, case_id)), loading.working_days(session)
        begin = _begin(session)
        if isinstance(said, Recommended):
            refusals = refusals_of_recommendation(status.case, status.regime, said, why, begin=begin)
            return [one.sentence for one in refusals]
        found = list(refusals_of_decision(status, said, how, why, begin=begin))
        if not found and said.outcome == REVIEW:
            found += _refused(lambda: check_may_commission(session, status.case, said.first_on))
    if not found and not why.strip():
        found_moves, changed = _tried(status, said, how, table, begin)
        # The change of arrangements is a reason itself, as it is where the decision is recorded.
        if not changed and any(one.changes for one in found_moves):
            return [SAY_WHY_IT_CHANGES]
    return [one.sentence for one in found]


def _refused(check: Callable[[], None]) -> list[Problem]:
    try:
        check()
    except Problem as problem:
        return [problem]
    return []


def owed(
    case_file: CaseFile,
    case_id: str,
    outcome: str,
    other_review: str,
    on: date,
    how: How = "first",
    part: PartDate | None = None,
) -> WhatIsOwed:
    """Return what a decision would owe and which deadlines it would begin, move or end, changing nothing.

    `part` is as much of its day as is known, where that is not all.

    Raises `Problem` where it cannot be recorded, with the paragraph where no review may be commissioned.
    """
    with case_file.read() as session:
        status, table = _status(session, loading.whole_case(session, case_id)), loading.working_days(session)
        begin = _begin(session)
    case = status.case
    said = Decided(on, "", outcome, "", other_review=other_review, decided_in=part or PartDate())
    impossible = impossible_day(case, status.regime, on, "decided_on", begin=begin, how=how, first=said.first_on)
    refuse_first([*may_not_decide(status.regime), *impossible])
    weighed = weigh(status, outcome, other_review, said.first_on)
    if day_made(case, how) != "decision":
        weighed = replace(weighed, late=(), by_one=())
    return WhatIsOwed(weighed, _tried(status, said, how, table, begin)[0])


def _tried(
    status: CaseStatus, said: Decided, how: How, table: WorkingDays, begin: date | None
) -> tuple[tuple[Move, ...], str]:
    """Return which deadlines a decision would begin, move or end, and what change of arrangements explains it.

    The case that stands is tried with it.
    """
    case = status.case
    days = _days(case, said, how)
    for event in case.events:
        if event.kind in {*days.set_aside, *(kind for kind, _ in days.put)}:
            event.superseded_at = event.superseded_at or "tried"
    case.events += [CaseEvent(kind=kind, happened_on=day) for kind, day in days.put]
    changed = follow_change(case, status.regime, begin, status.today, at="tried")
    return moves(case, status.regime, table, today=status.today), changed


def decide(
    case_file: CaseFile,
    case_id: str,
    said: Decided,
    why: str = "",
    keep: Collection[str] = (),
    *,
    stands_why: str = "",
) -> Case:
    """Record the decision of the Chair or the partners, with the days that follow from it, and return the case.

    What it lacks (`missing`) is kept with it. `why` is required where a day that stands would change; the deadlines
    whose rules are in `keep` stay. Raises
    `Problem` if one stands already, if it may not be made, or where a reason is owed and missing; `Doubt` for a day out
    of order unless `stands_why` says how it can stand.
    """
    with case_file.work("Decision recorded", case_id=case_id, why=why) as session:
        case = loading.open_case(session, case_id)
        if decision_of(case):
            raise Problem("A decision stands already: change that one, with the reason.", "decided_on")
        _decide(session, case, said, "first", why=why, after="", keep=keep, stands_why=stands_why)
    return case


def decide_again(
    case_file: CaseFile,
    case_id: str,
    said: Decided,
    after: str,
    why: str,
    keep: Collection[str] = (),
    *,
    stands_why: str = "",
) -> Case:
    """Record that a decision was made again after `after` (`CHANGED_AFTER`), kept or changed, and return the case.

    The earlier one stays readable with `why`. A correction moves the day of the decision; otherwise that day stays,
    and the final outcome is to be told. The Panel's challenges are settled with it. Raises as `decide` does.
    """
    need(why, SAY_WHY_AGAIN)
    how: How = "corrected" if after == "correction" else "again"
    what = "Decision corrected" if how == "corrected" else "Decision considered again"
    with case_file.work(what, case_id=case_id, why=why) as session:
        case = loading.open_case(session, case_id)
        earlier = decision_of(case)
        if earlier is None:
            raise Problem("No decision stands yet: record the first one.", "decided_on")
        status = _status(session, case)
        refuse_first(refusals_of_decision(status, said, how, why, begin=_begin(session)))
        earlier.superseded_at, earlier.superseded_why = clock.now(), why.strip()
        _decide(session, case, said, how, why=why, after=after, keep=keep, stands_why=stands_why)
        if after == "challenge":
            _settle_challenges(case, status.regime, said)
    return case


def _decide(
    session: Session,
    case: Case,
    said: Decided,
    how: How,
    *,
    why: str,
    after: str,
    keep: Collection[str],
    stands_why: str,
) -> None:
    status, hung = _status(session, case), said_of_nothing(case)
    stood = {event.kind for event in case.events if not event.superseded_at}
    if how == "first":
        refuse_first(refusals_of_decision(status, said, how, why, begin=_begin(session)))
    if not said.decided_in.known:
        _let_order_stand(case, status.regime, day_made(case, how), said.decided_on, "decided_on", stands_why)
    weighed = weigh(status, said.outcome, said.other_review, said.first_on)
    recommended = recommendation_of(case)
    made = Decision(
        **_entries(said, "partners"),
        number=len(case.decisions) + 1,
        recommendation_id=recommended.id if recommended else "",
        contrary_to=list(weighed.contrary_to),
        missing_then=_missing(session, status, said),
        changed_after=after,
    )
    case.decisions.append(made)
    _put_partners(case, status.regime, made, said)
    # One made again answers no time limit of the first: what it gives for lateness is not owed.
    late = made.late_why if day_made(case, how) == "decision" else ""
    _put(session, case, _days(case, said, how), why, keep, late)
    # What stood on record as done in a review is no more said of any, if it is decided now that there is none.
    for left in (left for kind, left in said_of_nothing(case).items() if kind in stood and kind not in hung):
        let_stand(case, Doubt(f"{left}: check the outcome, or say why it stands.", "outcome"), stands_why)


def _days(case: Case, said: Decided, how: How) -> Days:
    """Return the events that a decision gives a case; one whose day is known in part gives none: no day is made up."""
    return Days((), ()) if said.decided_in.known else days_of(case, said.outcome, said.decided_on, how)


def _let_order_stand(case: Case, regime: Regime, kind: str, on: date, field: str, stands_why: str) -> None:
    for doubt in out_of_order(case, regime, kind, on, field):
        let_stand(case, doubt, stands_why)


def _put_partners(case: Case, regime: Regime, made: Decision, said: Decided) -> None:
    """Keep what each of the partners said, where they decide together."""
    given = {one.partner: one for one in said.partners}
    for one in (given[partner] for partner in regime.partners):
        case.partner_views.append(
            PartnerView(
                decision_id=made.id,
                partner=one.partner,
                name=one.name.strip(),
                agrees=bool(one.agrees),
                on=one.on or said.decided_on,
                reason=one.reason.strip(),
            )
        )


def _put(session: Session, case: Case, days: Days, why: str, keep: Collection[str] = (), late_why: str = "") -> None:
    for event in case.events:
        if event.kind in days.set_aside and not event.superseded_at:
            event.superseded_at, event.superseded_why = clock.now(), why
    for kind, on in days.put:
        late = late_why if kind == "decision" else ""
        put_event(session, case, CaseEvent(kind=kind, happened_on=on, late_why=late), why, keep)


def _settle_challenges(case: Case, regime: Regime, said: Decided) -> None:
    words_of = dict(outcomes(regime))[said.outcome]
    words = f"Considered again on {written(said.decided_on)}: {words_of[:1].lower()}{words_of[1:]}."
    for reply in case.panel_replies:
        if reply.kind == "challenges" and reply.settled_on is None:
            reply.settled_on, reply.settled_how = said.decided_on, words


def _begin(session: Session) -> date | None:
    """Return the day on which the partner arrangements begin, as the office states it, or None."""
    return loading.office(session).arrangements_begin_on


def _status(session: Session, case: Case) -> CaseStatus:
    return loading.status(session, case)


def _missing(session: Session, status: CaseStatus, said: Recommended | Decided) -> list[str]:
    meetings = of_case_in(session, status.case.id)
    if isinstance(said, Recommended):
        return foundations.for_recommendation(
            status, meetings, said.recommended_on, said.national_view, said.criteria_met
        )
    people = (said.decided_by, *(partner.name for partner in said.partners))
    return foundations.for_decision(status, meetings, said.decided_on, said.national_view, people)


def _entries(said: Recommended | Decided, without: str) -> dict[str, Any]:
    """Return the entries of what was said, by name, texts without the blanks around them."""
    found = {field.name: getattr(said, field.name) for field in fields(said) if field.name != without}
    return {name: value.strip() if isinstance(value, str) else value for name, value in found.items()}
