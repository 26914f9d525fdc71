"""The Procedure page's columns, and the choices of its filters."""

from __future__ import annotations

from scr_desktop.domain.editions.mark import CARRIED
from scr_desktop.domain.sources.source import Force
from scr_desktop.services.office.procedure import Row, RowKind
from scr_desktop.services.office.side_by_side import SAME, Pair
from scr_desktop.services.regime import Law
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.state_icon import state_icon

# What is carried over is said in full below the list, and in the tip: the column has no room for it.
# So many letters stand whole in the column of the force, in the lines that a row has.
_ROOM = 30
_TO_CHECK = "Not confirmed, check"
_OPEN = "Not yet confirmed"


def arrangements(law: Law) -> tuple[tuple[str, str], ...]:
    """Return the choices of the arrangements' filter: every regime there is, and all of them."""
    return (("", "All arrangements"), *((regime.key, regime.name) for regime in law.regimes))


def beside(law: Law) -> tuple[tuple[str, str], ...]:
    """Return the choices of the arrangements beside those that are shown."""
    return (("", "No other"), *((regime.key, regime.name) for regime in law.regimes))


def kinds() -> tuple[tuple[str, str], ...]:
    """Return the choices of what to show."""
    return (("", "Everything"), *((kind.value, kind.value) for kind in RowKind))


def columns(law: Law) -> tuple[Column[Row], ...]:
    """Return the columns of the rules."""
    every = len(law.regimes)
    return (
        Column("Kind", lambda row: row.kind, width=20),
        Column("What it says", lambda row: row.text),
        Column(
            "Under",
            lambda row: _under(row, every),
            width=16,
            tooltip=lambda row: dict(row.detail).get("Arrangements", ""),
        ),
        Column(
            "Paragraph",
            lambda row: row.paragraph,
            width=20,
            icon=lambda row: state_icon("noted") if row.note else None,
            tooltip=lambda row: f"{row.paragraph}\n\nNote: {row.note}" if row.note else row.paragraph,
        ),
        Column(
            "Force",
            _force,
            width=24,
            tooltip=lambda row: row.force,
            icon=lambda row: None if row.sure else state_icon("doubted"),
        ),
    )


PAIRS = (
    Column[Pair]("Kind", lambda pair: pair.kind, width=14),
    Column[Pair]("What it says", lambda pair: pair.text),
    Column[Pair](
        "Between the two",
        lambda pair: pair.said,
        width=30,
        icon=lambda pair: None if pair.said == SAME else state_icon("noted"),
    ),
)


def _force(row: Row) -> str:
    """Return the force as there is room for it; the tip and the rule in full say all of it."""
    if row.force.casefold() == CARRIED:
        return _OPEN
    short = row.force.replace("; not confirmed, check", ", unconfirmed")
    if len(short) <= _ROOM:
        return short
    if not row.sure:
        return _TO_CHECK
    named = [str(force) for force in Force if str(force) in row.force]
    return f"By part: {' and '.join(named)}"


def _under(row: Row, every: int) -> str:
    """Return the arrangements of a row as there is room for them: the first one, and how many more."""
    if len(row.regimes) in {0, every}:
        return "All"
    more = len(row.regimes) - 1
    return row.regimes[0] + (f" and {more} more" if more else "")
