"""What was found in an e-mail: plain values, whatever kind of file it was."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

LONGEST_WORDS = 200_000
LONGEST_LINE = 1_000
MOST_ENCLOSED, MOST_ADDRESSES = 200, 200
# An e-mail inside an e-mail, and parts inside parts.
DEEPEST = 20
_WHOLE_ADDRESS = re.compile(r"[!-?A-~]+@[!-?A-~]+")


class NoEmail(Exception):
    """What is in a file cannot be read as an e-mail; its argument says why: "no email", "broken" or "deep"."""


class Address(NamedTuple):
    """Who sent an e-mail or gets it, as it says itself: a name and an address, each empty where it is not said."""

    name: str
    address: str

    @property
    def words(self) -> str:
        """The name with its address, in one line."""
        return f"{self.name} <{self.address}>" if self.name and self.address else self.name or self.address


class Enclosed(NamedTuple):
    """A file inside an e-mail: its name, its kind (`application/pdf`) and its bytes."""

    name: str
    kind: str
    content: bytes

    @property
    def is_pdf(self) -> bool:
        """Whether it begins as a PDF does, whatever it is called."""
        return b"%PDF-" in self.content[:1024]


@dataclass(slots=True)
class Found:
    """What an e-mail says of itself. Times are UTC in ISO 8601, empty where none can be read.

    `notes` are keys of what is odd about it (`NOTES`), each with what it is about; `words` is plain text.
    """

    sender: Address = field(default_factory=lambda: Address("", ""))
    to: list[Address] = field(default_factory=list)
    copied: list[Address] = field(default_factory=list)
    subject: str = ""
    sent_at: str = ""
    received_at: str = ""
    words: str = ""
    enclosed: list[Enclosed] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def note(self, key: str) -> None:
        """Note something odd, once."""
        if key not in self.notes:
            self.notes.append(key)

    @property
    def is_sender_plain(self) -> bool:
        """Whether it names one sender, by a whole address: only then does that address speak for anything."""
        return not {"several senders", "odd sender"} & set(self.notes)

    def put_sender(self, sender: Address) -> None:
        """Put who sent it; that the address is none in whole, or hides something, is noted."""
        self.sender = sender
        if sender.address and not _WHOLE_ADDRESS.fullmatch(sender.address):
            self.note("odd sender")

    def enclose(self, name: str, kind: str, content: bytes) -> None:
        """Put a file beside the others; more than can be listed are noted."""
        if len(self.enclosed) >= MOST_ENCLOSED:
            self.note("many files")
            return
        number = len(self.enclosed) + 1
        self.enclosed.append(Enclosed(file_name(name) or f"Attachment {number}", kind[:100].lower(), content))
        if name.lower() == "winmail.dat" or kind.lower() in {"application/ms-tnef", "application/vnd.ms-tnef"}:
            self.note("winmail")

    def head(self) -> dict[str, Any]:
        """Return everything but the bytes of its files, as JSON holds it."""
        return {
            "sender": list(self.sender),
            "to": [list(one) for one in self.to[:MOST_ADDRESSES]],
            "copied": [list(one) for one in self.copied[:MOST_ADDRESSES]],
            "subject": line(self.subject),
            "sent_at": self.sent_at,
            "received_at": self.received_at,
            "words": self.words,
            "notes": self.notes,
            "enclosed": [[one.name, one.kind] for one in self.enclosed],
        }


def from_head(head: Mapping[str, Any], contents: Sequence[bytes]) -> Found:
    """Return what `head` gave, with the bytes of each file."""
    return Found(
        sender=Address(*head["sender"]),
        to=[Address(*one) for one in head["to"]],
        copied=[Address(*one) for one in head["copied"]],
        subject=head["subject"],
        sent_at=head["sent_at"],
        received_at=head["received_at"],
        words=head["words"],
        enclosed=[Enclosed(one[0], one[1], content) for one, content in zip(head["enclosed"], contents, strict=True)],
        notes=list(head["notes"]),
    )


def line(text: str) -> str:
    """Return a text in one line, without what is no character, and cut where it is endless."""
    return " ".join(_printable(text[: 10 * LONGEST_LINE], "").split())[:LONGEST_LINE]


def words(text: str, found: Found) -> str:
    """Return the words of an e-mail as plain text; that an endless one was cut is noted."""
    if len(text) > LONGEST_WORDS:
        found.note("cut")
    kept = _printable(text[:LONGEST_WORDS].replace("\r\n", "\n").replace("\r", "\n"), "\n\t")
    return "\n".join(one.rstrip() for one in kept.split("\n")).strip()


def file_name(name: str) -> str:
    """Return what a file is called, without a path and without signs that no file name has."""
    last = line(name).replace("\\", "/").rpartition("/")[2]
    kept = "".join(" " if one in '<>:"|?*' else one for one in last).strip(" .")
    return kept[-120:]


def _printable(text: str, also: str) -> str:
    """Return a text with a space for each control character; halves of characters become a sign that says so."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return "".join(one if one.isprintable() or one in also else _instead(one) for one in whole)


def _instead(one: str) -> str:
    # What joins or turns letters is no control character: some scripts need it. Anything else is a gap.
    return one if one in "\u200c\u200d\u200e\u200f\u00ad" else " "
