"""The page of a case: where it stands, why each day is due, what may be done, and what was done."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.domain.progress.case_status import DeadlineLine
from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import timing
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.close_case import CloseCase
from scr_desktop.ui.case.deadlines.hold_day import HoldDay
from scr_desktop.ui.case.deadlines.more_time import MoreTime
from scr_desktop.ui.case.deadlines.record_event import RecordEvent
from scr_desktop.ui.case.deadlines.what_if import WhatIf
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.case.summary.part import show_summary
from scr_desktop.ui.case.told.part import CaseTold
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.put_right import PutRight
from scr_desktop.ui.keys.part_names import letter_of, name_of
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.papers.record_telling import RecordTelling
from scr_desktop.ui.tables.table_model import TableModel
from scr_desktop.ui.window.main_window import MainWindow
from tests.present import a, present
from tests.ui.some_cases import open_case, turn_to
from tests.ui.typist import column
from tests.ui.whole_cases.answering import give_reason
from tests.ui.widgets import the

SUMMARY, CRITERIA, DEADLINES, HOLDS = "Summary", "Criteria", "Deadlines", "Held up"
TOLD, PROCESSES, HISTORY = "Who must be told", "Other processes", "History"


def _texts(page: CasePage, part: str) -> str:
    return "\n".join(label.text() for label in turn_to(page, part).findChildren(QLabel))


def test_the_head_says_which_case_and_where_it_stands(page: CasePage) -> None:
    """Reference, title, arrangements, stage and next deadline stand at the top, in words."""
    form = page._form
    assert "2026-001" in form.title.text()
    assert "Rosie-Mae Trelawney" in form.title.text()
    assert form.stage.text() == "To be notified, waiting for the national notification"
    assert form.next_deadline.text() == "Notify the incident: due in 2 working days (10 April 2026)"
    assert not form.next_sign.pixmap().isNull()


def test_a_part_is_made_when_it_is_first_looked_at(page: CasePage) -> None:
    """Of eighteen the one in front, and each other once somebody turns to it; then it stays."""
    assert list(page._parts) == [CasePlace.SUMMARY]
    page.show_part(CasePlace.TOLD)
    shown = page._form.parts.currentWidget()
    page.show_part(CasePlace.SUMMARY)
    page.show_part(CasePlace.TOLD)
    assert page._form.parts.currentWidget() is shown
    assert list(page._parts) == [CasePlace.SUMMARY, CasePlace.TOLD]


def test_the_head_leads_to_what_is_next(page: CasePage, case_file: CaseFile, case_id: str) -> None:
    """“Go there” turns to where the next deadline is met, at its line; a closed case has nowhere to go."""
    page.show()
    page._form.go_to_next.click()
    told = a(CaseTold, page._form.parts.currentWidget())
    assert told._form.told.current_row().line.duty.rule == "notify"
    cases.close(case_file, case_id, date(2026, 4, 8), "Opened twice by mistake.")
    page.refresh()
    assert not page._form.go_to_next.isVisible()


def test_what_is_to_be_checked_in_the_arrangements_comes_first(page: CasePage) -> None:
    """That a later edition has been published stands before all else in the summary and among the criteria."""
    for part in (SUMMARY, CRITERIA):
        assert _texts(page, part).lstrip().startswith("Working Together 2026 was published on 18 March 2026.")


def test_every_part_can_be_reached_in_a_small_window(page: CasePage) -> None:
    """On a laptop at 150 % no part pushes the window beyond the screen; what does not fit is scrolled to."""
    page.show()
    for number in range(page._form.sections.count()):
        page._form.sections.setCurrentRow(number)
        needed = page.minimumSizeHint()
        assert needed.height() < 420, page._form.sections.item(number).text()
        assert needed.width() < 800, page._form.sections.item(number).text()


def test_a_long_part_scrolls_once(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """In a window of usual size only the part itself has a bar, not the page around it as well."""
    window = MainWindow(case_file, Settings())
    qtbot.addWidget(window, before_close_func=lambda one: setattr(one._file, "left", True))
    window.resize(1180, 700)
    window.show()
    window.open_case(case_id)
    page = a(CasePage, window.ui.pages.currentWidget())
    for name in (SUMMARY, CRITERIA):
        turn_to(page, name)
        qtbot.waitUntil(
            lambda: the(QScrollArea, present(page._form.parts.currentWidget())).verticalScrollBar().maximum() > 0
        )
        assert window.ui.pages_scroll.verticalScrollBar().maximum() == 0
        assert page._form.parts_scroll.verticalScrollBar().maximum() == 0


def test_the_summary_has_what_was_entered(page: CasePage) -> None:
    """The incident, the child and the dates recorded are to be read, empty entries are not."""
    texts = _texts(page, SUMMARY)
    for words in ("Found unwell at home.", "Harbour Lane", "Rosie-Mae Trelawney", "5 September 2015"):
        assert words in texts
    assert "Authority became aware: 1 April 2026" in texts
    assert "Ethnicity" not in texts


def test_each_criterion_has_its_paragraph_its_answer_and_its_truth(page: CasePage) -> None:
    """The verdict stands in sentences; each criterion says whether it is met and on which answers and evidence."""
    texts = _texts(page, CRITERIA)
    assert "Notifiable, by " in texts
    assert "Met: A serious child safeguarding case" in texts
    assert "Is abuse or neglect of a child known or suspected? Yes. (Bruises seen by the school nurse.)" in texts
    assert "Children Act 2004 s16C(1)" in texts


def test_the_selected_deadline_argues_its_day(page: CasePage, qtbot: QtBot) -> None:
    """Below the table stand the days counted, the days skipped and why, and the source."""
    form = turn_to(page, DEADLINES)._form
    assert column(form.deadlines, 1)[0] == "10 April 2026"
    argument = form.argument.toPlainText()
    for words in ("Counted from Wednesday 1 April 2026", "Good Friday", "Easter Monday", "Source: "):
        assert words in argument
    qtbot.keyClick(form.deadlines, Qt.Key.Key_Down)
    assert form.argument.toPlainText() != argument


def test_a_replaced_deadline_stays_readable_with_its_reason(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """When a starting day is corrected, the day that no longer stands is listed last, with why."""
    cases.record_event(case_file, case_id, "aware", date(2026, 3, 31), why="The log says the day before.")
    page = CasePage(case_file, case_id)
    qtbot.addWidget(page)
    form = turn_to(page, DEADLINES)._form
    states = column(form.deadlines, 2)
    assert states.count("Replaced") >= 1
    form.deadlines.go_to(len(states) - 1)
    assert "Why: The log says the day before." in form.argument.toPlainText()


def test_what_if_goes_on_to_record_what_was_tried(page: CasePage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The event and the day tried are handed to the dialog that records them; trying alone records nothing."""
    asked: list[tuple[object, ...]] = []
    monkeypatch.setattr(RecordEvent, "ask", lambda *given: asked.append(given[3:]))
    monkeypatch.setattr(WhatIf, "ask", lambda *_: None)
    turn_to(page, DEADLINES)
    the(QPushButton, page, "what_if").click()
    assert not asked
    monkeypatch.setattr(WhatIf, "ask", lambda *_: ("request_sent", date(2026, 4, 7)))
    the(QPushButton, page, "what_if").click()
    assert asked == [("request_sent", date(2026, 4, 7))]


