"""The parts of a case's page, in the order in which they are listed at its left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSignalBlocker, Qt
from PySide6.QtWidgets import QListWidget, QStackedWidget, QWidget

from scr_desktop.domain.standing import Standing
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.forms.ui_case import Ui_CasePage
from scr_desktop.ui.pages.case_agencies import CaseAgencies
from scr_desktop.ui.pages.case_chronology import CaseChronology
from scr_desktop.ui.pages.case_decision import CaseDecision
from scr_desktop.ui.pages.case_meetings import CaseMeetings
from scr_desktop.ui.pages.case_other_review import CaseOtherReview
from scr_desktop.ui.pages.case_panel import CasePanel
from scr_desktop.ui.pages.case_papers import CasePapers
from scr_desktop.ui.pages.case_pseudonyms import CasePseudonyms
from scr_desktop.ui.pages.case_rapid_review import CaseRapidReview
from scr_desktop.ui.pages.case_safety import CaseSafety


@dataclass(frozen=True, slots=True)
class Section:
    """One part: its name in the list, and where it comes from.

    `page` is the name of its page in the form, or else `make` makes it from the case file, the case's id and the page
    it belongs to; what is made has `fill(standing)`, and `changed()` if something can be recorded there.
    """

    name: str
    page: str = ""
    make: Callable[[CaseFile, str, QWidget], QWidget] | None = None


AGENCIES, RAPID_REVIEW, HELD_UP, PANEL = "Agencies and returns", "Rapid review", "Held up", "After the decision"
PAPERS, PSEUDONYMS, SAFETY = "Papers issued", "Pseudonyms", "Children's safety"

SECTIONS: tuple[Section, ...] = (
    Section("Summary", "summary_tab"),
    Section("Pathway", "pathway_tab"),
    Section("Criteria", "criteria_tab"),
    Section("Deadlines", "deadlines_tab"),
    Section(SAFETY, make=CaseSafety),
    Section(AGENCIES, make=CaseAgencies),
    Section("Chronology", make=CaseChronology),
    Section("Meetings", make=CaseMeetings),
    Section(RAPID_REVIEW, make=CaseRapidReview),
    Section("Decision", make=CaseDecision),
    Section(PANEL, make=CasePanel),
    Section("Another review", make=CaseOtherReview),
    Section("Who must be told", "told_tab"),
    Section("Other processes", "processes_tab"),
    Section(HELD_UP, "holds_tab"),
    Section(PAPERS, make=CasePapers),
    Section(PSEUDONYMS, make=CasePseudonyms),
    Section("History", "history_tab"),
)


class SectionList(QObject):
    """Joins the list of the parts with the stack that shows them: choosing in one is seen in the other."""

    def __init__(self, names: QListWidget, parts: QStackedWidget, pages: list[QWidget]) -> None:
        super().__init__(names)
        self._names, self._parts, self._pages = names, parts, pages
        names.addItems([section.name for section in SECTIONS])
        names.setFixedWidth(names.sizeHintForColumn(0) + 28)
        names.setCurrentRow(0)
        names.currentRowChanged.connect(lambda row: parts.setCurrentWidget(pages[row]))
        parts.currentChanged.connect(lambda _: self._follow())
        parts.setCurrentWidget(pages[0])

    def _follow(self) -> None:
        shown = self._parts.currentWidget()
        if shown in self._pages:
            with QSignalBlocker(self._names):
                self._names.setCurrentRow(self._pages.index(shown))


def go_to_part(form: Ui_CasePage, name: str) -> None:
    """Turn to the part of the case listed as `name`, if it has one."""
    for item in form.sections.findItems(name, Qt.MatchFlag.MatchExactly):
        form.sections.setCurrentItem(item)
        form.parts.setFocus()


def fill(page: QWidget, standing: Standing) -> None:
    """Show a case in a part that was made for it."""
    shown: object = page
    if hasattr(shown, "fill"):
        shown.fill(standing)
