"""What is owed as soon as possible: no source counts days for it, so it is prominent everywhere and late nowhere."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.case import Case
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import next_deadlines, timing
from scr_desktop.services.office import diary, register
from scr_desktop.services.office.register import Wanted
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.head import next_words
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.fields.moves_to_accept import MovesToAccept
from scr_desktop.ui.month.month import read_month
from scr_desktop.ui.register.page import RegisterPage
from scr_desktop.ui.today.page import TodayPage
from tests.ui.some_cases import open_case, turn_to
from tests.ui.whole_cases.answering import reads

LATER = date(2026, 6, 26)
SAID = "As soon as possible, since 8 April 2026"


@pytest.fixture
def of(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> Case:
    """Give a case whose review was begun on 8 April 2026, eleven weeks ago; who must be told of it is not told."""
    monkeypatch.setattr(clock, "today", lambda: date(2026, 4, 8))
    found = open_case(case_file, aware_on=date(2026, 4, 7))
    for kind in ("notification_sent", "partners_told", "rapid_review_sent", "decision", "review_begun"):
        cases.record_event(case_file, found.id, kind, date(2026, 4, 8))
    monkeypatch.setattr(clock, "today", lambda: LATER)
    return found


def _column(page: RegisterPage, title: str) -> list[str]:
    model = page._form.cases.model()
    titles = [column.title for column in page._model.columns]
    return [str(model.index(row, titles.index(title)).data()) for row in range(model.rowCount())]


def test_today_has_it_with_what_is_due_and_never_as_overdue(case_file: CaseFile, of: Case, qtbot: QtBot) -> None:
    """Eleven weeks on it stands in the second card with the day since which it is owed, and is not called late."""
    desk = diary.today(case_file, LATER)
    assert "inform_of_review" not in {item.rule_key for item in desk.overdue}
    page = TodayPage(case_file)
    qtbot.addWidget(page)
    page.show()
    found = [item for item in desk.this_week if item.rule_key == "inform_of_review"]
    assert [item.words for item in found] == [SAID]
    assert page._form.this_week_heading.text() == "As soon as possible, or due in the next 5 working days"
    said = reads(page)
    assert SAID in said
    assert page._form.overdue_empty.isVisible()


def test_the_register_names_it_before_the_next_day(case_file: CaseFile, of: Case, qtbot: QtBot) -> None:
    """What is owed now comes first, then the deadline with a day to come; it has a filter of its own."""
    (row,) = register.rows(case_file, Wanted())
    assert row.next_rule == "publish"
    assert row.at_once == ("inform_of_review",)
    page = RegisterPage(case_file)
    qtbot.addWidget(page)
    assert _column(page, "Next deadline") == ["Tell of the local review; then Publish the report"]
    (left,) = _column(page, "Time left")
    assert left.startswith("As soon as possible; then due in ")
    found = {due: len(register.rows(case_file, Wanted(due=due))) for due in ("overdue", "week", "at_once", "none")}
    assert found == {"overdue": 0, "week": 0, "at_once": 1, "none": 0}


def test_where_nothing_else_is_due_the_register_does_not_call_it_overdue(case_file: CaseFile, of: Case) -> None:
    """With the report published it is all that is left: still no day is counted."""
    cases.record_event(case_file, of.id, "report_sent", date(2026, 6, 16))
    cases.record_event(case_file, of.id, "published", date(2026, 6, 25), why="It is so.")
    (row,) = register.rows(case_file, Wanted())
    status = cases.status(case_file, of.id)
    assert row.next_rule == "inform_of_review"
    stands = row.stands(LATER, status.working_days)
    assert stands is not None
    assert stands.words == SAID
    assert register.rows(case_file, Wanted(due="overdue")) == []
    assert next_words(status)[0].endswith(f": {SAID[0].lower()}{SAID[1:]}")


def test_what_has_a_day_and_is_late_is_not_hidden_by_it(
    case_file: CaseFile, of: Case, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """The head of the case and the register name both, and the register finds the case among those with something overdue."""
    day = date(2026, 11, 20)
    monkeypatch.setattr(clock, "today", lambda: day)
    words, sign = next_words(cases.status(case_file, of.id))
    assert sign == "overdue"
    assert SAID[1:] in words.split("\n")[0]
    assert "working days late" in words.split("\n")[1]
    page = RegisterPage(case_file)
    qtbot.addWidget(page)
    assert _column(page, "Next deadline") == ["Publish the report; then Tell of the local review"]
    assert _column(page, "Time left")[0].endswith("; 1 more as soon as possible")
    assert [row.id for row in register.rows(case_file, Wanted(due="overdue"))] == [of.id]


def test_the_case_and_the_calendar_say_no_day_by_which(case_file: CaseFile, of: Case, qtbot: QtBot) -> None:
    """In the tables of a case “By” holds no day for it, and the calendar says since when it is owed."""
    page = CasePage(case_file, of.id)
    qtbot.addWidget(page)
    told = turn_to(page, "Who must be told")
    rows = reads(told)
    assert "As soon as possible" in rows
    assert "To be done, since 8 April 2026" in rows
    assert "Late" not in rows
    day = read_month(case_file, date(2026, 4, 1)).day(date(2026, 4, 8))
    (item,) = [one for one in day.items if one.rule_key == "inform_of_review"]
    assert item.words == SAID


def test_its_argument_says_that_no_day_is_counted(case_file: CaseFile, of: Case) -> None:
    """Where the days of a deadline are argued, this one says that no source counts any."""
    line = next(one for one in cases.status(case_file, of.id).deadlines if one.rule.key == "inform_of_review")
    assert line.words == SAID
    assert "no day is counted after which it is late" in " ".join(line.argument())


def test_more_time_allowed_is_a_day_by_which_it_is_due(case_file: CaseFile, of: Case) -> None:
    """Where somebody allowed time until a day, that day counts as it does elsewhere."""
    timing.extend(case_file, of.id, "inform_of_review", date(2026, 6, 1), "The Panel", date(2026, 4, 20), "Agreed")
    (item,) = [one for one in diary.today(case_file, LATER).overdue if one.rule_key == "inform_of_review"]
    assert "late" in item.words


def test_a_date_tried_begins_it_without_a_due_day(case_file: CaseFile, of: Case, qtbot: QtBot) -> None:
    """What a date would begin is said as the day from which it is owed."""
    moves = cases.what_if(case_file, of.id, "reviewer_commissioned", date(2026, 6, 25))
    shown = MovesToAccept()
    qtbot.addWidget(shown)
    shown.show_moves(moves)
    assert "As soon as possible, from 25 June 2026" in [one.text() for one in shown.findChildren(QLabel)]


def test_a_file_of_an_earlier_version_lists_the_day_that_is_late(case_file: CaseFile, of: Case) -> None:
    """Earlier versions listed it as the next deadline: opened again, the case lists the one that has a day."""
    with case_file.work("As an earlier version had it", case_id=of.id) as session:
        kept = session.get(Case, of.id)
        assert kept is not None
        kept.next_rule, kept.next_due_on = "inform_of_review", date(2026, 4, 8)
    next_deadlines.bring_in_step(case_file)
    assert cases.get(case_file, of.id).next_rule == "publish"
