"""Where a case stands: everything that follows from its record, its regime and the calendar, on one day."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from scr_desktop.domain.facts.case_facts import CaseFacts, case_facts, with_entries
from scr_desktop.domain.facts.day_facts import DayFacts, day_facts
from scr_desktop.domain.facts.no_firmer import no_firmer
from scr_desktop.domain.facts.office_hours import began_after_hours
from scr_desktop.domain.facts.perhaps_told import with_perhaps_told
from scr_desktop.domain.progress.addressees import by_name, home_names, in_england, told_before
from scr_desktop.domain.progress.deadline_met import (
    afterwards_words,
    allowed_afterwards,
    allowed_in_time,
    by_event,
    day_begun,
    extension_words,
    extensions_of,
    met,
    why_late,
)
from scr_desktop.domain.progress.no_longer import hangs_on_nothing, to_unsay
from scr_desktop.domain.progress.owed import (
    AsItStood,
    called_for,
    cannot_show,
    follows_choice,
    known_in_part,
    later_by_rule,
    stays_owed,
    tells_of_ending,
    to_be_recorded,
    told,
    why_told_late,
    worded,
)
from scr_desktop.domain.progress.unsettled import proves, stage_as_settled
from scr_desktop.domain.records.case import Case, Deadline
from scr_desktop.domain.records.office import not_chosen, one_of
from scr_desktop.domain.records.timing import Extension, Hold
from scr_desktop.domain.rules.condition import Facts
from scr_desktop.domain.rules.criterion import AREA, Duty, Review, Verdict
from scr_desktop.domain.rules.deadline import Calculation, DeadlineRule, Later, calculate
from scr_desktop.domain.rules.deadline_state import (
    Dated,
    DeadlineStanding,
    DeadlineState,
    by_readings,
    is_past,
    stand,
    state_of,
)
from scr_desktop.domain.rules.event import EVENTS, HAPPENED
from scr_desktop.domain.rules.regime import ENDED_STAGES, Regime, Stage
from scr_desktop.domain.rules.whose import Holder
from scr_desktop.domain.sources.reading import words_for
from scr_desktop.domain.time.part_date import written
from scr_desktop.domain.time.working_days import WorkingDays

FOR_COMPARISON = "For comparison only"


@dataclass(frozen=True, slots=True)
class DeadlineLine(Dated):
    """One deadline of a case on one day; where it stands is said by `stands` (`domain/rules/deadline_state.py`).

    `from_on` is the day it is counted from, `calculation` how its day is reached. `set_aside` marks a reading of the
    sources that the office has not chosen: it is shown for comparison and never counts as next or late. `extension` is
    the last time allowed beyond the due day, `allowed_afterwards` one that was allowed when the time was over. `kept_instead_of` is a later proposal for the due day that the officer
    declined, `kept_why` the reason. `by` is the kind of event that met it, where its source allows several; `late_why`
    the reason on record why it was met late. `from_part` is what is known of a starting day that is not known whole.
    """

    rule: DeadlineRule
    stands: DeadlineStanding
    from_on: date | None
    calculation: Calculation | None
    set_aside: bool = False
    extension: Extension | None = None
    kept_instead_of: date | None = None
    kept_why: str = ""
    by: str = ""
    late_why: str = ""
    from_part: str = ""
    allowed_afterwards: Extension | None = None

    @property
    def not_counted(self) -> str:
        """Why the time of something that is done cannot be counted, in a sentence."""
        known = f"is known only as {self.from_part}" if self.from_part else "is not on record"
        return f"Cannot be counted: the day {EVENTS[self.rule.counted_from].words} {known}"

    @property
    def open(self) -> bool:
        """Whether it is still to be done, late or not, and is the reading that the office follows."""
        return self.stands.open and not self.set_aside

    @property
    def uncounted(self) -> bool:
        """Whether it is done, and its time cannot be counted: the day from which it runs is not on record."""
        return self.calculation is None and self.met_on is not None

    @property
    def words(self) -> str:
        """The state in one sentence, for example `Due in 3 working days`."""
        if self.set_aside:
            return FOR_COMPARISON
        if not self.by or self.met_on is None:
            return self.stands.words
        done = f"Done on {written(self.met_on)}"
        return self.stands.words.replace(done, f"{done} {by_event(self.by)}", 1)

    @property
    def days(self) -> str:
        """The day by which it is to be done, and where more time was allowed the other day beside it."""
        return ", ".join(filter(None, (self.stands.by, self.beside)))

    @property
    def beside(self) -> str:
        """The day first fixed, where more time was allowed, or the later one, where it was allowed too late to count."""
        if self.allowed_afterwards:
            return f"allowed afterwards until {written(self.allowed_afterwards.until_on)}"
        first = self.due_on if self.stands.extended and not self.rule.at_once else None
        return f"first {written(first)}" if first else ""

    def argument(self) -> list[str]:
        """Return the reasoning for the due day in sentences: days counted and skipped, source, other readings."""
        if self.calculation is None:
            if self.uncounted:
                return [f"{self.not_counted}.", source_words(self.rule)]
            starts = f"Starts on the day {EVENTS[self.rule.counted_from].words}"
            return [f"{starts}. The period is {self.rule.within}.", source_words(self.rule)]
        lines = self.calculation.argument(EVENTS[self.rule.counted_from].words)
        if self.due_on and self.due_on != self.calculation.due_on:
            lines.append(f"It was fixed as {written(self.due_on)} before that way of counting, and stands as fixed.")
        lines += self._by_choice()
        if self.kept_instead_of:
            why = f" Reason: {self.kept_why}" if self.kept_why.strip() else ""
            lines.append(
                f"{written(self.kept_instead_of)} was proposed in its place and declined: this day was kept.{why}"
            )
        if self.extension:
            lines.append(extension_words(self.extension))
        if self.allowed_afterwards:
            lines.append(afterwards_words(self.allowed_afterwards))
        if self.late_why:
            lines.append(f"Why it came late: {self.late_why}")
        lines.append(source_words(self.rule))
        lines += [
            f"It can also be read as {written(other.due_on)}: {other.reading}."
            for other in self.calculation.other_readings
        ]
        return [*lines, *self.calculation.warnings]

    def _by_choice(self) -> list[str]:
        """Say which of two rules for the same duty the office follows, and why."""
        readings = self.calculation.working_days.readings if self.calculation else {}
        if self.rule.reading is None or self.rule.reading[0] not in readings:
            return []
        words = words_for(self.rule.reading[0], readings[self.rule.reading[0]])
        return [f"Shown for comparison only. {words}" if self.set_aside else words]


@dataclass(frozen=True, slots=True)
class DutyLine:
    """Somebody who must be told: by when, and when it was done. `state` as for deadlines.

    `by` is the kind of event that shows it done where no telling of its own is recorded, else empty. `late_why` is the
    reason on record why it was done late. `unrecorded` marks the telling of what ended the case, which is done: only that
    this addressee was told is not on record. `at_once` marks one owed as soon as possible from `due_on` on, and never
    late; `or_on` is the later day of another reading, as long as the office has not chosen. `possible`
    marks one that exists only if an open question is answered yes. `not_shown`
    says why an event that stands for such a telling does not show this one done, in a sentence.
    """

    duty: Duty
    state: DeadlineState
    due_on: date | None
    done_on: date | None
    by: str = ""
    late_why: str = ""
    unrecorded: bool = False
    at_once: bool = False
    or_on: Later | None = None
    not_shown: str = ""
    possible: bool = False

    @property
    def between(self) -> str:
        """How it stands by each of two readings, where it was done between their days; else empty."""
        if self.or_on is None or self.due_on is None or self.done_on is None or self.state is not DeadlineState.MET:
            return ""
        return by_readings(self.due_on, self.or_on) if is_past(self.due_on, self.done_on) else ""

    @property
    def by_words(self) -> str:
        """What shows it done, where that is no telling of its own: `by “National notification sent”`."""
        return by_event(self.by) if self.by else ""


@dataclass(frozen=True, slots=True)
class CaseStatus:
    """A case as it stands on `today`, computed with the office's `working_days`; the same record gives the same status.

    `under` are its standings under each edition that may govern it, where that is open (`domain/progress/either_edition.py`).
    `held_by_day` says that it has passed to the partners on a day that the office has not stated (`domain/progress/open_day.py`).
    `which` are the office's own authorities as long as it is not entered whose duty the case is.
    `asked` are questions that are open beside those of its regime, each whole.
    """

    case: Case
    regime: Regime
    case_facts: CaseFacts
    verdict: Verdict
    deadlines: tuple[DeadlineLine, ...]
    duties: tuple[DutyLine, ...]
    stage: Stage
    notices: tuple[str, ...]
    today: date
    working_days: WorkingDays
    authority: str = ""
    which: tuple[str, ...] = ()
    under: tuple[CaseStatus, ...] = ()
    held_by_day: str = ""
    asked: tuple[str, ...] = ()

    def authority_of(self, holder: Holder) -> str:
        """Return the name of the other authority that `holder` means in this case, empty if it is not entered."""
        named = [
            other_area.name.strip()
            for other_area in self.case.other_areas
            if other_area.is_(holder) and other_area.name.strip()
        ]
        if holder is Holder.WHERE_RESIDENT:
            named = in_england(named, str) or home_names(self.case)
        return " and ".join(named)

    @property
    def facts(self) -> Facts:
        """The facts by key: what the entries settle, and the officer's answers."""
        return self.case_facts.values

    @property
    def day_facts(self) -> DayFacts:
        """The facts by which its days are worked out."""
        return day_facts(self.case_facts, self.regime, self.verdict.contradictions)

    @property
    def may_commission(self) -> bool:
        """Whether a review can still be commissioned here: the arrangements allow it, and the case does not pass on."""
        return self.regime.may_commission and not self.case.passes_on and not self.held_by_day

    @property
    def holds(self) -> tuple[Hold, ...]:
        """What holds the case up and has not ended, the first to be looked at again first."""
        return tuple(sorted((hold for hold in self.case.holds if not hold.ended_on), key=lambda one: one.look_again_on))

    @property
    def next(self) -> DeadlineLine | None:
        """The open deadline that falls first, or None."""
        return next_open(self.deadlines)

    @property
    def at_once(self) -> tuple[DeadlineLine, ...]:
        """What is still to be done as soon as possible, without a day after which it would be late."""
        return tuple(line for line in self.deadlines if line.open and line.stands.at_once)

    def coming(self, most: int) -> tuple[DeadlineLine, ...]:
        """Return what comes next: all that is owed as soon as possible, and then `most` of what has a day."""
        counted = [line for line in self.deadlines if line.open and not line.stands.at_once]
        return (*self.at_once, *counted[:most])


