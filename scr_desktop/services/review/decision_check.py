"""What a recommendation or decision must say before it can be recorded: shown beforehand and refused in the same words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from scr_desktop.domain.entries.decision_entry import Decided, PartnerSaid, Recommended
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.change_of_arrangements import no_function_then
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.review.decision import OUTCOMES
from scr_desktop.domain.review.weighing import How, contrary_words, day_made, decision_of, recommendation_of, weigh
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.time.part_date import written
from scr_desktop.services.check import ahead, lacks

_REASONS = "Give the reasons: they are printed with it."
SAY_WHY_AGAIN = "Say why the decision is recorded again: the reason stands beside the earlier one."


def refuse_first(problems: Iterable[Problem]) -> None:
    """Raise the first of these problems, if there is one."""
    for problem in problems:
        raise problem


def refusals_of_recommendation(
    case: Case, regime: Regime, said: Recommended, why: str, *, begin: date | None
) -> Iterator[Problem]:
    """Yield everything for which a recommendation is refused as it is entered, in the order of asking.

    `begin` is the day on which the partner arrangements begin, None where it is not stated.
    """
    yield from _both(regime, said)
    yield from impossible_day(case, regime, said.recommended_on, "recommended_on", begin=begin)
    yield from lacks(said.reasons, _REASONS, "reasons")
    yield from lacks(said.by, "Say who recommends it: the sub-group, or who speaks for it.", "by")
    for view in said.views:
        if view.view == "dissents":
            yield from lacks(view.reason, f"{view.agency} dissents: say for what reason.", "views")
    if recommendation_of(case):
        yield from lacks(why, "A recommendation stands already: say why another takes its place.")


def refusals_of_decision(
    status: CaseStatus, said: Decided, how: How, why: str, *, begin: date | None
) -> Iterator[Problem]:
    """Yield everything for which a decision is refused as it is entered, in the order of asking.

    `begin` is the day on which the partner arrangements begin, None where it is not stated.
    """
    case, earlier = status.case, decision_of(status.case)
    if how != "first":
        yield from lacks(why, SAY_WHY_AGAIN)
    if how == "again" and earlier and said.decided_on < earlier.first_on:
        first_on = earlier.when
        yield Problem(f"The decision was made on {first_on}: it was not made again before.", "decided_on")
    yield from _both(status.regime, said)
    yield from _part_of_day(case, said, how)
    on, field = said.decided_on, "decided_on"
    yield from impossible_day(case, status.regime, on, field, begin=begin, how=how, first=said.first_on)
    yield from lacks(said.reasons, _REASONS, "reasons")
    yield from _reasons(status, said, timed=day_made(case, how) == "decision")
    yield from _deciders(status.regime, said)


def may_not_decide(regime: Regime) -> Iterator[Problem]:
    """Yield that the arrangements leave the decision to others, with the paragraph, where they do."""
    if not regime.may_commission:
        yield Problem(
            f"Under these arrangements no review may be recommended, commissioned or decided on here: pass the case "
            f"with all its information to the safeguarding partners ({regime.source.paragraph}).",
            "outcome",
        )


def _part_of_day(case: Case, said: Decided, how: How) -> Iterator[Problem]:
    """Yield that a day is to be entered in full: only an old decision, which the notification speaks of, may lack a part."""
    if said.decided_in.known and (how != "first" or not case.decided_already):
        yield Problem("Enter the day in full, for example 12 May 2018.", "decided_on")


def impossible_day(
    case: Case,
    regime: Regime,
    on: date,
    field: str,
    *,
    begin: date | None,
    how: How = "first",
    first: date | None = None,
) -> Iterator[Problem]:
    """Yield why a recommendation or decision cannot be of that day, or of none from the day `first` to it.

    It is to come, it is before awareness or what it follows, or the board had no such function any more.
    """
    yield from ahead(first or on, field)
    kind = "recommended" if field == "recommended_on" else day_made(case, how)
    yield from no_function_then(regime, begin, kind, first or on, field)
    aware = case.day_of("aware")
    if aware and on < aware:
        yield Problem(f"{written(on)} is before the authority became aware on {written(aware)}: check it.", field)
    recommended = recommendation_of(case)
    if field == "decided_on" and recommended and on < recommended.recommended_on:
        day = written(recommended.recommended_on)
        yield Problem(f"The recommendation is of {day}: the decision follows it.", field)


def _both(regime: Regime, said: Recommended | Decided) -> Iterator[Problem]:
    yield from may_not_decide(regime)
    if said.outcome not in dict(OUTCOMES):
        yield Problem("Choose an outcome: a review, another type of review, or none.", "outcome")
    if said.outcome == "other_review" and not said.other_review:
        yield Problem("Choose which other type of review is meant.", "other_review")


def _reasons(status: CaseStatus, said: Decided, *, timed: bool) -> Iterator[Problem]:
    """Yield each reason that is owed and missing: it is contrary to a criterion, departs, or came late."""
    if said.outcome not in dict(OUTCOMES):
        return
    weighed = weigh(status, said.outcome, said.other_review, said.first_on)
    if weighed.contrary_to:
        yield from lacks(
            said.contrary_why,
            f"This is contrary to {contrary_words(weighed.contrary_to)} ({weighed.contrary_to[0]}) Say why it is decided "
            "all the same: the reason stands on every paper for those who decide or oversee it.",
            "contrary_why",
        )
    if weighed.departs:
        yield from lacks(said.departs_why, "This departs from the recommendation: say why.", "departs_why")
    if weighed.late and timed:
        yield from lacks(said.late_why, f"The decision came late. {weighed.late[0]} Explain why.", "late_why")


def _deciders(regime: Regime, said: Decided) -> Iterator[Problem]:
    """Yield whose decision is not said: of the one who decides, or of each of the partners who decide together."""
    wanted, given = regime.partners, {one.partner: one for one in said.partners}
    if not wanted:
        yield from lacks(said.decided_by, "Say who made the decision.", "decided_by")
    named = [given[one] for one in wanted if one in given and given[one].name.strip()]
    for one in named:
        if one.on:
            yield from ahead(one.on, "partners")
        yield from _partner(one)
    unnamed = [one for one in wanted if one not in {partner.partner for partner in named}]
    if unnamed:
        yield Problem(f"The partners decide together: say who decided for {_and(unnamed)}.", "partners")


def _partner(one: PartnerSaid) -> Iterator[Problem]:
    if one.agrees is None:
        yield Problem(f"Say whether this partner agrees: {one.partner}.", "partners")
    elif not one.agrees:
        yield from lacks(one.reason, f"The {_small(one.partner)} does not agree: say for what reason.", "partners")


def _and(names: list[str]) -> str:
    first, last = [f"the {_small(name)}" for name in names[:-1]], f"the {_small(names[-1])}"
    return f"{', '.join(first)} and {last}" if first else last


def _small(name: str) -> str:
    return f"{name[:1].lower()}{name[1:]}"
