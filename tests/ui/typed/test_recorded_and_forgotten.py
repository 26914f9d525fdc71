"""Words are forgotten with their recording, in one transaction: never offered again once they stand, never lost if they do not."""

from __future__ import annotations

import json
from datetime import date
from functools import partial
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.services import typed
from scr_desktop.services.agencies import directory
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import timing
from scr_desktop.services.office import history
from scr_desktop.services.putting_right import taking_back
from scr_desktop.services.review import meeting
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.agencies.agency import AgencyEntry
from scr_desktop.ui.case.chronology.paste import PasteDialog
from scr_desktop.ui.case.close_case import CloseCase
from scr_desktop.ui.case.deadlines import record_event
from scr_desktop.ui.case.deadlines.hold_day import HoldDay
from scr_desktop.ui.case.deadlines.record_event import RecordEvent
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.day_and_note import DayAndNote, Wanted
from scr_desktop.ui.dialogs.kept_dialog import KeptDialog
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.fields.radio_entry import RadioEntry
from scr_desktop.ui.fields.ticks import show_ticks, ticked
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.office.page import OfficePage
from scr_desktop.ui.typed import thaw
from scr_desktop.ui.typed.keeper import keeper_of, show_in_window
from scr_desktop.ui.window.main_window import OFFICE, MainWindow
from tests.present import noted

Dialog = TypeVar("Dialog", bound=KeptDialog)

WHY = "Snow; nobody can come."
OTHER = ("request_sent", "Agencies asked")


@pytest.fixture(autouse=True)
def shown_file(case_file: CaseFile) -> None:
    """Say which case file the window shows, for dialogs that are not told of one."""
    show_in_window(case_file)


@pytest.fixture
def killed_once_recorded(monkeypatch: pytest.MonkeyPatch) -> None:
    """End the program in the moment after a service has committed, before the dialog has done anything more."""
    monkeypatch.setattr(KeptDialog, "accept", lambda _dialog: None)


def unrecorded(case_file: CaseFile) -> list[str]:
    """Return what a start of the program would offer as typed and not recorded."""
    return [*(one.words for one in typed.unfinished(case_file)), *(one.words for one in typed.waiting(case_file))]


