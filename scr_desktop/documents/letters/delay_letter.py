"""The delay letter: to the Panel and the Secretary of State, why the publication of a review is delayed."""

from __future__ import annotations

from datetime import date

from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.parts.letter import LetterText, Sending, follows, gap, greeted
from scr_desktop.documents.parts.words import day_or, inside_sentence, review_of
from scr_desktop.documents.sections.addressees import greeting
from scr_desktop.documents.sections.in_letters.which_case import subject, to_one_told
from scr_desktop.documents.sections.others import EFFECTS, by_when, tellings_of
from scr_desktop.documents.subjects.thing import Letter
from scr_desktop.domain.progress.case_status import CaseStatus, DeadlineLine, DutyLine
from scr_desktop.domain.progress.deadline_met import afterwards_words, extension_words
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.timing import Hold
from scr_desktop.domain.rules.deadline_state import DeadlineState, is_past

NAME = "Delay letter"
_ENDS_REVIEW = ("published", "report_complete")


def applies(status: CaseStatus) -> bool:
    """Return whether reasons for a delay are owed: publication is held up, or the review's time is up or was extended."""
    case = status.case
    if not case.open or case.day_of("published"):
        return False
    held = any(hold.effect == "publication" for hold in status.holds)
    return held or case.day_of("held_up") is not None or bool(_delayed(status))


def text(status: CaseStatus, office: Office, item: str) -> LetterText:
    """Return the letter to the addressee `item`; what is not on record is a gap, named, for the officer to fill."""
    others = [who for who in addressees(status) if who != item]
    return LetterText(
        to=(item,),
        subject=subject(f"Delay in publishing a {review_of(status.regime)}", status.case),
        paragraphs=greeted(
            *_which_review(status),
            _opening(status),
            *_reasons(status),
            _time_limit(status),
            *_ahead(status),
            *_sent(status),
            otherwise=greeting(item),
        ),
        signed=(f"For {office.name or _responsible(status)}",),
        source=follows(status.regime.after_decision.delay.rule.source),
        references=_references(status, office, item),
        copies=tuple(others),
    )


def _references(status: CaseStatus, office: Office, who: str) -> tuple[str, ...]:
    """Return the references; the Panel knows a case by the national one, so that one which is not on record is a gap."""
    if status.case.national_reference.strip():
        return to_one_told(status, office, who)
    ours, *more = to_one_told(status, office, who)
    return ours, f"National reference: {gap('the national reference')}", *more


def addressees(status: CaseStatus) -> list[str]:
    """Return whom the letter goes to: those who must be told in this case, or else those whom the procedure names."""
    return [line.duty.who for line in _duties(status)] or [*status.regime.after_decision.delay.addressees]


def sends(status: CaseStatus, item: str) -> Sending:
    """Return that the letter tells its addressee of the delay, as far as that duty is on record."""
    duty = next((line.duty.key for line in _duties(status) if line.duty.who == item), "")
    return Sending("telling", duty) if duty else Sending()


def _duties(status: CaseStatus) -> list[DutyLine]:
    rule = status.regime.after_decision.delay.rule
    return [line for line in status.duties if line.duty.rule == rule.key]


def _responsible(status: CaseStatus) -> str:
    regime = status.regime
    return f"the {regime.board[:1].lower()}{regime.board[1:]}" if regime.board[1:2].islower() else regime.board


def _delayed(status: CaseStatus) -> list[DeadlineLine]:
    """Return the deadlines of the review itself that are late, or have been extended and are not met."""
    return [
        line
        for line in status.deadlines
        if line.rule.done_by in _ENDS_REVIEW
        and line.open
        and (line.state is DeadlineState.OVERDUE or line.extension is not None)
    ]


def _listed(heading: str, *lines: str) -> str:
    """Return a paragraph with a list; each line of it stays one line, whatever was typed."""
    return "\n".join([heading, *(f"- {' '.join(line.split())}" for line in lines)])


