"""The files in an e-mail: a PDF is kept with the return, a filled form is read, and what is neither is said."""

from __future__ import annotations

import io
from pathlib import Path

import pypdf
import pytest

from scr_desktop.domain.records.case import Case
from scr_desktop.services.papers import paper
from scr_desktop.services.papers.came_in import enclosed
from scr_desktop.services.papers.came_in.enclosed import Looked
from scr_desktop.store.case_file import CaseFile
from tests.documents import filling
from tests.documents.paper.test_foreign import written
from tests.present import present
from tests.services.papers.came_in.mails import came_in, mail


def locked() -> bytes:
    """Return a PDF that asks for a password."""
    writer = pypdf.PdfWriter(io.BytesIO(written("Secret")))
    writer.encrypt("invented")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.fixture
def looked(case_file: CaseFile, case: Case, tmp_path: Path) -> object:
    """Give a function that looks at the files of an e-mail that answers the police's request."""

    def look(**files: bytes) -> Looked:
        named = {name.replace("_", "."): content for name, content in files.items()}
        return enclosed.look(case_file, case.id, case.requests[0].id, came_in(tmp_path, mail(files=named)))

    return look


def test_a_pdf_is_counted_and_the_rest_is_named(looked: object) -> None:
    """What cannot be drawn or is no PDF stays in the e-mail."""
    assert callable(looked)
    found = looked(report_pdf=written("One", "Two"), locked_pdf=locked(), plan_docx=b"PK", named_pdf=b"no PDF at all")
    assert [(one.name, one.pages) for one in found.pdfs] == [("report.pdf", 2)]
    assert found.form is None
    assert "“locked.pdf” is locked with a password" in found.said[0]
    assert found.said[0].endswith("It stays in the e-mail as it is kept.")
    assert found.said[1] == "Only inside the e-mail, for they are not bound into the pack: plan.docx, named.pdf."


def test_a_filled_form_is_read_for_its_request(case_file: CaseFile, case: Case, looked: object) -> None:
    """The form of another request is said, and nothing of it is taken; its PDF is kept all the same."""
    assert callable(looked)
    mine, other = (paper.draw(case_file, "return-form", case.id, item=one.id) for one in case.requests)
    found = looked(form_pdf=filling.WAYS["pypdf"](mine, {"summary": "Seen twice."}))
    assert found.form is not None
    assert (found.form.entries["summary"], present(found.form.file).name) == ("Seen twice.", "form.pdf")
    # It goes with the return as its form, which is not bound in beside what was entered from it.
    assert not found.pdfs
    found = looked(form_pdf=filling.WAYS["pypdf"](other, {"summary": "Seen twice."}))
    assert (found.form, [one.name for one in found.pdfs]) == (None, ["form.pdf"])
    assert found.said == ("form.pdf is the form of another request of this case: nothing of it is entered here.",)
