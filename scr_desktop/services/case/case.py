"""Cases: finding them, saying where they stand, and recording what happens in them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from sqlalchemy.orm import Session

from scr_desktop.domain.editions.text import same_arrangements
from scr_desktop.domain.facts.case_facts import case_facts
from scr_desktop.domain.problem import Doubt, Problem
from scr_desktop.domain.progress import change_of_arrangements
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.change_of_arrangements import check_former_function, follow_change
from scr_desktop.domain.progress.lateness import late_event
from scr_desktop.domain.progress.reckoning import Move, ended_with, fix_deadlines, moves, summarise
from scr_desktop.domain.records.case import BEGINS_WITH, Answer, Case, CaseEvent
from scr_desktop.domain.records.telling import Consideration
from scr_desktop.domain.review.reviewer import COMMISSIONED
from scr_desktop.domain.rules.arrangements import CaseDates
from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.rules.fact import checked_answers, lacks_reason
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock, loading
from scr_desktop.services.case import still_open
from scr_desktop.services.case.event_check import check_event, doubts, let_stand, refuse_event
from scr_desktop.services.check import need, need_late_why, not_ahead
from scr_desktop.services.regime import Law, dates_of
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.chain import say_more

SAY_WHY_IT_CHANGES = "This changes a date that already stands: say why, it is kept beside the old date."
# The events of whose days the reason speaks why the arrangements of a case apply.
DECIDES_ARRANGEMENTS = ("aware", "notification_received")
OUTCOMES = ("to_do", "taken_up", "not_applicable")


def get(case_file: CaseFile, case_id: str) -> Case:
    """Return a case with all its parts, detached; raises `Problem` if it is not there."""
    with case_file.read() as session:
        return loading.whole_case(session, case_id)


def by_reference(case_file: CaseFile, reference: str) -> Case:
    """Return a case by the office's reference; raises `Problem` if it is not there."""
    with case_file.read() as session:
        return loading.case_by_reference(session, reference)


def status(case_file: CaseFile, case_id: str, today: date | None = None) -> CaseStatus:
    """Return where a case stands on `today` (default: the present day)."""
    with case_file.read() as session:
        return loading.status(session, loading.whole_case(session, case_id), today)


def regime_of(case_file: CaseFile, case_id: str) -> Regime:
    """Return the arrangements of a case as the office has them; raises `Problem` if there is no such case."""
    with case_file.read() as session:
        return loading.regime_of(session, case_id)


def moves_if(case_file: CaseFile, case_id: str, kind: str, on: date, at_time: str = "") -> list[Move]:
    """Return what would begin, move or fall away if the event `kind` had the day `on`; raises as recording it would."""
    with case_file.read() as session:
        case = loading.whole_case(session, case_id)
        regime = loading.law(session).of(case)
    check_event(case, regime, kind, on, at_time)
    return what_if(case_file, case_id, kind, on, at_time)


def what_if(case_file: CaseFile, case_id: str, kind: str, on: date, at_time: str = "") -> list[Move]:
    """Return what would begin, move or fall away if an event had a day, past or to come, changing nothing.

    `at_time` is when on that day, as typed: after office hours the office may have chosen another starting day.
    """
    with case_file.read() as session:
        case, table = loading.whole_case(session, case_id), loading.working_days(session)
        begin, regime = loading.office(session).arrangements_begin_on, loading.law(session).of(case)
    for event in case.events:
        if event.kind == kind:
            event.superseded_at = "tried"
    case.events.append(CaseEvent(kind=kind, happened_on=on, at_time=at_time))
    follow_change(case, regime, begin, clock.today(), at="tried")
    return list(moves(case, regime, table, today=clock.today()))


def record_event(
    case_file: CaseFile,
    case_id: str,
    kind: str,
    on: date,
    *,
    at_time: str = "",
    note: str = "",
    why: str = "",
    late_why: str = "",
    keep: Collection[str] = (),
) -> Case:
    """Record that an event happened on a day, fix the deadlines that follow, and return the case.

    A date recorded before is superseded and stays readable; then, or when a fixed deadline moves, `why` is
    required. The deadlines whose rules are in `keep` stay where they are. Raises `Problem` for a day in the
    future (a planned publication apart), or one after its time limit without `late_why`; `Doubt` for one out of order
    unless `why` says how it can stand.
    """
    label = EVENTS[kind].label if kind in EVENTS else kind
    if kind == COMMISSIONED:
        need(note, "Give the name of the reviewer, or of each of them: it is told to those who must know it.", "note")
    with case_file.work(f"{label}: date recorded", case_id=case_id, why=why) as session:
        case = loading.open_case(session, case_id)
        refuse_event(kind, on, at_time)
        stands = loading.status(session, case)
        for doubt in doubts(case, stands.regime, kind, on):
            let_stand(case, doubt, why)
        late = need_late_why(late_event(stands, kind, on), late_why)
        event = CaseEvent(kind=kind, happened_on=on, at_time=at_time, note=note, late_why=late)
        put_event(session, case, event, why, keep)
    return case