def _which_review(status: CaseStatus) -> tuple[str, ...]:
    case, name = status.case, review_of(status.regime)
    complete = case.day_of("report_complete")
    report = f"The report was complete on {written_day(complete)}." if complete else "The report is not complete yet."
    return (
        f"We write about the {name} on the incident named above. The authority became aware of the incident on "
        f"{_day(case.day_of('aware'), 'the day')}, and the decision to begin the review was made on "
        f"{_day(case.day_of('review_begun'), 'the day')}. {report}",
    )


def _opening(status: CaseStatus) -> str:
    held_up = status.case.day_of("held_up")
    since = f" since {written_day(held_up)}" if held_up else ""
    limit = status.regime.after_decision.delay.limit
    return f"{limit} Publication has been delayed{since}, and this letter gives the reasons."


def _reasons(status: CaseStatus) -> list[str]:
    """Return the reasons on record, and a gap where there is none for publication itself."""
    first = [_hold(hold) for hold in status.holds if hold.effect == "publication"]
    other = [_hold(hold) for hold in status.holds if hold.effect != "publication"]
    gave = f"Publication is delayed because {gap('the reasons: none is on record')}."
    return [
        _listed("Publication is delayed for these reasons:", *first) if first else gave,
        *([_listed("This stands in the way of the review as well:", *other)] if other else []),
    ]


def _hold(one: Hold) -> str:
    note = f" {one.note.strip()}" if one.note.strip() else ""
    end = "" if one.cause.rstrip().endswith((".", "!", "?")) else "."
    return (
        f"{one.cause.strip()}{end} It has held up {EFFECTS.get(one.effect, one.effect).lower()} since "
        f"{written_day(one.began_on)}. The day on which we review the hold is {written_day(one.look_again_on)}.{note}"
    )


def _time_limit(status: CaseStatus) -> str:
    """Return the time limits that bear on the report, with what was allowed beyond them; no limit is paused."""
    lines = [line for line in status.deadlines if line.rule.done_by in _ENDS_REVIEW and line.due_on]
    said = [_limit(line) for line in lines] or [status.regime.after_decision.delay.limit_open]
    holds = ", and a hold does not stop them" if status.holds else ""
    return _listed(f"These time limits apply{holds}:", *said)


def _limit(line: DeadlineLine) -> str:
    due = f"Due on {day_or(line.due_on)}: {inside_sentence(line.rule.duty)}. {line.words}."
    said = [extension_words(line.extension)] if line.extension else []
    said += [afterwards_words(line.allowed_afterwards)] if line.allowed_afterwards else []
    return " ".join([due, *(f"{one.rstrip('.')}." for one in said)])


def _ahead(status: CaseStatus) -> list[str]:
    case, again = status.case, [hold.look_again_on for hold in status.holds]
    planned = case.day_of("publication")
    if planned is not None and is_past(planned, status.today):
        planned = None
    return [
        f"We expect to publish on {_day(planned, 'the day')}. We look at this again on "
        f"{_day(min(again, default=None), 'the day')}, and write to you again if the delay goes on.",
        f"So that learning does not wait, this is being done meanwhile: {gap('what is being done')}.",
    ]


def _sent(status: CaseStatus) -> list[str]:
    """Return who has had the reasons already, so that a second letter says that it is one."""
    rows = [
        ". ".join([line.duty.who, by_when(line, status.case), *tellings_of(line, status.case, noted=False)])
        for line in _duties(status)
        if tellings_of(line, status.case) or line.done_on
    ]
    return [_listed("We have told of the delay before:", *rows)] if rows else []


def _day(day: date | None, missing: str) -> str:
    return day_or(day, gap(missing))


DOCUMENT = Letter(
    key="delay-letter",
    name=NAME,
    about="To the Panel and the Secretary of State: why the publication of a review is delayed.",
    text=text,
    each=lambda status: [Item(who, who) for who in addressees(status)],
    applies=applies,
    only_if="it is for an open case whose publication is held up, or whose review is late or was given more time",
    sends=sends,
)
