"""The papers as their readers read them: a Chair with twenty minutes, the police, the Panel, a lawyer two years later."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from scr_desktop.documents.case_papers import decision_record, rapid_review_report, recommendation
from scr_desktop.documents.case_papers.decision_pack import DOCUMENT as PACK
from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.office_papers import agenda, minutes
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.sections.criteria import under_its_heading
from scr_desktop.documents.sections.people import age_of, child_in_brief
from scr_desktop.documents.subjects.case import CaseDocument
from scr_desktop.documents.subjects.meeting import MeetingPaper, OfMeeting
from scr_desktop.documents.subjects.rows import MeetingCase
from scr_desktop.domain.chronology.chronology import Chronology
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.case import Case, Child, FamilyMember
from scr_desktop.domain.records.meeting import Meeting, MeetingItem
from scr_desktop.domain.records.review.decision import Decision, PartnerView, Recommendation
from scr_desktop.domain.records.review.rapid_review import RapidReview
from scr_desktop.domain.review.review_quality import no_decision
from scr_desktop.domain.time.part_date import PartDate
from tests.documents.cases import AS_AT, OFFICE, REGIMES, TODAY, add, made
from tests.documents.in_memory import NOTHING_TOLD, body_of
from tests.documents.reading import ReadBack, squeeze
from tests.present import present


def read(
    document: CaseDocument[Any], of: CaseStatus, item: str = "", told: Chronology = NOTHING_TOLD, *, bound: bool = False
) -> ReadBack:
    """Return a paper of a case, drawn and read back."""
    content = body_of(document, of, item, told)
    return ReadBack(draw(content, Imprint(document.name, marking=OFFICE.marking, as_at=AS_AT), bound=bound))


def decide(of: CaseStatus, outcome: str = "review", on: date = TODAY, **entries: Any) -> Decision:
    """Record a recommendation, and on that day the decision with what the partners of the regime say."""
    made_before = Recommendation(recommended_on=on, by="Rapid review sub-group", outcome=outcome, reasons="Two apply.")
    decision = Decision(recommendation_id=made_before.id, decided_on=on, outcome=outcome, reasons="Weighed.", **entries)
    of.case.recommendations.append(made_before)
    of.case.decisions.append(decision)
    of.case.partner_views += [
        PartnerView(decision_id=decision.id, partner=partner, name=f"Name {number}", on=on)
        for number, partner in enumerate(of.regime.partners, 1)
    ]
    return decision


def summary_of(of: CaseStatus) -> str:
    """Return the summary of a pack as text."""
    text = squeeze(read(PACK, of).text)
    start = text.rindex("1. Summary", 0, text.index("Next dates"))
    return text[start : text.index("2. Children and family", start)]


# The Chair


@pytest.mark.parametrize("regime", REGIMES)
def test_the_summary_tells_what_happened_and_whether_children_are_safe(regime: str) -> None:
    """A Chair who reads one page knows what happened, how the children are now, and what holds the case up."""
    of = made(regime)
    of.case.immediate_safety = "Isla is with her aunt."
    assert "Tobias Okonkwo-Reed, aged" in squeeze(read(PACK, of).pages[0])
    text = summary_of(of)
    for words in ("Found with injuries.", "Isla is with her aunt.",
                  "On hold Trial at the Crown Court"):  # fmt: skip
        assert words in text


def test_a_long_account_is_begun_in_the_summary_and_stands_whole_with_the_incident() -> None:
    """The summary stays a page; it says where the rest is."""
    of = made("WT2023")
    of.case.what_happened = "She was seen and spoken to. " * 200 + "The very end."
    assert "(the whole stands with the incident)" in summary_of(of)
    assert "The very end." not in summary_of(of)
    assert "The very end." in squeeze(read(PACK, of).text)


def test_what_is_weighed_is_counted_in_the_summary() -> None:
    """Where partners weigh criteria, the summary says how many have an answer: the verdict alone would not."""
    of = made("WT2018")
    assert "To be weighed: 0 answered yes, 0 answered no, 8 not yet answered." in summary_of(of)


@pytest.mark.parametrize("regime", ["WT2018", "WT2023"])
def test_the_panels_criteria_stand_apart_from_those_that_decide(regime: str) -> None:
    """What the Panel weighs is not among the criteria of which the summary says how many are met."""
    text = squeeze(read(PACK, made(regime)).text)
    own = text[text.index("Each criterion •") : text.index("To be weighed by the deciders")]
    others = text[text.index("Whether a national review may be appropriate") :]
    for one in present(made(regime).regime.rapid_review).national:
        assert under_its_heading(one.text) in others
        assert one.text not in own


def test_a_case_that_was_decided_does_not_ask_for_a_decision() -> None:
    """The pack of a decided case says what was decided, with the reasons."""
    of = made("WT2015")
    assert "to decide whether a serious case review is to be carried out" in squeeze(read(PACK, of).pages[0])
    decide(of, on=date(2018, 6, 6))
    first = squeeze(read(PACK, of).pages[0])
    assert "to decide whether" not in first
    assert "On 6 June 2018, by LSCB Chair: a serious case review." in first
    assert "Weighed." in summary_of(of)


@pytest.mark.parametrize("regime", REGIMES)
def test_the_sheets_to_sign_are_sheets_of_their_own(regime: str) -> None:
    """Printed on both sides, the recommendation begins on a front, the decision on its back: nothing else is on their paper."""
    pages = read(PACK, made(regime), bound=True).pages
    words = (f"Recommendation: {made(regime).regime.recommender}", "Decision, made apart")
    (front,), (back,) = ([at for at, page in enumerate(pages, 1) if one in page] for one in words)
    assert (front % 2, back) == (1, front + 1)


def test_the_decision_sheet_says_by_when_and_leaves_room() -> None:
    """Whoever decides sees the day it is owed by, and has lines for the reasons and for departing or coming late."""
    text = squeeze(read(PACK, made("WT2015")).text)
    assert "To be decided by" in text
    assert "or comes after its day, why:" in text


# Ages


@pytest.mark.parametrize(
    ("born", "died", "said"),
    [
        ("20 October 2026", "21 October 2026", "1 day"),
        ("19 October 2026", "21 October 2026", "2 days"),
        ("21 October 2026", "21 October 2026", "less than a day"),
        ("20 September 2026", "21 October 2026", "1 month"),
        ("w/c 5 January 2026", "21 October 2026", "under 1"),
        ("2025", "21 October 2026", "under 1 or 1"),
        ("17 August 2017", "21 October 2026", "9"),
        ("", "21 October 2026", "Not known"),
    ],
)
def test_an_age_is_said_as_people_say_it(born: str, died: str, said: str) -> None:
    """Infants have months and days, in the right number; nobody is aged 0."""
    child = Child(given_names="Ada", born_on=PartDate.parse(born), died_on=PartDate.parse(died), harm="died")
    assert age_of(child, Case(reference="1", regime="WT2023", opened_on=TODAY)) == said


def test_what_is_not_known_of_a_child_is_said_in_words() -> None:
    """Neither age nor harm is left out in silence."""
    child = Child(given_names="Ada")
    said = child_in_brief(child, Case(reference="1", regime="WT2023", opened_on=TODAY))
    assert said == "Ada, age not known, harm not known yet"


# The lawyer


def test_a_decision_says_by_whom_by_when_it_was_due_and_under_which_paragraph() -> None:
    """The record of partners names them all, the day the decision was owed by, and the source of that."""
    of = made("WT2018")
    decision = decide(of)
    text = squeeze(read(decision_record.DOCUMENT, of, decision.id).text)
    assert "Decided by Name 1, Name 2, Name 3" in text
    assert "Was to be decided by" in text
    assert "What is decided A local child safeguarding practice review" in text
    assert "Source: Procedure 4A, 4B." in text
    assert "Not known" not in text


def test_as_soon_as_possible_is_not_taken_for_a_day_of_the_law() -> None:
    """Where the source gives no number of days, the table and the summary say so beside the day it counts from."""
    of = add(made("WT2018"), decision=date(2022, 6, 22), review_begun=date(2022, 6, 22))
    text = squeeze(read(PACK, of).text)
    assert text.count("As soon as possible, from Wednesday 22 June 2022") == 2


def test_each_reason_of_a_decision_says_what_it_is_the_reason_for() -> None:
    """In the pack nobody has to guess which sentence explains the departure and which the delay."""
    of = made("WT2015")
    decide(
        of, "no_review", departs_why="It differs.", late_why="Snow.", contrary_why="A national one.", reviewer="Dr Q"
    )
    text = squeeze(read(PACK, of).text)
    for words in ("Why it departs from the recommendation: It differs.", "Why it came late: Snow.",
                  "Why it is contrary to it: A national one.", "Reviewer: Dr Q"):  # fmt: skip
        assert words in text


@pytest.mark.parametrize(
    ("regime", "source"),
    [("WT2015", "Procedure 4.4, 4.5"), ("WT2023", "Working Together 2023 ch 5, paragraph not at hand")],
)
def test_a_recommendation_rests_on_the_paragraph_of_its_own_arrangements(regime: str, source: str) -> None:
    """What a board's sub-group recommends rests on another paragraph than what partners are recommended."""
    of = made(regime)
    decide(of)
    text = squeeze(read(recommendation.DOCUMENT, of, of.case.recommendations[0].id).text)
    assert f"Source: {source}." in text


