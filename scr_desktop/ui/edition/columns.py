"""The columns of the lines of an edition, and of the cases to which another edition applies."""

from __future__ import annotations

from collections.abc import Collection

from scr_desktop.services.office.editions.lines import LineRow
from scr_desktop.services.office.editions.moving_cases import CaseToMove
from scr_desktop.ui.edition.line_words import about_words, state_sign, state_words
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.state_icon import state_icon

CASES = (
    Column[CaseToMove]("Case", lambda case: case.reference, width=12),
    Column[CaseToMove]("Stands under", lambda case: case.old.name),
    Column[CaseToMove]("Would stand under", lambda case: case.new.name),
    Column[CaseToMove]("Dates that would move", lambda case: str(len(case.moves)), width=12, right=True),
)


def lines(alike: Collection[str]) -> tuple[Column[LineRow], ...]:
    """Return the columns of the lines; those whose keys are in `alike` say on whom they fall, so that they can be told apart."""
    return (
        Column("Line", lambda row: about_words(row.line, row.confirmed, falls_on=row.line.key in alike)),
        Column(
            "Confirmed",
            lambda row: state_words(row.confirmed),
            width=15,
            icon=lambda row: state_icon(state_sign(row.confirmed)),
        ),
    )
