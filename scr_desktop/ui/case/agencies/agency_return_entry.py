"""Enters what an agency returned: every entry of the return form, kept when the dialog is left half way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from scr_desktop.domain.entries.return_entries import DAYS, as_typed
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.request_status import RequestLine
from scr_desktop.domain.records.papers.attachment import Attachment
from scr_desktop.domain.records.request import AgencyReturn
from scr_desktop.domain.rules.deadline_state import is_past
from scr_desktop.domain.time.part_date import PartDate, written
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.case.form_file import FormFile
from scr_desktop.services.office import office
from scr_desktop.services.requests import filled_return, returns
from scr_desktop.services.requests.filled_return import FilledReturn
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.agencies.beside_entries import STANDS, BesideEntries, enter_form, how_many_differ, say_again
from scr_desktop.ui.case.agencies.form_read import in_words, read_again
from scr_desktop.ui.case.agencies.return_fields import ReturnFields
from scr_desktop.ui.dialogs.begun import Begun
from scr_desktop.ui.dialogs.message import confirm
from scr_desktop.ui.dialogs.recording import RecordingDialog, give_room, name_window
from scr_desktop.ui.fields import entry_fault
from scr_desktop.ui.fields.whole_day import whole_day
from scr_desktop.ui.forms.ui_agency_return_entry import Ui_AgencyReturnEntry
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.papers.beside import TYPED

_LINES_OF_FORM = 6
_THROW = (
    "What was entered of this return so far is thrown away, with the form that it was read from. It stays readable in the "
    "history and counts as nothing."
)


class AgencyReturnEntry(RecordingDialog):
    """Asks for a return; it begins with what was kept, or with what stands when that is to be replaced."""

    may_stand = True

    def __init__(self, case_file: CaseFile, case_id: str, line: RequestLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file, self._line = case_file, line
        self._of = (case_id, line.request.id)
        self._form = form = self.use(Ui_AgencyReturnEntry(), self._receive)
        form.title.setText(f"{line.request.agency}: request {line.request.number}")
        name_window(self, f"{line.request.agency}, request {line.request.number}")
        form.about.setText(_about(line))
        for widget in (form.from_form, form.afresh, form.throw_away):
            widget.hide()
        form.from_form.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES_OF_FORM)
        self._filled: FilledReturn | None = None
        self._read: FilledReturn | None = None
        self._kept_form: Attachment | None = None
        self._read_now = False
        self._column: QVBoxLayout = form.column
        sections = cases.regime_of(case_file, case_id).information.sections
        fields = ReturnFields(self._column, sections, replaces=line.given is not None)
        self.entries, self._labels = fields.entries, fields.labels
        self.said_at |= self.entries
        self._beside = BesideEntries(self._column, self.entries)
        self._fill(None)
        self._blank = self._texts()
        self._show_what_there_is()
        self._as_begun = self._texts()
        self.keeping.put_away = self._put_away
        self._ask_reasons()
        self.entries["kind"].entered.connect(lambda _: self._ask_reasons())
        self.entries["returned_on"].entered.connect(lambda _: self._ask_reasons())
        form.afresh.clicked.connect(self._begin_afresh)
        form.throw_away.clicked.connect(self._throw_away)
        self.entries["kind"].setFocus()
        give_room(self)

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        case_file: CaseFile,
        case_id: str,
        line: RequestLine,
        filled: FilledReturn | None = None,
        begun: Begun | None = None,
    ) -> bool:
        """Ask and record it, beginning with a form that was `filled` in; return whether anything was recorded or kept."""
        dialog = cls(case_file, case_id, line, parent)
        dialog.begin(begun)
        if filled is not None:
            dialog.take_form(filled)
        return bool(dialog.exec()) or dialog.kept

    def take_form(self, filled: FilledReturn) -> None:
        """Enter what a filled form says once the dialog is shown, after what was typed here before."""
        self._filled = filled

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Show the entries, with what a form says in them: one that is given, or the one that was kept with them."""
        super().showEvent(event)
        filled, self._filled = self._filled, None
        kept, self._kept_form = self._kept_form, None
        if filled is not None:
            self._enter(filled)
        if kept is not None and not (filled and filled.is_form):
            self._read_again(kept)

    def _show_what_there_is(self) -> None:
        """Show what was kept of the return, and beside it what stands; or what stands, to be replaced."""
        half, stands = returns.being_entered(self._case_file, *self._of), self._line.given
        self._fill(half or stands)
        self._form.throw_away.setVisible(half is not None)
        self._kept_form = filled_return.kept_form(self._case_file, self._of[0], half.id) if half else None
        if half and stands:
            for key in returns.ENTRIES:
                if key in self.entries and key not in {"kind", "returned_on"}:
                    self._beside.offer(key, STANDS, as_typed(getattr(stands, key)))

    def _enter(self, filled: FilledReturn) -> None:
        """Put the answers of a form into their entries and keep it; what was typed there before stays, and both are shown."""
        typed_here = returns.being_entered(self._case_file, *self._of) is not None or self._texts() != self._as_begun
        found = enter_form(self._beside, filled, self._blank, typed_here=typed_here)
        self._read, self._read_now = filled, True
        if not (typed_here or "kind" in filled.entries):
            self._ask_kind()
        self._ask_reasons()
        self._say(filled, found)
        self._form.afresh.setVisible(typed_here and filled.is_form)
        self._form.from_form.setFocus()
        self.keeping.touch()
        # An e-mail stays where it is shown; the file of a form is kept at once.
        if filled.is_form:
            self._keep_read()

    def _ask_kind(self) -> None:
        """Leave it to the officer of what kind the return is: nothing says so."""
        kind = self.entries["kind"]
        before = kind.entry() if self._line.given else ""
        kind.set_entry("")
        self._beside.offer("kind", STANDS, before)

    def _say(self, filled: FilledReturn, stays: Mapping[str, str]) -> None:
        """Say above the entries what is to be known of a form, after what is said there already."""
        differ = how_many_differ(filled, self._blank, self._line.given) if self._line.given else None
        box = self._form.from_form
        said = [box.toPlainText()] if self._read_now and box.toPlainText() else []
        box.setPlainText("\n".join([*said, readable(in_words(filled, stays, self._called, differ))]))
        box.show()

    def _read_again(self, kept: Attachment) -> None:
        """Read the form that is kept with the entries, in the background: until it is, nothing is recorded unseen."""
        form = self._form
        if form.from_form.isHidden():
            form.from_form.setPlaceholderText(readable(f"Reading {kept.file_name} again…"))
            form.from_form.show()
        form.go_on.setEnabled(False)
        read_again(self, self._case_file, self._of, kept, self._say_again, self._say_unread)

    def _say_again(self, filled: FilledReturn) -> None:
        """Say below the entries what the form says otherwise; they stay as they are."""
        self._form.go_on.setEnabled(True)
        stays = say_again(self._beside, filled, self._blank)
        if self._line.given and "kind" not in self._beside.shown:
            self._beside.offer("kind", STANDS, self._line.given.kind)
        self._read = filled
        self._ask_reasons()
        self._say(filled, {key: said for key, said in stays.items() if said})
        self._form.afresh.setVisible(bool(stays))

    def _say_unread(self, sentence: str) -> None:
        self._form.go_on.setEnabled(True)
        self._form.from_form.appendPlainText(readable(f"▲ {sentence}"))

    def _keep_read(self) -> None:
        """Keep the form with what it says at once: a file that is read is not lost by whatever comes after."""
        values = self._values(whole=False)
        if self._done(partial(returns.keep, self._case_file, *self._of, values, self._file)):
            self._form.throw_away.show()

    def _begin_afresh(self) -> None:
        """Let every entry say what the form says; what stood there is kept in the history, and shown below its entry."""
        assert self._read is not None
        typed, before = self._values(whole=False), self._texts()
        said = {**self._blank, "kind": "", **self._read.entries}
        for key, entry in self.entries.items():
            if key != "why":
                entry.set_entry(said[key])
                self._beside.offer(key, TYPED, before[key])
        self._ask_reasons()
        values = self._values(whole=False)
        if self._done(partial(returns.begin_afresh, self._case_file, *self._of, typed, values, self._file)):
            self._form.afresh.hide()
        self.keeping.touch()

    def _done(self, verb: Callable[[], object]) -> bool:
        """Do what records nothing yet, so that what is kept of the dialog stays kept; return whether it was done."""
        entry_fault.clear(self._form.fault)
        try:
            verb()
        except Problem as problem:
            entry_fault.show(self._form.fault, problem.sentence, None)
            return False
        return True

    def _throw_away(self) -> None:
        values = self._values(whole=False)
        if confirm(self, _THROW, "&Throw it away", title="Return of an agency") and self.accepts(
            partial(returns.throw_away, self._case_file, *self._of, values)
        ):
            self.accept()

    @property
    def _file(self) -> FormFile | None:
        return self._read.file if self._read else None

    def _called(self, key: str) -> str:
        entry = self.entries.get(key)
        return entry.accessibleName() if entry else key

    @property
    def kept(self) -> bool:
        """Whether what was typed differs from what the dialog began with, or a form was read, and so was kept."""
        return self._read_now or self._texts() != self._as_begun

    def _ask_reasons(self) -> None:
        """Ask why it is late or refused only where it is, or where a reason stands already."""
        try:
            on, due = PartDate.parse(self.entries["returned_on"].entry()).day, self._line.due_on
        except Problem:
            return
        owed = {
            "late_why": bool(on and due and is_past(due, on)),
            "refused_why": self.entries["kind"].entry() == "refused",
        }
        for key, shown in owed.items():
            there = shown or bool(self.entries[key].entry().strip()) or key in self._beside.shown
            self.entries[key].setVisible(there)
            self._labels[key].setVisible(there)

    def _fill(self, given: AgencyReturn | None) -> None:
        for key, entry in self.entries.items():
            value = getattr(given, key, None)
            if value is not None:
                entry.set_entry(as_typed(value))
        if given is None or given.current:
            self.entries["returned_on"].set_entry(written(clock.today()))
        if given is None:
            self.entries["kind"].set_entry("full")
            self.entries["records_secured"].set_entry("unknown")
            self.entries["marking"].set_entry(office.get(self._case_file).marking)
        elif not given.current:
            self.entries["kind"].set_entry("")

    def _texts(self) -> dict[str, str]:
        return {key: entry.entry() for key, entry in self.entries.items()}

    def _values(self, *, whole: bool) -> dict[str, Any]:
        """Return what was entered; not `whole`, a day that cannot be read is left out instead of being refused."""
        values: dict[str, Any] = self._texts()
        values.pop("why", None)
        for key in DAYS:
            entry = self.entries[key]
            try:
                values[key] = whole_day(entry, key) if entry.entry().strip() or key == "returned_on" else None
            except Problem:
                if whole:
                    raise
                values.pop(key)
        return values

    def _put_away(self, typed: dict[str, Any]) -> dict[str, Any]:
        """Keep what is typed for later, nothing of it counts yet; return what a return half entered has no place for."""
        # Of what kind it will be is no entry of a return that is still being entered: it is put aside, and tells that one is.
        kind = {"kind": self.entries["kind"].entry()}
        if not self.kept:
            return kind if returns.being_entered(self._case_file, *self._of) else {}
        values = self._values(whole=False)
        returns.keep(self._case_file, *self._of, values, self._file)
        return {name: value for name, value in typed.items() if name not in values} | kind

    def _receive(self) -> None:
        why = self.entries["why"].entry() if "why" in self.entries else ""
        returns.receive(self._case_file, *self._of, self._values(whole=True), why, self.stands_why, self._file)


def _about(line: RequestLine) -> str:
    earlier = " A return stands already: it stays readable when this one takes its place." if line.given else ""
    return f"{line.words}. Only the kind and the day are needed for a nil return.{earlier}"
