"""The questions that are open and could change a verdict, with why what is entered leaves them open."""

from __future__ import annotations

from collections.abc import Sequence

from scr_desktop.domain.facts.case_facts import CaseFacts
from scr_desktop.domain.facts.childhood import has_no_age
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.either_edition import which_edition
from scr_desktop.domain.rules import vocabulary as facts
from scr_desktop.domain.rules.condition import Condition, hangs_on
from scr_desktop.domain.rules.criterion import Review
from scr_desktop.domain.rules.fact import AGE, STILLBORN_COUNTS, UNBORN_COUNTS
from scr_desktop.domain.rules.whose import Whose

AWARE_NOT_KNOWN = "On which day did the authority become aware? Which arrangements apply, whose duty it is and every day follow from it."


def open_sentences(status: CaseStatus) -> list[str]:
    """Return each question that is open and could change the verdict, with why the entries leave it open."""
    asked = {key: fact for one in (*status.under, status) for key, fact in one.regime.facts.items()}
    said = [*([which_edition(status)] if status.under else []), *status.asked]
    if status.which and status.verdict.notified_by.whose in {Whose.OURS, Whose.OPEN}:
        said.append(f"Whose duty is it here: that of {' or '.join(status.which)}? (the office has several authorities)")
    said += _not_said(status)
    for key in (*status.verdict.unanswered, *_for_the_office(status)):
        if key in asked and not (key == AGE and has_no_age(status.case, status.today)):
            why = status.case_facts.open_because(key)
            said.append(f"{asked[key].text} ({why})" if why else asked[key].text)
    return said


def _not_said(status: CaseStatus) -> list[str]:
    """Return what is open because no source says it, where a review may follow: no question stands for it."""
    verdict = status.verdict
    sentences = {key: text for one in (*status.under, status) for key, text in one.regime.not_said.items()}
    if verdict.could_be is Review.NONE or verdict.decided_by.whose is not Whose.OPEN:
        return []
    return [sentences[key] for key in verdict.decided_by.asks if key in sentences]


def open_on(condition: Condition, status: CaseStatus) -> list[str]:
    """Return the questions on which it hangs whether a condition holds in a case, with why the entries leave them open.

    Where one waits only for what the office answers, that question stands in its place.
    """
    keys = list(dict.fromkeys(hangs_on(condition, status.facts)))
    office = _for_the_office(status, keys)
    waits = {"seriously_harmed": UNBORN_COUNTS, "died": STILLBORN_COUNTS}
    found = [key for key in keys if waits.get(key) not in office or _waits_otherwise(key, status)]
    asked = status.regime.facts
    said = [(asked[one].text, status.case_facts.open_because(one)) for one in (*found, *office) if one in asked]
    return [f"{text} ({why})" if why else text for text, why in said]


def _waits_otherwise(key: str, status: CaseStatus) -> bool:
    """Return whether a fact is open for another reason than that the office has not answered whether it counts."""
    return not status.case_facts.open_because(key).endswith("is for the office to answer")


def _for_the_office(status: CaseStatus, unanswered: Sequence[str] | None = None) -> list[str]:
    """Return the questions that no source settles and on which an open one, of the verdict or of `unanswered`, waits."""
    waits = {UNBORN_COUNTS: "seriously_harmed", STILLBORN_COUNTS: "died"}
    asked = {UNBORN_COUNTS: "unborn_child", STILLBORN_COUNTS: "stillborn_child"}
    return [
        key
        for key, waited_for in waits.items()
        if status.facts.get(asked[key]) == "yes"
        and status.facts.get(key, "unknown") == "unknown"
        and waited_for in (status.verdict.unanswered if unanswered is None else unanswered)
    ]


def open_without_arrangements(known: CaseFacts) -> list[str]:
    """Return what is open as long as it is not known when the authority became aware, and why, from the entries alone."""
    asked = [f"{fact.text} ({why})" for fact in (facts.DIED, facts.HARMED) if (why := known.open_because(fact.key))]
    return [AWARE_NOT_KNOWN, *asked]
