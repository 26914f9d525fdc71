"""The parts of a case's page, in the order in which they are listed at its left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from scr_desktop.domain.rules.place import CasePlace
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
from scr_desktop.ui.keys.part_names import keys_of, letter_of, name_of
from scr_desktop.ui.look import theme

# In pixels: from a letter to the right edge of the list.
_EDGE = 8
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Section:
    """One part, and what makes it.

    `make` takes the case file, the case's id and the widget that the part stands in.
    """

    part: CasePlace
    make: Callable[[CaseFile, str, QWidget | None], PartView]


SECTIONS: tuple[Section, ...] = (
    Section(CasePlace.SUMMARY, make=CaseSummary),
    Section(CasePlace.PATHWAY, make=CasePathway),
    Section(CasePlace.CRITERIA, make=CaseCriteria),
    Section(CasePlace.DEADLINES, make=CaseDeadlines),
    Section(CasePlace.SAFETY, make=CaseSafety),
    Section(CasePlace.AGENCIES, make=CaseAgencies),
    Section(CasePlace.CHRONOLOGY, make=CaseChronology),
    Section(CasePlace.MEETINGS, make=CaseMeetings),
    Section(CasePlace.RAPID_REVIEW, make=CaseRapidReview),
    Section(CasePlace.DECISION, make=CaseDecision),
    Section(CasePlace.AFTER_DECISION, make=CasePanel),
    Section(CasePlace.OTHER_REVIEW, make=CaseOtherReview),
    Section(CasePlace.TOLD, make=CaseTold),
    Section(CasePlace.PROCESSES, make=CaseProcesses),
    Section(CasePlace.HELD_UP, make=CaseHolds),
    Section(CasePlace.PAPERS, make=CasePapers),
    Section(CasePlace.PSEUDONYMS, make=CasePseudonyms),
    Section(CasePlace.HISTORY, make=CaseHistory),
)


class WithLetter(QStyledItemDelegate):
    """Draws the letter of its keys at the right of a part's name."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the line, then its letter."""
        super().paint(painter, option, index)
        painter.save()
        painter.setPen(theme.tone("muted"))
        painter.drawText(option.rect.adjusted(0, 0, -_EDGE, 0), _RIGHT, letter_of(SECTIONS[index.row()].part))
        painter.restore()


class SectionList(QObject):
    """Joins the list of the parts with the stack that shows them: what is chosen in the list stands in front.

    `view_of` gives what shows a part, which it has put into the stack.
    """

    def __init__(self, names: QListWidget, parts: QStackedWidget, view_of: Callable[[CasePlace], PartView]) -> None:
        super().__init__(names)
        self._names = names
        for section in SECTIONS:
            keys, letter = keys_of(section.part), letter_of(section.part)
            item = QListWidgetItem(name_of(section.part), names)
            item.setToolTip(f"{keys} anywhere in the case; in this list {letter} alone")
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, keys)
        names.setItemDelegate(WithLetter(names))
        self._widen()
        names.setCurrentRow(0)
        names.installEventFilter(self)
        names.currentRowChanged.connect(lambda row: parts.setCurrentWidget(view_of(SECTIONS[row].part)))
        parts.setCurrentWidget(view_of(SECTIONS[0].part))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Turn to the part whose letter is pressed alone, which Qt would take for the first letter of a name."""
        if event.type() == QEvent.Type.FontChange:
            # Only when the list has laid its lines out in the new font.
            QTimer.singleShot(0, self, self._widen)
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        letters = [letter_of(section.part) for section in SECTIONS]
        if event.text().upper() not in letters:
            return False
        self._names.setCurrentRow(letters.index(event.text().upper()))
        return True

    def _widen(self) -> None:
        """Give the list the width of its names and letters."""
        names = self._names
        names.setFixedWidth(names.sizeHintForColumn(0) + names.fontMetrics().horizontalAdvance("M") + _EDGE + 28)


def shown_part(form: Ui_CasePage) -> CasePlace:
    """Return the part of the case that is shown."""
    return SECTIONS[form.sections.currentRow()].part


def turn_to(form: Ui_CasePage, part: CasePlace) -> None:
    """Turn to a part of the case."""
    form.sections.setCurrentRow([section.part for section in SECTIONS].index(part))


def go_to_part(form: Ui_CasePage, part: CasePlace) -> None:
    """Turn to a part of the case, and give the keyboard to what is read first in it."""
    turn_to(form, part)
    enter(form.parts)


def go_on(form: Ui_CasePage, step: int) -> None:
    """Turn to the next part or the one before, as `step` is 1 or -1; the list keeps the keyboard if it has it."""
    row = form.sections.currentRow() + step
    if 0 <= row < form.sections.count():
        in_list = form.sections.hasFocus()
        form.sections.setCurrentRow(row)
        if not in_list:
            enter(form.parts)
