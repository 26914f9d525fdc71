"""Criteria, duties to tell and prompts: what the law asks of a case's facts, and what follows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from scr_desktop.domain.rules.condition import Condition, Facts, Truth, hangs_on, without_presumption
from scr_desktop.domain.rules.whose import Allocated, Allocation, Holder, InArea, allocated
from scr_desktop.domain.sources.source import Source

# Stands in the key of a duty between that of the duty itself and the area to which it is owed.
AREA = ":"


class Review(StrEnum):
    """What the criteria say of a review, the strongest first."""

    MUST = "must"
    UNLESS_SHOWN_OTHERWISE = "unless_shown_otherwise"
    CONSIDER = "consider"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Criterion:
    """One test: if `when` holds, it makes the incident notifiable, a serious case, or calls for a review.

    A criterion that sets none of these is one to be taken into account (`weighs`): it is answered with
    evidence and weighed by the deciders, and by itself decides nothing. `notified_by` says on whom the duty to notify
    falls, where that can be another authority; `word` is the source's own word for how binding a review is. `says` is what
    its text says of the case where `when` only presumes it: until that is settled it is no reason that is met. `nobodys` are
    the facts on which the duty to notify falls on no authority at all: while they are open, so is whether there is one.
    """

    key: str
    text: str
    source: Source
    when: Condition
    notifiable: bool = False
    serious_case: bool = False
    review: Review = Review.NONE
    notified_by: tuple[Allocation, ...] = ()
    word: str = "must"
    says: Condition | None = None
    nobodys: Condition | None = None

    @property
    def weighs(self) -> bool:
        """Whether it is only to be taken into account."""
        return not (self.notifiable or self.serious_case or self.review is not Review.NONE)


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Answers that cannot stand together: shown where they are given, not accepted as they are."""

    text: str
    source: Source
    when: Condition


@dataclass(frozen=True, slots=True)
class Duty:
    """Somebody who must be told of something: after which event, under which deadline rule.

    `done_by` are the events that show it done, if not the one that meets the rule itself: only those which the source
    says are that telling. `leads` marks the one whose telling is that event, whoever else is owed the same. `since` and `until`
    (not included) limit it to days of the event `after`: one panel takes another's place.
    With `only_once_begun` it is not listed before that event,
    and no longer after one of `ended_by`. With `each_time` it is owed anew whenever that event happens again.
    With `by_telling_only` no event shows it done, only a telling of its own: the event follows once all were told.
    `in_area` says whom it means in other areas: it is owed to each of them by name (`domain/progress/addressees.py`).
    """

    key: str
    who: str
    of: str
    after: str
    rule: str
    source: Source
    when: Condition
    done_by: tuple[str, ...] = ()
    since: date = date.min
    until: date = date.max
    only_once_begun: bool = False
    ended_by: tuple[str, ...] = ()
    each_time: bool = False
    leads: bool = False
    by_telling_only: bool = False
    in_area: InArea | None = None

    @property
    def area_id(self) -> str:
        """The other area to whose authority, partners or board it is owed, where that is one by name."""
        return self.key.partition(AREA)[2] if self.in_area else ""

    def concerns(self, day: date) -> bool:
        """Return whether it exists where the event it follows falls on `day`."""
        return self.since <= day < self.until


@dataclass(frozen=True, slots=True)
class ParallelProcess:
    """Another process that may run beside the review: who owns it and why it is brought up.

    With `told` its owner is told of the incident: taking it up is recorded with the day and the means.
    """

    key: str
    name: str
    owner: str
    text: str
    source: Source
    when: Condition
    told: bool = False


