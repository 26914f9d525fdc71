"""Everything on record of recommendation, decision and what followed, superseded entries too, in the order of days."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from scr_desktop.documents.parts.content import Grid, Heading
from scr_desktop.documents.sections.decisions_on_record import decisions_on_record
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.review.correspondence import InformationSent, NationalView, PanelReply, PassedOn
from scr_desktop.domain.records.review.decision import AgencyView, Decision, PartnerView, Recommendation
from scr_desktop.domain.records.review.other_review import OtherReview
from scr_desktop.domain.time.part_date import PartDate
from tests.documents.cases import made

FIRST, SECOND, THIRD = date(2022, 6, 1), date(2022, 6, 2), date(2022, 6, 3)
REVIEW = "a local child safeguarding practice review"


@pytest.fixture
def of() -> CaseStatus:
    """Give a case under the partners of 2018 in which nothing is decided."""
    return made("WT2018")


def tables(of: CaseStatus) -> dict[str, list[tuple[str, ...]]]:
    """Return the rows of each table under its heading."""
    found = decisions_on_record(of)
    return {
        heading.text: [tuple(row) for row in grid.rows]
        for heading, grid in pairwise(found)
        if isinstance(heading, Heading) and isinstance(grid, Grid)
    }


def test_nothing_on_record_is_no_section(of: CaseStatus) -> None:
    """No heading over nothing."""
    assert decisions_on_record(of) == []


def test_recommendations_and_decisions_stand_in_the_order_of_their_days(of: CaseStatus) -> None:
    """Each with its reasons, whether the criteria are met, and that it was superseded with the reason."""
    of.case.decisions.append(Decision(decided_on=SECOND, outcome="review", reasons="Weighed.", decided_by="Ann Reed"))
    of.case.recommendations += [
        Recommendation(recommended_on=THIRD, by="Group", outcome="review", criteria_met="yes", reasons="Two apply."),
        Recommendation(
            recommended_on=FIRST,
            by="Group",
            outcome="no_review",
            superseded_at="2022-06-03",
            superseded_why="New facts",
        ),
    ]
    rows = tables(of)["Recommended and decided"]
    assert [row[:2] for row in rows] == [
        ("1 June 2022", "Recommended by Group: no local child safeguarding practice review, and no other review"),
        ("2 June 2022", f"Decided by Ann Reed: {REVIEW}"),
        ("3 June 2022", f"Recommended by Group: {REVIEW}"),
    ]
    assert rows[0][2].startswith("Are the criteria met? Not known.")
    assert rows[0][2].endswith("\nSuperseded: New facts")
    assert rows[1][2] == "Weighed."
    assert rows[2][2].startswith("Are the criteria met? Yes.\nTwo apply.\n")


def test_each_reason_of_a_decision_has_its_label(of: CaseStatus) -> None:
    """What was left empty has no label; an old decision is said by what is known of its day."""
    of.case.decisions.append(
        Decision(
            decided_on=date(2022, 6, 30), decided_in=PartDate.parse("June 2022"), outcome="review", reasons="Weighed.",
            contrary_to=["4.1"], contrary_why="Known", departs_why=" ", late_why="Ill", reviewer="Ben Holt",
            missing_then=["No meeting."],
        )
    )  # fmt: skip
    ((day, what, said),) = tables(of)["Recommended and decided"]
    assert (day, what) == ("June 2022", f"Decided: {REVIEW}")
    lines = said.splitlines()
    assert lines[:2] == ["Weighed.", "Contrary to 4.1"]
    assert lines[2].endswith(": No meeting.")
    assert lines[3:] == ["Why it is contrary to it: Known", "Why it came late: Ill", "Reviewer: Ben Holt"]


def test_a_view_names_its_decision_only_where_there_were_several(of: CaseStatus) -> None:
    """With one recommendation nobody asks which; with two each view says of which it is."""
    first = Recommendation(recommended_on=FIRST, outcome="review")
    made_then = Decision(decided_on=SECOND, outcome="review")
    of.case.recommendations.append(first)
    of.case.decisions.append(made_then)
    of.case.agency_views.append(AgencyView(recommendation_id=first.id, agency="GP", view="dissents", reason="Too soon"))
    of.case.partner_views.append(
        PartnerView(decision_id=made_then.id, partner="Police", name="Ann Reed", agrees=False, on=SECOND, reason="No")
    )
    assert tables(of)["Views on it"] == [("GP", "Dissents", "Too soon"), ("Police (Ann Reed)", "Does not agree", "No")]
    of.case.recommendations.append(Recommendation(recommended_on=THIRD, outcome="review"))
    assert tables(of)["Views on it"][0][1] == "Dissents: the recommendation of 1 June 2022"


def test_what_followed_stands_in_the_order_of_days(of: CaseStatus) -> None:
    """Replies, what was sent, a new view and another area, each with its words and how it was settled."""
    case = of.case
    case.passed_on.append(
        PassedOn(area="Bristol", passed_on=SECOND, means="Letter", why="It is theirs", outcome="Taken")
    )
    case.panel_replies.append(
        PanelReply(received_on=THIRD, kind="asks", words="Send the minutes", settled_on=THIRD, settled_how="Sent")
    )
    case.information_sent.append(InformationSent(who="The Panel", what="Minutes", sent_on=THIRD, means="E-mail"))
    case.national_views.append(NationalView(taken_on=FIRST, view="no", new_information="A letter", reasons="Local"))
    assert tables(of)["The Panel and other areas"] == [
        (
            "1 June 2022",
            "The case does not appear to raise issues that are complex or of national importance.",
            "A letter\nLocal",
        ),
        ("2 June 2022", "Passed on to Bristol by: Letter", "It is theirs\nTaken"),
        ("3 June 2022", "The Panel: asks for further information", "Send the minutes\nSent"),
        ("3 June 2022", "Sent to The Panel by: E-mail", "Minutes"),
    ]


def test_another_type_of_review_says_whether_it_was_approved(of: CaseStatus) -> None:
    """It waits, or was approved or not, by whom; replaced, it says why."""
    key, name = of.regime.other_reviews.choices[0]
    chosen = OtherReview(chosen_on=FIRST, chosen=key, reasons="Small.")
    of.case.other_reviews.append(chosen)
    assert tables(of)["Another type of review"] == [("1 June 2022", name, "Small.\nTo be approved")]
    chosen.approved, chosen.approved_by, chosen.approval_note = "no", "Ann Reed", "Too small."
    chosen.superseded_at, chosen.superseded_why = "2022-06-03", "Grown"
    assert tables(of)["Another type of review"] == [
        ("1 June 2022", name, "Small.\nNot approved by Ann Reed. Too small.\nSuperseded: Grown")
    ]
