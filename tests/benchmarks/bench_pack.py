"""A decision pack of fifty pages, in seconds, with files of agencies bound in, and what its accessibility costs."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterable, Sequence
from html import escape

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, LongTable, Paragraph, SimpleDocTemplate

from scr_desktop.documents.case_papers.decision_pack import DOCUMENT
from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.making.received import pages_of
from scr_desktop.documents.making.texts import texts
from scr_desktop.documents.paper.face import REGULAR, face
from scr_desktop.documents.parts.content import Content, Facts, Grid
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.subjects.case import OfPack
from scr_desktop.documents.subjects.rows import Material
from scr_desktop.domain.papers.pack import usual_parts
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.papers.attachment import Attachment
from scr_desktop.domain.records.papers.pack_choice import PackChoice
from tests.benchmarks.event_loop import longest_wait
from tests.benchmarks.measure import compare, timed, within
from tests.documents.cases import AS_AT, AWARE, OFFICE, content, made

PAGES = 50
LONGEST_WAIT = 0.05
_WIDE = 430  # points of a page between its margins


def large_case() -> CaseStatus:
    """Return a case of which a pack has at least fifty pages."""
    told = content(AWARE["WT2023"])
    told["incident"]["what_happened"] = "\n".join(f"{n:04}. He was seen at home by the team. " * 2 for n in range(900))
    told["agencies"] = [
        {"name": f"Trust {n}", "contact": f"desk {n}", "involvement": "Saw the family at home. " * 30}
        for n in range(40)
    ]
    return made("WT2023", told=told)


def drawing_of_fifty_pages(*, bound_in: bool = False) -> tuple[Callable[..., bytes], int]:
    """Return what draws a pack of at least fifty pages, ten of them sent by an agency if `bound_in`, and how many."""
    status = large_case()
    material = with_file(status) if bound_in else Material()

    def drawing(*, tagged: bool = True) -> bytes:
        return draw(
            DOCUMENT.body(OfPack(status, material), OFFICE, AS_AT),
            Imprint("Decision pack", as_at=AS_AT),
            tagged=tagged,
        )

    return drawing, _pages(drawing())


def by_platypus(content: Sequence[Content]) -> Callable[[], bytes]:
    """Return what sets the same words by reportlab's own layout, tables as tables and all else in paragraphs, untagged."""

    def set_pages() -> bytes:
        target = io.BytesIO()
        SimpleDocTemplate(target).build([flowable for item in content for flowable in flowables(item)])
        return target.getvalue()

    return set_pages


def flowables(item: Content) -> list[Flowable]:
    """Return what platypus sets for one piece of content."""
    if not isinstance(item, Facts | Grid) or not item.rows:
        return paragraphs(texts([item]))
    width = max(len(row) for row in item.rows)
    rows = [[paragraphs([cell]) for cell in row] + [[]] * (width - len(row)) for row in item.rows]
    return [LongTable(rows, colWidths=[_WIDE / width] * width, splitInRow=1)]


def paragraphs(words: Iterable[str]) -> list[Flowable]:
    """Return a paragraph for each line: of one over many pages platypus sets what is left anew for each."""
    style = ParagraphStyle("body", fontName=face(REGULAR).name, fontSize=10.5, leading=14.5)
    return [Paragraph(escape(line), style) for one in words for line in one.splitlines() if line.strip()]


def with_file(status: CaseStatus) -> Material:
    """Keep a file of ten pages in a case, moved by the officer to the place after the summary; return its bytes."""
    pdf = sent()
    kept = Attachment(
        return_id="", agency="Police", file_name="log.pdf", pages=10, kept_at="", sha256="0" * 64, pdf=pdf
    )
    status.case.attachments = [kept]
    file = next(part.key for part in usual_parts(status, 0) if part.attachment)
    status.case.pack_choices = [PackChoice(pack_parts=["summary", file])]
    return Material(files={kept.id: pdf})


def sent() -> bytes:
    """Return what the police sent: ten pages."""
    # Imported here: the process that reads the file loads this module too.
    from tests.documents.paper.test_foreign import written

    return written(*("The police saw the family at home.\nNothing more is known.",) * 10)


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
    plain = by_platypus(DOCUMENT.body(OfPack(large_case(), Material()), OFFICE, AS_AT))
    name = f"tagged pack of {pages} pages / platypus, {_pages(plain())} pages untagged"
    compare(name, timed(drawing), timed(plain), at_most=0.4)
    chosen, more = drawing_of_fifty_pages(bound_in=True)
    alone = timed(lambda: pages_of(sent(), "log.pdf"))
    compare(f"pack of {more} pages, 10 bound in / these alone", timed(chosen), alone, at_most=1.6, repeats=5)
    untagged = timed(lambda: drawing(tagged=False))
    compare("decision pack with structure / without", timed(drawing), untagged, at_most=1.6)
    within(f"window waits at most, {pages} pages drawn", lambda: longest_wait(drawing), LONGEST_WAIT)
    within(f"window waits at most, {more} pages drawn", lambda: longest_wait(chosen), LONGEST_WAIT, repeats=5)
    app.quit()


if __name__ == "__main__":
    main()
