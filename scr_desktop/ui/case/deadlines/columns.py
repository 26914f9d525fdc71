"""A case's deadlines in a table, each with its argument, and those that no longer stand with why."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.case_status import CaseStatus, DeadlineLine
from scr_desktop.domain.records.case import Deadline
from scr_desktop.domain.rules.deadline import DeadlineRule, rule_by_key
from scr_desktop.domain.rules.deadline_state import AT_ONCE, DeadlineState
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.time.part_date import written
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.moments import moment
from scr_desktop.ui.tables.short_duty import short_duty
from scr_desktop.ui.tables.state_icon import Sign, sign_of, state_icon


class Shown(NamedTuple):
    """One line of the table; `extensible` is the deadline itself if more time can be allowed for it."""

    key: str
    duty: str
    due_on: date | None
    by: str
    state: Sign
    words: str
    force: str
    paragraph: str
    argument: str
    extensible: DeadlineLine | None = None


def lines_of(status: CaseStatus) -> list[Shown]:
    """Return the deadlines that stand, and after them those that were replaced."""
    replaced = [deadline for deadline in status.case.deadlines if not deadline.current]
    replaced.sort(key=lambda deadline: deadline.superseded_at, reverse=True)
    return [
        *(_standing_line(line, open_=status.case.open) for line in status.deadlines),
        *(_replaced_line(one, status.regime) for one in replaced),
    ]


COLUMNS: tuple[Column[Shown], ...] = (
    Column("What is due", lambda line: short_duty(line.key, line.duty), tooltip=lambda line: line.duty),
    Column("By", lambda line: line.by or "Not counted yet", width=17),
    Column("State", lambda line: line.words, width=27, icon=lambda line: state_icon(line.state)),
    Column("Force", lambda line: line.force, width=16, tooltip=lambda line: line.paragraph),
)


def _standing_line(line: DeadlineLine, *, open_: bool) -> Shown:
    sign = DeadlineState.LASTING if line.set_aside else sign_of(line.stands)
    by = "Cannot be counted" if line.uncounted else line.days
    shown = _shown(line.rule, line.last_on, by, sign, line.words, "\n".join([_whose(line.rule), *line.argument()]))
    return shown._replace(extensible=line) if open_ and line.open else shown


def _replaced_line(deadline: Deadline, regime: Regime) -> Shown:
    why = deadline.superseded_why.strip() or "no reason was kept"
    argument = f"This day no longer stands: it was replaced on {moment(deadline.superseded_at)}.\nWhy: {why}\n"
    counted = f"It was counted from {written(deadline.counted_from_on)} and was due on {written(deadline.due_on)}."
    by = written(deadline.due_on)
    try:
        rule = rule_by_key(regime.rules, deadline.rule).worded_for(deadline.counted_from_on)
    except Problem:
        return Shown(deadline.rule, "", deadline.due_on, by, "superseded", "Replaced", "", "", f"{argument}{counted}")
    if rule.at_once:
        by, counted = AT_ONCE, f"It was owed as soon as possible, from {written(deadline.counted_from_on)} on."
    return _shown(rule, deadline.due_on, by, "superseded", "Replaced", f"{argument}{counted}")


def _whose(rule: DeadlineRule) -> str:
    return f"{rule.duty}. It falls on: {rule.falls_on}."


def _shown(rule: DeadlineRule, due_on: date | None, by: str, state: Sign, words: str, argument: str) -> Shown:
    source = rule.source
    said = (
        f" – {source.doubt}"
        if not source.sure
        else f" ({source.force_words})"
        if source.binds or source.perhaps
        else ""
    )
    return Shown(
        rule.key, rule.duty, due_on, by, state, words,
        str(source.force), f"{source.paragraph}{said}", argument,
    )  # fmt: skip
