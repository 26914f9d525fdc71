"""Today: what is late, what is due, who is waited for, what was left half written."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from scr_desktop.documents.office_papers.where_everything_stands import NAME
from scr_desktop.domain.entries.form import blank
from scr_desktop.domain.records.papers.word_draft import DraftDifference, WordDraft
from scr_desktop.domain.review.step_written import step_key
from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.services import clock
from scr_desktop.services.case import child_safety, draft, timing
from scr_desktop.services.office import diary
from scr_desktop.services.office.first_page import AT_ONCE
from scr_desktop.services.papers.drafts import kept, settling
from scr_desktop.services.review import meeting, rapid_review
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.papers import document
from scr_desktop.ui.papers.draft_differences import DraftDifferences
from scr_desktop.ui.tables.table_model import TableModel
from scr_desktop.ui.today.page import TodayPage
from scr_desktop.ui.window.main_window import MainWindow
from tests.present import a
from tests.ui.some_cases import open_case
from tests.ui.whole_cases.answering import reads, rows


@pytest.fixture
def today(monkeypatch: pytest.MonkeyPatch) -> date:
    """Make it Wednesday 8 April 2026."""
    day = date(2026, 4, 8)
    monkeypatch.setattr(clock, "today", lambda: day)
    return day


def _page(case_file: CaseFile, qtbot: QtBot) -> TodayPage:
    page = TodayPage(case_file)
    qtbot.addWidget(page)
    page.show()
    return page


def test_a_quiet_day_says_so(case_file: CaseFile, qtbot: QtBot, today: date) -> None:
    """With nothing due each part says so in a sentence and shows no empty table."""
    page = _page(case_file, qtbot)
    assert page._form.day.text() == "Wednesday 8 April 2026"
    assert page._form.this_week_empty.text() == "Nothing is owed as soon as possible or due in the next 5 working days."
    assert page._form.this_week_heading.text().endswith(page._form.this_week_empty.text().split(" or ")[1].rstrip("."))
    assert page._form.this_week_empty.isVisible()
    assert not page._form.this_week.isVisible()
    assert page._form.holds_empty.text() == "No case is held up."
    assert not page._form.holds_about.isVisible()


def case_ids(table: QTableView) -> set[str]:
    """Return the ids of the cases that stand in a table."""
    model = a(TableModel, table.model())
    return {model.row(number).case_id for number in range(model.rowCount())}


def test_it_sorts_what_is_late_from_what_is_due(case_file: CaseFile, qtbot: QtBot, today: date) -> None:
    """A day that is over stands under overdue, one within five working days under this week."""
    late = open_case(case_file, "Łukasz Nowak", aware_on=date(2026, 3, 2))
    soon = open_case(case_file, "Rosie-Mae Trelawney", aware_on=date(2026, 4, 1))
    form = _page(case_file, qtbot)._form
    assert case_ids(form.overdue) == {late.id}
    assert case_ids(form.this_week) == {soon.id}
    assert "late" in form.overdue.model().index(0, 0).data()
    assert form.this_week.model().index(0, 0).data() == "Due in 2 working days"
    assert form.waiting.model().rowCount() > 0


def test_enter_opens_the_case(case_file: CaseFile, qtbot: QtBot, today: date) -> None:
    """A row is opened by keyboard."""
    case = open_case(case_file)
    page = _page(case_file, qtbot)
    page._form.this_week.go_to(0)
    with qtbot.waitSignal(page.case_wanted) as wanted:
        qtbot.keyClick(page._form.this_week, Qt.Key.Key_Return)
    assert wanted.args == [case.id]


def test_a_notification_left_half_written_can_be_resumed(case_file: CaseFile, qtbot: QtBot, today: date) -> None:
    """A draft stands with what it is called and is asked for by Enter."""
    started = draft.start(case_file)
    content = blank()
    content["children"][0] |= {"given_names": "Siân", "family_name": "Ŵyn"}
    draft.save(case_file, started.id, content, "children")
    page = _page(case_file, qtbot)
    assert page._form.drafts.model().index(0, 0).data() == "Siân Ŵyn"
    page._form.drafts.go_to(0)
    with qtbot.waitSignal(page.draft_wanted) as wanted:
        qtbot.keyClick(page._form.drafts, Qt.Key.Key_Enter)
    assert wanted.args == [started.id]


def test_what_is_held_up_is_looked_at_again_and_no_clock_pauses(case_file: CaseFile, qtbot: QtBot, today: date) -> None:
    """Each hold says when to look again, late ones first and in words; the page says that every deadline goes on."""
    case = open_case(case_file)
    for cause, again in (("An inquest", date(2026, 5, 6)), ("A trial", date(2026, 4, 7)), ("A police enquiry", today)):
        timing.hold(case_file, case.id, cause, "interviews", date(2026, 4, 1), again)
    page = _page(case_file, qtbot)
    model = page._form.holds.model()
    shown = [(model.index(row, 0).data(), model.index(row, 2).data()) for row in range(model.rowCount())]
    assert shown == [
        ("Late: it was due 7 April 2026", "A trial"),
        ("Look again today", "A police enquiry"),
        ("Look again on 6 May 2026", "An inquest"),
    ]
    assert page._form.holds_about.isVisible()
    assert "No clock pauses" in page._form.holds_about.text()
    page._form.holds.go_to(0)
    with qtbot.waitSignal(page.part_wanted) as wanted:
        qtbot.keyClick(page._form.holds, Qt.Key.Key_Return)
    assert wanted.args == [case.id, CasePlace.HELD_UP]


def test_a_next_step_of_a_rapid_review_is_not_forgotten(case_file: CaseFile, qtbot: QtBot, today: date) -> None:
    """One that is late, due this week or without a day stands here, also while the review is corrected, until it is done."""
    case = open_case(case_file, aware_on=date(2026, 4, 1))
    days = {"Brief the schools": "7 April 2026", "Write to the coroner": "10 April 2026", "Meet the GP": "soon",
            "Audit the files": "1 June 2026"}  # fmt: skip
    written = {step_key(row, "what"): what for row, what in enumerate(days)}
    written |= {step_key(row, "due"): when for row, when in enumerate(days.values())}
    rapid_review.save(case_file, case.id, rapid_review.start(case_file, case.id).id, written)
    steps = rapid_review.steps_of(rapid_review.complete(case_file, case.id, today))
    window = MainWindow(case_file, Settings())
    qtbot.addWidget(window, before_close_func=lambda one: setattr(one._file, "left", True))
    window.show()
    table = a(TodayPage, window.ui.pages.currentWidget())._form.steps
    assert rows(table) == [
        "1 working day late | 7 April 2026 | 2026-001 | Brief the schools | Nobody named | Rosie-Mae Trelawney",
        "Due in 2 working days | 10 April 2026 | 2026-001 | Write to the coroner | Nobody named | Rosie-Mae Trelawney",
        "When, as written: soon |  | 2026-001 | Meet the GP | Nobody named | Rosie-Mae Trelawney",
    ]
    rapid_review.correct(case_file, case.id, "A wrong date")
    rapid_review.step_done(case_file, case.id, steps[1].id, today)
    window.refresh()
    assert len(rows(table)) == 2
    table.go_to(0)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    page = a(CasePage, window.ui.pages.currentWidget())
    assert page._form.sections.currentItem().text() == "Rapid review"
    assert "Brief the schools" in reads(page)


def test_a_past_meeting_of_which_nothing_is_recorded_is_on_the_desk(
    case_file: CaseFile, qtbot: QtBot, today: date
) -> None:
    """It is there to be recorded, opens with the meetings, and goes once it is called off."""
    (made,) = meeting.add(case_file, [date(2026, 3, 24)], "SCR Sub Group")
    meeting.add(case_file, [date(2026, 4, 28)], "SCR Sub Group")
    page = _page(case_file, qtbot)
    assert page._form.steps.model().rowCount() == 1
    step = a(TableModel, page._form.steps.model()).row(0)
    assert "Record the meeting of 24 March 2026, or call it off" in step.what
    assert (step.title, step.words) == ("SCR Sub Group", "Past, nothing recorded")
    with qtbot.waitSignal(page.meeting_wanted, timeout=1000, check_params_cb=lambda one: one == made.id):
        page._form.steps.opened.emit(step)
    meeting.call_off(case_file, made.id, "Nobody came.")
    page.refresh()
    assert not page._form.steps.isVisible()


def test_a_word_draft_with_something_open_leads_to_its_papers(case_file: CaseFile, qtbot: QtBot, today: date) -> None:
    """It goes once everything is settled."""
    case = open_case(case_file)
    draft = WordDraft(
        case_id=case.id, document="rapid-review", number=2, title="Rapid review 2026-001", from_whom="Dr Osei",
        came_on=today, answers_id="1",
    )  # fmt: skip
    with case_file.work("Put") as session:
        session.add(draft)
        session.add_all(DraftDifference(case_id=case.id, draft_id=draft.id) for _ in range(2))
    page = _page(case_file, qtbot)
    said = "Settle what came back: draft 2 of “Rapid review 2026-001”, from Dr Osei"
    assert rows(page._form.steps) == [f"2 differences open |  | 2026-001 | {said} | This office | Rosie-Mae Trelawney"]
    assert page._form.steps.accessibleName() == page._form.steps_heading.text() == "To be seen to beside the deadlines"
    head = page._form.steps.model().headerData(0, Qt.Orientation.Horizontal)
    assert head == "State", "what is to be settled has no time left"
    page._form.steps.go_to(0)
    with qtbot.waitSignal(page.part_wanted) as wanted:
        qtbot.keyClick(page._form.steps, Qt.Key.Key_Return)
    assert wanted.args == [case.id, CasePlace.PAPERS]
    settling.not_taken(case_file, case.id, [one.id for one in kept.differences_of(case_file, draft.id)], "No")
    page.refresh()
    assert not page._form.steps.isVisible()


def test_minutes_that_came_back_are_opened_here_where_no_case_leads_to_them(
    case_file: CaseFile, qtbot: QtBot, today: date, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Their meeting has no open case on its agenda any more."""
    (made,) = meeting.add(case_file, [today], "Sub Group")
    out = WordDraft(document="minutes", item=made.id, title="Minutes")
    draft = WordDraft(document="minutes", item=made.id, number=2, title="Minutes", from_whom="Ann", came_on=today)
    draft.answers_id = out.id
    with case_file.work("Put") as session:
        session.add_all([out, draft])
        session.add(DraftDifference(draft_id=draft.id))
    page, shown = _page(case_file, qtbot), list[str]()
    assert rows(page._form.steps) == [
        "1 difference open |  |  | Settle what came back: draft 2 of “Minutes”, from Ann | This office | Minutes"
    ]

    def settle(dialog: DraftDifferences) -> int:
        shown.append(dialog.windowTitle())
        dialog.form.by_hand.click()
        return 0

    monkeypatch.setattr(DraftDifferences, "exec", settle)
    page._form.steps.go_to(0)
    qtbot.keyClick(page._form.steps, Qt.Key.Key_Return)
    assert len(shown) == 1
    assert not page._form.steps.isVisible(), "it is settled"


