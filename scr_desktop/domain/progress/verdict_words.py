"""A verdict in sentences for the officer, the same on screen and on paper: what it is, and whose duty."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from scr_desktop.domain.facts.no_firmer import NOTIFIABLE, REVIEW
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.change_of_arrangements import began_words
from scr_desktop.domain.progress.unsettled import OURS
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.rules.criterion import Review, Verdict
from scr_desktop.domain.rules.event import PASSES_ON
from scr_desktop.domain.rules.fact import HARM_CERTAINTY
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.rules.whose import Allocated, Holder, Whose
from scr_desktop.domain.time.part_date import written_with_weekday

# The sign that stands before a sentence: that it is so, that it is not, or that it is open.
Sign = Literal["yes", "no", "unknown"]


def notifiable_sentence(status: CaseStatus) -> str:
    """Return whether the incident is notifiable and by whom, in a sentence; not settled where anything leaves it open."""
    by = status.verdict.notified_by
    if by.whose is Whose.OURS:
        also = "".join(f", and by {_holder(status, other)}" for other in by.others)
        return f"Notifiable, by {_ours(status)}{also}.{_not_named(status, by.others)}"
    if by.whose is Whose.OTHER:
        others = " and by ".join(_holder(status, other) for other in by.others)
        return f"Notifiable, by {others}.{_not_named(status, by.others)}"
    if by.whose is Whose.OPEN:
        return _not_settled(status)
    return "Not notifiable."


def safe_day_sentence(status: CaseStatus) -> str:
    """Return by when it is to be notified should it prove notifiable, empty where that is settled or no day follows."""
    due = next((line.last_on for line in status.deadlines if line.rule.key == "notify"), None)
    if notifiable_state(status) != "unknown" or due is None:
        return ""
    somebodys = status.verdict.notifiable is Truth.YES or status.verdict.notified_by.others
    proves = OURS if somebodys else "notifiable"
    return (
        f"Should it prove {proves}, it is due by {written_with_weekday(due)}: the days run from when the authority became "
        "aware, whatever is still open."
    )


def notifiable_key(status: CaseStatus) -> str:
    """Return whether it is notifiable as one key: `ours`, `other authority`, `open` or `no`."""
    return str(status.verdict.notified_by.whose)


def whose_words(status: CaseStatus) -> str:
    """Return who must notify, by name where it is entered, empty where nobody must or it is not settled."""
    by = status.verdict.notified_by
    ours = [_ours(status)] if by.whose is Whose.OURS else []
    others = [_holder(status, other) for other in by.others] if by.whose is not Whose.OPEN else []
    return " and ".join([*ours, *others])


def notifiable_state(status: CaseStatus) -> Sign:
    """Return the sign for `notifiable_sentence`: `yes`, `no` or `unknown`."""
    whose = status.verdict.notified_by.whose
    if whose in {Whose.OURS, Whose.OTHER}:
        return "yes"
    return "unknown" if whose is Whose.OPEN else "no"


def serious_case_sentence(status: CaseStatus) -> str:
    """Return whether it is a serious case, and for whom, in a sentence."""
    serious = status.verdict.serious_case
    if serious is Truth.YES:
        return f"A serious case{_for_whom(status)}.{_by_judgement(status)}"
    if serious is Truth.UNKNOWN:
        return "Not settled yet whether it is a serious case."
    return "Not a serious case by the definition."


def _by_judgement(status: CaseStatus) -> str:
    """Say apart from certain harm what is judged likely, though the answer does not change what follows."""
    if status.facts.get(HARM_CERTAINTY) != "likely" or status.facts.get("seriously_harmed") != "yes":
        return ""
    return " The harm is judged likely to be long-term, though this is not certain."


def serious_case_state(status: CaseStatus) -> Sign:
    """Return the sign for `serious_case_sentence`: `yes`, `no` or `unknown`."""
    return status.verdict.serious_case.value


def review_sentence(status: CaseStatus) -> str:
    """Return what the criteria say of a review, in a sentence, with what open questions could still change.

    Where it is open which edition governs, what each of them says.
    """
    if status.under:
        each = " ".join(f"Under {one.regime.name}: {review_sentence(one)}" for one in status.under)
        return each if review_state(status) == "no" else f"Not settled yet which review, if any. {each}"
    verdict, regime = status.verdict, status.regime
    name = _review(regime)
    if status.case.passes_on or status.held_by_day:
        return nothing_decided_here(status)
    if not status.may_commission:
        return f"No new {name} may be commissioned: the case passes to those who decide under the new arrangements."
    if verdict.review is Review.NONE and verdict.decided_by.whose is Whose.OTHER and verdict.serious_case is Truth.YES:
        return f"Whether to hold a {name} is for {_deciders(status, verdict.decided_by)} to decide."
    if REVIEW in verdict.in_doubt:
        return f"Not settled yet{_contradicts_itself(status)}."
    if review_state(status) == "no":
        return _none(name)
    return _what_follows(status, name) + _could_still(status) + _of_the_board(status)


def _of_the_board(status: CaseStatus) -> str:
    """Say that it is open whether a decision that was notified came in time, as it is asked (`decided_already.py`)."""
    return " Whether what was decided was still the board’s to decide is not settled yet." if status.asked else ""


def nothing_decided_here(status: CaseStatus) -> str:
    """Return in a sentence why no review can be recommended or decided on here, empty where one can."""
    if status.may_commission:
        return ""
    passed, source = status.case.day_of(PASSES_ON), status.regime.source.paragraph
    if passed or status.held_by_day:
        begin = f"The partner arrangements began {began_words(passed)}, and no decision of an earlier day is on record"
        source = "procedure, grace period"
    else:
        begin = f"Under these arrangements no new {_review(status.regime)} may be commissioned"
    # What another area's board decides is not decided by our partners in its place either.
    elsewhere = decided_elsewhere(status)
    who = "" if elsewhere else ", who decide"
    said = f"{begin}: the case and all information about it pass to the safeguarding partners{who} ({source})."
    return f"{said} {elsewhere}".rstrip()


def decided_elsewhere(status: CaseStatus) -> str:
    """Return in a sentence that those of another area decide on a review, by name and paragraph; empty where they do not.

    Where the arrangements allow no new review in any area it is not said.
    """
    by, source = status.verdict.decided_by, status.regime.deciding_source
    if by.whose is not Whose.OTHER or source is None:
        return ""
    return f"It is for {_deciders(status, by)} to decide ({source.paragraph})."


def review_state(status: CaseStatus) -> Sign:
    """Return the sign for `review_sentence`: `yes`, `no` or `unknown`."""
    if status.under:
        return "no" if all(review_state(one) == "no" for one in status.under) else "unknown"
    verdict = status.verdict
    if verdict.could_be is not verdict.review or perhaps_for_others(status) or status.asked:
        return "unknown"
    if REVIEW in verdict.in_doubt:
        return "unknown"
    if verdict.review is Review.CONSIDER and verdict.decided_by.whose is Whose.OPEN:
        # It is considered by whoever it falls to; outside England that may be nobody.
        return "unknown"
    elsewhere = verdict.decided_by.whose is Whose.OTHER and verdict.serious_case is Truth.YES
    return "no" if verdict.review is Review.NONE and not elsewhere else "yes"


def perhaps_for_others(status: CaseStatus) -> bool:
    """Return whether it is open whether there is anything to decide on, which would be for others to do."""
    verdict = status.verdict
    if verdict.review is not Review.NONE or not status.regime.may_commission:
        return False
    if verdict.decided_by.whose is Whose.OPEN:
        return verdict.serious_case is not Truth.NO
    return verdict.serious_case is Truth.UNKNOWN and verdict.decided_by.whose is Whose.OTHER


def contradicted(status: CaseStatus) -> bool:
    """Return whether answers contradict each other, or what is entered of the children and the incident."""
    return bool(status.verdict.contradictions or status.case_facts.disagreements)


def _contradicts_itself(status: CaseStatus) -> str:
    return ": what is entered contradicts itself" if contradicted(status) else ""


def in_doubt(status: CaseStatus) -> bool:
    """Return whether it is open whose duty it is to notify, or whether there is one, by what is entered in doubt."""
    return NOTIFIABLE in status.verdict.in_doubt


def disagreement_sentences(status: CaseStatus) -> dict[str, str]:
    """Return, by fact, what is said beside an answer that the entries contradict."""
    return {
        disagreement.fact: f"To “{status.regime.facts[disagreement.fact].text}” you answered “{status.regime.facts[disagreement.fact].answer_in_words(disagreement.answered)}”, but what is entered "
        f"says “{status.regime.facts[disagreement.fact].answer_in_words(disagreement.entered.value)}”: {disagreement.entered.why}. "
        "Your answer stands until you change it: correct one of the two."
        for disagreement in status.case_facts.disagreements
        if disagreement.fact in status.regime.facts
    }


def _not_settled(status: CaseStatus) -> str:
    others, ours = status.verdict.notified_by.others, _ours(status)
    treat = f" Until it is, treat it as the duty of {ours}." if status.verdict.notifiable is Truth.YES else ""
    if others:
        by = " and by ".join(_holder(status, other) for other in others)
        return f"Notifiable, by {by}; not settled yet whether by {ours} too.{treat}{_not_named(status, others)}"
    if status.verdict.notifiable is not Truth.YES:
        why = _contradicts_itself(status) if in_doubt(status) else ""
        return f"Not settled yet whether it is notifiable{why}."
    return f"Notifiable; not settled yet by whom.{treat}"


def _review(regime: Regime) -> str:
    return regime.review_name[:1].lower() + regime.review_name[1:]


def _none(name: str) -> str:
    return f"The criteria do not call for a {name}."


def _what_follows(status: CaseStatus, name: str) -> str:
    verdict = status.verdict
    said = {
        Review.MUST: f"A {name} {verdict.word} be held",
        Review.UNLESS_SHOWN_OTHERWISE: f"A {name} must be held unless there is definitive evidence that there are no "
        "concerns about how agencies worked together",
        Review.CONSIDER: f"Whether to hold a {name} is to be considered: the deciders weigh the criteria",
        Review.NONE: f"Nothing answered so far calls for a {name}",
    }[verdict.review]
    return f"{said}.{_who_decides(status)}"


def _who_decides(status: CaseStatus) -> str:
    by = status.verdict.decided_by
    if status.verdict.review is Review.NONE:
        return ""
    if by.whose is Whose.OTHER:
        return f" It is for {_deciders(status, by)} to decide."
    if by.whose is Whose.OPEN:
        return " Who decides is not settled yet."
    return ""


def _could_still(status: CaseStatus) -> str:
    verdict = status.verdict
    if perhaps_for_others(status) and verdict.decided_by.whose is Whose.OPEN:
        return (
            " Whose it is to decide on one is not settled yet."
            if verdict.could_be is verdict.review
            else _could_be(verdict)
        )
    if perhaps_for_others(status):
        by = _deciders(status, verdict.decided_by)
        return f" If it proves to be a serious case, whether to hold one is for {by} to decide."
    return "" if verdict.could_be is verdict.review else _could_be(verdict)


def _could_be(verdict: Verdict) -> str:
    return {
        Review.MUST: " Questions still open could make it one that must be held.",
        Review.UNLESS_SHOWN_OTHERWISE: " Questions still open could call for one.",
        Review.CONSIDER: " Questions still open could call for it to be considered.",
        Review.NONE: "",
    }[verdict.could_be]


def _for_whom(status: CaseStatus) -> str:
    by = status.verdict.decided_by
    if by.whose is Whose.OTHER:
        return f", for {_deciders(status, by)}"
    return "; not settled yet for whom" if by.whose is Whose.OPEN else ""


def _deciders(status: CaseStatus, by: Allocated) -> str:
    """Return whose board or partners decide, with the authority's name where it is entered."""
    return " or ".join(
        f"{_the_board(status.regime)} of the area {other}{_by_name(status, other)}" for other in by.others
    )


def _the_board(regime: Regime) -> str:
    return f"the {regime.board}" if regime.board[:1].isupper() and not regime.partners else "the safeguarding partners"


def _ours(status: CaseStatus) -> str:
    return status.authority or "our local authority"


def _holder(status: CaseStatus, other: Holder) -> str:
    return f"the authority {other}{_by_name(status, other)}"


def _by_name(status: CaseStatus, other: Holder) -> str:
    """Return the name of another authority in brackets, nothing where it is not entered."""
    name = status.authority_of(other)
    return f" ({name})" if name else ""


def _not_named(status: CaseStatus, others: Iterable[Holder]) -> str:
    """Return in a sentence of its own that the name of another authority is still to be entered."""
    missing = [other for other in others if not status.authority_of(other)]
    if not missing:
        return ""
    return (
        " The other authority’s name is not entered yet."
        if len(missing) == 1
        else " The other authorities’ names are not entered yet."
    )