def status(
    case: Case,
    regime: Regime,
    table: WorkingDays,
    today: date,
    ours: Sequence[str] = (),
    as_it_stood: AsItStood | None = None,
) -> CaseStatus:
    """Return where `case` stands on `today` under `regime`, counting with the office's working days.

    `ours` are the office's own local authorities, of which the duty of a case is one's.
    `as_it_stood` gives the case as it was when something was told in it; None takes it to have been as it is now.
    """
    known = case_facts(case, today, regime.facts, ours)
    judged = regime.judge(known.values, known.claimed)
    verdict = replace(
        judged, contradictions=tuple(with_entries(contradiction, known) for contradiction in judged.contradictions)
    )
    if case.passes_on:
        verdict = for_the_partners(verdict)
    for_days = day_facts(known, regime, verdict.contradictions)
    verdict = with_perhaps_told(no_firmer(verdict, regime, for_days), regime, for_days)
    lines = deadline_lines(case, regime, table, today, for_days)
    by_rule, then = {line.rule.key: line for line in lines}, as_it_stood or (lambda _: case)
    return CaseStatus(
        case=case,
        regime=regime,
        case_facts=known,
        verdict=verdict,
        deadlines=lines,
        duties=tuple(_as_possible(_duty_lines(verdict.notify, regime, by_rule, case, today, then), verdict.possible)),
        stage=stage_of(case, regime, for_days),
        notices=regime.notices_for(case.day_of("aware") or case.opened_on),
        today=today,
        working_days=table,
        authority=case.local_authority or one_of(ours),
        which=not_chosen(case, ours),
    )


