"""Every page, table and paper that shows a deadline shows the same day and says the same words of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, time

import pytest
from PySide6.QtCore import QAbstractItemModel
from pytestqt.qtbot import QtBot

from scr_desktop.demo import office as demo
from scr_desktop.documents.parts.content import Content, Facts, Grid, KeepTogether
from scr_desktop.domain.law.agencies.agency_information import INFORMATION
from scr_desktop.domain.progress.request_status import request_lines
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.time.part_date import PartDate, written
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import timing
from scr_desktop.services.office import diary, office
from scr_desktop.services.office import register as registers
from scr_desktop.services.papers import paper
from scr_desktop.services.requests import request, returns
from scr_desktop.services.review import meeting
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case import head as case_head
from scr_desktop.ui.case.deadlines import columns as case_deadlines
from scr_desktop.ui.deadline_calendar import page as calendar_page
from scr_desktop.ui.month.month import read_month
from scr_desktop.ui.register import columns as register_columns
from scr_desktop.ui.register.page import RegisterPage
from scr_desktop.ui.today.page import TodayPage
from tests.services.opening import opened

TODAY = date(2018, 10, 1)
SCOPE = request.Scope(
    PartDate.parse("2016"), PartDate.parse("2 July 2018"), INFORMATION.questions, "The child's own lifetime."
)
Said = dict[str, tuple[date, str]]
"""The day on which a deadline counts and the words said of it, by its rule."""

NOT_DONE = "Not recorded as done when the case was closed"
# Counted by hand from 2 July 2018, with the summer bank holiday of 27 August; Monday 1 October is today.
OPEN_CASE: Said = {
    "scr_decision": (date(2018, 10, 19), "Due in 14 working days, extended to 19 October 2018"),
    "scr_decision_backstop": (date(2018, 8, 2), "41 working days late"),
    "agency_return": (date(2018, 7, 20), "Done on 12 July 2018, within the time allowed"),
    "send_before_publication": (date(2018, 8, 9), "Done on 15 August 2018, late"),
    "keep_public": (date(2019, 8, 20), "Lasts until 20 August 2019"),
}
LATE_WHY = "The post was late"
WAITING = {"tell_decision": "Waiting to begin"}
FELL_AWAY = {"notify", "report_locally", "rapid_review", "rapid_review_from_notification"}
CLOSED_CASE: Said = {
    "notify": (date(2018, 7, 9), NOT_DONE),
    "scr_decision": (date(2018, 7, 23), NOT_DONE),
    "rapid_review": (date(2018, 7, 23), NOT_DONE),
}
FOR_COMPARISON = "rapid_review_from_notification"


@pytest.fixture
def turn(monkeypatch: pytest.MonkeyPatch) -> Callable[[date], None]:
    """Give a function that turns the calendar; papers are dated on that day too."""
    days = [date(2018, 7, 2)]
    monkeypatch.setattr(clock, "today", lambda: days[-1])
    monkeypatch.setattr(clock, "local_time", lambda: datetime.combine(days[-1], time(9)))
    return days.append


@pytest.fixture
def case(case_file: CaseFile, turn: Callable[[date], None]) -> Case:
    """Open a case with a deadline of every kind, and close another; return the first as it is on 1 October 2018."""
    office.change(case_file, {"name": "Avonvale Safeguarding Children Board"})
    office.choose_reading(case_file, "rapid_review_start", "awareness", "So agreed.")
    found = _open(case_file)
    turn(date(2018, 7, 12))
    wanted = [request.AgencyToAsk(one.name, one.id) for one in cases.get(case_file, found.id).agencies]
    _, made = request.prepare(case_file, found.id, wanted, SCOPE)
    request.send(case_file, found.id, [one.id for one in made], date(2018, 7, 3))
    timing.extend(case_file, found.id, "agency_return", date(2018, 7, 20), "The Chair", date(2018, 7, 9), "Leave.")
    given = {"kind": "full", "returned_on": date(2018, 7, 12), "summary": "Known since birth."}
    returns.receive(case_file, found.id, made[0].id, given)
    timing.extend(case_file, found.id, "scr_decision", date(2018, 10, 19), "The Panel", date(2018, 7, 12), "The trial.")
    turn(TODAY)
    for kind, on in (("publication", "2018-08-20"), ("published", "2018-08-20"), ("report_sent", "2018-08-15")):
        cases.record_event(case_file, found.id, kind, date.fromisoformat(on), why="As it happened", late_why=LATE_WHY)
    cases.answer(case_file, found.id, "abuse_or_neglect", "no", why="An accident")
    cases.close(case_file, _open(case_file).id, date(2018, 7, 20), "Passed on")
    return cases.get(case_file, found.id)


def _open(case_file: CaseFile) -> Case:
    agencies = [{"name": "Health Visiting", "contact": "", "involvement": ""}]
    return opened(case_file, aware_on="2 July 2018", received_on="2 July 2018", agencies=agencies)


def closed(case_file: CaseFile) -> Case:
    """Return the other case."""
    (row,) = registers.rows(case_file, registers.Wanted(state="closed"))
    return cases.get(case_file, row.id)


def rules(case_file: CaseFile, of: Case) -> dict[str, str]:
    """Return the rules of a case by their duty in words, as papers name it."""
    return {rule.duty: rule.key for rule in cases.status(case_file, of.id).regime.rules}


def grids(content: Iterable[Content]) -> Iterable[Grid]:
    """Yield the tables of a paper, those kept together with their heading too."""
    for one in content:
        if isinstance(one, Grid):
            yield one
        elif isinstance(one, KeepTogether):
            yield from grids(one.items)


def content_of(case_file: CaseFile, key: str, case_id: str = "", first: date | None = None) -> list[Content]:
    """Return a paper's content as it would be printed now."""
    return list(paper.compose(case_file, key, case_id, first=first).content)


