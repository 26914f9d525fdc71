"""Where a request to an agency stands on a day, what is suggested next, and when the last one is settled."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.progress.request_status import (
    RequestLine,
    RequestState,
    all_in_on,
    due_from,
    line_of,
    lines_of,
    next_step,
    not_asked,
    not_returned,
    part_known,
)
from scr_desktop.domain.records.case import AgencyInvolved, Case
from scr_desktop.domain.records.request import BEING_ENTERED, AgencyReturn, Chase, InformationRequest
from scr_desktop.domain.records.timing import Extension
from scr_desktop.domain.rules.chase_ladder import Rung
from scr_desktop.domain.sources.source import Force, Source
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from tests.domain.papers import case
from tests.present import present

TABLE = WorkingDays()
SOURCE = Source("an invented paragraph", Force.LOCAL)
LADDER = (
    Rung("third_day", "sent", 3, "Remind", "the lead", SOURCE),
    Rung("day_before", "due", -1, "Telephone the lead", "the lead", SOURCE),
    Rung("due_day", "due", 0, "Ask for what is ready", "the lead", SOURCE),
    Rung("third_after", "due", 3, "Tell the Chair", "the Chair", SOURCE),
)
SENT, DUE = date(2018, 5, 17), date(2018, 5, 24)  # both Thursdays, five working days apart


def may(day: int) -> date:
    """Return a day of May 2018: the 28th is a bank holiday."""
    return date(2018, 5, day)


def request(**values: Any) -> InformationRequest:
    """Return a request of 17 May 2018."""
    entered: dict[str, Any] = {"agency": "Police", "asked_on": SENT, "due_on": DUE} | values
    return InformationRequest(**entered)


def returned(of: InformationRequest, on: date, kind: str = "full", **values: Any) -> AgencyReturn:
    """Return what an agency returned to a request."""
    return AgencyReturn(request_id=of.id, returned_on=on, kind=kind, **values)


def line(
    of: InformationRequest, today: date, *returns: AgencyReturn, closed: bool = False, allowed: Extension | None = None
) -> RequestLine:
    """Return where a request stands on a day."""
    return line_of(of, returns, (), [allowed] if allowed else [], LADDER, TABLE, today, closed=closed)


def with_requests(*requests: InformationRequest) -> Case:
    """Return a case with these requests."""
    found = case()
    found.requests.extend(requests)
    return found


@pytest.mark.parametrize(("day", "state", "words"), [
    (17, "due", "Working day 0 of 5: due in 5 working days"),
    (21, "due", "Working day 2 of 5: due in 3 working days"),
    (24, "due", "Working day 5 of 5: due by the end of 24 May 2018"),
    (25, "overdue", "Not returned: 1 working day late"),
    (29, "overdue", "Not returned: 2 working days late"),
])  # fmt: skip
def test_what_has_not_come_back_says_how_long_it_has_run(day: int, state: str, words: str) -> None:
    """Working days since it was sent, of how many; from the day after its last it is late."""
    found = line(request(), may(day))
    assert (found.state, found.words) == (state, words)


@pytest.mark.parametrize(("kind", "words"), [
    ("full", "Returned on 24 May 2018"),
    ("part", "Part return, more to come, on 24 May 2018"),
    ("nil", "Nil return on 24 May 2018"),
    ("refused", "Refused on 24 May 2018"),
])  # fmt: skip
def test_what_came_back_says_what_it_is(kind: str, words: str) -> None:
    """On its last day it is in time, the day after it is late."""
    asked = request()
    assert line(asked, may(29), returned(asked, DUE, kind)).words == words
    late = line(asked, may(29), returned(asked, may(25), kind))
    assert (late.late, late.words) == (True, f"{words.replace('24', '25')}, late")


def test_time_allowed_moves_the_last_day() -> None:
    """More time to 31 May was allowed: the 31st is in time, the 1st is late."""
    asked = request()
    allowed = Extension(rule="agency_return", until_on=may(31), allowed_by="Chair", allowed_on=DUE, why="Ill")
    assert not line(asked, date(2018, 6, 4), returned(asked, may(31)), allowed=allowed).late
    assert line(asked, date(2018, 6, 4), returned(asked, date(2018, 6, 1)), allowed=allowed).late
    found = with_requests(asked)
    found.extensions.append(
        Extension(rule="agency_return", until_on=may(31), allowed_by="Chair", allowed_on=may(22), why="Strike")
    )
    (only,) = lines_of(found, by_key("WT2015"), TABLE, may(29))
    assert (only.state, only.due_on) == (RequestState.DUE, may(31))


def test_prepared_and_withdrawn_are_waited_for_by_nobody() -> None:
    """Neither has a next step, whatever day it is."""
    prepared = line(InformationRequest(agency="Police"), may(29))
    assert (prepared.state, prepared.words, prepared.step) == ("prepared", "Prepared, not sent yet", None)
    withdrawn = line(request(withdrawn_on=may(22)), may(29))
    assert (withdrawn.state, withdrawn.words, withdrawn.step) == ("withdrawn", "Withdrawn on 22 May 2018", None)


def test_a_return_that_is_still_being_entered_counts_as_nothing() -> None:
    """Until the officer has finished, the agency has not returned."""
    asked = request()
    found = line(asked, may(29), returned(asked, may(24), BEING_ENTERED))
    assert (found.state, found.given, found.returns) == (RequestState.OVERDUE, None, ())


def test_a_later_return_takes_the_place_of_an_earlier_one() -> None:
    """What stands comes first, and what it superseded stays readable; another agency's return is none of it."""
    asked = request()
    first = returned(asked, may(22), "part", superseded_at="2018-05-24T09:00:00+00:00")
    whole = returned(asked, may(24))
    found = line(asked, may(29), returned(request(), may(21)), first, whole)
    assert (found.given, found.returns) == (whole, (whole, first))


