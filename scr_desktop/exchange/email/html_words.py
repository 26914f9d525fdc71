"""The words of a page in HTML as plain text: nothing in it is loaded, followed or run."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import NamedTuple

_MOST = 5_000_000
_UNSEEN = {"script", "style", "head", "title", "template", "noscript", "object", "svg"}
_LINES = {
    "p", "div", "br", "tr", "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr", "section",
    "article", "header", "footer", "dl", "dt", "dd",
}  # fmt: skip
_APART = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "blockquote"}


class HtmlRead(NamedTuple):
    """What a reader would read in HTML, and keys of what is odd about it (`Found.notes`)."""

    words: str
    notes: tuple[str, ...] = ()


def read_html(html: str) -> HtmlRead:
    """Return the words of HTML, a line for each paragraph and row; of what no parser reads, all that stands outside tags."""
    cut = ("cut",) if len(html) > _MOST else ()
    whole = html[:_MOST]
    try:
        return HtmlRead(_parsed(whole), cut)
    except (AssertionError, ValueError, LookupError, RecursionError):
        return HtmlRead(_in_lines(re.sub(r"<[^<>]*>", " ", whole)), ("broken html", *cut))


def _parsed(html: str) -> str:
    reader = _Words()
    reader.feed(html)
    reader.close()
    return _in_lines("".join(reader.said))


def _in_lines(text: str) -> str:
    lines = [" ".join(one.split()) for one in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


class _Words(HTMLParser):
    """Gathers the texts that are seen, with ends of lines where a block begins or ends."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self._unseen: list[str] = []
        self._unended: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line, or what is not seen."""
        if tag in _UNSEEN:
            self._unseen.append(tag)
        # What is seen begins anew with the body, also where the head before it was never ended.
        elif tag == "body":
            self._unseen.clear()
        elif tag == "li":
            self.said.append("\n- ")
        elif tag in {"td", "th"}:
            self.said.append("  ")
        else:
            self._end_line(tag)
        if tag == "img" and (words := dict(attrs).get("alt")):
            self.handle_data(f"[{words}]")

    def handle_endtag(self, tag: str) -> None:
        """End a line, or what is not seen."""
        if tag in self._unseen:
            while self._unseen.pop() != tag:
                pass
        self._end_line(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take an element that is its own end: nothing is unseen after it."""
        if tag not in _UNSEEN:
            self.handle_starttag(tag, attrs)

    def handle_data(self, data: str) -> None:
        """Take a text; ends of lines in it are no more than spaces."""
        if not self._unseen:
            self.said.append(re.sub(r"\s+", " ", data))

    # Comments and declarations: nobody reads them, and broken ones break the parser of the standard library, or its time.

    def parse_comment(self, i: int, report: bool = True) -> int:  # noqa: FBT001, FBT002
        """Pass over a comment that begins at `i`; return where it ends."""
        return self._past(i, "<!--", "-->")

    def parse_html_declaration(self, i: int) -> int:
        """Pass over a declaration, of Word's `<![if …]>` too."""
        return self._past(i, "<!", ">")

    def parse_pi(self, i: int) -> int:
        """Pass over an instruction to some other program."""
        return self._past(i, "<?", ">")

    def _past(self, i: int, sign: str, end: str) -> int:
        """Return where something ends; one that is never ended ends with its first sign, and is text after that."""
        at = -1 if end in self._unended else self.rawdata.find(end, i + 2)
        if at >= 0:
            return at + len(end)
        # It is not looked for again and again.
        self._unended.add(end)
        return i + len(sign)

    def _end_line(self, tag: str) -> None:
        if tag in _LINES and not self._unseen:
            self.said.append("\n\n" if tag in _APART else "\n")
