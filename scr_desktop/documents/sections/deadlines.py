"""The deadlines: a table, the argument of each, those that were replaced, and how days are counted."""

from __future__ import annotations

from scr_desktop.documents.parts.content import Bullets, Content, Grid, Heading, Notice, Para
from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.words import (
    day_or,
    noted_on,
    source_sentence,
    two_line_day,
    with_source,
)
from scr_desktop.domain.progress.case_status import CaseStatus, DeadlineLine, source_words
from scr_desktop.domain.progress.so_far import so_far
from scr_desktop.domain.rules.deadline_state import AT_ONCE
from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.sources.reading import AMBIGUITIES, words_for
from scr_desktop.domain.time.working_days import CONVENTION, LIST_READ, RELIABLE_UNTIL, WorkingDays


def deadlines(status: CaseStatus) -> list[Content]:
    """Return the section on the deadlines, with how days are counted before the single arguments."""
    return [
        Heading(1, "Deadlines", "deadlines"),
        *table(status),
        *unconfirmed(status),
        *how_days_are_counted(status),
        *arguments(status),
        *replaced(status),
    ]


def table(status: CaseStatus) -> list[Content]:
    """Return the deadlines that have a day or are done, and those that wait for their starting event."""
    fixed = [line for line in status.deadlines if line.due_on is not None or line.uncounted]
    waiting = [line for line in status.deadlines if line not in fixed]
    found: list[Content] = [
        Grid(
            ["Due", "What is due, and who must act", "State", "Source and force"],
            [_row(line) for line in fixed],
            widths=(24, 37, 17, 22),
            caption="Deadlines with a day",
            row_headers=True,
            empty=so_far("No deadline has a day yet.", status),
        )
    ]
    if waiting:
        found.append(
            Grid(
                ["What is due, and who must act", "Period", "Starts on the day", "Source and force"],
                [_waiting_row(line) for line in waiting],
                widths=(40, 16, 22, 22),
                caption="Deadlines that have not started",
            )
        )
    return found


def arguments(status: CaseStatus) -> list[Content]:
    """Return how each day was reached, one heading a deadline, earliest first."""
    lines = [line for line in status.deadlines if line.due_on is not None]
    if not lines:
        return []
    found: list[Content] = [Heading(2, "How each date was reached")]
    for line in lines:
        found += [Heading(3, f"{_in_one_line(line)}: {line.rule.duty}"), Bullets(argument(line))]
    return found


def argument(line: DeadlineLine) -> list[str]:
    """Return the reasoning for a day in sentences, the source said as the papers say it."""
    return [source_sentence(line.rule) if said == source_words(line.rule) else said for said in line.argument()]


def how_days_are_counted(status: CaseStatus) -> list[Content]:
    """Return the convention, how far the list of bank holidays is known, and the office's own days."""
    return [
        Heading(2, "How days are counted"),
        Para(f"{CONVENTION} No statute or guidance found defines a working day for these time limits."),
        Para(
            f"GOV.UK's list of bank holidays was read in {LIST_READ} and is known to {written_day(RELIABLE_UNTIL)}. "
            "A date after that day must be checked again when later years are published."
        ),
        *_one_off_days(status),
        *_readings(status),
    ]


def replaced(status: CaseStatus) -> list[Content]:
    """Return the deadlines that no longer stand, each with the reason, or nothing if there are none."""
    duties = {rule.key: rule.duty for rule in status.regime.rules}
    at_once = {rule.key for rule in status.regime.rules if rule.at_once}
    rows = [
        (
            duties.get(deadline.rule, deadline.rule),
            f"{AT_ONCE if deadline.rule in at_once else written_day(deadline.due_on)}\ncounted from {written_day(deadline.counted_from_on)}",
            noted_on(deadline.superseded_at),
            deadline.superseded_why.strip() or "No reason was kept.",
        )
        for deadline in status.case.deadlines
        if deadline.superseded_at
    ]
    if not rows:
        return []
    return [
        Heading(2, "Deadlines that were replaced"),
        Grid(["What was due", "Was due on", "Replaced on", "Why"], rows, widths=(34, 24, 17, 25)),
    ]


def unconfirmed(status: CaseStatus) -> list[Content]:
    """Return a warning if a deadline rests on wording that could not be confirmed."""
    doubts = dict.fromkeys(line.rule.source.doubt for line in status.deadlines if not line.rule.source.sure)
    if not doubts:
        return []
    said = " or ".join(f"“{doubt}”" for doubt in doubts)
    return [
        Notice(
            f"Where a source says {said}, the wording of the rule could not be read. The day is given so that "
            "nothing is missed; it is not a statement of the law.",
            "Check before relying on it",
        )
    ]


def due_day(line: DeadlineLine) -> str:
    """Return the day of a deadline for a narrow column; where the source gives no number of days, that is said first."""
    if line.last_on is None:
        return line.not_counted if line.uncounted else ""
    day = two_line_day(line.last_on)
    if line.stands.at_once:
        return f"{AT_ONCE}, from\n{day}"
    return f"{day}\n({line.beside})" if line.beside else day


def _in_one_line(line: DeadlineLine) -> str:
    return f"{AT_ONCE}, from {day_or(line.last_on)}" if line.stands.at_once else day_or(line.last_on)


def _row(line: DeadlineLine) -> tuple[str, ...]:
    return due_day(line), f"{line.rule.duty}\n{line.rule.falls_on}", _state(line), with_source(line.rule.source)


def _state(line: DeadlineLine) -> str:
    """Return how a deadline stands."""
    if line.set_aside:
        return f"{line.words}: the office reads the sources otherwise"
    return f"{line.words}. {line.late_why}" if line.late_why else line.words


def _waiting_row(line: DeadlineLine) -> tuple[str, ...]:
    rule = line.rule
    start = EVENTS[rule.counted_from].words
    return f"{rule.duty}\n{rule.falls_on}", str(rule.within), start, with_source(rule.source)


def _one_off_days(status: CaseStatus) -> list[Content]:
    table = _counted_with(status)
    own = table.one_off_days if table else {}
    if not own:
        return []
    days = [f"{written_day(day, weekday=True)}: {title}" for day, title in sorted(own.items())]
    return [Para("Bank holidays that this office has added to the list:"), Bullets(days)]


def _readings(status: CaseStatus) -> list[Content]:
    """Return what the office has chosen where the sources can be read in several ways, with its reasons."""
    table = _counted_with(status)
    chosen = table.readings if table else {}
    said = [f"{AMBIGUITIES[key].question}. {words_for(key, one)}" for key, one in chosen.items() if key in AMBIGUITIES]
    return (
        [Para("Where the sources can be read in several ways, the office has chosen:"), Bullets(said)] if said else []
    )


def _counted_with(status: CaseStatus) -> WorkingDays | None:
    """Return the working days with which the case's deadlines were counted, if any has begun."""
    return next((line.calculation.working_days for line in status.deadlines if line.calculation), None)
