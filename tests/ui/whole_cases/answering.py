"""Answering dialogs as an officer does: entries filled with keys, buttons pressed with the mouse, words read before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QTableView,
    QWidget,
    QWizard,
)
from pytestqt.qtbot import QtBot

from scr_desktop.ui import background
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.papers.document import DocumentProgress
from tests.present import a
from tests.ui.typist import said

Answer = Callable[["Hands", QWidget], None]
# A drawing ends when it is done; a wizard is gone through page by page.
_GO_BY_THEMSELVES = (DocumentProgress, QWizard)
_LISTS = (QListWidget, QTableView)
_LOOK_MS, _WAIT_MS = 5, 10_000


def answer(go_on: str = "go_on", /, *, shows: tuple[str, ...] = (), **entries: str) -> Answer:
    """Return an answer to a dialog: fill its entries by name, see that it shows these words, press the button `go_on`."""

    def given(hands: Hands, dialog: QWidget) -> None:
        hands.settle()
        hands.fill(dialog, **entries)
        for words in shows:
            assert words in reads(dialog), f"“{words}” is not in: {reads(dialog)}"
        hands.press(dialog, go_on)

    return given


def give_reason(monkeypatch: pytest.MonkeyPatch, *reasons: str | None) -> list[str]:
    """Answer each question why in turn, the last answer for all that follow; None thinks better of it.

    Return the explanations that the questions gave.
    """
    asked, left = list[str](), list(reasons)

    def ask(_parent: object, _title: str, explanation: str, verb: Callable[[str], object], *_: str) -> bool:
        asked.append(explanation)
        reason = left.pop(0) if len(left) > 1 else left[0]
        if reason is None:
            return False
        verb(reason)
        return True

    monkeypatch.setattr(ReasonDialog, "ask", ask)
    return asked


def refused(saying: str, then: Answer, /, **entries: Any) -> Answer:
    """Return an answer that the dialog does not take: it stays and says why, and is then answered as `then` says."""

    def given(hands: Hands, dialog: QWidget) -> None:
        answer(**entries)(hands, dialog)
        assert saying in reads(dialog), f"“{saying}” is not in: {reads(dialog)}"
        then(hands, dialog)

    return given


def yes(question: str) -> Answer:
    """Return an answer to a question of yes or no: see that it holds these words, and say yes."""

    def given(hands: Hands, box: QWidget) -> None:
        assert isinstance(box, QMessageBox), reads(box)
        assert question in box.text(), box.text()
        accepting = [one for one in box.buttons() if box.buttonRole(one) is QMessageBox.ButtonRole.AcceptRole]
        QTest.mouseClick(accepting[0], Qt.MouseButton.LeftButton)

    return given


def reads(widget: QWidget) -> str:
    """Return what can be read on a widget now: its sentences, its longer texts, and the rows of its lists and tables."""
    found = [said(widget)]
    found += [one.toPlainText() for one in widget.findChildren(QPlainTextEdit) if one.isVisibleTo(widget)]
    views = [
        one
        for one in widget.findChildren(QAbstractItemView)
        if one.isVisibleTo(widget) and isinstance(one, _LISTS) and one.model()
    ]
    found += ["\n".join(rows(view)) for view in views]
    return "\n".join(filter(None, found))


class Hands:
    """Presses buttons and fills entries with mouse and keys, and answers the dialogs that come of it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot

    def press(self, on: QWidget, name: str) -> None:
        """Press the button called `name`, or that says so, with the mouse."""
        found = [
            one
            for one in on.findChildren(QAbstractButton)
            if name in {one.objectName(), one.accessibleName(), _words(one)}
        ]
        button = next((one for one in found if one.isVisibleTo(on)), None)
        assert button is not None, f"no button {name} is seen"
        assert button.isEnabled(), f"{name} is not offered: {reads(on)}"
        self.qtbot.waitUntil(lambda: not button.size().isEmpty())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def fill(self, on: QWidget, **entries: str) -> None:
        """Fill entries by name as by keyboard: choices by their words, lists by ticking, all else by pasting."""
        for name, text in entries.items():
            entry = _entry(on, name)
            if isinstance(entry, QComboBox):
                _pick(entry, text)
            elif isinstance(entry, QListWidget):
                _tick(entry, text)
            else:
                _paste(entry.focusProxy() or entry, text)

    @contextmanager
    def answering(self, *answers: Answer) -> Iterator[None]:
        """Answer the dialogs that come meanwhile, one after the other; each must come, and no other."""
        waiting, faults = list(answers), list[BaseException]()
        seen = list[QWidget]()
        done = False

        def look() -> None:
            if done:
                return
            QTimer.singleShot(_LOOK_MS, look)
            dialog = QApplication.activeModalWidget()
            if dialog is None or dialog in seen or isinstance(dialog, _GO_BY_THEMSELVES):
                return
            seen.append(dialog)
            try:
                assert not faults, "gave up"
                assert waiting, f"nobody expected {type(dialog).__name__}: {reads(dialog)}"
                waiting.pop(0)(self, dialog)
                self.qtbot.waitUntil(lambda: not _stands(dialog), timeout=_WAIT_MS)
            except BaseException as fault:  # noqa: BLE001 - carried out of Qt's loop and raised there
                faults.append(fault)
                if _stands(dialog):
                    a(QDialog, dialog).done(0)

        QTimer.singleShot(0, look)
        try:
            yield
        finally:
            done = True
        if faults:
            raise faults[0]
        assert not waiting, f"{len(waiting)} dialogs did not come"

    def settle(self) -> None:
        """Wait until nothing goes on in the background."""
        self.qtbot.waitUntil(lambda: not background.under_way(), timeout=_WAIT_MS)
        QApplication.processEvents()