def test_more_time_is_offered_for_what_is_open_and_shown_in_its_line(
    page: CasePage, case_file: CaseFile, case_id: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An open deadline can be extended and says so; one that has not begun cannot."""
    form = turn_to(page, DEADLINES)._form
    assert form.more_time.isEnabled()

    def allow(_parent: object, _file: object, _id: object, line: DeadlineLine) -> bool:
        timing.extend(
            case_file, case_id, line.rule.key, date(2026, 4, 17), "The Panel", date(2026, 4, 8), "The police asked."
        )
        return True

    monkeypatch.setattr(MoreTime, "ask", allow)
    with qtbot.waitSignal(page.changed):
        form.more_time.click()
    assert "Due in 7 working days, extended to 17 April 2026" in column(form.deadlines, 2)
    assert "allowed by The Panel on 8 April 2026: The police asked." in form.argument.toPlainText()
    form.deadlines.go_to(column(form.deadlines, 2).index("Waiting to begin"))
    assert not form.more_time.isEnabled()


def test_holds_are_listed_with_what_can_be_done(
    page: CasePage, case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hold that stands can be looked at again or ended; one that has ended stays to be read, in its place."""
    form = turn_to(page, HOLDS)._form
    assert form.no_holds.isVisible()
    assert not form.look_again.isEnabled()
    timing.hold(case_file, case_id, "An inquest", "interviews", date(2026, 4, 1), date(2026, 4, 7), "Opened.")
    case = timing.hold(case_file, case_id, "A trial", "disclosure", date(2026, 4, 1), date(2026, 5, 7))
    page.refresh()
    assert column(form.holds, 2) == ["Late: it was due 7 April 2026", "Look again on 7 May 2026"]
    assert form.hold_detail.text() == "An inquest, since 1 April 2026. People cannot be spoken to yet.\nOpened."
    monkeypatch.setattr(
        HoldDay, "exec", lambda *_: timing.end_hold(case_file, case_id, case.holds[0].id, clock.today())
    )
    form.end_hold.click()
    assert column(form.holds, 2) == ["Ended on 8 April 2026", "Look again on 7 May 2026"], "nothing jumps"
    assert form.holds.current_row().cause == "An inquest"
    assert not form.end_hold.isEnabled()
    form.holds.go_to(1)
    assert form.end_hold.isEnabled()
    assert "No clock pauses" in form.holds_about.text()


def test_a_closed_case_takes_neither_time_nor_holds(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """What was not done says so in words, and nothing more can be allowed or held up."""
    cases.close(case_file, case_id, date(2026, 4, 8), "Passed on.")
    page = CasePage(case_file, case_id)
    qtbot.addWidget(page)
    deadlines = turn_to(page, DEADLINES)._form
    assert "Not recorded as done when the case was closed" in column(deadlines.deadlines, 2)
    assert not deadlines.more_time.isEnabled()
    assert not turn_to(page, HOLDS)._form.record_hold.isEnabled()


def test_the_summary_has_what_was_kept_as_entered(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """An entry that looked wrong and was kept stands in the summary with its reason, and only then."""
    status = cases.status(case_file, case_id)
    page = CasePage(case_file, case_id)
    qtbot.addWidget(page)
    assert "Kept as entered" not in _texts(page, SUMMARY)
    status.case.kept = ["The child died before birth was entered. Kept: the hospital wrote it so."]
    frame = QWidget()
    qtbot.addWidget(frame)
    show_summary(QVBoxLayout(frame), status, lambda _: None)
    texts = [label.text() for label in frame.findChildren(QLabel)]
    assert {"Kept as entered", status.case.kept[0]} <= set(texts)


def test_who_must_be_told_stands_with_the_day(page: CasePage) -> None:
    """The Panel must be told by the fifth working day."""
    table = turn_to(page, TOLD)._form.told
    told = dict(zip(column(table, 0), column(table, 2), strict=True))
    assert any(who.startswith("Child Safeguarding Practice Review Panel") for who in told)
    assert "10 April 2026" in told.values()


def test_a_telling_is_recorded_with_its_means_and_reference(
    page: CasePage, case_file: CaseFile, case_id: str, qtbot: QtBot
) -> None:
    """Who was told, on which day, by what means and under what reference stands beside the duty."""
    form = turn_to(page, TOLD)._form
    form.told.go_to(0)
    assert form.record_telling.isEnabled()
    dialog = RecordTelling(case_file, case_id, form.told.current_row().line)
    qtbot.addWidget(dialog)
    dialog._form.told_on.set_entry("April 2026")
    dialog._form.go_on.click()
    assert "in full" in dialog._form.fault.text()
    dialog._form.told_on.set_entry("8 April 2026")
    dialog._form.reference.set_entry("CSI-4711")
    dialog._form.means.set_entry("National online form")
    dialog._form.go_on.click()
    page.refresh()
    assert "National online form, CSI-4711" in column(form.told, 4)
    form.told.go_to(0)
    assert "CSI-4711" in form.told_detail.text()


def test_a_process_is_set_aside_only_with_a_reason(
    page: CasePage, case_file: CaseFile, case_id: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Setting aside asks why; the reason is kept and shown; taking up needs none."""
    turn_to(page, PROCESSES)
    give_reason(monkeypatch, "Done by the hospital already.")
    button = next(one for one in page.findChildren(QPushButton) if one.accessibleName().startswith("Set it aside"))
    with qtbot.waitSignal(page.changed):
        button.click()
    kept = {one.process: (one.outcome, one.note) for one in cases.get(case_file, case_id).considerations}
    assert kept["child_death_review"] == ("not_applicable", "Done by the hospital already.")
    assert "Done by the hospital already." in _texts(page, PROCESSES)


def test_thinking_better_of_it_changes_nothing(
    page: CasePage, case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Esc in the question why leaves the case as it was."""
    turn_to(page, PROCESSES)
    give_reason(monkeypatch, None)
    next(one for one in page.findChildren(QPushButton) if one.accessibleName().startswith("Set it aside")).click()
    assert not [one for one in cases.get(case_file, case_id).considerations if one.outcome != "to_do"]


def test_the_history_says_what_was_done_with_before_and_after(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """Who, when, what and why stand in a line; below it each change."""
    cases.record_event(case_file, case_id, "aware", date(2026, 3, 31), why="The log says the day before.")
    page = CasePage(case_file, case_id)
    qtbot.addWidget(page)
    form = turn_to(page, HISTORY)._form
    assert column(form.history, 2)[-1] == "Case opened"
    assert column(form.history, 1)[0] == "Zoë Price"
    assert "Why: The log says the day before." in form.changes.toPlainText()
    assert "→" in form.changes.toPlainText()


def test_a_case_is_closed_with_a_reason_and_opened_again(
    page: CasePage, case_file: CaseFile, case_id: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A closed case says since when and why, takes no dates, and can be reopened."""
    dialog = CloseCase(case_file, case_id)
    qtbot.addWidget(dialog)
    dialog._form.go_on.click()
    assert "why" in dialog._form.fault.text()
    dialog._form.why.set_entry("Passed to the neighbouring area.")
    dialog._form.go_on.click()
    page.refresh()
    assert page._form.stage.text() == "Closed on 8 April 2026"
    assert not page._form.record.isEnabled()
    assert "Passed to the neighbouring area." in _texts(page, SUMMARY)
    give_reason(monkeypatch, "It came back.")
    page._form.reopen.click()
    assert cases.get(case_file, case_id).open
    assert page._form.record.isEnabled()


def _acts(page: CasePage, name: str) -> dict[str, QAction]:
    """Return what the menu offers for a document, by its words."""
    menu = next(one.menu() for one in page._form.documents.menu().actions() if one.text() == name)
    return {action.text(): action for action in a(QMenu, menu).actions()}


def test_every_document_can_be_looked_at_saved_and_printed(page: CasePage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each paper of the case has its own menu: preview, copies, as PDF, and on the printer."""
    acts = _acts(page, "Decision pack")
    assert list(acts) == ["Put the pack together…", "Preview…", "Numbered copies…", "Save as PDF…", "Print…"]
    asked = []
    for verb in ("preview", "save_as_pdf", "print_document"):
        monkeypatch.setattr(
            f"scr_desktop.ui.papers.document.{verb}", lambda *given, verb=verb, **_: asked.append((verb, *given[2:]))
        )
    for words in ("Preview…", "Save as PDF…", "Print…"):
        acts[words].trigger()
    assert asked == [(verb, "decision-pack", page.case_id) for verb in ("preview", "save_as_pdf", "print_document")]


def test_what_was_typed_is_never_markup(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """A title or a text with signs of markup is shown as it was typed."""
    hostile = open_case(case_file, "<b>Tom</b> <img src=x> & Co")
    page = CasePage(case_file, hostile.id)
    qtbot.addWidget(page)
    assert "<b>Tom</b> <img src=x> & Co" in page._form.title.text()
    turn_to(page, CRITERIA)
    wrong = [
        one.text() for one in page.findChildren(QLabel) if one.text() and one.textFormat() != Qt.TextFormat.PlainText
    ]
    assert [text for text in wrong if "Tom" in text] == []


def test_an_endless_word_can_be_laid_out() -> None:
    """A word of 200,000 letters gets places to break and an end; ordinary words are left alone."""
    shown = readable("x" * 200_000)
    assert len(shown) < 25_000
    assert max(len(piece) for piece in shown.split("\u200b")) < 100
    assert readable("Ordinary words, Łukasz.") == "Ordinary words, Łukasz."


def test_an_entry_of_the_history_is_taken_back(
    page: CasePage, case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever was recorded in the wrong case is undone from its history; where there is another way, it is named."""
    timing.hold(case_file, case_id, "A trial", "publication", date(2026, 4, 1), date(2026, 5, 7))
    page.refresh()
    form = turn_to(page, HISTORY)._form
    said: list[str] = []
    monkeypatch.setattr(message, "tell", lambda _parent, words, *_: said.append(words))

    def typed(dialog: PutRight) -> int:
        dialog._form.why.set_entry("The trial is of another family.")
        dialog._form.go_on.click()
        return dialog.result()

    monkeypatch.setattr(PutRight, "exec", typed)
    assert form.history.current_row().what == "Hold recorded"
    form.take_back.click()
    assert cases.get(case_file, case_id).holds == []
    assert cases.get(case_file, case_id).day_of("held_up") is None
    assert a(TableModel, form.history.model()).row(0).what == "Taken back: Hold recorded"
    form.history.go_to(form.history.model().rowCount() - 1)
    form.take_back.click()
    assert "A case is not taken back" in said[0]


def test_the_letter_beside_a_part_works_alone_in_the_list(page: CasePage) -> None:
    """In the list of the parts the letter that is shown turns to its part, also where it is not the first of the name."""
    names = the(QListWidget, page, "sections")
    for part in CasePlace:
        QTest.keyClicks(names, letter_of(part).lower())
        assert names.currentItem().text() == name_of(part)
        assert letter_of(part) in names.currentItem().toolTip()
