"""Every form: compiled from its .ui, complete for a keyboard and a screen reader."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest
from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QTabWidget,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.text_entry import TextEntry

ROOT = Path(__file__).resolve().parents[3]
FORMS = sorted((ROOT / "forms").glob("*.ui"))
COMPILED = ROOT / "scr_desktop" / "ui" / "forms"
ENTRIES = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)


def named(path: Path) -> str:
    """Return the name of a form for the test's own list."""
    return path.stem


def top(path: Path) -> QWidget:
    """Return a widget that wears the form at `path`."""
    module = importlib.import_module(f"scr_desktop.ui.forms.ui_{path.stem}")
    described = ET.parse(path).getroot()
    base = str(described.find("widget").get("class"))  # type: ignore[union-attr]
    widget: QWidget = getattr(QtWidgets, base, QWidget)()
    form: Any = getattr(module, f"Ui_{described.findtext('class')}")()
    form.setupUi(widget)
    return widget


def test_there_are_forms() -> None:
    """The list that the tests below walk is not empty, and every compiled form has its source."""
    assert len(FORMS) > 10
    assert {path.stem for path in FORMS} == {path.stem.removeprefix("ui_") for path in COMPILED.glob("ui_*.py")}


@pytest.mark.parametrize("path", FORMS, ids=named)
def test_compiled_form_is_fresh(path: Path) -> None:
    """What is committed is what uic makes of the .ui now; names that it imports and does not use may be left out."""
    uic = Path(sys.executable).with_name("pyside6-uic")
    made = subprocess.run([uic, path], capture_output=True, text=True, check=True, encoding="utf-8").stdout
    kept = (COMPILED / f"ui_{path.stem}.py").read_text(encoding="utf-8")
    assert without_head(made) == without_head(kept), f"compile forms/{path.name} again"


def without_head(text: str) -> str:
    """Leave out the first comment, which may name the path that uic was called with, and what is imported."""
    return text[text.index("\nclass ") :].strip()


@pytest.mark.parametrize("path", FORMS, ids=named)
def test_every_entry_has_a_name(path: Path, qtbot: QtBot) -> None:
    """An entry has a label whose buddy it is, or a name of its own for a screen reader."""
    widget = top(path)
    qtbot.addWidget(widget)
    buddies = {label.buddy() for label in widget.findChildren(QLabel)}
    nameless = [
        entry.objectName()
        for kind in ENTRIES
        for entry in widget.findChildren(kind)
        if entry.objectName() and not entry.objectName().startswith("qt_")
        and entry not in buddies and not entry.accessibleName()
    ]  # fmt: skip
    assert not nameless


@pytest.mark.parametrize("path", FORMS, ids=named)
def test_every_label_of_an_entry_has_a_mnemonic(path: Path, qtbot: QtBot) -> None:
    """Alt and an underlined letter reach each entry that has a label."""
    widget = top(path)
    qtbot.addWidget(widget)
    without = [label.text() for label in widget.findChildren(QLabel) if label.buddy() and "&" not in label.text()]
    assert not [text for text in without if text]


@pytest.mark.parametrize("path", FORMS, ids=named)
def test_every_button_says_what_it_does(path: Path, qtbot: QtBot) -> None:
    """A button has words, or a name for a screen reader."""
    widget = top(path)
    qtbot.addWidget(widget)
    buttons = [one for one in widget.findChildren(QAbstractButton) if not one.objectName().startswith("qt_")]
    silent = [one.objectName() for one in buttons if one.objectName() and not (one.text() or one.accessibleName())]
    assert not silent


@pytest.mark.parametrize("path", FORMS, ids=named)
def test_tab_leaves_every_text(path: Path, qtbot: QtBot) -> None:
    """Tab goes on from a text of many lines and from a table instead of staying in it."""
    widget = top(path)
    qtbot.addWidget(widget)
    traps = [one.objectName() for one in widget.findChildren(QPlainTextEdit) if not one.tabChangesFocus()]
    traps += [one.objectName() for one in widget.findChildren(QTextEdit) if not one.tabChangesFocus()]
    traps += [one.objectName() for one in widget.findChildren(QtWidgets.QTableView) if one.tabKeyNavigation()]
    assert not traps


@pytest.mark.parametrize("path", FORMS, ids=named)
def test_tab_stops_name_widgets_that_are_there(path: Path) -> None:
    """The tab order of a form lists each of its widgets at most once, and no other."""
    root = ET.parse(path).getroot()
    names = {one.get("name") for one in root.iter("widget")}
    stops = [one.text for one in root.iter("tabstop")]
    assert set(stops) <= names
    assert len(stops) == len(set(stops))


@pytest.mark.parametrize("path", FORMS, ids=named)
def test_mnemonics_are_not_given_twice(path: Path, qtbot: QtBot) -> None:
    """Within a dialog two entries or buttons that show at the same time do not share a letter."""
    widget = top(path)
    qtbot.addWidget(widget)
    if isinstance(widget, QMainWindow) or widget.findChild(QTabWidget) or widget.findChild(QtWidgets.QStackedWidget):
        pytest.skip("its parts do not show at the same time")
    texts = [one.text() for one in widget.findChildren(QAbstractButton)]
    texts += [one.text() for one in widget.findChildren(QLabel) if one.buddy()]
    letters = [found[1].lower() for text in texts if (found := re.search(r"(?<!&)&([^&\s])", text))]
    assert len(letters) == len(set(letters)), sorted(letters)


@pytest.mark.parametrize("path", FORMS, ids=named)
def test_no_form_has_a_colour_or_a_text_size(path: Path) -> None:
    """Colours and text sizes come from the theme, so that dark and large text reach everything."""
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"<color|styleSheet|pointsize", text)
    assert 'name="role" stdset="0"><string>' not in re.sub(r"\s+(?=<)", "", text), "a role needs notr, see theme.py"


@pytest.mark.parametrize("path", FORMS, ids=named)
def test_a_dialog_has_a_default_button(path: Path, qtbot: QtBot) -> None:
    """Enter does what the dialog is for; where that goes on by itself, as drawing does, Enter must not end it."""
    widget = top(path)
    qtbot.addWidget(widget)
    if path.stem == "document":
        assert not any(one.isDefault() or one.autoDefault() for one in widget.findChildren(QtWidgets.QPushButton))
    elif isinstance(widget, QDialog) and not isinstance(widget, QtWidgets.QWizard):
        boxes = widget.findChildren(QtWidgets.QDialogButtonBox)
        assert boxes or any(one.isDefault() for one in widget.findChildren(QtWidgets.QPushButton))


@pytest.mark.parametrize("path", FORMS, ids=named)
def test_tables_and_lists_are_those_in_which_the_chosen_row_is_one(path: Path) -> None:
    """No form has a table or a list of Qt's own, in which a row can be selected and another be current."""
    kinds = {str(one.get("class")) for one in ET.parse(path).getroot().iter("widget")}
    assert not kinds & {"QListWidget", "QListView", "QTableView", "QTableWidget", "QTreeView", "QTreeWidget"}


def test_a_letter_of_alt_is_never_typed(qtbot: QtBot) -> None:
    """Where the button that a letter stands for cannot be pressed just now, the text stays as it was."""
    for entry in (LineEntry(), TextEntry()):
        qtbot.addWidget(entry)
        entry.show()
        for modifiers in (Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier):
            QApplication.sendEvent(entry, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_N, modifiers, "n"))
        assert entry.entry() == "n"