def test_the_desk_is_handed_over_from_here(
    case_file: CaseFile, qtbot: QtBot, today: date, monkeypatch: pytest.MonkeyPatch
) -> None:
    """“Where everything stands…” shows where everything stands, from where it is saved and printed."""
    asked: list[str] = []
    monkeypatch.setattr(document, "preview", lambda _page, _file, key: asked.append(key))
    page = _page(case_file, qtbot)
    assert page._form.hand_over.text().replace("&", "") == f"{NAME}…", "it is called as the paper that it shows"
    qtbot.mouseClick(page._form.hand_over, Qt.MouseButton.LeftButton)
    assert asked == ["where-everything-stands"]


def test_steps_that_are_not_seen_at_once_are_read_when_the_list_is_turned_to_them(
    case_file: CaseFile, qtbot: QtBot, today: date
) -> None:
    """The first are there at once, the others as they are reached: none twice, none left out."""
    case = open_case(case_file, aware_on=date(2026, 4, 1))
    for number in range(AT_ONCE * 2 + 3):
        child_safety.enter(case_file, case.id, f"Child {number:02}", "Visit", "Health Visiting", date(2026, 5, 4))
    table = _page(case_file, qtbot)._form.steps
    model = a(TableModel, table.model())
    assert model.rowCount() == AT_ONCE
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    whole = diary.today(case_file, today).steps
    assert [model.row(number).what for number in range(model.rowCount())] == [step.what for step in whole]
