"""The letter that tells of a decision not to hold a review; the Panel has the papers with it (procedure 5.2)."""

from __future__ import annotations

from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.letter import LetterText, follows, greeted
from scr_desktop.documents.parts.words import capital, review_of
from scr_desktop.documents.sections.about_decision import (
    CRITERION,
    beware_challenged,
    considered_again,
    decided_day,
    decided_when,
    deciders,
    signs_letter,
)
from scr_desktop.documents.sections.addressees import copies, greeting, is_panel, items_of, line_of, telling, told_after
from scr_desktop.documents.sections.in_letters.on_decision import national, reasons, to_know
from scr_desktop.documents.sections.in_letters.which_case import sentence, subject, to_one_told
from scr_desktop.documents.subjects.thing import Letter
from scr_desktop.domain.progress.case_status import CaseStatus, DutyLine
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.review.decision import Decision
from scr_desktop.domain.review.weighing import contrary_words, decision_of, recommendation_of
from scr_desktop.domain.rules.regime import Regime

_AFTER = ("decision", "no_review")


def text(status: CaseStatus, office: Office, item: str) -> LetterText:
    """Return the letter to the addressee of the duty `item`."""
    line, made = line_of(status, item), decision_of(status.case)
    assert made is not None
    panel = is_panel(line)
    return LetterText(
        to=(line.duty.who,),
        subject=subject(f"Decision not to hold a {review_of(status.regime)}", status.case),
        paragraphs=greeted(
            f"{capital(decided_when(made))} {deciders(status, office)} decided not to hold a "
            f"{review_of(status.regime)} about the incident named above. {_instead(made, status.regime)}",
            *reasons(made),
            *considered_again(status),
            *_owed(made),
            *national(status, made),
            *(_scrutiny(status) if panel else (to_know(panel=False),)),
            otherwise=greeting(line.duty.who),
        ),
        enclosures=enclosures(status) if panel else (),
        signed=signs_letter(status, office),
        source=follows(line.duty.source),
        references=to_one_told(status, office, line.duty.who),
        copies=copies(_lines(status), line),
    )


def _instead(made: Decision, regime: Regime) -> str:
    """Return what is held in its place, in a sentence."""
    if made.outcome == "other_review":
        kind = regime.other_reviews.name(made.other_review)
        return f"Another type of review is held: {kind[:1].lower()}{kind[1:]}."
    return "No other review is held."


def enclosures(status: CaseStatus) -> tuple[str, ...]:
    """Return what goes to the Panel with the letter, as far as it is on record: each is a paper of its own."""
    case = status.case
    found = ["The notification"]
    found += [
        f"The rapid review completed on {written_day(rapid_review.completed_on)}"
        for rapid_review in case.rapid_reviews
        if rapid_review.completed_on and not rapid_review.superseded_at
    ]
    if made := recommendation_of(case):
        found.append(f"The recommendation of {written_day(made.recommended_on)}")
    if decided := decision_of(case):
        found.append(f"The decision of {decided_day(decided)}, with its reasons")
    return tuple(found)


def _owed(made: Decision) -> list[str]:
    """Return the explanations that the decision owed."""
    said = (
        ("The decision departs from the recommendation", made.departs_why),
        (f"It is contrary to {contrary_words(made.contrary_to, CRITERION)}", made.contrary_why),
    )
    return [f"{what}, for this reason. {sentence(why)}" for what, why in said if why.strip()]


def _scrutiny(status: CaseStatus) -> tuple[str, ...]:
    regime = status.regime
    asked = "" if recommendation_of(status.case) else " No recommendation is on record."
    opening = "We share this decision with you." if regime.partners else "The decision is open to your scrutiny."
    return (
        f"{opening} We enclose the papers on which it rests.{asked} If you ask for further information, for example what "
        f"agencies returned or the minutes of the {regime.recommender}, we send it to you.",
        "Please tell us whether you agree with the decision.",
    )


def _lines(status: CaseStatus) -> list[DutyLine]:
    return told_after(status, _AFTER)


def _applies(status: CaseStatus) -> bool:
    made = decision_of(status.case)
    return made is not None and made.outcome != "review" and bool(_lines(status))


DOCUMENT = Letter(
    key="no-review-letter",
    name="Letter: no review is held",
    about=(
        "Tells one of those who must know it that no review is held; the Panel has the notification, the recommendation "
        "and the decision with it."
    ),
    text=text,
    each=lambda status: items_of(_lines(status)),
    applies=_applies,
    only_if="it is for a case in which it was decided not to hold a review",
    sends=telling,
    beware=beware_challenged,
)
