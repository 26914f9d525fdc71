"""The entries for one line: what is asked depends on what sort of line it is and on what the office says of it."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from scr_desktop.domain.editions.confirmed import Answer, LineKind
from scr_desktop.domain.editions.line import Line
from scr_desktop.domain.editions.text import Text
from scr_desktop.domain.sources.source import Force
from scr_desktop.domain.time.part_date import written
from scr_desktop.services.office.editions import offered
from scr_desktop.services.office.editions.lines import LineRow
from scr_desktop.services.office.editions.said import NEW_KINDS, Said
from scr_desktop.ui.edition import period
from scr_desktop.ui.edition.line_words import STATES
from scr_desktop.ui.fields.radio_entry import RadioEntry
from scr_desktop.ui.fields.whole_day import day_if_any, day_in
from scr_desktop.ui.fields.with_sign import with_sign
from scr_desktop.ui.forms.ui_edition import Ui_EditionPage

_CHOOSE = ("", "Choose")
_IN_AN_ACT = "This line stands in an Act: an edition of the guidance cannot end or change it. Say where you read that the Act changed."
# What of a line can have changed, by its sort.
_PARTS: dict[LineKind, tuple[str, ...]] = {
    LineKind.DAY: (),
    LineKind.CRITERION: ("words", "force"),
    LineKind.CLOCK: ("words", "period", "counted_from", "addressee", "force"),
    LineKind.TELLING: ("words", "counted_from", "addressee", "force"),
    LineKind.WRITING: ("words", "force"),
    LineKind.CHASING: ("words", "period", "addressee"),
    LineKind.STEP: ("words",),
}
# What a new one has beside that.
_OF_NEW: dict[LineKind, tuple[str, ...]] = {
    LineKind.CLOCK: ("done_by",),
    LineKind.STEP: ("done_by",),
    LineKind.CHASING: ("counted_from",),
}
_TEXTS = ("words", "addressee", "counted_from", "done_by", "why")
_LABELS = {"period": "count_label"}
_ROWS = (
    "kind", "paragraph", "answer_place", "applies_on", "words", "period", "counted_from", "addressee", "done_by",
    "force", "why",
)  # fmt: skip


class LineForm:
    """The entries on the page; `show` fills them for a line, or empty for a new one, and `said` reads them."""

    def __init__(self, ui: Ui_EditionPage) -> None:
        self._ui = ui
        self._text: Text
        self._row: LineRow | None = None
        states = [(answer.value, words) for answer, words in STATES.items() if answer is not Answer.NEW]
        self.answer = RadioEntry(states, "how it stands there", ui.answer_place)
        self.answer.setObjectName("answer")
        column = QVBoxLayout(ui.answer_place)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.answer)
        self.act = with_sign(_IN_AN_ACT, "doubted", "warning")
        column.addWidget(self.act)
        ui.answer_place_label.setBuddy(self.answer)
        self.answer.entered.connect(self._offer)
        ui.kind.entered.connect(self._kind_chosen)
        ui.unit.entered.connect(self._offer)
        ui.counted_from.entered.connect(self._offer_doings)
        ui.applies_on.line.textChanged.connect(self._offer)

    @property
    def said_at(self) -> dict[str, QWidget]:
        """The entry of each field that a refusal may speak of."""
        ui = self._ui
        names = ("kind", "paragraph", "words", "counted_from", "addressee", "done_by", "force", "why")
        entries: dict[str, Any] = {name: getattr(ui, name) for name in names}
        return {**entries, "answer": self.answer, "within": ui.count, "applies_on": ui.applies_on.line, "note": ui.why}

    def show(self, text: Text, row: LineRow | None) -> None:
        """Show what is confirmed of a line, else the line as the program holds it; None shows a new one, empty."""
        self._text, self._row = text, row
        self._offer_choices()
        if row is None:
            self._fill(Said(text.key, "", Answer.NEW))
        elif row.confirmed is None:
            self._fill(_held(text, row.line))
        else:
            self._fill(_confirmed(text, row))
        self._offer()

    def said(self, by: str, on: date, against: str) -> Said:
        """Return what is entered of the line; raises `Problem` about an entry that cannot be read."""
        ui, parts = self._ui, self._parts()
        of_line = {name: getattr(ui, name).entry() for name in _TEXTS if name in parts}
        if self._row and self._row.confirmed and self._row.line.kind is LineKind.DAY:
            # A day that stays keeps the reason it has; another gets its own.
            of_line.setdefault("why", self._row.confirmed.why)
        return Said(
            self._text.key,
            self._row.line.key if self._row else "",
            self._answer(),
            paragraph=ui.paragraph.entry(),
            by=by,
            on=on,
            against=against,
            kind=self._kind(),
            within=period.within_of(ui.count.entry(), ui.unit.entry()) if "period" in parts else None,
            force=Force(ui.force.entry()) if "force" in parts else None,
            applies_on=day_if_any(ui.applies_on, "applies_on") if "applies_on" in parts else None,
            **of_line,
        )

    def _kind(self) -> LineKind | None:
        if self._row is not None:
            return self._row.line.kind
        chosen = self._ui.kind.entry()
        return LineKind(chosen) if chosen else None

    def _answer(self) -> Answer:
        if self._row is None or (self._row.confirmed and self._row.confirmed.answer is Answer.NEW):
            return Answer.NEW
        return Answer.STANDS if self._row.line.kind is LineKind.DAY else Answer(self.answer.entry())

    def _parts(self) -> set[str]:
        """Return which of the rows are asked now."""
        kind, answer = self._kind(), self._answer()
        asked = {"paragraph"} | ({"kind"} if self._row is None else set())
        if kind is LineKind.DAY:
            return asked | {"applies_on", *(["why"] if self._other_day() else [])}
        if answer is not Answer.NEW:
            asked.add("answer_place")
        if answer is not Answer.STANDS:
            asked.add("why")
        if kind and answer in (Answer.CHANGED, Answer.NEW):
            asked |= {*_PARTS[kind], *(_OF_NEW.get(kind, ()) if answer is Answer.NEW else ())}
        return asked - (set() if len(offered.forces(self._text)) > 1 else {"force"})

    def _other_day(self) -> bool:
        """Whether another day is entered than the one that is confirmed."""
        confirmed = self._row.confirmed if self._row else None
        return confirmed is not None and day_in(self._ui.applies_on.entry()) != confirmed.applies_on

    def _ends_an_act(self) -> bool:
        """Whether a line of an Act is said to be gone or changed."""
        of_act = self._row is not None and self._row.line.source.force is Force.STATUTE
        return of_act and self._answer() in (Answer.CHANGED, Answer.GONE)

    def _offer(self, *_: object) -> None:
        """Show the entries that are asked, and hide the others."""
        asked = self._parts()
        for name in _ROWS:
            for widget in (getattr(self._ui, name), getattr(self._ui, _LABELS.get(name, f"{name}_label"))):
                widget.setVisible(name in asked)
        self.act.setVisible(self._ends_an_act())
        self._ui.count.setVisible(self._ui.unit.entry() != offered.AT_ONCE)

    def _offer_choices(self) -> None:
        ui = self._ui
        ui.kind.set_choices([_CHOOSE, *((one.value, one.value) for one in NEW_KINDS)])
        ui.force.set_choices([(one.value, one.value.capitalize()) for one in offered.forces(self._text)])
        self._offer_counting()

    def _kind_chosen(self, *_: object) -> None:
        self._offer_counting()
        self._offer()

    def _offer_counting(self) -> None:
        """Offer how a line of this sort is counted, and from what: a step of chasing from the request or the return."""
        ui, kind = self._ui, self._kind()
        ui.unit.set_choices(period.choices(kind))
        ui.counted_from.set_choices(
            period.CHASED_FROM if kind is LineKind.CHASING else [_CHOOSE, *offered.events(self._text)]
        )
        self._offer_doings()

    def _offer_doings(self, *_: object) -> None:
        """Offer what can show it done: not the day from which it is counted."""
        chosen, counted_from = self._ui.done_by.entry(), self._ui.counted_from.entry()
        doings = [one for one in offered.doings(self._text) if one[0] != counted_from]
        self._ui.done_by.set_choices([_CHOOSE, *doings])
        self._ui.done_by.set_entry("" if chosen == counted_from else chosen)

    def _fill(self, said: Said) -> None:
        ui = self._ui
        ui.kind.set_entry(said.kind.value if said.kind and said.answer is Answer.NEW else "")
        ui.paragraph.set_entry(said.paragraph)
        self.answer.set_entry((Answer.STANDS if said.answer is Answer.NEW else said.answer).value)
        ui.applies_on.set_entry(written(said.applies_on) if said.applies_on else "")
        for name in _TEXTS:
            getattr(ui, name).set_entry(getattr(said, name))
        self._offer_doings()
        ui.unit.set_entry(offered.counted_as(said.within))
        ui.count.set_entry(str(said.within.count) if said.within and said.within.count else "")
        if said.within and not said.within.count and offered.counted_as(said.within) != offered.AT_ONCE:
            ui.count.set_entry("0")
        ui.force.set_entry((said.force or offered.forces(self._text)[0]).value)


def _held(text: Text, line: Line) -> Said:
    """Return a line as the program holds it, as what is said of it begins."""
    return Said(
        text.key, line.key, Answer.STANDS, kind=line.kind, words=line.words, addressee=line.addressee,
        counted_from=line.counted_from, within=line.within, force=line.source.force,
    )  # fmt: skip


def _confirmed(text: Text, row: LineRow) -> Said:
    """Return what is confirmed of a line, with the line as it is held where nothing else is."""
    one, line = row.confirmed, row.line
    assert one is not None
    why = "" if line.kind is LineKind.DAY else one.why
    return Said(
        text.key, line.key, one.answer, one.paragraph, why=why, kind=line.kind, words=one.words or line.words,
        addressee=one.addressee or line.addressee, counted_from=one.counted_from or line.counted_from,
        done_by=one.done_by, within=one.within or line.within, force=one.force or line.source.force,
        applies_on=one.applies_on,
    )  # fmt: skip
