"""The menu of a case's documents: each with what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.services.papers import paper
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.keys.letters import give_when_opened
from scr_desktop.ui.papers import document
from scr_desktop.ui.papers.anonymised_switch import switch_of
from scr_desktop.ui.papers.issue_letter import IssueLetter
from scr_desktop.ui.papers.make_copies import MakeCopies
from scr_desktop.ui.papers.pack import PutPackTogether

Act = tuple[str, Callable[[], object]]


class CaseDocuments(QObject):
    """Offers the documents of a case at `button`.

    `changed()` says that something came of it that stands in the history, `kept()` that a paper was issued or copies
    were made, which stand among the papers issued.
    """

    changed = Signal()
    kept = Signal()

    def __init__(self, page: QWidget, button: QPushButton, case_file: CaseFile, case_id: str) -> None:
        super().__init__(page)
        self._page, self._button = page, button
        self._of = (case_file, case_id)
        self._offered: tuple[CaseStatus, Collection[str]] | None = None
        self._words = button.text()
        self._switch = switch_of(page)
        self._switch.turned.connect(self._turned)

    def offer(self, status: CaseStatus, about: Collection[str] = ()) -> None:
        """Offer the documents of the case as it now stands: some are for certain cases only.

        With `about`, the ids of things of the case, only the papers about these are offered.
        """
        self._offered = (status, about)
        self._button.setText(f"{self._words} (anonymised)" if self._switch.on else self._words)
        before = self._button.menu()
        self._button.setMenu(self._menu(status, about))
        if before:
            before.deleteLater()

    def put(self, key: str, verb: Callable[..., object], **options: str) -> None:
        """Draw a document and put it where the officer says: that it was drawn stands in the history."""
        case_file, case_id = self._of
        if verb(self._page, case_file, key, case_id, **options, anonymised=self._switch.on):
            self.changed.emit()

    def _menu(self, status: CaseStatus, about: Collection[str]) -> QMenu:
        menu = QMenu(self._page)
        menu.setToolTipsVisible(True)
        give_when_opened(menu)
        self._add_switch(menu)
        for one in paper.documents_for(status):
            things = one.items(status)
            items = [item for item in things or () if not about or item.id in about]
            if items or not (about or things is not None):
                self._add_document(menu, one, items)
        return menu

    def _add_document(self, menu: QMenu, one: paper.CaseDocument[Any], items: Sequence[paper.Item]) -> None:
        """Put a document in, with each of the things of the case that it can be about, if there are several."""
        if self._switch.on and one.only_named:
            _explain(menu, one.name.replace("&", "&&"))
            return
        inside = _menu_in(menu, one.name)
        inside.menuAction().setToolTip(one.about)
        for item in items:
            self._add(_menu_in(inside, item.label), one, item=item.id)
        if not items:
            self._add(inside, one)

    def _add_switch(self, menu: QMenu) -> None:
        """Put the one switch between names and pseudonyms first; it stays as it is as long as the page is open."""
        switch = menu.addAction("Anonymised")
        switch.setCheckable(True)
        switch.setChecked(self._switch.on)
        switch.setToolTip(
            "Every paper below is drawn with the pseudonyms of this case, and read back before it leaves."
        )
        switch.triggered.connect(self._switch.turn)
        menu.addSeparator()

    def _turned(self) -> None:
        if self._offered:
            self.offer(*self._offered)

    def _add(self, menu: QMenu, one: paper.CaseDocument[Any], **options: str) -> None:
        for words, act in self._acts(one, **options):
            menu.addAction(words).triggered.connect(lambda _=False, act=act: act())
        if isinstance(one, paper.Letter) and self._switch.on:
            _explain(menu, "Write and issue…")

    def _acts(self, one: paper.CaseDocument[Any], **options: str) -> Iterator[Act]:
        """Yield what can be done with a document: its words in the menu, and the doing."""
        if isinstance(one, paper.PackPaper):
            yield "Put the pack together…", self._put_together
        yield "Preview…", lambda: self.put(one.key, document.preview, **options)
        if not isinstance(one, paper.Letter):
            yield "Numbered copies…", lambda: self._keep(self._copies, one, **options)
        elif not self._switch.on:
            yield "Write and issue…", lambda: self._keep(IssueLetter.ask, one, **options)
        yield "Save as PDF…", lambda: self.put(one.key, document.save_as_pdf, **options)
        if one.in_word:
            yield "Save as Word…", lambda: self.put(one.key, document.save_as_word, **options)
        yield "Print…", lambda: self.put(one.key, document.print_document, **options)

    def _put_together(self) -> None:
        if PutPackTogether.ask(self._page, *self._of):
            self.changed.emit()

    def _copies(self, *of: Any) -> bool:
        return MakeCopies.ask(*of, anonymised=self._switch.on)

    def _keep(self, ask: Callable[..., object], one: paper.CaseDocument[Any], item: str = "") -> None:
        case_file, case_id = self._of
        if ask(self._page, case_file, one, case_id, item):
            self.kept.emit()


def _menu_in(menu: QMenu, words: str) -> QMenu:
    """Put a menu into another and return it; its letters are given when it opens."""
    inside = menu.addMenu(words.replace("&", "&&"))
    give_when_opened(inside)
    return inside


def _explain(menu: QMenu, words: str) -> None:
    """Show what cannot be done while the switch is on, and why: a letter is issued to somebody by name."""
    menu.addAction(f"{words} (only with names: turn Anonymised off)").setEnabled(False)
