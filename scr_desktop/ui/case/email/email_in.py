"""An e-mail that came in, shown before anything is done with it: the officer says what it is, and goes on to its dialog."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.case_status import CaseStatus, DutyLine
from scr_desktop.domain.progress.request_status import RequestLine
from scr_desktop.domain.records.papers.kept_email import KEPT, REPLY, RETURN, TAKEN_AS, TELLING
from scr_desktop.domain.time.part_date import written
from scr_desktop.services.papers.came_in import enclosed, keeping, proposing
from scr_desktop.services.papers.came_in.enclosed import Looked, ReadPdf
from scr_desktop.services.papers.came_in.keeping import Taken
from scr_desktop.services.papers.came_in.proposing import Proposed
from scr_desktop.services.papers.came_in.reading import CameIn
from scr_desktop.services.requests import returns
from scr_desktop.services.requests.filled_return import FilledReturn
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.case.agencies.agency_return_entry import AgencyReturnEntry
from scr_desktop.ui.case.email.email_words import head_words
from scr_desktop.ui.case.panel.panel_reply import RecordReply
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.begun import Begun
from scr_desktop.ui.dialogs.recording import RecordingDialog, name_window, show_with
from scr_desktop.ui.dialogs.waiting import wait
from scr_desktop.ui.fields.whole_day import whole_day
from scr_desktop.ui.forms.ui_email_in import Ui_EmailIn
from scr_desktop.ui.look.readable import heading_of, readable, unturned
from scr_desktop.ui.papers.record_telling import RecordTelling

_FOLLOWS = {
    "": "Nothing is recorded before you have chosen, looked at it and said so.",
    RETURN: "Next the return is shown with this day, and with what a filled form in the e-mail says; only where there is none, with "
    "these words. Nothing is recorded before you record it there.",
    REPLY: "Next the Panel’s reply is shown, with this day and these words. Nothing is recorded before you record it there.",
    TELLING: "Next the telling is shown, with this day. Nothing is recorded before you record it there.",
    KEPT: "The e-mail is kept exactly as it is. Nothing else is recorded.",
}
_PUT_BY = (
    "What you typed is kept for later and not recorded; nor is the e-mail kept yet. Go on with it, or take the e-mail as only "
    "kept with the case."
)
_THROWN_AWAY = (
    "What was entered of the return is thrown away; the e-mail is not kept yet. Go on with it, or take it as only kept with the "
    "case."
)
_WITHOUT_IT = (
    "The return that was begun from this e-mail is kept for later, without the e-mail. Keep the e-mail with the case?"
)
_MEANS = "Secure e-mail"
NO_KIND = "An e-mail does not say what kind of return it is: choose that yourself."


class EmailIn(RecordingDialog):
    """Shows an e-mail, what it is proposed to be with the reason, and leads on; it stays until something is recorded."""

    def __init__(
        self,
        case_file: CaseFile,
        status: CaseStatus,
        email: CameIn,
        proposed: Proposed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._case_file, self._status, self._email, self._proposed = case_file, status, email, proposed
        # What was kept of a return half entered is something recorded too.
        self.changed = self._taken = False
        # Whether a return that was begun from it is kept for later.
        self._waits = False
        self._form = form = self.use(Ui_EmailIn(), self._keep)
        form.title.setText(f"For {heading_of(status.case)}")
        name_window(self, status.case.reference)
        form.head.setText(readable(head_words(email.found)))
        form.doubts.say("\n".join(f"▲ {one}" for one in (*proposed.warnings, *email.doubts)), "error")
        form.words.setPlainText(unturned(email.found.words) or "It has no words that can be read.")
        self._offer()
        form.taken_as.entered.connect(lambda _: self.look())
        self.look()
        form.taken_as.setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, case_file: CaseFile, status: CaseStatus, email: CameIn, proposed: Proposed
    ) -> bool:
        """Show it until something is recorded or it is given up; return whether anything was recorded or kept."""
        dialog = cls(case_file, status, email, proposed, parent)
        return bool(dialog.exec()) or dialog.changed

    def look(self) -> None:
        """Ask of which request or duty it is, and say what comes next."""
        form, kind = self._form, self._form.taken_as.entry()
        show_with(kind == RETURN, form.request, form.request_label)
        show_with(kind == TELLING, form.duty, form.duty_label)
        form.follows.setText(_FOLLOWS[kind])
        form.go_on.setText("&Keep it" if kind == KEPT else "&Go on…")

    def go_on(self) -> None:
        """Keep it, or lead on to the dialog of what it is."""
        kind = self._form.taken_as.entry()
        if kind == KEPT:
            super().go_on()
        elif self.accepts(self._check):
            {RETURN: self._look_at_files, REPLY: self._as_reply, TELLING: self._as_telling}[kind]()

    def _offer(self) -> None:
        form, status, proposed = self._form, self._status, self._proposed
        requests = [(one.request.id, _request_words(one.request.number, one.request.agency)) for one in self._requests]
        duties = [(one.duty.key, f"{one.duty.who}, of {one.duty.of}") for one in self._duties]
        there = {RETURN: bool(requests), TELLING: bool(duties), REPLY: True, KEPT: True}
        form.taken_as.set_choices([("", "Choose"), *(one for one in TAKEN_AS if there[one[0]])])
        form.request.set_choices([("", "Choose"), *requests])
        form.duty.set_choices([("", "Choose"), *duties])
        for entry, value in ((form.taken_as, proposed.taken_as), (form.request, ""), (form.duty, "")):
            entry.set_entry(value)
        if proposed.taken_as in (RETURN, TELLING):
            (form.request if proposed.taken_as == RETURN else form.duty).set_entry(proposed.which)
        words = dict(TAKEN_AS).get(proposed.taken_as, "")
        form.proposed.setText(
            f"Proposed: {words[:1].lower()}{words[1:]}. {proposed.why}"
            if proposed.taken_as
            else f"Nothing in it says what it is in case {status.case.reference}: choose."
        )
        form.came_on.ask_in_full()
        form.came_on.set_entry(written(self._email.came_on) if self._email.came_on else "")

    @property
    def _requests(self) -> Sequence[RequestLine]:
        return proposing.requests_of(self._status)

    @property
    def _duties(self) -> Sequence[DutyLine]:
        return proposing.duties_of(self._status)

    def _check(self) -> None:
        """Raise `Problem` where it is not said what the e-mail is, of what, or when it came in."""
        form, kind = self._form, self._form.taken_as.entry()
        if not kind:
            raise Problem("Choose what this e-mail is.", "taken_as")
        if kind == RETURN and not form.request.entry():
            raise Problem("Choose which request it answers.", "request")
        if kind == TELLING and not form.duty.entry():
            raise Problem("Choose who was told.", "duty")
        self._day()

    def _day(self) -> date:
        return whole_day(self._form.came_on, "came_on")

    def _keep(self) -> None:
        keeping.keep(self._case_file, self._status.case.id, self._email, self._day())

    @contextmanager
    def _with_it(self, taken: Taken) -> Iterator[None]:
        """Keep the e-mail along with what is recorded, and note that it was."""
        with keeping.recorded_with(self._case_file, self._status.case.id, self._email, taken):
            yield
        self._taken = True

    def _end(self, changed: object) -> None:
        """Close once what it led to is recorded; else it stays for another choice."""
        self.changed = self.changed or bool(changed)
        if self._taken:
            self.accept()
        elif changed:
            self._waits = self._half()
            self._form.follows.setText(_PUT_BY if self._waits else _THROWN_AWAY)

    def reject(self) -> None:
        """Leave it; where a return begun from it is kept for later, ask first whether the e-mail is kept too."""
        if self._waits and message.confirm(self, _WITHOUT_IT, "&Keep the e-mail", "&Leave it"):
            if self.accepts(self._keep):
                self._waits = False
                self.accept()
            return
        super().reject()

    def _half(self) -> bool:
        """Return whether the return to the request that is chosen is kept half entered."""
        of = (self._status.case.id, self._form.request.entry())
        return returns.being_entered(self._case_file, *of) is not None

    def _as_reply(self) -> None:
        found, on = self._email.found, self._day()
        values = {"received_on": written(on), "words": found.words, "reference": self._proposed.reference}
        begun = Begun(values, partial(self._with_it, Taken(REPLY, on)))
        self._end(RecordReply.ask(self, self._case_file, self._status, begun))

    def _as_telling(self) -> None:
        on, key = self._day(), self._form.duty.entry()
        line = next(one for one in self._duties if one.duty.key == key)
        values = {"told_on": written(on), "means": _MEANS, "reference": self._proposed.reference}
        begun = Begun(values, partial(self._with_it, Taken(TELLING, on)))
        self._end(RecordTelling.ask(self, self._case_file, self._status.case.id, line, begun))

    def _look_at_files(self) -> None:
        """Look at the files in it, in the background, and lead on to the return."""
        request_id, case_id = self._form.request.entry(), self._status.case.id
        waiting = wait(self, "The files in it are looked at…")
        self._form.go_on.setEnabled(False)

        def over() -> None:
            waiting.reset()
            self._form.go_on.setEnabled(True)

        def done(looked: Looked) -> None:
            over()
            self._as_return(request_id, looked)

        def failed(error: Exception) -> None:
            over()
            if isinstance(error, Problem) and error.field:
                self.accepts(partial(_refuse, error))
            else:
                message.show_failure(self, error, self.windowTitle())

        job = background.run_reporting(
            self,
            lambda job: enclosed.look(self._case_file, case_id, request_id, self._email, job.stopped),
            done,
            failed,
        )
        self.finished.connect(job.stop)

    def _as_return(self, request_id: str, looked: Looked) -> None:
        on = self._day()
        line = next(one for one in self._requests if one.request.id == request_id)
        begun = Begun({}, partial(self._with_it, Taken(RETURN, on, request_id, looked.pdfs)))
        filled = filled_with(self._email, looked, request_id, on)
        self._end(AgencyReturnEntry.ask(self, self._case_file, self._status.case.id, line, filled, begun))


def _refuse(problem: Problem) -> None:
    raise problem


def filled_with(email: CameIn, looked: Looked, request_id: str, on: date) -> FilledReturn:
    """Return a return as an e-mail has it: what the form in it says, else its words as the summary, and the day."""
    form = looked.form
    entries = dict(form.entries) if form else {"summary": email.found.words}
    name = f"{form.file_name} in the e-mail “{email.found.subject}”" if form else f"the e-mail “{email.found.subject}”"
    words = email.found.words.strip() if form else ""
    notes = [
        f"It came in on {written(on)}, by the e-mail: correct the day if that is wrong.",
        *([f"The e-mail itself says, and nothing of it is entered: {words}"] if words else []),
        *looked.left,
        *_with_return(looked.pdfs),
    ]
    return FilledReturn(
        file_name=name,
        request_id=request_id,
        entries={key: text for key, text in entries.items() if text} | {"returned_on": written(on)},
        unplaced=form.unplaced if form else (),
        doubts=[*looked.said, *(form.doubts if form else (NO_KIND,))],
        file=form.file if form else None,
        notes=notes,
        is_form=form is not None,
    )


def _with_return(pdfs: Sequence[ReadPdf]) -> list[str]:
    names = ", ".join(one.name for one in pdfs)
    return [f"Kept with the return, and bound into the pack, once you record it: {names}."] if names else []


def _request_words(number: int, agency: str) -> str:
    return f"{agency}: request {number}"