@dataclass(frozen=True, slots=True)
class Reason:
    """One step of the verdict: whether a criterion is met, in words, with its source."""

    key: str
    text: str
    source: Source
    truth: Truth


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the criteria make of a set of facts.

    `notifiable` and `serious_case` are separate answers. `review` is the strongest consequence of a
    criterion that is met; `could_be` the strongest that unanswered questions still leave open.
    `notifiable` presumes that the duty is ours while that is open, never that there is one; `notified_by` says whose it is without presuming
    anything, `decided_by` who decides on a review. `word` is how binding the source makes a review that `MUST` be
    held. `prompts_open` are the processes of which the answers do not yet say whether they are brought up. `presumed`
    are the keys of those duties to notify that exist only as long as open questions are taken as the sources ask, and
    `possible` those among them that exist only if a question that is open is answered yes: what they are told of says so.
    `unanswered` are the open facts that could still change any of this, or who decides on a review that may follow: what
    is met already hangs on none.
    `in_doubt` says what is open only because facts on which it hangs are contradicted (`domain.facts.no_firmer.py`).
    """

    notifiable: Truth
    serious_case: Truth
    review: Review
    could_be: Review
    reasons: tuple[Reason, ...]
    contradictions: tuple[Contradiction, ...]
    notify: tuple[Duty, ...]
    prompts: tuple[ParallelProcess, ...]
    prompts_open: tuple[ParallelProcess, ...]
    unanswered: tuple[str, ...]
    notified_by: Allocated
    decided_by: Allocated
    word: str = "must"
    presumed: tuple[str, ...] = ()
    possible: tuple[str, ...] = ()
    in_doubt: tuple[str, ...] = ()

    def leaves_open(self, duty: Duty) -> bool:
        """Return whether it is open if a duty is owed, for each area by name as for the duty itself."""
        return duty.key in self.presumed or duty.key.partition(AREA)[0] in self.presumed

    @property
    def met(self) -> tuple[Reason, ...]:
        """The criteria that are met."""
        return tuple(reason for reason in self.reasons if reason.truth is Truth.YES)


def judge(
    facts: Facts,
    criteria: tuple[Criterion, ...],
    contradictions: tuple[Contradiction, ...],
    duties: tuple[Duty, ...],
    processes: tuple[ParallelProcess, ...],
    deciding: tuple[Allocation, ...] = (),
) -> Verdict:
    """Return the verdict on `facts`; the same facts always give the same verdict with the same reasons.

    `contradictions` are those found among the answers. `deciding` says on whom it falls to decide on a review.
    """
    truths = [(criterion, criterion.when.holds(facts)) for criterion in criteria]
    undecided = [criterion for criterion, truth in truths if truth is Truth.UNKNOWN and not criterion.weighs]
    notified_by = allocated(_allocations(criteria), facts)
    decided_by = allocated(deciding, facts)
    notifiable = _either(_somebodys(criterion, truth, facts) for criterion, truth in truths if criterion.notifiable)
    serious_case = _either(truth for criterion, truth in truths if criterion.serious_case)
    review = _strongest(criterion.review for criterion, truth in truths if truth is Truth.YES)
    changing = [one for one in undecided if _could_change(one, notifiable, serious_case, review)]
    owed = tuple(duty for duty in duties if duty.when.holds(facts) is Truth.YES)
    could_be = _strongest([review, *(criterion.review for criterion in undecided)])
    return Verdict(
        notifiable=notifiable,
        serious_case=serious_case,
        review=review,
        could_be=could_be,
        reasons=tuple(Reason(one.key, one.text, one.source, _as_said(one, truth, facts)) for one, truth in truths),
        contradictions=contradictions,
        notify=owed,
        prompts=tuple(process for process in processes if process.when.holds(facts) is Truth.YES),
        prompts_open=tuple(process for process in processes if process.when.holds(facts) is Truth.UNKNOWN),
        unanswered=_unanswered(changing, [notified_by, *([decided_by] if could_be is not Review.NONE else [])], facts),
        notified_by=notified_by,
        decided_by=decided_by,
        presumed=tuple(duty.key for duty in owed if without_presumption(duty.when).holds(facts) is not Truth.YES),
        word=_word(criterion.word for criterion, truth in truths if _obliges(criterion) and truth is Truth.YES),
    )


def _somebodys(criterion: Criterion, truth: Truth, facts: Facts) -> Truth:
    """Return whether a criterion makes it notifiable: open as long as the duty may fall on nobody."""
    perhaps_nobodys = criterion.nobodys is not None and criterion.nobodys.holds(facts) is Truth.UNKNOWN
    return Truth.UNKNOWN if truth is Truth.YES and perhaps_nobodys else truth


def _as_said(criterion: Criterion, truth: Truth, facts: Facts) -> Truth:
    """Return whether what a criterion says is so: what is presumed of a question still open is not."""
    if truth is not Truth.YES or criterion.says is None:
        return truth
    return truth if criterion.says.holds(facts) is Truth.YES else Truth.UNKNOWN


def contradicting(contradictions: Iterable[Contradiction], facts: Facts) -> tuple[Contradiction, ...]:
    """Return which contradictions there are among these answers."""
    return tuple(contradiction for contradiction in contradictions if contradiction.when.holds(facts) is Truth.YES)


def _unanswered(changing: Iterable[Criterion], whose: Iterable[Allocated], facts: Facts) -> tuple[str, ...]:
    """Return the open facts on which these criteria still hang, or whose it is to notify and to decide."""
    asked = dict.fromkeys(key for criterion in changing for key in hangs_on(criterion.when, facts))
    asked |= dict.fromkeys(key for one in whose for key in one.asks)
    return tuple(key for key in asked if facts.get(key, "unknown") in {"", "unknown"})


def _could_change(criterion: Criterion, notifiable: Truth, serious_case: Truth, review: Review) -> bool:
    """Return whether an undecided criterion could still change the verdict, which others may have settled."""
    order = list(Review)
    return (
        (criterion.notifiable and notifiable is not Truth.YES)
        or (criterion.serious_case and serious_case is not Truth.YES)
        or order.index(criterion.review) < order.index(review)
    )


def _allocations(criteria: Iterable[Criterion]) -> Iterator[Allocation]:
    """Yield on whom the duties to notify fall; where a criterion names nobody else they are ours."""
    for criterion in criteria:
        yield from criterion.notified_by
        if criterion.notifiable and not criterion.notified_by:
            yield Allocation(Holder.US, criterion.when)


def _obliges(criterion: Criterion) -> bool:
    return criterion.review is Review.MUST


def _word(words: Iterable[str]) -> str:
    """Return the most binding of the words of the criteria met, `must` before any other."""
    found = list(words)
    return found[0] if found and "must" not in found else "must"


def _either(truths: Iterable[Truth]) -> Truth:
    found = set(truths)
    if Truth.YES in found:
        return Truth.YES
    return Truth.UNKNOWN if Truth.UNKNOWN in found else Truth.NO


def _strongest(reviews: Iterable[Review]) -> Review:
    order = list(Review)
    return min([*reviews, Review.NONE], key=order.index)
