"""What sending the rapid review on a day does to its time limits, in words."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.progress.case_status import CaseStatus, status
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.review.rapid_review import RapidReview
from scr_desktop.domain.review.sending_words import sending_words, sent_words
from scr_desktop.domain.sources.reading import RAPID_REVIEW, ChosenReading
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from tests.domain.papers import DEATH, case, child

# Aware on Friday 27 May 2022: fifteen working days, without 2 and 3 June, end on Tuesday 21 June.
ONE_READING = WorkingDays(readings={RAPID_REVIEW: ChosenReading("awareness", "")})


def notified(events: dict[str, str] | None = None, **entries: Any) -> Case:
    """Return the case of a death of May 2022."""
    died = child(**DEATH | {"born_on": "2.2.22", "died_on": "27.5.22"})
    days: dict[str, Any] = {"aware_on": "27 May 2022", "received_on": "27 May 2022", "incident_on": "27/5/22"}
    return case("WT2018", events, children=[died], **days | entries)


def stands(found: Case, table: WorkingDays = ONE_READING) -> CaseStatus:
    """Return where the case stands on 20 June 2022."""
    return status(found, by_key("WT2018"), table, date(2022, 6, 20), ["Avonvale Council"])


@pytest.mark.parametrize(("on", "words"), [
    (None, "Its time limit is 21 June 2022 (15 working days)."),
    (date(2022, 6, 21), "It is due by 21 June 2022 (15 working days): sent on 21 June 2022 it meets the deadline."),
    (date(2022, 6, 22), "It was due by 21 June 2022 (15 working days): sent on 22 June 2022 it is late."),
])  # fmt: skip
def test_the_day_itself_meets_it_and_the_day_after_is_late(on: date | None, words: str) -> None:
    """Without a day only the limit is said."""
    assert sending_words(stands(notified()), on) == words


def test_as_long_as_the_office_has_not_chosen_both_days_are_said() -> None:
    """Notified on 7 June, the fifteen working days may run from there: to 28 June."""
    said = sending_words(stands(notified({"notification_sent": "2022-06-07"}), WorkingDays()), date(2022, 6, 22))
    assert said.startswith("The sources can be read in two ways, so both days are said. It was due by 21 June 2022 ")
    assert "by this reading it is late, sent on 22 June 2022." in said
    assert said.endswith("sent on 22 June 2022 it meets the deadline.")
    assert (
        "It is due by 28 June 2022 (15 working days, counted from the day the national notification was sent)" in said
    )


def test_a_correction_moves_no_date() -> None:
    """Only the first sending meets the limit."""
    found = stands(notified({"rapid_review_sent": "2022-06-17"}))
    assert sending_words(found, date(2022, 6, 22)) == (
        "It was first sent on 17 June 2022: sending a correction moves no date."
    )


def test_where_none_is_owed_no_limit_runs() -> None:
    """Abuse or neglect is neither known nor suspected."""
    found = stands(notified(answers={"abuse_or_neglect": "no"}))
    assert sending_words(found, date(2022, 6, 22)) == "No time limit for it is running."


@pytest.mark.parametrize(("sent", "why", "words"), [
    (date(2022, 6, 21), "", "sent to the Panel on 21 June 2022 (Secure e-mail)."),
    (date(2022, 6, 22), "", "sent to the Panel on 22 June 2022 (Secure e-mail), late: it was due by 21 June 2022."),
    (date(2022, 6, 22), "Strike",
     "sent to the Panel on 22 June 2022 (Secure e-mail), late: it was due by 21 June 2022. Why it came late: Strike"),
])  # fmt: skip
def test_what_was_sent_says_how_and_whether_late(sent: date, why: str, words: str) -> None:
    """With the reason where one is on record."""
    found = notified({"rapid_review_sent": sent.isoformat()})
    found.events[-1].late_why = why
    assert sent_words(stands(found), RapidReview(sent_on=sent, sent_means="Secure e-mail")) == words


def test_a_correction_sent_later_is_not_called_late() -> None:
    """The limit was met, or not, by the first."""
    found = stands(notified({"rapid_review_sent": "2022-06-17"}))
    later = RapidReview(number=2, sent_on=date(2022, 7, 4), sent_means="Secure e-mail")
    assert sent_words(found, later) == "sent to the Panel on 4 July 2022 (Secure e-mail)."
