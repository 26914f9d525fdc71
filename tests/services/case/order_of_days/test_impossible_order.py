"""What cannot well have come in that order is doubted, and stands only with a reason, which is kept with the case."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from scr_desktop.domain.problem import Doubt, Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import passing_on, telling
from scr_desktop.services.office import history
from scr_desktop.services.putting_right import amend, taking_back
from scr_desktop.services.review import decision, meeting
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import of_2022
from tests.services.decision_steps import decide, decide_against, decided


def test_passing_on_before_anybody_knew_is_doubted(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """The letter prints the day: it is not before the incident, nor before the authority became aware."""
    case = opened()
    given = ("Westmoor", "", date(2018, 4, 1), "E-mail", "It happened there.", date(2018, 5, 24))
    with pytest.raises(Doubt, match=r"before it happened on .* and before the authority became aware on 12 May 2018"):
        passing_on.pass_on(case_file, case.id, *given)
    kept = passing_on.pass_on(case_file, case.id, *given, "", "It was said by telephone before.")
    assert any("It was said by telephone before." in one for one in kept.kept)


def test_closing_before_what_is_on_record_is_doubted(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """A case is not over on a day after which it was still notified."""
    case = opened()
    desk_day("2018-05-18")
    cases.record_event(case_file, case.id, "notification_sent", date(2018, 5, 18))
    with pytest.raises(Doubt, match=r"17 May 2018 comes before what is on record .*18 May 2018"):
        cases.close(case_file, case.id, date(2018, 5, 17), "Over")
    kept = cases.close(case_file, case.id, date(2018, 5, 17), "Over", "It was noted late.")
    assert any("It was noted late." in one for one in kept.kept)


def test_the_day_of_what_was_told_is_held_against_the_tellings(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """A day of awareness after somebody was told of the incident is doubted, and stands with a reason."""
    case = opened()
    desk_day("2018-05-17")
    line = next(one for one in cases.status(case_file, case.id).duties if one.duty.rule == "report_locally")
    telling.record(case_file, case.id, line.duty.key, date(2018, 5, 14), "E-mail")
    with pytest.raises(Doubt, match=r"is on record as told on 14 May 2018, before “Authority became aware”"):
        cases.record_event(case_file, case.id, "aware", date(2018, 5, 15), why="")
    kept = cases.record_event(case_file, case.id, "aware", date(2018, 5, 15), why="It was told as a suspicion.")
    assert any("told as a suspicion" in one for one in kept.kept)


def test_telling_of_what_is_not_on_record_is_doubted(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """Nobody was told of a decision that nobody made, unless a reason says how."""
    case = opened()
    line = next(one for one in cases.status(case_file, case.id).duties if one.duty.after == "decision")
    with pytest.raises(Doubt, match="What is to be told is not on record: “Decision made” has no day"):
        telling.record(case_file, case.id, line.duty.key, date(2018, 5, 17), "Letter")
    telling.record(case_file, case.id, line.duty.key, date(2018, 5, 17), "Letter", stands_why="The record follows.")
    assert any("The record follows." in one for one in cases.get(case_file, case.id).kept)


@pytest.mark.parametrize("kind", ["aware", "notification_received"])
def test_nobody_knows_of_an_incident_before_it(case_file: CaseFile, opened: Callable[..., Case], kind: str) -> None:
    """A clock does not run from before the incident unless a reason says how the day can stand."""
    with pytest.raises(Doubt, match="before the incident"):
        cases.record_event(case_file, opened().id, kind, date(2018, 4, 1), why="")


def test_a_case_is_not_closed_on_a_day_to_come(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """Nothing that is done is recorded before it is."""
    case = opened()
    desk_day("2018-05-17")
    with pytest.raises(Problem, match="18 May 2018 lies in the future") as refused:
        cases.close(case_file, case.id, date(2018, 5, 18), "Over")
    assert refused.value.field == "on"
    assert cases.get(case_file, case.id).open


def test_awareness_before_the_incident_is_doubted_at_every_door(
    case_file: CaseFile, opened: Callable[..., Case]
) -> None:
    """Recorded as a date or changed among the entries, in the same words."""
    case, said = opened(), r"cannot have become aware on 11 May 2018, before the incident \(12/5/18\)|12 May 2018"
    with pytest.raises(Doubt, match=said):
        cases.record_event(case_file, case.id, "aware", date(2018, 5, 11))
    content = amend.content(case_file, case.id)
    content["awareness"]["aware_on"] = "11 May 2018"
    with pytest.raises(Problem, match=said):
        amend.amend(case_file, case.id, content, "It was so.")


def test_awareness_after_what_followed_it_is_doubted_at_every_door(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """A decision of 4 June is not made before the authority became aware on the 5th."""
    case = opened()
    desk_day("2018-06-08")
    decide(case_file, case)
    said = r"Decision made \(4 June 2018\).* before “Authority became aware” \(5 June 2018\)"
    with pytest.raises(Doubt, match=said):
        cases.record_event(case_file, case.id, "aware", date(2018, 6, 5))
    content = amend.content(case_file, case.id)
    content["awareness"]["aware_on"] = "5 June 2018"
    with pytest.raises(Problem, match=said) as doubted:
        amend.amend(case_file, case.id, content, "It was so.")
    assert doubted.value.field == "awareness.aware_on"
    content["kept"] = {"awareness.aware_on": "The Chair knew first."}
    kept = amend.amend(case_file, case.id, content, "It was so.")
    assert any("The Chair knew first." in one for one in kept.kept)


def test_a_decision_on_which_a_published_report_hangs_is_not_taken_back(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """A report stands published of a review that nobody decided on: it is said what hangs on it."""
    case = opened()
    desk_day("2018-12-20")
    decide(case_file, case, late_why="Illness.")
    cases.record_event(case_file, case.id, "report_sent", date(2018, 12, 3))
    cases.record_event(case_file, case.id, "published", date(2018, 12, 12))
    number = next(one.number for one in history.entries(case_file, case.id) if one.what == "Decision recorded")
    with pytest.raises(Problem, match=r"as long as what hangs on it stands\. .*no decision on a review is on record"):
        taking_back.take_back(case_file, case.id, number, "Of another case")
    assert cases.get(case_file, case.id).day_of("decision")


def test_a_report_is_not_published_of_a_case_decided_without_a_review(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """Nor is it decided afterwards that there is no review of which a report is on record."""
    case, said = opened(), r"(Published|Report sent) .* is said of a case in which it was decided not to hold a review"
    desk_day("2018-06-29")
    decide_against(case_file, case)
    with pytest.raises(Doubt, match=said):
        cases.record_event(case_file, case.id, "published", date(2018, 6, 20))
    other = opened()
    decide(case_file, other)
    cases.record_event(case_file, other.id, "report_sent", date(2018, 6, 12))
    cases.record_event(case_file, other.id, "published", date(2018, 6, 20))
    none = decided("no_review", on="2018-06-22", contrary_why="It was read otherwise.")
    with pytest.raises(Doubt, match=said) as doubted:
        decision.decide_again(case_file, other.id, none, "new_information", "It was looked at again.")
    assert doubted.value.field == "outcome"


def test_a_report_is_not_complete_after_it_was_published(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """Whichever of the two is recorded last is doubted."""
    case = opened()
    desk_day("2018-12-20")
    decide(case_file, case, late_why="Illness.")
    cases.record_event(case_file, case.id, "report_sent", date(2018, 12, 3), why="As agreed")
    cases.record_event(case_file, case.id, "published", date(2018, 12, 12))
    with pytest.raises(Doubt, match=r"Published \(12 December 2018\) comes before “Report complete” \(15 December 2018\)|"
                                    r"Report sent .* comes before “Report complete”"):  # fmt: skip
        cases.record_event(case_file, case.id, "report_complete", date(2018, 12, 15), late_why="Long")


def test_no_meeting_was_held_on_a_case_before_it_was_known(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """Neither recorded afterwards, nor with the case put on its agenda."""
    case = opened()
    with pytest.raises(Problem, match="3 March 2015 is before the case became known on 12 May 2018") as refused:
        meeting.record_held(case_file, case.id, date(2015, 3, 3), "SCR Sub Group", purpose="To recommend")
    assert refused.value.field == "held_on"
    (held,) = meeting.add(case_file, [date(2018, 5, 11)], "SCR Sub Group")
    with pytest.raises(Problem, match="11 May 2018 is before the case became known"):
        meeting.put_on_agenda(case_file, case.id, held.id, "To recommend")


def test_a_rapid_review_without_a_notification_is_doubted(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """It follows the notification (procedure 3A): it is not sent before it, and stands with a reason."""
    desk_day("2022-06-20")
    case = opened(**of_2022())
    with pytest.raises(Doubt, match="said of a case in which no national notification is on record"):
        cases.record_event(case_file, case.id, "rapid_review_sent", date(2022, 6, 14))
    cases.record_event(case_file, case.id, "rapid_review_sent", date(2022, 6, 14), why="The form is lost.")
    late = {"why": "", "late_why": "Found late."}
    with pytest.raises(Doubt, match=r"Rapid review sent \(14 June 2022\) comes before “National notification sent”"):
        cases.record_event(case_file, case.id, "notification_sent", date(2022, 6, 16), **late)
