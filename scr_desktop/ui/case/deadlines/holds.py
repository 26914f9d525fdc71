"""What holds a case up: since when, with what effect, and when it is looked at again."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.timing import EFFECTS, Hold
from scr_desktop.domain.rules.deadline_state import is_past, look_again_words
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.state_icon import Sign, state_icon


def lines_of(status: CaseStatus) -> list[Hold]:
    """Return the holds of a case, those that have ended last."""
    ended = [hold for hold in status.case.holds if hold.ended_on]
    return [*status.holds, *ended]


def effect_words(effect: str) -> str:
    """Return what a hold means for the case."""
    return EFFECTS.get(effect, effect)


def again_words(on: date) -> str:
    """Return in words when a hold is looked at again."""
    return look_again_words(on, clock.today())


def again_state(on: date) -> Sign:
    """Return the state whose sign stands beside those words."""
    today = clock.today()
    return "overdue" if is_past(on, today) else "soon" if on == today else "due"


def details(hold: Hold) -> str:
    """Return a hold in sentences, with its note and how it ended."""
    words = f"{hold.cause}, since {written(hold.began_on)}. {effect_words(hold.effect)}."
    ended = f"Ended on {written(hold.ended_on)}: {hold.ended_note}" if hold.ended_on and hold.ended_note.strip() else ""
    return "\n".join(part for part in (words, hold.note, ended) if part.strip())


def _again(hold: Hold) -> str:
    return f"Ended on {written(hold.ended_on)}" if hold.ended_on else again_words(hold.look_again_on)


COLUMNS: tuple[Column[Hold], ...] = (
    Column("What holds it up", lambda hold: hold.cause),
    Column("What it means", lambda hold: effect_words(hold.effect), width=27),
    Column(
        "State",
        _again,
        width=32,
        icon=lambda hold: state_icon("met" if hold.ended_on else again_state(hold.look_again_on)),
    ),
)