def opened(qtbot: QtBot, dialog: Dialog) -> Dialog:
    """Show a dialog."""
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.mark.usefixtures("killed_once_recorded")
def test_what_stands_recorded_is_not_offered_again(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """Put aside, opened again, recorded, killed: the record stands and nothing is offered; so does what was only jotted down."""
    first = opened(qtbot, AgencyEntry(case_file))
    first._form.name.setText("Harbour Practice")
    first.reject()
    assert unrecorded(case_file)
    again = opened(qtbot, AgencyEntry(case_file))
    again._form.go_on.click()
    assert [one.name for one in directory.agencies(case_file)] == ["Harbour Practice"]
    assert unrecorded(case_file) == []
    closing = opened(qtbot, CloseCase(case_file, case_id))
    closing._form.why.setPlainText(WHY)
    assert keeper_of(case_file).keep_all()
    assert unrecorded(case_file)
    closing._form.go_on.click()
    assert not cases.get(case_file, case_id).open
    assert unrecorded(case_file) == []


@pytest.mark.usefixtures("killed_once_recorded")
def test_one_entry_of_the_history_holds_both_and_can_be_taken_back(
    case_file: CaseFile, case_id: str, qtbot: QtBot
) -> None:
    """The entry of a recording can be put right although it forgot words with it."""
    first = opened(qtbot, CloseCase(case_file, case_id))
    first._form.why.setPlainText(WHY)
    first.reject()
    before = case_file.head().number
    opened(qtbot, CloseCase(case_file, case_id))._form.go_on.click()
    assert case_file.head().number == before + 1
    found = taking_back.one(case_file, case_id, before + 1)
    assert found.line.what == "Case closed"
    taking_back.take_back(case_file, case_id, before + 1, "Too early")
    assert cases.get(case_file, case_id).open
    assert case_file.check() == []


def test_a_refused_reason_stays_and_is_kept(case_file: CaseFile, qtbot: QtBot) -> None:
    """What the service refuses is said in the dialog; the words stand in it and on the disk."""

    def refuse(_why: str) -> None:
        raise Problem("That meeting was called off already.")

    dialog = opened(qtbot, ReasonDialog("Call the meeting off", "It stays in the list.", refuse, "&Call it off"))
    dialog.ui.reason.setPlainText(WHY)
    dialog.ui.go_on.click()
    assert dialog.isVisible()
    assert "That meeting was called off already." in dialog.ui.fault.text()
    dialog.reject()
    assert WHY in str([one.content for one in typed.waiting(case_file)])


def test_what_was_half_recorded_and_refused_is_kept_anew(case_file: CaseFile, qtbot: QtBot) -> None:
    """A verb that records one thing and then refuses the next: the words are on the disk again before anything else."""

    def half(_why: str) -> None:
        directory.add(case_file, {"name": "Harbour Practice", "kind": "other"})
        raise Problem("The second one is not known.")

    first = opened(qtbot, ReasonDialog("Two things", "Both are done.", half))
    first.ui.reason.setPlainText(WHY)
    first.reject()
    again = opened(qtbot, ReasonDialog("Two things", "Both are done.", half))
    again.ui.go_on.click()
    assert WHY in str([one.content for one in typed.unfinished(case_file)])


def test_a_reason_is_opened_again_after_a_crash_and_done(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """The question why, found after a crash, opens with its words, and going on does what it was asked for."""
    (made,) = meeting.add(case_file, [date(2026, 4, 21)], "Case review group")
    call_off = partial(meeting.call_off, case_file, made.id)
    dialog = opened(qtbot, ReasonDialog("Call the meeting off", "It stays in the list.", call_off, "&Call it off"))
    dialog.ui.reason.setPlainText(WHY)
    assert keeper_of(case_file).keep_all()
    dialog.hide()
    [left] = typed.unfinished(case_file)
    again = thaw.made_again(case_file, left.opens, left.case_id, None)
    assert isinstance(again, ReasonDialog)
    opened(qtbot, again)
    assert again.reason() == WHY
    again.ui.go_on.click()
    assert meeting.get(case_file, made.id).called_off_why == WHY
    assert unrecorded(case_file) == []


def test_a_reason_kept_by_an_earlier_version_is_opened_again(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """Words kept by a version that had the dialog and the service in other folders are offered in their dialog again."""
    (made,) = meeting.add(case_file, [date(2026, 4, 21)], "Case review group")
    again = partial(ReasonDialog, "Call the meeting off", "It stays.", partial(meeting.call_off, case_file, made.id))
    kept = opened(qtbot, again()).made_with
    earlier = json.loads(
        json.dumps({"dialog": f"{ReasonDialog.__module__}:ReasonDialog", "with": thaw.frozen(kept.arguments)})
        .replace(ReasonDialog.__module__, "scr_desktop.ui.earlier.reason")
        .replace(meeting.__name__, "scr_desktop.services.earlier.meeting")
    )
    found = thaw.made_again(case_file, earlier, "", None)
    assert isinstance(found, ReasonDialog)
    opened(qtbot, found)
    found.ui.reason.setPlainText(WHY)
    found.ui.go_on.click()
    assert meeting.get(case_file, made.id).called_off_why == WHY


def test_what_no_version_knows_any_more_is_not_opened(case_file: CaseFile) -> None:
    """Words of a dialog that is gone are kept, and no dialog is opened for them."""
    gone = {"dialog": "scr_desktop.ui.dialogs.reason:Gone", "with": {}}
    assert thaw.made_again(case_file, gone, "", None) is None
    assert thaw.made_again(case_file, {**gone, "dialog": "scr_desktop.ui.case_file.gone:Gone"}, "", None) is None


def test_a_day_and_a_note_are_opened_again_on_another_day(
    case_file: CaseFile, case_id: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was typed yesterday about a hold's end stands in the same question today, opened from its page or after a crash."""
    from scr_desktop.services import clock

    timing.hold(case_file, case_id, "Criminal trial", "interviews", date(2026, 4, 2), date(2026, 4, 20), "Wait.")
    [hold] = cases.get(case_file, case_id).holds
    first: Any = opened(qtbot, HoldDay.ended(case_file, case_id, hold))
    first._form.note.setPlainText("He pleaded guilty.")
    first.reject()
    monkeypatch.setattr(clock, "today", lambda: date(2026, 4, 9))
    again: Any = opened(qtbot, HoldDay.ended(case_file, case_id, hold))
    assert again._form.note.entry() == "He pleaded guilty."
    again.reject()
    [kept] = typed.waiting(case_file)
    found: Any = opened(qtbot, thaw.made_again(case_file, kept.opens, kept.case_id, None))
    assert found._form.note.entry() == "He pleaded guilty."
    found._form.go_on.click()
    assert cases.get(case_file, case_id).holds[0].ended_on == date(2026, 4, 8)


def test_words_of_one_entry_are_not_shown_for_another(case_file: CaseFile, qtbot: QtBot) -> None:
    """The same question about two things keeps two reasons."""
    for number in (1, 2):
        verb = partial(meeting.call_off, case_file, f"meeting {number}")
        dialog = opened(qtbot, ReasonDialog("Take the entry out", "It stays readable.", verb))
        assert dialog.reason() == ""
        dialog.ui.reason.setPlainText(f"Reason {number}")
        dialog.reject()
    assert len(typed.waiting(case_file)) == 2


def test_what_cannot_be_opened_says_where_to_go(
    case_file: CaseFile, case_id: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Words of a dialog that only its page can open are shown whole, with the part of the case from which it is opened."""
    window = MainWindow(case_file, Settings())
    qtbot.addWidget(window, before_close_func=lambda one: setattr(one._file, "left", True))
    window.open_case(case_id, CasePlace.HELD_UP)
    page: Any = window.ui.pages.currentWidget()
    below = QWidget(page)
    below.part = CasePlace.HELD_UP  # type: ignore[attr-defined]
    wanted = Wanted("Copies", "Given out", "", "&Day", "&Note", lambda *_: None)
    dialog: Any = opened(qtbot, DayAndNote(wanted, below))
    dialog._form.note.setPlainText("He pleaded guilty.")
    dialog.reject()
    asked: list[str] = []
    monkeypatch.setattr(message, "confirm", lambda _window, words, *_, **__: noted(asked, words, False))
    window.words.open(typed.waiting(case_file)[0].place)
    assert "“Held up”" in asked[0]
    assert "He pleaded guilty." in asked[0]
    assert len(typed.waiting(case_file)) == 1


def test_pasted_text_is_led_to_where_it_can_be_brought_in(
    case_file: CaseFile, case_id: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A dialog whose text only its page can take on is not opened by itself, where going on would do nothing."""
    window = MainWindow(case_file, Settings())
    qtbot.addWidget(window, before_close_func=lambda one: setattr(one._file, "left", True))
    dialog: Any = opened(qtbot, PasteDialog())
    dialog.form.text.setPlainText("12/5/2018 Seen at home")
    dialog.reject()
    asked: list[str] = []
    monkeypatch.setattr(message, "confirm", lambda _window, words, *_, **__: noted(asked, words, False))
    window.words.open(typed.waiting(case_file)[0].place)
    assert "12/5/2018 Seen at home" in asked[0]


def test_the_office_forgets_what_was_kept_as_it_is_saved(
    case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed in the moment after the office was saved, nothing of it is offered as unrecorded."""
    window = MainWindow(case_file, Settings())
    qtbot.addWidget(window, before_close_func=lambda one: setattr(one._file, "left", True))
    window.show_page(OFFICE)
    page = window.ui.pages.currentWidget()
    assert isinstance(page, OfficePage)
    page.ui.name.setText("Avonvale")
    page.ui.chair.setText("Dr Amara Okafor")
    assert page.kept.save()
    page.ui.chair.setText("Dr A. Okafor")
    assert keeper_of(case_file).keep_all()
    monkeypatch.setattr(page.kept, "recorded", lambda: None)
    page.ui.save.click()
    assert unrecorded(case_file) == []
    assert "Dr A. Okafor" in str(history.entries(case_file, limit=1)[0].changes)


def test_a_kept_choice_that_is_not_offered_any_more_is_chosen_again(
    case_file: CaseFile, case_id: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The day of one event is never recorded as that of another: the choice stands empty until it is made, and says why."""
    monkeypatch.setattr(record_event, "expected_kind", lambda *_: "report_complete")
    monkeypatch.setattr(record_event, "choices_for", lambda *_: [("report_complete", "Report complete"), OTHER])
    first = opened(qtbot, RecordEvent(case_file, case_id))
    first._form.happened_on.set_entry("7 April 2026")
    first.keeping.touched()
    first.reject()
    monkeypatch.setattr(record_event, "expected_kind", lambda *_: OTHER[0])
    monkeypatch.setattr(record_event, "choices_for", lambda *_: [OTHER])
    for _ in range(2):
        again = opened(qtbot, RecordEvent(case_file, case_id))
        assert "7 April 2026" in again._form.happened_on.entry()
        assert again._form.kind.entry() == ""
        assert "can no longer be chosen: choose again." in again.strip.said.text() if again.strip else False
        again._form.go_on.click()
        assert "can no longer be chosen: choose again." in again._form.fault.text()
        assert again.isVisible()
        again._form.happened_on.set_entry("7 April 2026")
        again.keeping.touched()
        again.reject()
    assert not cases.get(case_file, case_id).day_of(OTHER[0])
    again = opened(qtbot, RecordEvent(case_file, case_id))
    again._form.kind.setCurrentIndex(0)
    again._form.go_on.click()
    assert cases.get(case_file, case_id).day_of(OTHER[0]) == date(2026, 4, 7)


def test_the_choice_beside_what_is_typed_is_kept_with_it(
    case_file: CaseFile, case_id: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An event that was offered first and left so is the one shown again, although another is offered first by then."""
    first = opened(qtbot, RecordEvent(case_file, case_id))
    kind = first._form.kind.entry()
    first._form.happened_on.set_entry("7 April 2026")
    first.keeping.touched()
    first.reject()
    other = next(one for one in map(first._form.kind.itemData, range(first._form.kind.count())) if one != kind)
    monkeypatch.setattr(record_event, "expected_kind", lambda *_: other)
    assert opened(qtbot, RecordEvent(case_file, case_id))._form.kind.entry() == kind
    assert RecordEvent(case_file, case_id)._form.kind.entry() == other


def test_a_kept_answer_that_is_not_offered_any_more_leaves_none_chosen(case_file: CaseFile, qtbot: QtBot) -> None:
    """Of answers side by side none stands chosen in the place of one that is gone, and nothing is recorded meanwhile."""

    class Asked(KeptDialog):
        def __init__(self, case_file: CaseFile, answers: list[tuple[str, str]]) -> None:
            super().__init__()
            self.answer, self.note = RadioEntry(answers, "Which", self), QLineEdit(self)
            self.answer.setObjectName("answer")
            self.note.setObjectName("note")
            self.answer.buttons[answers[0][0]].setChecked(True)

    first = opened(qtbot, Asked(case_file, [("a", "One"), ("b", "Two")]))
    first.keeping.begin(case_file, Place("asked", "Asked"))
    first.note.setText("Why")
    first.reject()
    again = Asked(case_file, [("b", "Two"), ("c", "Three")])
    qtbot.addWidget(again)
    again.show()
    again.keeping.begin(case_file, Place("asked", "Asked"))
    assert again.note.text() == "Why"
    assert again.answer.entry() == ""
    with pytest.raises(Problem, match="choose again"), again.keeping.recording():
        raise AssertionError
    again.answer.buttons["c"].setChecked(True)
    assert again.keeping.gone() == ""


def test_a_kept_tick_of_a_line_that_is_not_there_any_more_is_said(case_file: CaseFile, qtbot: QtBot) -> None:
    """Of two ticked lines one is gone when the dialog comes back: the other stands ticked, and the first is named."""

    class Ticked(KeptDialog):
        def __init__(self, lines: list[tuple[str, str]]) -> None:
            super().__init__()
            self.lines = QListWidget(self)
            self.lines.setObjectName("lines")
            self.lines.setAccessibleName("Who is told")
            show_ticks(self.lines, lines)

    first = opened(qtbot, Ticked([("a", "Police"), ("b", "Health")]))
    first.keeping.begin(case_file, Place("ticked", "Ticked"))
    for row in range(2):
        first.lines.item(row).setCheckState(Qt.CheckState.Checked)
    first.reject()
    again = Ticked([("b", "Health"), ("c", "School")])
    qtbot.addWidget(again)
    again.show()
    again.keeping.begin(case_file, Place("ticked", "Ticked"))
    assert ticked(again.lines) == ["b"]
    assert again.keeping.gone() == "“Police” was ticked at “Who is told” and is not there any more."
    again.keeping.take_back()
    assert again.keeping.gone() == ""
