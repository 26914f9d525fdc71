"""What met a deadline and until when it could be met: the rule's own event, another in time, and the time last allowed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from scr_desktop.domain.progress.deadline_met import (
    by_event,
    extension_words,
    extensions_of,
    last_fixed,
    met,
    met_by,
    why_late,
)
from scr_desktop.domain.records.case import Case, CaseEvent, Deadline
from scr_desktop.domain.records.timing import Extension
from scr_desktop.domain.rules.deadline import DeadlineRule
from scr_desktop.domain.sources.source import Force, Source
from scr_desktop.domain.time.period import Within, as_soon_as_possible, months
from tests.domain.papers import case

DUE = date(2019, 9, 30)


def rule(within: Within | None = None, **values: Any) -> DeadlineRule:
    """Return the rule that a review is handed over within months of the beginning of the arrangements."""
    given: dict[str, Any] = {"done_by": "handed_over"} | values
    source = Source("an invented paragraph", Force.LOCAL)
    return DeadlineRule("grace", "Hand it over", "arrangements_begun", within or months(12), source, "Board", **given)


def fixed(found: Case) -> Case:
    """Fix the day of the rule in a case: 30 September 2019."""
    found.deadlines.append(Deadline(rule="grace", counted_from_on=date(2018, 9, 30), due_on=DUE))
    return found


def allowed(until: date, on: date) -> Extension:
    """Return more time for the rule."""
    return Extension(rule="grace", until_on=until, allowed_by="the DfE", allowed_on=on, why="Two trials")


@pytest.mark.parametrize(("published", "found"), [
    ("2019-09-30", (date(2019, 9, 30), "published")), ("2019-10-01", (None, "")),
])  # fmt: skip
def test_another_event_meets_it_only_in_time(published: str, found: tuple[date | None, str]) -> None:
    """A report published on the last day makes up for the hand-over, one published the day after does not."""
    either = rule(also_done_by=("published",))
    assert met(either, fixed(case(events={"published": published}))) == found


def test_its_own_event_counts_whenever_it_came_and_before_another() -> None:
    """Handed over late is handed over; beside a publication in time it is the hand-over that stands."""
    either = rule(also_done_by=("published",))
    late = fixed(case(events={"handed_over": "2019-11-04"}))
    assert met(either, late) == (date(2019, 11, 4), "handed_over")
    both = fixed(case(events={"published": "2019-05-01", "handed_over": "2019-11-04"}))
    assert met(either, both) == (date(2019, 11, 4), "handed_over")


def test_without_a_fixed_day_another_event_meets_it_on_any_day() -> None:
    """There is no day yet after which it would be late."""
    assert met_by(rule(also_done_by=("published",)), case(events={"published": "2030-01-01"})) == date(2030, 1, 1)


def test_what_is_owed_at_once_is_not_met_by_what_came_before_it() -> None:
    """It began on 4 March: what was recorded on the 3rd belongs to an earlier occasion, on the 4th it meets it."""
    at_once = rule(as_soon_as_possible(), only_once_begun=True)
    begun = {"arrangements_begun": "2019-03-04"}
    assert met_by(at_once, case(events=begun | {"handed_over": "2019-03-03"})) is None
    assert met_by(at_once, case(events=begun | {"handed_over": "2019-03-04"})) == date(2019, 3, 4)


def test_a_rule_that_no_event_meets_is_not_met() -> None:
    """Nothing shows it done; nor does an event that has not happened."""
    assert met(rule(done_by=""), case(events={"handed_over": "2019-03-04"})) == (None, "")
    assert met(rule(), case()) == (None, "")


def test_the_time_last_allowed_counts() -> None:
    """Of two allowed in time the later allowance, also if it gives less; of one day the one recorded last."""
    found = fixed(case())
    assert (extensions_of(found, "grace"), last_fixed(rule(), found)) == ([], DUE)
    longer, shorter = allowed(date(2019, 12, 31), date(2019, 9, 2)), allowed(date(2019, 10, 31), date(2019, 9, 3))
    found.extensions += [shorter, longer]
    assert extensions_of(found, "grace") == [longer, shorter]
    assert last_fixed(rule(), found) == date(2019, 10, 31)
    again = allowed(date(2019, 11, 15), date(2019, 9, 3))
    found.extensions.append(again)
    assert last_fixed(rule(), found) == date(2019, 11, 15)
    assert extensions_of(found, "notify") == []


def test_time_allowed_after_its_last_day_saves_nothing() -> None:
    """What was late when more time was allowed stays late: the day first fixed counts."""
    found = fixed(case())
    found.extensions.append(allowed(date(2020, 1, 31), DUE + timedelta(days=1)))
    assert last_fixed(rule(), found) == DUE


def test_no_day_counts_where_none_is_fixed_or_it_was_superseded() -> None:
    """Time allowed for a deadline that has no day gives it none."""
    found = case()
    found.extensions.append(allowed(date(2019, 12, 31), date(2019, 9, 2)))
    assert last_fixed(rule(), found) is None
    fixed(found).deadlines[0].superseded_at = "2019-09-02T09:00:00+00:00"
    assert last_fixed(rule(), found) is None


def test_an_extension_says_until_when_by_whom_and_why() -> None:
    """All of it in one sentence."""
    assert extension_words(allowed(date(2019, 12, 31), date(2019, 9, 2))) == (
        "Extended to 31 December 2019, allowed by the DfE on 2 September 2019: Two trials"
    )


def test_the_reason_of_an_event_is_that_of_the_one_that_stands() -> None:
    """A superseded day takes its reason along."""
    found = case()
    found.events += [
        CaseEvent(kind="published", happened_on=DUE, late_why="Printer", superseded_at="2019-10-01T09:00:00+00:00"),
        CaseEvent(kind="published", happened_on=DUE, late_why="Inquest"),
    ]
    assert (why_late(found, "published"), why_late(found, "handed_over")) == ("Inquest", "")
    assert by_event("notification_sent") == "by “National notification sent”"
