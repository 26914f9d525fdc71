"""A decision made before its case was entered: its events, its words, and what is asked or refused of its day."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.progress.case_status import CaseStatus, status
from scr_desktop.domain.records.case import Answer, Case, CaseEvent
from scr_desktop.domain.records.review.decision import Decision
from scr_desktop.domain.review.decided_already import (
    FIELD,
    events_of,
    impossible,
    in_words,
    not_asked,
    only_in_part,
    take_back,
    to_record,
    with_day_asked,
)
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from tests.domain.papers import case

TODAY = date(2020, 6, 10)
BEGIN = date(2019, 4, 1)


def day(typed: str) -> PartDate:
    """Return a date as it is typed, none for the empty text."""
    return PartDate.parse(typed, today=TODAY) if typed else PartDate()


def said(what: str, on: str = "") -> Case:
    """Return a case whose notification says what was decided, and when; a day in full has its events."""
    found = case("transition")
    found.decided, found.decided_on = what, day(on)
    found.events.extend(events_of(what, found.decided_on))
    return found


def stands(found: Case, regime: str = "transition") -> CaseStatus:
    """Return where a case stands on 10 June 2020."""
    return status(found, by_key(regime), WorkingDays(), TODAY)


@pytest.mark.parametrize(("what", "on", "kinds"), [
    ("review", "4 June 2018", ["decision", "review_begun"]),
    ("begun", "4 June 2018", ["review_begun"]),
    ("no_review", "4 June 2018", ["decision", "no_review"]),
    ("not_decided", "4 June 2018", []),
    ("", "4 June 2018", []),
    ("review", "June 2018", []),
    ("review", "?4 June 2018", []),
    ("review", "", []),
])  # fmt: skip
def test_only_one_certain_day_becomes_the_events_of_a_decision(what: str, on: str, kinds: list[str]) -> None:
    """No day is made up of a month or of a day in doubt."""
    found = events_of(what, day(on))
    assert [one.kind for one in found] == kinds
    assert {one.happened_on for one in found} <= {date(2018, 6, 4)}


def test_what_cannot_have_been_decided_is_taken_back_and_nothing_else() -> None:
    """The days of the notification itself stay."""
    found = said("no_review", "4 June 2018")
    take_back(found)
    assert (found.day_of("decision"), found.day_of("no_review")) == (None, None)
    assert found.day_of("aware") == date(2018, 5, 12)


@pytest.mark.parametrize(("what", "on", "words"), [
    ("", "", ""),
    ("not_decided", "", "Not decided yet"),
    ("review", "4 June 2018", "Decided to hold a review, 4 June 2018"),
    ("no_review", "June 2018", "Decided not to hold a review, June 2018"),
    ("begun", "", "A review has begun, on a day not known"),
])  # fmt: skip
def test_what_the_notification_says_of_a_decision_is_said_with_its_day(what: str, on: str, words: str) -> None:
    """As much of the day as is known."""
    assert in_words(said(what, on)) == words


def test_a_day_found_since_stands_beside_what_was_notified() -> None:
    """It rewrites nothing that the notification said."""
    found = said("review", "June 2018")
    found.events.append(CaseEvent(kind="decision", happened_on=date(2018, 6, 4)))
    assert in_words(found) == "Decided to hold a review, June 2018 (on record since: 4 June 2018)"
    assert only_in_part(found) == ""


def test_only_a_day_known_in_part_is_asked_for_in_full() -> None:
    """Not one in full, not where nothing was decided, and not once the decision is recorded."""
    assert only_in_part(said("review", "4 June 2018")) == only_in_part(said("not_decided")) == ""
    found = said("review", "June 2018")
    assert only_in_part(found).startswith("Enter the day in full")
    found.decisions.append(Decision(decided_on=date(2018, 6, 4), outcome="review"))
    assert only_in_part(found) == ""


def test_a_notified_decision_is_still_to_be_recorded() -> None:
    """With a day, who decided and why is missing; without one, the day is too, and the board's time for it is named."""
    assert to_record(stands(said("not_decided"))) == []
    assert to_record(stands(said("no_review", "4 June 2018"))) == [
        "The notification says that it was decided not to hold a review (4 June 2018). Who decided, and for what "
        "reasons, is still to be recorded."
    ]
    (in_part,) = to_record(stands(said("begun", "June 2018")))
    assert in_part.startswith("The notification says that a review has begun (June 2018). The decision is still to be ")
    board = "From the day on which the partner arrangements began, it was no longer the board’s to decide."
    assert in_part.endswith(board)
    assert board not in to_record(stands(said("begun", "June 2018"), "WT2018"))[0]


