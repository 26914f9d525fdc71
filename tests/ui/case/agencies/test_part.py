"""Agencies and returns of a case: from the agency named to the return that supersedes another, by the officer's own steps."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMenu
from pytestqt.qtbot import QtBot

from scr_desktop.domain.law.agencies.agency_information import INFORMATION
from scr_desktop.domain.progress.request_status import RequestLine, request_lines
from scr_desktop.domain.records.case import AgencyInvolved, Case
from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.services import clock
from scr_desktop.services.agencies import directory
from scr_desktop.services.case import case as cases
from scr_desktop.services.putting_right import taking_back
from scr_desktop.services.requests import request, returns
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.agencies.agency import AgencyEntry
from scr_desktop.ui.case.agencies.agency_return_entry import AgencyReturnEntry
from scr_desktop.ui.case.agencies.ask_agencies import AskAgencies
from scr_desktop.ui.case.agencies.chase import RecordChase
from scr_desktop.ui.case.agencies.part import CaseAgencies
from scr_desktop.ui.case.agencies.pick_agency import PickAgency
from scr_desktop.ui.case.agencies.requests_sent import RequestsSent
from scr_desktop.ui.dialogs.put_right import PutRight
from scr_desktop.ui.fields.ticks import ticked
from scr_desktop.ui.today.page import TodayPage
from tests.ui.some_cases import open_case

SCOPE = request.Scope(questions=INFORMATION.questions, proportionate="The last year only.")
TURN = Callable[[date], None]


@pytest.fixture
def turn(monkeypatch: pytest.MonkeyPatch) -> TURN:
    """Let it be Wednesday 8 April 2026, and give a function that turns the calendar."""
    days = [date(2026, 4, 8)]
    monkeypatch.setattr(clock, "today", lambda: days[-1])
    return days.append


@pytest.fixture
def case(case_file: CaseFile, turn: TURN) -> Case:
    """Open a case known since 1 April 2026 that names two agencies."""
    opened = open_case(case_file)
    with case_file.work("Agencies named", case_id=opened.id) as session:
        kept = session.get(Case, opened.id, options=[])
        assert kept
        for position, name in enumerate(("Health Visiting", "Police"), 1):
            agency = AgencyInvolved(position=position, name=name)
            agency.case_id = opened.id
            session.add(agency)
    return cases.get(case_file, opened.id)


def ask_both(case_file: CaseFile, case: Case) -> list[str]:
    """Ask both agencies today; return the ids of the requests."""
    _, made = request.prepare(
        case_file, case.id, [request.AgencyToAsk(one.name, one.id) for one in case.agencies], SCOPE
    )
    request.send(case_file, case.id, [one.id for one in made], clock.today())
    return [one.id for one in made]


def line(case_file: CaseFile, case: Case, number: int = 1) -> RequestLine:
    """Return how a request stands."""
    return request_lines(cases.status(case_file, case.id))[number - 1]


def shown(part: CaseAgencies, column: int) -> list[str]:
    """Return what a column of the table says, row by row."""
    model = part._form.lines.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_who_was_not_asked_is_seen_and_can_be_asked(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """A new case lists the agencies named; all are ticked, with the standard questions, and the reason is owed."""
    part = CaseAgencies(case_file, case.id)
    qtbot.addWidget(part)
    part.fill(cases.status(case_file, case.id))
    assert shown(part, 1) == ["Not asked yet"] * 2
    assert part._form.brief.text() == "Nobody has been asked yet"
    assert not part._form.enter_return.isEnabled()
    dialog = AskAgencies(case_file, case.id)
    qtbot.addWidget(dialog)
    form = dialog._form
    assert ticked(form.questions) == list(INFORMATION.questions)
    form.go_on.click()
    assert "Say why this much is asked" in form.fault.text()
    form.questions.item(0).setCheckState(Qt.CheckState.Unchecked)
    form.own_question.set_entry("Who held the family's keys?")
    form.add_question.click()
    form.period_from.set_entry("April 2025")
    form.period_to.set_entry("March 2024")
    form.proportionate.set_entry("The last year only.")
    form.go_on.click()
    assert "ends" in form.fault.text()
    form.period_to.set_entry("")
    form.go_on.click()
    kept = cases.get(case_file, case.id).requests
    assert [one.agency for one in kept] == ["Health Visiting", "Police"]
    assert kept[0].questions == [*INFORMATION.questions[1:], "Who held the family's keys?"]
    assert str(kept[0].period_from) == "April 2025"


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


def test_an_agency_is_picked_from_the_directory_with_its_lead(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """Typing finds it, ticking picks it; the request goes to the lead's secure address and the case names the agency."""
    housing = directory.add(case_file, {"name": "Riverside Housing", "kind": "housing"})
    lead = {"name": "Jo Bell", "post": "Manager", "secure_email": "jo@riverside.invalid"}
    directory.new_lead(case_file, housing.id, lead, date(2020, 1, 6))
    dialog = AskAgencies(case_file, case.id)
    qtbot.addWidget(dialog)
    form = dialog._form
    assert form.agencies.count() == 3, "the directory is there before anything is typed"
    form.search.setText("zebra")
    assert "No agency of the directory has “zebra” in it" in form.empty.text()
    form.search.setText("river")
    assert form.empty.isHidden()
    assert form.agencies.item(2).text() == "Riverside Housing (from the directory), to Jo Bell"
    form.agencies.item(0).setCheckState(Qt.CheckState.Unchecked)
    form.agencies.item(1).setCheckState(Qt.CheckState.Unchecked)
    form.agencies.item(2).setCheckState(Qt.CheckState.Checked)
    form.search.setText("")
    form.proportionate.set_entry("The tenancy only.")
    form.go_on.click()
    (made,) = cases.get(case_file, case.id).requests
    assert (made.agency, made.addressed_to, made.address) == (
        "Riverside Housing", "Jo Bell, Manager", "jo@riverside.invalid",
    )  # fmt: skip
    assert "Riverside Housing" in [one.name for one in cases.get(case_file, case.id).agencies]