def put_event(session: Session, case: Case, event: CaseEvent, why: str, keep: Collection[str] = ()) -> None:
    """Put an event into a case inside a piece of work, and fix the deadlines that follow from it."""
    earlier = [one for one in case.events if one.kind == event.kind and not one.superseded_at]
    for one in earlier:
        one.superseded_at, one.superseded_why = clock.now(), why
    case.events.append(event)
    begin, law = loading.office(session).arrangements_begin_on, loading.law(session)
    regime, table = law.of(case), loading.working_days(session)
    check_former_function(regime, begin, event.kind, event.happened_on, "on")
    if event.kind == "review_begun":
        check_may_commission(session, case, event.happened_on)
    if event.kind == "aware":
        check_same_arrangements(case, law, event.happened_on, begin)
    if event.kind in DECIDES_ARRANGEMENTS:
        restate_why(case, law, begin)
    let_grace_run(session, case, regime)
    changed = let_change_pass(session, case, regime)
    found = moves(case, regime, table, today=clock.today())
    reason = why.strip() or changed or ("" if earlier else ended_with(event.kind, found))
    if (earlier or any(move.changes for move in found)) and not reason.strip():
        raise Problem(SAY_WHY_IT_CHANGES, "why")
    fix_deadlines(case, regime, table, at=clock.now(), why=reason, today=clock.today(), keep=keep)


def moves_if_answered(case_file: CaseFile, case_id: str, fact: str, value: str) -> list[Move]:
    """Return what would begin, move or fall away if a question had this answer; raises `Problem` as answering would."""
    with case_file.read() as session:
        case, table = loading.whole_case(session, case_id), loading.working_days(session)
        regime = loading.law(session).of(case)
    _put_answer(case, regime, fact, value, "The reason that is asked for when it is saved")
    return list(moves(case, regime, table, today=clock.today()))


def answer(
    case_file: CaseFile,
    case_id: str,
    fact: str,
    value: str,
    evidence: str = "",
    why: str = "",
    *,
    keep: Collection[str] = (),
) -> Case:
    """Answer a question of fact, with the evidence; `why` is required when an answer given before or a deadline changes.

    The deadlines whose rules are in `keep` stay where they are. Raises `Problem` for a fact that follows from
    other entries or is not asked in this case's regime.
    """
    if lacks_reason(fact, value, evidence):
        raise Problem("No source settles this: write the reason for the answer, with which it counts.", "evidence")
    with case_file.work("Question answered", case_id=case_id, why=why) as session:
        case, table = loading.open_case(session, case_id), loading.working_days(session)
        regime = loading.law(session).of(case)
        say_more(session, _named(regime, fact))
        if _put_answer(case, regime, fact, value, evidence) and not why.strip():
            raise Problem("This changes an answer that already stands: say why.", "why")
        fixed = fix_deadlines(case, regime, table, at=clock.now(), why=why, today=clock.today(), keep=keep)
        if not why.strip() and any(move.changes for move in fixed):
            raise Problem(SAY_WHY_IT_CHANGES, "why")
    return case


def _named(regime: Regime, key: str) -> str:
    """Return for the history which question or process of a case's arrangements something was done with."""
    names = {fact.key: fact.text for fact in regime.facts.values()} | {
        process.key: process.name for process in regime.processes
    }
    return f": {names[key]}" if key in names else ""


def _put_answer(case: Case, regime: Regime, fact: str, value: str, evidence: str) -> bool:
    """Put an answer into a case, and return whether it replaces another that was given."""
    asked = regime.facts
    checked = checked_answers({fact: value}, asked)[fact]
    follows = case_facts(case, clock.today(), asked, of={fact}).settled.get(fact)
    if follows and checked not in {follows.value, "unknown", ""}:
        raise Problem(f"This follows from what is entered ({follows.why}): change it there.", fact)
    known = next((answer for answer in case.answers if answer.fact == fact), None)
    if known is None:
        case.answers.append(Answer(fact=fact, value=checked, evidence=evidence))
        return False
    replaces = known.value not in {checked, "unknown", ""}
    known.value, known.evidence = checked, evidence
    return replaces


def consider(
    case_file: CaseFile,
    case_id: str,
    process: str,
    outcome: str,
    note: str = "",
    *,
    told_on: date | None = None,
    means: str = "",
) -> Case:
    """Record what was done with a prompt: taken up, or set aside, which needs its reason in `note`.

    `told_on` and `means` say when and how its owner was told, where that was done; raises `Problem` for one without the
    other, or a day to come.
    """
    if outcome not in OUTCOMES:
        raise ValueError(f"a prompt has no outcome {outcome}")
    if outcome == "not_applicable" and not note.strip():
        raise Problem("Say why this does not apply: the reason is kept with the case.", "note")
    _check_told(told_on, means)
    with case_file.work("Other process considered", case_id=case_id, why=note) as session:
        case = loading.open_case(session, case_id)
        say_more(session, _named(loading.law(session).by_key(case.regime), process))
        known = next((consideration for consideration in case.considerations if consideration.process == process), None)
        if known is None:
            known = Consideration(process=process)
            case.considerations.append(known)
        known.outcome, known.note = outcome, note
        if outcome == "taken_up":
            known.told_on, known.told_means = told_on, means.strip()
    return case


