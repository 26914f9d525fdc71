"""What `outloud` says of a PDF: a second checker, which also asks whether what is tagged makes sense.

Four of its rules take for a fault what is none. Each is left out here, and where there is something to hold in its
place a stricter rule of ours holds it:

- TAG-002 takes handling words on a single page, and the repeated head of a table, for text that nobody is told.
  `unannounced` asks that whatever is an artifact is also content of the same document, except page numbers and the like.
- TBL-010 takes a table for shredded when it has more headers than data, as a table of one row and named rows has.
  `badly_headed` asks that headers are the whole first row, or the first cell of a row, and nothing else.
- PAG-001 takes the heads of tables that begin near the top of three pages for a running head.
  `running` asks that what stands in the head and the foot of every page but the first is no content.
- LNK-010 asks that an address be a link. What somebody typed never becomes one (`content.Link`).
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from outloud.findings import Result
from outloud.model import Document
from outloud.registry import run_rules

from tests.documents.reading import TEXT_BOTTOM, TEXT_TOP, Element, ReadBack, bare, kids
from tests.present import present

LEFT_OUT = {"TAG-002", "TBL-010", "PAG-001", "LNK-010"}
# Page numbers, the dots that lead to them, and the words on a page without any.
FURNITURE = re.compile(r"Page \d+ of \d+|[ .]+|Room for notes")


def second_opinion(read: ReadBack) -> list[str]:
    """Return the errors and warnings of another checker, and what breaks the rules that stand for those left out."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "paper.pdf")
        path.write_bytes(read.content)
        document, result = Document(str(path)), Result(path=path.name)
        try:
            run_rules(document, result, skip=LEFT_OUT)
            title = present(read.properties.title, "a title")
            found = [*unannounced(document, title), *running(document), *badly_headed(read)]
        finally:
            document.close()
    found += [f"{run.rule} crashed: {run.reason}" for run in result.runs if run.status == "crashed"]
    return found + [f"{one.rule} {one.message}: {one.evidence}" for one in result.findings if one.severity != "info"]


def unannounced(document: Document, title: str) -> Iterator[str]:
    """Yield what stands on a page as an artifact and nowhere as content."""
    pages = [document.content(page.index) for page in document.pages]
    told = bare(title + "".join(run.text for page in pages for run in page.runs if not run.artifact))
    for page in pages:
        for run in page.artifact_runs():
            # What was cut for a line is told by what stands before the cut and after it.
            whole = all(bare(part) in told for part in run.text.split("…"))
            if not FURNITURE.fullmatch(run.text.strip()) and not whole:
                yield f"Nobody who cannot see is told: {run.text}"


def running(document: Document) -> Iterator[str]:
    """Yield what is content in the head or the foot of a page after the first, where it was told already."""
    for page in document.pages[1:]:
        for line in document.content(page.index).lines:
            _, low, _, high = line.bbox
            outside = low > page.height - TEXT_TOP or high < page.height - TEXT_BOTTOM
            if line.tagged_share and outside:
                yield f"Told again on page {page.index + 1}: {line.text}"


def tags_in(row: Element) -> list[str]:
    """Return which cells of a row are headers and which data."""
    return [cell["/S"] for cell in kids(row)]


def badly_headed(read: ReadBack) -> Iterator[str]:
    """Yield the rows of tables whose headers stand anywhere but in the first row and the first column."""
    for table in (one for one in read.elements() if one["/S"] == "/Table"):
        rows = (one for one in kids(table) if one["/S"] == "/TR")
        for number, row in enumerate(rows, 1):
            tags = tags_in(row)
            if "/TH" in tags[1:] and (number > 1 or "/TD" in tags):
                yield f"A header in the middle of row {number}: {tags}"
