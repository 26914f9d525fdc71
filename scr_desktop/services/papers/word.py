"""A paper as a Word document, for whoever comments on it or writes on."""

from __future__ import annotations

from collections.abc import Callable

from scr_desktop.documents.word.write import word_document
from scr_desktop.domain.problem import Problem
from scr_desktop.services.papers import paper
from scr_desktop.services.papers.paper import Composed

MADE_AS, ENDING = "a Word document", ".docx"


def word_of(
    composed: Composed,
    *,
    copy: str = "",
    mark: str = "",
    progress: Callable[..., None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> bytes:
    """Return a composed document as .docx and note nothing; `progress` and `stop` are as in `paper.pdf_of`.

    By its `mark` it is known when it comes back. Of an anonymised one the PDF of the same words is drawn and read back
    first: raises `StillNamed` as `paper.pdf_of`.
    Raises `Problem` for a paper that is not written in Word.
    """
    if not composed.document.in_word:
        raise Problem(f"The paper “{composed.document.name}” is made as a PDF only: save it as PDF.", "document")
    if composed.anonymous:
        paper.pdf_of(composed, copy=copy, progress=progress, stop=stop)
    return word_document(composed.content, paper.imprint_of(composed, copy), mark)
