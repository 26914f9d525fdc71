"""An e-mail as RFC 5322 and MIME have it (`.eml`): its headers, its words, and the files in it."""

from __future__ import annotations

import re
from email import message_from_bytes
from email.message import Message
from email.parser import BytesHeaderParser

from scr_desktop.exchange.email.found import DEEPEST, Found, NoEmail, words
from scr_desktop.exchange.email.headers import Bounded, is_email, name_of, put_headers
from scr_desktop.exchange.email.html_words import read_html, shown_of

_MOST_PARTS = 2_000
# The largest file that is taken has fewer, where a program wrapped it: each of them takes memory.
_MOST_LINES = 1_500_000
_LARGEST_HEAD = 256 * 1024
_END_OF_HEAD = re.compile(rb"\n\r?\n|\r\r")
# What may be wrong with a part that somebody else's program wrote.
_BROKEN = (LookupError, ValueError, TypeError, AttributeError, AssertionError, RecursionError)
_LOCKED = {"application/pkcs7-mime", "application/x-pkcs7-mime", "multipart/encrypted"}
# What is noted of an e-mail inside another holds for the whole.
_OF_INNER = {"winmail", "locked", "cut", "many files", "broken html", "html", "both", "hidden", "left out"}
# What Python names beside charsets: no e-mail is written in them, and they may take without end.
_NO_LETTERS = {"punycode", "idna", "unicode_escape", "raw_unicode_escape"}
_BOM = b"\xef\xbb\xbf"


def read_eml(content: bytes) -> Found:
    """Return what an e-mail says; raises `NoEmail` where it is none, or has parts, lines or a head without end."""
    try:
        message = message_from_bytes(_bounded(content.removeprefix(_BOM).lstrip(b"\r\n\t ")), policy=Bounded())
    except RecursionError as error:
        raise NoEmail("deep") from error
    if not is_email(message):
        raise NoEmail("no email")
    return _read(message, _Count(), 0)


def _bounded(content: bytes) -> bytes:
    """Return an e-mail that can be taken apart; raises `NoEmail` where its head or its lines are without end."""
    if content.count(b"\n") > _MOST_LINES:
        raise NoEmail("lines")
    head = content[:_LARGEST_HEAD]
    if len(content) > _LARGEST_HEAD and _END_OF_HEAD.search(head) is None:
        raise NoEmail("head" if is_email(BytesHeaderParser(policy=Bounded()).parsebytes(head)) else "no email")
    return content


class _Count:
    """Counts the parts that were looked at: an e-mail of thousands is none that somebody wrote."""

    def __init__(self) -> None:
        self._number = 0

    def one_more(self, depth: int) -> None:
        """Count a part at a depth; raises `NoEmail` where there are too many, or it stands too deep."""
        self._number += 1
        if self._number > _MOST_PARTS:
            raise NoEmail("many")
        if depth > DEEPEST:
            raise NoEmail("deep")


def _read(message: Message, count: _Count, depth: int) -> Found:
    found = Found()
    put_headers(message, found)
    found.words = words(_put(message, found, count, depth), found)
    return found


def _put(part: Message, found: Found, count: _Count, depth: int) -> str:
    """Put the files of a part into `found` and return its words."""
    count.one_more(depth)
    kind = part.get_content_type()
    if kind in _LOCKED:
        found.note("locked")
    if kind == "message/rfc822":
        return _inner(part, found, count, depth)
    if part.is_multipart():
        return _several(part, found, count, depth)
    if kind in {"text/plain", "text/html"} and not _is_file(part):
        return _text(part, kind, found)
    found.enclose(name_of(part), kind, _bytes(part))
    return ""


def _several(part: Message, found: Found, count: _Count, depth: int) -> str:
    """Return the words of the parts of a part; of alternatives what `of_both` shows of plain text and the richest, the last."""
    parts = [one for one in part.get_payload() if isinstance(one, Message)]
    said = [(one.get_content_type(), _put(one, found, count, depth + 1)) for one in parts]
    if part.get_content_type() != "multipart/alternative":
        return "\n\n".join(text for _, text in said if text.strip())
    plain = next((text for kind, text in said if kind == "text/plain" and text.strip()), "")
    rich = next((text for kind, text in reversed(said) if kind != "text/plain" and text.strip()), "")
    return of_both(plain, rich, found)


def _inner(part: Message, found: Found, count: _Count, depth: int) -> str:
    """Return the words of an e-mail that was attached, below a line that says whose it is; its files join the others."""
    payload = part.get_payload()
    inner = payload[0] if isinstance(payload, list) and payload and isinstance(payload[0], Message) else None
    if inner is None:
        found.enclose(name_of(part) or "E-mail.eml", "message/rfc822", _bytes(part))
        return ""
    read = _read(inner, count, depth + 1)
    return within(read, found)


def within(read: Found, found: Found) -> str:
    """Return an e-mail inside another as words, and put its files beside those of the outer one, `found`."""
    for one in read.enclosed:
        found.enclose(one.name, one.kind, one.content)
    for key in (one for one in read.notes if one in _OF_INNER):
        found.note(key)
    found.note("inner")
    head = [f"From: {read.sender.words or 'not said'}", f"Subject: {read.subject or 'none'}"]
    return "\n".join(["---- An e-mail that was attached ----", *head, "", read.words])


def _text(part: Message, kind: str, found: Found) -> str:
    text = decoded(_bytes(part), _charset(part))
    return of_html(text, found) if kind == "text/html" else text


def of_html(html: str, found: Found) -> str:
    """Return the words of HTML, and note in `found` what is odd about it."""
    read = read_html(html)
    for key in read.notes:
        found.note(key)
    return read.words


def of_both(plain: str, html: str, found: Found) -> str:
    """Return the words to show of an e-mail in plain text and in HTML, and note in `found` where these differ."""
    if not plain.strip() or not html.strip():
        return plain if plain.strip() else html
    shown, odd = shown_of(plain, html)
    if odd:
        found.note(odd)
    return shown


def decoded(content: bytes, charset: str) -> str:
    """Return text by the charset that is named; where that is wrong as UTF-8, or as Windows has it in western Europe."""
    # Programs that say Latin-1 or ASCII mean what Windows has, as browsers take it.
    named = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "us-ascii": "utf-8", "": "utf-8"}.get(charset, charset)
    for wanted in ("utf-8",) if named.replace("-", "_") in _NO_LETTERS else (named, "utf-8"):
        try:
            return content.decode(wanted)
        except (LookupError, ValueError):
            continue
    return content.decode("cp1252", "replace")


def _charset(part: Message) -> str:
    try:
        return (part.get_content_charset() or "").lower()
    except _BROKEN:
        return ""


def _is_file(part: Message) -> bool:
    try:
        return part.get_content_disposition() == "attachment" or bool(part.get_filename())
    except _BROKEN:
        return False


def _bytes(part: Message) -> bytes:
    """Return what a part holds, as well as its encoding can be undone."""
    try:
        content = part.get_payload(decode=True)
    except _BROKEN:
        content = None
    return content if isinstance(content, bytes) else b""
