"""What a key leaves as it is: an answer where Ctrl or Alt goes with it, and the page where an arrow is pressed on a button."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QRadioButton,
    QStackedWidget,
    QWidget,
    QWizardPage,
)

from scr_desktop.ui.keys.order import stops
from scr_desktop.ui.keys.over_focus import OverFocus

# Qt's own numbers, as in `order`: its names would be made before the first window is painted.
_HOME, _LEFT, _UP, _RIGHT, _DOWN = 0x01000010, 0x01000012, 0x01000013, 0x01000014, 0x01000015
_PAGE_UP, _PAGE_DOWN = 0x01000016, 0x01000017
_STEPPING = (_UP, _DOWN, _PAGE_UP, _PAGE_DOWN)
_ARROWS = (_LEFT, _UP, _RIGHT, _DOWN)
# From Home to Page Down: the arrows, End and Page Up have the numbers between.
_WALKING = range(_HOME, _PAGE_DOWN + 1)


class KeysStay(OverFocus):
    """Keeps from a choice the keys of commands, and stops the arrows on a button at the edge of its page.

    Qt has a choice take Ctrl+Page Down for Page Down: a key that turns the page of a case would change in silence what
    is answered in a wizard. From a button Qt has an arrow go wherever Tab would, out of the case and into an entry, where
    the next arrow changes what stands there.
    """

    def takes(self, now: QWidget, event: QKeyEvent) -> bool:
        """Take a key that would change an answer or leave the page; what holds the widget is asked next."""
        if is_command(event):
            taken = _would_change(now, event)
        else:
            taken = event.key() in _ARROWS and isinstance(now, QAbstractButton) and not _has_own_arrows(now)
            if taken and _moved(now, back=event.key() in (_LEFT, _UP)):
                event.accept()
                return True
        if taken:
            event.ignore()
        return taken


def is_command(event: QKeyEvent) -> bool:
    """Return whether a key is pressed with Ctrl, Alt or the Windows key: then it is a command, never an answer."""
    from PySide6.QtCore import Qt

    kinds = Qt.KeyboardModifier
    return bool(event.modifiers() & (kinds.ControlModifier | kinds.AltModifier | kinds.MetaModifier))


def _would_change(now: QWidget, event: QKeyEvent) -> bool:
    """Return whether a command would change what is chosen in `now`; Alt+Down opens a list and chooses nothing."""
    if isinstance(now, QComboBox):
        return not (event.key() == _DOWN and _with_alt_alone(event))
    if isinstance(now, QAbstractSpinBox):
        return event.key() in _STEPPING
    if isinstance(now, QAbstractItemView):
        # On a page of the window the row is only where somebody stands; in a dialog it is what is answered.
        single = now.selectionMode() is QAbstractItemView.SelectionMode.SingleSelection
        return single and isinstance(now.window(), QDialog) and event.key() in _WALKING
    return isinstance(now, QRadioButton) or (isinstance(now, QAbstractButton) and event.key() in _ARROWS)


def _with_alt_alone(event: QKeyEvent) -> bool:
    from PySide6.QtCore import Qt

    kinds = Qt.KeyboardModifier
    return event.modifiers() & ~kinds.KeypadModifier == kinds.AltModifier


def _has_own_arrows(button: QAbstractButton) -> bool:
    """Return whether the arrows do something else on a button: choose in its group, or walk through the days of a month."""
    return button.autoExclusive() or button.group() is not None or getattr(button, "leaves_arrows", False)


def _moved(now: QWidget, *, back: bool) -> bool:
    """Go to the button that is read next on the same page; return whether there is one."""
    from PySide6.QtCore import Qt

    there = [stop for stop in stops(now.window(), now) if stop.isEnabled()]
    place = there.index(now) + (-1 if back else 1) if now in there else -1
    wanted = there[place] if 0 <= place < len(there) else None
    if not isinstance(wanted, QAbstractButton) or _has_own_arrows(wanted) or _page_of(wanted) is not _page_of(now):
        return False
    wanted.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    wanted.setFocus(Qt.FocusReason.BacktabFocusReason if back else Qt.FocusReason.TabFocusReason)
    return True


def _page_of(widget: QWidget) -> QWidget:
    """Return the page that a widget stands on: a part of a case, a page of a wizard or of the window, else the window."""
    above = widget.parentWidget()
    if above is None or widget.isWindow() or isinstance(widget, QWizardPage) or isinstance(above, QStackedWidget):
        return widget
    return _page_of(above)
