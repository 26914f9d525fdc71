"""The facts of a case that the law turns on, each asked in plain words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.rules.condition import Any, Condition, Facts, Is, Shown, Truth, all_of, any_of
from scr_desktop.domain.sources.source import Source

# Facts that were asked under another key before: what was answered under it still counts.
RENAMED = {"several_areas": "other_area"}
# How old the child was: nobody is asked it of whom nobody had an age.
AGE = "age"
# The questions that the office answers of a child not born yet and of one stillborn, and whether harm is certain.
UNBORN_COUNTS, STILLBORN_COUNTS, HARM_CERTAINTY = "unborn_counts", "stillborn_counts", "harm_certainty"
# The answers that count only once their reason is written; of no concern between agencies a claim shows nothing, the
# procedure asks for definitive evidence (2.3).
REASONED = {
    UNBORN_COUNTS: ("yes", "no"),
    STILLBORN_COUNTS: ("yes", "no"),
    HARM_CERTAINTY: ("likely",),
    "no_interagency_concern_shown": ("yes",),
}
# Nobody is older than this: a number beyond it is no age.
_OLDEST = 120
_FIRMNESS = ("", "unknown", "no", "yes")


class AnswerKind(StrEnum):
    """What sort of answer a fact takes."""

    YES_NO = "yes or no"
    CHOICE = "choice"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact: `key` for the record, `text` as the question, `choices` as answer to words, `help` to explain.

    `needs` is the key of a fact without which it has no answer: where that is “no”, it is not asked. `only_with` is the
    key of something entered without which nobody would think of the question: it does not appear. `only_if` are the answers to
    other facts of which one must be given: without any there is nothing to ask, and it does not appear either.
    """

    key: str
    text: str
    kind: AnswerKind = AnswerKind.YES_NO
    choices: tuple[tuple[str, str], ...] = (("yes", "Yes"), ("no", "No"), ("unknown", "Not known yet"))
    help: str = ""
    needs: str = ""
    only_with: str = ""
    only_if: tuple[Is, ...] = ()

    @property
    def yes(self) -> Is:
        """The condition that the answer is yes."""
        return Is(self.key)

    @property
    def yes_if_asked(self) -> Condition:
        """The condition that the answer is yes: open only where what it appears `only_with` is entered."""
        return any_of(Shown(self.yes), all_of(Shown(Is(self.only_with)), self.yes))

    def arises(self, facts: Facts) -> Truth:
        """Return whether there is anything to ask, given the other facts; open while the answers it turns on are not known."""
        if self.only_with and facts.get(self.only_with) != "yes":
            return Truth.NO
        return Any(self.only_if).holds(facts) if self.only_if else Truth.YES

    def answer_in_words(self, answer: str) -> str:
        """Return an answer as the reader sees it: `Not known yet` for a missing one."""
        if self.kind is AnswerKind.NUMBER:
            return answer or "Not known yet"
        return dict(self.choices).get(answer, "Not known yet")


# Asked by earlier versions, which counted exploitation and young people close to 18 with it: kept where it was answered.
ADULT_AT_RISK = Fact(
    "adult_at_risk",
    "Is an adult with care and support needs, exploitation, or a young person close to 18 part of the case?",
)
EARLIER = (ADULT_AT_RISK,)


@dataclass(frozen=True, slots=True)
class Question:
    """A fact as one regime asks it: with the paragraph that makes it matter, under a heading."""

    fact: Fact
    source: Source
    heading: str


def lacks_reason(key: str, value: str, reason: str) -> bool:
    """Return whether an answer counts only with its reason, and none is written."""
    return value in REASONED.get(key, ()) and not reason.strip()


AGE_TAKEN = f"a whole number of years up to {_OLDEST}"


def is_age(answer: str) -> bool:
    """Return whether an answer can be the age of somebody in whole years."""
    return answer.isdecimal() and len(answer) <= len(str(_OLDEST)) and int(answer) <= _OLDEST


def asked_once(*questions: Question) -> tuple[Question, ...]:
    """Return the first asking of each fact: what several pieces of the law turn on is asked under the first of them."""
    found: dict[str, Question] = {}
    for question in questions:
        found.setdefault(question.fact.key, question)
    return tuple(found.values())


def checked_answers(given: Mapping[str, object], facts: Mapping[str, Fact]) -> dict[str, str]:
    """Return answers as text, accepting true, false, null and numbers for the words they stand for.

    Raises `Problem` for a fact that is not asked here or an answer that it does not take.
    """
    words = {True: "yes", False: "no", None: "unknown"}
    found: dict[str, str] = {}
    for asked_as, value in given.items():
        key = RENAMED.get(asked_as, asked_as)
        if key not in facts:
            raise Problem(f"“{key}” is not a fact that is asked here: the questions are {', '.join(facts)}.", key)
        answer = words[value] if isinstance(value, bool) or value is None else str(value).strip().lower()
        found[key] = firmer(found.get(key, ""), _checked(facts[key], answer))
    return found


def firmer(one: str, other: str) -> str:
    """Return which of two answers to one question counts: an answer before none, yes before no."""
    return max(one, other, key=lambda answer: _FIRMNESS.index(answer) if answer in _FIRMNESS else len(_FIRMNESS))


def _checked(fact: Fact, answer: str) -> str:
    if fact.kind is AnswerKind.NUMBER:
        if answer in {"", "unknown"}:
            return ""
        if not is_age(answer):
            raise Problem(f"“{fact.text}” takes {AGE_TAKEN}, not “{answer[:40]}”.", fact.key)
        return str(int(answer))
    allowed = [choice for choice, _ in fact.choices]
    if answer not in allowed:
        raise Problem(f"“{fact.text}” takes one of {', '.join(allowed)}, not “{answer[:40]}”.", fact.key)
    return answer
