"""A decision pack of fifty pages, in seconds, and what its accessibility costs."""

from __future__ import annotations

import os
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication

from scr_desktop.documents.decision_pack import DOCUMENT
from scr_desktop.documents.draw import draw
from tests.benchmarks.event_loop import longest_wait
from tests.benchmarks.measure import compare, timed, within
from tests.documents.cases import AS_AT, AWARE, OFFICE, content, made

PAGES = 50
LONGEST_WAIT = 0.05


def drawing_of_fifty_pages() -> tuple[Callable[..., bytes], int]:
    """Return what draws a pack of at least fifty pages, and how many pages it has."""
    told = content(AWARE["WT2023"])
    told["incident"]["what_happened"] = "\n".join(f"{n:04}. He was seen at home by the team. " * 2 for n in range(900))
    told["agencies"] = [
        {"name": f"Trust {n}", "contact": f"desk {n}", "involvement": "Saw the family at home. " * 30}
        for n in range(40)
    ]
    standing = made("WT2023", told=told)

    def drawing(*, tagged: bool = True) -> bytes:
        return draw(DOCUMENT.body(standing, OFFICE, AS_AT), title="Decision pack", as_at=AS_AT, tagged=tagged)

    return drawing, _pages(drawing())


def _pages(pdf: bytes) -> int:
    import io

    import pypdf

    return len(pypdf.PdfReader(io.BytesIO(pdf)).pages)


def main() -> None:
    """Print the rows: within two seconds, at most 1.6 times the same pack untagged, and how long the window waits."""
    app = QCoreApplication([])
    drawing, pages = drawing_of_fifty_pages()
    if pages < PAGES:
        raise RuntimeError(f"the pack measured has only {pages} pages")
    within(f"decision pack of {pages} pages", timed(drawing), 2.0)
    untagged = timed(lambda: drawing(tagged=False))
    compare("decision pack with structure / without", timed(drawing), untagged, at_most=1.6)
    within(f"window waits at most, {pages} pages drawn", lambda: longest_wait(drawing), LONGEST_WAIT)
    app.quit()


if __name__ == "__main__":
    main()