def test_nobody_waits_for_what_a_closed_case_asked() -> None:
    """Not returned, or in part only: it is said so, and nothing is suggested."""
    asked = request()
    nothing, part = line(asked, may(29), closed=True), line(asked, may(29), returned(asked, DUE, "part"), closed=True)
    assert (nothing.state, nothing.words) == ("not_returned", "Not returned when the case was closed")
    assert (part.state, part.step) == ("not_returned", None)
    assert line(asked, may(29), returned(asked, DUE), closed=True).state is RequestState.FULL
    assert not_returned([nothing, part]) == [nothing], "something came of the other"


@pytest.mark.parametrize(("today", "chased", "key", "words"), [
    (may(17), None, "third_day", "22 May 2018: Remind (the lead)"),
    (may(22), None, "third_day", "Remind (the lead)"),
    (may(23), None, "day_before", "Telephone the lead"),
    (may(24), may(22), "due_day", "Ask for what is ready (the lead)"),
    (may(24), may(24), "third_after", "30 May 2018: Tell the Chair"),
    (may(31), may(29), "third_after", "Tell the Chair"),
])  # fmt: skip
def test_the_highest_step_whose_day_has_come_is_suggested(
    today: date, chased: date | None, key: str, words: str
) -> None:
    """Steps before the last chase are behind; without one whose day has come the next is said with its day."""
    chases = [Chase(request_id="1", chased_on=chased)] if chased else []
    found = present(next_step(LADDER, SENT, DUE, chases, TABLE, today))
    assert (found.rung.key, found.words) == (key, words)


def test_a_ladder_climbed_to_its_end_suggests_nothing() -> None:
    """After the last step the officer decides; without a ladder too."""
    assert next_step(LADDER, SENT, DUE, [Chase(request_id="1", chased_on=may(30))], TABLE, may(31)) is None
    assert next_step((), SENT, DUE, [], TABLE, may(31)) is None


def test_five_working_days_to_return_across_the_bank_holiday() -> None:
    """Sent on Tuesday 22 May 2018, due on Wednesday 30 May: 28 May is not counted."""
    assert due_from(by_key("WT2015"), may(22), TABLE).due_on == may(30)


def test_an_agency_is_not_asked_while_no_request_to_it_stands() -> None:
    """One being prepared counts, a withdrawn one does not."""
    found = case(agencies=[{"name": name} for name in ("Police", "School", "GP")])
    police, school, gp = found.agencies
    found.requests += [request(involved_id=school.id, withdrawn_on=may(22)), request(involved_id=gp.id, asked_on=None)]
    assert not_asked(found) == [police, school]


def test_all_is_in_on_the_day_the_last_request_was_settled() -> None:
    """A full or nil return, a refusal or a withdrawal settles one; a part return leaves it open."""
    one, other, gone = request(), request(), request(withdrawn_on=may(25))
    found = with_requests(one, other, gone)
    assert all_in_on(found) is None
    found.returns.append(returned(one, may(22), "nil"))
    part = returned(other, may(23), "part")
    found.returns.append(part)
    assert all_in_on(found) is None, "more is to come"
    part.kind = "refused"
    assert all_in_on(found) == may(25), "the withdrawal was the last"
    gone.withdrawn_on = may(18)
    assert all_in_on(found) == may(23)


def test_nothing_is_in_where_nothing_was_asked() -> None:
    """No request, or only withdrawn ones: there is no day on which information came in."""
    assert all_in_on(case()) is None
    assert all_in_on(with_requests(request(withdrawn_on=may(22)))) is None


def test_the_part_of_an_agency_is_what_was_notified_and_what_it_returned() -> None:
    """Its return begins below what the notification said; a long one is cut, and says where the whole of it stands."""
    named, asked = AgencyInvolved(name="Police", involvement=" Attended twice. "), request()
    assert part_known(named, None) == "Attended twice."
    assert part_known(named, returned(asked, DUE, "nil")) == "Attended twice.\nNil return: it had no involvement."
    assert part_known(AgencyInvolved(name="GP"), returned(asked, DUE, "refused")) == "It refused its information."
    part = returned(asked, DUE, "part", summary=" ", involvement="Known\nsince  2016.")
    assert part_known(AgencyInvolved(name="GP"), part) == "Its return so far: Known since 2016."
    long = part_known(AgencyInvolved(name="GP"), returned(asked, DUE, summary="a" * 301))
    assert long == f"Its return: {'a' * 300} … (in full in its return)"
    assert part_known(AgencyInvolved(name="GP"), returned(asked, DUE)) == ""
