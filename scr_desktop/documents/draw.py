"""Draws a document's content as a tagged A4 PDF with its marking, numbering and time on every page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from scr_desktop.documents.content import Content
from scr_desktop.documents.manifest import with_manifest

DEFAULT_MARKING = "OFFICIAL-SENSITIVE"


class Stopped(Exception):
    """The drawing was stopped because its caller asked for it."""


def draw(
    content: Sequence[Content],
    *,
    title: str,
    marking: str = DEFAULT_MARKING,
    handling: str = "",
    reference: str = "",
    as_at: datetime | None = None,
    copy: str = "",
    history_head: str = "",
    bound: bool = False,
    progress: Callable[[int, int], None] | None = None,
    stop: Callable[[], bool] | None = None,
    tagged: bool = True,
) -> bytes:
    """Return the PDF of this content.

    `title` is the document's title; `marking` stands centred at head and foot of every page ("" for none, as
    on a publication), with the words on how to handle it, if any, below; `reference` and `as_at` (shown in local time,
    to the minute) stand at the foot; `copy` names the numbered copy ("Copy 3 of 8: Police"). All of these are among the
    file's properties too. `history_head` is what a `Manifest` says of the history. A `bound` document is printed on
    both sides: its inner margins are wider.
    `progress(page, pages)` is called after each page; when `stop()` returns true `Stopped` is raised.
    `tagged=False` leaves the structure out, only to measure its cost.
    It may run in any thread.
    """
    # Everything that draws is imported here: the window opens long before anyone prints.
    from scr_desktop.documents.paper.furniture import Furniture, Imprint
    from scr_desktop.documents.paper.layout import Layout
    from scr_desktop.documents.paper.links import number_places
    from scr_desktop.documents.paper.pages import paginate
    from scr_desktop.documents.paper.tagged import TaggedPdf

    def check() -> None:
        if stop is not None and stop():
            raise Stopped

    imprint = Imprint(title, marking, handling, reference, as_at, copy)
    furniture = Furniture(imprint, bound=bound)
    layout = Layout(furniture.text_width, furniture.text_height, check)
    layout.add_document(with_manifest(content, as_at, history_head, copy))
    pages = paginate(layout.blocks, furniture.text_height, check)
    number_places(pages)
    pdf = TaggedPdf(title, layout.root, subject=imprint.subject, both_sides=bound, tagged=tagged)
    for number, page in enumerate(pages, start=1):
        check()
        furniture.draw(pdf, number, len(pages))
        for placed in page:
            left, top = furniture.left(number), furniture.text_top - placed.top
            if placed.again:
                placed.block.draw_again(pdf, left, top)
            else:
                placed.block.draw(pdf, left, top, placed.first, placed.last)
        pdf.end_page()
        if progress is not None:
            progress(number, len(pages))
    return pdf.finish()
