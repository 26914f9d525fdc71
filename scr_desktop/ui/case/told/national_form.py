"""The text to paste into the national online form, part by part, each with a button that copies it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from scr_desktop.domain.entries.national_form import ComposedForm, FormPart
from scr_desktop.domain.time.part_date import written
from scr_desktop.services.papers import national_form
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.in_room import Dialog
from scr_desktop.ui.fields import entry_fault
from scr_desktop.ui.fields.with_sign import card, sentence
from scr_desktop.ui.forms.ui_national_form import Ui_NationalForm
from scr_desktop.ui.look.readable import readable


class NationalFormDialog(Dialog):
    """Shows the forms to fill for a case, in the version of the day of its notification. It records nothing."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form = Ui_NationalForm()
        form.setupUi(self)
        text = national_form.text_for(case_file, case_id)
        day = f"It was sent on {written(text.on)}" if text.sent else f"For a notification on {written(text.on)}"
        form.version.setText(text.version.name)
        form.about.setText(f"{day}. {text.version.source.note}\n{text.whose}")
        form.check.setText(text.check)
        form.forms.read_by_keyboard()
        for one in text.forms:
            form.forms_column.addLayout(self._head(one))
            for part in one.parts:
                form.forms_column.addWidget(self._part(one, part))
        form.forms_column.addStretch(1)

    @classmethod
    def show_for(cls, parent: QWidget | None, case_file: CaseFile, case_id: str) -> None:
        """Show the text for a case until the officer closes it."""
        cls(case_file, case_id, parent).exec()

    def _head(self, form: ComposedForm) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(sentence(form.title, "heading"), 1)
        row.addWidget(self._copy("Copy the whole form", form.title, form.text))
        return row

    def _part(self, form: ComposedForm, part: FormPart) -> QFrame:
        frame, column = card()
        row = QHBoxLayout()
        row.addWidget(sentence(part.title, "strong"), 1)
        row.addWidget(self._copy("Copy", f"{part.title}, {form.title}", part.text))
        column.addLayout(row)
        shown = sentence(readable(part.text) or "Nothing is entered for this part.", "" if part.text else "muted")
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(shown)
        return frame

    def _copy(self, words: str, what: str, text: str) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(f"{words}: {what}")
        button.setAutoDefault(False)
        button.setEnabled(bool(text))
        button.clicked.connect(lambda: self._take(what, text))
        return button

    def _take(self, what: str, text: str) -> None:
        """Put a text on the clipboard as it stands, and say so."""
        QGuiApplication.clipboard().setText(text)
        said = f"Copied: {what}"
        self._form.copied.setText(f"✓ {said}")
        entry_fault.announce(self._form.copied, said)
