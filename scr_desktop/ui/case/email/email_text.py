"""An e-mail that is kept, as plain text: nothing in it is loaded or run. It and the files in it can be saved as copies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from scr_desktop.services.papers.came_in.reading import CameIn
from scr_desktop.ui.case.email.email_words import file_words, head_words
from scr_desktop.ui.dialogs.in_room import Dialog
from scr_desktop.ui.dialogs.recording import name_window, show_with
from scr_desktop.ui.fields.said_line import SaidLine
from scr_desktop.ui.forms.ui_email_text import Ui_EmailText
from scr_desktop.ui.look.readable import readable, unturned
from scr_desktop.ui.papers import put_pdf


class EmailText(Dialog):
    """Shows an e-mail; `put` says whether a copy of it, or of a file in it, was saved."""

    def __init__(self, email: CameIn, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._email = email
        self.put = False
        self.form = form = Ui_EmailText()
        form.setupUi(self)
        self.said_line = SaidLine(self, form.page)
        form.title.setText(readable(title))
        name_window(self, email.found.subject or email.file_name)
        form.head.setText(readable(head_words(email.found)))
        form.doubts.say("\n".join(f"▲ {one}" for one in email.doubts), "error")
        form.words.setPlainText(unturned(email.found.words) or "It has no words that can be read.")
        files = email.found.enclosed
        form.files.set_choices([(str(number), file_words(one)) for number, one in enumerate(files)])
        show_with(bool(files), form.files_label, form.files, form.save_file)
        form.save_file.clicked.connect(self._save_file)
        form.save.clicked.connect(self._save)
        form.close.clicked.connect(self.reject)
        form.words.setFocus()

    @classmethod
    def show_email(cls, parent: QWidget | None, email: CameIn, title: str) -> bool:
        """Show it until it is closed; return whether a copy was saved."""
        dialog = cls(email, title, parent)
        dialog.exec()
        dialog.deleteLater()
        return dialog.put

    def _save(self) -> None:
        self.put = put_pdf.save_copy(self, self._email.content, self._email.file_name, "E-mail") is not None or self.put

    def _save_file(self) -> None:
        one = self._email.found.enclosed[int(self.form.files.entry())]
        name = one.name if Path(one.name).suffix else one.name + (".pdf" if one.is_pdf else "")
        self.put = put_pdf.save_copy(self, one.content, name, "File of an e-mail") is not None or self.put
