"""Every entry on a dialog or a page, found by walking it: what stands in each, putting it back, hearing that it changed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QRadioButton,
    QTextEdit,
    QWidget,
)

from scr_desktop.ui.fields.text_entry import show_text

Value = Any
"""What stands in an entry, as JSON holds it: a text, a number, a tick, or the lines of a list with their ticks."""

# An entry of this name looks for something that is there; it tells nothing.
LOOKS_FOR = "search"
# A list with this property takes lines that the officer adds.
GROWS = "grows"
_KEY = Qt.ItemDataRole.UserRole


def entries_in(root: QWidget, leave_out: Collection[str] = ()) -> dict[str, QWidget]:
    """Return the entries on `root` by a name each that is the same whenever it is made again, in their order.

    What cannot be changed, what only looks for something and passphrases are none; nor are those named in `leave_out`.
    """
    found: dict[str, QWidget] = {}
    for widget in widgets_in(root):
        if not is_entry(widget):
            continue
        name = _name(widget)
        if name not in leave_out and name != LOOKS_FOR:
            found[_free(name, found)] = widget
    return found


def widgets_in(root: QWidget) -> Iterator[QWidget]:
    """Yield what stands on `root`, in its order; a window over it is passed by, with all that is in it.

    Qt may be taking that window away while it is looked at: its own dialog for files does as a name is chosen from its list.
    """
    for widget in root.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not widget.isWindow():
            yield widget
            yield from widgets_in(widget)


def is_entry(widget: QWidget) -> bool:
    """Return whether something can be entered in a widget that may be kept: passphrases never are."""
    if isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox | QAbstractItemView):
        return False
    if isinstance(widget, QLineEdit):
        return not widget.isReadOnly() and widget.echoMode() == QLineEdit.EchoMode.Normal
    if isinstance(widget, QPlainTextEdit | QTextEdit | QAbstractSpinBox):
        return not widget.isReadOnly()
    if isinstance(widget, QListWidget):
        return _is_ticked(widget)
    return isinstance(widget, QComboBox | QCheckBox | QRadioButton)


def value_of(entry: QWidget) -> Value:
    """Return what stands in an entry."""
    if isinstance(entry, QListWidget):
        items = (entry.item(row) for row in range(entry.count()))
        return [[_key(item), item.text(), item.checkState() == Qt.CheckState.Checked] for item in items]
    return _kind(entry)[0](entry)


def put(entry: QWidget, value: Value) -> None:
    """Enter a value as if it had just been entered; what follows from it follows."""
    if value_of(entry) == value:
        return
    if isinstance(entry, QListWidget):
        _put_lines(entry, value)
    else:
        _kind(entry)[1](entry, value)


def is_choice(entry: QWidget) -> bool:
    """Return whether an entry takes one of several answers, of which one stands before anything is entered."""
    return isinstance(entry, QComboBox | QRadioButton)


def not_offered(values: Mapping[str, Value], entries: Mapping[str, QWidget]) -> dict[str, QWidget]:
    """Return the choices among `entries` of which what `values` hold is not offered, by their names in `values`."""
    boxes = {name: one for name in values if isinstance(one := entries.get(name), QComboBox)}
    gone: dict[str, QWidget] = {
        name: box for name, box in boxes.items() if box.count() and _place_of(box, values[name]) < 0
    }
    for name in (name for name, value in values.items() if value is True and "/" in name and name not in entries):
        if (left := _answer_of(name.rpartition("/")[0], entries)) is not None:
            gone[name] = left
    return gone


def ticks_gone(values: Mapping[str, Value], entries: Mapping[str, QWidget]) -> list[str]:
    """Return in a sentence each line that `values` hold as ticked in a list of `entries` that does not offer it any more."""
    said = []
    for name, box in entries.items():
        if name not in values or not isinstance(box, QListWidget) or box.property(GROWS):
            continue
        there = {_key(box.item(row)) for row in range(box.count())}
        gone = [text for key, text, ticked in values[name] if ticked and key not in there]
        said += [f"“{text}” was ticked at “{called(box)}” and is not there any more." for text in gone]
    return said


def _answer_of(question: str, entries: Mapping[str, QWidget]) -> QRadioButton | None:
    """Return one of the answers to a question that are offered side by side, None if none are."""
    beside = (one for name, one in entries.items() if name.rpartition("/")[0] == question)
    return next((one for one in beside if isinstance(one, QRadioButton)), None)


def choose_none(entry: QWidget) -> None:
    """Take back whatever is chosen in a choice: it says that nothing is."""
    if isinstance(entry, QComboBox):
        entry.setPlaceholderText("Choose")
        entry.setCurrentIndex(-1)
        return
    for one in _answers_beside(entry):
        _uncheck(one)


def _uncheck(answer: QRadioButton) -> None:
    """Take the tick of an answer away: Qt does so only while it may stand beside another."""
    group = answer.group()
    answer.setAutoExclusive(False)
    if group is not None:
        group.setExclusive(False)
    answer.setChecked(False)
    if group is not None:
        group.setExclusive(True)
    answer.setAutoExclusive(True)


def is_chosen(entry: QWidget) -> bool:
    """Return whether anything is chosen in a choice."""
    if isinstance(entry, QComboBox):
        return entry.currentIndex() >= 0
    return any(one.isChecked() for one in _answers_beside(entry))


def _answers_beside(entry: QWidget) -> list[QRadioButton]:
    beside = entry.parentWidget()
    return beside.findChildren(QRadioButton) if beside else []


def listen(entry: QWidget, heard: Callable[[], object]) -> None:
    """Have `heard` called whenever something is entered, by whatever means; what the program shows is not heard."""
    if isinstance(entry, QListWidget):
        for signal in (entry.itemChanged, entry.model().rowsInserted, entry.model().rowsRemoved):
            signal.connect(lambda *_: heard())
        return
    # One of several answers is heard through what holds them, which knows when it is only shown.
    owner = entry.parentWidget() if isinstance(entry, QRadioButton) else entry
    signal = getattr(owner, "entered", None) or _kind(entry)[2](entry)
    signal.connect(lambda *_: heard())


def called(entry: QWidget) -> str:
    """Return what the officer reads beside an entry."""
    from PySide6.QtWidgets import QLabel

    owner = entry.parentWidget() if not entry.objectName() or isinstance(entry, QRadioButton) else entry
    for label in entry.window().findChildren(QLabel):
        if label.buddy() in (entry, owner):
            return label.text().replace("&", "")
    return entry.accessibleName() or entry.objectName()


def in_words(values: Mapping[str, Value], entries: Mapping[str, QWidget]) -> str:
    """Return texts that were typed for the officer to read, each after the name of its entry."""
    lines = []
    for name, value in values.items():
        entry = entries.get(name)
        if isinstance(value, str) and value.strip() and not isinstance(entry, QComboBox):
            lines.append(f"{called(entry) if entry else name}: {value.strip()}")
    return "\n".join(lines)


def _choose(box: QComboBox, value: Value) -> None:
    # What is not offered yet may be once another entry stands; whoever enters it looks afterwards for what is not.
    if (place := _place_of(box, value)) >= 0:
        box.setCurrentIndex(place)


def _place_of(box: QComboBox, value: Value) -> int:
    place = box.findData(value)
    return place if place >= 0 else box.findText(str(value))


_Kind = tuple[Callable[[Any], Value], Callable[[Any, Value], object], Callable[[Any], Any]]
_KINDS: tuple[tuple[type[QWidget], _Kind], ...] = (
    (QLineEdit, (lambda one: one.text(), lambda one, text: one.setText(text), lambda one: one.textChanged)),
    (
        QPlainTextEdit,
        (
            lambda one: one.entry() if hasattr(one, "entry") else one.toPlainText(),
            show_text,
            lambda one: one.textChanged,
        ),
    ),
    (
        QTextEdit,
        (lambda one: one.toPlainText(), show_text, lambda one: one.textChanged),
    ),
    (
        QComboBox,
        (
            lambda one: one.currentData() if one.currentData() is not None else one.currentText(),
            _choose,
            lambda one: one.currentTextChanged,
        ),
    ),
    (
        QAbstractSpinBox,
        (
            lambda one: one.text(),
            lambda one, text: one.setValue(one.valueFromText(text)),
            lambda one: one.lineEdit().textChanged,
        ),
    ),
    (QCheckBox, (lambda one: one.isChecked(), lambda one, on: one.setChecked(on), lambda one: one.toggled)),
    (QRadioButton, (lambda one: one.isChecked(), lambda one, on: one.setChecked(on), lambda one: one.toggled)),
)


def _kind(entry: QWidget) -> _Kind:
    return next(how for kind, how in _KINDS if isinstance(entry, kind))


def _name(entry: QWidget) -> str:
    """Return the name of an entry, with that of the entry it belongs to: a date's line, one of several answers."""
    parent = entry.parentWidget()
    own = entry.objectName() or (entry.text() if isinstance(entry, QRadioButton | QCheckBox) else "")
    if isinstance(entry, QRadioButton) and parent:
        return f"{parent.objectName()}/{own}"
    return own or (parent.objectName() if parent else "") or entry.accessibleName() or type(entry).__name__


def _free(name: str, taken: Collection[str]) -> str:
    if name not in taken:
        return name
    return next(other for number in range(2, len(taken) + 3) if (other := f"{name} {number}") not in taken)


def _is_ticked(box: QListWidget) -> bool:
    items = (box.item(row) for row in range(box.count()))
    return bool(box.property(GROWS)) or any(item.data(Qt.ItemDataRole.CheckStateRole) is not None for item in items)


def _key(item: QListWidgetItem) -> str:
    return str(item.data(_KEY) or item.text())


def _put_lines(box: QListWidget, lines: list[list[Any]]) -> None:
    """Tick the lines as they were ticked, in their order; a line that is not there any more comes back where lines grow."""
    there = {_key(box.item(row)): row for row in range(box.count())}
    wanted = [line for line in lines if line[0] in there or box.property(GROWS)]
    taken = {key: box.item(row) for key, row in there.items()}
    while box.count():
        box.takeItem(0)
    for key, text, ticked in wanted:
        item = taken.pop(key, None) or _line(key, text)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        box.addItem(item)
    for item in taken.values():
        box.addItem(item)


def _line(key: str, text: str) -> QListWidgetItem:
    item = QListWidgetItem(text)
    item.setData(_KEY, key)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
    return item
