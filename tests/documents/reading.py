"""Reading a finished PDF back with independent programs."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any, TypeAlias

import page as page_validation
import pymupdf
import pypdf
import pytest

from tests.present import a, present

# An element of the structure tree, as pypdf's dictionaries have it.
Element: TypeAlias = dict[str, Any]

# Between these, in points from the top edge, stands what a page says.
TEXT_TOP, TEXT_BOTTOM = 50.0, 786.0
LIMITS = page_validation.SafetyLimits(max_table_grid_rows=20_000)


class ReadBack:
    """A PDF as other programs read it."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.reader = pypdf.PdfReader(io.BytesIO(content))

    @cached_property
    def mupdf(self) -> pymupdf.Document:
        """The PDF as MuPDF has it, which the program does not use."""
        return pymupdf.open(stream=self.content, filetype="pdf")

    @cached_property
    def pages(self) -> list[str]:
        """The text of each page."""
        return [page.get_text() for page in self.mupdf.pages()]

    @property
    def text(self) -> str:
        """All text with single spaces."""
        return squeeze(" ".join(self.pages))

    @property
    def running(self) -> str:
        """All text with single spaces as it runs on from page to page, without what stands on each page but the first."""
        lines = [page.splitlines() for page in self.pages]
        on_each = set.intersection(*map(set, lines[1:] or lines))
        left = (line for page in lines for line in page if line not in on_each)
        return squeeze(" ".join(line for line in left if not re.fullmatch(r"Page \d+ of \d+", line.strip())))

    @property
    def faults(self) -> list[str]:
        """What breaks PDF/UA-1."""
        report = page_validation.validate_pdf_bytes(
            self.content, profile=page_validation.ValidationProfile.PDF_UA_1, limits=LIMITS
        )
        return [f"{failure.rule_id} {failure.message}" for failure in report.failures]

    @property
    def outline(self) -> list[tuple[int, str]]:
        """The bookmarks, each with its depth."""
        return list(_flat(self.reader.outline, 0))

    @property
    def hidden(self) -> list[str]:
        """Every text of the file that stands on no page: properties, bookmarks, what is read aloud, where links lead."""
        objects = range(1, self.mupdf.xref_length())
        values = (
            self.mupdf.xref_get_key(number, key) for number in objects for key in self.mupdf.xref_get_keys(number)
        )
        titles = (title for _, title, *_ in self.mupdf.get_toc())
        links = (link["uri"] for page in self.mupdf.pages() for link in page.get_links() if "uri" in link)
        said = (value for kind, value in values if kind == "string")
        return [
            *said,
            *titles,
            *links,
            *filter(None, (self.mupdf.metadata or {}).values()),
            self.mupdf.get_xml_metadata(),
        ]

    @property
    def properties(self) -> pypdf.DocumentInformation:
        """What the file says of itself: its title, its subject and the like."""
        return properties(self.reader)

    @property
    def root(self) -> Element:
        """The catalogue of the file, from which everything else is reached."""
        return a(dict, self.reader.trailer["/Root"].get_object())

    def elements(self) -> Iterator[Element]:
        """Yield the elements of the structure tree in reading order, as pypdf's dictionaries."""
        yield from _below(self.root.get("/StructTreeRoot", {}))

    @property
    def fullness(self) -> list[float]:
        """How full each page is: how far down its text area its lowest mark reaches, 0 for none, 1 for its foot."""
        return [max((low - TEXT_TOP) / (TEXT_BOTTOM - TEXT_TOP) for low in _marks(page)) for page in self.mupdf.pages()]

    @property
    def nameless_tables(self) -> list[str]:
        """The first words of every table of which a screen reader cannot say what it is, by caption or summary."""
        tables = (one for one in self.elements() if one["/S"] == "/Table")
        return [f"A table without a name: {one.get('/K')}" for one in tables if not _named(one)]

    def by_poppler(self) -> str:
        """Return all text as pdftotext reads it; skips where poppler is not installed."""
        return _run("pdftotext", self.content, "-raw", "-", "-")

    def structure(self) -> str:
        """Return the structure tree with its text as poppler prints it."""
        return _run("pdfinfo", self.content, "-struct-text", "-")


ReadsBack: TypeAlias = Callable[[bytes], ReadBack]


def properties(reader: pypdf.PdfReader) -> pypdf.DocumentInformation:
    """Return what a PDF says of itself; fails if it says nothing."""
    return present(reader.metadata, "what the file says of itself")


def squeeze(text: str) -> str:
    """Return text with every stretch of white space as one space."""
    return re.sub(r"\s+", " ", text).strip()


def bare(text: str) -> str:
    """Return text without any white space."""
    return re.sub(r"\s+", "", text)


def kids(element: Element) -> Iterator[Element]:
    """Yield the elements that stand directly in an element of the structure tree."""
    found = element.get("/K", [])
    for one in found if isinstance(found, list) else [found]:
        kid = one.get_object()
        if isinstance(kid, dict) and "/S" in kid:
            yield kid


def _named(table: Element) -> bool:
    """Return whether a table has a caption with something in it, or says in a word what it holds."""
    first = next(kids(table), {})
    attributes = table.get("/A", {})
    return bool(first.get("/S") == "/Caption" and "/K" in first) or bool(str(attributes.get("/Summary", "")).strip())


def _marks(page: pymupdf.Page) -> Iterator[float]:
    """Yield how far down each mark of a page reaches that stands between its head and its foot, in points."""
    yield TEXT_TOP
    text = (block[3] for block in page.get_text("blocks"))
    shapes = (drawing["rect"].y1 for drawing in page.get_drawings())
    pictures = (picture["bbox"][3] for picture in page.get_image_info())
    yield from (low for marks in (text, shapes, pictures) for low in marks if TEXT_TOP < low <= TEXT_BOTTOM)


def _below(element: Element) -> Iterator[Element]:
    for kid in kids(element):
        yield kid
        yield from _below(kid)


def _flat(entries: Iterable[Any], depth: int) -> Iterator[tuple[int, str]]:
    for entry in entries:
        if isinstance(entry, list):
            yield from _flat(entry, depth + 1)
        else:
            yield depth, entry.title


def _run(program: str, content: bytes, *arguments: str) -> str:
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed: it comes with poppler-utils")
    done = subprocess.run([program, *arguments], input=content, capture_output=True, check=True, timeout=60)
    # What poppler tells of a table's name it tells as it stands in the file, in UTF-16.
    return done.stdout.decode("utf-8", "replace")
