"""What makes a screen hard to use, looked for on the screen itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QListView,
    QMenuBar,
    QPushButton,
    QRadioButton,
    QTabBar,
    QWidget,
    QWizard,
)

from tests.ui.look.test_theme import contrast

LEAST_CONTRAST = 4.5


def seen(window: QWidget) -> list[QWidget]:
    """Return every widget in `window` that shows, as far as it is scrolled to or not."""
    return [one for one in window.findChildren(QWidget) if one.isVisibleTo(window) and not one.size().isEmpty()]


def letters_given_twice(window: QWidget) -> list[str]:
    """Return the letters that Alt would have to choose between, with what bears them."""
    bearers: dict[str, list[str]] = {}
    for widget in seen(window):
        for text in _texts_with_letters(widget):
            if found := re.search(r"(?<!&)&([^&\s])", text):
                bearers.setdefault(found[1].lower(), []).append(text)
    # The same words in several rows, such as Name of each person, are gone through by pressing the letter again.
    return [f"Alt+{letter.upper()}: {' / '.join(texts)}" for letter, texts in bearers.items() if len(set(texts)) > 1]


def entries_without_a_letter(window: QWidget) -> list[str]:
    """Return the labels of a dialog whose entry no letter of Alt leads to. A wizard goes through its many rows by Tab."""
    labels = [one for one in seen(window) if isinstance(one, QLabel) and one.text()] if _is_dialog(window) else []
    leading = [
        one
        for one in labels
        if one.buddy() and one.buddy().isVisible() and not isinstance(one.buddy(), QAbstractButton)
    ]
    return [f"no letter leads to “{one.text()}”" for one in leading if not re.search(r"(?<!&)&([^&\s])", one.text())]


def _is_dialog(window: QWidget) -> bool:
    return isinstance(window, QDialog) and not isinstance(window, QWizard)


def _texts_with_letters(widget: QWidget) -> list[str]:
    if isinstance(widget, QLabel):
        return [widget.text()] if widget.buddy() and widget.buddy().isVisible() else []
    if isinstance(widget, QAbstractButton):
        return [widget.text()] if widget.isEnabled() else []
    if isinstance(widget, QGroupBox):
        return [widget.title()]
    if isinstance(widget, QTabBar):
        return [widget.tabText(number) for number in range(widget.count())]
    if isinstance(widget, QMenuBar):
        return [action.text() for action in widget.actions() if action.isVisible()]
    return []


def controls_without_a_name(window: QWidget) -> list[str]:
    """Return what Tab stops at and a screen reader has no word for."""
    return [
        f"{type(one).__name__} {one.objectName()}"
        for one in seen(window)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.isEnabled()
        and not isinstance(one.focusProxy(), QWidget)
        and not _name(one).strip()
    ]


def words_hidden_from_a_screen_reader(window: QWidget) -> list[str]:
    """Return the labels whose own words are not read, because they have a name that leaves them out."""
    labels = [one for one in seen(window) if isinstance(one, QLabel) and one.text()]
    hidden = [one for one in labels if one.accessibleName() and one.text() not in one.accessibleName()]
    return [f"“{one.text()}” is read as {one.accessibleName()}" for one in hidden]


def _name(widget: QWidget) -> str:
    """Return what Qt tells a screen reader: it looks for a label only beside the widget, not beside what it stands in."""
    if isinstance(widget, QAbstractButton | QLabel):
        return widget.accessibleName() or widget.text()
    if isinstance(widget, QTabBar):
        return widget.tabText(widget.currentIndex())
    beside = widget.parentWidget()
    labels = beside.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly) if beside else []
    return widget.accessibleName() or next((label.text() for label in labels if label.buddy() is widget), "")


def words_cut_off(window: QWidget) -> list[str]:
    """Return the words that have less room than they need where they stand."""
    return [fault for one in seen(window) for fault in _cut(one)]


def scrolls_sideways(window: QWidget) -> list[str]:
    """Return what would have to be scrolled sideways to be read."""
    areas = [one for one in seen(window) if isinstance(one, QAbstractScrollArea)]
    return [
        f"{type(one).__name__} {one.objectName()} scrolls sideways by {one.horizontalScrollBar().maximum()}"
        for one in areas
        if one.horizontalScrollBar().maximum() > 0
    ]


def _choice_cut(box: QComboBox) -> Iterator[str]:
    room = box.width() - (box.sizeHint().width() - _widest(box))
    if box.currentText() and box.fontMetrics().horizontalAdvance(box.currentText()) > room + 2:
        yield f"{box.objectName()}: “{box.currentText()}”"


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and widget.text():
        yield from _label_cut(widget)
    elif isinstance(widget, QPushButton | QCheckBox | QRadioButton):
        if widget.text() and widget.width() < widget.minimumSizeHint().width():
            yield f"{widget.text()}: {widget.width()} of {widget.minimumSizeHint().width()} wide"
    elif isinstance(widget, QComboBox):
        yield from _choice_cut(widget)
    elif isinstance(widget, QHeaderView):
        yield from _heads_cut(widget)
    elif isinstance(widget, QListView) and not widget.wordWrap():
        if widget.sizeHintForColumn(0) > widget.viewport().width():
            yield f"{widget.objectName()}: {widget.sizeHintForColumn(0)} of {widget.viewport().width()} wide"
    elif isinstance(widget, QTabBar) and widget.sizeHint().width() > widget.width() + 2:
        yield f"tabs {[widget.tabText(number) for number in range(widget.count())]}"


def _widest(box: QComboBox) -> int:
    return max((box.fontMetrics().horizontalAdvance(box.itemText(number)) for number in range(box.count())), default=0)


def _label_cut(label: QLabel) -> Iterator[str]:
    needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
    # The line above and below the letters of a line may be lost, a line of words may not.
    if label.height() < needed - label.fontMetrics().descent():
        yield f"{label.text()[:60]}: {label.height()} of {needed} high"
    if not label.wordWrap() and label.width() < label.sizeHint().width() - 1:
        yield f"{label.text()[:60]}: {label.width()} of {label.sizeHint().width()} wide"


def _heads_cut(heads: QHeaderView) -> Iterator[str]:
    if heads.orientation() is Qt.Orientation.Vertical or heads.model() is None:
        return
    for number in range(heads.count()):
        text = str(heads.model().headerData(number, Qt.Orientation.Horizontal) or "")
        if (
            not heads.isSectionHidden(number)
            and heads.fontMetrics().horizontalAdvance(text) > heads.sectionSize(number) - 4
        ):
            yield f"head “{text}”: {heads.sectionSize(number)} wide"


def text_that_hardly_stands_out(window: QWidget) -> list[str]:
    """Return the sentences and buttons whose letters keep less than 4.5 to 1 with their ground, as they are drawn."""
    image = window.grab().toImage()
    ratio = image.devicePixelRatio()
    found = []
    for one in seen(window):
        if not isinstance(one, QLabel | QPushButton) or not one.text().strip() or not one.isEnabled():
            continue
        rect = QRect(one.mapTo(window, one.rect().topLeft()), one.size()).intersected(_in_sight(one, window))
        if rect.size() == one.size():
            best = _best(image, QRect(rect.topLeft() * ratio, rect.size() * ratio))
            if best < LEAST_CONTRAST - 0.05:
                found.append(f"{one.text()[:50]}: {best:.1f} to 1")
    return found


def _in_sight(widget: QWidget, window: QWidget) -> QRect:
    """Return the part of `window` in which `widget` can be seen, where it is scrolled to."""
    sight, above = window.rect(), widget.parentWidget()
    while above is not None and above is not window:
        sight = sight.intersected(QRect(above.mapTo(window, above.rect().topLeft()), above.size()))
        above = above.parentWidget()
    return sight


def _best(image: QImage, rect: QRect) -> float:
    """Return the contrast between the ground, the commonest colour, and what stands out from it most."""
    counted = Counter(_pixels(image, rect))
    ground = QColor.fromRgb(counted.most_common(1)[0][0])
    return max(contrast(QColor.fromRgb(colour), ground) for colour in counted)


def _pixels(image: QImage, rect: QRect) -> Iterable[int]:
    inside = rect.intersected(image.rect())
    return (
        image.pixel(x, y)
        for y in range(inside.top(), inside.bottom() + 1)
        for x in range(inside.left(), inside.right() + 1)
    )
