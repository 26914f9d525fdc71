"""The parts of a case's page, in the order in which they are listed at its left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.agencies.part import CaseAgencies
from scr_desktop.ui.case.chronology.part import CaseChronology
from scr_desktop.ui.case.criteria.part import CaseCriteria
from scr_desktop.ui.case.deadlines.holds_part import CaseHolds
from scr_desktop.ui.case.deadlines.part import CaseDeadlines
from scr_desktop.ui.case.decision.part import CaseDecision
from scr_desktop.ui.case.history.part import CaseHistory
from scr_desktop.ui.case.meetings.part import CaseMeetings
from scr_desktop.ui.case.other_review.part import CaseOtherReview
from scr_desktop.ui.case.panel.part import CasePanel
from scr_desktop.ui.case.papers.part import CasePapers
from scr_desktop.ui.case.part_view import PartView
from scr_desktop.ui.case.pathway.part import CasePathway
from scr_desktop.ui.case.processes.part import CaseProcesses
from scr_desktop.ui.case.pseudonyms.part import CasePseudonyms
from scr_desktop.ui.case.rapid_review.part import CaseRapidReview
from scr_desktop.ui.case.safety.part import CaseSafety
from scr_desktop.ui.case.summary.part import CaseSummary
from scr_desktop.ui.case.told.part import CaseTold
from scr_desktop.ui.forms.ui_case import Ui_CasePage
from scr_desktop.ui.keys.order import enter
from scr_desktop.ui.look import theme

# In pixels: from a letter to the right edge of the list.
_EDGE = 8
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Section:
    """One part: its name in the list with the letter of its key marked by an ampersand, and what makes it.

    `make` takes the case file, the case's id and the widget that the part stands in.
    """

    marked: str
    make: Callable[[CaseFile, str, QWidget | None], PartView]

    @property
    def name(self) -> str:
        """The name in the list."""
        return self.marked.replace("&", "")

    @property
    def letter(self) -> str:
        """The letter that leads to it, with Ctrl and Shift."""
        return self.marked[self.marked.index("&") + 1].upper()


AGENCIES, RAPID_REVIEW, HELD_UP, PANEL = "Agencies and returns", "Rapid review", "Held up", "After the decision"
PAPERS, PSEUDONYMS, SAFETY, TOLD = "Papers issued", "Pseudonyms", "Children's safety", "Who must be told"

SECTIONS: tuple[Section, ...] = (
    Section("&Summary", make=CaseSummary),
    Section("&Pathway", make=CasePathway),
    Section("&Criteria", make=CaseCriteria),
    Section("&Deadlines", make=CaseDeadlines),
    Section("Children's sa&fety", make=CaseSafety),
    Section("&Agencies and returns", make=CaseAgencies),
    Section("Chronolo&gy", make=CaseChronology),
    Section("&Meetings", make=CaseMeetings),
    Section("&Rapid review", make=CaseRapidReview),
    Section("D&ecision", make=CaseDecision),
    Section("Af&ter the decision", make=CasePanel),
    Section("Another re&view", make=CaseOtherReview),
    Section("&Who must be told", make=CaseTold),
    Section("&Other processes", make=CaseProcesses),
    Section("He&ld up", make=CaseHolds),
    Section("Papers &issued", make=CasePapers),
    Section("Pseudon&yms", make=CasePseudonyms),
    Section("&History", make=CaseHistory),
)


def keys_of(section: Section) -> str:
    """Return the keys that lead to a part. Alt and digits would type letters, and Ctrl and Alt are the keyboard's third signs."""
    return f"Ctrl+Shift+{section.letter}"


class WithLetter(QStyledItemDelegate):
    """Draws the letter of its keys at the right of a part's name."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the line, then its letter."""
        super().paint(painter, option, index)
        painter.save()
        painter.setPen(theme.tone("muted"))
        painter.drawText(option.rect.adjusted(0, 0, -_EDGE, 0), _RIGHT, SECTIONS[index.row()].letter)
        painter.restore()


class SectionList(QObject):
    """Joins the list of the parts with the stack that shows them: choosing in one is seen in the other."""

    def __init__(self, names: QListWidget, parts: QStackedWidget, pages: Sequence[QWidget]) -> None:
        super().__init__(names)
        self._names, self._parts, self._pages = names, parts, pages
        for section in SECTIONS:
            item = QListWidgetItem(section.name, names)
            item.setToolTip(f"{keys_of(section)} anywhere in the case; in this list {section.letter} alone")
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, keys_of(section))
        names.setItemDelegate(WithLetter(names))
        self._widen()
        names.setCurrentRow(0)
        names.installEventFilter(self)
        names.currentRowChanged.connect(lambda row: parts.setCurrentWidget(pages[row]))
        parts.currentChanged.connect(lambda _: self._follow())
        parts.setCurrentWidget(pages[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Turn to the part whose letter is pressed alone, which Qt would take for the first letter of a name."""
        if event.type() == QEvent.Type.FontChange:
            # Only when the list has laid its lines out in the new font.
            QTimer.singleShot(0, self, self._widen)
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        letters = [section.letter for section in SECTIONS]
        if event.text().upper() not in letters:
            return False
        self._names.setCurrentRow(letters.index(event.text().upper()))
        return True

    def _widen(self) -> None:
        """Give the list the width of its names and letters."""
        names = self._names
        names.setFixedWidth(names.sizeHintForColumn(0) + names.fontMetrics().horizontalAdvance("M") + _EDGE + 28)

    def _follow(self) -> None:
        shown = self._parts.currentWidget()
        if shown in self._pages:
            with QSignalBlocker(self._names):
                self._names.setCurrentRow(self._pages.index(shown))


def go_to_part(form: Ui_CasePage, name: str) -> None:
    """Turn to the part of the case listed as `name`, if it has one."""
    for item in form.sections.findItems(name, Qt.MatchFlag.MatchExactly):
        form.sections.setCurrentItem(item)
        enter(form.parts)


def go_on(form: Ui_CasePage, step: int) -> None:
    """Turn to the next part or the one before, as `step` is 1 or -1; the list keeps the keyboard if it has it."""
    row = form.sections.currentRow() + step
    if 0 <= row < form.sections.count():
        in_list = form.sections.hasFocus()
        form.sections.setCurrentRow(row)
        if not in_list:
            enter(form.parts)
