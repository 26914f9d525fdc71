"""The history of the office: one entry for each thing done, chained so that a change would show, and able to forget.

What an entry says of a record stands beside it, value by value (`HistoryValue`). The link of the entry covers hashes of
the values, each over a salt of its own, so that a value can be erased and the chain still fits.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.records.record import Base

FIRST_LINK = "0" * 64
# 128 bits: nobody who knows the hash of a short value finds it by trying, once its salt is gone.
_SALT_BYTES = 16


class Sealed(NamedTuple):
    """A text as the history keeps it: with its salt, and the hash over both. Erased, only the hash is left.

    Where there was nothing there is no hash either.
    """

    text: str | None
    salt: bytes | None
    hash: bytes

    @property
    def is_nothing(self) -> bool:
        """Return whether there never was anything."""
        return not self.hash and self.text is None and self.salt is None

    @property
    def is_gone(self) -> bool:
        """Return whether there was something, and it stands here no more."""
        return bool(self.hash) and self.text is None and self.salt is None

    @property
    def fits(self) -> bool:
        """Return whether nothing of it was altered, as far as it is there."""
        if self.is_nothing or self.is_gone:
            return True
        return self.text is not None and self.salt is not None and hash_of(self.salt, self.text) == self.hash


NOTHING = Sealed(None, None, b"")


def sealed(text: str) -> Sealed:
    """Return `text` with a new salt and its hash."""
    salt = secrets.token_bytes(_SALT_BYTES)
    return Sealed(text, salt, hash_of(salt, text))


def hash_of(salt: bytes, text: str) -> bytes:
    """Return what the chain covers of a text: SHA-256 over its salt and itself."""
    return hashlib.sha256(salt + text.encode("utf-8", "surrogatepass")).digest()


class HistoryEntry(Base):
    """One thing done: when (UTC, ISO 8601), by whom, what, to which case, why.

    `number` decides the order, not `at`: a clock may be set back. `link` is the SHA-256 of `canonical()`, which includes
    the link before it and the hashes of what, why and every value. `erases` names what this entry took out of the history
    (`Erasure`). An entry from before revision 0012 keeps in `earlier_previous` and `earlier_link` what it had then.
    """

    __tablename__ = "history"
    WORDS = None  # it tells of records, and not of itself

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[str] = mapped_column(String(32))
    by: Mapped[str] = mapped_column(String(200))
    what: Mapped[str] = mapped_column(String(200))
    what_salt: Mapped[bytes | None] = mapped_column(LargeBinary, default=None)
    what_hash: Mapped[bytes] = mapped_column(LargeBinary, default=b"")
    case_id: Mapped[str] = mapped_column(String(32), index=True, default="")
    why: Mapped[str] = mapped_column(Text, default="")
    why_salt: Mapped[bytes | None] = mapped_column(LargeBinary, default=None)
    why_hash: Mapped[bytes] = mapped_column(LargeBinary, default=b"")
    erases: Mapped[str] = mapped_column(Text, default="")
    earlier_previous: Mapped[str] = mapped_column(String(64), default="")
    earlier_link: Mapped[str] = mapped_column(String(64), default="")
    previous: Mapped[str] = mapped_column(String(64), default=FIRST_LINK)
    link: Mapped[str] = mapped_column(String(64), default="")

    def words(self) -> dict[str, Sealed]:
        """Return what was done and why, as they are sealed."""
        return {
            name: Sealed(text if salt is not None else text or None, salt, hash_)
            for name, text, salt, hash_ in (
                ("what", self.what, self.what_salt, self.what_hash),
                ("why", self.why, self.why_salt, self.why_hash),
            )
        }

    def seal(self) -> None:
        """Put salts and hashes to what was done and why."""
        (_, self.what_salt, self.what_hash), (_, self.why_salt, self.why_hash) = sealed(self.what), sealed(self.why)

    def canonical(self, values: Iterable[Value]) -> str:
        """Return the text that the link is taken over, with the entry's values in order: no value stands in it."""
        return canonical_json(
            {
                "number": self.number,
                "at": self.at,
                "by": self.by,
                "what": self.what_hash.hex(),
                "case_id": self.case_id,
                "why": self.why_hash.hex(),
                "erases": self.erases,
                "values": [value.covered() for value in values],
                "earlier": [self.earlier_previous, self.earlier_link],
                "previous": self.previous,
            }
        )

    def expected_link(self, values: Iterable[Value] = ()) -> str:
        """Return the link that this entry must carry if nothing of it was altered."""
        return _digest(self.canonical(values))

    def expected_earlier_link(self, changes: str) -> str:
        """Return the link that an entry from before revision 0012 carried, if it said `changes`, a JSON text."""
        return earlier_link(
            self.number, self.at, self.by, self.what, self.case_id, self.why, changes, self.earlier_previous
        )


