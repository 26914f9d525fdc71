"""What the wizards have in common: steps beside the pages, saving as it is typed, and closing without losing anything."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QStyle, QWidget, QWizard, QWizardPage

from scr_desktop.services.typed import Place
from scr_desktop.ui.dialogs.unkept import may_be_lost
from scr_desktop.ui.drafting.autosave import Autosave
from scr_desktop.ui.drafting.steps import Steps
from scr_desktop.ui.keys.enter_key import press_button
from scr_desktop.ui.keys.letters import give_page_letters
from scr_desktop.ui.look.theme import give_role
from scr_desktop.ui.room.elided import ElidedLabel
from scr_desktop.ui.room.room import keep_title_in_sight, largest, place_over
from scr_desktop.ui.tables.plain_tip import plain_tip
from scr_desktop.ui.typed.keeper import LOCK

# In letters, so that larger text leaves the steps out sooner.
_WIDE_ENOUGH_FOR_STEPS = 135


class StepPage(Protocol):
    """What a wizard asks of its pages beyond being one of Qt's."""

    key: str
    step: str

    def focus_first(self) -> None:
        """Put the cursor on the first entry."""
        ...

    def show_standing(self) -> None:
        """Show what follows from the entries so far."""
        ...


class DraftWizard(QWizard):
    """Pages over one thing being written. Whatever way it is closed, what was typed is kept."""

    def __init__(self, draft: Autosave, title: str, finish: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._autosave = draft
        self._step_pages: tuple[StepPage, ...] = ()
        self.steps: Steps
        self.saved_label = ElidedLabel(self)
        self._resuming = True
        # The page that was shown last: one before it is turned back to, and Qt makes none of those new.
        self._last = -1
        self.setWindowTitle(title)
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.setOption(QWizard.WizardOption.HaveCustomButton1, on=False)
        self.setButtonText(QWizard.WizardButton.NextButton, "&Next")
        self.setButtonText(QWizard.WizardButton.BackButton, "&Back")
        self.setButtonText(QWizard.WizardButton.FinishButton, finish)
        self.setButtonText(QWizard.WizardButton.CancelButton, "Save and close")
        for button in (QWizard.WizardButton.NextButton, QWizard.WizardButton.FinishButton):
            give_role(self.button(button), "primary")
        if draft.keeper is not None:
            QShortcut(QKeySequence(LOCK), self).activated.connect(draft.keeper.lock_wanted)
        self.resize(QSize(1120, 780).boundedTo(largest(self)))

    def take_pages(self, pages: Sequence[StepPage]) -> None:
        """Put the pages in with their steps, and turn to the one it was left on."""
        self._step_pages = tuple(pages)
        self.steps = Steps([page.step for page in pages])
        self.setSideWidget(self.steps)
        for place, page in enumerate(pages):
            assert isinstance(page, QWizardPage)
            self.setPage(place, page)
        for said in (self._autosave.saved, self._autosave.unsaved):
            said.connect(self._say)
        self._autosave.failed.connect(self._show_failed)
        self.currentIdChanged.connect(self._turned)
        self.currentIdChanged.connect(lambda _: self._give_letters())
        self.steps.step_wanted.connect(self._go_by_steps)
        self.steps.step_entered.connect(self._enter_page)
        self._resume()

    def _resume(self) -> None:
        self.restart()
        keys = [page.key for page in self._step_pages]
        self.go_to(keys.index(self._autosave.page) if self._autosave.page in keys else 0)
        self._resuming = False
        self._step_pages[self.currentId()].focus_first()

    def go_to(self, place: int) -> None:
        """Turn to the page at `place`, as far as the pages before it let the officer pass."""
        began, passing = self.currentId(), self._resuming
        # Pages that are only passed are neither saved as the one shown nor given the focus.
        self._resuming = True
        while self.currentId() > place:
            self.back()
        while self.currentId() < place:
            before = self.currentId()
            if not self.currentPage().isComplete():
                break
            self.next()
            if self.currentId() == before:
                break
        self._resuming = passing
        self.steps.show_step(self.currentId())
        if self.currentId() != began:
            self._turned(self.currentId())

    def _go_by_steps(self, place: int) -> None:
        """Turn to a page; whoever goes through the list of steps with the arrow keys stays in it."""
        there = self.steps.hasFocus()
        self.go_to(place)
        if there:
            self.steps.setFocus()

    def _enter_page(self) -> None:
        self._step_pages[self.currentId()].focus_first()

    @property
    def typed_at(self) -> Place | None:
        """Where its words are kept, None while nothing is written in it."""
        return self._autosave.place if self._autosave.has_words else None

    def save(self) -> bool:
        """Save what was typed; return whether all is safe, and show it either way."""
        return self._autosave.save()

    def reject(self) -> None:
        """Close, keeping what was typed; if it cannot be saved the officer decides."""
        if self._may_close():
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Stay open at Escape while anything is written here, and say how to close; let Enter press the button it is on."""
        if event.key() == Qt.Key.Key_Escape and self._autosave.has_words:
            self.save()
            self._say(f"{self.saved_label.text()}. To close, press “Save and close”.".removeprefix(". "))
            event.accept()
            return
        if not press_button(self, event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Close by the window's own button as by `Save and close`."""
        if self._may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Open within the screen, in the middle of the window."""
        super().showEvent(event)
        if not event.spontaneous():
            place_over(self)
            keep_title_in_sight(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the steps out where the pages need the width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow a change of the text's size or of the colours while the wizard is open."""
        super().changeEvent(event)
        if not hasattr(self, "steps"):
            return
        if event.type() == QEvent.Type.FontChange:
            # Only when the parts have the new font as well.
            QTimer.singleShot(0, self, self._fit)
        elif event.type() == QEvent.Type.PaletteChange and self.currentId() >= 0:
            QTimer.singleShot(0, self, self._step_pages[self.currentId()].show_standing)

    def _fit(self) -> None:
        if not hasattr(self, "steps"):
            return
        self.steps.fit()
        letters = self.width() // self.fontMetrics().averageCharWidth()
        self.steps.setVisible(letters >= _WIDE_ENOUGH_FOR_STEPS)
        self._place_saved()

    def _may_close(self) -> bool:
        if self.save():
            return True
        words = f"{self.saved_label.text()} What was typed since it was last saved would be lost. Close all the same?"
        return may_be_lost(self, self._autosave, words)

    def _say(self, words: str) -> None:
        self._put_saved(words, "muted")

    def _show_failed(self, words: str) -> None:
        self._put_saved(words, "error")

    def _put_saved(self, words: str, role: str) -> None:
        self.saved_label.setText(words)
        # Where there is no room for the whole sentence it ends in a mark, and is read whole under the pointer.
        self.saved_label.setToolTip(plain_tip(words))
        give_role(self.saved_label, role)
        self._place_saved()

    def _place_saved(self) -> None:
        # A wizard's row of buttons takes buttons only, so the words are laid over its empty left half.
        button = self.button(QWizard.WizardButton.CancelButton)
        left = self.style().pixelMetric(QStyle.PixelMetric.PM_LayoutLeftMargin) + 8
        kinds = QWizard.WizardButton
        row = [self.button(one) for one in (kinds.BackButton, kinds.NextButton, kinds.FinishButton, kinds.CancelButton)]
        room = min((one.x() for one in row if one.isVisible()), default=button.x())
        height = button.height()
        self.saved_label.setGeometry(left, self.height() - height - left, max(room - left * 2, 200), height)
        self.saved_label.raise_()

    def _give_letters(self) -> None:
        if (page := self.currentPage()) is not None:
            give_page_letters(page)

    def _turned(self, place: int) -> None:
        if place < 0 or self._resuming:
            return
        self.steps.show_step(place)
        self._autosave.move_to(self._step_pages[place].key)
        if place < self._last:
            # It shows what has followed meanwhile.
            self._step_pages[place].show_standing()
        self._last = place
        self._step_pages[place].focus_first()
