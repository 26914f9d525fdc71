"""No dialog is ever larger than the screen, whatever words it shows, and each opens within it, over its window."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPlainTextEdit, QScrollArea, QWidget, QWizard
from pytestqt.qtbot import QtBot

from scr_desktop.domain.problem import Problem
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import register as registers
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.agencies.agency import AgencyEntry
from scr_desktop.ui.case.close_case import CloseCase
from scr_desktop.ui.dialogs import waiting
from scr_desktop.ui.dialogs.in_room import Dialog, InRoom
from scr_desktop.ui.dialogs.kept_dialog import KeptDialog
from scr_desktop.ui.dialogs.message import _box
from scr_desktop.ui.dialogs.recording import recorded
from scr_desktop.ui.papers.record_telling import RecordTelling
from scr_desktop.ui.room import room
from tests.ui.typed.entries import dialog_classes, dialogs

# What Windows' bar leaves of the smallest screens that an office has.
SCREEN = QRect(0, 0, 1280, 672)
LONG = "The mother said that the bruise came from the cot; the health visitor had seen none on Tuesday. " * 12
ENDLESS = {"one word": "x" * 10_000, "many words": "Jo Ann " * 1428}


@pytest.fixture(autouse=True)
def screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give a screen of that size."""
    monkeypatch.setattr(room, "screen_room", lambda _window: SCREEN)


def outside(window: QWidget) -> str:
    """Return what of a window is beyond the edge of the screen."""
    place = window.frameGeometry()
    return "" if SCREEN.contains(place) else f"{place.x()}, {place.y()}, {place.width()} by {place.height()}"


def settled(qtbot: QtBot) -> None:
    """Let a window finish what it does when it opens."""
    qtbot.waitUntil(lambda: not background.under_way(), timeout=20_000)
    for _ in range(4):
        QApplication.processEvents()


def own_labels(widget: QWidget) -> Iterator[QLabel]:
    """Yield the sentences that make a window larger: those that do not stand in something that scrolls."""
    for label in widget.findChildren(QLabel):
        above = label.parentWidget()
        while above is not None and above is not widget and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is widget and label.text() and label.buddy() is None:
            yield label


def test_every_dialog_stays_within_the_screen() -> None:
    """Every class of a dialog derives from the one that sees to it."""
    loose = [one.__name__ for one in dialog_classes() if not issubclass(one, InRoom | QWizard)]
    assert not loose