@pytest.mark.parametrize("regime", REGIMES)
def test_no_signature_stands_alone_on_a_page(regime: str) -> None:
    """Whoever signs has something of what is signed before their eyes, however many agencies have a view."""
    for count in range(12):
        of = made(regime)
        decision = decide(of)
        of.case.recommendations[0].reasons = "A line of reasons.\n" * count
        for document, item in (
            (recommendation.DOCUMENT, of.case.recommendations[0]),
            (decision_record.DOCUMENT, decision),
        ):
            for page in read(document, of, item.id).pages:
                if "Signature" in page:
                    above = squeeze(page[: page.index("Signature")])
                    assert len(above) > len(f"{OFFICE.marking} Signed For the {of.regime.recommender} Name") + 20


# The Panel


def reviewed(regime: str = "WT2023") -> tuple[CaseStatus, RapidReview]:
    """Return a case with a rapid review that was completed yesterday, and decided on today."""
    of = made(regime)
    of.case.family.append(FamilyMember(name="Grandmother Reed", relationship="Grandmother"))
    review = RapidReview(content={"household": "They lived together."}, completed_on=TODAY - timedelta(days=1))
    of.case.rapid_reviews.append(review)
    decide(of)
    return of, review


def test_the_panel_reads_who_the_family_is_and_who_decided() -> None:
    """The household stands with the review; partners who decided together are named, never "Not known"."""
    of, review = reviewed()
    text = squeeze(read(rapid_review_report.DOCUMENT, of, review.id).text)
    assert "Grandmother Reed Grandmother" in text
    assert "by Name 1, Name 2, Name 3" in text
    assert "What is decided A local child safeguarding practice review" in text
    assert "It was decided after this review was completed." in text