@pytest.mark.parametrize(("begin", "on", "asked"), [
    (BEGIN, "31 March 2019", False),
    (BEGIN, "1 April 2019", True),  # the day itself is the partners' already
    (BEGIN, "March 2019", False),
    (BEGIN, "April 2019", True),
    (BEGIN, "2019", True),
    (BEGIN, "?31 March 2019", True),  # a day in doubt reaches beyond itself
    (BEGIN, "", True),
    # Not stated: a day in full is taken at its word up to the last lawful one, a part may lie after the first.
    (None, "28 September 2019", False),
    (None, "29 September 2019", True),
    (None, "May 2018", False),
    (None, "June 2018", True),
])  # fmt: skip
def test_whether_it_was_decided_before_the_change_is_asked_where_the_day_can_be_either(
    begin: date | None, on: str, asked: bool
) -> None:
    """Before the partner arrangements began it was the board's to decide, from that day on it was not."""
    assert bool(with_day_asked(stands(said("review", on)), begin).asked) is asked


def test_the_question_says_both_days() -> None:
    """When the arrangements began, as far as that is stated, and what is known of the day of the decision."""
    (asked,) = with_day_asked(stands(said("review", "April 2019")), BEGIN).asked
    assert asked.startswith(
        "Was the decision made before the day on which the partner arrangements began (on 1 April 2019)?"
    )
    assert "(its day is known only as “April 2019”: before that day it was the board’s to decide" in asked
    (asked,) = with_day_asked(stands(said("review")), None).asked
    assert "(by 29 September 2019 at the latest)? (its day is not known: " in asked
    (asked,) = with_day_asked(stands(said("review", "2 April 2019")), BEGIN).asked
    assert "(its day is entered as “2 April 2019”: " in asked


def test_nobody_is_asked_where_nothing_was_decided_or_no_board_is() -> None:
    """Partners decide on either side of the day."""
    assert with_day_asked(stands(said("not_decided")), BEGIN).asked == ()
    assert with_day_asked(stands(said("review", "April 2019"), "WT2018"), BEGIN).asked == ()


@pytest.mark.parametrize(("regime", "what", "on", "words"), [
    ("transition", "", "4 June 2018", "Say what was decided on that day"),
    ("transition", "not_decided", "4 June 2018", "Say what was decided on that day"),
    ("transition", "", "", ""),
    ("transition", "review", "31 March 2019", ""),
    ("transition", "review", "1 April 2019", "from that day nothing is decided by it"),
    ("transition", "review", "March 2019", ""),
    ("transition", "review", "May 2019", "from that day nothing is decided by it"),
    ("transition", "review", "", ""),
    ("grace", "no_review", "", "nothing was decided on a review here"),
    ("WT2018", "review", "1 April 2019", ""),
])  # fmt: skip
def test_what_cannot_have_been_decided_so_is_said_at_its_entry(regime: str, what: str, on: str, words: str) -> None:
    """A day without a decision, a board after the change, and arrangements under which nothing could be decided."""
    found = list(impossible(said(what, on), by_key(regime), BEGIN))
    assert len(found) == bool(words)
    for problem in found:
        assert words in problem.sentence
        assert problem.field == FIELD


def test_an_answer_that_is_not_asked_for_decides_nothing_and_is_named() -> None:
    """Concern about how agencies worked together was asked of boards; an answer of: not known says nothing."""
    found = said("")
    concern = Answer(fact="interagency_concern", value="yes")
    found.answers.append(concern)
    assert not_asked(stands(found)) == []
    (sentence,) = not_asked(stands(found, "WT2018"))
    assert sentence == (
        "Answered, but not asked by “Working Together 2018, safeguarding partners”: “Is there cause for concern about "
        "how agencies worked together to safeguard the child?”. The answer is kept as it was given and decides nothing here."
    )
    concern.value = "unknown"
    assert not_asked(stands(found, "WT2018")) == []
