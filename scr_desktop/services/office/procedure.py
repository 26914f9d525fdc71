"""The whole procedure to read: every rule of every regime with its source, and what the sources leave open."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Protocol, TypeVar

from scr_desktop.domain.editions.text import TEXTS, Text
from scr_desktop.domain.rules.chase_ladder import Rung
from scr_desktop.domain.rules.notice import Notice
from scr_desktop.domain.rules.other_reviews import OtherReviews
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.sources.citation import Citation
from scr_desktop.domain.sources.reading import AMBIGUITIES, Readings
from scr_desktop.domain.sources.source import Source
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import loading
from scr_desktop.services.office import office
from scr_desktop.services.office import procedure_detail as detail
from scr_desktop.services.office.editions import lines
from scr_desktop.services.office.procedure_detail import Detail
from scr_desktop.store.case_file import CaseFile

_TAKEN_BACK = "Taken back"
_ORDER_OF_WORK = "Order of work, not a rule"
_REBUILT = "The pictures of the procedure's flow charts are lost: the step is rebuilt from its text."
IF_RIGHT = "Force, if the wording is right"
_CITATION = "Further reading, not a rule"


class RowKind(StrEnum):
    """What sort of thing a row is; the words are the ones the officer reads, in the order of the page."""

    ARRANGEMENTS = "Arrangements"
    QUESTION = "Question"
    CRITERION = "Criterion"
    CONTRADICTION = "Contradiction"
    CLOCK = "Deadline"
    DUTY = "Duty to tell"
    PROCESS = "Parallel process"
    STAGE = "Stage"
    STEP = "Checklist step"
    SECTION = "Rapid review section"
    REMINDER = "Reminder to agencies"
    REVIEW_TYPE = "Other type of review"
    PRINCIPLE = "Principle of reviews"
    NO_LONGER = "No longer there"
    READING = "Open question"
    FURTHER = "Further reading"


@dataclass(frozen=True, slots=True)
class Row:
    """One rule to read. What several regimes say in the same words is one row that names them all.

    `regimes` are their keys, empty for what belongs to none. `force` says in words how binding it is; where `sure`
    is false it only says that the wording is not confirmed, and `detail` what the force would be. `note` says where the program
    departs from its source or doubts it.
    """

    kind: RowKind
    key: str
    text: str
    paragraph: str
    force: str
    sure: bool
    note: str
    detail: Detail
    regimes: tuple[str, ...] = ()

    @property
    def whole(self) -> str:
        """Everything it says, for searching."""
        values = [words for pair in self.detail for words in pair]
        return "\n".join([self.kind, self.text, self.paragraph, self.force, self.note, *self.regimes, *values])


def rows(case_file: CaseFile) -> tuple[Row, ...]:
    """Return the whole procedure in the order of reading, with what the office has chosen where it may."""
    readings = office.readings(case_file)
    known, versions = office.law(case_file).regimes, _versions(case_file)
    found = [row for regime in known for row in _with_version([*_of_each_time(regime, readings)], versions)]
    merged = [_named(row, known) for row in _merged(found)]
    order = list(RowKind)
    # What several editions say in the same words is said once.
    chased = dict.fromkeys(row for regime in known for row in _requests(regime.information.ladder))
    others = _of_those(known, lambda regime: _other_reviews(regime.other_reviews))
    further = dict.fromkeys(row for regime in known for row in _further(regime.further_reading))
    common = [*chased, *others, *_readings(readings), *further]
    return tuple(sorted([*merged, *common], key=lambda row: order.index(row.kind)))


def followed(case_file: CaseFile, regime: Regime) -> list[Row]:
    """Return the procedure as the office follows it under one regime, the regime itself first.

    Of what the sources leave open only that is in it on which one of its time limits depends.
    """
    readings = office.readings(case_file)
    with case_file.read() as session:
        regime = loading.law(session).by_key(regime.key)
    open_here = {key for rule in regime.rules for key in detail.open_questions(rule)}
    left_open = [row for row in _readings(readings) if row.key in open_here]
    return [
        *_with_version(of_regime(regime, readings), _versions(case_file)),
        *_requests(regime.information.ladder),
        *_other_reviews(regime.other_reviews),
        *left_open,
    ]


def _versions(case_file: CaseFile) -> list[tuple[Text, str]]:
    """Return the texts of which the office confirmed lines, each with its version line."""
    found = ((text, lines.page(case_file, text.key).version) for text in TEXTS.values())
    return [(text, version) for text, version in found if version]


def _with_version(rows: Sequence[Row], versions: Sequence[tuple[Text, str]]) -> list[Row]:
    """Return the rows of a regime, the regime itself first with what the office confirmed of the texts that speak to it."""
    regime, *others = rows
    said = [f"{text.name}: {version}" for text, version in versions if regime.key in text.regimes]
    confirmed = (("Confirmed by the office", "\n".join(said)),) if said else ()
    return [replace(regime, detail=(*regime.detail, *confirmed)), *others]


class Found(Protocol):
    """What is found by kind and words."""

    @property
    def kind(self) -> RowKind:
        """What sort of thing it is."""

    @property
    def whole(self) -> str:
        """Everything it says."""


Kind = TypeVar("Kind", bound=Found)


def matching(rows: Iterable[Row], *, regime: str = "", kind: str = "", words: str = "") -> list[Row]:
    """Return the rows of a regime (and of none in particular), of a kind, that contain every word of `words`."""
    return with_words((row for row in rows if not regime or not row.regimes or regime in row.regimes), kind, words)


def with_words(rows: Iterable[Kind], kind: str, words: str) -> list[Kind]:
    """Return what is of a kind and contains every word of `words`."""
    wanted = words.casefold().split()
    return [row for row in rows if (not kind or row.kind == kind) and _has_all(row, wanted)]


def _has_all(row: Found, wanted: Sequence[str]) -> bool:
    if not wanted:
        return True
    whole = row.whole.casefold()
    return all(word in whole for word in wanted)


def of_regime(regime: Regime, readings: Readings) -> list[Row]:
    """Return a row for each part of a regime: nothing it consists of is left out."""
    found = (*_law(regime, readings), *_work(regime), *_no_longer(regime))
    # What an office added and took back again is no rule of anybody; cases that hold it say what it was.
    return [replace(row, regimes=(regime.key,)) for row in found if not row.force.startswith(_TAKEN_BACK)]


def _no_longer(regime: Regime) -> Iterator[Row]:
    """Yield the lines that the office found no longer in its text, and that nothing else shows."""
    for one in regime.no_longer:
        yield _row(RowKind.NO_LONGER, one.key, one.words, one.source, ())


def _of_each_time(regime: Regime, readings: Readings) -> Iterator[Row]:
    """Yield the rows of a regime, and those that it had under the guidance of an earlier time: each says of which cases."""
    now, since = of_regime(regime, readings), date.min
    for until, earlier in regime.earlier:
        then = of_regime(earlier, readings)
        differing = set(then).symmetric_difference(now)
        yield from (_known(row, Notice("", since, until)) for row in then if row in differing)
        since = until
    always = set(now).intersection(*(of_regime(earlier, readings) for _, earlier in regime.earlier))
    yield from (row if row in always else _known(row, Notice("", since)) for row in now)


def _known(row: Row, time: Notice) -> Row:
    """Return a row that says of which cases it is: those that became known on the days of its time."""
    days = str(time).rstrip(": ")
    return replace(row, detail=(*row.detail, ("For cases that became known", days)))


def _of_those(known: Sequence[Regime], rows_of: Callable[[Regime], Iterable[Row]]) -> list[Row]:
    """Return what regimes have in common, each row once; what only some have in these words names them."""
    keys: dict[Row, list[str]] = {}
    for regime in known:
        for row in dict.fromkeys(rows_of(regime)):
            keys.setdefault(row, []).append(regime.key)
    named = ((replace(row, regimes=tuple(of)), len(of) == len(known)) for row, of in keys.items())
    return [replace(row, regimes=()) if everywhere else _named(row, known) for row, everywhere in named]


def _law(regime: Regime, readings: Readings) -> Iterator[Row]:
    notices = " ".join(map(str, regime.notices))
    source = replace(regime.source, note=" ".join(filter(None, (regime.source.note, notices))))
    yield _row(RowKind.ARRANGEMENTS, regime.key, regime.name, source, detail.of_arrangements(regime))
    for question in regime.questions:
        fact = question.fact
        yield _row(RowKind.QUESTION, fact.key, fact.text, question.source, detail.of_question(question))
    for criterion in regime.criteria:
        yield _row(
            RowKind.CRITERION, criterion.key, criterion.text, criterion.source, detail.of_criterion(criterion, regime)
        )
    for odd in regime.contradictions:
        yield _row(RowKind.CONTRADICTION, odd.text, odd.text, odd.source, detail.of_contradiction(odd, regime))
    for rule in regime.rules:
        yield _row(RowKind.CLOCK, rule.key, rule.duty, rule.source, detail.of_clock(rule, regime, readings))
    for duty in regime.duties:
        text = f"{duty.who}: {duty.of}"
        yield _row(RowKind.DUTY, duty.key, text, duty.source, detail.of_duty(duty, regime))
    for other in regime.processes:
        yield _row(RowKind.PROCESS, other.key, other.name, other.source, detail.of_process(other, regime))

    for section in regime.rapid_review.sections if regime.rapid_review else ():
        asked = (("What belongs in it", section.asks), ("Said if nothing is written", section.missing or "Nothing"))
        yield _row(RowKind.SECTION, section.key, section.title, section.source, asked)


def _requests(ladder: Iterable[Rung]) -> Iterator[Row]:
    """Yield the ladder by which agencies are reminded."""
    for rung in ladder:
        yield _row(RowKind.REMINDER, rung.key, rung.words, rung.source, (("When", _day_of(rung)),))


def _day_of(rung: Rung) -> str:
    """Return on which day a reminder is suggested, in words."""
    day = {"sent": "the day the request was sent", "due": "the day the return is due"}[rung.counted_from]
    count = f"{abs(rung.days)} working day{'' if abs(rung.days) == 1 else 's'}"
    if not rung.days:
        return f"On {day}"
    return f"{count} {'after' if rung.days > 0 else 'before'} {day}"


def _other_reviews(reviews: OtherReviews) -> Iterator[Row]:
    """Yield the other types of review with when each is used, and the principles of all reviews."""
    for one in reviews.types:
        length = (f"Length, {reviews.length_note}", one.length or "None given")
        yield _row(
            RowKind.REVIEW_TYPE, one.key, one.name, one.source, (("When", one.when), ("Led by", one.led_by), length)
        )
    for principle in reviews.principles:
        answered = (("Answered", "For each case, when another type of review is chosen"),)
        yield _row(RowKind.PRINCIPLE, principle.key, principle.words, principle.source, answered)


def _row(kind: RowKind, key: str, text: str, source: Source, more: Detail) -> Row:
    more = (*more, *_stands(source))
    if not source.sure:
        more = (*more, (IF_RIGHT, _capital(source.force_words)))
    force = _capital(source.force_words if source.sure else source.doubt)
    return Row(kind, key, text, source.paragraph, force, source.sure, source.note, more)


def _stands(source: Source) -> Iterator[tuple[str, str]]:
    """Yield in which edition a rule stands, since when, by whom that was confirmed, and where it stood before."""
    since = written(source.since) if source.since else ""
    for name, value in (
        ("Edition", source.edition),
        ("Published on", since),
        ("Confirmed", _capital(source.confirmed.removeprefix("confirmed "))),
        ("Stood before", source.before),
    ):
        if value:
            yield name, value


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _work(regime: Regime) -> Iterator[Row]:
    """Yield the stages and the steps of the checklists, which order the work and bind nobody by themselves."""
    clocks = {rule.key: rule for rule in regime.rules}
    for stage in regime.stages:
        more = detail.of_stage(stage)
        yield Row(RowKind.STAGE, stage.key, stage.name, "This program", _ORDER_OF_WORK, sure=True, note="", detail=more)
    for lane in regime.pathway:
        for step in lane.steps:
            more = detail.of_step(step, lane, clocks.get(step.rule))
            key = f"{lane.title} {step.key}"
            if step.source:
                yield _row(RowKind.STEP, key, step.text, step.source, more)
                continue
            yield Row(
                RowKind.STEP, key, step.text, step.paragraph, _ORDER_OF_WORK, sure=True, note=_REBUILT, detail=more
            )


def _readings(readings: Readings) -> Iterator[Row]:
    """Yield the questions that the sources leave open, with every reading and the office's own."""
    for key, question in AMBIGUITIES.items():
        sources = [option.source for option in question.options]
        paragraph = "; ".join(dict.fromkeys(source.paragraph for source in sources))
        note = " ".join(dict.fromkeys(source.note for source in sources if source.note))
        chosen = "chosen" if key in readings else "not chosen"
        sure = all(source.sure for source in sources)
        more = detail.of_reading(question, readings)
        force = f"The office has {chosen}" if sure else f"{chosen.capitalize()}; not confirmed, check"
        yield Row(RowKind.READING, key, question.question, paragraph, force, sure, note, more)


def _further(citations: Iterable[Citation]) -> Iterator[Row]:
    for citation in citations:
        more = (("Address", citation.address),)
        yield Row(
            RowKind.FURTHER,
            citation.address,
            citation.title,
            citation.paragraph,
            _CITATION,
            sure=True,
            note=citation.note,
            detail=more,
        )


def _merged(found: Iterable[Row]) -> list[Row]:
    """Return each row once, with the keys of all regimes that say the same in the same words."""
    keys: dict[Row, list[str]] = {}
    for row in found:
        keys.setdefault(replace(row, regimes=()), []).extend(row.regimes)
    return [replace(row, regimes=tuple(dict.fromkeys(names))) for row, names in keys.items()]


def _named(row: Row, known: Iterable[Regime]) -> Row:
    """Return a row whose detail ends with the arrangements that it belongs to."""
    names = "\n".join(regime.name for regime in known if regime.key in row.regimes)
    return replace(row, detail=(*row.detail, ("Arrangements", names)))
