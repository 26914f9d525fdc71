"""Rapid reviews: written as a draft, checked, completed, signed by each partner and sent to the Panel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from scr_desktop.domain.problem import Doubt, Problem
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.lateness import late_event
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.records.review.rapid_review import NextStep, RapidReview, SignOff
from scr_desktop.domain.review.review_need import SENT, review_need
from scr_desktop.domain.review.review_quality import gaps as find_gaps
from scr_desktop.domain.review.step_written import steps_written
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.rules.deadline_state import is_ahead, is_past
from scr_desktop.domain.rules.event import HANDED_OVER, PASSES_ON
from scr_desktop.domain.rules.place import ReviewPlace
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.rules.review_form import Lack
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock, loading, typed
from scr_desktop.services.case.case import put_event
from scr_desktop.services.case.event_check import check_known, let_stand, nothing_behind, out_of_order
from scr_desktop.services.check import need, need_late_why, need_note_if_late, not_ahead
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile


def current(case: Case) -> RapidReview | None:
    """Return the rapid review of a case that no correction has taken the place of, or None."""
    return next((rapid_review for rapid_review in reversed(case.rapid_reviews) if rapid_review.current), None)


def steps_of(case: Case) -> list[NextStep]:
    """Return the next steps in their order, those of the review last completed: they stand while it is corrected."""
    completed = [rapid_review.id for rapid_review in case.rapid_reviews if rapid_review.completed_on]
    return [next_step for next_step in case.next_steps if next_step.rapid_review_id in completed[-1:]]


def get(case_file: CaseFile, review_id: str) -> RapidReview:
    """Return a rapid review, detached; raises `Problem` if it is not there."""
    with case_file.read() as session:
        return _review(session, review_id)


def start(case_file: CaseFile, case_id: str) -> RapidReview:
    """Begin the rapid review of a case and return it.

    Raises `Problem` if none is required, or one has been begun already.
    """
    with case_file.work("Rapid review begun", case_id=case_id) as session:
        case = loading.open_case(session, case_id)
        need = review_need(_status(session, case))
        if need.required is Truth.NO and not need.until:
            raise Problem(f"No rapid review is required. {need.why} ({need.source})")
        if current(case):
            raise Problem("The rapid review of this case has been begun already: go on with it.")
        review = RapidReview(started_at=clock.now(), saved_at=clock.now())
        case.rapid_reviews.append(review)
    return review


def place(case: Case, review_id: str) -> Place:
    """Return where the rapid review of a case is typed."""
    words = f"Rapid review {case.reference}"
    return Place(f"rapid review/{review_id}", words, case.id, {"review": review_id})


def save(
    case_file: CaseFile, case_id: str, review_id: str, content: Mapping[str, str], page: str = "", why: str = ""
) -> None:
    """Keep what has been written so far, and the page it was left on; nothing is noted if nothing changed.

    What was jotted down of it while it was typed is then over: one spell of typing is one entry of history. Raises `Problem` if the review has been completed meanwhile: it then changes no more.
    """
    with case_file.work("Rapid review continued", case_id=case_id, why=why) as session:
        typed.over(session, f"rapid review/{review_id}")
        review = _review(session, review_id)
        loading.check_open(session, case_id)
        if review.completed_on:
            raise Problem("This rapid review has been completed and changes no more: make a correction of it.")
        if review.content != content or review.page != page:
            review.content, review.page, review.saved_at = dict(content), page, clock.now()


def gaps(case_file: CaseFile, case_id: str) -> list[Lack]:
    """Return what the Panel will look for and does not find yet in the rapid review of a case as it stands, none if there is no review."""
    with case_file.read() as session:
        case = loading.a_case(session, case_id)
        review = current(case)
        return find_gaps(_status(session, case), review) if review else []


def complete(case_file: CaseFile, case_id: str, completed_on: date) -> Case:
    """Complete the rapid review on a day: its text changes no more, and its next steps become the case's.

    What the quality check still finds is kept with it; signatures come afterwards.

    Raises `Problem` for a day to come, or if there is nothing to complete.
    """
    not_ahead(completed_on, "completed_on")
    with case_file.work("Rapid review completed", case_id=case_id) as session:
        case = loading.open_case(session, case_id)
        review = current(case)
        if review is None or review.completed_on:
            raise Problem("There is no rapid review being written in this case.")
        check_known(case, completed_on, "completed_on")
        _check_still_ours(case, completed_on)
        left = [
            one.sentence for one in find_gaps(_status(session, case), review) if one.place is not ReviewPlace.SIGN_OFF
        ]
        review.completed_on, review.open_when_completed = completed_on, left
        _make_steps(case, review)
    return case


def correct(case_file: CaseFile, case_id: str, why: str) -> RapidReview:
    """Begin a correction of a completed rapid review, for a reason; the earlier one stays readable. Returns the new one."""
    need(why, "Say why it is corrected: the earlier text stays readable with the reason.")
    with case_file.work("Rapid review corrected", case_id=case_id, why=why) as session:
        case = loading.open_case(session, case_id)
        earlier = current(case)
        if earlier is None or not earlier.completed_on:
            raise Problem("It is still being written: go on with it, nothing has to be corrected.")
        earlier.superseded_at, earlier.superseded_why = clock.now(), why.strip()
        review = RapidReview(
            number=earlier.number + 1, content=dict(earlier.content), started_at=clock.now(), saved_at=clock.now()
        )
        case.rapid_reviews.append(review)
    return review


def sign_off(
    case_file: CaseFile,
    case_id: str,
    partner: str,
    *,
    name: str,
    post: str,
    agrees: bool,
    signed_on: date,
    note: str = "",
    stands_why: str = "",
) -> Case:
    """Record that a partner signed the completed rapid review, or does not agree, which needs its reason in `note`.

    Raises `Problem` if it is not completed, the partner has no part in it or has signed it already; `Doubt` for a day
    before it was completed, unless `stands_why` says how it can stand.
    """
    not_ahead(signed_on, "signed_on")
    need(name, "Say who signed for the partner.", "name")
    if not agrees and not note.strip():
        raise Problem("Say why the partner does not agree: it goes with the review.", "note")
    with case_file.work("Rapid review signed", case_id=case_id, why=note) as session:
        case = loading.open_case(session, case_id)
        review = _completed(case)
        _check_signs(case, loading.law(session).of(case), review, partner)
        if review.completed_on and signed_on < review.completed_on:
            said = f"It was completed on {written(review.completed_on)} and signed before: check the days, or say why it stands."
            let_stand(case, Doubt(said, "signed_on"), stands_why)
        case.sign_offs.append(
            SignOff(
                rapid_review_id=review.id,
                partner=partner,
                name=name.strip(),
                post=post.strip(),
                agrees=agrees,
                signed_on=signed_on,
                note=note.strip(),
            )
        )
    return case


def send(
    case_file: CaseFile,
    case_id: str,
    sent_on: date,
    means: str,
    note: str = "",
    late_why: str = "",
    stands_why: str = "",
) -> Case:
    """Record that the completed rapid review went to the Panel; gaps that are still open are kept with it and in the history.

    The first sending meets the deadline; a correction sent later moves no date. Raises `Problem` if it is
    not completed, was sent already, for missing means, for a day to come, or for one after its time limit without the
    reason in `late_why`; `Doubt` for a day before it was complete or out of order, without a notification, or on which it was no longer the board's to send, unless
    `stands_why` says how it can stand.
    """
    check_sending(case_file, case_id, sent_on, means, late_why, stands_why)
    with case_file.read() as session:
        case = loading.a_case(session, case_id)
        left = [gap.sentence for gap in find_gaps(_status(session, case), _completed(case))]
    why = " ".join(filter(None, (note.strip(), _open_words(left))))
    with case_file.work("Rapid review sent to the Panel", case_id=case_id, why=why) as session:
        case = loading.open_case(session, case_id)
        review = _not_sent(case)
        for doubt in _doubts_of_sending(case, loading.law(session).of(case), review, sent_on):
            let_stand(case, doubt, stands_why)
        review.sent_on, review.sent_means, review.open_when_sent = sent_on, means.strip(), left
        if case.day_of(SENT) is None:
            late = need_late_why(late_event(_status(session, case), SENT, sent_on), late_why)
            put_event(session, case, CaseEvent(kind=SENT, happened_on=sent_on, note=means.strip(), late_why=late), why)
    return case


def check_sending(
    case_file: CaseFile, case_id: str, sent_on: date, means: str, late_why: str = "", stands_why: str = ""
) -> None:
    """Raise what `send` would raise for these entries, and record nothing: so it is said before anything is asked."""
    not_ahead(sent_on, "sent_on")
    need(means, "Say by what means it was sent, for example secure e-mail.", "means")
    with case_file.read() as session:
        case = loading.a_case(session, case_id)
        for doubt in _doubts_of_sending(case, loading.law(session).of(case), _not_sent(case), sent_on):
            if not stands_why.strip():
                raise doubt
        if case.day_of(SENT) is None:
            need_late_why(late_event(_status(session, case), SENT, sent_on), late_why)


def step_done(
    case_file: CaseFile, case_id: str, step_id: str, done_on: date, note: str = "", stands_why: str = ""
) -> Case:
    """Record that a next step was done on a day.

    Raises `Problem` if it was done already, the day is to come, or comes after the step's own and `note` does not say why;
    `Doubt` for a day before the rapid review that decided it was complete unless `stands_why` says how it can stand.
    """
    not_ahead(done_on, "done_on")
    with case_file.work("Next step done", case_id=case_id, why=note) as session:
        case = loading.open_case(session, case_id)
        step = next((next_step for next_step in case.next_steps if next_step.id == step_id), None)
        if step is None or step.done_on:
            raise Problem("That next step is done already, or is not one of this case: look at the list again.")
        need_note_if_late(step.due_on, done_on, note)
        decided_on = min(
            (rapid_review.completed_on for rapid_review in case.rapid_reviews if rapid_review.completed_on),
            default=None,
        )
        if decided_on and is_past(done_on, decided_on):
            said = (
                f"{written(done_on)} is before the rapid review that decided this was complete on {written(decided_on)}"
            )
            let_stand(case, Doubt(f"{said}: check the day, or say why it stands.", "done_on"), stands_why)
        step.done_on = done_on
        step.note = "\n".join(filter(None, (step.note, note.strip())))
    return case


def _check_signs(case: Case, regime: Regime, review: RapidReview, partner: str) -> None:
    """Refuse a partner that has no part in a rapid review, or has signed it already."""
    form = regime.rapid_review
    if form is None or partner not in form.partners:
        raise Problem("That is not one of those who sign this rapid review: choose one from the list.", "partner")
    if any(sign_off.partner == partner and sign_off.rapid_review_id == review.id for sign_off in case.sign_offs):
        raise Problem(f"{partner}: this review is signed already. A changed view belongs to a correction.", "partner")


def _check_still_ours(case: Case, completed_on: date) -> None:
    """Refuse a rapid review that the board would have completed only once its undecided case had passed on."""
    passed = case.day_of(PASSES_ON)
    if passed and not is_ahead(passed, completed_on):
        raise Problem(
            f"The partner arrangements began on {written(passed)}: from that day the rapid review is for the safeguarding "
            "partners. Enter the day before it on which this one was completed; when the partners have sent theirs, record "
            "that day with “Record a date…”.",
            "completed_on",
        )


def _not_sent(case: Case) -> RapidReview:
    review = _completed(case)
    if review.sent_on:
        raise Problem(f"This rapid review was sent on {written(review.sent_on)} already.", "sent_on")
    return review


def _doubts_of_sending(case: Case, regime: Regime, review: RapidReview, sent_on: date) -> Iterator[Doubt]:
    """Yield that a review was sent before it was complete, or once it was for the partners to send, or out of order.

    A correction that is sent later records no date, so only the first sending is held against the others.
    """
    check = "check the days, or say why it stands."
    if review.completed_on and sent_on < review.completed_on:
        yield Doubt(f"It was completed on {written(review.completed_on)} and sent before: {check}", "sent_on")
    if (passed := case.day_of(PASSES_ON)) and not is_ahead(passed, sent_on):
        said = f"The partner arrangements began on {written(passed)}: from that day a review that was completed passes with the case"
        yield Doubt(f"{said} to the safeguarding partners, and it is for them to send it: {check}", "sent_on")
    elif case.ended_by == HANDED_OVER and (handed := case.day_of(HANDED_OVER)) and is_ahead(sent_on, handed):
        said = f"The case was handed over on {written(handed)}: from then on it is for the safeguarding partners to send it"
        yield Doubt(f"{said}: {check}", "sent_on")
    if case.day_of(SENT) is None:
        yield from out_of_order(case, regime, SENT, sent_on, "sent_on")
        yield from nothing_behind(case, SENT, sent_on, "sent_on")


def _make_steps(case: Case, review: RapidReview) -> None:
    """Keep the steps written as steps of the case; what was done of an earlier version stays done."""
    done = {next_step.what: next_step.done_on for next_step in case.next_steps if next_step.done_on}
    for place, step in enumerate(steps_written(review.content), 1):
        unread = f"When, as written: {step.due}" if step.due.strip() and step.due_on is None else ""
        case.next_steps.append(
            NextStep(
                rapid_review_id=review.id,
                position=place,
                what=step.what.strip(),
                owner=step.owner.strip(),
                due_on=step.due_on,
                done_on=done.get(step.what.strip()),
                note=unread,
            )
        )


def _open_words(left: Sequence[str]) -> str:
    return f"Open when it was sent: {' '.join(left)}" if left else ""


def _completed(case: Case) -> RapidReview:
    review = current(case)
    if review is None or not review.completed_on:
        raise Problem("The rapid review is not completed yet: complete it first, so that its text stands.")
    return review


def _status(session: Session, case: Case) -> CaseStatus:
    return loading.status(session, case)


def _review(session: Session, review_id: str) -> RapidReview:
    review = session.get(RapidReview, review_id)
    if review is None:
        raise Problem("That rapid review is not in this case file any more.")
    return review
