"""What the answers leave open: said wherever a reassuring sentence would otherwise stand beside an open question."""

from __future__ import annotations

from collections.abc import Iterable

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.open_words import open_on, open_sentences
from scr_desktop.domain.progress.verdict_words import contradicted
from scr_desktop.domain.rules.condition import Condition, Truth


def open_words(status: CaseStatus, found: Iterable[Condition] = ()) -> str:
    """Return how many questions are open, or that what is entered contradicts itself; or nothing.

    For example `3 questions are still open`: as many as are listed as open for the verdict (`open_sentences`), and where
    none is, as many as leave undecided something of `found`.
    """
    left = [text for one in found if one.holds(status.facts) is Truth.UNKNOWN for text in open_on(one, status)]
    count = len(open_sentences(status) or dict.fromkeys(left))
    if not count:
        return "what is entered contradicts itself" if contradicted(status) else ""
    return f"{count} question{' is' if count == 1 else 's are'} still open"


def so_far(sentence: str, status: CaseStatus, found: Iterable[Condition] = ()) -> str:
    """Return a sentence as it stands where all is answered; else, what is open first, that it holds of the answers so far."""
    open_ones = open_words(status, found)
    if not open_ones:
        return sentence
    said = f"{sentence[:1].lower()}{sentence[1:]}"
    return f"{open_ones[:1].upper()}{open_ones[1:]}: on the answers so far {said}"


def duties_undecided(status: CaseStatus) -> list[Condition]:
    """Return on what it depends who must be told."""
    return [duty.when for duty in status.regime.duties]


def more_to_tell(status: CaseStatus) -> list[str]:
    """Return who else may have to be told of the incident, by several questions that are open together.

    Whom a single answer would add is listed already, with that question. In a case that ended nobody is added any more.
    """
    if status.case.ended_by or not status.case.open:
        return []
    listed = {line.duty.who for line in status.duties if line.duty.after == "aware"}
    found = [duty for duty in status.regime.duties if duty.after == "aware" and duty.who not in listed]
    return list(dict.fromkeys(duty.who for duty in found if duty.when.holds(status.facts) is Truth.UNKNOWN))


def more_to_tell_words(status: CaseStatus) -> str:
    """Return in a sentence who else may have to be told, beside those who are listed; nothing where nobody is."""
    names = more_to_tell(status) if status.duties else []
    return f"Questions still open may add: {'; '.join(names)}." if names else ""


def processes_undecided(status: CaseStatus) -> list[Condition]:
    """Return on what it depends which other processes are brought up."""
    return [process.when for process in status.regime.processes]


def still_open_words(status: CaseStatus) -> str:
    """Return which other processes may still be brought up by questions that are open, in a sentence, or nothing.

    What the officer has considered already is not among them.
    """
    considered = {
        consideration.process for consideration in status.case.considerations if consideration.outcome != "to_do"
    }
    names = [one.name for one in status.verdict.prompts_open if one.key not in considered]
    return f"Questions still open may bring up: {'; '.join(names)}." if names else ""
