"""What a step rests on and lacks: said before it is recorded, kept with it as it was then, printed with it.

Nothing here stands in the way: the officer may know why a decision was made before all was in. But who reads it later
must see that it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.open_day import CAUSE
from scr_desktop.domain.progress.other_children import NOT_SAID, nothing_said, unseen
from scr_desktop.domain.progress.request_status import WAITING, RequestState, not_asked, request_lines
from scr_desktop.domain.records.meeting import Meeting, recorded_as_held
from scr_desktop.domain.records.review.rapid_review import RapidReview
from scr_desktop.domain.review.decided_already import to_record
from scr_desktop.domain.review.panel_said import is_open
from scr_desktop.domain.review.review_need import SENT, review_need
from scr_desktop.domain.review.review_quality import criteria_to_argue
from scr_desktop.domain.review.weighing import decision_of, recommendation_of
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.rules.deadline_state import OPEN, is_past
from scr_desktop.domain.time.part_date import written

MISSING_THEN = "Missing when it was recorded"
OPEN_THEN = "Still open when it was closed"
# Of a longer list the rest is counted: it stands in the case itself.
_MOST_NAMED = 6
CHILDREN_UNSAFE = "Safety of the children not recorded as seen to"


def for_recommendation(
    status: CaseStatus, meetings: Sequence[Meeting], on: date, national_view: str, criteria_met: str
) -> list[str]:
    """Return what a recommendation of the day `on` lacks, a sentence each; `meetings` are those of the case.

    `criteria_met` is what it says of the criteria for a review: it is to say whether they are met (procedure 4.5).
    """
    said = criteria_met in {"yes", "no"}
    return [
        *([] if said else ["The recommendation does not say whether the criteria for a review are met."]),
        *lacked_by_step(status, meetings, on, national_view),
    ]


def for_decision(
    status: CaseStatus, meetings: Sequence[Meeting], on: date, national_view: str, deciders: Sequence[str] = ()
) -> list[str]:
    """Return what a decision of the day `on` lacks, a sentence each; `deciders` are the people who make it."""
    recommended = [] if recommendation_of(status.case) else ["No recommendation on record."]
    return [
        *recommended,
        *lacked_by_step(status, meetings, on, national_view),
        *_conflicts(meetings, on, deciders),
    ]


def lacked_by_step(
    status: CaseStatus, meetings: Sequence[Meeting], on: date, national_view: str, *, criteria: bool = True
) -> list[str]:
    """Return what a recommendation or a decision of the day `on` would lack, whichever of the two, a sentence each.

    Without `criteria` nothing is said of those that are not answered: the reader has the open questions beside it.
    """
    return [
        *_meetings(status, meetings, on),
        *_information(status),
        *(_criteria(status) if criteria else ()),
        *_notification(status),
        *_rapid_review(status),
        *_national(status, national_view),
    ]


def for_closing(status: CaseStatus, meetings: Sequence[Meeting] = ()) -> list[str]:
    """Return what is still open in a case that is to be closed, a sentence each; `meetings` are those of the case."""
    case = status.case
    undecided = status.may_commission and decision_of(case) is None and not _needs_no_decision(status)
    late = [line.rule.duty for line in status.deadlines if line.open]
    untold = [f"{line.duty.who}, of {line.duty.of}" for line in status.duties if line.state in OPEN]
    replies = sum(1 for panel_reply in case.panel_replies if is_open(panel_reply, case))
    steps = [
        next_step.what
        for next_step in case.next_steps
        if not next_step.done_on and _stands(status, next_step.rapid_review_id)
    ]
    unsafe = [
        f"{safety_item.child} ({safety_item.owner})" for safety_item in case.safety_items if not safety_item.done_on
    ]
    unsafe += [f"{name} (nobody entered)" for name in unseen(case)]
    return [
        *((to_record(status) or ["No decision on record."]) if undecided else []),
        *_listed("Not recorded as done", late),
        *_listed("Not recorded as told", untold),
        *_information(status),
        *([f"{_counted(replies, 'reply', 'replies')} of the Panel not settled."] if replies else []),
        *_listed("Next steps not recorded as done", steps),
        *_listed(CHILDREN_UNSAFE, unsafe),
        *([NOT_SAID] if nothing_said(case) else []),
        *_before_closing(status, meetings),
        *_listed("Still held up by", [*(hold.cause for hold in status.holds), *_open_day(status)]),
    ]


def _before_closing(status: CaseStatus, meetings: Sequence[Meeting]) -> Iterator[str]:
    """Yield what was to be considered, signed, minuted or answered, and is not."""
    case = status.case
    settled = {consideration.process for consideration in case.considerations if consideration.outcome != "to_do"}
    yield from _listed(
        "Still to be considered", [prompt.name for prompt in status.verdict.prompts if prompt.key not in settled]
    )
    completed = [rapid_review for rapid_review in case.rapid_reviews if rapid_review.completed_on]
    yield from (words for one in completed[-1:] for words in _signatures(status, one))
    for meeting in meetings:
        if not meeting.called_off_at and not is_past(status.today, meeting.held_on) and not recorded_as_held(meeting):
            yield f"Nothing recorded of the meeting of {written(meeting.held_on)} ({meeting.group}), not even who came."
        elif not meeting.called_off_at and is_past(status.today, meeting.held_on):
            yield f"Meeting still ahead: {meeting.group}, {written(meeting.held_on)} (the case is on its agenda)."
    if not _needs_no_decision(status):
        yield from _criteria(status)


def _open_day(status: CaseStatus) -> list[str]:
    return [CAUSE] if status.held_by_day else []


def _needs_no_decision(status: CaseStatus) -> bool:
    return any(status.case.day_of(kind) for kind in ("withdrawn", "criteria_not_met"))


def _meetings(status: CaseStatus, meetings: Sequence[Meeting], on: date) -> Iterator[str]:
    """Yield each meeting to come, and that none is on record as held: what is decided rests on one (procedure 4.4, 4.5)."""
    standing_ones = [meeting for meeting in meetings if not meeting.called_off_at]
    ahead = [one for one in standing_ones if is_past(on, one.held_on)]
    gone_by = [one for one in standing_ones if one not in ahead]
    for one in ahead:
        yield f"Meeting still ahead: {one.group}, {written(one.held_on)} (the case is on its agenda)."
    if not gone_by:
        yield f"No meeting held: no meeting of the {status.regime.recommender} on this case is on record."
    elif not any(recorded_as_held(one) for one in gone_by):
        last = gone_by[-1]
        yield f"Nothing recorded of the meeting of {written(last.held_on)} ({last.group}), not even who came."


def _information(status: CaseStatus) -> Iterator[str]:
    lines = [request_line for request_line in request_lines(status) if request_line.state is not RequestState.WITHDRAWN]
    sent = [line for line in lines if line.state is not RequestState.PREPARED]
    waiting = [one for one in sent if one.state in WAITING]
    if not sent:
        yield "No agency asked for information."
    if waiting:
        named = [f"{one.request.agency} ({'part return only' if one.given else 'nothing returned'})" for one in waiting]
        yield f"Information outstanding from {len(waiting)} of {_counted(len(sent), 'agency', 'agencies')} asked: {_some(named)}."
    unasked = [one.name for one in not_asked(status.case)]
    unasked += [line.request.agency for line in lines if line.state is RequestState.PREPARED]
    if sent and unasked:
        yield f"Named in the case and not asked: {_some(unasked)}."


def _criteria(status: CaseStatus) -> Iterator[str]:
    """Yield how many criteria are not known yet: of those that decide, and of those to be taken into account."""
    asked = criteria_to_argue(status.regime)
    deciding, weighed = ({one.key for one in asked if one.weighs is weighs} for weighs in (False, True))
    for wanted, words in ((deciding, ""), (weighed, " to be taken into account")):
        left = [
            reason.text for reason in status.verdict.reasons if reason.key in wanted and reason.truth is Truth.UNKNOWN
        ]
        if left:
            yield f"{_counted(len(left), 'criterion', 'criteria')}{words} not answered, the first: “{left[0]}”"


def _notification(status: CaseStatus) -> Iterator[str]:
    if any(line.rule.done_by == "notification_sent" and line.open for line in status.deadlines):
        yield "National notification not recorded as sent."


def _rapid_review(status: CaseStatus) -> Iterator[str]:
    """Yield what the rapid review lacks; one that was sent may still lack signatures."""
    if review_need(status).required is Truth.NO:
        return
    if status.case.day_of(SENT):
        sent = [rapid_review for rapid_review in status.case.rapid_reviews if rapid_review.completed_on]
        yield from (words for one in sent[-1:] for words in _signatures(status, one))
        return
    review = next((rapid_review for rapid_review in reversed(status.case.rapid_reviews) if rapid_review.current), None)
    if review is None:
        yield "Rapid review not begun."
    elif review.completed_on is None:
        yield "Rapid review not completed."
    else:
        yield from _signatures(status, review)


def _signatures(status: CaseStatus, review: RapidReview) -> Iterator[str]:
    form = status.regime.rapid_review
    signed = {sign_off.partner: sign_off for sign_off in status.case.sign_offs if sign_off.rapid_review_id == review.id}
    missing = [partner for partner in (form.partners if form else ()) if partner not in signed]
    if missing:
        yield f"Rapid review not signed by: {_some(missing)}."
    for one in signed.values():
        if not one.agrees:
            yield f"Rapid review not agreed by: {one.partner}."


def _national(status: CaseStatus, view: str) -> Iterator[str]:
    if status.regime.national_review and view not in {"yes", "no"}:
        yield "National importance not considered."


def _conflicts(meetings: Sequence[Meeting], on: date, deciders: Sequence[str]) -> Iterator[str]:
    names = {decider.strip().casefold() for decider in deciders if decider.strip()}
    for meeting in meetings:
        for attendance in meeting.attendances:
            if (
                not is_past(on, meeting.held_on)
                and attendance.conflict.strip()
                and attendance.name.strip().casefold() in names
            ):
                yield (
                    f"Conflict of interest declared by {attendance.name.strip()} at the meeting of "
                    f"{written(meeting.held_on)}: {attendance.conflict.strip()}"
                )


def _stands(status: CaseStatus, review_id: str) -> bool:
    completed = [rapid_review.id for rapid_review in status.case.rapid_reviews if rapid_review.completed_on]
    return review_id in completed[-1:]


def _listed(head: str, names: Sequence[str]) -> list[str]:
    return [f"{head}: {_some(names)}."] if names else []


def _some(names: Sequence[str]) -> str:
    more = len(names) - _MOST_NAMED
    return "; ".join(names[:_MOST_NAMED]) + (f"; and {more} more" if more > 0 else "")


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
