"""The paper that puts another type of review to those who approve it: the grounds, the principles, and the approval."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.documents.case_papers.other_review_approval import DOCUMENT
from scr_desktop.documents.parts.content import Content, Facts, Grid, Heading, KeepTogether, Para, SignatureBoxes
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.review.other_review import OtherReview
from tests.documents.cases import OFFICE, made
from tests.documents.in_memory import body_of
from tests.present import a

DAY = date(2018, 6, 4)


def chosen(of: CaseStatus, office: Office = OFFICE, **more: Any) -> list[Content]:
    """Choose another type of review and return the paper of it."""
    kind = of.regime.other_reviews.types[0]
    one = OtherReview(chosen_on=DAY, reasons="Small.", **{"chosen": kind.key} | more)
    of.case.other_reviews.append(one)
    return list(body_of(DOCUMENT, of, one.id, office=office))


def below(content: list[Content], heading: str) -> Grid:
    """Return the table below a heading."""
    return a(Grid, content[content.index(Heading(2, heading)) + 1])


@pytest.fixture
def of() -> CaseStatus:
    """Give a case of 2018."""
    return made("WT2015")


def test_the_type_is_described(of: CaseStatus) -> None:
    """What it is for, who leads it and how long it takes, with how sure that is; a type not known stands as it is."""
    kind = of.regime.other_reviews.types[0]
    facts = dict([one for one in chosen(of) if isinstance(one, Facts)][1].rows)
    assert (facts["Chosen"], facts["Chosen on"], facts["Who leads it"]) == (kind.name, "4 June 2018", kind.led_by)
    assert facts["How long it takes"] == f"{kind.length} ({of.regime.other_reviews.length_note})"
    unknown = dict([one for one in chosen(of, chosen="gone") if isinstance(one, Facts)][1].rows)
    assert unknown["Chosen"] == "gone"
    assert "Who leads it" not in unknown


def test_every_question_and_principle_is_there_answered_or_not(of: CaseStatus) -> None:
    """What was not answered is not known; each has its source."""
    reviews = of.regime.other_reviews
    question, principle = reviews.questions[0], reviews.principles[0]
    content = chosen(of, answers={question.key: question.choices[0][0]}, principles={principle.key: "By the Chair"})
    answers = below(content, "Questions and answers").rows
    assert [row[0] for row in answers] == [one.text for one in reviews.questions]
    assert answers[0][1] == question.choices[0][1]
    assert {row[1] for row in answers[1:]} == {"Not known"}
    kept = below(content, "How each principle will be kept").rows
    assert [row[0] for row in kept] == [one.words for one in reviews.principles]
    assert kept[0][1] == "By the Chair"
    assert below(content, "What the answers suggest").empty == "The answers suggest no type."


@pytest.mark.parametrize(("chair", "signs"), [("Ms Independent", "LSCB Chair: Ms Independent"), (" ", "LSCB Chair")])
def test_before_the_approval_there_is_room_for_it(of: CaseStatus, chair: str, signs: str) -> None:
    """Two boxes to tick and one to sign, for the Chair by name where it is known."""
    kept = next(one for one in chosen(of, Office(chair=chair)) if isinstance(one, KeepTogether))
    assert kept.items[0] == Heading(2, "Approval: LSCB Chair")
    assert [row[0] for row in a(Grid, kept.items[1]).rows] == ["☐", "☐"]
    assert a(SignatureBoxes, kept.items[-1]).people == [signs]


@pytest.mark.parametrize(("approved", "said"), [("yes", "Approved"), ("no", "Not approved")])
def test_an_approval_on_record_stands_in_its_place(of: CaseStatus, approved: str, said: str) -> None:
    """By whom and when; a note only where there is one, and nothing left to sign."""
    content = chosen(of, approved=approved, approved_by="Ms Independent", approved_on=DAY)
    kept = next(one for one in content if isinstance(one, KeepTogether))
    assert dict(a(Facts, kept.items[1]).rows) == {"Approved": said, "By": "Ms Independent", "On": "4 June 2018"}
    assert not [one for one in kept.items if isinstance(one, SignatureBoxes)]


def test_what_is_doubted_of_the_source_is_said(of: CaseStatus) -> None:
    """The last line names the source that is to be checked, with what is doubted of it."""
    doubted = of.regime.other_reviews.doubted
    assert chosen(of)[-1] == Para(f"{doubted.paragraph}: {doubted.note}", "small")
    assert [one.label for one in DOCUMENT.items(of)] == [f"{of.regime.other_reviews.types[0].name}, 4 June 2018"]


def test_what_an_edition_says_before_any_choice_stands_in_small_print() -> None:
    """The partners' procedure names no other type; the board's says nothing, and then no empty line stands there."""
    said = [one.text for one in chosen(made("WT2018")) if isinstance(one, Para) and one.style == "small"]
    assert any(one.endswith("Check before choosing another type.") for one in said)
    assert Para("", "small") not in chosen(made("WT2015"))
