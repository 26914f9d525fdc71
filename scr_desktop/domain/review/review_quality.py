"""The quality check of a rapid review: what the Panel will look for and does not find yet. It warns and never stands in the way."""

from __future__ import annotations

from collections.abc import Iterator

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.request import AgencyReturn
from scr_desktop.domain.records.review.rapid_review import RapidReview
from scr_desktop.domain.review.on_record import evidence_on_record, held, left_open
from scr_desktop.domain.review.step_written import steps_written
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.rules.criterion import Criterion, Review
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.rules.review_form import Lack

_NOT_YET = {"", "unknown"}


def gaps(status: CaseStatus, review: RapidReview) -> list[Lack]:
    """Return what is missing from a rapid review as it is written now, in the order of its parts."""
    form = status.regime.rapid_review
    if form is None:
        return []
    found = [
        Lack(sentence, section, section.source)
        for section in form.sections
        if section.missing and not review.content.get(section.key, "").strip()
        for sentence in (left_open(status, section.key) if held(status, section.key) else [section.missing])
    ]
    for point in form.quality:
        found += [Lack(sentence, point.place, point.source) for sentence in point.finds(status, review)]
    return found


def criteria_to_argue(regime: Regime) -> tuple[Criterion, ...]:
    """Return the criteria for a review under a regime, those that decide and those that are weighed, without mere consequences."""
    national = {one.key for one in regime.rapid_review.national} if regime.rapid_review else set()
    asked = regime.facts
    return tuple(
        criterion
        for criterion in regime.criteria
        if criterion.key not in national
        and not criterion.notifiable
        and criterion.review is not Review.CONSIDER
        and (not criterion.weighs or criterion.key in asked)
    )


def notification(status: CaseStatus, _: RapidReview) -> Iterator[str]:
    """Yield that the notification was not sent, or that its reference is missing."""
    if status.case.day_of("notification_sent") is None:
        yield "The national notification is not recorded as sent: there is no rapid review without one."
    elif not status.case.national_reference.strip():
        yield "The Panel’s reference of the notification is not recorded."


def children(status: CaseStatus, _: RapidReview) -> Iterator[str]:
    """Yield what is not recorded of each child: sex, ethnicity, disability."""
    if not status.case.children:
        yield "No child is entered."
    for child in status.case.children:
        lacks = [word for word in ("sex", "ethnicity", "disability") if not getattr(child, word).strip()]
        if lacks:
            yield f"{child.name}: {_and(lacks)} not recorded. Say “none known” if that is what is known."


def agencies(status: CaseStatus, _: RapidReview) -> Iterator[str]:
    """Yield each agency that was not asked, or whose information is missing, in part or whole."""
    case = status.case
    asked = [one for one in case.requests if one.asked_on and not one.withdrawn_on]
    if not asked:
        yield "No agency has been asked for information."
        return
    known = {one.involved_id for one in case.requests if not one.withdrawn_on}
    for named in case.agencies:
        if named.id not in known:
            yield f"{named.name.strip() or 'An agency'} is named in the case and has not been asked for information."
    given: dict[str, AgencyReturn] = {
        agency_return.request_id: agency_return for agency_return in case.returns if agency_return.current
    }
    yield from filter(None, (_missing(request.agency, given.get(request.id)) for request in asked))


def _missing(agency: str, answer: AgencyReturn | None) -> str:
    """Return what is missing of an agency's information, empty if nothing is."""
    if answer is None:
        return f"{agency} was asked and has not returned its information."
    said = {"part": "has returned only part of", "refused": "has refused"}.get(answer.kind)
    return f"{agency} {said} its information." if said else ""


def unanswered(status: CaseStatus, _: RapidReview) -> Iterator[str]:
    """Yield each criterion that the answers leave open."""
    wanted = {one.key for one in criteria_to_argue(status.regime)}
    for reason in status.verdict.reasons:
        if reason.key in wanted and reason.truth is Truth.UNKNOWN:
            yield f"A criterion is not answered: “{reason.text}”"


def evidence(status: CaseStatus, review: RapidReview) -> Iterator[str]:
    """Yield how many criteria have neither evidence for them nor against them, here or with the answers in the case."""
    silent = [
        one
        for one in criteria_to_argue(status.regime)
        if not any(review.content.get(f"{side}.{one.key}", "").strip() for side in ("for", "against"))
        and not evidence_on_record(status.case, one)
    ]
    if silent:
        many = f" and {len(silent) - 1} more" if len(silent) > 1 else ""
        yield f"Neither evidence for nor against is written down for “{silent[0].text}”{many}."


def national_view(_: CaseStatus, review: RapidReview) -> Iterator[str]:
    """Yield that no view on national importance is given, or no reasons for it."""
    if review.content.get("national_view", "") in _NOT_YET:
        yield "It is not said whether the case may raise issues that are complex or of national importance."
    elif not review.content.get("national_reasons", "").strip():
        yield "The view on national importance has no reasons."


def decision(status: CaseStatus, _: RapidReview) -> Iterator[str]:
    """Yield that the decision on a review, which goes to the Panel with the rapid review, is not recorded."""
    if status.case.day_of("decision") is None:
        yield no_decision(status.regime)


def no_decision(regime: Regime) -> str:
    """Return the sentence that no decision on a review is on record."""
    return f"No decision on a {regime.review_name.lower()} is recorded: the Panel is told of it with the rapid review."


def next_steps(_: CaseStatus, review: RapidReview) -> Iterator[str]:
    """Yield that there are no next steps, or which have no owner or no date."""
    steps = steps_written(review.content)
    if not steps:
        yield "No next step is written down."
    for number, step in enumerate(steps, 1):
        name = f"Next step {number} (“{step.what[:60]}”)" if step.what.strip() else f"Next step {number}"
        if not step.what.strip():
            yield f"{name} does not say what is to be done."
        if not step.owner.strip():
            yield f"{name} has no owner."
        if step.due_on is None:
            yield f"{name} has no date by which it is done."


def signed(status: CaseStatus, review: RapidReview) -> Iterator[str]:
    """Yield each partner who has not signed, or does not agree."""
    form = status.regime.rapid_review
    mine = {sign_off.partner: sign_off for sign_off in status.case.sign_offs if sign_off.rapid_review_id == review.id}
    for partner in form.partners if form else ():
        if partner not in mine:
            yield f"{partner}: not signed yet."
        elif not mine[partner].agrees:
            yield f"{partner}: does not agree. {mine[partner].note}".strip()


def _and(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