def for_the_partners(verdict: Verdict) -> Verdict:
    """Return what a verdict comes to once a case passes to the partners: no review must be held, they consider one."""
    considered = dict.fromkeys((Review.MUST, Review.UNLESS_SHOWN_OTHERWISE), Review.CONSIDER)
    review, could_be = (considered.get(one, one) for one in (verdict.review, verdict.could_be))
    return replace(verdict, review=review, could_be=could_be)


def deadline_lines(
    case: Case, regime: Regime, table: WorkingDays, today: date, facts: DayFacts
) -> tuple[DeadlineLine, ...]:
    """Return the deadlines that apply to a case, those that have begun first, by the day on which they count.

    Of one day those still to be done come first.
    """
    fixed = {deadline.rule: deadline for deadline in case.deadlines if deadline.current}

    def reckoned(rule: DeadlineRule, or_on: Later | None = None) -> DeadlineLine:
        said = worded(rule, regime, case.day_of(rule.counted_from), case.ended_by)
        line = _line(said, case, _as_fixed(rule, fixed.get(rule.key), case), table, today, facts, or_on)
        return replace(line, set_aside=not follows_choice(rule, table.readings))

    rules = called_for(regime, facts, case, table)
    found = {rule.key: reckoned(rule) for rule in rules}
    days = {key: line.last_on for key, line in found.items() if line.last_on}
    for rule in rules:
        if later := later_by_rule(rule, rules, days, table.readings):
            found[rule.key] = reckoned(rule, later)
    lines = found.values()
    return tuple(sorted(lines, key=lambda line: (line.last_on or date.max, not line.open)))


