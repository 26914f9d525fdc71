"""The rapid review on paper: every part of it in order, whatever was typed, and what a draft still lacks."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.documents.case_papers.rapid_review_report import DOCUMENT
from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.subjects.thing import OfThing
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.other_children import unseen
from scr_desktop.domain.records.case import Answer
from scr_desktop.domain.records.request import AgencyReturn, InformationRequest
from scr_desktop.domain.records.review.decision import Recommendation
from scr_desktop.domain.records.review.rapid_review import NextStep, RapidReview, SignOff
from scr_desktop.domain.records.safety_item import SafetyItem
from scr_desktop.domain.review.on_record import argued_on_record
from scr_desktop.domain.review.review_quality import criteria_to_argue, gaps
from scr_desktop.domain.review.step_written import step_key
from tests.documents.cases import AS_AT, OFFICE, made
from tests.documents.reading import ReadBack, bare, squeeze
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
    assert all(page.count("OFFICIAL-SENSITIVE") >= 1 for page in read.pages)


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


def recorded(*, completed: bool = False) -> CaseStatus:
    """Return a case whose record holds what its rapid review leaves unwritten."""
    of = reviewed(completed=completed)
    content = of.case.rapid_reviews[0].content
    for key in ("other_children", "recommendation", "incident_summary", "immediate_safety"):
        content[key] = ""
    of.case.what_happened, of.case.immediate_safety = "A fall, as was said", "The flat is locked"
    names = [*(one.name for one in of.case.children), *(one.name for one in of.case.family)]
    of.case.safety_items = [
        SafetyItem(
            child=name, what="Stays with an aunt", owner="Social care", due_on=ON, done_on=ON, done_by="Ann Reed"
        )
        for name in names
    ]
    of.case.recommendations.append(
        Recommendation(recommended_on=ON, by="Sub-group", outcome="review", reasons="Much to learn")
    )
    of.case.answers = [Answer(fact="abuse_or_neglect", value="yes", evidence="The skeletal survey.")]
    of.case.answers.append(Answer(fact="recurrent_themes", value="no", evidence="None like it in ten years."))
    return of


def test_what_the_record_holds_is_named_and_not_said_to_be_missing() -> None:
    """Safety seen to, the notification's words, a recommendation, evidence given with the answers: each with its place."""
    of = recorded()
    text = squeeze(drawn(of).text)
    for said in ("Recorded of the children’s safety:", "Stays with an aunt. Seen to on 20 November 2026, by Ann Reed.",
                 "Recorded in the notification: A fall, as was said", "Recorded in the notification: The flat is locked",
                 "Recorded as recommended: 20 November 2026:", "Much to learn",
                 "With the answer on record: The skeletal survey."):  # fmt: skip
        assert said in text, said
    assert "Nothing has been written here" not in text
    lacks = [one.sentence for one in gaps(of, of.case.rapid_reviews[0])]
    assert not [
        one
        for one in lacks
        if "other children are safe" in one or "immediate action" in one or "no recommendation" in one
    ]
    assert "What happened is not summed up." in lacks
    assert not [one for one in lacks if "evidence" in one and "serious" in one]


def test_evidence_for_an_answer_of_no_speaks_against_the_criterion() -> None:
    """It stands under the head where it belongs, and neither is said not to be written down."""
    of = recorded()
    themes, serious = (
        present(next(one for one in criteria_to_argue(of.regime) if one.key == key), key)
        for key in ("recurrent_themes", "serious_case")
    )
    assert argued_on_record(of, themes) == ([], ["None like it in ten years."])
    assert argued_on_record(of, serious) == (["The skeletal survey."], [])


def test_a_child_with_nothing_entered_is_named_as_what_is_missing() -> None:
    """Where one child is seen to and another is not, the check names the other."""
    of = recorded()
    of.case.safety_items = [SafetyItem(child="Somebody Else", what="Seen", owner="Police", due_on=ON)]
    lacks = [one.sentence for one in gaps(of, of.case.rapid_reviews[0])]
    assert "It is not said whether other children are safe." not in lacks
    assert any(one.startswith(f"{name}: ") for name in unseen(of.case) for one in lacks)


def test_the_copy_for_the_panel_holds_no_check_list() -> None:
    """What the office found open when it completed and sent the review is its own; a draft says it once."""
    of = reviewed()
    review = of.case.rapid_reviews[0]
    review.sent_on, review.sent_means = ON, "Secure e-mail"
    review.open_when_completed = review.open_when_sent = ["No key practice episode is analysed."]
    text = squeeze(drawn(of).text)
    assert "No key practice episode is analysed." not in text
    assert "Open then" not in text
    draft = recorded()
    del draft.case.rapid_reviews[0].content["episodes"]
    assert squeeze(drawn(draft).text).count("No key practice episode is analysed.") == 1


def test_what_was_recorded_after_the_review_went_is_no_part_of_it() -> None:
    """Of a section that was missing then the paper says that the record came later."""
    of = recorded(completed=True)
    of.case.rapid_reviews[0].open_when_completed = ["It is not said whether other children are safe."]
    text = squeeze(drawn(of).text)
    after = "It was recorded after this review was completed, and is no part of what was completed or sent then."
    assert f"{after} Recorded of the children’s safety:" in text
