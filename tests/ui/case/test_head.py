"""The head of a case page: its stage, and what comes next with its sign."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.progress.case_status import CaseStatus, status
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from scr_desktop.ui.case.head import next_words, stage_words
from tests.domain.papers import case, of_2022


def standing(of: Case, on: date = date(2022, 6, 8)) -> CaseStatus:
    """Return where a case of 2022 stands, by default on the day before its notification is due."""
    return status(of, by_key("wt2018"), WorkingDays(), on, [])


def test_the_next_deadline_stands_with_its_day() -> None:
    """The day before, the day itself and the day after are told apart, in words and by the sign."""
    of = case("WT2018", **of_2022())
    assert next_words(standing(of))[0] == "Notify the incident: due in 1 working day (9 June 2022)"
    assert next_words(standing(of, date(2022, 6, 9)))[0] == "Notify the incident: due by the end of 9 June 2022"
    words, sign = next_words(standing(of, date(2022, 6, 10)))
    assert (words, sign) == ("Notify the incident: 1 working day late (9 June 2022)", "overdue")


def test_a_closed_case_counts_nothing() -> None:
    """Whatever was open in it, no deadline is shown as late once it is closed."""
    of = case("WT2018", **of_2022())
    of.closed_on = date(2022, 6, 10)
    assert next_words(standing(of, date(2023, 1, 4))) == ("No deadline is counted in a closed case", "no")
    assert "losed" in stage_words(standing(of, date(2023, 1, 4)))


def test_what_comes_next_follows_what_was_done() -> None:
    """With the notification sent and reported, the rapid review is next: fifteen working days from 31 May are 23 June."""
    done = {"notification_sent": "2022-06-08", "partners_told": "2022-06-08"}
    words, _ = next_words(standing(case("WT2018", done, **of_2022())))
    assert "Rapid review to the Panel: due in" in words
    assert "(23 June 2022)" in words


def test_the_stage_says_what_is_waited_for() -> None:
    """A case in which nothing was sent waits for the national notification; with that sent it no longer does."""
    assert "waiting for the national notification" in stage_words(standing(case("WT2018", **of_2022())))
    sent = case("WT2018", {"notification_sent": "2022-06-08"}, **of_2022())
    assert "waiting for the national notification" not in stage_words(standing(sent))


def test_nothing_due_is_not_said_without_what_is_open() -> None:
    """A case whose criteria are unanswered is not at rest: the head says that only the answers so far make it so."""
    words, sign = next_words(standing(case("WT2018", **of_2022() | {"answers": {}})))
    assert sign != "met"
    assert words != "Nothing is due"
