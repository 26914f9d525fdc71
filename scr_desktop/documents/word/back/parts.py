"""Runs in a process of its own: the parts of a Word file, each measured before it is unpacked, and nothing followed."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterator
from typing import Any

from scr_desktop.documents.word.mark import PROPERTY

MOST_PARTS = 4_000
MOST_UNPACKED = 80 * 1024 * 1024
MOST_OF_ONE = 25 * 1024 * 1024
_RATIO, _RATIO_FROM = 200, 1024 * 1024
_OLE, _LOCKED, _OLD = b"\xd0\xcf\x11\xe0", "EncryptedPackage".encode("utf-16-le"), "WordDocument".encode("utf-16-le")
_ZIP, _RICH_TEXT = b"PK\x03\x04", b"{\\rtf"


class Unreadable(Exception):
    """A file that is not read; its text is the word for why."""


def name_of(element: Any) -> str:
    """Return the name of an element without its namespace: strict Open XML has others for the same names."""
    return str(element.tag).rpartition("}")[2] if isinstance(element.tag, str) else ""


def value_of(element: Any, name: str = "val") -> str:
    """Return an attribute by its name without a namespace, empty where it is not there."""
    return next((str(said) for key, said in element.attrib.items() if key.rpartition("}")[2] == name), "")


def child(element: Any, name: str) -> Any:
    """Return the first child of this name, or None."""
    return next((one for one in element if name_of(one) == name), None) if element is not None else None


class WordFile:
    """A Word file: its main part and those that belong to it; one that is `ours` may be as large as the record."""

    def __init__(self, content: bytes, *, ours: bool = False) -> None:
        self._ours = ours
        self._zip = _opened(content)
        self._names = {_plain(one.filename): one for one in self._zip.infolist()}
        self._check()
        self._main = next(self._related("", "officeDocument"), "")
        self.body = child(self.xml(self._main), "body") if self._main in self._names else None
        if self.body is None:
            raise Unreadable("not_word")

    def of(self, kind: str) -> Iterator[Any]:
        """Yield the parts of a kind that belong to the text, such as `comments`."""
        yield from (self.xml(one) for one in self._related(self._main, kind) if one in self._names)

    @property
    def mark(self) -> str:
        """What this program wrote among its properties, empty where that is gone."""
        for part in self._related("", "custom-properties"):
            found = (one for one in self.xml(part) if value_of(one, "name") == PROPERTY)
            return next(("".join(one.itertext()).strip() for one in found), "")
        return ""

    @property
    def author(self) -> str:
        """Who saved it last, as it says itself."""
        for part in self._related("", "core-properties"):
            return (getattr(child(self.xml(part), "lastModifiedBy"), "text", "") or "").strip()
        return ""

    def xml(self, name: str) -> Any:
        """Return a part as parsed XML; raises `Unreadable` for one that declares anything of its own."""
        from defusedxml import DefusedXmlException  # type: ignore[import-untyped]
        from defusedxml.ElementTree import fromstring  # type: ignore[import-untyped]

        try:
            with self._zip.open(self._names[name]) as part:
                told = part.read(-1 if self._ours else MOST_OF_ONE + 1)
            if len(told) > MOST_OF_ONE and not self._ours:
                raise Unreadable("swollen")
            return fromstring(told, forbid_dtd=True)
        except DefusedXmlException as error:
            raise Unreadable("harm") from error

    def _check(self) -> None:
        parts = self._zip.infolist()
        # Pictures are not unpacked.
        told = [one for one in parts if one.filename.lower().endswith((".xml", ".rels"))]
        swollen = any(
            one.file_size > _RATIO_FROM and one.file_size > _RATIO * max(one.compress_size, 1) for one in told
        )
        swollen = swollen or len(parts) > MOST_PARTS or sum(one.file_size for one in told) > MOST_UNPACKED
        if swollen and not self._ours:
            raise Unreadable("swollen")
        if any(one.flag_bits & 1 for one in parts):
            raise Unreadable("locked")
        if any("vbaproject" in name for name in self._names):
            raise Unreadable("macros")

    def _related(self, of: str, kind: str) -> Iterator[str]:
        """Yield the names of the parts that one refers to as this kind; what lies outside the file is passed over."""
        folder, name = posixpath.split(of)
        relations = posixpath.join(folder, "_rels", f"{name}.rels")
        for one in self.xml(relations) if relations in self._names else ():
            if value_of(one, "Type").rpartition("/")[2] == kind and value_of(one, "TargetMode") != "External":
                target = value_of(one, "Target")
                yield _plain(posixpath.normpath(posixpath.join("/", folder, target)))


def _plain(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()


def _opened(content: bytes) -> zipfile.ZipFile:
    if content.startswith(_OLE):
        raise Unreadable("locked" if _LOCKED in content else "old" if _OLD in content else "not_word")
    if content.startswith(_RICH_TEXT):
        raise Unreadable("old")
    if not content.startswith(_ZIP):
        raise Unreadable("not_word" if content.strip() else "broken")
    return zipfile.ZipFile(io.BytesIO(content))
