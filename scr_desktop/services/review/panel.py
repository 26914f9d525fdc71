"""The Panel after a decision: its reply and what must follow, information sent to it, a national view taken anew."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from scr_desktop.domain.problem import Doubt, Problem
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.records.meeting import Meeting, MeetingItem
from scr_desktop.domain.records.review.correspondence import REPLIES, InformationSent, NationalView, PanelReply
from scr_desktop.domain.review.weighing import decision_of, recommendation_of
from scr_desktop.domain.rules.after_decision import AfterDecision
from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock, loading
from scr_desktop.services.case.case import put_event
from scr_desktop.services.case.event_check import check_known, let_stand
from scr_desktop.services.check import need, need_note_if_late, not_ahead
from scr_desktop.store.case_file import CaseFile

# The event that a reply begins, and those done before that are owed anew with it.
_BEGINS = {
    "challenges": ("challenged", ("reconsidered", "final_outcome_told")),
    "asks": ("information_wanted", ("information_sent",)),
    "national_review": ("national_review", ()),
}
# What goes to the Panel first: nothing else makes it reply.
_REPLIED_TO = ("notification_sent",)
# The replies that speak of a decision, and what the Panel does with it.
_TO_A_DECISION = {"agrees": "agree with", "challenges": "challenge"}


def what_follows(kind: str, status: CaseStatus) -> str:
    """Return what must follow from a kind of reply, empty for none; it speaks of no decision that is not on record."""
    if kind in _TO_A_DECISION and _decided_on(status.case, kind) is None:
        return "No decision is on record in this case: record the decision first."
    return _what_follows(status.regime.after_decision).get(kind, "")


def _what_follows(after: AfterDecision) -> dict[str, str]:
    """Return what must follow from each kind of reply, each with its paragraph."""
    return {
        "agrees": "Nothing more follows for the decision: the case goes on as decided.",
        "challenges": (
            "The decision is considered again, by the sub-group, by those who decide, or by both; it is kept or changed, "
            f"with reasons. Then Ofsted, the Department for Education and the Panel are told the final outcome ({after.challenged})."
        ),
        "asks": (
            "What it asks for is sent to it and logged, for example the agencies’ returns and the minutes of the sub-group "
            f"({after.further_information})."
        ),
        "national_review": (
            "The Panel discusses scope and method with the partners and how it will work with those involved. Agree with it "
            f"what becomes of each local step, and record that; urgent safeguarding never waits ({after.taken_nationally})."
        ),
    }


def replies_for(regime: Regime) -> list[tuple[str, str]]:
    """Return the kinds of reply that the Panel of a regime can give, with their words."""
    return [(key, words) for key, words in REPLIES if key != "national_review" or regime.national_review]


def record_reply(
    case_file: CaseFile,
    case_id: str,
    received_on: date,
    kind: str,
    words: str,
    reference: str = "",
    wanted_by_on: date | None = None,
    stands_why: str = "",
) -> Case:
    """Record what the Panel replied on a day, with what must follow from it, and return the case.

    A challenge begins the duty to consider the decision again, a request that to send what is asked for. Raises
    `Problem` for a day to come, missing words, or a reply to a decision that is not on record; `Doubt` for a day before
    awareness, before what the Panel replies to was sent, or before the decision, unless `stands_why` says how it can stand.
    """
    _check_reply(received_on, kind, words, wanted_by_on)
    why = f"The Panel: {dict(REPLIES)[kind].lower()}"
    with case_file.work("Panel’s reply recorded", case_id=case_id, why=words.strip()) as session:
        case = loading.open_case(session, case_id)
        _check_decision(case, kind)
        for doubt in _doubts(case, kind, received_on):
            let_stand(case, doubt, stands_why)
        reply = PanelReply(
            received_on=received_on,
            kind=kind,
            words=words.strip(),
            reference=reference.strip(),
            wanted_by_on=wanted_by_on,
        )
        if kind == "agrees":
            reply.settled_on, reply.settled_how = received_on, "Agreed: nothing more follows for the decision."
        case.panel_replies.append(reply)
        if case.day_of("panel_replied") is None:
            put_event(session, case, CaseEvent(kind="panel_replied", happened_on=received_on), why)
        if kind in _BEGINS:
            event, owed_anew = _BEGINS[kind]
            _begin(session, case, event, received_on, owed_anew, why)
    return case


def settle(case_file: CaseFile, case_id: str, reply_id: str, on: date, how: str) -> Case:
    """Record how a reply was settled: what was agreed with the Panel, for a national review of each local step."""
    not_ahead(on, "on")
    need(how, "Say how it was settled: what was done, or what was agreed with the Panel.", "how")
    with case_file.work("Panel’s reply settled", case_id=case_id, why=how.strip()) as session:
        case = loading.open_case(session, case_id)
        reply = _open_reply(case, reply_id)
        if on < reply.received_on:
            raise Problem(f"The reply came on {written(reply.received_on)}: it was not settled before.", "on")
        if reply.kind == "challenges":
            raise Problem("A challenge is settled by the decision made again: record that one.", "on")
        reply.settled_on, reply.settled_how = on, how.strip()
    return case


def can_be_sent(case_file: CaseFile, case_id: str) -> list[str]:
    """Return what a case has that can be sent on request: procedure 5.3 names the returns and the minutes."""
    with case_file.read() as session:
        case = loading.whole_case(session, case_id)
        meetings = session.scalars(
            select(Meeting)
            .join(MeetingItem, MeetingItem.meeting_id == Meeting.id)
            .where(MeetingItem.case_id == case_id, Meeting.called_off_at == "")
            .order_by(Meeting.held_on)
        )
        minutes = [
            f"Minutes of the meeting of the {meeting.group} on {written(meeting.held_on)}" for meeting in meetings
        ]
    return [*_papers(case), *minutes]


def send_information(
    case_file: CaseFile,
    case_id: str,
    what: Collection[str],
    sent_on: date,
    means: str,
    who: str = "",
    note: str = "",
    reply_id: str = "",
) -> Case:
    """Record that further information was sent, to the Panel unless `who` says otherwise, and return the case.

    With `reply_id` it answers that request of the Panel, which is settled with it. Raises `Problem` where nothing,
    or no means, is named, or where it came after the day by which the Panel wanted it and `note` does not say why.
    """
    not_ahead(sent_on, "sent_on")
    if not [one for one in what if one.strip()]:
        raise Problem("Choose or write what was sent.", "what")
    need(means, "Say by what means it was sent.", "means")
    with case_file.work("Further information sent", case_id=case_id, why=note) as session:
        case = loading.open_case(session, case_id)
        check_known(case, sent_on, "sent_on")
        reply = _reply_answered(case, reply_id, sent_on, note) if reply_id else None
        to = who.strip() or loading.law(session).of(case).panel
        sent = "\n".join(one.strip() for one in what if one.strip())
        case.information_sent.append(
            InformationSent(
                reply_id=reply_id, who=to, what=sent, sent_on=sent_on, means=means.strip(), note=note.strip()
            )
        )
        if reply:
            reply.settled_on, reply.settled_how = sent_on, f"Sent: {sent.replace(chr(10), '; ')}."
            others = [one for one in case.panel_replies if one.kind == "asks" and one.settled_on is None]
            # Only when nothing more that was asked for is owed.
            if reply.kind == "asks" and not others:
                put_event(session, case, CaseEvent(kind="information_sent", happened_on=sent_on), "The Panel asked")
    return case


def _reply_answered(case: Case, reply_id: str, sent_on: date, note: str) -> PanelReply:
    """Return the open request that is answered on a day; refuses one before it, and a late one without its reason."""
    reply = _open_reply(case, reply_id)
    if sent_on < reply.received_on:
        raise Problem(f"The Panel asked on {written(reply.received_on)}: check the day.", "sent_on")
    need_note_if_late(reply.wanted_by_on, sent_on, note, "The Panel wanted it")
    return reply


def take_national_view(
    case_file: CaseFile, case_id: str, taken_on: date, view: str, new_information: str, reasons: str
) -> Case:
    """Record that new information reopened the national question, and the view now taken, and return the case.

    The duty to tell the Panel begins with it (procedure 4A, 5B). Raises `Problem` where something is missing, or under
    arrangements that know no national review.
    """
    not_ahead(taken_on, "taken_on")
    if view not in {"yes", "no"}:
        raise Problem("Say what the view now is.", "view")
    need(new_information, "Say what new information came to light.", "new_information")
    need(reasons, "Give the reasons for the view.", "reasons")
    with case_file.work("National question taken anew", case_id=case_id, why=new_information.strip()) as session:
        case = loading.open_case(session, case_id)
        if not loading.law(session).of(case).national_review:
            raise Problem("Under these arrangements there is no national review.", "view")
        check_known(case, taken_on, "taken_on")
        case.national_views.append(
            NationalView(taken_on=taken_on, view=view, new_information=new_information.strip(), reasons=reasons.strip())
        )
        _begin(
            session, case, "national_view_changed", taken_on, ("national_view_told",), "New information came to light"
        )
    return case


def _begin(session: Session, case: Case, kind: str, on: date, owed_anew: Collection[str], why: str) -> None:
    """Put an event that begins a duty; what was done for an earlier one of its kind no longer counts for it."""
    for event in case.events:
        if event.kind in owed_anew and not event.superseded_at:
            event.superseded_at, event.superseded_why = clock.now(), why
    put_event(session, case, CaseEvent(kind=kind, happened_on=on), why)


def _doubts(case: Case, kind: str, received_on: date) -> Iterator[Doubt]:
    """Yield what the day of a reply comes before: either day may be entered wrongly, and the officer knows which."""
    days = [
        ("the authority became aware", case.day_of("aware")),
        *((EVENTS[sent].words, case.day_of(sent)) for sent in _REPLIED_TO),
        ("the decision was made", _decided_on(case, kind) if kind in _TO_A_DECISION else None),
    ]
    made = decision_of(case)
    part = made.decided_in if made and made.decided_in.known else None
    said = [
        f"before {words} {part.in_time if part and day == part.earliest else f'on {written(day)}'}"
        for words, day in days
        if day and received_on < day
    ]
    if said:
        yield Doubt(
            f"The reply of {written(received_on)} comes {' and '.join(said)}: check the days, or say why it stands.",
            "received_on",
        )


def _check_reply(received_on: date, kind: str, words: str, wanted_by_on: date | None) -> None:
    """Refuse a reply of which something is missing or cannot be."""
    if kind not in dict(REPLIES):
        raise Problem("Choose what the Panel replied.", "kind")
    not_ahead(received_on, "received_on")
    if kind != "agrees" and not words.strip():
        raise Problem("Give what the Panel said: what follows is measured by it.", "words")
    if wanted_by_on and wanted_by_on < received_on:
        raise Problem("The day by which it wants an answer comes before its reply: check it.", "wanted_by_on")


def _check_decision(case: Case, kind: str) -> None:
    """Refuse a reply to a decision that is not on record."""
    if kind not in _TO_A_DECISION:
        return
    if _decided_on(case, kind) is None:
        could = _TO_A_DECISION[kind]
        raise Problem(f"No decision is on record that the Panel could {could}: record the decision first.", "kind")


def _decided_on(case: Case, kind: str) -> date | None:
    """Return when the decision replied to was made; a challenge needs it in full, for it is considered again."""
    if decision := decision_of(case):
        return decision.first_on
    days = [day for one in ("decision", "no_review", "review_begun") if (day := case.day_of(one))]
    return min(days, default=None) if kind == "agrees" else None


def _open_reply(case: Case, reply_id: str) -> PanelReply:
    for panel_reply in case.panel_replies:
        if panel_reply.id == reply_id and panel_reply.settled_on is None:
            return panel_reply
    raise Problem("That reply is settled already.", "reply")


def _papers(case: Case) -> Iterator[str]:
    yield "The notification"
    for request in case.requests:
        for agency_return in case.returns:
            if (
                agency_return.request_id == request.id
                and not agency_return.superseded_at
                and agency_return.kind in {"full", "part", "nil"}
            ):
                yield f"Information returned by {request.agency} on {written(agency_return.returned_on)}"
    for review in case.rapid_reviews:
        if review.completed_on and not review.superseded_at:
            yield f"The rapid review completed on {written(review.completed_on)}"
    if recommended := recommendation_of(case):
        yield f"The recommendation of {written(recommended.recommended_on)}"
    if decision := decision_of(case):
        yield f"The decision of {decision.when}"
