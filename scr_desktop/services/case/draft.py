"""Notifications being written: saved as they are typed, previewed with all their dates, opened as cases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from scr_desktop.domain.entries.first_told import knew_before
from scr_desktop.domain.entries.form import blank
from scr_desktop.domain.entries.notification import NOBODY_NAMED, parted, read, title_of
from scr_desktop.domain.facts.case_facts import case_facts
from scr_desktop.domain.problem import NotStated, Problem, kept_words
from scr_desktop.domain.progress.case_status import CaseStatus, status
from scr_desktop.domain.progress.change_of_arrangements import follow_change, let_grace_run
from scr_desktop.domain.progress.either_edition import not_stated, under_either
from scr_desktop.domain.progress.lateness import sent_late, with_why_late
from scr_desktop.domain.progress.open_day import noted_open_day
from scr_desktop.domain.progress.open_words import open_sentences, open_without_arrangements
from scr_desktop.domain.progress.reckoning import fix_deadlines
from scr_desktop.domain.progress.verdict_words import disagreement_sentences, notifiable_key
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.draft import Draft
from scr_desktop.domain.records.office import authorities_in
from scr_desktop.domain.records.record import new_id
from scr_desktop.domain.review.decided_already import impossible, take_back, with_day_asked
from scr_desktop.domain.rules.regime import Resolution
from scr_desktop.domain.rules.whose import Whose
from scr_desktop.domain.time.part_date import written
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services import clock, loading, typed
from scr_desktop.services.agencies import directory
from scr_desktop.services.case import form_file
from scr_desktop.services.check import need
from scr_desktop.services.regime import Law, as_built, dates_of
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.sessions import leaving_out_taken_back

# Asked with every save of what is typed.
_BY_ID = leaving_out_taken_back(select(Draft).where(Draft.id == bindparam("id")))


@dataclass(frozen=True, slots=True)
class Preview:
    """What a notification would make: the case in memory, its problems, its regime and where it would stand.

    `problems` are those of single entries; `unsettled` adds contradictions between answers and processes set
    aside silently: each must be mended or kept with a reason before the case is opened; what the office has not
    stated (`NotStated`) is only stated. `kept` are those kept.
    `resolution` and `status` are None as long as the day the authority became aware is not known.
    """

    case: Case
    problems: tuple[Problem, ...]
    resolution: Resolution | None
    status: CaseStatus | None
    unsettled: tuple[Problem, ...] = ()
    kept: tuple[tuple[Problem, str], ...] = ()


def start(case_file: CaseFile) -> Draft:
    """Begin a notification and return it, empty."""
    draft = Draft(started_at=clock.now(), saved_at=clock.now(), content=blank())
    with case_file.work("Notification begun") as session:
        session.add(draft)
    return draft


def place(draft: Draft) -> Place:
    """Return where a notification is typed."""
    return Place(f"notification/{draft.id}", f"Notification: {label(draft)}", opens={"draft": draft.id})


def save(case_file: CaseFile, draft_id: str, content: Mapping[str, Any], page: str = "", why: str = "") -> Draft:
    """Keep what has been typed so far, and the page it was left on; nothing is noted if nothing changed.

    What was jotted down of it while it was typed is then over: one spell of typing is one entry of history.
    """
    with case_file.work("Notification continued", why=why) as session:
        typed.over(session, f"notification/{draft_id}")
        draft = _draft(session, draft_id)
        if draft.content != content or draft.page != page:
            draft.content, draft.page, draft.saved_at = dict(content), page, clock.now()
    return draft


def get(case_file: CaseFile, draft_id: str) -> Draft:
    """Return a notification being written; raises `Problem` if it is not there any more."""
    with case_file.read() as session:
        return _draft(session, draft_id)


def waiting(case_file: CaseFile) -> list[Draft]:
    """Return the notifications not yet opened as cases, the last saved first."""
    with case_file.read() as session:
        return list(session.scalars(select(Draft).order_by(Draft.saved_at.desc())))


def label(draft: Draft) -> str:
    """Return what a notification being written is called: the children it names so far, or else when it was begun."""
    title = title_of(read(draft.content, today=clock.today()).case)
    if title != NOBODY_NAMED:
        return title
    begun = datetime.fromisoformat(draft.started_at).astimezone()
    return f"{title}, begun {written(begun.date())} at {begun:%H:%M}"


def forget_empty(case_file: CaseFile, draft_id: str) -> None:
    """Remove a notification in which nothing is typed; one that holds anything, or is not there any more, is left alone."""
    with case_file.read() as session:
        draft = session.get(Draft, draft_id)
    if draft is not None and draft.content == blank():
        discard(case_file, draft_id, "Closed with nothing typed in it.")


def discard(case_file: CaseFile, draft_id: str, why: str) -> None:
    """Remove a notification being written, for the reason given; its text stays readable in the history."""
    need(why, "Say why the notification is discarded: the history keeps the reason.")
    with case_file.work("Notification discarded", why=why) as session:
        typed.over(session, f"notification/{draft_id}")
        form_file.forget_with_draft(session, draft_id)
        session.delete(_draft(session, draft_id))


def preview(case_file: CaseFile, content: Mapping[str, Any]) -> Preview:
    """Return what `content` would make if it were opened as a case today, changing nothing."""
    with case_file.read() as session:
        office = _office(session)
    return _preview(content, office)


def preview_for(content: Mapping[str, Any], arrangements_begin_on: date | None, authority: str) -> Preview:
    """Return what `preview` does for an office that is described by what bears on it, without a case file."""
    return _preview(
        content, _Office(arrangements_begin_on, WorkingDays(), tuple(authorities_in(authority)), as_built())
    )


def still_open(found: Preview) -> list[str]:
    """Return each question of a notification that is open and could change its verdict, with why it is open."""
    if found.status is not None:
        return open_sentences(found.status)
    return open_without_arrangements(case_facts(found.case, clock.today()))


def open_case(case_file: CaseFile, draft_id: str) -> Case:
    """Open the notification as a case, with its regime, deadlines and next reference, and return the case.

    The draft is removed in the same transaction; a form that it was begun with is kept with the case. Raises `Problem` if the day the authority became aware
    is missing or a date cannot be counted from, or as long as it is open which arrangements apply because the office
    has not stated its day.
    """
    today, case_id = clock.today(), new_id()
    with case_file.work("Case opened", case_id=case_id) as session:
        draft = _draft(session, draft_id)
        office = _office(session)
        found = _preview(draft.content, office)
        if found.resolution is None:
            raise Problem(
                "The case cannot be opened before the day the authority became aware is known: every deadline runs from "
                "it. Enter that day first.",
                "awareness.aware_on",
            )
        if found.unsettled:
            first = found.unsettled[0]
            if isinstance(first, NotStated):
                raise first
            raise Problem(f"{first.whole} Mend it, or keep it as it is with a reason.", first.field)
        case = found.case
        case.id = case_id
        case.regime, case.regime_why = found.resolution.regime.key, found.resolution.why
        aware = case.day_of("aware") or today
        case.opened_on = case.day_of("notification_received") or aware
        case.reference = next_reference(session, aware.year)
        fix_deadlines(case, found.resolution.regime, office.table, at=clock.now(), why="", today=today)
        directory.join(session, case)
        form_file.move_to_case(session, draft_id, case)
        session.add(case)
        session.delete(draft)
    return case


def next_reference(session: Session, year: int) -> str:
    """Return the next free reference of a year, for example `2018-003`."""
    taken = session.scalars(select(Case.reference).where(Case.reference.startswith(f"{year}-")))
    numbers = [int(rest) for reference in taken if (rest := reference.partition("-")[2]).isdecimal()]
    return f"{year}-{max(numbers, default=0) + 1:03}"


class _Office(NamedTuple):
    """What of the office decides how a notification stands."""

    arrangements_begin_on: date | None
    table: WorkingDays
    authorities: tuple[str, ...]
    law: Law


def _office(session: Session) -> _Office:
    begin, table = loading.office(session).arrangements_begin_on, loading.working_days(session)
    return _Office(begin, table, tuple(loading.authorities(session)), loading.law(session))


def _preview(content: Mapping[str, Any], office: _Office) -> Preview:
    today = clock.today()
    found = read(content, today=today, authorities=office.authorities)
    aware = found.case.day_of("aware")
    if aware is None:
        return Preview(found.case, found.problems, None, None, found.problems, found.kept)
    resolution = office.law.governing(dates_of(found.case, aware, office.arrangements_begin_on))
    # What the law leaves no board to decide is never kept for a reason: nor is it where a decision is recorded.
    decided = tuple(impossible(found.case, resolution.regime, office.arrangements_begin_on))
    if decided:
        take_back(found.case)
    let_grace_run(found.case, resolution.regime, office.arrangements_begin_on)
    follow_change(found.case, resolution.regime, office.arrangements_begin_on, today, at=clock.now())
    where = under_either(
        [status(found.case, one, office.table, today, office.authorities) for one in resolution.possible]
    )
    if not resolution.others:
        where = noted_open_day(where, office.arrangements_begin_on)
    where = with_day_asked(where, office.arrangements_begin_on)
    open_, kept = parted([*whose_duty(where), *between_entries(where, office.authorities)], content)
    found.case.kept += [kept_words(*one) for one in with_why_late(found.case, kept)]
    problems = (*not_stated(resolution), *found.problems, *decided)
    return Preview(found.case, problems, resolution, where, (*problems, *open_), (*found.kept, *kept))


def whose_duty(where: CaseStatus) -> list[Problem]:
    """Return that one of several authorities of the office is still to be chosen for a case, or nothing.

    Where the duty is another authority’s, or nobody’s, there is none to choose; where that is open, it may be neither’s.
    """
    key, which = notifiable_key(where), " or ".join(where.which)
    if not where.which or key not in {Whose.OURS, Whose.OPEN}:
        return []
    if key == Whose.OURS:
        return [Problem(f"Say whose duty it is: {which}.", "local_authority")]
    return [
        Problem(
            f"Say whose duty it would be, should it prove to be this office’s: {which}. If it may be neither’s, keep it as "
            "it is with that reason.",
            "local_authority",
        )
    ]


def between_entries(where: CaseStatus, authorities: Sequence[str]) -> list[Problem]:
    """Return what the answers and processes leave to be settled: contradictions, and processes set aside silently.

    `authorities` are the office's own.
    """
    asked = where.regime.facts
    found = []
    for contradiction in where.verdict.contradictions:
        keys = [key for key in contradiction.when.asks() if key in asked]
        found.append(Problem(contradiction.text, f"answers.{keys[-1]}.value" if keys else "answers"))
    found += [Problem(said, f"answers.{fact}.value") for fact, said in disagreement_sentences(where).items()]
    found += sent_late(where)
    chosen = where.case.local_authority
    if knew := knew_before(where.case, [chosen] if chosen else authorities):
        found.append(Problem(knew, "awareness.aware_on"))
    silent = {
        consideration.process
        for consideration in where.case.considerations
        if consideration.outcome == "not_applicable" and not consideration.note
    }
    found += [
        Problem(f"{process.name} is set aside without a reason: say why.", f"considerations.{process.key}.note")
        for process in where.verdict.prompts
        if process.key in silent
    ]
    return found


def _draft(session: Session, draft_id: str) -> Draft:
    draft = session.scalar(_BY_ID, {"id": draft_id})
    if draft is None:
        raise Problem("That notification is no longer being written: it was opened as a case or discarded.")
    return draft