def next_open(lines: tuple[DeadlineLine, ...]) -> DeadlineLine | None:
    """Return the first of the deadlines that are due or overdue, targets before their backstops.

    What is owed as soon as possible has no day to fall on and hides none that has: it is next where nothing else is.
    """
    open_ones = [line for line in lines if line.open]
    return next((line for line in open_ones if not line.stands.at_once), next(iter(open_ones), None))


def stage_of(case: Case, regime: Regime, facts: DayFacts) -> Stage:
    """Return the last stage whose event has a date, or the first stage; a notification that fell away leaves them all.

    What waits for the notification waits first for the answer whether there is one to make.
    """
    if case.ended_by:
        return next(stage for stage in ENDED_STAGES if stage.key == case.ended_by)
    reached = [stage for stage in regime.stages if case.day_of(stage.reached_by) is not None]
    return stage_as_settled(reached[-1] if reached else regime.stages[0], regime, facts, case)


def source_words(rule: DeadlineRule) -> str:
    """Return where a rule comes from in a sentence, with its note."""
    note = f" {rule.source.note}" if rule.source.note else ""
    return f"Source: {rule.source}.{note}"


def _line(
    rule: DeadlineRule,
    case: Case,
    fixed: Deadline | None,
    table: WorkingDays,
    today: date,
    facts: DayFacts,
    or_on: Later | None,
) -> DeadlineLine:
    start = fixed.counted_from_on if fixed else case.day_of(rule.counted_from)
    met_on, kind = met(rule, case)
    if start is None:
        # What was done is done, also where the day from which its time would run is not on record.
        state = DeadlineState.WAITING if met_on is None else DeadlineState.MET
        part = known_in_part(rule.counted_from, case)
        return DeadlineLine(rule, DeadlineStanding(state, met_on=met_on), None, None, from_part=part)
    calculation = calculate(rule, start, table, late=began_after_hours(case, rule.counted_from, start, table.readings))
    due = fixed.due_on if fixed else calculation.due_on
    extensions = extensions_of(case, rule.key)
    extension = allowed_in_time(extensions, due, at_once=rule.at_once)
    allowed_on = extension.until_on if extension else None
    stands = stand(
        due,
        today,
        table,
        allowed_on=allowed_on,
        met_on=met_on,
        rule=rule,
        closed=not case.open,
        proves=proves(rule, facts),
        or_on=max(filter(None, (or_on, calculation.later if due == calculation.due_on else None)), default=None),
    )
    by = kind if rule.also_done_by else ""
    late = why_late(case, kind) if stands.state is DeadlineState.MET_LATE else ""
    if stands.late and rule.within.before:
        # What comes before an event can be late by that event: the reason is then given with it.
        late = late or why_late(case, rule.counted_from)
    line = DeadlineLine(rule, stands, start, calculation, extension=extension, by=by, late_why=late)
    line = replace(line, allowed_afterwards=allowed_afterwards(extensions, extension))
    return replace(line, kept_instead_of=fixed.kept_instead_of, kept_why=fixed.kept_why) if fixed else line


def _as_fixed(rule: DeadlineRule, fixed: Deadline | None, case: Case) -> Deadline | None:
    """Return the deadline as it is fixed; one that was fixed by a plan does not stand once that came about otherwise."""
    begun = case.day_of(rule.counted_from)
    if fixed and rule.counted_from in HAPPENED.values() and rule.within.before and fixed.counted_from_on != begun:
        return None
    return fixed