def day_in(words: str) -> date:
    """Return the day that stands in words, on one line or under its weekday."""
    found = PartDate.parse(" ".join(words.split()).partition("from ")[2] or " ".join(words.split())).day
    assert found is not None, words
    return found


# The readers: what each of them says of the deadlines of a case.


def by_case_page(case_file: CaseFile, of: Case) -> Said:
    """Read the table of the case page."""
    shown = case_deadlines.lines_of(cases.status(case_file, of.id))
    return {one.key: (one.due_on, one.words) for one in shown if one.due_on and one.words != "Replaced"}


def by_diary(case_file: CaseFile, of: Case) -> Said:
    """Read the diary of two years."""
    items = diary.between(case_file, date(2018, 1, 1), date(2019, 12, 31))
    return {one.rule_key: (one.last_on, one.words) for one in items if one.case_id == of.id and one.last_on}


def by_calendar(case_file: CaseFile, of: Case) -> Said:
    """Read the calendar month by month: the day is that of the cell."""
    found: Said = {}
    for month in (read_month(case_file, date(year, number, 1)) for year in (2018, 2019) for number in range(1, 13)):
        for line in calendar_page.lines_of(month):
            if line.item and line.item.case_id == of.id:
                assert line.item.rule_key not in found
                found[line.item.rule_key] = (line.on, line.words)
    return found


def by_printed_calendar(case_file: CaseFile, of: Case) -> Said:
    """Read the print of every month; each line stands in the month of its day, and the number stated is theirs."""
    found: Said = {}
    known = rules(case_file, of)
    for first in (date(year, number, 1) for year in (2018, 2019) for number in range(1, 13)):
        content = content_of(case_file, "calendar-month", first=first)
        rows = [row for row in list(grids(content))[-1].rows if row[1]]
        (facts,) = [one for one in content if isinstance(one, Facts)]
        assert dict(facts.rows)["Deadlines this month"] == str(len(rows))
        for day, reference, what, words in rows:
            assert day_in(day).replace(day=1) == first
            if reference.startswith(of.reference):
                found[known[what.partition("\n")[0]]] = (day_in(day), words)
    return found


def by_deadline_sheet(case_file: CaseFile, of: Case) -> Said:
    """Read the table of the deadline sheet; beside what came late it has the reason too."""
    known = rules(case_file, of)
    table = next(one for one in grids(content_of(case_file, "deadline-sheet", of.id)) if one.columns[0] == "Due")
    return {
        known[what.partition("\n")[0]]: (day_in(day.partition("(")[0]), words.removesuffix(f". {LATE_WHY}"))
        for day, what, words in table.rows
    }


READERS = (by_case_page, by_diary, by_calendar, by_printed_calendar, by_deadline_sheet)


@pytest.mark.parametrize("read", READERS, ids=lambda read: read.__name__)
def test_every_reader_says_the_same_of_every_deadline(
    case_file: CaseFile, case: Case, read: Callable[[CaseFile, Case], Said]
) -> None:
    """Extended, late, done in the time allowed, done late, lasting; what fell away is nowhere; closed, nothing grows late."""
    assert read(case_file, case) == OPEN_CASE
    found = read(case_file, closed(case_file))
    assert {rule: said for rule, said in found.items() if rule in CLOSED_CASE} == CLOSED_CASE
    assert {words for _, words in found.values()} <= {NOT_DONE, "For comparison only"}


