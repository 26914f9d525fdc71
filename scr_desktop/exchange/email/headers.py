"""The headers of an e-mail (RFC 5322), read so that a broken one costs itself and nothing else."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.policy import Compat32
from email.utils import getaddresses, parsedate_to_datetime
from itertools import islice

from scr_desktop.exchange.email.found import MOST_ADDRESSES, Address, Found, line

# In letters: a header that is longer is no more than its beginning.
_LONGEST = 20_000
# What may be wrong with a header that somebody else's program wrote.
_BROKEN = (
    HeaderParseError, LookupError, ValueError, TypeError, AttributeError, OverflowError, AssertionError, RecursionError,
)  # fmt: skip
# Zones of Europe that programs name against the rule. IST is not among them: it is that of Ireland, India or Israel.
_ZONES = {
    "WET": "+0000", "BST": "+0100", "WEST": "+0100", "CET": "+0100", "MET": "+0100", "CEST": "+0200", "MEST": "+0200",
    "EET": "+0200", "EEST": "+0300", "MSK": "+0300",
}  # fmt: skip
_NAMED_ZONE = re.compile(r"(?<=:\d\d )[A-Za-z]{3,4}\b")
# A time of UTC, of a program that does not say in which zone it is.
_UTC_SOMEWHERE = "-0000"
_ANY = ("from", "to", "date", "subject", "message-id", "received", "sender")


class Bounded(Compat32):
    """How an e-mail is taken apart: headers as they stand, cut where they are endless.

    The newer policies of the standard library parse a header with parameters in a time without bounds.
    """

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """Return the name of a header and as much of what it says as is read."""
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_LONGEST]

    def header_fetch_parse(self, name: str, value: str) -> str:
        """Return a header as it stands, stray bytes too."""
        return value


def is_email(message: Message) -> bool:
    """Return whether there is any header that an e-mail has."""
    return any(name in message for name in _ANY)


def put_headers(message: Message, found: Found) -> None:
    """Put who sent an e-mail to whom, its subject and its times into `found`; a header that was cut is noted."""
    if any(len(str(value)) >= _LONGEST for _, value in message.raw_items()):
        found.note("long head")
    found.subject = text_of(message, "subject")
    put_sender(message, found)
    found.to, found.copied = addresses_of(message, "to", found), addresses_of(message, "cc", found)
    put_times(message, found)


def put_sender(message: Message, found: Found) -> None:
    """Put who sent an e-mail into `found`: the first, where it names several."""
    # A sender that cannot be read is not filled in from elsewhere.
    senders = addresses_of(message, "from" if _raw(message, "from") else "sender", found)
    found.put_sender(senders[0] if senders else Address("", ""))
    if len(_raw(message, "from")) > 1 or len(senders) > 1:
        found.note("several senders")


def put_times(message: Message, found: Found) -> None:
    """Put when an e-mail was sent, and when it came in by its topmost `Received`, into `found`."""
    sent = _raw(message, "date")
    found.sent_at = moment_of(sent[0], found) if sent else ""
    if sent and not found.sent_at:
        found.note("unreadable date")
    if len(sent) > 1:
        found.note("several dates")
    received = _raw(message, "received")
    found.received_at = moment_of(received[0].rpartition(";")[2], found) if received else ""


def name_of(part: Message) -> str:
    """Return what a file in an e-mail is called, in plain letters, empty where it is not said."""
    try:
        return _decoded(str(part.get_filename() or ""))
    except _BROKEN:
        return ""


def text_of(message: Message, name: str) -> str:
    """Return what a header says in plain letters (RFC 2047), empty where there is none."""
    raw = _raw(message, name)
    return _decoded(raw[0]) if raw else ""


def addresses_of(message: Message, name: str, found: Found) -> list[Address]:
    """Return the addresses in every header of a name; that they cannot be read is noted in `found`."""
    try:
        pairs = getaddresses(_raw(message, name))
    except _BROKEN:
        found.note("unreadable addresses")
        return []
    read = [Address(_decoded(said)[:200], line(address)[:320]) for said, address in pairs[:MOST_ADDRESSES]]
    return [one for one in read if one.words]


def moment_of(text: str, found: Found) -> str:
    """Return a moment of RFC 5322 in UTC, ISO 8601; empty where it cannot be read.

    One in a zone that is not known, or in none, is taken as UTC, which is noted in `found`.
    """
    said = _NAMED_ZONE.sub(_numbered, " ".join(text[:200].split()))
    try:
        read = parsedate_to_datetime(said)
        if read.tzinfo is None and _UTC_SOMEWHERE not in said:
            found.note("zone")
        return moment(read if read.tzinfo else read.replace(tzinfo=UTC))
    except _BROKEN:
        return ""


def _numbered(zone: re.Match[str]) -> str:
    return _ZONES.get(zone.group().upper(), zone.group())


def moment(read: datetime) -> str:
    """Return a moment with its zone in UTC, ISO 8601 to the second."""
    return read.astimezone(UTC).isoformat(timespec="seconds")


def _raw(message: Message, name: str) -> list[str]:
    """Return the headers of a name as they stand in the file, the topmost first."""
    found = (str(value)[:_LONGEST] for key, value in message.raw_items() if key.lower() == name)
    return list(islice(found, MOST_ADDRESSES))


def _decoded(raw: str) -> str:
    """Return a header in plain letters; what cannot be decoded stays as it is, its stray bytes as old programs meant them."""
    whole = _bytes_meant(raw)
    try:
        return line(str(make_header(decode_header(whole)))) or line(whole)
    except _BROKEN:
        return line(whole)


def _bytes_meant(raw: str) -> str:
    """Return a header whose bytes stand outside ASCII, against the rule, as the letters that they were meant for."""
    if raw.isascii():
        return raw
    content = raw.encode("utf-8", "surrogateescape")
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")
