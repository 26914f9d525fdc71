"""What a reply of the Panel settled: only what the record of the case bears out."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.problem import Problem, kept_words
from scr_desktop.domain.progress.case_status import status
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.records.review.correspondence import PanelReply
from scr_desktop.domain.records.review.decision import Decision
from scr_desktop.domain.review.panel_said import (
    challenge_of,
    challenged,
    first_decided_on,
    is_open,
    not_borne_out,
    settled_how,
    stands_all_the_same,
    still_to_be_told,
)
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from tests.domain.papers import case

DECIDED = date(2018, 6, 4)
TAKEN_BACK = "Taken back: recorded in the wrong case"


def decided(*, taken_back: bool = False, in_: str = "") -> Case:
    """Return a case decided on 4 June 2018, or in the month that is said; the decision may be taken back."""
    gone: dict[str, Any] = (
        {"superseded_at": "2018-06-20T09:00:00+00:00", "superseded_why": TAKEN_BACK} if taken_back else {}
    )
    found = case()
    found.decisions.append(
        Decision(decided_on=DECIDED, decided_in=PartDate.parse(in_) if in_ else PartDate(), outcome="review", **gone)
    )
    if not in_:
        found.events.append(CaseEvent(kind="decision", happened_on=DECIDED, **gone))
    return found


def reply(day: int, kind: str = "agrees", settled: int = 0) -> PanelReply:
    """Return a reply of a day of June 2018, settled on another if that is said."""
    on = date(2018, 6, settled) if settled else None
    return PanelReply(received_on=date(2018, 6, day), kind=kind, settled_on=on, settled_how="Agreed." if on else "")


@pytest.mark.parametrize(("day", "said"), [
    (3, "It is dated before the decision of 4 June 2018: look whether both days are entered rightly."), (4, ""), (5, ""),
])  # fmt: skip
def test_a_reply_before_the_decision_is_not_borne_out(day: int, said: str) -> None:
    """On the very day it may have come."""
    assert not_borne_out(reply(day), decided()) == said


def test_a_reply_to_a_decision_that_is_not_there_is_not_borne_out() -> None:
    """None on record, or one that was taken back; what asks for something speaks of no decision."""
    assert not_borne_out(reply(14), case()).startswith("It speaks of a decision, and none is on record in this case")
    assert not_borne_out(reply(14), decided(taken_back=True)).startswith("It speaks of a decision that was taken back")
    assert not_borne_out(reply(14, "asks"), case()) == ""


def test_a_case_was_first_decided_on_the_first_day_on_record() -> None:
    """Of a month its first day; nothing that was taken back."""
    assert first_decided_on(decided()) == DECIDED
    assert first_decided_on(decided(in_="June 2018")) == date(2018, 6, 1)
    assert first_decided_on(decided(taken_back=True)) is None
    assert first_decided_on(case(events={"no_review": "2018-06-05"})) == date(2018, 6, 5)
    assert first_decided_on(case()) is None


def test_a_day_that_was_doubted_and_kept_stands_for_that_decision_alone() -> None:
    """The reason given for one order of days settles nothing of another."""
    early, found = reply(3), decided()
    doubt = "The reply of 3 June 2018 comes before the decision was made on 4 June 2018: correct one of the days."
    found.kept = [kept_words(Problem(doubt), "By telephone the day before")]
    assert stands_all_the_same(early, found) == f"{doubt} Kept as it is: By telephone the day before"
    assert not_borne_out(early, found) == ""
    assert stands_all_the_same(reply(5), found) == ""
    found.kept = [kept_words(Problem(doubt.replace("4 June", "5 June")), "By telephone")]
    assert stands_all_the_same(early, found) == ""


def test_the_last_challenge_that_is_not_settled_is_the_one_to_answer() -> None:
    """Of a decision taken back there is none to answer."""
    found = decided()
    found.events.append(CaseEvent(kind="challenged", happened_on=date(2018, 6, 14)))
    first, last = reply(14, "challenges"), reply(18, "challenges")
    found.panel_replies += [last, first, reply(19, "challenges", settled=20), reply(19, "asks")]
    assert challenge_of(found) is last
    assert challenged(found)
    gone = decided(taken_back=True)
    gone.panel_replies.append(first)
    assert not challenged(gone)


def test_a_reply_is_open_again_once_its_decision_is_taken_back() -> None:
    """Settled or not; what it is said to have settled gives way to that for an agreement, and stands beside it otherwise."""
    settled, gone = reply(14, settled=14), decided(taken_back=True)
    assert not is_open(settled, decided())
    assert is_open(settled, gone)
    assert is_open(reply(14), decided())
    assert settled_how(settled, decided()) == "Agreed."
    assert settled_how(settled, gone).startswith("It speaks of a decision that was taken back")
    assert settled_how(reply(14, "challenges", settled=14), gone).startswith("Agreed. It speaks of a decision")


def test_nobody_is_to_be_told_of_an_outcome_before_it_was_considered_again() -> None:
    """Afterwards all three are, Ofsted first."""
    for events, who in (({}, []), ({"reconsidered": "2018-07-02"}, ["Ofsted", "Department for Education"])):
        found = status(
            case(events={"decision": "2018-06-04"} | events), by_key("WT2015"), WorkingDays(), date(2018, 7, 3)
        )
        assert still_to_be_told(found)[:2] == who
