"""The letter to who notified on what was decided: to an agency, and to a member of the public."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.documents.letters.notifier_outcome_letter import DOCUMENT, text
from scr_desktop.documents.parts.letter import LetterText
from scr_desktop.domain.records.notifier import Notifier
from scr_desktop.domain.records.review.decision import Decision
from tests.documents.cases import OFFICE, made

DAY = date(2022, 6, 20)
OF_THE_TRADE = ("notif", "incident", "criteria", "procedure", "agency", "agencies", "colleague", "OFFICIAL")


def letter(one: Notifier, outcome: str = "review", other: str = "", regime: str = "WT2018") -> LetterText:
    """Return the letter to somebody who told the office of a case that is decided."""
    of = made(regime)
    of.case.notifiers[:] = [one]
    of.case.decisions.append(Decision(decided_on=DAY, outcome=outcome, other_review=other, reasons="Two apply."))
    assert DOCUMENT.applies(of)
    return text(of, OFFICE, one.id)


def test_an_agency_learns_the_outcome_without_the_reasons() -> None:
    """And that it need do nothing yet."""
    found = letter(Notifier(agency="Police", person="Ann Reed"))
    said = " ".join(found.paragraphs)
    assert "On 20 June 2022 it was decided to hold a local child safeguarding practice review." in said
    assert "You do not need to do anything now." in said
    assert "Two apply" not in said
    assert found.references == ("Our reference: 2018-003",)


@pytest.mark.parametrize(
    ("outcome", "other", "said"),
    [
        ("review", "", "there will be a review, which is called a local child safeguarding practice review."),
        ("other_review", "learning_event", "The organisations will look at what happened in another way"),
        (
            "no_review",
            "",
            "there will be no review of the kind that is called a local child safeguarding practice review.",
        ),
    ],
)
def test_a_member_of_the_public_is_written_to_plainly(outcome: str, other: str, said: str) -> None:
    """With sorrow, whatever was decided; no word of the trade, and nothing in the subject of a child."""
    found = letter(Notifier(person="Mrs Ada Hill"), outcome, other)
    words = " ".join(found.paragraphs)
    assert said in words
    assert "We are sorry for what has happened." in words
    assert "999" in words
    assert found.subject == "What you told us"
    assert found.paragraphs[0] == "Dear Mrs Ada Hill"
    assert not [word for word in OF_THE_TRADE if word in words]


def test_who_gave_no_name_is_written_to_faithfully() -> None:
    """Nobody is a colleague who told for no agency."""
    found = letter(Notifier())
    assert found.paragraphs[0] == "Dear Sir or Madam"
    assert found.paragraphs[-1] == "Yours faithfully"