def _owed(duty: Duty, line: DeadlineLine | None, case: Case, today: date) -> bool:
    """Return whether a duty exists in a case: for the day of its event, begun where it must be, and not ended.

    In a case that passes to the partners undecided nothing more begins.
    """
    after = day_begun(duty.after, case)
    if after is None and (duty.only_once_begun or case.passes_on):
        return False
    if hangs_on_nothing(duty.after, case):
        return False
    return duty.concerns(after or today) and not any(_ends(kind, line, case) for kind in duty.ended_by)


def _ends(kind: str, line: DeadlineLine | None, case: Case) -> bool:
    """Return whether an event ends a duty: one that is another way to meet its deadline, only where it did meet it."""
    if line is None or kind not in line.rule.also_done_by:
        return case.day_of(kind) is not None
    return line.by == kind and case.day_of(line.rule.done_by) is None


def _duty_lines(
    duties: Iterable[Duty],
    regime: Regime,
    by_rule: Mapping[str, DeadlineLine],
    case: Case,
    today: date,
    as_it_stood: AsItStood,
) -> Iterator[DutyLine]:
    """Yield those who must be told, by name, and those of other areas who were told and are no more among them."""
    owed = by_name([duty for duty in duties if _owed(duty, by_rule.get(duty.rule), case, today)], case)
    for duty in owed:
        deadline = by_rule.get(duty.rule)
        line = _only_unrecorded(_duty_line(duty, deadline, regime, case, today, as_it_stood), regime, case)
        if line.done_on or not case.ended_by or tells_of_ending(duty, regime, case) or stays_owed(duty, regime, case):
            yield line
    for duty in told_before(regime.duties, case, owed):
        yield _duty_line(duty, by_rule.get(duty.rule), regime, case, today, as_it_stood)
    for duty in to_unsay(regime.duties, case):
        done = min((telling.told_on for telling in case.tellings if telling.duty == duty.key), default=None)
        undone = DeadlineState.DUE if case.open else DeadlineState.NOT_DONE
        yield DutyLine(duty, DeadlineState.MET if done else undone, None, done)


def _as_possible(lines: Iterable[DutyLine], possible: Collection[str]) -> Iterator[DutyLine]:
    """Yield the lines, those that hang on an open question marked: its day stands, and it is not said to be late."""
    for line in lines:
        if line.done_on or line.duty.key.partition(AREA)[0] not in possible:
            yield line
        else:
            state = DeadlineState.DUE if line.state is DeadlineState.OVERDUE else line.state
            yield replace(line, state=state, possible=True)


def _only_unrecorded(line: DutyLine, regime: Regime, case: Case) -> DutyLine:
    """Return the telling of what ended the case as that of a thing done: it is not late, but not on record."""
    if not to_be_recorded(line.duty, regime, case, line.done_on):
        return line
    return replace(line, state=DeadlineState.DUE if case.open else DeadlineState.NOT_DONE, unrecorded=True)


def _state_without_day(duty: Duty, done: date | None, case: Case) -> DeadlineState:
    """Return how a duty stands that has no due day: owed since its event, where the source gives it no day at all."""
    if done is not None:
        return DeadlineState.MET
    if duty.rule or case.day_of(duty.after) is None:
        return DeadlineState.WAITING
    return DeadlineState.DUE if case.open else DeadlineState.NOT_DONE


def _duty_line(
    duty: Duty, line: DeadlineLine | None, regime: Regime, case: Case, today: date, as_it_stood: AsItStood
) -> DutyLine:
    due = line.last_on if line else None
    done, by = told(duty, line.rule if line else None, case)
    not_shown = cannot_show(duty, by, regime, case, as_it_stood) if by else ""
    if not_shown:
        done, by = None, ""
    if line is None or due is None:
        return DutyLine(duty, _state_without_day(duty, done, case), None, done, by, not_shown=not_shown)
    at_once = line.stands.at_once
    or_on = line.stands.or_on
    state = state_of(line.rule, due, done, today, closed=not case.open, at_once=at_once, or_on=or_on)
    late = why_told_late(duty, case, done, by) if state is DeadlineState.MET_LATE else ""
    return DutyLine(duty, state, due, done, by, late, at_once=at_once, or_on=or_on, not_shown=not_shown)
