"""Where a case stands as long as two editions of the arrangements may govern it: what both say, and what is open.

The office has not stated on which day its partner arrangements began. What every edition says alike is settled; what they
say differently is open until that day is known, and both are named.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from scr_desktop.domain.problem import NotStated
from scr_desktop.domain.progress.case_status import CaseStatus, DeadlineLine, DutyLine
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.rules.criterion import Duty, Review, Verdict
from scr_desktop.domain.rules.deadline import DeadlineRule
from scr_desktop.domain.rules.regime import SETTLED_BY, Resolution
from scr_desktop.domain.rules.whose import Allocated, Whose


def under_either(standings: Sequence[CaseStatus]) -> CaseStatus:
    """Return one status of a case out of those under each edition that may govern it, the first asking the questions."""
    first = standings[0]
    if len(standings) == 1:
        return first
    duties = tuple(_duty_lines(standings))
    return replace(
        first,
        verdict=_verdict([one.verdict for one in standings], duties),
        deadlines=tuple(_deadlines(standings)),
        duties=duties,
        notices=tuple(dict.fromkeys(said for one in standings for said in one.notices)),
        under=tuple(standings),
    )


def which_edition(status: CaseStatus) -> str:
    """Return the question that decides between the editions that may govern, with their names and where it is answered."""
    names = " and ".join(f"“{one.regime.name}”" for one in status.under)
    asked = "On which day did the safeguarding partner arrangements begin?"
    return f"{asked} (the office has not stated it: it decides between {names}. {SETTLED_BY})"


def not_stated(resolution: Resolution) -> list[NotStated]:
    """Return that a case cannot be opened before the office has stated its day, where editions hang on it, or nothing.

    A case keeps the edition under which it is opened, so that it would be kept under one that its facts do not give.
    """
    if not resolution.others:
        return []
    names = " and ".join(f"“{one.name}”" for one in resolution.possible)
    return [
        NotStated(
            "The office has not stated on which day its safeguarding partner arrangements began, and before that no case "
            f"can be opened from this notification, because the day decides between {names}: state it first, "
            "with the office’s own details.",
            "arrangements_begin_on",
        )
    ]


def _verdict(verdicts: Sequence[Verdict], duties: Iterable[DutyLine]) -> Verdict:
    first, order = verdicts[0], list(Review)
    reviews = [one.review for one in verdicts]
    decided_by = _whose(verdicts, lambda one: one.decided_by)
    return replace(
        first,
        notifiable=_alike(one.notifiable for one in verdicts),
        serious_case=_alike(one.serious_case for one in verdicts),
        # A review is another under each: what is called for is open, unless none calls for any.
        review=Review.NONE,
        could_be=min([*reviews, *(one.could_be for one in verdicts)], key=order.index),
        reasons=tuple(reason for reason in first.reasons if all(reason in other.reasons for other in verdicts)),
        contradictions=tuple(
            dict.fromkeys(contradiction for verdict in verdicts for contradiction in verdict.contradictions)
        ),
        notify=tuple(line.duty for line in duties),
        prompts=_by_key(verdicts, "prompts", everywhere=True),
        prompts_open=_possible_prompts(verdicts),
        unanswered=tuple(dict.fromkeys(key for one in verdicts for key in one.unanswered)),
        notified_by=_whose(verdicts, lambda one: one.notified_by),
        decided_by=decided_by,
        word="must",
        presumed=_presumed(verdicts, duties),
    )


def _alike(truths: Iterable[Truth]) -> Truth:
    found = set(truths)
    return found.pop() if len(found) == 1 else Truth.UNKNOWN


def _whose(verdicts: Sequence[Verdict], of: Callable[[Verdict], Allocated]) -> Allocated:
    """Return whose something is: where the editions differ it is open, with all that they ask."""
    found = [of(verdict) for verdict in verdicts]
    asks = tuple(dict.fromkeys(key for one in found for key in one.asks))
    if len({(one.whose, one.others) for one in found}) == 1:
        return replace(found[0], asks=asks)
    return Allocated(Whose.OPEN, (), asks)


def _by_key(verdicts: Sequence[Verdict], what: str, *, everywhere: bool) -> tuple[Any, ...]:
    """Return the processes that every edition has, or that any has."""
    lists = [{one.key: one for one in getattr(verdict, what)} for verdict in verdicts]
    keys = dict.fromkeys(key for found in lists for key in found)
    return tuple(
        next(found[key] for found in lists if key in found)
        for key in keys
        if not everywhere or all(key in found for found in lists)
    )


def _possible_prompts(verdicts: Sequence[Verdict]) -> tuple[Any, ...]:
    """Return the processes that only some editions bring up, or that wait for an answer under any."""
    sure = {one.key for one in _by_key(verdicts, "prompts", everywhere=True)}
    perhaps = [*_by_key(verdicts, "prompts", everywhere=False), *_by_key(verdicts, "prompts_open", everywhere=False)]
    return tuple({one.key: one for one in perhaps if one.key not in sure}.values())


def _presumed(verdicts: Sequence[Verdict], duties: Iterable[DutyLine]) -> tuple[str, ...]:
    """Return the keys of the duties that are not settled: under some edition they are not, or are not there."""
    everywhere = [{duty.key for duty in verdict.notify if duty.key not in verdict.presumed} for verdict in verdicts]
    keys = [line.duty.key for line in duties]
    return tuple(key for key in keys if not all(key in found for found in everywhere))


def _duty_lines(standings: Sequence[CaseStatus]) -> Iterable[DutyLine]:
    """Yield each telling once, those of the same key as one: to whom under each edition, where that differs."""
    lines: dict[str, list[DutyLine]] = {}
    for status in standings:
        for line in status.duties:
            lines.setdefault(line.duty.key, []).append(line)
    for found in lines.values():
        yield replace(found[0], duty=_duty([line.duty for line in found]))


def _duty(duties: Sequence[Duty]) -> Duty:
    return replace(duties[0], who=_either(duty.who for duty in duties), of=_either(duty.of for duty in duties))


def _deadlines(standings: Sequence[CaseStatus]) -> Iterable[DeadlineLine]:
    """Yield the deadlines that every edition has on the same day; what only some have is not due yet by any of them."""
    for line in standings[0].deadlines:
        found = [_same(line, other) for other in standings]
        lines = [one for one in found if one is not None]
        if len(lines) == len(standings):
            rule = replace(
                line.rule,
                duty=_either_duty([one.rule.duty for one in lines], [one.regime.board for one in standings]),
                falls_on=_either(one.rule.falls_on for one in lines),
            )
            yield replace(line, rule=rule)


def _same(line: DeadlineLine, other: CaseStatus) -> DeadlineLine | None:
    return next(
        (
            deadline
            for deadline in other.deadlines
            if _one_duty(deadline.rule, line.rule) and deadline.due_on == line.due_on
        ),
        None,
    )


def _one_duty(one: DeadlineRule, other: DeadlineRule) -> bool:
    """Return whether two rules are the same duty: by key, or as the same reading of it, whoever owes it now."""
    read_alike = one.reading is not None and (one.reading, one.done_by) == (other.reading, other.done_by)
    return one.key == other.key or read_alike


def _either_duty(duties: Sequence[str], boards: Sequence[str]) -> str:
    """Return what is due under every edition: its beginning once where only the name at its end differs, else each whole."""
    each = list(dict.fromkeys(duties))
    if all(any(duty.lower().endswith(board.lower()) for board in boards) for duty in each):
        return _either(each)
    first, *others = each
    return "; or, under other arrangements: ".join([first, *(f"{one[:1].lower()}{one[1:]}" for one in others)])


def _either(words: Iterable[str]) -> str:
    """Return words that every edition has alike, or those of each, with the words that they begin with only once."""
    found = [one.split() for one in dict.fromkeys(words)]
    alike = 0
    while len(found) > 1 and all(len(one) > alike + 1 for one in found) and len({one[alike] for one in found}) == 1:
        alike += 1
    first, *others = found
    return " or ".join([" ".join(first), *(" ".join(one[alike:]) for one in others)])
