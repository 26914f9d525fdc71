"""The register's columns, and the choices of its filters."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.records.case import BEGINS_WITH
from scr_desktop.domain.review.decision_owed import OWED
from scr_desktop.domain.rules.deadline_state import AT_ONCE, DeadlineStanding
from scr_desktop.domain.time.part_date import written
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.office.register import RegisterRow
from scr_desktop.services.regime import Law
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.short_duty import short_duty
from scr_desktop.ui.tables.state_icon import Sign, sign_of, state_icon

STATES = (
    ("open", "Open cases; a search finds all"),
    ("only_open", "Open cases only"),
    ("closed", "Closed cases only"),
    ("all", "All cases"),
)
DUES = (("", "Any time"), ("overdue", "Overdue"), ("week", "In the next 7 days"),
        ("at_once", "As soon as possible"), ("none", "Nothing due"))  # fmt: skip
# The service's order, downwards or not, and how the officer knows it.
ORDERS = (
    ("opened", True, "Newest first"),
    ("opened", False, "Oldest first"),
    ("due", False, "Next deadline first"),
    ("due", True, "Last deadline first"),
    ("reference", False, "Reference, rising"),
    ("reference", True, "Reference, falling"),
    ("title", False, "Case, A to Z"),
    ("title", True, "Case, Z to A"),
    ("stage", False, "Stage, A to Z"),
    ("stage", True, "Stage, Z to A"),
)


def arrangements(law: Law) -> tuple[tuple[str, str], ...]:
    """Return the choices of the arrangements' filter: every regime there is, and any."""
    return (("", "Any arrangements"), *((regime.key, regime.name) for regime in law.regimes))


class DaysLeft:
    """How many working days a row's next deadline leaves on the day `today`, in words and as a sign.

    Of a row that is pending nothing is said: it could be wrong.
    """

    def __init__(self, table: WorkingDays, today: date) -> None:
        self._table = table
        self._today = today
        self._last: tuple[RegisterRow, DeadlineStanding | None] | None = None

    def words(self, row: RegisterRow) -> str:
        """Return `Due in 3 working days`, `Closed on …` or that nothing is due."""
        if row.closed_on:
            return f"Closed on {written(row.closed_on)}"
        if row.pending:
            return ""
        stands = self._stands(row)
        if stands is None:
            return "Nothing due"
        if row.at_once_first(stands):
            return f"{AT_ONCE}; then {stands.in_brief[:1].lower()}{stands.in_brief[1:]}"
        more = f"; {len(row.at_once)} more as soon as possible" if row.at_once else ""
        owed = "; a decision is owed" if row.owed_on and row.next_rule != OWED else ""
        return f"{stands.in_brief}{more}{owed}"

    def words_and_day(self, row: RegisterRow) -> str:
        """Return the same with the day, where the words do not name it."""
        stands = None if row.pending else self._stands(row)
        if stands is None:
            return self.words(row)
        more = [f"{AT_ONCE}: {one}" for one in _owed_at_once(row)]
        next_ = f"{short_duty(row.next_rule, row.duty)}: {stands.words_and_day}" if more else stands.words_and_day
        return "\n".join([*more, next_] if row.at_once_first(stands) else [next_, *more])

    def duties(self, row: RegisterRow) -> str:
        """Return what is owed, in a few words: what is owed now before what has a day to come."""
        if row.pending:
            return ""
        owed, next_ = _owed_at_once(row), short_duty(row.next_rule, row.duty)
        first = row.at_once_first(self._stands(row))
        return "; then ".join(filter(None, [*owed, next_] if first else [next_, *owed]))

    def sign(self, row: RegisterRow) -> Sign:
        """Return the state whose sign stands beside the words."""
        if row.pending:
            return "closed" if row.closed_on else ""
        stands = self._stands(row)
        if row.at_once_first(stands):
            return "soon"
        return sign_of(stands) if stands else "closed" if row.closed_on else ""

    def _stands(self, row: RegisterRow) -> DeadlineStanding | None:
        """Return where a row stands: a line is painted cell by cell, and reckoned once for all of them."""
        if self._last is None or self._last[0] is not row:
            self._last = row, row.stands(self._today, self._table)
        return self._last[1]


def columns(days_left: DaysLeft) -> tuple[Column[RegisterRow], ...]:
    """Return the register's columns; `days_left` knows the present day and the office's working days."""
    return (
        Column(
            "Reference",
            lambda row: row.reference,
            width=10,
            tooltip=lambda row: row.arrangements.name if row.arrangements else row.regime,
            sort="reference",
        ),
        Column("Case", lambda row: row.title, sort="title"),
        Column(
            "Stage",
            _stage,
            width=22,
            icon=lambda row: state_icon("closed" if row.closed_on else "open"),
            sort="stage",
        ),
        Column(
            "Next deadline",
            days_left.duties,
            tooltip=lambda row: "\n".join([row.duty, *(_whole_duty(row, key) for key in row.at_once)]),
        ),
        Column(
            "Time left",
            days_left.words,
            width=22,
            icon=lambda row: state_icon(days_left.sign(row)),
            tooltip=days_left.words_and_day,
            sort="due",
        ),
        Column(
            "Received or known",
            lambda row: written(row.opened_on),
            width=17,
            tooltip=lambda row: f"{written(row.opened_on)}: {BEGINS_WITH}",
            sort="opened",
        ),
    )


def _owed_at_once(row: RegisterRow) -> list[str]:
    """Return what is owed as soon as possible beside the next deadline, each in a few words."""
    return [short_duty(key, _whole_duty(row, key)) for key in row.at_once]


def _whole_duty(row: RegisterRow, key: str) -> str:
    rules = row.arrangements.rules if row.arrangements else ()
    return next((rule.duty for rule in rules if rule.key == key), "")


def _stage(row: RegisterRow) -> str:
    if row.closed_on:
        return "Closed"
    return row.arrangements.stage_name(row.stage) if row.arrangements else row.stage
