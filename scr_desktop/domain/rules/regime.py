"""A regime: one edition of the arrangements, with everything that it asks, as values with sources.

A regime answers; it is never asked for its name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.rules.after_decision import AfterDecision
from scr_desktop.domain.rules.agency_information import AgencyInformation
from scr_desktop.domain.rules.agency_role import AgencyKinds, AgencyRole
from scr_desktop.domain.rules.arrangements import TRANSITION_ENDED, CaseDates
from scr_desktop.domain.rules.condition import Facts, Truth, one_yes_away
from scr_desktop.domain.rules.criterion import (
    Contradiction,
    Criterion,
    Duty,
    ParallelProcess,
    Verdict,
    contradicting,
    judge,
)
from scr_desktop.domain.rules.deadline import DeadlineRule
from scr_desktop.domain.rules.event import ENDINGS, EVENTS
from scr_desktop.domain.rules.fact import Fact, Question
from scr_desktop.domain.rules.flow_chart import Lane
from scr_desktop.domain.rules.notice import Notice
from scr_desktop.domain.rules.other_reviews import OtherReviews
from scr_desktop.domain.rules.review_form import ReviewForm
from scr_desktop.domain.rules.whose import Allocation
from scr_desktop.domain.sources.citation import Citation
from scr_desktop.domain.sources.source import Source
from scr_desktop.domain.time.part_date import written

SETTLED_BY = "That day settles it: enter it with the office’s own details."


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage of a case: reached when the event `reached_by` has a date; `waits_for` says what comes next.

    `waits_for` is empty where nothing does. `until_notified` marks the stage that waits for the notification: another
    stands in its place where there is none to make, or it is not settled whether there is (`STAGES_BEFORE`).
    """

    key: str
    name: str
    reached_by: str
    waits_for: str
    until_notified: bool = False


TO_SETTLE = Stage("to_settle", "To be settled whether notifiable", "aware", "the answer whether it is notifiable")
NOT_NOTIFIABLE = Stage("not_notifiable", "Not notifiable", "aware", "")
FOR_ANOTHER = Stage("for_another", "For another authority to notify", "aware", "")
STAGES_BEFORE = (TO_SETTLE, NOT_NOTIFIABLE, FOR_ANOTHER)
# A notification that no longer stands, or a review handed over, leaves every other stage behind.
ENDED_STAGES = tuple(Stage(kind, EVENTS[kind].label, kind, "") for kind in ENDINGS)


@dataclass(frozen=True, slots=True)
class NoLonger:
    """A line that an office found no longer in its text: its key, what it said, and its source as it was confirmed."""

    key: str
    words: str
    source: Source


@dataclass(frozen=True, slots=True)
class Regime:
    """One edition of the arrangements. Text is for the officer; keys are for the record.

    `governs` returns why this regime governs a case with the given dates, or the empty text if it does
    not. `review_name` is what a review is called and `review_short` its short form; `decider` makes the
    final decision; `panel` is who scrutinises it. `pathway` is its flow chart;
    `rank` is its place in time. `agency_kinds` are the sorts of agency, `agency_roles` what agencies can be under it,
    `information` what they are asked for. `other_reviews` are the other types of review, `after_decision` is what is said
    of the time after a decision, `further_reading` what the procedure points to. `notices` are shown with cases
    that became known on their days. `partners` are those who decide together, each for itself; it is empty where one person
    decides. `decision_limits` are the rules by whose day a decision is owed. `national_review` says whether a
    national review is known to it. `deciding` says on whose board or partners it falls to decide on a review, by `deciding_source`.
    `not_said` has, by key, what no source says of that and no question settles, in a sentence each. `earlier` is the same edition
    under the guidance of an earlier time, each with the day before which a case became known to be under it. `no_longer` are the lines
    that an office found no longer there.
    """

    key: str
    name: str
    option: str
    source: Source
    governs: Callable[[CaseDates], str]
    may_commission: bool
    decider: str
    recommender: str
    board: str
    panel: str
    review_name: str
    review_short: str
    questions: tuple[Question, ...]
    criteria: tuple[Criterion, ...]
    contradictions: tuple[Contradiction, ...]
    duties: tuple[Duty, ...]
    processes: tuple[ParallelProcess, ...]
    rules: tuple[DeadlineRule, ...]
    stages: tuple[Stage, ...]
    pathway: tuple[Lane, ...]
    rank: int
    agency_roles: tuple[AgencyRole, ...]
    agency_kinds: AgencyKinds
    information: AgencyInformation
    other_reviews: OtherReviews
    after_decision: AfterDecision
    further_reading: tuple[Citation, ...]
    rapid_review: ReviewForm | None = None
    notices: tuple[Notice, ...] = ()
    partners: tuple[str, ...] = ()
    decision_limits: tuple[str, ...] = ()
    national_review: bool = True
    deciding: tuple[Allocation, ...] = ()
    deciding_source: Source | None = None
    not_said: Mapping[str, str] = field(default_factory=dict)
    earlier: tuple[tuple[date, Regime], ...] = ()
    no_longer: tuple[NoLonger, ...] = ()

    def at(self, aware_on: date | None) -> Regime:
        """Return this edition under the guidance of the time in which a case became known; today's where that has no day."""
        if aware_on is None:
            return self
        return next((regime for until, regime in self.earlier if aware_on < until), self)

    @property
    def of_board(self) -> bool:
        """Whether a board decides under it, whose functions pass to the partners when their arrangements begin."""
        return any(rule.counted_from == "arrangements_begun" for rule in self.rules)

    @property
    def facts(self) -> dict[str, Fact]:
        """The facts it asks for, by key, in the order of asking."""
        return {question.fact.key: question.fact for question in self.questions}

    def stage_name(self, key: str) -> str:
        """Return what the stage called `key` is called for the officer, or the key itself."""
        return next((stage.name for stage in (*self.stages, *STAGES_BEFORE, *ENDED_STAGES) if stage.key == key), key)

    def judge(self, facts: Facts, claimed: Facts | None = None) -> Verdict:
        """Return what its criteria make of `facts`; what is only `claimed` decides nothing, but can contradict them."""
        contradictions = contradicting(self.contradictions, {**facts, **(claimed or {})})
        found = judge(facts, self.criteria, contradictions, self.duties, self.processes, self.deciding)
        possible = tuple(self._possible(facts))
        keys = tuple(duty.key for duty in possible)
        return replace(
            found,
            unanswered=tuple(key for key in found.unanswered if self._arises(key, facts)),
            notify=(*found.notify, *possible),
            presumed=(*found.presumed, *keys),
            possible=keys,
        )

    def _possible(self, facts: Facts) -> Iterator[Duty]:
        """Yield who must be told of the incident if one question that is open, and asked, is answered yes.

        What hangs on more than one answer is not listed: every case would have every duty before anything is known. Nor is
        what is owed to other areas, which nobody can tell before they are named.
        """
        for duty in self.duties:
            if duty.after == "aware" and not duty.in_area and (found := self.if_answered(duty, facts)):
                yield found

    def if_answered(self, duty: Duty, facts: Facts) -> Duty | None:
        """Return a duty that is owed if one question that is open, and asked, is answered yes, and says so; else None."""
        keys = one_yes_away(duty.when, facts)
        asked = [self.facts[key].text for key in keys if self._arises(key, facts) and self._appears(key, facts)]
        said = " or ".join(f"“{text}”" for text in asked)
        return replace(duty, of=f"{duty.of}, if {said} is answered yes") if asked else None

    def _appears(self, key: str, facts: Facts) -> bool:
        """Return whether a question appears with the answers so far: one about the unborn needs one."""
        only_with = self.facts[key].only_with
        return not only_with or facts.get(only_with) == "yes"

    def _arises(self, key: str, facts: Facts) -> bool:
        """Return whether a fact is to be asked: not where another is known, on which it turns, and leaves nothing to ask.

        What is asked of nobody (`domain/law/residence.py`) stays open without a question.
        """
        fact = self.facts.get(key)
        return fact is not None and fact.arises(facts) is not Truth.NO

    def notices_for(self, aware_on: date) -> tuple[str, ...]:
        """Return what an officer must be told about the law of a case that became known on `aware_on`."""
        return tuple(notice.text for notice in self.notices if notice.concerns(aware_on))

    def leads_to_edition(self, said: str) -> bool:
        """Return whether a notice is of an edition that the office has still to confirm."""
        return any(notice.open_edition and notice.text == said for notice in self.notices)


