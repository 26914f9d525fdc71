"""The office that keeps the case file: its names, its areas, its arrangements, its one-off days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Date, ForeignKey, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.record import Base, Record
from scr_desktop.domain.records.words import Words
from scr_desktop.domain.sources.reading import AMBIGUITIES

DEFAULT_MARKING = "OFFICIAL-SENSITIVE"


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
    and below it `handling`: how its holder is to handle it. `address` (one line below the other), `telephone` and
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
