"""An e-mail as Outlook saves it (`.msg`): properties of MAPI in a compound file ([MS-OXMSG], [MS-OXPROPS])."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_string
from email.message import Message
from io import BytesIO
from typing import Any

from scr_desktop.exchange.email.eml import decoded, of_both, of_html, within
from scr_desktop.exchange.email.found import DEEPEST, Address, Found, NoEmail, line, words
from scr_desktop.exchange.email.headers import Bounded, moment, put_sender, put_times

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TEXT, _BYTES_TEXT, _BINARY, _TIME, _STORAGE = "001F", "001E", "0102", 0x0040, "000D"
_SUBJECT, _BODY, _HTML, _HEADERS = "0037", "1000", "1013", "007D"
_SENT, _DELIVERED = 0x0039, 0x0E06
# The sender: by name; by an address of the internet; as the mail system knows it, and what system that is.
_NAMES, _ADDRESSES, _AS_KNOWN, _SYSTEM = ("0042", "0C1A"), ("5D02", "5D01"), "0C1F", "0C1E"
_LONG_NAME, _SHORT_NAME, _SHOWN_NAME, _KIND, _DATA = "3707", "3704", "3001", "370E", "3701"
_CODE_PAGES, _CODE_PAGE_OF_HTML = (0x3FFD, 0x66C3), 0x3FDE
_RECIPIENT_KIND, _COPIED, _HIDDEN = 0x0C15, 2, 3
_RECIPIENT, _ATTACHED = "__recip_version1.0_#", "__attach_version1.0_#"
_MOST_STORAGES = 500
_LONGEST_HEAD = 256 * 1024
# Of a table of properties: what stands before the first of them, by where the table is.
_AT_ROOT, _OF_EMAIL, _OF_PART = 32, 24, 8
_1601 = datetime(1601, 1, 1, tzinfo=UTC)


def read_msg(content: bytes) -> Found:
    """Return what an e-mail saved by Outlook says; raises `NoEmail` where it is none, or damaged."""
    import olefile

    try:
        with olefile.OleFileIO(BytesIO(content)) as file:
            root = _Storage(file, (), _AT_ROOT)
            if not root.has("__properties_version1.0"):
                raise NoEmail("no email")
            return _read(root, 0)
    except (OSError, ValueError, TypeError, KeyError, IndexError, AttributeError, struct.error) as error:
        raise NoEmail("broken") from error
    except RecursionError as error:
        raise NoEmail("deep") from error


class _Storage:
    """A folder of the compound file: an e-mail, somebody it goes to, or something attached to it."""

    def __init__(self, file: Any, path: tuple[str, ...], head: int) -> None:
        self._file, self._path = file, path
        self._fixed = dict(self._table(head))

    def has(self, name: str) -> bool:
        """Return whether something stands in it under a name."""
        return bool(self._file.exists([*self._path, name]))

    def within(self, beginning: str) -> list[_Storage]:
        """Return the folders in it whose names begin so, in their order."""
        depth = len(self._path)
        names = {
            path[depth]
            for path in self._file.listdir(streams=False, storages=True)
            if len(path) == depth + 1 and tuple(path[:depth]) == self._path and path[depth].startswith(beginning)
        }
        return [_Storage(self._file, (*self._path, name), _OF_PART) for name in sorted(names)[:_MOST_STORAGES]]

    def inner(self, name: str) -> _Storage | None:
        """Return the e-mail that stands in it under a name, or None."""
        wanted = (*self._path, name)
        is_there = self.has(name) and self._file.get_type(list(wanted)) == 1
        return _Storage(self._file, wanted, _OF_EMAIL) if is_there else None

    def content(self, tag: str, kind: str = _BINARY) -> bytes:
        """Return the bytes of a property, none where there is none."""
        name = f"__substg1.0_{tag}{kind}"
        if not self.has(name) or self._file.get_type([*self._path, name]) != 2:
            return b""
        with self._file.openstream([*self._path, name]) as stream:
            return bytes(stream.read())

    def text(self, *tags: str) -> str:
        """Return the first of these properties that says something."""
        for tag in tags:
            said = self.content(tag, _TEXT).decode("utf-16-le", "replace")
            said = said or decoded(self.content(tag, _BYTES_TEXT), self.code_page(*_CODE_PAGES))
            if said.strip("\0 "):
                return said.rstrip("\0")
        return ""

    def code_page(self, *tags: int) -> str:
        """Return the charset that the first of these properties names, empty for none."""
        numbers = (struct.unpack("<i", self._fixed[tag][:4])[0] for tag in tags if tag in self._fixed)
        return next((f"cp{number}" if number != 65001 else "utf-8" for number in numbers), "")

    def number(self, tag: int) -> int:
        """Return a whole number, 0 where there is none."""
        return int(struct.unpack("<i", self._fixed.get(tag, bytes(8))[:4])[0])

    def time(self, tag: int) -> str:
        """Return a moment in UTC, empty where there is none or it cannot be."""
        ticks = struct.unpack("<Q", self._fixed.get(tag, bytes(8)))[0]
        try:
            return moment(_1601 + timedelta(microseconds=ticks // 10)) if ticks else ""
        except OverflowError:
            return ""

    def _table(self, head: int) -> Iterator[tuple[int, bytes]]:
        """Yield the properties of a fixed length, by their number."""
        name = [*self._path, "__properties_version1.0"]
        if not self._file.exists(name):
            return
        with self._file.openstream(name) as stream:
            table = stream.read()
        for at in range(head, len(table) - 15, 16):
            tag, _flags, value = struct.unpack_from("<II8s", table, at)
            yield tag >> 16, value


def _read(storage: _Storage, depth: int) -> Found:
    if depth > DEEPEST:
        raise NoEmail("deep")
    found = Found(subject=line(storage.text(_SUBJECT)))
    headers = message_from_string(storage.text(_HEADERS)[:_LONGEST_HEAD], policy=Bounded())
    if sender := _sender(storage):
        found.put_sender(sender)
    else:
        put_sender(headers, found)
    _put_times(storage, headers, found)
    _put_recipients(storage, found)
    said = [_words(storage, found), *(_put_attached(one, found, depth) for one in storage.within(_ATTACHED))]
    found.words = words("\n\n".join(one for one in said if one.strip()), found)
    return found


def _sender(storage: _Storage) -> Address | None:
    """Return who sent it by an address of the internet; one that only its own mail system knows is none."""
    name, address = line(storage.text(*_NAMES)), line(storage.text(*_ADDRESSES))
    if not address and storage.text(_SYSTEM).upper() == "SMTP":
        address = line(storage.text(_AS_KNOWN))
    return Address(name[:200] if name != address else "", address[:320]) if address else None


def _put_times(storage: _Storage, headers: Message, found: Found) -> None:
    """Put when it was sent and came in by its properties into `found`, by its headers where these do not say both."""
    sent, delivered = storage.time(_SENT), storage.time(_DELIVERED)
    if not (sent and delivered):
        put_times(headers, found)
    found.sent_at, found.received_at = sent or found.sent_at, delivered or found.received_at


def _put_recipients(storage: _Storage, found: Found) -> None:
    for one in storage.within(_RECIPIENT):
        kind = one.number(_RECIPIENT_KIND)
        who = Address(line(one.text(_SHOWN_NAME))[:200], line(one.text("39FE", "3003"))[:320])
        if who.words and kind != _HIDDEN:
            (found.copied if kind == _COPIED else found.to).append(who)


def _words(storage: _Storage, found: Found) -> str:
    plain = storage.text(_BODY)
    html = storage.text(_HTML) or decoded(storage.content(_HTML), storage.code_page(_CODE_PAGE_OF_HTML))
    if not plain.strip() and not html.strip() and storage.content("1009"):
        found.note("rich text")
    return of_both(plain, of_html(html, found), found)


def _put_attached(storage: _Storage, found: Found, depth: int) -> str:
    """Put something attached beside the others; an e-mail that was attached is returned as words."""
    inner = storage.inner(f"__substg1.0_{_DATA}{_STORAGE}")
    if inner is not None and inner.has("__properties_version1.0"):
        return within(_read(inner, depth + 1), found)
    name = storage.text(_LONG_NAME, _SHORT_NAME, _SHOWN_NAME)
    found.enclose(name, storage.text(_KIND) or "application/octet-stream", storage.content(_DATA))
    return ""
