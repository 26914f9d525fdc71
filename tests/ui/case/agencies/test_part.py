"""Agencies and returns of a case: from the agency named to the return that supersedes another, by the officer's own steps."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMenu
from pytestqt.qtbot import QtBot

from scr_desktop.domain.progress.request_status import request_lines
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.putting_right import taking_back
from scr_desktop.services.requests import returns
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.agencies.agency_return_entry import AgencyReturnEntry
from scr_desktop.ui.case.agencies.part import CaseAgencies
from scr_desktop.ui.dialogs.put_right import PutRight
from scr_desktop.ui.today.page import TodayPage
from tests.ui.case.agencies.asking import TURN, ask_both, line, shown


def test_the_table_does_not_jump_under_the_hand(case_file: CaseFile, case: Case, turn: TURN, qtbot: QtBot) -> None:
    """After a return is recorded its agency stays chosen in its place, and the next return goes to the row next to it."""
    ask_both(case_file, case)
    part = CaseAgencies(case_file, case.id)
    qtbot.addWidget(part)
    part.fill(cases.status(case_file, case.id))
    assert shown(part, 0) == ["Health Visiting", "Police"]
    entry = AgencyReturnEntry(case_file, case.id, part._form.lines.current_row().line)
    qtbot.addWidget(entry)
    assert "Health Visiting, request 1" in entry.windowTitle()
    returns.receive(case_file, case.id, entry._of[1], {"kind": "nil", "returned_on": clock.today()})
    part.fill(cases.status(case_file, case.id))
    assert shown(part, 0) == ["Health Visiting", "Police"], "the agencies stay where they were"
    assert part._form.lines.current_row().named.name == "Health Visiting"
    again = CaseAgencies(case_file, case.id)
    qtbot.addWidget(again)
    again.fill(cases.status(case_file, case.id))
    assert shown(again, 0) == ["Police", "Health Visiting"], "on the next visit those waited for come first"


def test_the_earlier_return_stays_readable(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """The part shows what stands and, marked so, what it replaced."""
    ids = ask_both(case_file, case)
    values = {"kind": "full", "returned_on": date(2026, 4, 8), "summary": "Seen twice."}
    returns.receive(case_file, case.id, ids[0], values)
    returns.receive(case_file, case.id, ids[0], {**values, "summary": "Seen three times."}, "Counted again")
    part = CaseAgencies(case_file, case.id)
    qtbot.addWidget(part)
    part.fill(cases.status(case_file, case.id))
    part._form.lines.go_to(1)
    text = part._form.detail.toPlainText()
    assert text.index("Seen three times.") < text.index("No longer stands") < text.index("Seen twice.")
    assert "Counted again" in text


def test_each_request_offers_its_papers(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """Letter, reminder and form of the agency chosen, and of no other."""
    ids = ask_both(case_file, case)
    returns.receive(case_file, case.id, ids[1], {"kind": "nil", "returned_on": date(2026, 4, 8)})
    part = CaseAgencies(case_file, case.id)
    qtbot.addWidget(part)
    part.fill(cases.status(case_file, case.id))
    first = papers(part)
    assert "Reminder to an agency > 1: Health Visiting > Write and issue…" in first
    assert "Agency return form > 1: Health Visiting > Preview…" in first
    assert not any("Police" in one for one in first)
    part._form.lines.go_to(1)
    second = papers(part)
    assert any("Agency return as received > 2: Police" in one for one in second)
    assert not any("Reminder" in one for one in second)


def papers(part: CaseAgencies) -> list[str]:
    """Return what the button of the letters offers, each with the menus that lead to it."""
    found: list[tuple[str, QMenu]] = [("", part._form.letter.menu())]
    said = []
    for lead, menu in found:
        for action in menu.actions():
            inside = action.menu()
            if isinstance(inside, QMenu):
                found.append((f"{lead}{action.text()} > ", inside))
            else:
                said.append(f"{lead}{action.text()}")
    return said


def test_a_closed_case_is_read_only(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """What was asked and returned can be read and printed; nothing can be recorded."""
    ask_both(case_file, case)
    cases.close(case_file, case.id, date(2026, 4, 8), "Not notifiable")
    part = CaseAgencies(case_file, case.id)
    qtbot.addWidget(part)
    part.fill(cases.status(case_file, case.id))
    form = part._form
    assert not any(one.isEnabled() for one in (form.ask, form.sent, form.join, form.remind, form.enter_return))
    assert form.letter.isEnabled()


def test_today_says_who_is_waited_for_and_what_comes_next(
    case_file: CaseFile, case: Case, turn: TURN, qtbot: QtBot
) -> None:
    """Each agency stands with its working day and the step; Enter opens the case."""
    ask_both(case_file, case)
    turn(date(2026, 4, 13))
    page = TodayPage(case_file)
    qtbot.addWidget(page)
    page.show()
    model = page._form.agencies.model()
    assert [model.index(0, column).data() for column in range(3)] == [
        "Health Visiting",
        "Working day 3 of 5: due in 2 working days",
        "Send a reminder (the agency’s lead)",
    ]
    page._form.agencies.go_to(0)
    with qtbot.waitSignal(page.part_wanted) as wanted:
        qtbot.keyClick(page._form.agencies, Qt.Key.Key_Return)
    assert wanted.args == [case.id, CasePlace.AGENCIES]


def test_what_was_recorded_for_two_agencies_is_taken_back_for_both_and_says_so(
    case_file: CaseFile, case: Case, qtbot: QtBot
) -> None:
    """From the row of one agency: the title names both, because asking them was one step and is taken back as one."""
    ids = ask_both(case_file, case)
    dialog = PutRight(case_file, case.id, "Health Visiting, request 1", taking_back.about(case_file, case.id, ids[:1]))
    qtbot.addWidget(dialog)
    for words in (dialog.windowTitle(), dialog._form.title.text()):
        assert "Health Visiting and Police, together" in words
    dialog._form.why.set_entry("They were not sent.")
    dialog._form.go_on.click()
    assert [one.request.asked_on for one in request_lines(cases.status(case_file, case.id))] == [None, None]


def test_a_return_recorded_under_the_wrong_agency_is_moved(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """From the row of the agency: what was recorded is shown, the right agency chosen, the reason asked for."""
    ask_both(case_file, case)
    given = {"kind": "full", "returned_on": clock.today(), "summary": "Arrested twice."}
    returns.receive(case_file, case.id, line(case_file, case).request.id, given)
    part = CaseAgencies(case_file, case.id)
    qtbot.addWidget(part)
    part.fill(cases.status(case_file, case.id))
    part._form.lines.go_to(part._model.number_of(lambda one: one.named.name == "Health Visiting"))
    assert part._form.put_right.isEnabled()
    shown_line = part._form.lines.current_row().line
    found = taking_back.about(case_file, case.id, [one.id for one in shown_line.returns])
    dialog = PutRight(case_file, case.id, "Health Visiting, request 1", found)
    qtbot.addWidget(dialog)
    form = dialog._form
    assert "Health Visiting, request 1" in dialog.windowTitle()
    assert "Arrested twice." in form.detail.toPlainText()
    assert form.go_on.text() == "Take it bac&k"
    form.to.set_entry(line(case_file, case, 2).request.id)
    form.to.entered.emit(form.to.entry())
    assert form.go_on.text() == "&Move it"
    form.go_on.click()
    assert "Say why it is moved" in form.fault.text()
    form.why.set_entry("It came from the police.")
    form.go_on.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert line(case_file, case).state == "due"
    assert line(case_file, case, 2).given is not None
    part.fill(cases.status(case_file, case.id))
    part._form.lines.go_to(part._model.number_of(lambda one: one.named.name == "Health Visiting"))
    assert "Return moved from Health Visiting to Police: It came from the police." in part._form.detail.toPlainText()


def test_a_closed_case_says_what_never_came(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """Nobody is waited for any more, and that is not to have answered."""
    ids = ask_both(case_file, case)
    returns.receive(
        case_file, case.id, ids[0], {"kind": "part", "returned_on": clock.today(), "summary": "Seen twice."}
    )
    cases.close(case_file, case.id, clock.today(), "Ended", stands_why="It is so")
    part = CaseAgencies(case_file, case.id)
    qtbot.addWidget(part)
    part.fill(cases.status(case_file, case.id))
    assert part._form.brief.text() == "2 not returned in full when the case was closed"
