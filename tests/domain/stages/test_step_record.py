"""What the record says of a step of the pathway: done on which day, by what, or what is still missing for it."""

from __future__ import annotations

from datetime import date
from typing import Any

from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.records.request import AgencyReturn, InformationRequest
from scr_desktop.domain.records.review.decision import Decision
from scr_desktop.domain.rules.flow_chart import Step
from scr_desktop.domain.stages.step_record import Recorded, recorded
from tests.domain.papers import case

ASKED = Step("ask", "Ask the agencies", "4.3", done_by="request_sent", needs="all_asked")
IN = Step("in", "The information is in", "4.3", done_by="returns_in", needs="all_in")
DECIDE = Step("decide", "Decide", "5", done_by="decision")
NAMED = Step("named", "The reviewer is named", "7", done_by="reviewer_told", needs="reviewer_named")
COMMISSION = Step("commission", "Commission a reviewer", "7", needs="reviewer")
OVER = Step("over", "Hand the review over", "1.2", done_by="handed_over", needs="review_begun")
SENT = date(2018, 5, 17)


def request(found: Case, agency: str, kind: str = "", **values: Any) -> None:
    """Ask an agency in a case; it returned a kind of return if one is said."""
    named = next((one for one in found.agencies if one.name == agency), None)
    entered: dict[str, Any] = {"asked_on": SENT, "involved_id": named.id if named else ""} | values
    made = InformationRequest(agency=agency, **entered)
    found.requests.append(made)
    if kind:
        found.returns.append(AgencyReturn(request_id=made.id, returned_on=date(2018, 5, 24), kind=kind))


def test_a_step_is_done_on_the_day_of_its_event() -> None:
    """Without it, or with one that was superseded, it is not."""
    assert recorded(DECIDE, case(events={"decision": "2018-06-04"})) == Recorded(done=True, words="4 June 2018")
    assert recorded(DECIDE, case()) == Recorded(done=False)
    gone = case()
    gone.events.append(CaseEvent(kind="decision", happened_on=SENT, superseded_at="2018-06-20T09:00:00+00:00"))
    assert recorded(DECIDE, gone) == Recorded(done=False)


def test_agencies_are_asked_once_all_of_them_are() -> None:
    """Prepared and named ones are said; a withdrawn request is none. A day alone, without requests, says it of all."""
    found = case(events={"request_sent": "2018-05-17"}, agencies=[{"name": "Police"}, {"name": "GP"}])
    assert recorded(ASKED, found) == Recorded(done=True, words="17 May 2018")
    request(found, "Police")
    request(found, "School", asked_on=None)
    assert recorded(ASKED, found) == Recorded(done=False, words="17 May 2018; not asked yet: School, GP")
    found.requests[1].withdrawn_on = SENT
    request(found, "GP")
    assert recorded(ASKED, found).done


def test_information_is_in_once_each_agency_has_answered_in_full() -> None:
    """A part return is waited for still; a refusal ends the waiting and is not taken for information."""
    found = case(events={"request_sent": "2018-05-17", "returns_in": "2018-05-24"})
    for agency, kind in (("Police", "part"), ("GP", "nil"), ("School", "refused")):
        request(found, agency, kind)
    request(found, "Hospital")
    assert recorded(IN, found) == Recorded(done=False, words="24 May 2018; still waited for: Police, Hospital")
    found.returns[0].kind = "full"
    found.requests[3].withdrawn_on = SENT
    assert recorded(IN, found) == Recorded(done=True, words="24 May 2018; refused by School")


def decided(reviewer: str, **events: str) -> Case:
    """Return a case decided on 4 June 2018, which names a reviewer or nobody."""
    found = case(events=events)
    found.decisions.append(Decision(decided_on=date(2018, 6, 4), outcome="review", reviewer=reviewer))
    return found


def test_a_reviewer_is_on_record_by_name() -> None:
    """From the decision or the commissioning; without one that is what is missing."""
    assert recorded(COMMISSION, decided("Dr Quill")) == Recorded(
        done=True, words="Named in the decision of 4 June 2018"
    )
    assert recorded(COMMISSION, decided("")) == Recorded(done=False, words="No reviewer is on record")


def test_a_reviewer_is_named_on_a_day_of_its_own_or_with_the_decision() -> None:
    """The telling of a decision that names nobody names no reviewer."""
    told = {"decision_told": "2018-06-06"}
    assert recorded(NAMED, decided("Dr Quill", **told)) == Recorded(done=True, words="6 June 2018, with the decision")
    assert recorded(NAMED, decided("", **told)) == Recorded(done=False, words="No reviewer is on record")
    assert recorded(NAMED, decided("Dr Quill")) == Recorded(done=False)
    own = decided("Dr Quill", reviewer_told="2018-06-11", **told)
    assert recorded(NAMED, own) == Recorded(done=True, words="11 June 2018")


def test_only_a_review_that_was_begun_can_be_handed_over() -> None:
    """An incident that passed on undecided had none."""
    assert recorded(OVER, case(events={"handed_over": "2019-10-01"})) == Recorded(done=False)
    begun = case(events={"review_begun": "2019-05-01", "handed_over": "2019-10-01"})
    assert recorded(OVER, begun) == Recorded(done=True, words="1 October 2019")