def test_what_waits_says_so_wherever_it_is_listed(case_file: CaseFile, case: Case) -> None:
    """A deadline that has not begun has no day, and one word for that."""
    shown = {one.key: (one.due_on, one.words) for one in case_deadlines.lines_of(cases.status(case_file, case.id))}
    assert {rule: shown[rule] for rule in WAITING} == {rule: (None, words) for rule, words in WAITING.items()}
    assert not FELL_AWAY & set(by_diary(case_file, case))


def test_what_is_set_aside_is_for_comparison_only_and_never_due(
    case_file: CaseFile, case: Case, turn: Callable[[date], None]
) -> None:
    """The reading that the office does not follow is shown in the case, and stands in no calendar and on no desk."""
    turn(date(2018, 7, 2))
    other = _open(case_file)
    turn(date(2018, 7, 10))
    cases.record_event(case_file, other.id, "notification_sent", date(2018, 7, 6))
    assert by_case_page(case_file, other)[FOR_COMPARISON][1] == "For comparison only"
    said = content_of(case_file, "deadline-sheet", other.id)
    assert "For comparison only: the office reads the sources otherwise" in str(list(grids(said)))
    assert FOR_COMPARISON not in by_diary(case_file, other)
    assert FOR_COMPARISON not in by_calendar(case_file, other)


# The desk: what is late and what is due.

LATE, DUE = OPEN_CASE["scr_decision_backstop"], OPEN_CASE["scr_decision"]


def test_the_desk_says_the_same(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """Today's tables, its groups and the command line's list hold the two that are open, in the same words."""
    desk = diary.today(case_file)
    assert [(one.last_on, one.words) for one in desk.overdue] == [LATE]
    assert [(one.last_on, one.words) for _, items in desk.waiting for one in items] == [LATE, DUE]
    page = TodayPage(case_file)
    qtbot.addWidget(page)
    assert cells(page._form.overdue.model())[0][:2] == [LATE[1], written(LATE[0])]
    assert [row[1] for row in cells(page._form.waiting.model())] == [LATE[1], DUE[1]]
    told = [demo._due(one) for one in desk.overdue]
    assert [(one["due"], one["state"]) for one in told] == [(LATE[0].isoformat(), LATE[1])]


def cells(model: QAbstractItemModel) -> list[list[str]]:
    """Return what a table shows."""
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_head_of_the_case_and_the_register_say_the_same(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """The next deadline is the one that counts first, not the one whose first day came first."""
    status = cases.status(case_file, case.id)
    assert status.next is not None
    assert status.next.last_on == LATE[0]
    words, sign = case_head.next_words(status)
    assert words.endswith(f": {LATE[1]} ({written(LATE[0])})")
    assert sign == "overdue"
    register = RegisterPage(case_file)
    qtbot.addWidget(register)
    assert LATE[1] in cells(register._form.cases.model())[0]
    text = str(list(grids(content_of(case_file, "register"))))
    assert f"{written(LATE[0])}: {LATE[1]}" in text


def test_the_register_says_that_more_time_was_allowed(case_file: CaseFile, case: Case) -> None:
    """Once the other is extended too, the register's words are those of the case, its first day not forgotten."""
    timing.extend(
        case_file, case.id, "scr_decision_backstop", date(2018, 10, 5), "The Panel", date(2018, 8, 1), "The trial."
    )
    (row,) = registers.rows(case_file, registers.Wanted())
    days_left = register_columns.DaysLeft(office.working_days(case_file), TODAY)
    line = next(one for one in cases.status(case_file, case.id).deadlines if one.rule.key == row.next_rule)
    assert days_left.words(row) == line.words == "Due in 4 working days, extended to 5 October 2018"
    assert days_left.sign(row) == "soon"


def test_the_paper_of_everything_in_hand_says_the_same(case_file: CaseFile, case: Case) -> None:
    """Late is what is late, and each case repeats its dates in the same words."""
    content = content_of(case_file, "where-everything-stands")
    overdue = next(one for one in grids(content) if one.columns[-1] == "Time left" and one.rows)
    ((_, day, _, words),) = overdue.rows
    assert (day_in(day), words) == LATE
    text = str(content)
    for on, said in (LATE, DUE):
        assert any(f"{written(on)}: {duty}. {said}." in text for duty in rules(case_file, case))


def test_a_meeting_serves_the_day_that_counts(case_file: CaseFile, case: Case) -> None:
    """The time limit that a meeting must fit is the first that is open, by the day on which it counts."""
    fit = meeting.fit_for(case_file, case.id)
    assert fit is not None
    assert fit.due_on == LATE[0]


def test_a_request_is_measured_by_the_day_allowed(case_file: CaseFile, case: Case) -> None:
    """What came within the time allowed is not late; in the closed case nobody is waited for."""
    (line,) = request_lines(cases.status(case_file, case.id))
    assert (line.due_on, line.late, line.words) == (date(2018, 7, 20), False, "Returned on 12 July 2018")
