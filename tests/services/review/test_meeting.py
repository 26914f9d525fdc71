"""Meetings: planned in a row, moved and called off with reasons, fitted to a case's time limit, and recorded."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history
from scr_desktop.services.papers import paper
from scr_desktop.services.review import meeting, minutes, planning
from scr_desktop.services.review.minutes import Present
from scr_desktop.store.case_file import CaseFile
from tests.services.opening import Desk, Opened

GROUP = "SCR Sub Group"


@pytest.fixture
def case(opened: Callable[..., Case], desk_day: Callable[[str], None]) -> Case:
    """Give a death known and notified on 14 December 2018, in the transition; it is Thursday 20 December."""
    desk_day("2018-12-20")
    return opened(aware_on="14 December 2018", received_on="14 December 2018", sent_on="17 December 2018")


def plan(case_file: CaseFile, *days: date) -> list[str]:
    """Plan meetings on these days; return their ids."""
    return [one.id for one in meeting.add(case_file, days, GROUP)]


def test_a_row_of_second_tuesdays(case_file: CaseFile) -> None:
    """Every month has its second Tuesday, until the last day given."""
    days = planning.monthly_days(case_file, 2, 1, date(2019, 1, 1), date(2019, 4, 30))
    assert [one.on for one in days] == [date(2019, 1, 8), date(2019, 2, 12), date(2019, 3, 12), date(2019, 4, 9)]


def test_a_day_off_is_planned_for_the_next_working_day_and_says_so(case_file: CaseFile) -> None:
    """The last Monday of May is a bank holiday: the meeting is the day after, with the reason."""
    (day,) = planning.monthly_days(case_file, 5, 0, date(2019, 5, 1), date(2019, 5, 31))
    assert (day.on, day.instead_of) == (date(2019, 5, 28), date(2019, 5, 27))
    assert "bank holiday" in day.why.lower()


@pytest.mark.parametrize(
    ("first", "until", "said"),
    [
        (date(2019, 5, 2), date(2019, 5, 1), "before the first"),
        (date(2019, 5, 20), date(2019, 5, 21), "No such day"),
        (date(2019, 5, 1), date(2029, 5, 1), "check the year"),
    ],
)
def test_an_impossible_row_is_refused(case_file: CaseFile, first: date, until: date, said: str) -> None:
    """A span that makes no meeting, or far too many, is told in a sentence."""
    with pytest.raises(Problem, match=said):
        planning.monthly_days(case_file, 2, 1, first, until)


def test_a_group_meets_once_a_day(case_file: CaseFile) -> None:
    """The same group cannot meet twice on a day, unless the first is called off; nothing of a row is then planned."""
    (first,) = plan(case_file, date(2019, 1, 8))
    with pytest.raises(Problem, match="8 January 2019 already"):
        plan(case_file, date(2019, 1, 7), date(2019, 1, 8))
    assert len(meeting.between(case_file, date(2019, 1, 1), date(2019, 1, 31))) == 1
    meeting.call_off(case_file, first, "Snow")
    plan(case_file, date(2019, 1, 8))
    with pytest.raises(Problem, match="which group"):
        meeting.add(case_file, [date(2019, 1, 9)], " ")


def test_a_time_that_no_clock_shows_is_refused(case_file: CaseFile, case: Case, desk_day: Desk) -> None:
    """Planned, convened, moved or recorded afterwards: no agenda goes out with a meeting at 25:00."""
    (planned,) = plan(case_file, date(2019, 2, 12))
    with pytest.raises(Problem, match="no such time as 25:00"):
        meeting.add(case_file, [date(2019, 3, 12)], GROUP, at_time="25:00")
    with pytest.raises(Problem, match="no such time as 25:00"):
        meeting.convene(case_file, case.id, date(2019, 1, 3), GROUP, at_time="25:00", purpose="To recommend")
    with pytest.raises(Problem, match="no such time as 25:00"):
        meeting.move(case_file, planned, date(2019, 3, 12), "25:00", "The room is taken")
    desk_day("2019-01-10")
    with pytest.raises(Problem, match="no such time as 25:00"):
        meeting.record_held(case_file, case.id, date(2019, 1, 3), GROUP, at_time="25:00", purpose="To recommend")


def test_moving_and_calling_off_keep_the_reason(case_file: CaseFile, desk_day: Callable[[str], None]) -> None:
    """The earlier day stays with the meeting; a meeting called off stays in the list and moves no more."""
    desk_day("2018-12-20")
    (one,) = plan(case_file, date(2019, 1, 8))
    with pytest.raises(Problem, match="Say why"):
        meeting.move(case_file, one, date(2019, 1, 9), "10:00", "")
    with pytest.raises(Problem, match="past"):
        meeting.move(case_file, one, date(2018, 12, 19), "", "Earlier")
    moved = meeting.move(case_file, one, date(2019, 1, 9), "10:00", "No room")
    assert moved.moved == ["Moved from 8 January 2019 to 9 January 2019, 10:00: No room"]
    assert meeting.call_off(case_file, one, "Snow").called_off_why == "Snow"
    with pytest.raises(Problem, match="called off"):
        meeting.move(case_file, one, date(2019, 1, 10), "", "Again")
    assert [one.why for one in history.entries(case_file)][:2] == ["Snow", "No room"]


def test_the_meeting_that_fits_lies_between_the_returns_and_the_limit(case_file: CaseFile, case: Case) -> None:
    """Information asked on 20 December is due on 31 December, the rapid review on 9 January: 2 to 7 January fits."""
    cases.record_event(case_file, case.id, "request_sent", date(2018, 12, 20))
    plan(case_file, date(2018, 12, 28), date(2019, 1, 8), date(2019, 1, 15))
    found = meeting.fit_for(case_file, case.id)
    assert found
    assert (found.earliest_on, found.latest_on, found.due_on) == (
        date(2019, 1, 2), date(2019, 1, 7), date(2019, 1, 9),
    )  # fmt: skip
    assert [found.words_for(one) for one in meeting.planned(case_file)] == [
        "Before the agencies’ information is due",
        "Leaves too little time to decide",
        "After the time limit",
    ]
    assert found.meeting is None
    assert found.extraordinary_on == date(2019, 1, 7)
    plan(case_file, date(2019, 1, 2))
    found = meeting.fit_for(case_file, case.id)
    assert found
    assert found.meeting
    assert found.meeting.held_on == date(2019, 1, 2)
    assert "Wednesday 2 January 2019 (SCR Sub Group) fits" in " ".join(found.advice)


def test_agencies_not_asked_yet_are_reckoned_with(case_file: CaseFile, case: Case) -> None:
    """As long as nobody was asked, the window begins where it would if they were asked today, and says so."""
    found = meeting.fit_for(case_file, case.id)
    assert found
    assert "have not been asked yet" in " ".join(found.argument)


def test_when_time_is_short_the_papers_will_say_who_is_missing(case_file: CaseFile, case: Case, desk_day: Desk) -> None:
    """Close to the limit a day before the returns is proposed, with that warning; past it, more time is advised."""
    desk_day("2019-01-03")
    found = meeting.fit_for(case_file, case.id)
    assert found
    assert found.extraordinary_on == date(2019, 1, 7)
    assert "not every agency’s information" in " ".join(found.advice)
    desk_day("2019-01-10")
    found = meeting.fit_for(case_file, case.id)
    assert found
    assert "ask for more time" in " ".join(found.advice)


def test_a_limit_that_is_over_names_no_latest_day(case_file: CaseFile, case: Case, desk_day: Desk) -> None:
    """Both fifteen days are over: an extraordinary meeting is convened as soon as possible, and no day is said to be kept."""
    desk_day("2019-02-04")
    found = meeting.fit_for(case_file, case.id)
    assert found
    assert found.advice[0] == "No scheduled meeting fits: convene an extraordinary one, as soon as possible."
    assert found.advice[1].startswith("The time limit, ")
    assert "is over: ask for more time, or say why it is late." in found.advice[1]
    assert "so the meeting was to be held by" in found.argument[-1]
    assert found.latest_on < found.due_on


def test_once_a_meeting_had_the_case_before_it_no_other_is_advised(
    case_file: CaseFile, case: Case, desk_day: Desk
) -> None:
    """On its day, and once something is recorded of it; a day that went by without any record asks for that record."""
    (one,) = plan(case_file, date(2019, 1, 3))
    (item,) = meeting.put_on_agenda(case_file, case.id, one, "To recommend").items
    for day, said in (
        ("2019-01-03", "on the agenda of today’s meeting"),
        ("2019-01-04", "of which nothing is recorded: record who came"),
    ):
        desk_day(day)
        found = meeting.fit_for(case_file, case.id)
        assert found
        assert said in " ".join(found.advice)
        assert found.extraordinary_on is None
    minutes.record_item(case_file, one, item.id, "Long talk", "A review")
    found = meeting.fit_for(case_file, case.id)
    assert found
    assert found.settled
    assert found.advice == (
        "The meeting of Thursday 3 January 2019 (SCR Sub Group) was held with the case on its agenda: the recommendation "
        "and the decision are waited for.",
    )


def test_a_meeting_that_was_held_is_no_longer_to_come(case_file: CaseFile, case: Case, desk_day: Desk) -> None:
    """It moves to the past ones on its own day, once who came is recorded; nothing is recorded of one to come."""
    (one,) = plan(case_file, date(2019, 1, 3))
    (item,) = meeting.put_on_agenda(case_file, case.id, one, "To recommend").items
    with pytest.raises(Problem, match="record what was said once it was held"):
        minutes.record_item(case_file, one, item.id, "Long talk", "")
    desk_day("2019-01-03")
    assert [one.id for one in meeting.planned(case_file)] == [one]
    minutes.record_attendance(case_file, one, [Present("Ewa Łukasik", "Police")], "Ms Chair", "")
    assert meeting.planned(case_file) == []
    assert [one.id for one in meeting.past(case_file)] == [one]


def test_a_meeting_after_the_time_limit_is_said_to_be_so(case_file: CaseFile, case: Case) -> None:
    """Before the case goes on its agenda, in its history, and as long as nothing better is planned."""
    (late,) = plan(case_file, date(2019, 1, 15))
    found = meeting.fit_for(case_file, case.id)
    assert found
    assert found.warning_for(date(2019, 1, 15)) == (
        "That is after the time limit, Wednesday 9 January 2019 or, by another reading, Thursday 10 January 2019: the "
        "decision will be late."
    )
    assert found.warning_for(found.latest_on) == ""
    meeting.put_on_agenda(case_file, case.id, late, "To recommend")
    meeting.convene(case_file, case.id, date(2019, 1, 16), GROUP, purpose="To recommend")
    limit = "after the time limit of Wednesday 9 January 2019 or, by another reading, Thursday 10 January 2019"
    assert [one.what for one in history.entries(case_file, case.id)][:2] == [
        f"Extraordinary meeting convened, {limit}",
        f"Put on the agenda of 15 January 2019, {limit}",
    ]
    found = meeting.fit_for(case_file, case.id)
    assert found
    words = "on the agenda of the meeting of Tuesday 15 January 2019 (SCR Sub Group): after the time limit."
    assert words in " ".join(found.advice)
    assert not found.settled


def test_a_meeting_is_compared_with_the_day_the_information_is_due(
    case_file: CaseFile, case: Case, desk_day: Desk
) -> None:
    """Written up long afterwards a meeting after the due day fits it, whatever day it is now; one before it does not."""
    cases.record_event(case_file, case.id, "request_sent", date(2018, 12, 20))
    desk_day("2019-11-29")
    found = meeting.fit_for(case_file, case.id)
    assert found
    assert "due by 31 December 2018" in " ".join(found.argument)
    assert found.warning_for(date(2019, 1, 2)) == ""
    assert found.warning_for(date(2018, 12, 31)) == (
        "That is before the agencies’ information should be in: it is due by Monday 31 December 2018."
    )


def test_a_meeting_of_today_does_not_hide_that_the_limit_is_over(
    case_file: CaseFile, case: Case, desk_day: Desk
) -> None:
    """On its agenda, and once something is recorded of it, it is still said, and nothing counts as settled."""
    desk_day("2019-01-15")
    (one,) = plan(case_file, date(2019, 1, 15))
    (item,) = meeting.put_on_agenda(case_file, case.id, one, "To recommend").items
    for _ in range(2):
        found = meeting.fit_for(case_file, case.id)
        assert found
        limit = (
            "The time limit, Wednesday 9 January 2019 or, by another reading, Thursday 10 January 2019, is over: ask"
        )
        assert limit in " ".join(found.advice)
        assert not found.settled
        minutes.record_item(case_file, one, item.id, "Long talk", "A review")


def test_an_extraordinary_meeting_goes_with_its_only_case(case_file: CaseFile, case: Case, opened: Opened) -> None:
    """Taken off, the case leaves nobody to meet for: the meeting is called off; with another case on it it stays."""
    made = meeting.convene(case_file, case.id, date(2019, 1, 3), GROUP, purpose="To recommend")
    meeting.put_on_agenda(case_file, opened().id, made.id, "To recommend")
    meeting.take_off_agenda(case_file, case.id, made.id, "Wrong meeting")
    assert not meeting.get(case_file, made.id).called_off_at
    alone = meeting.convene(case_file, case.id, date(2019, 1, 4), GROUP, purpose="To recommend")
    assert meeting.convened_for_alone(meeting.get(case_file, alone.id), case.id)
    kept = meeting.take_off_agenda(case_file, case.id, alone.id, "Settled by telephone")
    assert kept.called_off_why == "Settled by telephone"
    assert meeting.get(case_file, alone.id).called_off_at


def test_nothing_waits_for_a_meeting_once_it_is_decided(case_file: CaseFile, case: Case, desk_day: Desk) -> None:
    """With the rapid review sent and the decision made there is no time limit to meet."""
    desk_day("2019-01-04")
    for kind in ("rapid_review_sent", "decision"):
        cases.record_event(case_file, case.id, kind, date(2019, 1, 4), why="Done")
    assert meeting.fit_for(case_file, case.id) is None


def test_a_case_goes_on_an_agenda_once_with_its_purpose(case_file: CaseFile, case: Case) -> None:
    """What the meeting is asked to do is said; the same case twice, or a meeting called off, is refused."""
    first, second = plan(case_file, date(2019, 1, 3), date(2019, 1, 8))
    with pytest.raises(Problem, match="asked to do"):
        meeting.put_on_agenda(case_file, case.id, first, " ")
    meeting.put_on_agenda(case_file, case.id, first, "Recommendation")
    with pytest.raises(Problem, match="already"):
        meeting.put_on_agenda(case_file, case.id, first, "Recommendation")
    meeting.call_off(case_file, second, "Snow")
    with pytest.raises(Problem, match="called off"):
        meeting.put_on_agenda(case_file, case.id, second, "Recommendation")
    assert [one.item.purpose for one in meeting.agenda(case_file, first)] == ["Recommendation"]
    meeting.take_off_agenda(case_file, case.id, first, "Wrong meeting")
    assert meeting.of_case(case_file, case.id) == []
    assert history.entries(case_file, case.id)[0].why == "Wrong meeting"


def test_an_extraordinary_meeting_is_convened_for_the_case(case_file: CaseFile, case: Case) -> None:
    """It is marked as such, with the case on its agenda, and never lies in the past."""
    with pytest.raises(Problem, match="past"):
        meeting.convene(case_file, case.id, date(2018, 12, 19), GROUP, purpose="To recommend")
    made = meeting.convene(case_file, case.id, date(2019, 1, 3), GROUP, at_time="14:00", purpose="To recommend")
    assert made.extraordinary
    assert [one.id for one in meeting.of_case(case_file, case.id)] == [made.id]


def test_a_meeting_that_was_held_is_recorded_afterwards(case_file: CaseFile, case: Case, desk_day: Desk) -> None:
    """With the case on its agenda, its notes and the history saying so; then who came and what was said are recorded."""
    desk_day("2019-11-29")
    with pytest.raises(Problem, match="future"):
        meeting.record_held(case_file, case.id, date(2019, 11, 30), GROUP, purpose="To recommend")
    made = meeting.record_held(case_file, case.id, date(2019, 1, 3), GROUP, purpose="To recommend")
    assert made.notes == "Recorded afterwards, on 29 November 2019."
    assert not made.extraordinary
    assert history.entries(case_file, case.id)[0].what == "Meeting held on 3 January 2019 recorded afterwards"
    minutes.record_attendance(case_file, made.id, [Present("Ewa Łukasik", "Police")], "Ms Chair", made.notes)
    minutes.record_item(case_file, made.id, made.items[0].id, "Long talk", "A review")
    found = meeting.fit_for(case_file, case.id)
    assert found
    assert found.held
    with pytest.raises(Problem, match="choose it from the list"):
        meeting.record_held(case_file, case.id, date(2019, 1, 3), GROUP, purpose="To recommend")


def test_a_case_goes_afterwards_on_the_agenda_of_a_meeting_held(
    case_file: CaseFile, case: Case, desk_day: Desk
) -> None:
    """One planned and past, or one whose attendance is recorded; those before the case, or called off, are not offered."""
    past, off, before = plan(case_file, date(2019, 1, 3), date(2019, 1, 4), date(2018, 12, 3))
    meeting.call_off(case_file, off, "Snow")
    desk_day("2019-11-29")
    minutes.record_attendance(case_file, past, [Present("Ewa Łukasik", "Police")], "Ms Chair", "")
    assert [one.id for one in meeting.held_without(case_file, case.id)] == [past]
    meeting.put_on_agenda(case_file, case.id, past, "To recommend")
    assert history.entries(case_file, case.id)[0].what == "Put afterwards on the agenda of 3 January 2019"
    assert meeting.held_without(case_file, case.id) == []
    assert before


def test_a_conflict_of_interest_needs_what_was_done(case_file: CaseFile, case: Case, desk_day: Desk) -> None:
    """Who came is recorded once the meeting was held; a conflict without what was done about it is refused by name."""
    (one,) = plan(case_file, date(2019, 1, 3))
    meeting.put_on_agenda(case_file, case.id, one, "To recommend")
    people = [Present("Ewa Łukasik", "Police", "DI"), Present("Siân Ŵyn", "Health", presence="apologies")]
    with pytest.raises(Problem, match="once it was held"):
        minutes.record_attendance(case_file, one, people, "Ms Chair", "")
    desk_day("2019-01-04")
    torn = Present("Tom Bell", "School", conflict="Taught the child")
    with pytest.raises(Problem, match="conflict of interest of Tom Bell") as found:
        minutes.record_attendance(case_file, one, [*people, torn], "Ms Chair", "")
    assert found.value.field == "people.2.conflict_handled"
    torn = Present("Tom Bell", "School", conflict="Taught the child", conflict_handled="Left the room")
    minutes.record_attendance(case_file, one, [*people, torn], "Ms Chair", "All papers returned.")
    minutes.record_attendance(case_file, one, [people[1], torn], "Ms Chair", "All papers returned.")
    kept = meeting.get(case_file, one)
    assert [(who.name, who.presence) for who in kept.attendances] == [
        ("Siân Ŵyn", "apologies"),
        ("Tom Bell", "present"),
    ]
    assert kept.chaired_by == "Ms Chair"
    item = kept.items[0]
    minutes.record_item(case_file, one, item.id, "Long talk", "A review is recommended")
    assert meeting.agenda(case_file, one)[0].item.decided == "A review is recommended"
    with pytest.raises(Problem, match="stays on its agenda"):
        meeting.take_off_agenda(case_file, case.id, one, "Slip")
    with pytest.raises(Problem, match="was held"):
        meeting.call_off(case_file, one, "Slip")


def test_the_papers_of_a_meeting_are_drawn_by_its_day(case_file: CaseFile, case: Case) -> None:
    """Agenda and minutes are asked for by the meeting's day; where a case was at one only it goes without saying."""
    (one,) = plan(case_file, date(2019, 1, 3))
    with pytest.raises(Problem, match="there is none yet"):
        paper.draw(case_file, "agenda", case.id)
    meeting.put_on_agenda(case_file, case.id, one, "To recommend")
    for key, item in (("agenda", ""), ("minutes", "2019-01-03"), ("agenda", one)):
        assert paper.draw(case_file, key, case.id, item=item).startswith(b"%PDF")
    assert paper.file_stem(case_file, "agenda", case.id) == "agenda-2019-01-03"
    with pytest.raises(Problem, match="by its day: 3 January 2019"):
        paper.draw(case_file, "agenda", case.id, item="2019-01-04")


def test_a_case_notes_what_became_of_its_meeting(case_file: CaseFile, case: Case) -> None:
    """That a meeting was moved and called off stands in the history of each case on its agenda, with the reason."""
    (one,) = plan(case_file, date(2019, 1, 3))
    meeting.put_on_agenda(case_file, case.id, one, "To recommend")
    meeting.move(case_file, one, date(2019, 1, 4), "", "No room")
    meeting.call_off(case_file, one, "Snow")
    assert [(entry.what, entry.why) for entry in history.entries(case_file, case.id)][:3] == [
        ("Its meeting of 4 January 2019 was called off", "Snow"),
        ("Its meeting was moved from 3 January 2019 to 4 January 2019", "No room"),
        ("Put on the agenda of 3 January 2019", ""),
    ]
