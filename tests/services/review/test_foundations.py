"""What a step lacks: said before it is recorded, kept with it as it was then, and never reckoned anew."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.requests import request, returns
from scr_desktop.services.review import decision, meeting, rapid_review
from scr_desktop.services.review.decision import Decided, PartnerSaid, Recommended
from scr_desktop.services.review.minutes import Present, record_attendance, record_item
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import of_2022
from tests.services.decision_steps import PARTNERS, decided, recommend
from tests.services.opening import Desk, Opened

AGENCIES = [{"name": name, "contact": "", "involvement": ""} for name in ("Avonvale Council", "Police", "Hospital")]
SCOPE = request.Scope(questions=("What was known?",), proportionate="The last year.")


@pytest.fixture
def found(case_file: CaseFile, opened: Opened, desk_day: Desk) -> Case:
    """Open a case of 2022 with three agencies: two were asked, one has returned; the meeting is ten days off."""
    desk_day("2022-06-07")
    case = opened(**of_2022(), agencies=AGENCIES)
    asked = [request.AgencyToAsk(one.name, one.id) for one in case.agencies[:2]]
    _, made = request.prepare(case_file, case.id, asked, SCOPE)
    request.send(case_file, case.id, [one.id for one in made], date(2022, 6, 1))
    returns.receive(case_file, case.id, made[0].id, {"kind": "nil", "returned_on": date(2022, 6, 6)})
    meeting.convene(case_file, case.id, date(2022, 6, 17), "Rapid review group", purpose="To recommend")
    return case


def test_a_decision_before_its_foundations_says_and_keeps_what_is_missing(case_file: CaseFile, found: Case) -> None:
    """The meeting ahead, who has not returned, the rapid review and the national question stand with the decision."""
    said = decided(on="2022-06-07", reviewer="Dr Ada Quill", partners=PARTNERS)
    missing = decision.missing(case_file, found.id, said)
    for words in (
        "No recommendation on record.",
        "Meeting still ahead: Rapid review group, 17 June 2022 (the case is on its agenda).",
        "Information outstanding from 1 of 2 agencies asked: Police (nothing returned).",
        "Named in the case and not asked: Hospital.",
        "Rapid review not begun.",
        "National importance not considered.",
    ):
        assert words in missing
    kept = decision.decide(case_file, found.id, said)
    assert kept.decisions[0].missing_then == missing


def test_a_national_notification_not_recorded_as_sent_is_said_to_be_missing(case_file: CaseFile, found: Case) -> None:
    """Until the day of its sending is on record."""
    said = decided(on="2022-06-07", reviewer="Dr Quill", partners=PARTNERS)
    words = "National notification not recorded as sent."
    assert words in decision.missing(case_file, found.id, said)
    cases.record_event(case_file, found.id, "notification_sent", date(2022, 6, 2))
    assert words not in decision.missing(case_file, found.id, said)


def test_a_rapid_review_sent_without_signatures_still_lacks_them(case_file: CaseFile, found: Case) -> None:
    """A later decision rests on it too: its sending does not make up for a partner who did not sign."""
    rapid_review.start(case_file, found.id)
    rapid_review.complete(case_file, found.id, date(2022, 6, 6))
    partner = PARTNERS[0].partner
    rapid_review.sign_off(
        case_file, found.id, partner, name="Jo Bell", post="Director", agrees=True, signed_on=date(2022, 6, 6)
    )
    rapid_review.send(case_file, found.id, date(2022, 6, 6), "Secure e-mail", stands_why="Notified by telephone")
    said = decided(on="2022-06-07", reviewer="Dr Quill", partners=PARTNERS)
    (words,) = [one for one in decision.missing(case_file, found.id, said) if one.startswith("Rapid review")]
    assert words.startswith("Rapid review not signed by: ")
    assert "Health body" in words
    assert partner not in words


def test_what_was_missing_is_kept_and_not_reckoned_anew(case_file: CaseFile, found: Case, desk_day: Desk) -> None:
    """When the return comes in after the decision, the decision still says that it was outstanding."""
    decision.decide(case_file, found.id, decided(on="2022-06-07", reviewer="Dr Quill", partners=PARTNERS))
    desk_day("2022-06-08")
    waiting = cases.get(case_file, found.id).requests[1]
    returns.receive(case_file, found.id, waiting.id, {"kind": "nil", "returned_on": date(2022, 6, 8)})
    kept = cases.get(case_file, found.id).decisions[0]
    assert any("Police (nothing returned)" in one for one in kept.missing_then)


def test_with_its_foundations_nothing_is_said_of_them(case_file: CaseFile, found: Case, desk_day: Desk) -> None:
    """What is there is not said to be missing: returns, meeting, recommendation, a view on national importance."""
    desk_day("2022-06-20")
    case = cases.get(case_file, found.id)
    request.withdraw(case_file, found.id, case.requests[1].id, "Not needed")
    (held,) = meeting.of_case(case_file, found.id)
    record_attendance(case_file, held.id, [Present("DCI Vole", "Police")], "Jo Bell", "")
    recommend(case_file, found, on="2022-06-17", national_view="no")
    said = decided(on="2022-06-18", national_view="no", partners=PARTNERS)
    told = " ".join(decision.missing(case_file, found.id, said))
    for word in ("recommendation", "meeting", "outstanding", "national importance"):
        assert word not in told.lower()


def test_a_decision_without_any_meeting_says_so(case_file: CaseFile, opened: Opened, desk_day: Desk) -> None:
    """It rests on what a meeting recommends: none on record, one called off, and one taken off are the same lack."""
    desk_day("2018-06-05")
    none = "No meeting held: no meeting of the SCR Sub Group on this case is on record."
    found = opened()
    assert none in decision.missing(case_file, found.id, decided())
    (planned,) = meeting.add(case_file, [date(2018, 6, 1)], "SCR Sub Group")
    meeting.put_on_agenda(case_file, found.id, planned.id, "To recommend")
    meeting.call_off(case_file, planned.id, "Snow")
    assert none in recommend(case_file, found).recommendations[0].missing_then
    assert none in decision.decide(case_file, found.id, decided()).decisions[0].missing_then


def test_a_meeting_of_which_nothing_is_recorded_is_not_taken_as_held(
    case_file: CaseFile, opened: Opened, desk_day: Desk
) -> None:
    """Its day went by and nobody recorded who came or what was said: that is said, until one of them is recorded."""
    desk_day("2018-06-05")
    found = opened()
    (planned,) = meeting.add(case_file, [date(2018, 6, 1)], "SCR Sub Group")
    (item,) = meeting.put_on_agenda(case_file, found.id, planned.id, "To recommend").items
    words = "Nothing recorded of the meeting of 1 June 2018 (SCR Sub Group), not even who came."
    assert words in decision.missing(case_file, found.id, decided())
    record_item(case_file, planned.id, item.id, "The criteria were weighed.", "A review")
    assert not any("eeting" in one for one in decision.missing(case_file, found.id, decided()))


def test_a_recommendation_on_criteria_not_known_yet_says_so(
    case_file: CaseFile, opened: Opened, desk_day: Desk
) -> None:
    """It is to say whether the criteria are met; those unanswered are counted, to decide and to be taken into account."""
    desk_day("2022-06-07")
    found = opened(**of_2022())
    silent = "The recommendation does not say whether the criteria for a review are met."
    kept = recommend(case_file, found, on="2022-06-07").recommendations[0]
    assert silent in kept.missing_then
    assert any(one.startswith("8 criteria to be taken into account not answered") for one in kept.missing_then)
    for one in ("improvements_needed", "recurrent_themes"):
        cases.answer(case_file, found.id, one, "yes", "Seen")
    said = Recommended(date(2022, 6, 7), "Sub-group", "review", "Much to learn", criteria_met="yes")
    missing = decision.missing(case_file, found.id, said)
    assert silent not in missing
    assert any(one.startswith("6 criteria to be taken into account") for one in missing)


@pytest.mark.parametrize("outcome", ["", "review", "other_review", "no_review"])
@pytest.mark.parametrize("day", ["2018-05-01", "2018-06-04", "2018-06-08"])
def test_what_is_still_needed_is_what_it_is_refused_for(
    case_file: CaseFile, opened: Opened, desk_day: Desk, outcome: str, day: str
) -> None:
    """Each entry asked for is said beforehand; the first of them is the refusal, and without any it is recorded."""
    desk_day("2018-06-08")
    found = opened()
    recommend(case_file, found, on="2018-06-01")
    entries: dict[str, Any] = {
        "by": "",
        "reasons": "",
        "contrary_why": "",
        "departs_why": "",
        "late_why": "",
        "other_review": "",
    }
    for name in ("", *entries):
        entries |= {name: "silp" if name == "other_review" else "Ms Independent"} if name else {}
        said = Decided(
            date.fromisoformat(day), entries["by"], outcome, **{k: v for k, v in entries.items() if k != "by"}
        )
        needed = decision.still_needed(case_file, found.id, said)
        if not needed:
            decision.decide(case_file, found.id, said)
            return
        with pytest.raises(Problem) as refused:
            decision.decide(case_file, found.id, said)
        assert refused.value.sentence == needed[0]
    assert outcome == "" or day == "2018-05-01"


def test_all_partners_who_have_not_decided_are_asked_for_at_once(
    case_file: CaseFile, opened: Opened, desk_day: Desk
) -> None:
    """One sentence names each of them, before it is recorded and when it is refused."""
    desk_day("2022-06-07")
    found = opened(**of_2022())
    said = decided(on="2022-06-07")
    words = (
        "The partners decide together: say who decided for the local authority, the health body and the chief officer of "
        "police."
    )
    assert decision.still_needed(case_file, found.id, said) == [words]
    with pytest.raises(Problem, match="the local authority, the health body and the chief officer of police"):
        decision.decide(case_file, found.id, said)


def test_a_conflict_of_interest_of_who_decides_is_said(case_file: CaseFile, found: Case, desk_day: Desk) -> None:
    """Whoever declared a conflict at the meeting and then decides is named with it."""
    desk_day("2022-06-20")
    (held,) = meeting.of_case(case_file, found.id)
    there = Present("DCI Vole", "Police", conflict="Led the first inquiry", conflict_handled="Left the room")
    record_attendance(case_file, held.id, [there], "Jo Bell", "")
    partners = (*PARTNERS[:2], PartnerSaid("Chief officer of police", "DCI Vole"))
    missing = decision.missing(case_file, found.id, decided(on="2022-06-18", partners=partners))
    assert "Conflict of interest declared by DCI Vole at the meeting of 17 June 2022: Led the first inquiry" in missing


def test_a_recommendation_keeps_what_it_lacked(case_file: CaseFile, found: Case) -> None:
    """The same words stand with a recommendation."""
    kept = recommend(case_file, found, on="2022-06-07").recommendations[0]
    assert any("17 June 2022" in one for one in kept.missing_then)
    assert "No recommendation on record." not in kept.missing_then


def test_a_completed_rapid_review_keeps_what_was_open(case_file: CaseFile, found: Case) -> None:
    """What the check still found stands with the completed review; signatures come only after it."""
    rapid_review.start(case_file, found.id)
    rapid_review.complete(case_file, found.id, date(2022, 6, 7))
    kept = rapid_review.current(cases.get(case_file, found.id))
    assert kept is not None
    assert "Police was asked and has not returned its information." in kept.open_when_completed
    assert not any("not signed yet" in one for one in kept.open_when_completed)


def test_a_closed_case_keeps_what_was_open(case_file: CaseFile, found: Case) -> None:
    """What was still open when it was closed stands with the closing, and is gone when it is opened again."""
    closed = cases.close(case_file, found.id, date(2022, 6, 7), "Passed to another board")
    assert "No decision on record." in closed.open_when_closed
    assert any(one.startswith("Information outstanding from 1 of 2") for one in closed.open_when_closed)
    assert any(one.startswith("Not recorded as done: ") for one in closed.open_when_closed)
    assert cases.reopen(case_file, found.id, "It came back").open_when_closed == []