def _stands(dialog: QWidget) -> bool:
    try:
        return dialog.isVisible()
    except RuntimeError:  # Qt has taken it away already
        return False


def rows(view: QAbstractItemView) -> list[str]:
    """Return the rows of a list or table as they are read, from left to right."""
    model, wide = view.model(), 1 if isinstance(view, QListWidget) else view.model().columnCount()
    return [
        " | ".join(str(model.index(row, column).data() or "") for column in range(wide))
        for row in range(model.rowCount())
    ]


def _words(button: QAbstractButton) -> str:
    return button.text().replace("&", "")


def _entry(on: QWidget, name: str) -> QWidget:
    found = [one for one in on.findChildren(QWidget) if name in {one.objectName(), one.accessibleName()}]
    seen = next((one for one in found if one.isVisibleTo(on)), None)
    assert seen is not None, f"no entry {name} is seen on: {reads(on)}"
    return seen


def _pick(box: QComboBox, words: str) -> None:
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.count()):
        if box.currentText().startswith(words):
            return
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText().startswith(words), [box.itemText(place) for place in range(box.count())]


def _tick(box: QListWidget, words: str) -> None:
    """Leave ticked only the lines that begin with one of the words, parted by `; `."""
    wanted, found = words.split("; "), set[str]()
    for place in range(box.count()):
        item = box.item(place)
        fits = {one for one in wanted if item.text().startswith(one)}
        found |= fits
        if bool(fits) != (item.checkState() is Qt.CheckState.Checked):
            box.setCurrentRow(place)
            QTest.keyClick(box, Qt.Key.Key_Space)
    assert found == set(wanted), [box.item(place).text() for place in range(box.count())]


def _paste(entry: QWidget, text: str) -> None:
    QApplication.clipboard().setText(text)
    QTest.keyClick(entry, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(entry, Qt.Key.Key_V if text else Qt.Key.Key_Delete,
                   Qt.KeyboardModifier.ControlModifier if text else Qt.KeyboardModifier.NoModifier)  # fmt: skip
