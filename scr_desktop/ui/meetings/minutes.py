"""Records a meeting that was held: who came, conflicts of interest, and what was said and decided of each case."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QGroupBox, QLabel, QVBoxLayout, QWidget

from scr_desktop.domain.records.meeting import PRESENCE, Attendance
from scr_desktop.domain.time.part_date import written_with_weekday
from scr_desktop.services.review import meeting, minutes
from scr_desktop.services.review.meeting import AgendaCase
from scr_desktop.services.review.minutes import Present
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog
from scr_desktop.ui.fields.text_entry import TextEntry
from scr_desktop.ui.fields.with_sign import card, column_of, sentence
from scr_desktop.ui.forms.ui_meeting_person import Ui_MeetingPerson
from scr_desktop.ui.forms.ui_minutes import Ui_MinutesDialog
from scr_desktop.ui.look.readable import readable

_FIELDS = ("name", "agency", "post", "presence", "conflict", "conflict_handled")


_CLOSED = "This case is closed: what was said of it can be read here, and written once the case is open again."


class _Discussed(NamedTuple):
    """A case on the agenda with the two entries about it."""

    of: AgendaCase
    discussion: TextEntry
    decided: TextEntry


class PersonRow(QGroupBox):
    """One person at the meeting."""

    def __init__(self, person: Attendance | None = None) -> None:
        super().__init__()
        self.ui = Ui_MeetingPerson()
        self.ui.setupUi(self)
        self.ui.presence.set_choices(PRESENCE)
        self.ui.presence.set_entry("present")
        for field in _FIELDS if person else ():
            getattr(self.ui, field).set_entry(getattr(person, field))

    def present(self) -> Present:
        """Return the person as entered."""
        return Present(*(getattr(self.ui, field).entry() for field in _FIELDS))


class MinutesDialog(RecordingDialog):
    """Shows what is recorded of a meeting; kept as one when the officer says so."""

    def __init__(self, case_file: CaseFile, meeting_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file, self._meeting_id = case_file, meeting_id
        self._form = form = self.use(Ui_MinutesDialog(), self._record)
        kept = meeting.get(case_file, meeting_id)
        form.title.setText(readable(f"{kept.group}, {written_with_weekday(kept.held_on)}"))
        form.chaired_by.set_entry(kept.chaired_by)
        form.notes.set_entry(kept.notes)
        self.rows: list[PersonRow] = []
        self._people = column_of(form.people)
        for person in kept.attendances:
            self._add(person)
        if not self.rows:
            self._add()
        self.discussed = [self._ask_about(one) for one in meeting.agenda(case_file, meeting_id)]
        form.add_person.clicked.connect(lambda _checked=False: self._add().ui.name.setFocus())
        self.resize(760, 720)
        self.keeping.told = lambda: {"people": len(self.rows)}
        self.keeping.take = lambda kept: self._make_rows(kept.get("people", len(self.rows)))

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, meeting_id: str) -> bool:
        """Ask and record it; return whether anything was recorded."""
        return bool(cls(case_file, meeting_id, parent).exec())

    def _make_rows(self, count: int) -> None:
        """Have as many rows for people as there were."""
        while len(self.rows) < count:
            self._add()
        while len(self.rows) > count:
            self._remove(self.rows[-1])

    def _add(self, person: Attendance | None = None) -> PersonRow:
        row = PersonRow(person)
        row.ui.remove.clicked.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._people.addWidget(row)
        row.show()
        self._number()
        return row

    def _remove(self, row: PersonRow) -> None:
        self.rows.remove(row)
        self._people.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._number()
        self._form.add_person.setFocus()
        self.keeping.touched()

    def _number(self) -> None:
        for number, row in enumerate(self.rows, 1):
            row.setTitle(f"Person {number}")

    def _ask_about(self, one: AgendaCase) -> _Discussed:
        frame, column = card()
        column.addWidget(sentence(f"{one.case.reference} {one.case.title}", "heading"))
        column.addWidget(sentence(readable(one.item.purpose), "muted"))
        entries = [
            _entry(column, label, f"{label}: {one.case.reference}", text)
            for label, text in (("Discussion", one.item.discussion), ("Decided at the table", one.item.decided))
        ]
        if not one.case.open:
            column.insertWidget(1, sentence(_CLOSED, "muted"))
            for entry in entries:
                entry.setReadOnly(True)
        self._cases().addWidget(frame)
        return _Discussed(one, *entries)

    def _cases(self) -> QVBoxLayout:
        column = self._form.cases.layout()
        return column if isinstance(column, QVBoxLayout) else column_of(self._form.cases)

    def go_on(self) -> None:
        """Keep what was entered; a refusal about a person is said in that person’s row."""
        self.said_at = {
            f"people.{number}.{field}": getattr(row.ui, field)
            for number, row in enumerate(self._filled())
            for field in _FIELDS
        }
        super().go_on()

    def _filled(self) -> list[PersonRow]:
        return [row for row in self.rows if row.present() != Present("")]

    def _record(self) -> None:
        form, people = self._form, [row.present() for row in self._filled()]
        minutes.record_attendance(
            self._case_file, self._meeting_id, people, form.chaired_by.entry(), form.notes.entry()
        )
        for one in self.discussed:
            said = one.discussion.entry(), one.decided.entry()
            minutes.record_item(self._case_file, self._meeting_id, one.of.item.id, *said)


def _entry(column: QVBoxLayout, label: str, name: str, text: str) -> TextEntry:
    words, entry = QLabel(label), TextEntry()
    words.setBuddy(entry)
    entry.setAccessibleName(name)
    entry.setObjectName("discussion" if label == "Discussion" else "decided")
    entry.setProperty("lines", 3)
    entry.set_entry(text)
    column.addWidget(words)
    column.addWidget(entry)
    return entry
