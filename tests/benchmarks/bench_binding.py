"""Two hundred pages that an agency sent, bound into a paper, beside the same pages drawn as pictures and nothing else."""

from __future__ import annotations

import io

import pypdfium2

from scr_desktop.documents.paper.foreign import foreign_pages
from scr_desktop.documents.parts.content import BoundIn
from tests.benchmarks.frame import the_run
from tests.benchmarks.measure import compare, timed
from tests.documents.paper.test_foreign import written

PAGES = 200
# The room of a page of ours, in points, and how finely one is drawn.
ROOM = (480.0, 700.0)
DOTS = 170 / 72
_LINE = "The police saw the family at home on the day, and nothing more is known of it."
_LINES = 36


def sent() -> bytes:
    """Return what an agency sent: pages full of print."""
    return written(*("\n".join([_LINE] * _LINES),) * PAGES)


def bound(pdf: bytes) -> None:
    """Make every page ready for ours: its picture, the words that can be seen on it, its notes, in a process apart."""
    found = foreign_pages(BoundIn(pdf, "Sent"), *ROOM, lambda: None)
    if len(found) != PAGES or _LINE.split(maxsplit=1)[0] not in found[-1].text:
        raise RuntimeError("not every page was read")


def drawn(pdf: bytes) -> None:
    """Draw every page of the same size, and pack it as any program would keep a picture: in greys, a PNG."""
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            wide, high = page.get_size()
            scale = min(1.0, ROOM[0] / wide, ROOM[1] / high)
            page.render(scale=scale * DOTS).to_pil().convert("L").save(io.BytesIO(), "PNG")


def main() -> None:
    """Print the row: at most twice."""
    pdf = sent()
    ours, limit = timed(lambda: bound(pdf)), timed(lambda: drawn(pdf))
    compare(
        f"{PAGES} pages bound in / drawn as pictures", ours, limit, at_most=2.0, repeats=1 if the_run.is_short() else 3
    )


if __name__ == "__main__":
    main()
