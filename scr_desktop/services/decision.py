"""What the sub-group recommends and, kept apart from it, what the Chair or the partners decide."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from scr_desktop.domain import foundations
from scr_desktop.domain.case import Case, CaseEvent
from scr_desktop.domain.deciding import Days, How, Weighed, day_made, days_of, decision_of, recommendation_of, weigh
from scr_desktop.domain.decision import OUTCOMES, AgencyView, Decision, PartnerView, Recommendation
from scr_desktop.domain.decision_entry import Decided, PartnerSaid, Recommended, View
from scr_desktop.domain.part_date import written
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.reckoning import Move, moves
from scr_desktop.domain.standing import Standing
from scr_desktop.services import clock, indexing, loading
from scr_desktop.services.case import put_event
from scr_desktop.services.check import need, not_ahead
from scr_desktop.services.meeting import of_case_in
from scr_desktop.services.regime import by_key
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
]


@dataclass(frozen=True, slots=True)
class WhatIsOwed:
    """What a decision would owe an explanation for, and the deadlines it would begin, move or end."""

    weighed: Weighed
    moves: tuple[Move, ...]


def missing(case_file: CaseFile, case_id: str, said: Recommended | Decided) -> list[str]:
    """Return what a recommendation or decision lacks as it is entered, a sentence each, recording nothing."""
    with case_file.read() as session:
        return _missing(session, _standing(session, loading.whole_case(session, case_id)), said)


def recommend(case_file: CaseFile, case_id: str, said: Recommended, why: str = "") -> Case:
    """Record what the sub-group recommends, with the view of each agency, and return the case.

    What it lacks (`missing`) is kept with it. `why` is required where it takes the place of an earlier recommendation,
    which stays readable. Raises `Problem`
    for a day to come, a review that may not be commissioned, or where reasons, or those of a dissent, are missing.
    """
    with case_file.work("Recommendation recorded", case_id=case_id, why=why) as session:
        case = loading.whole_case(session, case_id)
        _check(case, said.outcome, said.other_review, said.reasons, said.recommended_on, "recommended_on")
        need(said.by, "Say who recommends it: the sub-group, or who speaks for it.", "by")
        earlier = recommendation_of(case)
        if earlier:
            need(why, "A recommendation stands already: say why another takes its place.")
            earlier.superseded_at, earlier.superseded_why = clock.now(), why.strip()
        made = Recommendation(**_entries(said, "views"), missing_then=_missing(session, _standing(session, case), said))
        case.recommendations.append(made)
        for one in said.views:
            if one.view == "dissents":
                need(one.reason, f"{one.agency} dissents: say for what reason.", "views")
            case.agency_views.append(
                AgencyView(recommendation_id=made.id, agency=one.agency, view=one.view, reason=one.reason.strip())
            )
        _put(session, case, Days((), (("recommended", said.recommended_on),)), why)
    return case


def owed(
    case_file: CaseFile, case_id: str, outcome: str, other_review: str, on: date, how: How = "first"
) -> WhatIsOwed:
    """Return what a decision would owe and which deadlines it would begin, move or end, changing nothing.

    Raises `Problem` where it cannot be recorded, with the paragraph where no review may be commissioned.
    """
    with case_file.read() as session:
        standing, table = _standing(session, loading.whole_case(session, case_id)), loading.working_days(session)
    case = standing.case
    _check_may_decide(case)
    _check_day(case, on, "decided_on")
    weighed = weigh(standing, outcome, other_review, on)
    if day_made(case, how) != "decision":
        weighed = replace(weighed, late=())
    days = days_of(case, outcome, on, how)
    for event in case.events:
        if event.kind in {*days.set_aside, *(kind for kind, _ in days.put)}:
            event.superseded_at = event.superseded_at or "tried"
    case.events += [CaseEvent(kind=kind, happened_on=day) for kind, day in days.put]
    return WhatIsOwed(weighed, moves(case, standing.regime, table, today=standing.today))


def decide(case_file: CaseFile, case_id: str, said: Decided, why: str = "", keep: Collection[str] = ()) -> Case:
    """Record the decision of the Chair or the partners, with the days that follow from it, and return the case.

    What it lacks (`missing`) is kept with it. `why` is required where a day that stands would change; the deadlines
    whose rules are in `keep` stay. Raises
    `Problem` if one stands already, if it may not be made, or where a reason is owed and missing.
    """
    with case_file.work("Decision recorded", case_id=case_id, why=why) as session:
        case = loading.whole_case(session, case_id)
        if decision_of(case):
            raise Problem("A decision stands already: change that one, with the reason.", "decided_on")
        _decide(session, case, said, "first", why=why, after="", keep=keep)
    return case


def decide_again(
    case_file: CaseFile, case_id: str, said: Decided, after: str, why: str, keep: Collection[str] = ()
) -> Case:
    """Record that a decision was made again after `after` (`CHANGED_AFTER`), kept or changed, and return the case.

    The earlier one stays readable with `why`. A correction moves the day of the decision; otherwise that day stays,
    and the final outcome is to be told. The Panel's challenges are settled with it. Raises as `decide` does.
    """
    need(why, "Say why the decision is recorded again: the reason stands beside the earlier one.")
    how: How = "corrected" if after == "correction" else "again"
    what = "Decision corrected" if how == "corrected" else "Decision considered again"
    with case_file.work(what, case_id=case_id, why=why) as session:
        case = loading.whole_case(session, case_id)
        earlier = decision_of(case)
        if earlier is None:
            raise Problem("No decision stands yet: record the first one.", "decided_on")
        if how == "again" and said.decided_on < (first_on := earlier.decided_on):
            raise Problem(f"The decision was made on {written(first_on)}: it was not made again before.", "decided_on")
        earlier.superseded_at, earlier.superseded_why = clock.now(), why.strip()
        _decide(session, case, said, how, why=why, after=after, keep=keep)
        if after == "challenge":
            _settle_challenges(case, said)
    return case


def _decide(
    session: Session, case: Case, said: Decided, how: How, *, why: str, after: str, keep: Collection[str]
) -> None:
    standing = _standing(session, case)
    _check_may_decide(case)
    _check(case, said.outcome, said.other_review, said.reasons, said.decided_on, "decided_on")
    weighed = weigh(standing, said.outcome, said.other_review, said.decided_on)
    _check_reasons(weighed, said, timed=day_made(case, how) == "decision")
    recommended = recommendation_of(case)
    made = Decision(
        **_entries(said, "partners"),
        number=len(case.decisions) + 1,
        recommendation_id=recommended.id if recommended else "",
        contrary_to=list(weighed.contrary_to),
        missing_then=_missing(session, standing, said),
        changed_after=after,
    )
    case.decisions.append(made)
    _put_partners(case, made, said)
    _put(session, case, days_of(case, said.outcome, said.decided_on, how), why, keep)


def _check_reasons(weighed: Weighed, said: Decided, *, timed: bool) -> None:
    if weighed.contrary_to:
        need(
            said.contrary_why,
            f"This is contrary to what must lead to a review ({weighed.contrary_to[0]}) Say why it is decided all the "
            "same: the reason stands on every paper of the case.",
            "contrary_why",
        )
    if weighed.departs:
        need(said.departs_why, "This departs from the recommendation: say why.", "departs_why")
    if weighed.late and timed:
        need(said.late_why, f"The decision came late. {weighed.late[0]} Explain why.", "late_why")


def _put_partners(case: Case, made: Decision, said: Decided) -> None:
    """Keep what each of the partners said, where they decide together; raises `Problem` for one that is missing."""
    wanted, given = by_key(case.regime).partners, {one.partner: one for one in said.partners}
    if not wanted:
        need(said.decided_by, "Say who made the decision.", "decided_by")
    for partner in wanted:
        one = given.get(partner)
        if one is None or not one.name.strip():
            raise Problem(f"The partners decide together: say who decided for the {_small(partner)}.", "partners")
        if not one.agrees:
            need(one.reason, f"The {_small(partner)} does not agree: say for what reason.", "partners")
        case.partner_views.append(
            PartnerView(
                decision_id=made.id,
                partner=partner,
                name=one.name.strip(),
                agrees=one.agrees,
                on=one.on or said.decided_on,
                reason=one.reason.strip(),
            )
        )


def _put(session: Session, case: Case, days: Days, why: str, keep: Collection[str] = ()) -> None:
    for event in case.events:
        if event.kind in days.set_aside and not event.superseded_at:
            event.superseded_at, event.superseded_why = clock.now(), why
    for kind, on in days.put:
        put_event(session, case, CaseEvent(kind=kind, happened_on=on), why, keep)
    indexing.index(session, case)


def _settle_challenges(case: Case, said: Decided) -> None:
    words = f"Considered again on {written(said.decided_on)}: {dict(OUTCOMES)[said.outcome].lower()}."
    for reply in case.panel_replies:
        if reply.kind == "challenges" and reply.settled_on is None:
            reply.settled_on, reply.settled_how = said.decided_on, words


def _check(case: Case, outcome: str, other_review: str, reasons: str, on: date, field_name: str) -> None:
    _check_may_decide(case)
    if outcome not in dict(OUTCOMES):
        raise Problem("Choose an outcome: a review, another type of review, or none.", "outcome")
    if outcome == "other_review" and not other_review:
        raise Problem("Choose which other type of review is meant.", "other_review")
    _check_day(case, on, field_name)
    need(reasons, "Give the reasons: they are printed with it.", "reasons")


def _check_may_decide(case: Case) -> None:
    """Refuse anything on a review where the arrangements leave the decision to others, with the paragraph."""
    regime = by_key(case.regime)
    if not regime.may_commission:
        raise Problem(
            f"Under these arrangements no review may be recommended, commissioned or decided on here: pass the case "
            f"with all its information to the safeguarding partners ({regime.source.paragraph}).",
            "outcome",
        )


def _check_day(case: Case, on: date, field_name: str) -> None:
    not_ahead(on, field_name)
    aware = case.day_of("aware")
    if aware and on < aware:
        raise Problem(f"{written(on)} is before the authority became aware on {written(aware)}: check it.", field_name)
    recommended = recommendation_of(case)
    if field_name == "decided_on" and recommended and on < recommended.recommended_on:
        raise Problem(f"The recommendation is of {written(recommended.recommended_on)}: the decision follows it.",
                      field_name)  # fmt: skip


def _standing(session: Session, case: Case) -> Standing:
    return loading.standing(session, case)


def _missing(session: Session, standing: Standing, said: Recommended | Decided) -> list[str]:
    meetings = of_case_in(session, standing.case.id)
    if isinstance(said, Recommended):
        return foundations.for_recommendation(standing, meetings, said.recommended_on, said.national_view)
    people = (said.decided_by, *(one.name for one in said.partners))
    return foundations.for_decision(standing, meetings, said.decided_on, said.national_view, people)


def _entries(said: Recommended | Decided, without: str) -> dict[str, Any]:
    """Return the entries of what was said, by name, texts without the blanks around them."""
    found = {one.name: getattr(said, one.name) for one in fields(said) if one.name != without}
    return {name: value.strip() if isinstance(value, str) else value for name, value in found.items()}


def _small(name: str) -> str:
    return f"{name[:1].lower()}{name[1:]}"
