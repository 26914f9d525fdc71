"""Puts a case on the agenda of a meeting, convenes one for it, or records one that was held already."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.domain.time.part_date import written, written_with_weekday
from scr_desktop.services.review import meeting
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog
from scr_desktop.ui.fields.whole_day import day_in, whole_day
from scr_desktop.ui.fields.with_sign import column_of, sentence
from scr_desktop.ui.forms.ui_put_on_agenda import Ui_PutOnAgenda
from scr_desktop.ui.look.readable import heading_of

_EXTRAORDINARY, _HELD, _HELD_EXTRAORDINARY = "extraordinary", "held", "held_extraordinary"
_HELD_ALREADY = {_HELD, _HELD_EXTRAORDINARY}
_ABOUT = {
    _EXTRAORDINARY: "An extraordinary meeting is convened for this case.",
    _HELD: "A scheduled meeting that was held already is recorded afterwards, with this case on its agenda. Who came and "
    "what was said are recorded next, under Meetings.",
    _HELD_EXTRAORDINARY: "An extraordinary meeting that was held already is recorded afterwards, with this case on its "
    "agenda. Who came and what was said are recorded next, under Meetings.",
}
_PURPOSE = "To discuss what the agencies returned, and to recommend whether a review is held."


class PutOnAgenda(RecordingDialog):
    """Offers the meetings to come, the one that fits the time limit first chosen, an extraordinary one, and those held."""

    def __init__(self, case_file: CaseFile, status: CaseStatus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file, self._case_id = case_file, status.case.id
        self._form = form = self.use(Ui_PutOnAgenda(), self._put)
        form.title.setText(heading_of(status.case))
        self._fit = meeting.fit_for(case_file, self._case_id)
        self._show_argument()
        form.meeting.set_choices(
            [
                *self._planned(),
                (_EXTRAORDINARY, "An extraordinary meeting…"),
                (_HELD, "A scheduled meeting that was held already…"),
                (_HELD_EXTRAORDINARY, "An extraordinary meeting that was held already…"),
                *self._held(),
            ]
        )
        chosen = self._fit.meeting if self._fit else None
        form.meeting.set_entry(chosen.id if chosen else _EXTRAORDINARY)
        form.meeting.currentIndexChanged.connect(lambda _: self._show_convening())
        form.held_on.entered.connect(lambda _: self._warn())
        form.purpose.set_entry(_PURPOSE)
        form.group.set_entry(status.regime.recommender)
        convene = self._fit.extraordinary_on if self._fit else None
        self._proposed = written(convene) if convene else ""
        form.held_on.set_entry(self._proposed)
        self._show_convening()
        self.resize(640, self.sizeHint().height())

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, status: CaseStatus) -> bool:
        """Ask and do it; return whether the case is on an agenda now."""
        return bool(cls(case_file, status, parent).exec())

    def _planned(self) -> list[tuple[str, str]]:
        self._meetings = [one for one in meeting.planned(self._case_file) if not one.called_off_at]
        return [(one.id, self._words(one)) for one in self._meetings]

    def _held(self) -> list[tuple[str, str]]:
        held = meeting.held_without(self._case_file, self._case_id)
        self._meetings += held
        return [(one.id, f"{written_with_weekday(one.held_on)}, {one.group[:60]} – held already") for one in held]

    def _words(self, one: Meeting) -> str:
        fits = f" – {self._fit.words_for(one)}" if self._fit else ""
        return f"{written_with_weekday(one.held_on)}, {one.group[:60]}{fits}"

    def _show_argument(self) -> None:
        column = column_of(self._form.fitting)
        if self._fit is None:
            column.addWidget(sentence("No time limit waits for a meeting in this case.", "muted"))
            return
        for line in self._fit.advice:
            column.addWidget(sentence(line, "strong"))
        for line in self._fit.argument:
            column.addWidget(sentence(line, "muted"))

    def _show_convening(self) -> None:
        form, chosen = self._form, self._form.meeting.entry()
        form.convening.setVisible(chosen in _ABOUT)
        form.convening_about.setText(_ABOUT.get(chosen, ""))
        # The day proposed lies ahead: no meeting was held on it.
        if chosen in _HELD_ALREADY and form.held_on.entry() == self._proposed:
            form.held_on.set_entry("")
        elif chosen == _EXTRAORDINARY and not form.held_on.entry():
            form.held_on.set_entry(self._proposed)
        self._warn()

    def _warn(self) -> None:
        """Say of the day chosen now that it does not fit the time limit, before the case goes on that agenda."""
        day, words = self._day(), self._form.warning
        said = self._fit.warning_for(day) if self._fit and day else ""
        words.setText(f"▲ {said}" if said else "")
        words.setVisible(bool(said))

    def _day(self) -> date | None:
        chosen = self._form.meeting.entry()
        if chosen in _ABOUT:
            return day_in(self._form.held_on.entry())
        return next(one.held_on for one in self._meetings if one.id == chosen)

    def _put(self) -> None:
        form = self._form
        if form.meeting.entry() not in _ABOUT:
            meeting.put_on_agenda(self._case_file, self._case_id, form.meeting.entry(), form.purpose.entry())
            return
        chosen = form.meeting.entry()
        held = partial(meeting.record_held, extraordinary=chosen == _HELD_EXTRAORDINARY)
        record = held if chosen in _HELD_ALREADY else meeting.convene
        record(
            self._case_file,
            self._case_id,
            whole_day(form.held_on, "held_on"),
            form.group.entry(),
            at_time=form.at_time.entry(),
            place=form.place.entry(),
            purpose=form.purpose.entry(),
        )
