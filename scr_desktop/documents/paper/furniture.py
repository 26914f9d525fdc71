"""What stands on every page around the text: marking at the head; title, reference, time, copy and page at the foot."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager

from scr_desktop.documents.paper.face import BOLD, REGULAR
from scr_desktop.documents.paper.structure import Element
from scr_desktop.documents.paper.tagged import TaggedPdf
from scr_desktop.documents.paper.text import Line, Look, clean_line, shorten, wrap
from scr_desktop.documents.parts.imprint import Imprint

MM = 72 / 25.4
PAGE_WIDTH = 210 * MM
PAGE_HEIGHT = 297 * MM
MARGIN = 20 * MM
# Of the head stands one line above the text, of the foot one below it.
TOP = 18.5 * MM
HEAD = 13 * MM
# A bound sheet is shifted by this towards its free edge: room for staples or holes, no narrower text.
BINDING_SHIFT = 5 * MM
# An address that begins this far below the edge of a sheet folded in three is seen through the window of an envelope.
WINDOW = 51 * MM

MARK = Look(BOLD, 10, 12.5)
HANDLING = Look(REGULAR, 9, 11.5)
FOOT = Look(REGULAR, 8.5, 11, 0.2)
FOOT_TITLE = Look(BOLD, 8.5, 11, 0.2)
NOTES = "Room for notes"
NOTES_LINE = 9 * MM
_BETWEEN = " · "
_GAP = 8.0
# Of a line a copy's name keeps at most this share.
_COPY_SHARE = 0.5


def in_one_line(imprint: Imprint) -> str:
    """Return marking, reference, time and copy on one line, for the file's own properties."""
    said = (imprint.marking, imprint.handling, imprint.reference, imprint.time, imprint.copy)
    return _BETWEEN.join(filter(None, map(clean_line, said)))