def test_a_decision_recorded_after_the_review_went_is_said_to_be_no_part_of_it() -> None:
    """Whatever day it was made on: what was open when the review was completed was not what the Panel read."""
    of, review = reviewed()
    review.completed_on = TODAY
    assert "no part of what was completed" not in read(rapid_review_report.DOCUMENT, of, review.id).text
    review.open_when_sent = [no_decision(of.regime)]
    text = squeeze(read(rapid_review_report.DOCUMENT, of, review.id).text)
    assert "It was recorded after this review was completed, and is no part of what was completed or sent then." in text


# The meeting


def meeting_of(regime: str, document: MeetingPaper, held_on: date) -> str:
    """Return a paper of a meeting of one case with a recommendation, read back."""
    of, meeting = made(regime), Meeting(group="Sub-group", held_on=held_on)
    decide(of, "other_review")
    of.case.recommendations[0].meeting_id = meeting.id
    of.case.recommendations[0].other_review = "learning_event"
    content = document.body(
        OfMeeting(meeting, [MeetingCase(MeetingItem(case_id=of.case.id, purpose="To recommend"), of)]), OFFICE, AS_AT
    )
    return squeeze(ReadBack(draw(content, Imprint(document.name, marking=OFFICE.marking))).text)


def test_an_agenda_says_who_the_children_are_and_looks_back() -> None:
    """Each case has its children with age and harm; the last meeting's minutes are an item."""
    text = meeting_of("WT2023", agenda.DOCUMENT, TODAY + timedelta(days=3))
    assert "Tobias Okonkwo-Reed, aged 9, seriously harmed" in text
    assert "Minutes of the last meeting" in text
    assert "Chair Not named yet" in text


def test_minutes_say_the_kind_of_review_recommended_whether_criteria_are_met_and_no_views_in_words() -> None:
    """What is recommended is named as the letters name it; a missing view is said."""
    text = meeting_of("WT2023", minutes.DOCUMENT, TODAY)
    assert "No local child safeguarding practice review, but another type of review: " in text
    assert "Are the criteria met?" in text
    assert "No agency’s view is recorded." in text
    assert "Not held yet" not in text


def test_minutes_of_a_meeting_to_come_are_no_record() -> None:
    """Drawn before the meeting, they say so, and nobody signs as an unknown chair."""
    text = meeting_of("WT2018", minutes.DOCUMENT, TODAY + timedelta(days=3))
    assert "Not held yet The meeting is on Monday 23 November 2026" in text
    assert "Chair: Not known" not in text
    assert "Chair of the meeting" in text