def test_the_first_agency_of_an_office_is_added_where_it_is_asked(
    case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An empty directory says so and offers to add one, which is then ticked; Enter in the search records nothing."""
    dialog = AskAgencies(case_file, open_case(case_file).id)
    qtbot.addWidget(dialog)
    dialog.show()
    form = dialog._form
    assert "No agency is in the directory yet" in form.empty.text()
    form.search.setFocus()
    qtbot.keyClick(form.search, Qt.Key.Key_Return)
    assert form.fault.isHidden(), "nothing was pressed"

    def added(_parent: object, of: CaseFile) -> bool:
        return bool(directory.add(of, {"name": "Riverside Housing", "kind": "housing"}))

    monkeypatch.setattr(AgencyEntry, "ask", added)
    form.add_agency.click()
    assert [form.agencies.item(row).text() for row in range(form.agencies.count())] == [
        "Riverside Housing (from the directory)"
    ]
    assert len(ticked(form.agencies)) == 1
    assert form.empty.isHidden()


def test_what_is_sent_says_by_when_it_is_due(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """The due day is shown before it is recorded; sending begins the clock of the case."""
    request.prepare(case_file, case.id, [request.AgencyToAsk(one.name, one.id) for one in case.agencies], SCOPE)
    dialog = RequestsSent(case_file, case.id)
    qtbot.addWidget(dialog)
    assert "Due by the end of Wednesday 15 April 2026" in dialog._form.due.text()
    dialog._form.on.set_entry("9 April 2026")
    dialog._form.go_on.click()
    assert "future" in dialog._form.fault.text()
    dialog._form.on.set_entry("8 April 2026")
    dialog._form.go_on.click()
    stands = cases.get(case_file, case.id)
    assert stands.day_of("request_sent") == date(2026, 4, 8)
    assert line(case_file, case).words == "Working day 0 of 5: due in 5 working days"


def test_a_prepared_request_can_still_be_changed(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """To whom, what and why can change until it has left the office."""
    _, made = request.prepare(case_file, case.id, [request.AgencyToAsk("Police", case.agencies[1].id)], SCOPE)
    dialog = AskAgencies(case_file, case.id, made[0])
    qtbot.addWidget(dialog)
    form = dialog._form
    assert not form.agencies.isEnabled()
    form.addressed_to.set_entry("DS Pryce")
    form.questions.item(1).setCheckState(Qt.CheckState.Unchecked)
    form.go_on.click()
    (kept,) = cases.get(case_file, case.id).requests
    assert (kept.addressed_to, len(kept.questions)) == ("DS Pryce", len(INFORMATION.questions) - 1)


def test_a_reminder_is_recorded_beside_what_the_ladder_says(
    case_file: CaseFile, case: Case, turn: TURN, qtbot: QtBot
) -> None:
    """The dialog says what comes next; once recorded, the next step moves on and the reminder stays readable."""
    ask_both(case_file, case)
    turn(date(2026, 4, 16))
    dialog = RecordChase(case_file, case.id, line(case_file, case))
    qtbot.addWidget(dialog)
    said = dialog._form.suggestion.text()
    assert "What comes next: Write that the return is late (the senior of the agency’s lead)." in said
    assert "ladder" not in said, "nothing explains that word"
    dialog._form.to_whom.set_entry("Head of service")
    dialog._form.note.set_entry("Promised for Monday")
    assert dialog._form.means.entry() == ""
    dialog._form.means.set_entry("Secure e-mail")
    dialog._form.go_on.click()
    part = CaseAgencies(case_file, case.id)
    qtbot.addWidget(part)
    part.fill(cases.status(case_file, case.id))
    assert "16 April 2026, secure e-mail to Head of service: Promised for Monday" in part._form.detail.toPlainText()
    assert shown(part, 2)[0].endswith("Tell the Chair that this agency has not answered")
    assert "late" in shown(part, 1)[0]


def test_a_return_is_entered_whole_or_kept(case_file: CaseFile, case: Case, turn: TURN, qtbot: QtBot) -> None:
    """Leaving half way keeps what was typed and counts as nothing; finished, it stands, and the agency is not waited for."""
    ids = ask_both(case_file, case)
    dialog = AgencyReturnEntry(case_file, case.id, line(case_file, case))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.entries["summary"].setPlainText("Seen tw")
    dialog.entries["returned_on"].line.setText("soonish")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert line(case_file, case).state == "due"
    again = AgencyReturnEntry(case_file, case.id, line(case_file, case))
    qtbot.addWidget(again)
    again.show()
    assert again.entries["summary"].entry() == "Seen tw"
    assert again.entries["returned_on"].entry() == "soonish"
    again.entries["summary"].set_entry("Seen twice.")
    again.entries["childs_voice"].set_entry("She liked the ducks.")
    again.entries["returned_on"].set_entry("8 April 2026")
    again._form.go_on.click()
    given = line(case_file, case).given
    assert given
    assert (given.summary, given.childs_voice, given.kind) == ("Seen twice.", "She liked the ducks.", "full")
    assert returns.being_entered(case_file, case.id, ids[0]) is None


def test_reasons_are_asked_where_they_are_owed(case_file: CaseFile, case: Case, turn: TURN, qtbot: QtBot) -> None:
    """A refusal asks why, a late day asks why, a return in place of another asks why; else none is asked."""
    ids = ask_both(case_file, case)
    dialog = AgencyReturnEntry(case_file, case.id, line(case_file, case))
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.entries["late_why"].isVisible()
    assert "why" not in dialog.entries
    kind = dialog.entries["kind"]
    kind.set_entry("refused")
    kind.entered.emit("refused")
    assert dialog.entries["refused_why"].isVisible()
    dialog._form.go_on.click()
    assert "Say why the agency refused" in dialog._form.fault.text()
    dialog.entries["refused_why"].set_entry("A trial is near")
    dialog._form.go_on.click()
    turn(date(2026, 4, 20))
    later = AgencyReturnEntry(case_file, case.id, line(case_file, case))
    qtbot.addWidget(later)
    later.show()
    assert later.entries["late_why"].isVisible()
    later.entries["kind"].set_entry("nil")
    later.entries["late_why"].set_entry("The trial is over")
    later._form.go_on.click()
    assert "say why another takes its place" in later._form.fault.text()
    later.entries["why"].set_entry("They looked again")
    later._form.go_on.click()
    assert [one.kind for one in line(case_file, case).returns] == ["nil", "refused"]
    assert ids[0] == line(case_file, case).request.id


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


def test_an_agency_named_is_joined_with_the_directory(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """The one whose name fits is offered first; it can be taken back."""
    directory.add(case_file, {"name": "Avonvale Ambulance"})
    police = directory.add(case_file, {"name": "Avonvale Police", "also_called": "Police", "kind": "police"})
    dialog = PickAgency(case_file, case.id, case.agencies[1])
    qtbot.addWidget(dialog)
    assert dialog._form.agencies.current_row().id == police.id
    assert not dialog._form.none.isEnabled()
    dialog._form.go_on.click()
    named = cases.get(case_file, case.id).agencies[1]
    assert named.agency_id == police.id
    again = PickAgency(case_file, case.id, named)
    qtbot.addWidget(again)
    again._form.none.click()
    assert not cases.get(case_file, case.id).agencies[1].agency_id


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
