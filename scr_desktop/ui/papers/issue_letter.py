"""Writes a letter from its draft, shows it as it will be, issues the very pages that were seen, and asks if it was sent."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QFormLayout, QWidget

from scr_desktop.documents.parts.letter import LetterText
from scr_desktop.domain.records.papers.issued import IssuedPaper
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.papers import issuing, paper
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.kept_dialog import KeptDialog
from scr_desktop.ui.dialogs.recording import give_room, recorded, show_with
from scr_desktop.ui.forms.ui_issue_letter import Ui_IssueLetter
from scr_desktop.ui.papers.beside import Beside
from scr_desktop.ui.papers.document import DocumentProgress, is_to_be_drawn
from scr_desktop.ui.papers.preview import Preview
from scr_desktop.ui.papers.record_sent import RecordSent

# What is changed by hand most, and drawn from the directory each time.
_OFFERED = ("to", "enclosures", "copies", "signed")


class IssueLetter(KeptDialog):
    """A letter being written. What is typed is kept as it is typed, so that closing and crashing lose nothing.

    `issued` is the paper that was issued, None as long as it was not.
    """

    says_itself = True

    def __init__(
        self, case_file: CaseFile, document: paper.Letter, case_id: str, item: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._case_file, self._document = case_file, document
        self._of = (document.key, case_id)
        self._item = item
        self.issued: IssuedPaper | None = None
        self.form = form = Ui_IssueLetter()
        form.setupUi(self)
        self.setWindowTitle(f"Write and issue: {document.name}")
        form.title.setText(document.name)
        form.fault.hide()
        self._beside: list[Beside] = []
        self._show_text(issuing.begin(case_file, *self._of, item))
        self._offer_as_issued()
        self._connect()
        self.keeping.put_away = self._put_away
        give_room(self)

    @classmethod
    def ask(
        cls, parent: QWidget | None, case_file: CaseFile, document: paper.Letter, case_id: str, item: str = ""
    ) -> IssuedPaper | None:
        """Have a letter written; return it if it was issued."""
        dialog = cls(case_file, document, case_id, item, parent)
        dialog.exec()
        return dialog.issued

    def _connect(self) -> None:
        form = self.form
        for entry in self._entries().values():
            entry.textChanged.connect(self._ask_why)
        self.keeping.saved.connect(lambda _: form.saved.setText(f"Kept at {datetime.now():%H:%M}"))
        for said in (self.keeping.failed, self.keeping.unsaved):
            said.connect(form.saved.setText)
        form.again.clicked.connect(self._begin_again)
        form.later.clicked.connect(self.reject)
        form.go_on.clicked.connect(self._look_and_issue)

    def _entries(self) -> dict[str, Any]:
        """Return the entries that make the letter, by the name of its parts."""
        form = self.form
        names = ("to", "references", "subject", "paragraphs", "enclosures", "copies", "signed")
        return {name: getattr(form, name) for name in names}

    def _show_text(self, text: LetterText) -> None:
        self._source = text.source
        for name, entry in self._entries().items():
            entry.set_entry(issuing.to_entries(text)[name])
        self._shown = self.text()
        self._ask_why()
        self.keeping.stands()

    def _offer_as_issued(self) -> None:
        """Offer below each entry what the letter said there when it was issued last: what was changed by hand is not lost.

        Where the address stands as it was issued, the draft’s is offered.
        """
        last = issuing.issued_last(self._case_file, *self._of, self._item)
        if last is None:
            return
        where = f"Issued on {written(clock.day_of(last.issued_at))} it said"
        draft = issuing.to_entries(issuing.draft(self._case_file, *self._of, self._item))
        for name in _OFFERED:
            entry, then = self._entries()[name], last.text.get(name, "")
            if entry.entry().split() != then.split():
                self._put_beside(entry, where, then)
            elif name == "to" and then.split() != draft[name].split():
                self._put_beside(entry, "This is where it was issued to before. The program’s draft says", draft[name])

    def _put_beside(self, entry: Any, where: str, text: str) -> None:
        beside, rows = Beside(entry), self.form.entries
        beside.offer(where, text)
        rows.insertRow(next(row for row in range(rows.rowCount()) if _is_in(rows, row, entry)) + 1, "", beside)
        self._beside.append(beside)

    def text(self) -> LetterText:
        """Return the letter as it is typed."""
        typed = {name: entry.entry() for name, entry in self._entries().items()}
        return issuing.from_entries({**typed, "source": self._source})

    def keep(self) -> None:
        """Keep what was typed for later, unless it is issued or just as it was."""
        self.keeping.save()

    def _put_away(self, typed: dict[str, Any]) -> dict[str, Any]:
        """Keep the letter as its draft; return what is typed beside it."""
        text = self.text()
        if self.issued is None and text != self._shown:
            issuing.keep(self._case_file, *self._of, text, self._item)
            self._shown = text
        letter = self._entries()
        return {name: value for name, value in typed.items() if name not in letter}

    def _ask_why(self) -> None:
        """Ask why where the same letter went to the same addressee before."""
        text = self.text()
        version = issuing.next_version(self._case_file, *self._of, text, self._item) if text.addressee else 1
        show_with(version > 1, self.form.why, self.form.why_label)

    def _begin_again(self) -> None:
        question = "The words typed here give way to the program’s draft. They stay readable in the history."
        if message.confirm(self, question, "&Begin again", title="Write and issue"):
            self.keep()
            for beside in self._beside:
                self.form.entries.removeRow(beside)
            self._beside.clear()
            self._show_text(issuing.take_back(self._case_file, *self._of, self._item))
            self.form.saved.setText("")

    def _look_and_issue(self) -> None:
        """Draw the letter, show it, and issue it if the officer says so; then ask whether it was sent."""
        self.keep()
        if not is_to_be_drawn(self, self._case_file, *self._of):
            return
        drawn = self._drawn()
        if drawn is None:
            return
        warning = paper.not_printable(drawn.composed)
        if not Preview.ask(self, drawn.pdf, self._document.name, "&Issue the letter", warning):
            return
        if recorded(self.form.fault, {}, lambda: self._issue(drawn)) and self.issued:
            RecordSent.ask(self, self._case_file, self.issued)
            self.accept()

    def _drawn(self) -> issuing.Drawn | None:
        """Return the letter as drawn; what is missing is said at its entry, Stop and other faults give None."""
        text, why = self.text(), self.form.why.entry() if self.form.why.isVisibleTo(self) else ""
        found: list[issuing.Drawn] = []

        def check() -> None:
            issuing.check(text)
            issuing.check_why(self._case_file, *self._of, text, self._item, why)

        def draw(**reporting: Any) -> bytes:
            found.append(issuing.draw(self._case_file, *self._of, text, self._item, why, **reporting))
            return found[0].pdf

        if not recorded(self.form.fault, {**self._entries(), "why": self.form.why}, check):
            return None
        return found[0] if DocumentProgress.ask(self, self._document.name, draw) is not None else None

    def _issue(self, drawn: issuing.Drawn) -> None:
        self.issued = issuing.issue(self._case_file, drawn)


def _is_in(rows: QFormLayout, row: int, entry: QWidget) -> bool:
    item = rows.itemAt(row, QFormLayout.ItemRole.FieldRole)
    return item is not None and item.widget() is entry