def _check_told(told_on: date | None, means: str) -> None:
    if told_on is not None:
        not_ahead(told_on, "told_on")
        need(means, "Say by what means they were told.", "means")
    elif means.strip():
        raise Problem("Say on which day they were told.", "told_on")


def open_before_closing(case_file: CaseFile, case_id: str) -> list[str]:
    """Return what is still open in a case that is to be closed, a sentence each."""
    with case_file.read() as session:
        stands = loading.status(session, loading.a_case(session, case_id))
        return still_open.for_closing(session, stands)


def close(case_file: CaseFile, case_id: str, on: date, why: str, stands_why: str = "") -> Case:
    """Close a case on a day for a reason; what is still open is kept with it, and nothing of it is removed.

    Raises `Problem` for a day to come or before the case begins, `Doubt` for one before something that is on record in it, unless
    `stands_why` says how it can stand.
    """
    return _set_closed(case_file, case_id, on, why, "Case closed", stands_why)


def reopen(case_file: CaseFile, case_id: str, why: str) -> Case:
    """Open a closed case again for a reason."""
    return _set_closed(case_file, case_id, None, why, "Case opened again")


def _set_closed(case_file: CaseFile, case_id: str, on: date | None, why: str, what: str, stands_why: str = "") -> Case:
    need(why, "Say why: the reason is kept with the case.")
    if on is not None:
        not_ahead(on, "on", "enter the day on which the case is closed")
    with case_file.work(what, case_id=case_id, why=why) as session:
        case, table = loading.a_case(session, case_id), loading.working_days(session)
        if on is not None and on < case.opened_on:
            raise Problem(
                f"The case begins on {written(case.opened_on)} ({BEGINS_WITH}): it cannot be closed earlier.", "on"
            )
        if on is not None:
            for doubt in _closed_too_early(case, on):
                let_stand(case, doubt, stands_why)
        stands = loading.status(session, case)
        case.open_when_closed = still_open.for_closing(session, stands) if on else []
        case.closed_on, case.closed_why = on, why if on else ""
        if on is None:
            # While it was closed nothing in it moved: what is still to be done is counted by what holds now.
            passes = let_change_pass(session, case, stands.regime)
            again, today = passes or f"{what}: {why}", clock.today()
            fix_deadlines(case, stands.regime, table, at=clock.now(), why=again, today=today, open_only=not passes)
        summarise(case, stands.regime, table, clock.today())
    return case


def _closed_too_early(case: Case, on: date) -> Iterator[Doubt]:
    """Yield that something is on record of a day after the one on which the case is to be closed; what is planned is not."""
    after = [
        event
        for event in case.events
        if not event.superseded_at and event.kind != "publication" and event.happened_on > on
    ]
    if after:
        named = "; ".join(f"{EVENTS[one.kind].label}, {written(one.happened_on)}" for one in after)
        yield Doubt(
            f"{written(on)} comes before what is on record ({named}): check the day, or say why it stands.", "on"
        )


def check_may_commission(session: Session, case: Case, on: date) -> None:
    """Refuse a review that the arrangements of its day do not allow, with the paragraph."""
    begin = loading.office(session).arrangements_begin_on
    found = loading.law(session).governing(CaseDates(case.day_of("aware") or on, begin, on))
    if not found.regime.may_commission or not same_arrangements(found.regime.key, case.regime):
        raise Problem(f"{found.why} ({found.regime.source})", "on")


def check_same_arrangements(
    case: Case, law: Law, aware_on: date, arrangements_begin_on: date | None, field: str = "on"
) -> None:
    """Refuse a day of awareness that would put the case under other arrangements: it must be opened anew there."""
    found = law.governing(dates_of(case, aware_on, arrangements_begin_on))
    if not any(same_arrangements(case.regime, one.key) for one in found.possible):
        names = " or ".join(one.name for one in found.possible)
        raise Problem(
            f"With this day the case would fall under other arrangements ({names}), and it keeps those under "
            "which it was opened: close it with this reason and enter the notification again.",
            field,
        )


def restate_why(case: Case, law: Law, arrangements_begin_on: date | None) -> None:
    """Give the reason why its arrangements apply to a case with its days as they stand now; the history keeps the earlier."""
    aware, regime = case.day_of("aware"), law.of(case)
    found = law.governing(dates_of(case, aware, arrangements_begin_on)) if aware else None
    if found and regime.key in {one.key for one in found.possible}:
        case.regime_why = found.why_kept(regime) or found.why


def let_grace_run(session: Session, case: Case, regime: Regime) -> bool:
    """Start the grace period of a board's review that has begun, and return whether it starts now.

    It runs from the day the partner arrangements began; as long as the office has not stated that day, it waits.
    """
    begin = loading.office(session).arrangements_begin_on
    return change_of_arrangements.let_grace_run(case, regime, begin)


def let_change_pass(session: Session, case: Case, regime: Regime) -> str:
    """Let a case undecided when the partner arrangements began pass to the partners, or set that aside; return why."""
    begin = loading.office(session).arrangements_begin_on
    return follow_change(case, regime, begin, clock.today(), at=clock.now())
