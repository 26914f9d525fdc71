"""The menu of a case's documents: each with what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from scr_desktop.domain.standing import Standing
from scr_desktop.services import paper
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import document
from scr_desktop.ui.dialogs.issue_letter import IssueLetter
from scr_desktop.ui.dialogs.make_copies import MakeCopies

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

    def offer(self, standing: Standing, about: Collection[str] = ()) -> None:
        """Offer the documents of the case as it now stands: some are for certain cases only.

        With `about`, the ids of things of the case, only the papers about these are offered.
        """
        before = self._button.menu()
        self._button.setMenu(self._menu(standing, about))
        if before:
            before.deleteLater()

    def put(self, key: str, verb: Callable[..., object], **options: str) -> None:
        """Draw a document and put it where the officer says: that it was drawn stands in the history."""
        case_file, case_id = self._of
        if verb(self._page, case_file, key, case_id, **options):
            self.changed.emit()

    def _menu(self, standing: Standing, about: Collection[str]) -> QMenu:
        menu = QMenu(self._page)
        menu.setToolTipsVisible(True)
        for one in paper.documents_for(*self._of):
            items = [item for item in one.each(standing) if not about or item.id in about] if one.each else None
            if items == [] or (about and items is None):
                continue
            inside = menu.addMenu(one.name.replace("&", "&&"))
            inside.menuAction().setToolTip(one.about)
            for item in items or ():
                _add(inside.addMenu(item.label.replace("&", "&&")), self._acts(one, item=item.id))
            if items is None:
                _add(inside, self._acts(one))
        return menu

    def _acts(self, one: paper.Document, **options: str) -> Iterator[Act]:
        """Yield what can be done with a document: its words in the menu, and the doing."""
        yield "Preview…", lambda: self.put(one.key, document.preview, **options)
        if one.letter:
            yield "Write and issue…", lambda: self._keep(IssueLetter.ask, one, **options)
        else:
            yield "Numbered copies…", lambda: self._keep(MakeCopies.ask, one, **options)
        yield "Save as PDF…", lambda: self.put(one.key, document.save_as_pdf, **options)
        yield "Print…", lambda: self.put(one.key, document.print_document, **options)

    def _keep(self, ask: Callable[..., object], one: paper.Document, item: str = "") -> None:
        case_file, case_id = self._of
        if ask(self._page, case_file, one, case_id, item):
            self.kept.emit()


def _add(menu: QMenu, acts: Iterator[Act]) -> None:
    for words, act in acts:
        menu.addAction(words).triggered.connect(lambda _=False, act=act: act())
