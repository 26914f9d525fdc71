"""What cannot well have come in that order is doubted, and stands only with a reason, which is kept with the case."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.problem import Doubt, Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.request import AgencyReturn, InformationRequest
from scr_desktop.services.case.event_check import check_event, comes_before, let_stand, out_of_order
from scr_desktop.services.regime import by_key
from tests.domain.papers import case as of_notification

BOARD = by_key("WT2015")


def day(of: int, month: int = 5) -> date:
    """Return a day of 2018."""
    return date(2018, month, of)


def found(regime: str = "WT2015", **events: str) -> Case:
    """Return a case known on 12 and received on 16 May 2018, with further events."""
    return of_notification(regime, events)


@pytest.mark.usefixtures("office_clock")
def test_only_a_publication_may_be_planned() -> None:
    """Anything else is recorded once it has happened: today, and not tomorrow."""
    begun = found(decision="2018-06-04", review_begun="2018-06-04")
    check_event(begun, BOARD, "publication", date(2027, 3, 1))
    check_event(found(), BOARD, "notification_sent", date(2026, 11, 26))
    with pytest.raises(Problem, match="27 November 2026 lies in the future: enter the day the national notification"):
        check_event(found(), BOARD, "notification_sent", date(2026, 11, 27))


@pytest.mark.parametrize(("kind", "on", "doubted"), [
    ("notification_sent", day(12), ""),
    ("notification_sent", day(11), "11 May 2018 is before the authority became aware on 12 May 2018"),
    ("notification_received", day(12), ""),
    ("notification_received", day(11), "Notification received (11 May 2018) comes before the incident (12 May 2018)"),
    ("decision", day(16), ""),
    ("decision", day(15), "Decision made (15 May 2018) comes before “Notification received” (16 May 2018)"),
])  # fmt: skip
@pytest.mark.usefixtures("office_clock")
def test_an_order_that_can_hardly_be_is_doubted_and_the_same_day_is_not(kind: str, on: date, doubted: str) -> None:
    """The sentence names both days, and asks to check or say why."""
    if not doubted:
        check_event(found(), BOARD, kind, on)
        return
    with pytest.raises(Doubt) as doubt:
        check_event(found(), BOARD, kind, on)
    assert doubt.value.sentence == f"{doubted}: check the date, or say why it stands."
    assert doubt.value.field == "on"


def test_a_moved_day_is_held_against_what_came_after_it() -> None:
    """Received only after the decision: it is the same two days, from the other side."""
    decided = found(decision="2018-05-20")
    assert [one.sentence for one in out_of_order(decided, BOARD, "notification_received", day(21), "received_on")] == [
        "Decision made (20 May 2018) comes before “Notification received” (21 May 2018): check the date, or say why it stands."
    ]
    assert list(out_of_order(decided, BOARD, "notification_received", day(20))) == []


def test_nobody_returned_before_being_asked() -> None:
    """The first return is named with its agency; one that was superseded does not stand."""
    asked = found()
    request = InformationRequest(agency="Police", asked_on=day(18))
    asked.requests.append(request)
    for on, gone in ((17, ""), (16, "2018-05-20T09:00:00+00:00")):
        asked.returns.append(AgencyReturn(request_id=request.id, returned_on=day(on), superseded_at=gone))
    (doubt,) = out_of_order(asked, BOARD, "request_sent", day(18))
    assert doubt.sentence.startswith(
        "Police is on record as having returned on 17 May 2018, before “Agencies asked” (18 May 2018)"
    )
    assert list(out_of_order(asked, BOARD, "request_sent", day(17))) == []


@pytest.mark.parametrize(("kind", "behind", "lacking"), [
    ("published", "review_begun", "no decision on a review is on record"),
    ("reconsidered", "challenged", "no challenge by the Panel is on record"),
    ("returns_in", "request_sent", "nobody is on record as asked"),
    ("panel_replied", "notification_sent", "nothing is on record as sent to the Panel, and no decision"),
])  # fmt: skip
@pytest.mark.usefixtures("office_clock")
def test_what_an_event_is_said_of_must_be_there(kind: str, behind: str, lacking: str) -> None:
    """A report of no review, an answer to nothing: doubted until what it follows is on record."""
    with pytest.raises(Doubt, match=f"is said of a case in which {lacking}"):
        check_event(found(), BOARD, kind, day(30))
    check_event(found(**{behind: "2018-05-30"}), BOARD, kind, day(30))


@pytest.mark.usefixtures("office_clock")
def test_what_the_notification_says_was_decided_is_behind_a_report() -> None:
    """An old case is entered with what is known of it, before the decision is recorded."""
    told = found()
    told.decided = "review"
    check_event(told, BOARD, "published", day(30))


@pytest.mark.usefixtures("office_clock")
def test_an_event_has_a_time_that_a_clock_shows_and_a_kind_that_there_is() -> None:
    """A kind that nobody knows is a fault of the program."""
    with pytest.raises(Problem, match="There is no such time as 25:00"):
        check_event(found(), BOARD, "notification_sent", day(17), "25:00")
    with pytest.raises(ValueError, match="no kind of event party"):
        check_event(found(), BOARD, "party", day(17))


def test_a_doubtful_day_stands_for_a_reason_that_is_kept_with_the_case() -> None:
    """Without one the doubt is raised again, and nothing is kept."""
    kept = found()
    with pytest.raises(Doubt):
        let_stand(kept, Doubt("Odd."), " ")
    assert kept.kept == []
    let_stand(kept, Doubt("Odd."), " So it was ")
    assert kept.kept == ["Odd. Kept as it is: So it was"]


def test_only_copies_before_a_publication_come_before_their_event() -> None:
    """The rule counts back from the day of publication; every other telling follows its event."""
    regime = by_key("WT2023")
    before = {one.after for one in regime.duties if comes_before(regime, one)}
    assert before == {"publication"}
