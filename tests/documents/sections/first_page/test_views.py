"""What is recommended, and who does not agree."""

from __future__ import annotations

from datetime import date

from scr_desktop.documents.sections.first_page.views import NO_VIEWS, recommended_words, views_words
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.review.decision import AgencyView, Decision, PartnerView, Recommendation
from tests.documents.cases import made


def recommended() -> tuple[CaseStatus, Recommendation]:
    """Return a case in which a review is recommended."""
    of = made("WT2018")
    one = Recommendation(
        recommended_on=date(2022, 6, 10), by="Rapid review sub-group", outcome="review", criteria_met="yes"
    )
    of.case.recommendations.append(one)
    return of, one


def test_no_recommendation_and_no_views_are_said_to_be_none() -> None:
    """Each in its own words."""
    of = made("WT2015")
    assert recommended_words(of) == "No recommendation of the SCR Sub Group is on record."
    assert views_words(of) == NO_VIEWS


def test_a_recommendation_has_its_day_and_who_made_it() -> None:
    """And whether the criteria are said to be met."""
    assert recommended_words(recommended()[0]) == (
        "A local child safeguarding practice review (10 June 2022, by Rapid review sub-group). It says that the criteria are met."
    )


def test_that_nobody_disagrees_is_told_from_that_no_view_is_recorded() -> None:
    """A view that agrees is a view."""
    of, one = recommended()
    assert views_words(of) == NO_VIEWS
    of.case.agency_views.append(AgencyView(recommendation_id=one.id, agency="Police", view="agrees"))
    assert views_words(of) == "Nobody disagrees on record: 1 view recorded."


def test_who_dissents_is_named_with_the_reason() -> None:
    """An agency on the recommendation, a partner on the decision; a long reason is begun."""
    of, one = recommended()
    of.case.agency_views += [
        AgencyView(recommendation_id=one.id, agency="Police", view="agrees"),
        AgencyView(recommendation_id=one.id, agency="GP surgery", view="dissents", reason="One agency only. " * 40),
        AgencyView(recommendation_id=one.id, agency="Housing", view="abstains"),
        AgencyView(recommendation_id="another", agency="School", view="dissents"),
    ]
    made_ = Decision(decided_on=date(2022, 6, 20), outcome="review")
    of.case.decisions.append(made_)
    of.case.partner_views.append(
        PartnerView(decision_id=made_.id, partner="Health body", agrees=False, on=date(2022, 6, 20), reason="Too soon.")
    )
    said = views_words(of)
    assert said.startswith("GP surgery does not agree: “One agency only. One")
    assert "…”; Housing abstains; Health body does not agree with the decision: “Too soon”. Police agrees." in said
    assert "School" not in said
