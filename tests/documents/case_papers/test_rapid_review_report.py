"""The rapid review on paper: every part of it in order, whatever was typed, and what a draft still lacks."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.documents.case_papers.rapid_review_report import DOCUMENT
from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.subjects.thing import OfThing
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.request import AgencyReturn, InformationRequest
from scr_desktop.domain.records.review.rapid_review import NextStep, RapidReview, SignOff
from scr_desktop.domain.review.step_written import step_key
from tests.documents.cases import AS_AT, OFFICE, made
from tests.documents.reading import ReadBack, bare
from tests.present import present

HOSTILE = '<b>bold</b> & <img src="/etc/passwd"/> =1+1 {0} %s Ŵŷ Łukasz \u200fmark\u200e'
ON = date(2026, 11, 20)


def drawn(of: CaseStatus, item: str = "") -> ReadBack:
    """Return the finished review, read back."""
    item = item or DOCUMENT.each(of)[0].id
    return ReadBack(
        draw(DOCUMENT.body(OfThing(of, item), OFFICE, AS_AT), Imprint("Rapid review 2018-003", marking=OFFICE.marking))
    )


def reviewed(regime: str = "WT2023", text: str = "", *, completed: bool = True) -> CaseStatus:
    """Return a case with a rapid review in which every section is written."""
    of = made(regime)
    form = present(of.regime.rapid_review, "its rapid review")
    content = {section.key: f"Written of {section.key}. {text}" for section in form.sections}
    content |= {"national_view": "no", "national_reasons": "Local in nature."}
    content |= {
        "for.joint_working_concern": f"Two visits apart {text}",
        "against.joint_working_concern": "A joint visit",
    }
    content |= {step_key(0, "what"): "Brief the schools", step_key(0, "owner"): "Head of education"}
    review = RapidReview(content=content, completed_on=ON if completed else None)
    of.case.rapid_reviews.append(review)
    of.case.next_steps.append(
        NextStep(rapid_review_id=review.id, what="Brief the schools", owner="Head of education", due_on=ON)
    )
    of.case.sign_offs.append(
        SignOff(
            rapid_review_id=review.id,
            partner=form.partners[0],
            name="Zoë Price",
            agrees=False,
            signed_on=ON,
            note="Too narrow",
        )
    )
    request = InformationRequest(agency="Avonvale Police", asked_on=ON)
    of.case.requests += [request, InformationRequest(agency="Dentist", asked_on=ON)]
    of.case.returns.append(AgencyReturn(request_id=request.id, kind="nil", returned_on=ON))
    return of


@pytest.mark.parametrize("regime", ["transition", "WT2018", "WT2023"])
def test_it_is_accessible_and_marked(regime: str) -> None:
    """PDF/UA-1 holds, and the marking stands on every page."""
    read = drawn(reviewed(regime))
    assert read.faults == []
    assert all(page.count("OFFICIAL-SENSITIVE") >= 2 for page in read.pages)


def test_every_part_stands_in_its_order() -> None:
    """The Panel reads aims, facts, practice, child, safety, improvements, criteria, view, recommendation, steps, signatures."""
    text = drawn(reviewed()).text
    order = ["Its aims", "The children", "The facts", "Key practice episodes", "Why it happened as it did",
             "The child’s experience", "Racism and other inequalities", "Other children", "Learning already shared",
             "Improvements that may be identified", "The criteria", "National importance", "Recommendation",
             "Decision on a review", "Next steps", "Sign-off"]  # fmt: skip
    places = [text.index(heading) for heading in order]
    assert places == sorted(places)
    for said in ("Two visits apart", "A joint visit", "Avonvale Police", "Nil return", "Asked, not returned",
                 "It does not appear to raise such issues", "Head of education", "Too narrow", "Ethnicity"):  # fmt: skip
        assert said in text
    assert "Still open" not in text


def test_a_draft_says_so_and_what_it_lacks() -> None:
    """A draft is marked as one and lists its gaps; a completed review does not."""
    of = reviewed(completed=False)
    del of.case.rapid_reviews[0].content["why"]
    text = drawn(of).text
    assert "This review is still being written" in text
    assert "Still open in this draft" in text
    assert "does not say why practice was as it was" in text


def test_an_earlier_version_is_drawn_as_it_was() -> None:
    """A corrected review stays readable under its number, with the reason for the correction."""
    of = reviewed()
    old = of.case.rapid_reviews[0]
    old.superseded_at, old.superseded_why = "2026-11-20T10:00:00+00:00", "A wrong date"
    of.case.rapid_reviews.append(RapidReview(number=2, content={"why": "New words"}))
    assert [one.label for one in DOCUMENT.each(of)] == ["Number 2, being written", "Number 1, superseded"]
    text = drawn(of, old.id).text
    assert "A wrong date" in text
    assert "Written of why" in text
    assert "New words" not in text


def test_text_is_never_markup() -> None:
    """Whatever an officer typed is printed as it stands."""
    text = bare(drawn(reviewed(text=HOSTILE)).text)
    assert '<b>bold</b>&<imgsrc="/etc/passwd"/>=1+1{0}%sŴŷŁukasz' in text


def test_a_long_review_is_printed_whole() -> None:
    """A hundred thousand characters flow over as many pages as they need."""
    of = reviewed()
    of.case.rapid_reviews[0].content["agencies_part"] = "An agency visited and wrote it down. " * 2800 + "The very end."
    read = drawn(of)
    assert "The very end." in read.text
    assert len(read.pages) > 20


def test_it_is_offered_only_where_one_was_begun() -> None:
    """Without a rapid review there is nothing to draw."""
    assert not DOCUMENT.applies(made("WT2023"))
    assert DOCUMENT.applies(reviewed())
