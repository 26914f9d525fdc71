"""The notification wizard: eight pages over one notification in hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QStyle, QWidget, QWizard

from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.message import confirm
from scr_desktop.ui.new_case.agencies_page import AgenciesPage
from scr_desktop.ui.new_case.check_page import CheckPage
from scr_desktop.ui.new_case.children_page import ChildrenPage
from scr_desktop.ui.new_case.criteria_page import CriteriaPage
from scr_desktop.ui.new_case.family_page import FamilyPage
from scr_desktop.ui.new_case.incident_page import IncidentPage
from scr_desktop.ui.new_case.notification_page import NotificationPage
from scr_desktop.ui.new_case.open_draft import OpenDraft
from scr_desktop.ui.new_case.page import DraftPage
from scr_desktop.ui.new_case.steps import Steps
from scr_desktop.ui.new_case.telling_page import TellingPage
from scr_desktop.ui.theme import give_role

PAGES: tuple[type[DraftPage], ...] = (
    NotificationPage, ChildrenPage, FamilyPage, IncidentPage, CriteriaPage, AgenciesPage, TellingPage, CheckPage,
)  # fmt: skip
# Which page holds the entries whose path begins so.
_PLACES = {
    "awareness": 0, "notification": 0, "children": 1, "more_children": 1, "family": 2, "incident": 3, "answers": 4,
    "agencies": 5, "considerations": 6,
}  # fmt: skip
# In letters, so that larger text leaves the steps out sooner.
_WIDE_ENOUGH_FOR_STEPS = 135


class NewCaseWizard(QWizard):
    """Takes one notification from the paper to an open case; `draft_id` is the notification being written.

    `case_opened` carries the id of the case. Whatever way it is closed, what was typed is kept.
    """

    case_opened = Signal(str)

    def __init__(self, case_file: CaseFile, draft_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = OpenDraft(case_file, draft_id, self)
        self.pages = tuple(page(self.draft) for page in PAGES)
        self.steps = Steps([page.step for page in self.pages])
        self.saved_label = QLabel(self)
        self._resuming = True
        self._lay_out()
        self._connect()
        self._resume()

    def _lay_out(self) -> None:
        self.setWindowTitle("New notification")
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.setOption(QWizard.WizardOption.HaveCustomButton1, on=False)
        self.setSideWidget(self.steps)
        for place, page in enumerate(self.pages):
            self.setPage(place, page)
        self.setButtonText(QWizard.WizardButton.NextButton, "&Next")
        self.setButtonText(QWizard.WizardButton.BackButton, "&Back")
        self.setButtonText(QWizard.WizardButton.FinishButton, "&Open the case")
        self.setButtonText(QWizard.WizardButton.CancelButton, "Save and close")
        for button in (QWizard.WizardButton.NextButton, QWizard.WizardButton.FinishButton):
            give_role(self.button(button), "primary")
        screen = self.screen().availableSize()
        self.resize(QSize(1120, 780).boundedTo(screen * 0.95))

    def _connect(self) -> None:
        self.draft.saved.connect(self._show_saved)
        self.draft.failed.connect(self._show_failed)
        self.currentIdChanged.connect(self._turned)
        self.steps.step_wanted.connect(self.go_to)
        check = self.pages[-1]
        assert isinstance(check, CheckPage)
        check.mend_wanted.connect(self.mend)
        check.opened.connect(self.case_opened)

    def _resume(self) -> None:
        self.restart()
        keys = [page.key for page in self.pages]
        self.go_to(keys.index(self.draft.page) if self.draft.page in keys else 0)
        self._resuming = False
        self.pages[self.currentId()].focus_first()

    def go_to(self, place: int) -> None:
        """Turn to the page at `place`, as far as the pages before it let the officer pass."""
        while self.currentId() > place:
            self.back()
        while self.currentId() < place:
            before = self.currentId()
            if not self.currentPage().isComplete():
                break
            self.next()
            if self.currentId() == before:
                break
        self.steps.show_step(self.currentId())

    def mend(self, field: str) -> None:
        """Go to the page that holds the entry at a path, and put the cursor on it."""
        place = _PLACES.get(field.partition(".")[0], 0)
        self.go_to(place)
        self.pages[place].focus_on(field)

    def reject(self) -> None:
        """Close, keeping what was typed; if it cannot be saved the officer decides."""
        if self._may_close():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Close by the window's own button as by `Save and close`."""
        if self._may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the steps out where the pages need the width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow a change of the text's size or of the colours while the wizard is open."""
        super().changeEvent(event)
        if not hasattr(self, "saved_label"):
            return
        if event.type() == QEvent.Type.FontChange:
            # Only when the parts have the new font as well.
            QTimer.singleShot(0, self, self._fit)
        elif event.type() == QEvent.Type.PaletteChange and self.currentId() >= 0:
            QTimer.singleShot(0, self, self.pages[self.currentId()].show_standing)

    def _fit(self) -> None:
        self.steps.fit()
        letters = self.width() // self.fontMetrics().averageCharWidth()
        self.steps.setVisible(letters >= _WIDE_ENOUGH_FOR_STEPS)
        self._place_saved()

    def _may_close(self) -> bool:
        return self.draft.save() or confirm(
            self,
            f"{self.saved_label.text()} What was typed since it was last saved would be lost. Close all the same?",
            "Close and &lose it",
        )

    def _show_saved(self, words: str) -> None:
        self.saved_label.setText(words)
        give_role(self.saved_label, "muted")
        self._place_saved()

    def _show_failed(self, words: str) -> None:
        self.saved_label.setText(words)
        give_role(self.saved_label, "error")
        self._place_saved()

    def _place_saved(self) -> None:
        # A wizard's row of buttons takes buttons only, so the words are laid over its empty left half.
        button = self.button(QWizard.WizardButton.CancelButton)
        left = self.style().pixelMetric(QStyle.PixelMetric.PM_LayoutLeftMargin) + 8
        room = self.button(QWizard.WizardButton.BackButton).x() or button.x()
        height = button.height()
        self.saved_label.setGeometry(left, self.height() - height - left, max(room - left * 2, 200), height)
        self.saved_label.raise_()

    def _turned(self, place: int) -> None:
        if place < 0 or self._resuming:
            return
        self.steps.show_step(place)
        self.draft.move_to(self.pages[place].key)
        self.pages[place].focus_first()
