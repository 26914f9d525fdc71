"""Draws a document's content as a tagged A4 PDF with its marking, numbering and time on every page."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from scr_desktop.documents.making.manifest import with_manifest
from scr_desktop.documents.parts.content import Content
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.domain.problem import Problem

# A pack of a thousand pages takes a tenth of this.
LONGEST = 300.0


class DrawingStopped(Exception):
    """The drawing was stopped because its caller asked for it."""


def draw(
    content: Sequence[Content],
    imprint: Imprint,
    *,
    bound: bool = False,
    progress: Callable[[int, int], None] | None = None,
    stop: Callable[[], bool] | None = None,
    seconds: float = LONGEST,
    tagged: bool = True,
) -> bytes:
    """Return the PDF of this content, with its imprint on every page.

    A `bound` document is printed on both sides: its inner margins are wider.
    `progress(page, pages)` is called after each page; when `stop()` returns true `DrawingStopped` is raised,
    after `seconds` a `Problem`: both are looked at for every line. `tagged=False` leaves the structure out, only to
    measure its cost.
    It may run in any thread.
    """
    check = _checking(imprint.title, stop, time.monotonic() + seconds)
    whole = with_manifest(content, imprint)
    return _drawn(whole, imprint, check, progress, bound=bound, tagged=tagged)


def _drawn(
    content: Sequence[Content],
    imprint: Imprint,
    check: Callable[[], None],
    progress: Callable[[int, int], None] | None,
    *,
    bound: bool,
    tagged: bool,
) -> bytes:
    """Return the PDF of content with its manifest: laid out, divided into pages, and each of them drawn."""
    # Everything that draws is imported late: the window opens long before anyone prints.
    from scr_desktop.documents.paper.furniture import Furniture, in_one_line
    from scr_desktop.documents.paper.layout import Layout
    from scr_desktop.documents.paper.links import number_places
    from scr_desktop.documents.paper.pages import paginate
    from scr_desktop.documents.paper.tagged import TaggedPdf

    furniture = Furniture(imprint, bound=bound)
    layout = Layout(furniture.text_width, furniture.text_height, check, furniture.window, imprint.title)
    furniture.announce(layout.root)
    layout.add_document(content)
    pages = paginate(layout.blocks, furniture.text_height, check, first_less=furniture.first_less, both_sides=bound)
    number_places(pages)
    pdf = TaggedPdf(imprint.title, layout.root, subject=in_one_line(imprint), both_sides=bound, tagged=tagged)
    for number, page in enumerate(pages, start=1):
        furniture.draw(pdf, number, len(pages))
        if not page:
            furniture.draw_for_notes(pdf, number)
        for placed in page:
            check()
            placed.draw(pdf, furniture.left(number), furniture.text_top(number))
        pdf.end_page()
        if progress is not None:
            progress(number, len(pages))
    return pdf.finish(check)


def _checking(title: str, stop: Callable[[], bool] | None, until: float) -> Callable[[], None]:
    """Return what is called all the while and ends the drawing when it is to stop or takes too long."""

    def check() -> None:
        if stop is not None and stop():
            raise DrawingStopped
        if time.monotonic() > until:
            raise Problem(
                f"“{title}” takes too long to draw and was given up: look for an entry into which far too much was pasted."
            )

    return check
