"""The letter that no review is held: the decision with its reasons, and to the Panel the papers on which it rests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from scr_desktop.documents.letters.no_review_letter import DOCUMENT, enclosures, text
from scr_desktop.documents.parts.letter import LetterText
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.review.decision import Decision, Recommendation
from scr_desktop.domain.records.review.rapid_review import RapidReview
from tests.documents.cases import OFFICE, add, made

DAY = date(2018, 6, 4)


def decided(of: CaseStatus, outcome: str = "no_review", **more: Any) -> CaseStatus:
    """Return a case in which no review is held."""
    of.case.decisions.append(Decision(decided_on=DAY, outcome=outcome, reasons="None applies.", **more))
    return replace(add(of, decision=DAY, no_review=DAY), today=date(2018, 6, 5))


def letter(of: CaseStatus, who: str) -> LetterText:
    """Return the letter to one of those who must know it."""
    return text(of, OFFICE, next(one.id for one in DOCUMENT.items(of) or () if one.label == who))


def test_it_says_who_decided_when_and_why() -> None:
    """The Chair by name; what is held in its place is nothing."""
    of = decided(made("WT2015"))
    found = letter(of, "Ofsted")
    assert found.subject == "Decision not to hold a serious case review: T.O.R. and a child, incident on 14 May 2018"
    assert (
        "On 4 June 2018 the LSCB Chair, Ms Independent, decided not to hold a serious case review about the incident named above. No other review is held."
        in found.paragraphs
    )
    assert "The reasons for this decision are as follows. None applies." in found.paragraphs
    assert found.signed == ("LSCB Chair: Ms Independent",)


def test_another_type_of_review_is_named_in_its_place() -> None:
    """Inside the sentence its name begins small."""
    of = made("WT2015")
    key, name = of.regime.other_reviews.choices[0]
    of = decided(of, "other_review", other_review=key)
    said = " ".join(letter(of, "Ofsted").paragraphs)
    assert f"Another type of review is held: {name[:1].lower()}{name[1:]}." in said


def test_only_the_panel_has_the_papers_and_is_invited_to_scrutinise() -> None:
    """The others read of the decision and of who else is written to."""
    of = decided(made("WT2015"))
    panel, other = letter(of, "National Panel of Independent Experts"), letter(of, "Ofsted")
    assert panel.enclosures == ("The notification", "The decision of 4 June 2018, with its reasons")
    assert any("open to your scrutiny" in one and "No recommendation is on record." in one for one in panel.paragraphs)
    assert other.enclosures == ()
    assert not any("scrutiny" in one for one in other.paragraphs)


def test_what_is_on_record_is_enclosed() -> None:
    """A rapid review only once it is complete and as long as it stands."""
    of = decided(made("WT2018"))
    of.case.recommendations.append(Recommendation(recommended_on=date(2018, 6, 1), outcome="no_review"))
    of.case.rapid_reviews += [
        RapidReview(completed_on=date(2018, 5, 30), superseded_at="x"),
        RapidReview(completed_on=date(2018, 5, 31)),
        RapidReview(),
    ]
    assert enclosures(of) == (
        "The notification",
        "The rapid review completed on 31 May 2018",
        "The recommendation of 1 June 2018",
        "The decision of 4 June 2018, with its reasons",
    )


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"departs_why": "New facts"}, "The decision departs from the recommendation, for this reason. New facts."),
        ({"late_why": "Ill"}, "The decision came late, for this reason. Ill."),
        (
            {"contrary_why": "Known", "contrary_to": ["4.1"]},
            "It is contrary to a criterion that must lead to a review, for this reason. Known.",
        ),
    ],
)
def test_what_the_decision_owed_is_explained(more: dict[str, Any], said: str) -> None:
    """Nothing where nothing was owed."""
    assert said in letter(decided(made("WT2015"), **more), "Ofsted").paragraphs
    assert said not in letter(decided(made("WT2015")), "Ofsted").paragraphs


def test_it_is_offered_only_where_no_review_is_held() -> None:
    """Not before a decision and not for one to hold a review."""
    assert not DOCUMENT.applies(made("WT2015"))
    assert DOCUMENT.applies(decided(made("WT2015")))
    assert not DOCUMENT.applies(decided(made("WT2015"), "review"))


def test_a_view_on_a_national_review_is_told_where_the_arrangements_know_one() -> None:
    """The board of 2015 knew none and says nothing of it."""
    said = "The case does not appear to raise issues that are complex or of national importance."
    partners = decided(made("WT2018"), national_view="no")
    assert said in text(partners, OFFICE, (DOCUMENT.items(partners) or ())[0].id).paragraphs
    assert not any("national importance" in one for one in letter(decided(made("WT2015")), "Ofsted").paragraphs)
