"""What the answers leave open: said wherever a reassuring sentence would otherwise stand beside an open question."""

from __future__ import annotations

from collections.abc import Iterable

from scr_desktop.domain.progress.standing import Standing
from scr_desktop.domain.rules.condition import Condition, Truth


def open_words(standing: Standing, found: Iterable[Condition] = ()) -> str:
    """Return how many questions are open on which a criterion, or what is left undecided of `found`, depends; or nothing.

    For example `3 questions are still open`.
    """
    undecided = [one for one in found if one.holds(standing.facts) is Truth.UNKNOWN]
    asked = {key for one in undecided for key in one.asks() if _unknown(key, standing)}
    count = len(asked | set(standing.verdict.unanswered)) + bool(standing.under)
    if not count:
        return ""
    return f"{count} question{' is' if count == 1 else 's are'} still open"


def so_far(sentence: str, standing: Standing, found: Iterable[Condition] = ()) -> str:
    """Return a sentence as it stands where all is answered, or else that it holds of the answers so far."""
    open_ones = open_words(standing, found)
    if not open_ones:
        return sentence
    return f"{sentence.rstrip('.')} on the answers so far: {open_ones}."


def duties_undecided(standing: Standing) -> list[Condition]:
    """Return on what it depends who must be told."""
    return [duty.when for duty in standing.regime.duties]


def processes_undecided(standing: Standing) -> list[Condition]:
    """Return on what it depends which other processes are brought up."""
    return [process.when for process in standing.regime.processes]


def still_open_words(standing: Standing) -> str:
    """Return which other processes may still be brought up by questions that are open, in a sentence, or nothing.

    What the officer has considered already is not among them.
    """
    considered = {one.process for one in standing.case.considerations if one.outcome != "to_do"}
    names = [one.name for one in standing.verdict.prompts_open if one.key not in considered]
    return f"Questions still open may bring up: {'; '.join(names)}." if names else ""


def _unknown(key: str, standing: Standing) -> bool:
    return key in standing.regime.facts and standing.facts.get(key, "unknown") in {"", "unknown"}
