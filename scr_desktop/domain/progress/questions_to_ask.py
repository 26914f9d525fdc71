"""Which of a regime's questions are worth asking, given what other entries already settle."""

from __future__ import annotations

from collections.abc import Mapping

from scr_desktop.domain.facts.childhood import has_no_age
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.rules.condition import Facts, Truth
from scr_desktop.domain.rules.fact import AGE, AnswerKind, Fact, Question
from scr_desktop.domain.rules.regime import Regime


def questions(status: CaseStatus) -> tuple[Question, ...]:
    """Return the questions of a case's regime that appear in it: those about an unborn child only where one is entered.

    Where nobody entered has an age, nobody's age is asked. One that was answered stays.
    """
    return tuple(one for one in may_appear(status) if not said_elsewhere(one.fact, status))


def said_elsewhere(fact: Fact, status: CaseStatus) -> bool:
    """Return whether a question does not arise from the answers so far: it is not answered, and nothing hangs on it."""
    known = status.facts.get(fact.key, "unknown") not in {"", "unknown"}
    return not known and fact.arises(status.facts) is not Truth.YES and fact.key not in status.verdict.unanswered


def may_appear(status: CaseStatus) -> tuple[Question, ...]:
    """Return the questions that appear in a case, or will with another answer."""
    ageless = has_no_age(status.case, status.today)
    answered = {answer.fact for answer in status.case.answers if answer.value not in {"", "unknown"}}
    return tuple(
        question
        for question in status.regime.questions
        if question.fact.key in answered
        or (_appears(question.fact, status) and not (ageless and question.fact.key == AGE))
    )


def _appears(fact: Fact, status: CaseStatus) -> bool:
    return not fact.only_with or status.facts.get(fact.only_with) == "yes"


def not_asked(fact: Fact, status: CaseStatus) -> str:
    """Return why a question of a case need not be answered, or the empty text; see `why_not_asked`.

    What the verdict waits for is asked all the same.
    """
    if fact.key in status.verdict.unanswered:
        return ""
    settled = {key: derived.value for key, derived in status.case_facts.settled.items()}
    return why_not_asked(fact, status.regime, settled, status.facts)


def why_not_asked(fact: Fact, regime: Regime, settled: Facts, answered: Facts | None = None) -> str:
    """Return why `fact` cannot be yes, given the facts that other entries have settled, or the empty text.

    It cannot be where yes would contradict what is settled: a death in custody when no child has died. What it `needs`
    may also be `answered` no by the officer.
    The reason is a half sentence that follows “because”, for example `“Has a child died?” is answered “No”`.
    """
    if fact.needs and (answered or settled).get(fact.needs) == "no":
        return _answered(regime.facts, fact.needs, "no")
    if fact.kind is not AnswerKind.YES_NO:
        return ""
    assumed = {**settled, fact.key: "yes"}
    for contradiction in regime.contradictions:
        others = [key for key in contradiction.when.asks() if key != fact.key and key in settled]
        if others and fact.key in contradiction.when.asks() and contradiction.when.holds(assumed) is Truth.YES:
            return " and ".join(_answered(regime.facts, key, settled[key]) for key in dict.fromkeys(others))
    return ""


def _answered(facts: Mapping[str, Fact], key: str, answer: str) -> str:
    fact = facts.get(key)
    return f"“{fact.text}” is answered “{fact.answer_in_words(answer)}”" if fact else f"{key} is {answer}"
