"""What of a case can be found by searching: who, where and what, also what something later took the place of."""

from __future__ import annotations

from datetime import date

from scr_desktop.services.indexing import texts

from scr_desktop.domain.records.case import CaseEvent
from scr_desktop.domain.records.review.correspondence import PanelReply
from scr_desktop.domain.records.review.decision import Decision, PartnerView, Recommendation
from scr_desktop.domain.records.review.rapid_review import RapidReview
from tests.domain.papers import DEATH, case, child

ON = date(2018, 6, 4)


def test_a_child_is_found_by_every_name_and_by_the_number_without_its_spaces() -> None:
    """Also one that is named only in the text."""
    kid = child(**DEATH | {"known_as": "Rosie", "nhs_number": "943 476 5919"})
    found = texts(case(children=[kid], more_children="A cousin Ivor"))
    assert all(word in found["names"] for word in ("Róisín-Mae", "Trelawney", "Rosie", "9434765919", "Ivor"))


def test_people_and_agencies_are_found_by_name_and_by_what_they_are() -> None:
    """Family, notifiers and the agencies of the case."""
    found = texts(
        case(
            family=[{"name": "Kay", "relationship": "mother"}],
            notifiers=[{"agency": "Police", "person": "Joan Boyle"}],
            agencies=[{"name": "Quarry Lane Primary"}],
        )
    )
    assert all(word in found["people"] for word in ("Kay", "mother", "Joan Boyle", "Police", "Quarry Lane"))


def test_a_case_is_found_by_its_places() -> None:
    """Where it happened, where children live and go to school, and the other areas."""
    kid = child(**DEATH | {"address": "5 Elm Grove", "home_area": "Kent", "school": "Holy Oak"})
    found = texts(case(children=[kid], other_areas=[{"name": "Torbay Council", "parts": "involved"}]))
    assert all(word in found["places"] for word in ("Twerton", "Elm Grove", "Kent", "Holy Oak", "Torbay"))


def test_it_is_found_by_both_references() -> None:
    """The office's own and the Panel's."""
    of = case()
    of.reference, of.national_reference = "2018-003", "CSIN-1"
    assert texts(of)["reference"] == "2018-003 CSIN-1"


def test_what_was_argued_is_found_also_once_something_took_its_place() -> None:
    """Reasons, dissents, late reasons and replies; of a rapid review only once it is completed."""
    of = case()
    gone = "2018-06-20T09:00:00+00:00"
    of.recommendations.append(
        Recommendation(recommended_on=ON, by="Sub-group", outcome="review", reasons="alpha", superseded_at=gone)
    )
    of.decisions.append(
        Decision(
            decided_on=ON,
            outcome="review",
            reasons="beta",
            reviewer="Dr Quill",
            contrary_why="gamma",
            superseded_at=gone,
        )
    )
    of.partner_views.append(PartnerView(decision_id="1", partner="Health body", on=ON, reason="delta"))
    of.panel_replies.append(PanelReply(received_on=ON, kind="asks", words="epsilon", reference="NP/18/7"))
    of.events.append(CaseEvent(kind="notification_sent", happened_on=ON, late_why="zeta"))
    of.rapid_reviews += [
        RapidReview(content={"what": "eta"}, completed_on=ON), RapidReview(number=2, content={"what": "unfinished"}),
    ]  # fmt: skip
    words = texts(of)["words"].split()
    assert {"alpha", "beta", "gamma", "delta", "epsilon", "NP/18/7", "zeta", "eta", "Quill"} <= set(words)
    assert "unfinished" not in words


def test_an_empty_case_has_every_column_and_no_word() -> None:
    """The index is written for each case alike."""
    found = texts(case(children=[], notifiers=[], incident={}))
    assert set(found) == {"reference", "names", "people", "places", "words"}
    assert not any(one.strip() for one in found.values())
