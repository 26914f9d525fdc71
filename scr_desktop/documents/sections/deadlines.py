"""The deadlines: a table, the argument of each, those that were replaced, and how days are counted."""

from __future__ import annotations

from scr_desktop.documents.parts.content import Bullets, Content, Grid, Heading, Notice, Para
from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.remarks import Remarks
from scr_desktop.documents.parts.words import (
    capital,
    day_or,
    noted_on,
    source_sentence,
    two_line_day,
)
from scr_desktop.domain.progress.case_status import CaseStatus, DeadlineLine, source_words
from scr_desktop.domain.progress.so_far import so_far
from scr_desktop.domain.rules.deadline import DeadlineRule
from scr_desktop.domain.rules.deadline_state import AT_ONCE
from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.sources.reading import AMBIGUITIES, words_for
from scr_desktop.domain.time.working_days import CONVENTION, LIST_READ, RELIABLE_UNTIL, WorkingDays

_SATURDAY = 5
_WHOLE = "The whole argument of each day, with every day counted and skipped, stands in the deadline sheet."
# So the sentences begin that name single days: in brief only what is no weekend is named.
_DAY_BY_DAY = ("Day 1 is ", "Counted: ", "Not counted: ")


def deadlines(status: CaseStatus) -> list[Content]:
    """Return the section on the deadlines of a pack: how each day was counted stands in it in brief."""
    return [
        Heading(1, "Deadlines", "deadlines"),
        *table(status, counted=True),
        *unconfirmed(status),
        *how_days_are_counted(status),
        Para(" ".join([*left_out(status), _WHOLE])),
        *replaced(status),
    ]


def table(status: CaseStatus, *, counted: bool = False) -> list[Content]:
    """Return the deadlines that have a day or are done, and those that wait for their starting event.

    With `counted` it says in brief how each day was counted, and what waits is a list: the deadline sheet has more of both.
    """
    fixed = [line for line in status.deadlines if line.due_on is not None or line.uncounted]
    waiting = [line for line in status.deadlines if line not in fixed]
    remarks = Remarks(line.rule.source for line in status.deadlines)
    found: list[Content] = [
        Grid(
            ["Due", "What is due, who must act, source and force", "State"],
            [_row(line, remarks, counted=counted) for line in fixed],
            widths=(20, 64, 16),
            caption="Deadlines with a day",
            row_headers=True,
            empty=so_far("No deadline has a day yet.", status),
        )
    ]
    if waiting and counted:
        said = "; ".join(_waiting_words(line, remarks) for line in waiting)
        found.append(Para(f"Not started yet: {said}.", "small"))
    elif waiting:
        found.append(
            Grid(
                ["What is due, who must act, source and force", "Period", "Starts on the day"],
                [_waiting_row(line, remarks) for line in waiting],
                widths=(58, 16, 26),
                caption="Deadlines that have not started",
            )
        )
    return [*found, *remarks.notes()]


def counted_in_brief(line: DeadlineLine) -> list[str]:
    """Return how a day was counted in a sentence, and all that was chosen, declined or allowed of it.

    Its source stands beside it, the days that were left out are said once for all (`left_out`).
    """
    if line.calculation is None:
        return []
    started = EVENTS[line.rule.counted_from].words
    counted = line.calculation.argument(started)
    return [
        f"{capital(str(line.calculation.within))} from {written_day(line.calculation.from_on, weekday=True)}, the day {started}.",
        *(said for said in counted[1:-1] if not said.startswith(_DAY_BY_DAY)),
        *(said for said in line.argument()[len(counted) :] if said != source_words(line.rule)),
    ]


def left_out(status: CaseStatus) -> list[str]:
    """Return the days other than weekends that were not counted for any of the deadlines, in a sentence, or nothing."""
    counted = [line.calculation for line in status.deadlines if line.calculation]
    found = {
        one.day: one.why for calculation in counted for one in calculation.skipped if one.day.weekday() < _SATURDAY
    }
    said = ", ".join(f"{written_day(day)} ({why})" for day, why in sorted(found.items()))
    return [f"Not counted, besides weekends: {said}."] if said else []


def arguments(status: CaseStatus) -> list[Content]:
    """Return how each day was reached, one heading a deadline, earliest first."""
    lines = [line for line in status.deadlines if line.due_on is not None]
    if not lines:
        return []
    found: list[Content] = [Heading(2, "How each date was worked out")]
    for line in lines:
        found += [Heading(3, f"{due_in_one_line(line)}: {line.rule.duty}"), Bullets(argument(line))]
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
    if all(line.rule.source.sure for line in status.deadlines):
        return []
    return [
        Notice(
            "Where a source bears a mark, such as [a], and the note below says to check it, the wording of the rule could "
            "not be read. The day is given so that nothing is missed; it is not a statement of the law.",
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


def due_in_one_line(line: DeadlineLine) -> str:
    """Return the day of a deadline in a sentence; where the source gives no number of days, that is said first."""
    return f"{AT_ONCE}, from {day_or(line.last_on)}" if line.stands.at_once else day_or(line.last_on)


def _row(line: DeadlineLine, remarks: Remarks, *, counted: bool) -> tuple[str, ...]:
    brief = " ".join(counted_in_brief(line)) if counted else ""
    return due_day(line), "\n".join(filter(None, (_what(line, remarks), brief))), _state(line)


def _waiting_words(line: DeadlineLine, remarks: Remarks) -> str:
    rule = line.rule
    return f"{rule.duty} ({rule.falls_on}): {_counted_from(rule)}. {remarks.source(rule.source)}"


def _counted_from(rule: DeadlineRule) -> str:
    """Return how a day that has not begun will be counted: `6 months from the day …`, `7 working days before the day …`."""
    within = str(rule.within)
    return f"{within}{'' if within.endswith(' before') else ' from'} the day {EVENTS[rule.counted_from].words}"


def _what(line: DeadlineLine, remarks: Remarks) -> str:
    return f"{line.rule.duty}\n{line.rule.falls_on}\n{remarks.source(line.rule.source)}"


def _state(line: DeadlineLine) -> str:
    """Return how a deadline stands."""
    if line.set_aside:
        return f"{line.words}: the office reads the sources otherwise"
    return f"{line.words}. {line.late_why}" if line.late_why else line.words


def _waiting_row(line: DeadlineLine, remarks: Remarks) -> tuple[str, ...]:
    return _what(line, remarks), str(line.rule.within), EVENTS[line.rule.counted_from].words


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
