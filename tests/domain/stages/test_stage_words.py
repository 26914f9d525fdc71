"""Where a case stands in words: its stage, and what it still waits for."""

from __future__ import annotations

from datetime import date
from typing import Any

from scr_desktop.domain.progress.case_status import CaseStatus, status
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.review.correspondence import PanelReply
from scr_desktop.domain.stages.stage_words import after_ending, ended_words, stage_and_wait, still_owed, waits_for
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from tests.domain.papers import DEATH, case, child


def stands(found: Case, today: date = date(2018, 6, 20)) -> CaseStatus:
    """Return where a case stands on a day."""
    return status(found, by_key(found.regime), WorkingDays(), today, ["Avonvale Council"])


def of_board(events: dict[str, str] | None = None, **entries: Any) -> CaseStatus:
    """Return where the case of a board stands on 20 June 2018."""
    return stands(case("WT2015", events, **entries))


def test_each_stage_says_what_comes_next() -> None:
    """The last one reached, by the events that have a day."""
    assert stage_and_wait(of_board()) == "Notification received, waiting for the request to agencies"
    asked = of_board({"request_sent": "2018-05-16"})
    assert stage_and_wait(asked) == "Gathering information, waiting for the agencies' information"


def test_a_closed_case_waits_for_nothing() -> None:
    """Only the day on which it was closed is said."""
    found = case()
    found.closed_on = date(2018, 6, 1)
    assert stage_and_wait(stands(found)) == "Closed on 1 June 2018"


def test_a_notification_that_fell_away_waits_for_nothing() -> None:
    """With what ended it, and when; where nothing ended it nothing is said of an end."""
    withdrawn = of_board({"withdrawn": "2018-06-11"})
    assert ended_words(withdrawn) == "Notification withdrawn on 11 June 2018"
    assert stage_and_wait(withdrawn) == "Notification withdrawn on 11 June 2018, waiting for nothing more"
    assert after_ending(withdrawn) == "Notification withdrawn on 11 June 2018: nothing more is waited for."
    assert (ended_words(of_board()), still_owed(of_board())) == ("", [])


def test_children_who_are_not_seen_to_are_waited_for_at_every_stage() -> None:
    """How many, without a name; also where the case fell away."""
    brothers = [{"name": "Ann", "relationship": "sister"}, {"name": "Bo", "relationship": "brother"}]
    assert stage_and_wait(of_board(family=brothers[:1])).endswith(" and the safety of 1 child to be seen to")
    assert stage_and_wait(of_board({"withdrawn": "2018-06-11"}, family=brothers)) == (
        "Notification withdrawn on 11 June 2018, waiting for the safety of 2 children to be seen to"
    )


def test_what_the_panel_asks_for_hides_behind_no_stage() -> None:
    """Each open reply in its turn; a settled one is waited for no more."""
    found = case("WT2018", {"decision": "2022-06-10", "review_begun": "2022-06-10", "rapid_review_sent": "2022-06-10"})
    asks = PanelReply(received_on=date(2022, 6, 15), kind="asks")
    found.panel_replies += [asks, PanelReply(received_on=date(2022, 6, 16), kind="challenges")]
    said = waits_for(stands(found, date(2022, 6, 20)))
    assert said.endswith("the further information that the Panel asked for and an answer to the Panel's challenge")
    asks.settled_on = date(2022, 6, 17)
    assert "further information" not in waits_for(stands(found, date(2022, 6, 20)))


def test_a_review_under_way_waits_for_a_reviewer_until_one_is_named() -> None:
    """Then for the report alone, once all were told."""
    begun = {"decision": "2018-06-04", "review_begun": "2018-06-04", "decision_told": "2018-06-06"}
    assert "a reviewer to be named" in waits_for(of_board(begun))
    named = case("WT2015", begun | {"reviewer_commissioned": "2018-06-11"})
    named.events[-1].note = "Dr Quill"
    assert "reviewer" not in waits_for(stands(named))


def test_a_hand_over_that_is_due_comes_before_all_that_a_review_waits_for() -> None:
    """Twelve months of grace from 1 April 2019: on the last day nothing is said, the day after it is overdue."""
    died = child(**DEATH | {"died_on": "1.3.19"})
    events = {"decision": "2019-03-20", "review_begun": "2019-03-20", "arrangements_begun": "2019-04-01"}
    found = case(
        "transition", events, children=[died], aware_on="1 March 2019", received_on="1 March 2019", incident_on="1/3/19"
    )
    overdue = "waiting for its hand-over, which was due by 1 April 2020"
    assert overdue not in stage_and_wait(stands(found, date(2020, 4, 1)))
    assert overdue in stage_and_wait(stands(found, date(2020, 4, 2)))
