"""What an officer says of a line, checked: each entry that is missing or cannot be is a sentence at its place."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, fields, replace
from datetime import date

from scr_desktop.domain.editions.confirmed import DAY_LINE, Answer, Confirmed, LineKind
from scr_desktop.domain.editions.line import Line
from scr_desktop.domain.editions.new_line import NEW, NEW_DIGITS
from scr_desktop.domain.editions.text import LOCAL, Text
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.record import new_id
from scr_desktop.domain.rules.event import BEGINS_ONLY, EVENTS
from scr_desktop.domain.sources.source import Force
from scr_desktop.domain.time.part_date import written
from scr_desktop.domain.time.period import Unit, Within
from scr_desktop.domain.time.working_days import LAST_YEAR
from scr_desktop.services import check

_LONGEST = {Unit.MONTHS: 60, Unit.DAYS: 366, Unit.WORKING_DAYS: 366}
_MOST_LETTERS = 4_000
_TEXTS = ("paragraph", "by", "against", "why", "words", "addressee")
# What a new line must have besides its words, each with what is said where it is missing.
_NEEDS: dict[LineKind, tuple[str, ...]] = {
    LineKind.CRITERION: (),
    LineKind.CLOCK: ("addressee", "counted_from", "within", "done_by"),
    LineKind.TELLING: ("addressee", "counted_from"),
    LineKind.WRITING: (),
    LineKind.CHASING: ("addressee", "within"),
    LineKind.STEP: ("done_by",),
}
NEW_KINDS = tuple(_NEEDS)
_MISSING = {
    "addressee": "Say on whom it falls, or who is told.",
    "counted_from": "Choose the event from which it is counted.",
    "within": "Enter how many days, or choose “as soon as possible”.",
    "done_by": "Choose the event that shows it done.",
}


@dataclass(frozen=True)
class Said:
    """What an officer says of one line of a text, as entered; `line` is empty for a new one, whose `kind` is chosen.

    `on` is the day on which it was compared; None is today.
    """

    text: str
    line: str
    answer: Answer
    paragraph: str = ""
    by: str = ""
    on: date | None = None
    against: str = ""
    why: str = ""
    kind: LineKind | None = None
    words: str = ""
    addressee: str = ""
    counted_from: str = ""
    done_by: str = ""
    within: Within | None = None
    force: Force | None = None
    applies_on: date | None = None


def checked(said: Said, text: Text, line: Line | None, today: date) -> Confirmed:
    """Return what was said of a line (`line` None for a new one) as it is kept: of what did not change nothing.

    Raises `Problem` about the entry that is missing or cannot be.
    """
    on = said.on or today
    for name in _TEXTS:
        _check_text(getattr(said, name), name)
    if said.force is not None and said.force not in text.forces:
        raise Problem(f"A line of {text.name} cannot have the force “{said.force}”: choose another.", "force")
    check.need(said.by, "Say who compared the line.", "by")
    check.need(said.against, "Say which copy it was compared with, for example “printed copy, March 2026”.", "against")
    check.not_ahead(on, "on", "enter the day on which the line was compared")
    if text.published and on < text.published:
        raise Problem(f"{text.name} was published on {written(text.published)}: check the day.", "on")
    if said.answer is not Answer.GONE and text.key != LOCAL:
        check.need(said.paragraph, f"Enter the paragraph of {text.name} in which it stands.", "paragraph")
    if said.answer is not Answer.STANDS:
        check.need(said.why, "Say what was found and why: the reason is printed wherever this line decides something.")
    if said.line == DAY_LINE:
        return _day(said, text, on)
    found = _new(said) if line is None else _held(said, line)
    return replace(found, on=on)


def as_said(one: Confirmed, text: Text, line: Line | None, today: date) -> Confirmed:
    """Return what another office confirmed of a line (`line` None for a new one) as this one would have: nothing beside what it says.

    Raises `Problem` where no office could have said it.
    """
    if line is not None and one.kind is not line.kind:
        raise Problem("It is another sort of line than the one that this program holds.", "kind")
    return checked(Said(**{field.name: getattr(one, field.name) for field in fields(Said)}), text, line, today)


def _check_text(entered: str, field: str) -> None:
    if len(entered) > _MOST_LETTERS:
        raise Problem(f"This is longer than {_MOST_LETTERS:,} letters: shorten it.", field)
    if any(unicodedata.category(letter) in {"Cc", "Cs"} and letter not in "\n\t" for letter in entered):
        raise Problem("This has a sign that cannot be printed: type it again.", field)


def _plain(said: Said, line: str, kind: LineKind) -> Confirmed:
    return Confirmed(
        text=said.text, line=line, kind=kind, answer=said.answer, paragraph=said.paragraph.strip(), by=said.by.strip(),
        on=date.min, against=said.against.strip(), why=said.why.strip(),
    )  # fmt: skip


def _day(said: Said, text: Text, on: date) -> Confirmed:
    if said.answer is not Answer.STANDS:
        raise Problem("The day from which an edition applies is confirmed, or taken back.", "answer")
    if said.applies_on is None:
        raise Problem("Enter the day from which the edition applies, as the office’s copy states it.", "applies_on")
    if text.published and said.applies_on < text.published:
        raise Problem(
            f"{text.name} was published on {written(text.published)} and cannot apply before: check the day.",
            "applies_on",
        )
    if said.applies_on.year > LAST_YEAR:
        raise Problem(f"Bank holidays are known to {LAST_YEAR}: check the year.", "applies_on")
    return replace(_plain(said, DAY_LINE, LineKind.DAY), on=on, applies_on=said.applies_on)


def _held(said: Said, line: Line) -> Confirmed:
    """Return what was said of a line that the program holds."""
    if said.answer is Answer.NEW:
        raise Problem("A new line is one that the program does not hold: it has its own place below.", "answer")
    if line.kind is LineKind.QUESTION and said.answer is Answer.GONE:
        raise Problem(
            "A question is asked for what hangs on it: say of the criterion that it is no longer there.", "answer"
        )
    plain = _plain(said, line.key, line.kind)
    if said.answer is not Answer.CHANGED:
        return plain
    found = replace(
        plain,
        words=_other(said.words, line.words),
        addressee=_other(said.addressee, line.addressee),
        counted_from=_event(said.counted_from, line.counted_from, "counted_from"),
        within=None if said.within == line.within else _period(said.within),
        force=None if said.force == line.source.force else said.force,
    )
    if found.counted_from and found.counted_from == line.done_by:
        raise Problem("That event shows it done: a time limit cannot be counted from it.", "counted_from")
    if found == plain:
        raise Problem("Nothing is changed: change what the edition changed, or say that it stands as it is.", "answer")
    return found


def _new(said: Said) -> Confirmed:
    """Return what was said of a line that only the office's copy has."""
    if said.kind not in _NEEDS:
        raise Problem("Choose what sort of line it is.", "kind")
    check.need(said.words, "Write what the new line says.", "words")
    for name in _NEEDS[said.kind]:
        if not getattr(said, name):
            raise Problem(_MISSING[name], name)
    if said.done_by and (said.done_by == said.counted_from or said.done_by in BEGINS_ONLY):
        raise Problem(
            "That event begins a time limit and shows nothing done: choose the one by which it is done.", "done_by"
        )
    return replace(
        _plain(said, said.line or f"{NEW}{new_id()[:NEW_DIGITS]}", said.kind),
        answer=Answer.NEW,
        words=said.words.strip(),
        addressee=said.addressee.strip(),
        counted_from=_event(said.counted_from, "", "counted_from"),
        done_by=_event(said.done_by, "", "done_by"),
        within=_period(said.within),
        force=said.force,
    )


def _other(entered: str, held: str) -> str:
    """Return what was entered, or nothing where that is what is held already."""
    return "" if entered.strip() == held else entered.strip()


def _event(entered: str, held: str, field: str) -> str:
    if entered and entered not in EVENTS:
        raise Problem("Choose one of the events that are offered.", field)
    return _other(entered, held)


def _period(within: Within | None) -> Within | None:
    if within is not None and not 0 <= within.count <= _LONGEST[within.unit]:
        raise Problem(f"A time limit has at most {_LONGEST[within.unit]} {within.unit}: check the number.", "within")
    return within
