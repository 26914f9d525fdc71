"""Who compares, on which day and against which copy: entered once for a sitting, and begun with what was said last."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.editions.confirmed import Confirmed
from scr_desktop.domain.editions.text import Text
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.fields.whole_day import day_in
from scr_desktop.ui.forms.ui_edition import Ui_EditionPage
from scr_desktop.ui.typed.kept_entries import EndWhenHidden, KeptEntries


class Sitting:
    """The three entries above the lines.

    The day of an earlier sitting is none of this one: it begins with the present day, where who is that of the line confirmed
    last. Which copy is said for each text: that of its line confirmed last, or none.
    """

    def __init__(self, ui: Ui_EditionPage, case_file: CaseFile, page: QWidget) -> None:
        self._ui, self._case_file = ui, case_file
        self.kept = KeptEntries(page, leave_out={"text"})
        self.kept.within = ui.sitting
        EndWhenHidden(self.kept, page)
        self._begun_on: date | None = None

    def begin(self, text: Text, said: Iterable[Confirmed]) -> None:
        """Fill the entries for the present day, and enter again what was typed there and nothing was recorded with."""
        last = _last(said)
        self._ui.by.set_entry(last.by if last else self._case_file.by)
        self._ui.against.set_entry(last.against if last else "")
        self._ui.on.set_entry(written(clock.today()))
        self._begun_on = clock.today()
        self.kept.begin(self._case_file, _place(text))

    def turn_to(self, text: Text, said: Iterable[Confirmed]) -> None:
        """Go on with another text: who and when stay, the copy is another. What is typed is safe already."""
        last = _last(said)
        self._ui.against.set_entry(last.against if last else "")
        self.kept.at(self._case_file, _place(text))
        self.kept.renew()

    def follow_day(self) -> None:
        """Begin anew with the day once another has begun, unless something else was entered for it."""
        today = clock.today()
        if self._begun_on and self._begun_on != today and day_in(self._ui.on.entry()) == self._begun_on:
            self._ui.on.set_entry(written(today))
            self._begun_on = today

    @property
    def said_at(self) -> dict[str, QWidget]:
        """The entry of each field that a refusal may speak of."""
        return {"by": self._ui.by, "on": self._ui.on, "against": self._ui.against}

    def said(self) -> tuple[str, date, str]:
        """Return who compares, on which day and against which copy; raises `Problem` where the day cannot be read."""
        on = day_in(self._ui.on.entry())
        if on is None:
            raise Problem("Type the whole day on which the line was compared, for example 2 June 2026.", "on")
        return self._ui.by.entry(), on, self._ui.against.entry()


def _last(said: Iterable[Confirmed]) -> Confirmed | None:
    return max(said, key=lambda one: one.on, default=None)


def _place(text: Text) -> Place:
    words = f"{text.name}: who compares, when and against which copy"
    return Place(f"edition|{text.key}", words, opens={"page": "edition", "text": text.key, "line": ""})
