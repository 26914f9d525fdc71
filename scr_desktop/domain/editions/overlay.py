"""What an office confirmed of the texts, laid over the regimes that hold their lines: one regime in, one regime out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from scr_desktop.domain.editions.confirmed import DAY_LINE, Answer, Confirmed, LineKind
from scr_desktop.domain.editions.line import AFTER_NATIONAL, lines_of, step_key
from scr_desktop.domain.editions.new_line import no_longer_asked, with_new
from scr_desktop.domain.editions.said_of import found_at, source_of
from scr_desktop.domain.editions.sources import with_sources
from scr_desktop.domain.editions.text import TEXTS, WT2026, Text
from scr_desktop.domain.rules.after_decision import AfterDecision
from scr_desktop.domain.rules.agency_information import AgencyInformation
from scr_desktop.domain.rules.chase_ladder import Rung
from scr_desktop.domain.rules.condition import NEVER
from scr_desktop.domain.rules.criterion import Criterion, Duty, ParallelProcess
from scr_desktop.domain.rules.deadline import DeadlineRule
from scr_desktop.domain.rules.fact import Question
from scr_desktop.domain.rules.flow_chart import Lane, Step
from scr_desktop.domain.rules.other_reviews import OtherReviews, Principle
from scr_desktop.domain.rules.regime import NoLonger, Regime
from scr_desktop.domain.rules.review_form import ReviewForm, Section
from scr_desktop.domain.sources.source import Source

# Of these what is gone stays in the regime: a case can hold what it brought.
_STAYING = frozenset({LineKind.CLOCK, LineKind.TELLING, LineKind.WRITING})


@dataclass(frozen=True)
class Overlay:
    """Everything that one office confirmed, of every text."""

    lines: tuple[Confirmed, ...] = ()

    def of(self, text: str) -> dict[str, Confirmed]:
        """Return what was confirmed of a text, by line."""
        return {one.line: one for one in self.lines if one.text == text}

    @property
    def applies_from(self) -> date | None:
        """The day from which Working Together 2026 applies, as the office confirmed it; None until it did."""
        said = self.of(WT2026).get(DAY_LINE)
        return said.applies_on if said else None

    def over(self, regime: Regime) -> Regime:
        """Return a regime with all that the office confirmed of it."""
        for text in TEXTS.values():
            confirmed = self.of(text.key)
            if confirmed and regime.key in text.regimes:
                regime = _over_each_time(regime, _Laying(text, confirmed))
        if self.applies_from is None:
            return regime
        return replace(regime, notices=tuple(one for one in regime.notices if not one.open_edition))


def _over_each_time(regime: Regime, laying: _Laying) -> Regime:
    """Return a regime with a text laid over, and over what it was under earlier guidance where that text is not the guidance."""
    laid = laying.over(regime)
    if not laying.text.timeless:
        return laid
    return replace(laid, earlier=tuple((until, laying.over(before)) for until, before in regime.earlier))


@dataclass(frozen=True)
class _Laying:
    """One text laid over one regime: each part in which it has a line, then the sources of what has no line of its own."""

    text: Text
    confirmed: Mapping[str, Confirmed]

    def over(self, regime: Regime) -> Regime:
        laid = replace(
            regime,
            criteria=tuple(self._criteria(regime.criteria)),
            rules=tuple(self._clock(rule) for rule in regime.rules),
            duties=tuple(self._telling(duty) for duty in regime.duties),
            rapid_review=self._form(regime.rapid_review),
            information=self._information(regime.information),
            pathway=tuple(self._lane(lane) for lane in regime.pathway),
            processes=tuple(self._prompts(regime.processes)),
            other_reviews=self._other_reviews(regime.other_reviews),
            questions=tuple(self._question(question) for question in regime.questions),
            after_decision=self._after(regime.after_decision),
            source=self._edition(regime.source),
            no_longer=(*regime.no_longer, *self._no_longer(regime)),
        )
        return with_new(with_sources(laid, self._following(regime)), self.text, self.confirmed.values())

    def _of(self, key: str) -> Confirmed | None:
        return self.confirmed.get(key)

    def _gone(self, key: str) -> bool:
        one = self._of(key)
        return one is not None and one.answer is Answer.GONE

    def _criteria(self, criteria: Iterable[Criterion]) -> Iterator[Criterion]:
        for criterion in criteria:
            one = self._of(f"criterion:{criterion.key}")
            if one is None:
                yield criterion
            elif one.answer is not Answer.GONE:
                yield replace(
                    criterion, text=one.words or criterion.text, source=source_of(criterion.source, one, self.text)
                )

    def _clock(self, rule: DeadlineRule) -> DeadlineRule:
        """Return a time limit as it was confirmed; one that is no longer there begins on no day."""
        one = self._of(f"clock:{rule.key}")
        if one is None:
            return rule
        source = source_of(rule.source, one, self.text)
        if one.answer is Answer.GONE:
            return replace(rule, source=source, until=date.min)
        changed = one.within is not None and one.within != rule.within
        return replace(
            rule,
            duty=one.words or rule.duty,
            worded=None if one.words else rule.worded,
            within=one.within or rule.within,
            counted_from=one.counted_from or rule.counted_from,
            falls_on=one.addressee or rule.falls_on,
            # Another length that an older source gives is none of the edition that has its own.
            also_read_as=() if changed else rule.also_read_as,
            source=source,
        )

    def _telling(self, duty: Duty) -> Duty:
        """Return a telling as it was confirmed; one that is no longer there is owed in no case."""
        one = self._of(f"telling:{duty.key}")
        if one is None:
            return duty
        source = source_of(duty.source, one, self.text)
        if one.answer is Answer.GONE:
            return replace(duty, source=source, when=NEVER)
        return replace(
            duty,
            who=one.addressee or duty.who,
            of=one.words or duty.of,
            after=one.counted_from or duty.after,
            source=source,
        )

    def _form(self, form: ReviewForm | None) -> ReviewForm | None:
        if form is None:
            return None
        return replace(form, sections=tuple(self._sections(form.sections)))

    def _sections(self, sections: Iterable[Section]) -> Iterator[Section]:
        for section in sections:
            one = self._of(f"section:{section.key}")
            if one is None:
                yield section
            elif one.answer is Answer.GONE:
                yield no_longer_asked(replace(section, source=source_of(section.source, one, self.text)))
            else:
                # The line has the title before what is asked for.
                asks = one.words.removeprefix(f"{section.title}: ") or section.asks
                yield replace(section, asks=asks, source=source_of(section.source, one, self.text))

    def _information(self, information: AgencyInformation) -> AgencyInformation:
        return replace(information, ladder=tuple(self._rungs(information.ladder)))

    def _rungs(self, ladder: Iterable[Rung]) -> Iterator[Rung]:
        for rung in ladder:
            one = self._of(f"rung:{rung.key}")
            if one is None:
                yield rung
            elif one.answer is not Answer.GONE:
                days = rung.days if one.within is None else -one.within.count if one.within.before else one.within.count
                yield replace(
                    rung,
                    what=one.words or rung.what,
                    to_whom=one.addressee or rung.to_whom,
                    days=days,
                    source=source_of(rung.source, one, self.text),
                )

    def _lane(self, lane: Lane) -> Lane:
        return replace(lane, steps=tuple(self._steps(lane)))

    def _steps(self, lane: Lane) -> Iterator[Step]:
        for step in lane.steps:
            one = self._of(step_key(lane, step))
            if one is None:
                yield step
            elif one.answer is not Answer.GONE:
                yield replace(step, text=one.words or step.text, paragraph=f"{found_at(one, self.text)}, {one.said}")

    def _prompts(self, processes: Iterable[ParallelProcess]) -> Iterator[ParallelProcess]:
        for process in processes:
            one = self._of(f"prompt:{process.key}")
            if one is None:
                yield process
            elif one.answer is not Answer.GONE:
                yield replace(process, text=one.words or process.text, source=source_of(process.source, one, self.text))

    def _other_reviews(self, reviews: OtherReviews) -> OtherReviews:
        return replace(reviews, principles=tuple(self._principles(reviews.principles)))

    def _principles(self, principles: Iterable[Principle]) -> Iterator[Principle]:
        for principle in principles:
            one = self._of(f"principle:{principle.key}")
            if one is None:
                yield principle
            elif one.answer is not Answer.GONE:
                words = one.words or principle.words
                yield replace(principle, words=words, source=source_of(principle.source, one, self.text))

    def _no_longer(self, regime: Regime) -> Iterator[NoLonger]:
        """Yield the lines that nothing in the regime shows any more: a time limit and a telling stay there, and say it."""
        for line in lines_of(regime, self.text):
            if self._gone(line.key) and line.kind not in _STAYING:
                one = self.confirmed[line.key]
                yield NoLonger(line.key, f"{line.kind}: {line.words}", source_of(line.source, one, self.text))

    def _edition(self, source: Source) -> Source:
        """Return the source of the edition itself, which is confirmed with the day from which it applies."""
        one = self._of(DAY_LINE)
        return source_of(source, one, self.text) if one else source

    def _after(self, after: AfterDecision) -> AfterDecision:
        one = self._of(AFTER_NATIONAL)
        if one is None:
            return after
        return replace(after, taken_nationally=source_of(after.taken_nationally, one, self.text))

    def _question(self, question: Question) -> Question:
        one = self._of(f"question:{question.fact.key}")
        if one is None:
            return question
        fact = replace(question.fact, text=one.words or question.fact.text)
        return replace(question, fact=fact, source=source_of(question.source, one, self.text))

    def _following(self, regime: Regime) -> Callable[[Source], Source]:
        """Return what exchanges the sources of questions and answers: they are confirmed as the lines are that stand on the same."""
        on: dict[Source, list[Confirmed | None]] = {}
        for line in lines_of(regime, self.text):
            on.setdefault(line.source, []).append(self._of(line.key))
        settled = {
            source: [one for one in found if one and one.answer is not Answer.GONE]
            for source, found in on.items()
            if all(found)
        }
        exchanged = {source: source_of(source, found[0], self.text) for source, found in settled.items() if found}
        return lambda source: exchanged.get(source, source)