def test_what_takes_a_moment_is_said_over_the_window(qtbot: QtBot) -> None:
    """Not in a corner of the screen, where a system may put what asks for no place."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(400, 200, 700, 400)
    window.show()
    progress = waiting.wait(window, "Making a backup and checking it …")
    progress.move(0, 0)
    progress.forceShow()
    assert (progress.frameGeometry().center() - window.frameGeometry().center()).manhattanLength() < 60
    progress.reset()


def test_a_title_that_came_to_stand_off_the_screen_is_brought_back(qtbot: QtBot) -> None:
    """A system may frame a window after it was placed and push its title over the edge: a moment later it is in sight."""
    dialog = Dialog()
    qtbot.addWidget(dialog)
    dialog.resize(300, 200)
    dialog.show()
    dialog.move(-1, -20)
    qtbot.waitUntil(lambda: not outside(dialog), timeout=2_000)


def test_over_a_minimised_window_stands_in_the_middle(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows has a minimised window stand far beyond the screen; what is said then is not put into a corner for that."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.showMinimized()
    monkeypatch.setattr(window, "frameGeometry", lambda: QRect(-32000, -32000, 160, 30))
    dialog = Dialog(window)
    dialog.resize(300, 200)
    dialog.show()
    assert (dialog.frameGeometry().center() - SCREEN.center()).manhattanLength() < 60


@pytest.mark.parametrize("words", ENDLESS)
def test_no_words_make_a_dialog_larger_than_the_screen(words: str, demo_office: CaseFile, qtbot: QtBot) -> None:
    """Ten thousand letters in each sentence of each dialog: it fits, and all of them can be read by scrolling."""
    wrong = []
    for name, make in dialogs(demo_office):
        dialog = make()
        labels = list(own_labels(dialog))
        for label in labels:
            label.setText(ENDLESS[words])
        dialog.show()
        settled(qtbot)
        if beyond := outside(dialog):
            wrong.append(f"{name}: {beyond}")
        dialog.hide()
        dialog.deleteLater()
        QApplication.processEvents()
    assert not wrong, "\n".join(wrong)


def test_words_that_come_later_do_not_make_it_larger(demo_office: CaseFile, qtbot: QtBot) -> None:
    """A refusal that quotes ten thousand letters, and a long sentence set while it is open: the dialog stays within."""
    case_id = registers.rows(demo_office, registers.Wanted())[0].id
    dialog = CloseCase(demo_office, case_id)
    qtbot.addWidget(dialog)
    dialog.show()

    def refuse() -> None:
        raise Problem(f"Nobody is called {ENDLESS['many words']}.", "why")

    assert not recorded(dialog._form.fault, dialog.said_at, refuse)
    settled(qtbot)
    assert not outside(dialog)
    assert dialog._form.go_on.visibleRegion().boundingRect().size() == dialog._form.go_on.size()


def test_a_long_list_in_a_question_scrolls(qtbot: QtBot) -> None:
    """All of fifty lines can be read, and the buttons are in sight."""
    lines = "\n".join(f"• Letter {number} to the agency was issued and not recorded as sent" for number in range(50))
    box = _box(None, QMessageBox.Icon.Question, "Close", lines)
    qtbot.addWidget(box)
    yes = box.addButton("&Close the case", QMessageBox.ButtonRole.AcceptRole)
    box.show()
    settled(qtbot)
    assert not outside(box)
    [area] = box.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() > 0
    assert area.horizontalScrollBar().maximum() == 0
    assert yes.visibleRegion().boundingRect().size() == yes.size()
    assert box.text() == lines


def test_a_dialog_opens_in_the_middle_of_its_window(demo_office: CaseFile, qtbot: QtBot) -> None:
    """Over a window near the corner it stands in the middle of it, or as near as the screen allows."""
    owner = QWidget()
    qtbot.addWidget(owner)
    for place in (QRect(100, 60, 900, 560), QRect(900, 400, 370, 260), QRect(0, 0, 200, 100)):
        owner.setGeometry(place)
        owner.show()
        dialog = CloseCase(demo_office, case_ids(demo_office)[0], owner)
        dialog.show()
        settled(qtbot)
        assert not outside(dialog), outside(dialog)
        if place.width() > 800:
            away = dialog.frameGeometry().center() - owner.frameGeometry().center()
            assert max(abs(away.x()), abs(away.y())) <= 20
        dialog.hide()
        dialog.deleteLater()


def type_everywhere(dialog: KeptDialog) -> None:
    """Type a long text into every entry of several lines."""
    for entry in dialog.keeping.entries().values():
        if isinstance(entry, QPlainTextEdit):
            entry.setPlainText(LONG)


def out_of_place(dialog: QWidget) -> list[str]:
    """Return what lies over something else in a dialog, or outside it."""
    return [fault for fault in (*lying_over(dialog), outside(dialog)) if fault]


def test_what_is_typed_pushes_down_what_stands_below(demo_office: CaseFile, qtbot: QtBot) -> None:
    """A long text in every entry, and again when the dialog is opened with it: nothing lies over anything else."""
    wrong = []
    for name, make in dialogs(demo_office):
        first = make()
        if isinstance(first, KeptDialog):
            first.show()
            settled(qtbot)
            type_everywhere(first)
            settled(qtbot)
            wrong += [f"{name}, typed: {fault}" for fault in out_of_place(first)]
            first.reject()
            again = make()
            again.show()
            settled(qtbot)
            wrong += [f"{name}, again: {fault}" for fault in out_of_place(again)]
            again.hide()
            again.deleteLater()
        first.deleteLater()
        QApplication.processEvents()
    assert not wrong, "\n".join(wrong)


def lying_over(window: QWidget) -> list[str]:
    """Return what lies over what, of things that a layout puts beside each other."""
    groups: dict[QWidget, list[QWidget]] = {}
    for one in window.findChildren(QWidget):
        within = one.parentWidget()
        if within is not None and within.layout() and one.isVisibleTo(window) and not one.size().isEmpty():
            groups.setdefault(within, []).append(one)
    return [
        f"{one.objectName()} over {other.objectName()}"
        for group in groups.values()
        for one, other in combinations(group, 2)
        if (shared := one.geometry().intersected(other.geometry())).width() > 2 and shared.height() > 2
    ]


def test_what_the_program_put_in_is_selected_on_opening(demo_office: CaseFile, qtbot: QtBot) -> None:
    """A dialog that opens on a proposed day has it selected, so that another takes its place as it is typed."""
    step = RecordTelling(
        demo_office, case_ids(demo_office)[0], cases.status(demo_office, case_ids(demo_office)[0]).duties[0]
    )
    qtbot.addWidget(step)
    step.show()
    step.activateWindow()
    line = step._form.told_on.line
    qtbot.waitUntil(line.hasFocus)
    settled(qtbot)
    assert line.selectedText() == line.text() != ""
    qtbot.keyClicks(line, "3 May 2026")
    assert line.text() == "3 May 2026"


def test_words_opened_again_are_gone_on_with(demo_office: CaseFile, qtbot: QtBot) -> None:
    """In a reopened dialog a key comes after the words that were typed there, in a line and in a long text alike."""
    first = AgencyEntry(demo_office)
    qtbot.addWidget(first)
    first.show()
    first._form.name.setText("Harbour")
    first._form.notes.setPlainText(LONG)
    first.reject()
    again = AgencyEntry(demo_office)
    qtbot.addWidget(again)
    again.show()
    again.activateWindow()
    qtbot.waitUntil(again._form.name.hasFocus)
    settled(qtbot)
    qtbot.keyClicks(again._form.name, " Practice")
    assert again._form.name.text() == "Harbour Practice"
    again._form.notes.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClicks(again._form.notes, "The end.")
    assert again._form.notes.entry() == f"{LONG}The end."
    again.reject()


def case_ids(case_file: CaseFile) -> list[str]:
    """Return the ids of the open cases."""
    return [row.id for row in registers.rows(case_file, registers.Wanted())]
