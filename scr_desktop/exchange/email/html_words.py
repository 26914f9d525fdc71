"""The words of a page in HTML as plain text: nothing in it is loaded, followed or run."""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser
from typing import NamedTuple

_MOST = 5_000_000
_UNSEEN = {"script", "style", "head", "title", "template", "noscript", "object", "svg"}
# What of it holds something that was meant for readers, or for their computer.
_LEFT_OUT = {"noscript", "object", "svg"}
_HIDES = re.compile(r"display:none|visibility:hidden")
# So many words that the plain text of an e-mail does not have are more than a program's way of putting it.
_MORE, _FEW = 5, 3
_LINES = {
    "p", "div", "br", "tr", "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr", "section",
    "article", "header", "footer", "dl", "dt", "dd",
}  # fmt: skip
_EMPTY = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
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
        words, notes = _parsed(whole)
        return HtmlRead(words, (*notes, *cut))
    except (AssertionError, ValueError, LookupError, RecursionError):
        return HtmlRead(_in_lines(re.sub(r"<[^<>]*>", " ", whole)), ("broken html", *cut))


def shown_of(plain: str, html: str) -> tuple[str, str]:
    """Return the words to show of an e-mail that is written in both ways, with the key of what is odd about it.

    These are its plain text, unless that only stands in for what the HTML says: what somebody wrote is never hidden.
    """
    in_plain, in_html = _counted(plain), _counted(html)
    more, of = (in_html - in_plain).total(), in_html.total()
    if more < _FEW or (more < _MORE and more * 3 <= of):
        return plain, ""
    if not in_plain - in_html:
        return html, "html"
    return f"{plain.strip()}\n\n---- The same e-mail in HTML ----\n\n{html}", "both"


def _counted(text: str) -> Counter[str]:
    return Counter(re.findall(r"[^\W_]+", text.casefold()))


def _parsed(html: str) -> tuple[str, list[str]]:
    reader = _Words()
    reader.feed(html)
    reader.close()
    return _in_lines("".join(reader.said)), reader.notes


def _in_lines(text: str) -> str:
    lines = [" ".join(one.split()) for one in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


class _Words(HTMLParser):
    """Gathers the texts that are seen, with ends of lines where a block begins or ends."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self._unseen: list[str] = []
        self._hidden: list[str] = []
        self._unended: set[str] = set()
        self._noted: set[str] = set()

    @property
    def notes(self) -> list[str]:
        """What is odd about it: "left out" or "hidden"."""
        return sorted(self._noted)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line, or what is not seen."""
        self._note_hidden(tag, dict(attrs))
        if tag in _UNSEEN:
            self._begin_unseen(tag)
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
        if tag in self._hidden[-1:]:
            self._hidden.pop()
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
        if any(map(str.isalnum, data)):
            self._noted |= {"left out"} if _LEFT_OUT & set(self._unseen) else set()
            self._noted |= {"hidden"} if self._hidden and not self._unseen else set()

    def _begin_unseen(self, tag: str) -> None:
        self._unseen.append(tag)
        # Whatever a script would write cannot be told.
        if tag == "script":
            self._noted.add("left out")

    def _note_hidden(self, tag: str, attrs: dict[str, str | None]) -> None:
        """Note that an element hides what is in it, or stands within one of its kind that does."""
        style = "".join((attrs.get("style") or "").lower().split())
        if tag not in _EMPTY and (tag in self._hidden[-1:] or "hidden" in attrs or _HIDES.search(style)):
            self._hidden.append(tag)

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