@dataclass(frozen=True, slots=True)
class Resolution:
    """Which regime governs a case, and why; `others` are those that may govern instead, as long as that is open."""

    regime: Regime
    why: str
    others: tuple[Regime, ...] = ()

    @property
    def possible(self) -> tuple[Regime, ...]:
        """Every regime that may govern the case, in the order of time: one alone where it is settled."""
        return tuple(sorted((self.regime, *self.others), key=lambda one: one.rank))

    def why_kept(self, kept: Regime) -> str:
        """Why a case that was opened while this was open stays under the regime `kept`; the empty text where it is not."""
        if not self.others:
            return ""
        assumed = f" as if they had begun on {written(TRANSITION_ENDED)}, the last lawful day"
        return (
            f"{self.why} The case was opened without it and is kept under “{kept.name}”, under which it was opened"
            f"{assumed if kept.key == self.regime.key else ''}."
        )


def resolve(regimes: Iterable[Regime], dates: CaseDates) -> Resolution:
    """Return the regime that governs a case with these dates, with the reason, and those that may govern instead.

    Others may where the office has not stated on which day its partner arrangements began, and the lawful days differ.
    Raises `LookupError` if none or several claim the case: that is a fault of the regime files.
    """
    known = tuple(regimes)
    found = _claimed(known, dates)
    begun_on = (replace(dates, arrangements_begin_on=day) for day in dates.lawful_beginnings)
    could = {one.key: one for one in (_claimed(known, stated).regime for stated in begun_on)}
    others = tuple(one for key, one in could.items() if key != found.regime.key)
    if not others:
        return found
    return Resolution(found.regime, _why_open(Resolution(found.regime, "", others), dates), others)


def _claimed(regimes: tuple[Regime, ...], dates: CaseDates) -> Resolution:
    claims = [Resolution(regime.at(dates.aware_on), why) for regime in regimes if (why := regime.governs(dates))]
    if len(claims) != 1:
        raise LookupError(f"{len(claims)} regimes claim a case with {dates}")
    return claims[0]


def _why_open(found: Resolution, dates: CaseDates) -> str:
    names = " or ".join(f"“{one.name}”" for one in found.possible)
    received = f", a review would begin {dates.review_begun_words}" if dates.review_begun_on else ""
    return (
        f"It is open which arrangements apply, {names}: the authority became aware on {written(dates.aware_on)}{received}, "
        f"and the office has not stated its own day on which the partner arrangements began. {SETTLED_BY}"
    )


def regime_by_key(regimes: Iterable[Regime], key: str) -> Regime:
    """Return the regime called `key`, capitals apart; raises `Problem` naming the keys there are."""
    known = {regime.key.lower(): regime for regime in regimes}
    if key.lower() not in known:
        names = ", ".join(regime.key for regime in known.values())
        raise Problem(f"There is no regime “{key}”: choose one of {names}.", "regime")
    return known[key.lower()]
