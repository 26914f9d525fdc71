"""The page of one case: where it stands, everything known of it, and what can be done in it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.exchange.email.read import ENDINGS
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case import sections as case_sections
from scr_desktop.ui.case.close_case import CloseCase
from scr_desktop.ui.case.deadlines.record_event import RecordEvent
from scr_desktop.ui.case.email.take_in import NO_FILE, take_in
from scr_desktop.ui.case.head import show_head
from scr_desktop.ui.case.part_view import PartView
from scr_desktop.ui.case.sections import SECTIONS, SectionList, go_to_part
from scr_desktop.ui.case.where_done import next_place
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.file_drop import FileDrop
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.forms.ui_case import Ui_CasePage
from scr_desktop.ui.keys.part_names import name_of
from scr_desktop.ui.page import Page
from scr_desktop.ui.papers.anonymised_switch import AnonymisedStrip, AnonymisedSwitch
from scr_desktop.ui.papers.documents_menu import CaseDocuments
from scr_desktop.ui.typed.whereabouts import CASE_ID, PART


class CasePage(Page):
    """One case: its head, and the part of it that is chosen in the list."""

    acts_itself = True

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._case_id = case_id
        self.setProperty(CASE_ID, case_id)
        self._parts = dict[CasePlace, PartView]()
        self._stale = set[QWidget]()
        self._form = form = Ui_CasePage()
        form.setupUi(self)
        self.setFocusProxy(form.sections)
        self._strip = AnonymisedStrip(case_file, case_id, AnonymisedSwitch(self), self)
        form.page.insertWidget(form.page.indexOf(form.body), self._strip)
        self._documents = CaseDocuments(self, form.documents, case_file, case_id)
        SectionList(form.sections, form.parts, self.view_of)
        self._emails = FileDrop(self, *ENDINGS, hears_no_file=True)
        self._connect()
        self.refresh()

    @property
    def case_id(self) -> str:
        """The id of the case shown."""
        return self._case_id

    @property
    def part(self) -> CasePlace:
        """The part of the case that is shown."""
        return case_sections.shown_part(self._form)

    def refresh(self) -> None:
        """Read the case anew, for the present day; the part shown stays."""
        self._status = cases.status(self._case_file, self._case_id)
        show_head(self._form, self._status)
        self._documents.offer(self._status)
        self._strip.show_state()
        self._emails.wanted = self._status.case.open
        self._stale = set(self._parts.values())
        self._fill_part()

    def show_part(self, part: CasePlace) -> None:
        """Turn to a part of the case."""
        go_to_part(self._form, part)

    def view_of(self, part: CasePlace) -> PartView:
        """Return what shows a part of the case; it is made when it is first wanted."""
        if part not in self._parts:
            self._parts[part] = self._make(part)
        return self._parts[part]

    def step(self, by: int) -> None:
        """Turn to the next part (1) or to the one before (-1)."""
        case_sections.go_on(self._form, by)

    def go_to_next(self) -> None:
        """Turn to where what is next in the case is done, if anything is."""
        wanted = next_place(self._status)
        if wanted is not None and self._form.go_to_next.isVisible():
            self._go_where_done(*wanted)

    def print_page(self) -> None:
        """Offer the documents of the case."""
        self._form.documents.showMenu()

    def _make(self, part: CasePlace) -> PartView:
        """Make what shows a part of the case and put it where parts are shown."""
        view = next(section for section in SECTIONS if section.part is part).make(self._case_file, self._case_id, self)
        view.changed.connect(self._has_changed)
        view.part_wanted.connect(self.show_part)
        view.edition_wanted.connect(self.edition_wanted)
        view.step_wanted.connect(lambda step: self._go_where_done(step.place, step.rule))
        self._form.parts.addWidget(view)
        self._stale.add(view)
        return view

    def _connect(self) -> None:
        form = self._form
        form.parts.currentChanged.connect(lambda _: self._fill_part())
        self._documents.changed.connect(self._has_changed)
        self._strip.wanted.connect(lambda: self.show_part(CasePlace.PSEUDONYMS))
        self._documents.kept.connect(self._show_kept)
        self._emails.dropped.connect(self._take_in)
        self._emails.no_file.connect(lambda: message.tell(self, NO_FILE))
        form.go_to_next.clicked.connect(self.go_to_next)
        form.record.clicked.connect(self._record)
        form.close_case.clicked.connect(self._close)
        form.reopen.clicked.connect(self._reopen)

    def _fill_part(self) -> None:
        """Show what the part in front says of the case as it now stands; parts not looked at wait."""
        self.setProperty(PART, name_of(self.part))
        shown = self._form.parts.currentWidget()
        if isinstance(shown, PartView) and shown in self._stale:
            self._stale.discard(shown)
            shown.fill(self._status)

    def _go_where_done(self, place: CasePlace, rule: str) -> None:
        """Turn to a part, and in its table to the line that the deadline rule `rule` is about, if one is named."""
        case_sections.turn_to(self._form, place)
        view = self.view_of(place)
        view.setFocus()
        if rule:
            view.stand_on(rule)

    def _show_kept(self) -> None:
        """Show what was just issued or copied, where it can be printed and saved."""
        self._has_changed()
        self.show_part(CasePlace.PAPERS)

    def _take_in(self, path: Path) -> None:
        """Show an e-mail that was dropped on the case."""
        take_in(self, self._case_file, self._status, path, self._say)

    def _record(self) -> None:
        self._say(RecordEvent.ask(self, self._case_file, self._case_id))

    def _close(self) -> None:
        self._say(CloseCase.ask(self, self._case_file, self._case_id))

    def _reopen(self) -> None:
        explanation = "The case returns to the list of open cases, and its deadlines are counted again."
        reopen = partial(cases.reopen, self._case_file, self._case_id)
        self._say(ReasonDialog.ask(self, "Reopen the case", explanation, reopen, "&Reopen the case"))

    def _has_changed(self) -> None:
        self._say(recorded=True)