class HistoryValue(Base):
    """What an entry says of one field of one record: before and after, each a JSON text, or nothing, or erased.

    `did` is what became of the record: "added", "changed" or "removed". Of what was added or removed, fields that were
    empty are left out. A field that has entries of its own is named down to them: `content.incident.place`.
    """

    __tablename__ = "history_values"
    WORDS = None

    entry: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    record: Mapped[str] = mapped_column(String(60))
    record_id: Mapped[str] = mapped_column(String(200), index=True)
    did: Mapped[str] = mapped_column(String(10))
    field: Mapped[str] = mapped_column(Text)
    before: Mapped[str | None] = mapped_column(Text, default=None)
    before_salt: Mapped[bytes | None] = mapped_column(LargeBinary, default=None)
    before_hash: Mapped[bytes] = mapped_column(LargeBinary, default=b"")
    after: Mapped[str | None] = mapped_column(Text, default=None)
    after_salt: Mapped[bytes | None] = mapped_column(LargeBinary, default=None)
    after_hash: Mapped[bytes] = mapped_column(LargeBinary, default=b"")


class Value(NamedTuple):
    """A row of `HistoryValue` as it is read: there are too many for records."""

    entry: int
    position: int
    record: str
    record_id: str
    did: str
    field: str
    before: str | None
    before_salt: bytes | None
    before_hash: bytes
    after: str | None
    after_salt: bytes | None
    after_hash: bytes

    def sides(self) -> dict[str, Sealed]:
        """Return what stood before and what stands after, as they are sealed."""
        return {
            "before": Sealed(self.before, self.before_salt, self.before_hash),
            "after": Sealed(self.after, self.after_salt, self.after_hash),
        }

    def covered(self) -> list[str | int]:
        """Return what the link of the entry covers of this value."""
        of = (self.record, self.record_id, self.did, self.field)
        return [self.position, *of, self.before_hash.hex(), self.after_hash.hex()]


class Erasure(NamedTuple):
    """What an entry took out of the history, as it lists it: places such as `12.why` and `12.3.before`.

    `unsound` are those that were altered when they were erased, and entries of earlier form that were (`12`).
    """

    places: tuple[str, ...] = ()
    unsound: tuple[str, ...] = ()

    def as_text(self) -> str:
        """Return it as the entry keeps it, empty if it erased nothing."""
        return canonical_json({"places": self.places, "unsound": self.unsound}) if self.places else ""


def erasure(entry: HistoryEntry) -> Erasure:
    """Return what an entry erased; nothing where the list cannot be read, which its link then shows."""
    try:
        found = json.loads(entry.erases or "{}")
        return Erasure(tuple(found.get("places", ())), tuple(found.get("unsound", ())))
    except (ValueError, AttributeError, TypeError):
        return Erasure()


def earlier_link(number: int, at: str, by: str, what: str, case_id: str, why: str, changes: str, previous: str) -> str:
    """Return the link that an entry had before revision 0012, which covered the values themselves."""
    said = {"number": number, "at": at, "by": by, "what": what, "case_id": case_id, "why": why}
    return _digest(canonical_json({**said, "changes": changes, "previous": previous}))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def canonical_json(value: object) -> str:
    """Return `value` as JSON that is the same text for the same content."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
