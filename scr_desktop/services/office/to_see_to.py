"""What is to be seen to in all cases beside their deadlines: next steps, safety of children, births, sensitive days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from sqlalchemy import Select, String, exists, func, literal_column, or_, select, type_coerce
from sqlalchemy.orm import Session, selectinload

from scr_desktop.domain.facts.birthday import near
from scr_desktop.domain.facts.childhood import birth_overdue
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.other_children import CHILD_WORDS, SEVERAL, nothing_said, unseen
from scr_desktop.domain.records.birth import BORN, STILLBORN, UNBORN
from scr_desktop.domain.records.case import Answer, Case, Child, FamilyMember
from scr_desktop.domain.records.meeting import NOTHING_RECORDED, Attendance, Meeting, MeetingItem, recorded_as_held
from scr_desktop.domain.records.papers.word_draft import OPEN, DraftDifference, WordDraft
from scr_desktop.domain.records.request import BEING_ENTERED, AgencyReturn, InformationRequest
from scr_desktop.domain.records.review.rapid_review import NextStep, RapidReview
from scr_desktop.domain.records.safety_item import SafetyItem
from scr_desktop.domain.records.sensitive_day import NEAR, SensitiveDay, is_near
from scr_desktop.domain.rules.deadline_state import DeadlineStanding, DeadlineState, column_past
from scr_desktop.domain.rules.event import HANDED_OVER
from scr_desktop.domain.time.part_date import PartDate, written, written_with_weekday
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services import loading
from scr_desktop.services.requests.returns import entered_since
from scr_desktop.store.sessions import leaving_out_taken_back

# The answers that make somebody who died a looked after child, beside what is entered of the child.
_SAY_IN_CARE = ("looked_after", "on_remand")
# How long a day that is known is in writing.
_A_DAY = len("2018-05-12")
# So many cases are read together at the most.
_AT_A_TIME = 50

# What is asked with every look at the day is put together once.
_LAST_COMPLETED = (
    select(func.max(RapidReview.number))
    .where(RapidReview.case_id == Case.id, RapidReview.completed_on.is_not(None))
    .correlate(Case)
    .scalar_subquery()
)
_NEXT_STEPS = leaving_out_taken_back(
    select(NextStep, Case.reference, Case.title)
    .join(Case, Case.id == NextStep.case_id)
    .join(RapidReview, RapidReview.id == NextStep.rapid_review_id)
    .where(NextStep.done_on.is_(None), RapidReview.number == _LAST_COMPLETED, Case.closed_on.is_(None))
    .order_by(NextStep.due_on.is_(None), NextStep.due_on, Case.reference, NextStep.position)
)
_CHILDREN_TO_SEE_TO = leaving_out_taken_back(
    select(SafetyItem, Case.reference, Case.title)
    .join(Case, Case.id == SafetyItem.case_id)
    .where(SafetyItem.done_on.is_(None), Case.closed_on.is_(None))
    .order_by(SafetyItem.due_on, Case.reference)
)
_UNBORN = leaving_out_taken_back(
    select(Child, Case.reference, Case.title)
    .join(Case, Case.id == Child.case_id)
    .where(Child.birth == literal_column(f"'{UNBORN}'"), Case.closed_on.is_(None))
    .order_by(Case.reference, Child.position)
)
_HANDED_OVER = leaving_out_taken_back(
    select(Case.id).where(Case.closed_on.is_(None), Case.stage == HANDED_OVER).order_by(Case.reference)
)
_SAID_IN_CARE = or_(
    exists().where(Child.case_id == Case.id, Child.looked_after == "yes", Child.harm == "died"),
    exists().where(Answer.case_id == Case.id, Answer.fact.in_(_SAY_IN_CARE), Answer.value == "yes"),
)
_IN_CARE = leaving_out_taken_back(
    select(Case.id).where(Case.closed_on.is_(None), Case.stage != HANDED_OVER, _SAID_IN_CARE).order_by(Case.reference)
)


@dataclass(frozen=True, slots=True)
class StepItem:
    """A next step that a rapid review decided, or what makes another child safe (`safety`), that nobody has done yet.

    With `sensitive` it is a day to be thought of, `on` which it is: the list says no more of it, the case does.
    With `entering` it is a return that began to be entered and is not recorded. With `birth` it is the question whether a child has been born whose expected day is past, with a `meeting` (its id)
    that nothing is recorded of one whose day is past: it belongs to no case. With `telling` it is that somebody was told
    of what ended a case, or of what has no deadline and outlived that: it is done, or owed, and not on record. With `papers`
    a paper came back in Word and what differs in it is not settled; it has the id of the `draft` where it is of no open case.

    It says what, whose, and where it stands if a day was given.

    `words` say so, or what was written of it besides, for example a day in words that is none of the calendar.
    """

    case_id: str
    reference: str
    title: str
    what: str
    owner: str
    stands: DeadlineStanding | None
    words: str
    safety: bool = False
    birth: bool = False
    telling: bool = False
    papers: bool = False
    sensitive: bool = False
    on: date | None = None
    meeting: str = ""
    draft: str = ""
    entering: bool = False


def steps_on(session: Session, on: date, most: int | None = None) -> list[StepItem]:
    """Return what is to be seen to on a day beside the deadlines, by day: what is late, near or without a day.

    Of more than `most` the first are returned, if it is given; cases are read whole only for what is among them.
    """
    steps = [
        *_sensitive_days(session, on),
        *_births_to_ask_about(session, on),
        *islice(_children_of_nobody(session, min(most or _AT_A_TIME, _AT_A_TIME)), most),
        *_children_to_see_to(session, on),
        *_next_steps(session, on),
        *_meetings_to_record(session, on),
        *_drafts_to_settle(session),
        *_returns_being_entered(session),
    ]
    steps = [step for step in steps if _soon(step)]
    # What is told has no day, so that it follows what has one.
    if most is None or sum(not _first_due(step)[0] for step in steps) < most:
        steps += [*islice(_tellings_to_record(session), most), *islice(_parents_to_tell(session), most)]
    return sorted(steps, key=_first_due)[:most]


def _next_steps(session: Session, on: date) -> list[StepItem]:
    """Return what is not done of the rapid reviews last completed, also while a correction of one is being written."""
    there = session.execute(_NEXT_STEPS).all()
    table = loading.working_days(session) if there else WorkingDays()
    found = []
    for one, reference, title in there:
        stands = one.status(on, table)
        found.append(StepItem(one.case_id, reference, title, one.what, one.owner, stands, one.words(stands)))
    return found


def _children_to_see_to(session: Session, on: date) -> list[StepItem]:
    """Return what makes another child safe and is not recorded as seen to, in every open case: also where it fell away."""
    there = session.execute(_CHILDREN_TO_SEE_TO).all()
    table = loading.working_days(session) if there else WorkingDays()
    found = []
    for one, reference, title in there:
        stands, what = one.status(on, table), f"{one.child}, safety: {one.what}"
        found.append(StepItem(one.case_id, reference, title, what, one.owner, stands, stands.words, safety=True))
    return found


def _children_of_nobody(session: Session, at_a_time: int) -> Iterator[StepItem]:
    """Yield the children of open cases for whose safety nobody is entered, by reference; cases are read as far as asked for."""
    with session.scalars(_PERHAPS_OF_NOBODY, execution_options={"yield_per": at_a_time}) as found:
        for case in found:
            for name in unseen(case):
                yield StepItem(
                    case.id, case.reference, case.title, f"{name}, safety: enter who sees to it, and by when", "", None,
                    "No day entered", safety=True,
                )  # fmt: skip


def _perhaps_of_nobody() -> Select[Case]:
    """Return the query of the open cases in which `unseen` may find somebody; it decides."""
    parts = (Case.children, Case.family, Case.safety_items, Case.events)
    # Of most cases there is only the child who died.
    lives = exists().where(Child.case_id == Case.id, Child.harm != "died", Child.birth != STILLBORN)
    said = FamilyMember.relationship
    # Letters that the engine does not compare without case may be any.
    perhaps = or_(*(said.icontains(word) for word in CHILD_WORDS), said.op("GLOB")("*[^ -~]*"))
    others = exists().where(FamilyMember.case_id == Case.id, perhaps)
    query = select(Case).where(Case.closed_on.is_(None), or_(lives, others)).order_by(Case.reference)
    return query.options(*(selectinload(part) for part in parts))


_PERHAPS_OF_NOBODY = _perhaps_of_nobody()


def not_said(session: Session) -> int:
    """Return of how many open cases nobody has said yet whether there are other children."""
    of_case = select(func.count()).where(Child.case_id == Case.id).correlate(Case).scalar_subquery()
    entered = exists().where(SafetyItem.case_id == Case.id), of_case >= SEVERAL
    family = exists().where(FamilyMember.case_id == Case.id)
    unsaid = Case.closed_on.is_(None), ~or_(*entered)
    alone = session.scalar(select(func.count()).select_from(Case).where(*unsaid, ~family)) or 0
    # Whether a member of a family is a child is read from words.
    parts = (Case.children, Case.family, Case.safety_items)
    with_family = select(Case).where(*unsaid, family).options(*(selectinload(part) for part in parts))
    return alone + sum(nothing_said(one) for one in session.scalars(with_family))


def _births_to_ask_about(session: Session, on: date) -> list[StepItem]:
    """Return the children of open cases who were expected before and of whom no birth is recorded: nothing is guessed."""
    return [
        StepItem(
            child.case_id, reference, title,
            f"{child.name}: expected {child.born_on}, and no birth is recorded. Ask, and enter what is known", "", None,
            "Expected day is past", birth=True,
        )
        for child, reference, title in session.execute(_UNBORN)
        if birth_overdue(child, on)
    ]  # fmt: skip


def _sensitive_days(session: Session, on: date) -> list[StepItem]:
    """Return the sensitive days of open cases in the next seven days: those entered, and birthdays that are offered."""
    parts = (Case.children, Case.sensitive_days)
    # Those with a day entered, and those with a birthday in the days that are looked at.
    days = [f"{on + timedelta(days=number):%m-%d}" for number in range(NEAR + 1)]
    written_as = type_coerce(SensitiveDay.on, String)
    within = written_as.between(f"{on:%Y-%m-%d}", f"{on + timedelta(days=NEAR):%Y-%m-%d}")
    # A day known in part, or in doubt, is longer or shorter in writing.
    entered_for = exists().where(SensitiveDay.case_id == Case.id, or_(within, func.length(written_as) != _A_DAY))
    born_then = exists().where(
        Child.case_id == Case.id, func.substr(type_coerce(Child.born_on, String), 6).in_(days), Child.birth == BORN
    )
    query = select(Case).where(Case.closed_on.is_(None), or_(entered_for, born_then)).order_by(Case.reference)
    found = []
    for case in session.scalars(query.options(*(selectinload(part) for part in parts))):
        entered = [sensitive_day.on for sensitive_day in case.sensitive_days if is_near(sensitive_day, on)]
        found += [_sensitive(case, day, "Sensitive day: look at it before anybody is written to") for day in entered]
        offers = [PartDate.on(day) for _, day in near(case, on)]
        found += [_sensitive(case, day, "Sensitive day offered, not entered: look at it") for day in offers]
    return found


def _sensitive(case: Case, day: PartDate, what: str) -> StepItem:
    # Whose day it is, and which, stands in the case: this list is read over shoulders.
    words = written_with_weekday(day.day) if day.day else str(day)
    return StepItem(
        case.id, case.reference, case.title, what, "This office", None, words, sensitive=True, on=day.earliest
    )


def _meetings_to_record(session: Session, on: date) -> list[StepItem]:
    """Return the meetings whose day is past and of which nothing is recorded: they are recorded, or called off."""
    query = select(Meeting).options(selectinload(Meeting.items), selectinload(Meeting.attendances))
    came = exists().where(Attendance.meeting_id == Meeting.id)
    past = query.where(column_past(Meeting.held_on, on), Meeting.called_off_at == "", ~came)
    return [
        StepItem(
            "", "", one.group, f"Record the meeting of {written(one.held_on)}, or call it off", "This office", None,
            NOTHING_RECORDED, on=one.held_on, meeting=one.id,
        )
        for one in session.scalars(past)
        if not recorded_as_held(one)
    ]  # fmt: skip


def _drafts_to_settle(session: Session) -> list[StepItem]:
    """Return the drafts that came back in Word with differences open: one of minutes with the first open case of its agenda.

    Where no open case is left on that, it belongs to no case and is opened by itself.
    """
    items = select(MeetingItem.case_id).join(Case, Case.id == MeetingItem.case_id).order_by(MeetingItem.position)
    items = items.where(MeetingItem.meeting_id == WordDraft.item, Case.closed_on.is_(None))
    first = items.limit(1).correlate(WordDraft).scalar_subquery()
    of = or_(Case.id == WordDraft.case_id, (WordDraft.case_id == "") & (Case.id == first))
    query = select(WordDraft, func.count(), Case.id, Case.reference, Case.title).outerjoin(Case, of)
    query = query.join(DraftDifference, DraftDifference.draft_id == WordDraft.id).group_by(WordDraft.id, Case.id)
    still_open = DraftDifference.state == literal_column(f"'{OPEN}'")
    wanted = query.where(still_open, or_(WordDraft.case_id == "", Case.id.is_not(None)), Case.closed_on.is_(None))
    return [
        StepItem(
            case_id or "", reference or "", title or draft.title, f"Settle what came back: {draft.called}", "This office",
            None, _open_words(count), papers=True, on=draft.came_on, draft="" if case_id else draft.id,
        )
        for draft, count, case_id, reference, title in session.execute(wanted)
    ]  # fmt: skip


def _open_words(count: int) -> str:
    return "1 difference open" if count == 1 else f"{count} differences open"


def _returns_being_entered(session: Session) -> Iterator[StepItem]:
    """Yield the returns of open cases that began to be entered and are not recorded: until they are, they count as nothing."""
    query = (
        select(AgencyReturn.id, InformationRequest.agency, Case.id, Case.reference, Case.title)
        .join(InformationRequest, InformationRequest.id == AgencyReturn.request_id)
        .join(Case, Case.id == AgencyReturn.case_id)
        # Written out, so that the index of those being entered answers.
        .where(AgencyReturn.kind == literal_column(f"'{BEING_ENTERED}'"), AgencyReturn.superseded_at == "")
        .where(Case.closed_on.is_(None))
        .order_by(Case.reference, InformationRequest.number)
    )
    for return_id, agency, case_id, reference, title in session.execute(query):
        since = entered_since(session, return_id)
        begun = f" since {written(since)}" if since else ""
        what = f"Return of {agency}: it is being entered{begun}. Record it, or throw it away"
        yield StepItem(case_id, reference, title, what, "This office", None, "Not recorded yet", entering=True)


def _tellings_to_record(session: Session) -> Iterator[StepItem]:
    """Yield who is not on record as told in the open cases that were handed over, each by name.

    What runs with a deadline stands among those.
    """
    for where in _statuses(session, _HANDED_OVER):
        for line in where.duties:
            if (duty := line.duty) and (line.unrecorded or (line.done_on is None and not (duty.rule or line.possible))):
                said = f"Record that it was told: {duty.who}, of {duty.of}"
                yield _telling(where.case, said, "Not recorded as told")


def _parents_to_tell(session: Session) -> Iterator[StepItem]:
    """Yield who must be told of the death of a looked after child and was not: no source gives it a day, so no deadline does."""
    for where in _statuses(session, _IN_CARE):
        for line in where.duties:
            if line.state is DeadlineState.DUE and not (line.duty.rule or line.possible or line.unrecorded):
                yield _telling(where.case, f"Tell of {line.duty.of}: {line.duty.who}", "No day stated")


def _statuses(session: Session, query: Select[str]) -> Iterator[CaseStatus]:
    """Yield where the cases stand whose ids a query gives, in its order, each read when it is asked for."""
    for case_id in session.scalars(query).all():
        yield loading.status(session, loading.whole_case(session, case_id))


def _telling(case: Case, what: str, words: str) -> StepItem:
    return StepItem(case.id, case.reference, case.title, what, "This office", None, words, telling=True)


def _first_due(item: StepItem) -> tuple[bool, date, str]:
    """Order steps by their day, those without one last; a child for whom nobody sees to anything stands before all."""
    day = item.stands.last_on if item.stands else item.on
    return day is None and not item.safety, day or (date.min if item.safety else date.max), item.reference


def _soon(step: StepItem) -> bool:
    """Return whether a next step is late, due within the week, or without a day; a child's safety is seen until it is done."""
    return step.safety or step.stands is None or step.stands.near or step.stands.state is DeadlineState.OVERDUE
