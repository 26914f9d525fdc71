"""The sheets for the recommendation and, apart from it, the decision: boxes to tick, lines to write, boxes to sign."""

from __future__ import annotations

from collections.abc import Sequence

from scr_desktop.documents.parts.content import (
    Column,
    Content,
    Facts,
    Grid,
    Heading,
    KeepTogether,
    LinesToWrite,
    Notice,
    PageBreak,
    SignatureBoxes,
    Space,
)
from scr_desktop.documents.parts.words import capital, review_of
from scr_desktop.documents.sections.about_decision import decision_due, on_record
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.verdict_words import decided_elsewhere, nothing_decided_here, review_sentence
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.review.sheet_code import next_codes
from scr_desktop.domain.review.weighing import decision_of
from scr_desktop.domain.rules.criterion import Review
from scr_desktop.domain.rules.regime import Regime

SHEETS = "decision-sheet"
# Where partners sign on a page of their own, there is room for more reasons.
_LINES, _LINES_BESIDE_A_BOX = 10, 6
_MORE = "More information is needed first"
_SAY = {_MORE: " (say below what, from whom and by when)"}
_OTHER = "another type of review"


def decision_sheet(status: CaseStatus, office: Office) -> list[Content]:
    """Return the recommendation and the decision, on paper of their own that can be signed and filed apart from the pack.

    The decision is on the back of the recommendation: who decides has it in hand.
    """
    known = on_record(status, reasons=False)
    return [
        PageBreak(sheet=True),
        Heading(1, "Decision sheet", SHEETS),
        _which_case(status),
        *([Facts(known)] if known else []),
        *_may_not(status),
        *_recommendation(status, lines=3 if known else 5),
        PageBreak(),
        *_decision(status, office),
    ]


def _which_case(status: CaseStatus) -> Content:
    said = [("Case", f"{status.case.reference}: {status.case.title}"), ("Arrangements", status.regime.name)]
    if status.may_commission:
        said.append(("What the criteria say", review_sentence(status)))
    return Facts(said)


def _may_not(status: CaseStatus) -> list[Content]:
    if said := nothing_decided_here(status):
        return [Notice(said, "No review may be commissioned")]
    said = decided_elsewhere(status)
    return [Notice(f"{said} A decision made here all the same needs its reason.", "Not ours to decide")] if said else []


def _recommendation(status: CaseStatus, lines: int) -> list[Content]:
    """Return the half of the sheet for the recommendation, with so many lines for its reasons: it fills one page."""
    regime = status.regime
    return [
        Heading(2, f"Recommendation: {regime.recommender}"),
        _to_tick(recommendation_options(status), "Recommendation"),
        _written(lines, "Reasons, with the criteria they rest on:"),
        _written(3, "Views that differ, and whose:"),
        _signed([f"For the {regime.recommender}"], next_codes(status.case)[0]),
    ]


def _decision(status: CaseStatus, office: Office) -> list[Content]:
    regime, who, code = status.regime, deciders(status.regime, office), next_codes(status.case)[1]
    return [
        Heading(2, "Decision"),
        Facts(
            [("Who decides", regime.decider), ("Case", f"{status.case.reference}: {status.case.title}"), *_due(status)]
        ),
        _to_tick(decision_options(status), "Decision, made apart from the recommendation"),
        *_national(regime),
        _written(_LINES if len(who) > 1 else _LINES_BESIDE_A_BOX, "Reasons, with the criteria they rest on:"),
        _written(2, "If the decision departs from the recommendation, or comes after its day, why:"),
        *(_signed_apart(who, code) if len(who) > 1 else [_signed(who, code)]),
    ]


def _due(status: CaseStatus) -> list[tuple[str, str]]:
    """Return by when the decision is owed, while none is on record."""
    days = [] if decision_of(status.case) else decision_due(status)
    return [("To be decided by", "\n".join(days))] if days else []


def recommendation_options(status: CaseStatus) -> list[str]:
    """Return what may be recommended in a case."""
    regime = status.regime
    if not status.may_commission:
        return ["The case and all information about it pass to the safeguarding partners", _MORE + _SAY[_MORE]]
    name = review_of(regime)
    met, not_met = ("The criteria are met: a", "The criteria are not met: no") if _decided(regime) else ("A", "No")
    return [
        f"{met} {name} is recommended",
        f"{not_met} {name}, but another type of review is recommended (say below which)",
        f"{not_met} {name}, and no other review is recommended",
        _MORE + _SAY[_MORE],
    ]


def decision_options(status: CaseStatus) -> list[str]:
    """Return what may be decided in a case, as it is ticked on the sheet."""
    return [f"{choice}{_SAY.get(choice, '') or _say_which(choice)}" for choice in choices(status)]


def _say_which(choice: str) -> str:
    return " (say below which)" if choice.endswith(_OTHER) else ""


def choices(status: CaseStatus) -> list[str]:
    """Return what may be decided in a case, a sentence without its stop each."""
    if not status.may_commission:
        return ["The case and all information about it are passed to the safeguarding partners", _MORE]
    name = review_of(status.regime)
    return [
        f"{capital(name)} to be carried out",
        f"No {name}, but {_OTHER}",
        f"No {name}, and no other review",
        _MORE,
    ]


def deciders(regime: Regime, office: Office) -> list[str]:
    """Return who signs the decision: the one who decides, or each of the partners where they weigh it together."""
    if regime.partners:
        return list(regime.partners)
    return [f"{regime.decider}: {office.chair}" if office.chair.strip() else regime.decider]


def _decided(regime: Regime) -> bool:
    """Return whether the criteria themselves can call for a review, rather than be weighed."""
    return any(criterion.review in {Review.MUST, Review.UNLESS_SHOWN_OTHERWISE} for criterion in regime.criteria)


def _national(regime: Regime) -> list[Content]:
    """Return the view on a national review, where the rapid review must give one to the Panel."""
    if all(rule.done_by != "rapid_review_sent" for rule in regime.rules):
        return []
    options = [
        "The case may raise issues that are complex or of national importance: a national review may be appropriate",
        "It does not appear to raise such issues",
    ]
    return [Space(3), _to_tick(options, "View on a national review")]


def _to_tick(options: Sequence[str], title: str) -> Content:
    return Grid([Column("Tick", "centre"), title], [("☐", option) for option in options], widths=(8, 92))


def _written(count: int, label: str) -> Content:
    return KeepTogether([Space(2), LinesToWrite(count, label)])


def _signed_apart(people: Sequence[str], sheet: str) -> list[Content]:
    """Return a page on which each of several deciders agrees or does not, and signs for it."""
    found: list[Content] = [PageBreak(), Heading(2, "Each partner's agreement")]
    for person in people:
        ticks = _to_tick(["Agrees with the decision", "Does not agree, because:"], person)
        box = SignatureBoxes([f"For the {person[:1].lower()}{person[1:]}"], sheet)
        found.append(KeepTogether([ticks, LinesToWrite(1), box, Space(3)]))
    return found


def _signed(people: Sequence[str], sheet: str) -> Content:
    return KeepTogether([SignatureBoxes(people, sheet)])
