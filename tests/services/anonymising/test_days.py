"""A hidden day cannot be reckoned from an anonymised paper: a reader with a calendar is left with the whole month."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest

from scr_desktop.documents.making.texts import texts
from scr_desktop.documents.parts.item import Item
from scr_desktop.domain.entries.form import blank
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.deadline import calculate
from scr_desktop.domain.time.days_in_text import days_in
from scr_desktop.domain.time.part_date import MONTHS, written
from scr_desktop.services import clock
from scr_desktop.services.anonymising import pseudonym
from scr_desktop.services.case import case as cases
from scr_desktop.services.papers import paper
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import DEATH, child

LEAST_SPAN = 28


@pytest.fixture(params=["12 May 2018", "1 April 2026", "24 December 2025"])
def case(request: pytest.FixtureRequest, case_file: CaseFile, opened: Callable[..., Case]) -> Case:
    """Open a case whose child died on the day on which the local authority learned of it, and take all pseudonyms."""
    day = request.param
    notified = {
        "notification": blank()["notification"] | {"received_on": day},
        "awareness": blank()["awareness"] | {"aware_on": day},
        "incident": blank()["incident"] | {"incident_on": day, "where_it_happened": "in_area"},
    }
    born = {"born_on": "2 February 2018", "died_on": day, "normally_resident": "yes", "looked_after": "no"}
    made = opened(children=[child(**DEATH | born)], **notified)
    pseudonym.confirm(case_file, made.id, pseudonym.proposals(case_file, made.id))
    return made


def papers(case_file: CaseFile, case_id: str) -> Iterator[tuple[str, list[str]]]:
    """Yield every anonymised paper of a case by its key, with all its texts in order."""
    for document in paper.documents_for(cases.status(case_file, case_id)):
        if document.only_named:
            continue
        for item in paper.items_for(case_file, document.key, case_id) or [Item("", "")]:
            composed = paper.compose(case_file, document.key, case_id, item=item.id, anonymised=True)
            yield document.key, list(texts(composed.content))


def hidden_day(status: CaseStatus) -> date:
    """Return the day on which the child died."""
    day = status.case.children[0].died_on.day
    assert day is not None
    return day


def reckoned(status: CaseStatus, start: date) -> set[date]:
    """Return every day that the deadlines counted from an event on the hidden day would name if it were `start`."""
    lines = [line for line in status.deadlines if line.from_on == hidden_day(status)]
    found = set[date]()
    for line in lines:
        made = calculate(line.rule, start, status.working_days)
        found |= {made.due_on, *made.counted, *(one.day for one in made.skipped)}
        found |= {one.due_on for one in made.other_readings}
    return found - {start}


def arguments(said: list[str], month: str) -> Iterator[str]:
    """Yield each text that belongs to the argument of a deadline counted from some day of the hidden month."""
    within = False
    for text in said:
        if text.startswith("Counted from "):
            within = text.startswith(f"Counted from {month}")
        if within:
            yield text
        within = within and not text.startswith("Source: ")


def months_in(text: str) -> set[str]:
    """Return the months with a year that an argument names; what it names of its source is no month of the case."""
    return set() if text.startswith("Source") else set(re.findall(rf"(?:{'|'.join(MONTHS)}) \d{{4}}", text))


def test_no_paper_gives_a_day_that_is_reckoned_from_a_hidden_one(case_file: CaseFile, case: Case) -> None:
    """No due day, day counted or day not counted of a deadline that begins on a hidden day stands in any paper."""
    status = cases.status(case_file, case.id)
    given_away = {*reckoned(status, hidden_day(status)), hidden_day(status)} - {clock.today()}
    assert any(line.from_on == hidden_day(status) for line in status.deadlines)
    found = {
        (key, text[:90], written(day))
        for key, said in papers(case_file, case.id)
        for text in said
        for one in days_in(text)
        if (day := one.as_date) in given_away and day is not None
    }
    assert found == set()


def test_a_reader_with_a_calendar_is_left_with_the_month(case_file: CaseFile, case: Case) -> None:
    """Of all days of the month in which the child died none is ruled out by what the arguments of deadlines say."""
    status = cases.status(case_file, case.id)
    hidden = hidden_day(status)
    first = hidden.replace(day=1)
    fitting = {first + timedelta(days=n) for n in range(calendar.monthrange(first.year, first.month)[1])}
    for _, said in papers(case_file, case.id):
        for text in arguments(said, written(first).partition(" ")[2]):
            told = {day for one in days_in(text) if (day := one.as_date) and day.year < status.today.year + 1}
            months = months_in(text)
            fitting = {
                one
                for one in fitting
                if told <= reckoned(status, one) | {status.today} and months <= {f"{MONTHS[one.month - 1]} {one.year}"}
            }
            assert not any(word in text for word in ("Good Friday", "Boxing Day", "(Saturday)", "(Sunday)"))
    assert fitting
    assert (max(fitting) - min(fitting)).days + 1 >= LEAST_SPAN


def test_working_days_left_are_not_counted_to_a_day_that_gives_another_away(case_file: CaseFile, case: Case) -> None:
    """`5 working days late` beside the day of the paper would tell the due day: only that it is late is said."""
    status = cases.status(case_file, case.id)
    words = {
        line.words for line in status.deadlines
        if line.from_on == hidden_day(status) and "working day" in line.words
    }  # fmt: skip
    for key, said in papers(case_file, case.id):
        assert not any(one in text for one in words for text in said), key
        assert key != "deadline-sheet" or any("Still to be done" in text for text in said)


@pytest.mark.parametrize("case", ["1 April 2026"], indirect=True)
def test_a_day_left_out_that_starts_another_count_hides_that_whole_count(case_file: CaseFile, case: Case) -> None:
    """A notification sent on a day that is left out: neither day 1 nor the last day of what is counted from it is given."""
    sent = date(2026, 4, 9)
    cases.record_event(case_file, case.id, "notification_sent", sent, late_why="It was Easter.")
    lines = [one for one in cases.status(case_file, case.id).deadlines if one.from_on == sent and one.calculation]
    assert lines, "something is counted from that day"
    given_away = {day for line in lines if line.calculation for day in (line.due_on, *line.calculation.counted)}
    for key, said in papers(case_file, case.id):
        told = {day for text in said for one in days_in(text) if (day := one.as_date)}
        assert not told & (given_away | {sent}) - {clock.today()}, key
