"""Writes the least of a compound file ([MS-CFB]) with an e-mail of Outlook in it, after the specification."""

from __future__ import annotations

import struct
from datetime import UTC, datetime
from typing import Any

_SECTOR, _END, _FREE, _FAT, _NOBODY = 512, 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF
Folder = dict[str, Any]


def compound(root: Folder) -> bytes:
    """Return a file whose folders are mappings and whose streams are bytes; every stream lies in whole sectors."""
    written = _Written()
    written.add("Root Entry", root, 5)
    return written.content()


class _Written:
    """The sectors of the file so far, the table of which follows which, and the entries of its directory."""

    def __init__(self) -> None:
        self._entries: list[list[Any]] = []
        self._sectors: list[bytes] = []
        self._fat: list[int] = []

    def add(self, name: str, one: Folder | bytes, kind: int) -> int:
        """Put a folder or a stream into the directory, with what is in it; return the number of its entry."""
        number = len(self._entries)
        self._entries.append([name, kind, _NOBODY, _NOBODY, _END, 0])
        if isinstance(one, bytes):
            # What is shorter would belong to the sectors of the small streams.
            content = one.ljust(4096, b"\0") if one else b""
            self._entries[number][4], self._entries[number][5] = self._put(content), len(content)
            return number
        before = _NOBODY
        # A list to the left: any reader that walks the tree comes to each of them.
        for inner, what in sorted(one.items(), key=lambda pair: (len(pair[0]), pair[0].upper())):
            made = self.add(inner, what, 2 if isinstance(what, bytes) else 1)
            self._entries[made][2], before = before, made
        self._entries[number][3] = before
        return number

    def content(self) -> bytes:
        """Return the file: its head, its sectors, and after them the table of which follows which."""
        packed = b"".join(_entry(*one) for one in self._entries)
        directory = self._put(packed.ljust(-(-len(packed) // _SECTOR) * _SECTOR, b"\0"))
        count = 1
        while count * (_SECTOR // 4) < len(self._fat) + count:
            count += 1
        places = [len(self._sectors) + number for number in range(count)] + [_FREE] * (109 - count)
        self._fat += [_FAT] * count
        table = b"".join(struct.pack("<I", one) for one in self._fat).ljust(count * _SECTOR, b"\xff")
        head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
        head += struct.pack("<HHHHH6xIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, count, directory, 0, 4096, _END, 0, _END, 0)
        return head + struct.pack("<109I", *places) + b"".join(self._sectors) + table

    def _put(self, content: bytes) -> int:
        """Put bytes into sectors of their own and return the number of the first."""
        first = len(self._sectors)
        pieces = [content[at : at + _SECTOR].ljust(_SECTOR, b"\0") for at in range(0, len(content), _SECTOR)]
        for number, piece in enumerate(pieces, 1):
            self._sectors.append(piece)
            self._fat.append(_END if number == len(pieces) else len(self._sectors))
        return first if pieces else _END


def _entry(name: str, kind: int, left: int, child: int, first: int, size: int) -> bytes:
    raw = name.encode("utf-16-le") + b"\0\0"
    head = raw.ljust(64, b"\0") + struct.pack("<HBBIII", len(raw), kind, 1, left, _NOBODY, child)
    return head + bytes(16 + 4 + 8 + 8) + struct.pack("<IQ", first, size)


def text(tag: str, words: str) -> Folder:
    """Return a property in words. A stream is filled with zeros to its least size, as some programs do."""
    return {f"__substg1.0_{tag}001F": words.encode("utf-16-le")}


def properties(head: int, **fixed: bytes) -> Folder:
    """Return the table of properties of a fixed length, after so many bytes of a head; each by `p` and its tag."""
    rows = (struct.pack("<II8s", int(tag[1:], 16), 6, value.ljust(8, b"\0")) for tag, value in fixed.items())
    return {"__properties_version1.0": bytes(head) + b"".join(rows)}


def filetime(at: datetime) -> bytes:
    """Return a moment as Windows counts it."""
    return struct.pack("<Q", int((at - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000)


def message(more: Folder | None = None, *, head: int = 32, sent: datetime | None = None) -> Folder:
    """Return an e-mail as Outlook lays it out."""
    fixed = {"p00390040": filetime(sent)} if sent else {}
    made = {
        **properties(head, **fixed),
        **text("0037", "Return – Rosie"),
        **text("1000", "Seen twice.\r\nThen “once”."),
    }
    made |= text("0C1A", "Łukasik, Ewa") | text("0C1E", "EX") | text("5D01", "ewa@police.example")
    return {**made, **(more or {})}


def recipient(kind: int, name: str, address: str) -> Folder:
    """Return somebody to whom it goes (1) or is copied (2)."""
    return {**properties(8, p0C150003=struct.pack("<i", kind)), **text("3001", name), **text("39FE", address)}


def attached(name: str, content: bytes) -> Folder:
    """Return a file that is attached. Its bytes end with what fills the least size of a stream."""
    return {**properties(8), **text("3707", name), **text("370E", "application/pdf"), "__substg1.0_37010102": content}
