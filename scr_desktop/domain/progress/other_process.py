"""What was done with another process that may run beside the review, in words."""

from __future__ import annotations

from scr_desktop.domain.records.telling import Consideration
from scr_desktop.domain.rules.criterion import ParallelProcess
from scr_desktop.domain.time.part_date import written


def told_words(process: ParallelProcess, done: Consideration | None) -> str:
    """Return when and how its owner was told, or that nobody recorded it where that is the point of it."""
    if done and done.told_on:
        return f"Told on {written(done.told_on)}: {done.told_means}"
    return "Not recorded as told" if process.told and done and done.outcome == "taken_up" else ""
