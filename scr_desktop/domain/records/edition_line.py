"""What an office confirmed of a line of an edition of the law, as it is kept."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Date, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.editions.confirmed import Answer, Confirmed, LineKind, period_of
from scr_desktop.domain.editions.text import TEXTS
from scr_desktop.domain.records.record import Base, Record
from scr_desktop.domain.records.words import Words
from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.sources.source import Force


class EditionLine(Record, Base, kw_only=True):
    """One line as it was confirmed: see `domain/editions/confirmed.py`, which has the same entries.

    `count`, `unit` and `before` are the period, `count` None where it did not change. `taken_from` names the file it came with, empty if the
    office confirmed it itself.
    """

    __tablename__ = "edition_lines"
    __table_args__ = (UniqueConstraint("text", "line"),)
    WORDS = Words(
        "Line of an edition",
        named_by="line",
        keys={
            "text": {one.key: one.name for one in TEXTS.values()},
            "answer": {one.value: one.value for one in Answer},
            "kind": {one.value: one.value for one in LineKind},
            "counted_from": {one.key: one.label for one in EVENTS.values()},
            "done_by": {one.key: one.label for one in EVENTS.values()},
        },
        columns={"confirmed_by": "Confirmed by", "confirmed_on": "Confirmed on", "against": "Compared with"},
    )

    text: Mapped[str] = mapped_column(String(20))
    line: Mapped[str] = mapped_column(String(120))
    kind: Mapped[str] = mapped_column(String(40))
    answer: Mapped[str] = mapped_column(String(20))
    paragraph: Mapped[str] = mapped_column(Text, default="")
    why: Mapped[str] = mapped_column(Text, default="")
    words: Mapped[str] = mapped_column(Text, default="")
    addressee: Mapped[str] = mapped_column(Text, default="")
    counted_from: Mapped[str] = mapped_column(String(40), default="")
    done_by: Mapped[str] = mapped_column(String(40), default="")
    count: Mapped[int | None] = mapped_column(default=None)
    unit: Mapped[str] = mapped_column(String(20), default="")
    before: Mapped[bool] = mapped_column(default=False)
    force: Mapped[str] = mapped_column(String(30), default="")
    applies_on: Mapped[date | None] = mapped_column(Date, default=None)
    confirmed_by: Mapped[str] = mapped_column(Text)
    confirmed_on: Mapped[date] = mapped_column(Date)
    against: Mapped[str] = mapped_column(Text)
    taken_from: Mapped[str] = mapped_column(Text, default="")

    @property
    def confirmed(self) -> Confirmed:
        """What was confirmed, as a value."""
        return Confirmed(
            text=self.text,
            line=self.line,
            kind=LineKind(self.kind),
            answer=Answer(self.answer),
            paragraph=self.paragraph,
            by=self.confirmed_by,
            on=self.confirmed_on,
            against=self.against,
            why=self.why,
            words=self.words,
            addressee=self.addressee,
            counted_from=self.counted_from,
            done_by=self.done_by,
            within=period_of(self.count, self.unit, before=self.before),
            force=Force(self.force) if self.force else None,
            applies_on=self.applies_on,
        )

    def take(self, said: Confirmed) -> None:
        """Hold what was confirmed of this line now, in place of what was before."""
        self.kind, self.answer, self.paragraph, self.why = said.kind, said.answer, said.paragraph, said.why
        self.words, self.addressee = said.words, said.addressee
        self.counted_from, self.done_by = said.counted_from, said.done_by
        within = said.within
        self.count = within.count if within else None
        self.unit, self.before = (within.unit.value, within.before) if within else ("", False)
        self.force, self.applies_on = said.force or "", said.applies_on
        self.confirmed_by, self.confirmed_on, self.against = said.by, said.on, said.against
