"""The office that keeps the case file: its names, its areas, its arrangements, its one-off days, what it confirmed of the law."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Date, ForeignKey, LargeBinary, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from scr_desktop.domain.editions.confirmed import Answer, Confirmed, LineKind, period_of
from scr_desktop.domain.editions.text import TEXTS
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.record import Base, Record
from scr_desktop.domain.records.words import Words
from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.sources.reading import AMBIGUITIES
from scr_desktop.domain.sources.source import Force

DEFAULT_MARKING = "OFFICIAL-SENSITIVE"
# Said to whoever holds the envelope or the page: it tells nothing of what the letter is about.
DEFAULT_LETTER_HANDLING = "To be opened by the addressee only"


def authorities_in(text: str) -> list[str]:
    """Return the local authorities written in a text, one a line."""
    return list(dict.fromkeys(name.strip() for name in text.splitlines() if name.strip()))


def one_of(authorities: Sequence[str]) -> str:
    """Return what the authority of a case is called that does not say which of several it is; empty if there is none."""
    if len(authorities) < 2:
        return "".join(authorities)
    return f"{' or '.join(authorities)} (not entered yet which)"


def not_chosen(case: Case, authorities: Sequence[str]) -> tuple[str, ...]:
    """Return the office's authorities where it has several and a case does not say which of them it is, else none."""
    return () if len(authorities) < 2 or case.local_authority in authorities else tuple(authorities)


class NotifyingContact(Record, Base, kw_only=True):
    """Who notifies for a local authority of the office, and how that person is reached; `position` orders them from 1.

    `authority` is its name as the office has it; empty means the office's only one, or any of several.
    """

    __tablename__ = "notifying_contacts"
    WORDS = Words("Who notifies for the local authority", named_by="name")

    office_id: Mapped[str] = mapped_column(ForeignKey("offices.id"), index=True, init=False)
    position: Mapped[int] = mapped_column(default=1)
    authority: Mapped[str] = mapped_column(String(200), default="")
    name: Mapped[str] = mapped_column(Text, default="")
    role: Mapped[str] = mapped_column(Text, default="")
    telephone: Mapped[str] = mapped_column(Text, default="")
    email: Mapped[str] = mapped_column(Text, default="")


class Office(Record, Base, kw_only=True):
    """The board or partnership office; a case file has exactly one.

    `arrangements_begin_on` is the day the safeguarding partner arrangements began to operate in all its
    areas (None: not stated). `local_authority` names its authority, or each of several, one a line. `areas` are the areas it covers, one a line. `marking` stands on every paper,
    and below it `handling`: how its holder is to handle it; on letters, which stay with others, `letter_handling` in its
    place. `address` (one line below the other), `telephone` and
    `secure_address` stand at the head of letters, and so does `logo`, a PNG as `exchange/logo.py` makes it (empty: none).
    `contacts` notify for its local authorities; they and no telephone of the office stand in the national form.
    """

    __tablename__ = "offices"
    WORDS = Words("Office")

    name: Mapped[str] = mapped_column(String(200), default="")
    local_authority: Mapped[str] = mapped_column(String(200), default="")
    areas: Mapped[str] = mapped_column(Text, default="")
    arrangements_begin_on: Mapped[date | None] = mapped_column(Date, default=None)
    officer: Mapped[str] = mapped_column(String(200), default="")
    chair: Mapped[str] = mapped_column(String(200), default="")
    marking: Mapped[str] = mapped_column(String(100), default=DEFAULT_MARKING)
    handling: Mapped[str] = mapped_column(String(300), default="")
    letter_handling: Mapped[str] = mapped_column(
        String(300), default=DEFAULT_LETTER_HANDLING, server_default=text(f"'{DEFAULT_LETTER_HANDLING}'")
    )
    address: Mapped[str] = mapped_column(Text, default="")
    telephone: Mapped[str] = mapped_column(String(60), default="")
    secure_address: Mapped[str] = mapped_column(String(200), default="")
    logo: Mapped[bytes] = mapped_column(LargeBinary, default=b"")
    invented: Mapped[bool] = mapped_column(default=False)
    contacts: Mapped[list[NotifyingContact]] = relationship(
        lazy="selectin", cascade="all, delete-orphan", order_by="NotifyingContact.position", default_factory=list
    )

    @property
    def authorities(self) -> tuple[str, ...]:
        """The local authorities of the office, one a line as they are entered."""
        return tuple(authorities_in(self.local_authority))

    def notifying(self, authority: str) -> tuple[NotifyingContact, ...]:
        """Return who notifies for an authority: those entered for it, or else those entered for any of them."""
        own = tuple(contact for contact in self.contacts if contact.authority and contact.authority == authority)
        return own or tuple(contact for contact in self.contacts if not contact.authority)


class OneOffDay(Record, Base, kw_only=True):
    """A bank holiday proclaimed after the list was read, added by the office with its title."""

    __tablename__ = "one_off_days"
    WORDS = Words("One off day", named_by="title")

    day: Mapped[date] = mapped_column(Date, unique=True)
    title: Mapped[str] = mapped_column(String(200))


class OfficeReading(Record, Base, kw_only=True):
    """What the office chose where the sources can be read in several ways (`domain/sources/reading.py`), and why."""

    __tablename__ = "office_readings"
    WORDS = Words(
        "Reading",
        named_by="ambiguity",
        keys={"ambiguity": {one.key: one.question for one in AMBIGUITIES.values()}},
        anywhere={"option": {option.key: option.text for one in AMBIGUITIES.values() for option in one.options}},
    )

    ambiguity: Mapped[str] = mapped_column(String(60), unique=True)
    option: Mapped[str] = mapped_column(String(60))
    why: Mapped[str] = mapped_column(Text)
    chosen_on: Mapped[date] = mapped_column(Date)


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
