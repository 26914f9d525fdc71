"""Media interest and sensitive days of which a notification speaks: noticed and offered, never set by themselves.

A word alone is not enough: a trial of a medicine, a birthday party or a grandfather's funeral years ago would make the
offer one that nobody reads. So each kind asks for the words in which papers speak of what is to come.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from scr_desktop.domain.facts.birthday import near
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.sensitive_day import KINDS
from scr_desktop.domain.time.days_in_text import days_in
from scr_desktop.domain.time.part_date import PartDate

_LONGEST = 160
_SENTENCE = re.compile(r"[^.!?;\n]+(?:\.(?=\d)[^.!?;\n]+)*")
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}|\d{{1,2}}[/.-]\d{{1,2}}\b|{_MONTH} \d{{1,2}}\b)"
_TO_COME = rf"(?:dates?\b|days?\b|is\b|was\b|will\b|to be\b|listed\b|set\b|fixed\b|due\b|planned\b|arranged\b|not (?:yet|known|set)|starts?\b|begins?\b|opens?\b|opened\b|adjourned\b|expected\b|next\b|on\b|:|{_DAY})"
_SPEAKS = {
    "media": re.compile(
        r"(?<!social )\bmedia\b ?(?::|interest|attention|coverage|enquir|inquir|statement|presence|reports?\b|have\b|are\b)"
        r"|\bpress (?:interest|coverage|enquir|inquir|release|statement|attention|on site|at the|have\b|are\b|conference)"
        r"|\b(?:national|local|regional) (?:press|media|papers?|newspapers?|tv|news)\b"
        r"|\bin the (?:press|media|papers|news|newspapers?)\b|\bjournalists?\b|\breporters\b|\bsocial media (?:interest|coverage)",
        re.IGNORECASE,
    ),
    "birthday": re.compile(rf"\bbirthday\b(?! (?:party|card|cake|present|gift))(?=.*{_DAY})|{_DAY}.*\bbirthday\b", re.IGNORECASE),
    "funeral": re.compile(rf"\b(?:funeral|burial|cremation|memorial service)s? ?(?:service )?{_TO_COME}", re.IGNORECASE),
    "anniversary": re.compile(rf"\banniversary\b(?=.*(?:{_DAY}|death|fire|incident))|{_DAY}.*\banniversary\b", re.IGNORECASE),
    "trial": re.compile(
        rf"\b(?:trial|sentencing|plea hearing|PTPH|crown court|court hearing)\b ?{_TO_COME}", re.IGNORECASE
    ),
    "inquest": re.compile(rf"\binquest\b ?(?:hearing )?{_TO_COME}", re.IGNORECASE),
}  # fmt: skip
# Said, but of nothing that is to come here.
_NOTHING = re.compile(
    r"\b(?:no|not any|without|nil) (?:\w+ ){0,2}(?:media|press|journalists?|reporters)\b"
    r"|\b(?:media|press)(?: interest)? ?:? ?(?:none|nil|no|not known|n/a)\b"
    r"|\b(?:clinical|drug|medication|treatment) trial\b|\btrial (?:period|basis|return|of (?:medic|treat))"
    r"|\bgrand(?:mother|father|parent)s?['’]?s? funeral\b|\battended (?:the |a |his |her )?funeral\b|\bsince the funeral\b",
    re.IGNORECASE,
)


class Suggestion(NamedTuple):
    """What a text seems to speak of: its kind, the words, and the day if the words give one in full.

    With `by_birth` it follows from a child's day of birth, and no text speaks of it.
    """

    kind: str
    words: str
    on: PartDate
    by_birth: bool = False

    @property
    def question(self) -> str:
        """The offer in a sentence; nothing is entered until it is taken."""
        return f"{self.said}: enter it?"

    @property
    def said(self) -> str:
        """What was noticed, in a sentence without its end."""
        name = dict(KINDS)[self.kind]
        if self.by_birth:
            return f"{self.words} is on {self.on}"
        return f"The text speaks of {name[:1].lower()}{name[1:]} (“{self.words}”)"


def noticed(text: str) -> Iterator[Suggestion]:
    """Yield what a text speaks of, each kind in each sentence once."""
    for found in _SENTENCE.finditer(text):
        sentence = " ".join(found[0].split())
        if _NOTHING.search(sentence):
            continue
        for kind, pattern in _SPEAKS.items():
            if pattern.search(sentence):
                yield Suggestion(kind, sentence[:_LONGEST], _day_of(sentence))


def birthdays(case: Case, today: date) -> list[Suggestion]:
    """Return the birthdays of the children of a case in the next seven days, neither entered nor set aside."""
    return [
        Suggestion("birthday", f"The birthday of {name}", PartDate.on(day), by_birth=True)
        for name, day in near(case, today)
    ]


def offered(case: Case) -> list[Suggestion]:
    """Return what the texts of a case speak of and the officer has neither entered nor set aside, one of each kind."""
    # A birthday of one day that was set aside says nothing of the birthday that a text speaks of.
    settled = {
        sensitive_day.kind
        for sensitive_day in case.sensitive_days
        if not (sensitive_day.outcome == "set_aside" and sensitive_day.on.known)
    }
    found: dict[str, Suggestion] = {}
    for text in _texts(case):
        for one in noticed(text):
            found.setdefault(one.kind, one)
    return [one for kind, one in found.items() if kind not in settled]


def _texts(case: Case) -> Iterator[str]:
    yield from (case.what_happened, case.immediate_safety, case.how_aware, case.why_criteria_met, case.more_children)
    yield case.notes
    yield from (child.notes for child in case.children)
    yield from (member.notes for member in case.family)
    yield from (agency.involvement for agency in case.agencies)


def _day_of(sentence: str) -> PartDate:
    """Return the one day that a sentence gives with its year, else an unknown one: the year is never guessed."""
    days = {day for one in days_in(sentence) if (day := one.as_date)}
    return PartDate.on(days.pop()) if len(days) == 1 else PartDate()