class Furniture:
    """The head and the foot of every page; where the text area lies follows from it, and how far down an address belongs.

    Each is one line. What is too long for it stands whole on the first page, whose text begins lower and ends higher by
    `first_less`, and is cut or left out on the others. Lengths are points.
    """

    def __init__(self, imprint: Imprint, *, bound: bool = False) -> None:
        self.text_width = PAGE_WIDTH - 2 * MARGIN
        self._shift = BINDING_SHIFT if bound else 0.0
        self._marking, self._handling = clean_line(imprint.marking), clean_line(imprint.handling)
        self._title = clean_line(imprint.title)
        self._reference, self._time, self._copy = map(clean_line, (imprint.reference, imprint.time, imprint.copy))
        self._whole = _BETWEEN.join(filter(None, (self._reference, self._time, self._copy)))
        self._whole_head = self._head_on_first()
        self._whole_foot = self._foot_on_first()
        spill = sum(look.leading for look, _ in self._whole_head[1:])
        below = FOOT.leading * len(self._whole_foot)
        self._tops = (PAGE_HEIGHT - TOP - spill, PAGE_HEIGHT - TOP)
        self.text_height = PAGE_HEIGHT - TOP - MARGIN
        self.first_less = spill + below
        self.window = max(0.0, WINDOW - (PAGE_HEIGHT - self._tops[0]))
        self._announced: dict[str, Element] = {}

    def announce(self, root: Element) -> None:
        """Make marking, handling words, reference, time and copy the first that is read of a document.

        On its first page they are content, because who cannot see a page must know them too; on the others repetition.
        """
        for kind, there in (("Header", self._marking or self._handling), ("Footer", self._whole)):
            if there:
                self._announced[kind] = root.add("P")

    def left(self, number: int) -> float:
        """Return where the text begins on page `number`; of a bound document odd pages are bound at their left."""
        return MARGIN + (self._shift if number % 2 else -self._shift)

    def text_top(self, number: int) -> float:
        """Return how far above the bottom edge the text of page `number` begins."""
        return self._tops[number > 1]

    def draw(self, pdf: TaggedPdf, number: int, count: int) -> None:
        """Draw head and foot of page `number` of `count`."""
        left = self.left(number)
        with self._as(pdf, number, "Header"):
            self._draw_head(pdf, left, first=number == 1)
        page = f"Page {number} of {count}"
        if number == 1 and self._whole_foot:
            self._draw_whole_foot(pdf, left, page)
        else:
            self._draw_foot(pdf, left, page, number)

    def _as(self, pdf: TaggedPdf, number: int, kind: str) -> AbstractContextManager[None]:
        announced = self._announced.get(kind) if number == 1 else None
        return pdf.content(announced) if announced else pdf.artifact(kind)

    # The head

    def _head_on_first(self) -> list[tuple[Look, Line]]:
        """Return the lines of the head of the first page, if they are more than one."""
        if self._head_width() <= self.text_width:
            return []
        return [
            (look, line)
            for text, look in ((self._marking, MARK), (self._handling, HANDLING))
            if text
            for line in wrap(text, look, self.text_width * 0.9)
        ]

    def _head_width(self) -> float:
        marking, handling = self._wide(self._marking, MARK), self._wide(self._handling, HANDLING)
        return marking + handling + (self._wide(_BETWEEN, HANDLING) if marking and handling else 0)

    def _draw_head(self, pdf: TaggedPdf, left: float, *, first: bool) -> None:
        y = PAGE_HEIGHT - HEAD
        if first and self._whole_head:
            for look, line in self._whole_head:
                # The space keeps marking and handling words apart when they are read aloud.
                pdf.write(look, [(left + self._centre(line.width), y, line.text + " ")])
                y -= look.leading
            return
        if self._whole_head:
            marking = shorten(self._marking or self._handling, MARK, self.text_width)
            pdf.write(MARK, [(left + self._centre(self._wide(marking, MARK)), y, marking)])
            return
        x = left + self._centre(self._head_width())
        if self._marking:
            pdf.write(MARK, [(x, y, f"{self._marking} ")])
            x += self._wide(self._marking, MARK)
        if self._handling:
            between = _BETWEEN if self._marking else ""
            pdf.write(HANDLING, [(x, y, f"{between}{self._handling} ")])

    def _centre(self, width: float) -> float:
        return (self.text_width - width) / 2

    # The foot

    def _foot_on_first(self) -> list[Line]:
        """Return the lines in which reference, time and copy stand below title and page number, if one has no room for all."""
        wide = self._wide(self._title, FOOT_TITLE) + self._wide(f"{self._whole}Page 0000 of 0000", FOOT)
        if wide + 2 * _GAP <= self.text_width or not self._whole:
            return []
        return wrap(self._whole, FOOT, self.text_width)

    def _draw_whole_foot(self, pdf: TaggedPdf, left: float, page: str) -> None:
        y = self._draw_rule(pdf, left, lines=1 + len(self._whole_foot))
        title = shorten(self._title, FOOT_TITLE, self.text_width - self._wide(page, FOOT) - _GAP)
        self._draw_title(pdf, left, y, title, page)
        with self._as(pdf, 1, "Footer"):
            lines = [
                (left, y - at * FOOT.leading, f"{line.text.rstrip()} ") for at, line in enumerate(self._whole_foot, 1)
            ]
            pdf.write(FOOT, lines)

    def _draw_foot(self, pdf: TaggedPdf, left: float, page: str, number: int) -> None:
        y = self._draw_rule(pdf, left, lines=1)
        title, told = self._cut(self.text_width - self._wide(page, FOOT) - 2 * _GAP)
        self._draw_title(pdf, left, y, title, page)
        x = left + self._wide(title, FOOT_TITLE) + (_GAP if title else 0)
        for one in told:
            with self._as(pdf, number, "Footer"):
                pdf.write(FOOT, [(x, y, one)])
            x += self._wide(one, FOOT)

    def _cut(self, room: float) -> tuple[str, list[str]]:
        """Return title and what is told beside it, for so much room.

        Of the reference the longest parts are left out until the rest stands whole: nothing is cut that can be left to the
        first page. Time and copy stay, for whoever finds a single page; only a title that is too long beside them is cut.
        """
        parts = [part for part in self._reference.split(_BETWEEN) if part]
        copy = shorten(self._copy, FOOT, room * _COPY_SHARE)
        kept = self._told(parts, copy)
        while parts and self._wide(self._title, FOOT_TITLE) + self._wide(kept, FOOT) > room:
            parts.remove(max(parts, key=len))
            kept = self._told(parts, copy)
        title = shorten(self._title, FOOT_TITLE, room - self._wide(kept, FOOT))
        return title, [kept] if kept else []

    def _told(self, parts: Sequence[str], copy: str) -> str:
        return _BETWEEN.join(filter(None, (*parts, self._time, copy)))

    def _draw_rule(self, pdf: TaggedPdf, left: float, lines: int) -> float:
        """Draw the rule above a foot of so many lines; return the baseline of the first."""
        top = MARGIN - 3.5 * MM + (lines - 1) * FOOT.leading
        with pdf.artifact("Footer"):
            pdf.line(left, top, left + self.text_width, top, weight=0.4)
        return top - 10

    def _draw_title(self, pdf: TaggedPdf, left: float, y: float, title: str, page: str) -> None:
        with pdf.artifact("Footer"):
            if title:
                pdf.write(FOOT_TITLE, [(left, y, title + " ")])
            pdf.write(FOOT, [(left + self.text_width - self._wide(page, FOOT), y, page)])

    @staticmethod
    def _wide(text: str, look: Look) -> float:
        return look.face.width(text, look.size)

    # A page without text

    def draw_for_notes(self, pdf: TaggedPdf, number: int) -> None:
        """Rule page `number`, the back of a sheet, for notes by hand."""
        left, top = self.left(number), self.text_top(number) - FOOT.leading
        bottom = self.text_top(number) - self.text_height
        with pdf.artifact():
            pdf.write(FOOT, [(left, top, NOTES)])
            while (top := top - NOTES_LINE) > bottom:
                pdf.line(left, top, left + self.text_width, top, weight=0.25)
