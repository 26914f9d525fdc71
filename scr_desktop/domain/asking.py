"""Which of a regime's questions are worth asking, given what other entries already settle."""

from __future__ import annotations

from collections.abc import Mapping

from scr_desktop.domain.condition import Facts, Truth
from scr_desktop.domain.fact import Fact, Kind
from scr_desktop.domain.regime import Regime


def why_not_asked(fact: Fact, regime: Regime, settled: Facts) -> str:
    """Return why `fact` cannot be yes, given the facts that other entries have settled, or the empty text.

    It cannot be where yes would contradict what is settled: a death in custody when no child has died.
    The reason is a half sentence that follows “because”, for example `“Has a child died?” is answered “No”`.
    """
    if fact.needs and settled.get(fact.needs) == "no":
        return _answered(regime.facts, fact.needs, "no")
    if fact.kind is not Kind.YES_NO:
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
