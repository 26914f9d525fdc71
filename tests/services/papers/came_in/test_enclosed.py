"""The files in an e-mail: a PDF is kept with the return, a filled form is read, and what is neither is said."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pypdf
import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.request import InformationRequest
from scr_desktop.services.papers import paper
from scr_desktop.services.papers.came_in import enclosed
from scr_desktop.services.papers.came_in.enclosed import Looked
from scr_desktop.services.requests import request
from scr_desktop.store.case_file import CaseFile
from tests.documents import filling
from tests.documents.paper.test_foreign import written
from tests.present import present
from tests.services.opening import Opened
from tests.services.papers.came_in.conftest import SCOPE
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
    assert found.left == ("Only inside the e-mail, for they are not bound into the pack: plan.docx, named.pdf.",)


def test_a_filled_form_is_read_for_its_request(case_file: CaseFile, case: Case, looked: object) -> None:
    """It goes with the return as its form, which is not bound in beside what was entered from it."""
    assert callable(looked)
    found = looked(form_pdf=form_of(case_file, case, case.requests[0]))
    assert found.form is not None
    assert (found.form.entries["summary"], present(found.form.file).name) == ("Seen twice.", "form.pdf")
    assert (found.pdfs, found.said) == ((), ())


def form_of(case_file: CaseFile, case: Case, of: InformationRequest) -> bytes:
    """Return the form of a request of a case, filled in."""
    return filling.WAYS["pypdf"](paper.draw(case_file, "return-form", case.id, item=of.id), {"summary": "Seen twice."})


def test_the_form_of_another_case_or_case_file_is_refused(
    case_file: CaseFile, case: Case, opened: Opened, looked: object
) -> None:
    """Beside the right form too, and however its pages are: of two families one pack must never tell."""
    assert callable(looked)
    other = opened(agencies=[{"name": "Health Visiting", "contact": "", "involvement": ""}])
    asked = [request.AgencyToAsk("Health Visiting", other.agencies[0].id)]
    _, (made,) = request.prepare(case_file, other.id, asked, SCOPE)
    request.send(case_file, other.id, [made.id], date(2018, 5, 16))
    theirs, mine = form_of(case_file, other, made), form_of(case_file, case, case.requests[0])
    for files in ({"hv_pdf": theirs}, {"mine_pdf": mine, "report_pdf": written("x"), "hv_pdf": theirs}):
        with pytest.raises(Problem) as refused:
            looked(**files)
        assert refused.value.sentence == (
            f"hv.pdf is the form of request 1, to Health Visiting, of case {other.reference}: open that case and take the "
            "e-mail in there. Here it is no return, and can be kept."
        )
    with case_file.work("Erased", case_id=other.id) as session:
        session.delete(session.get(InformationRequest, made.id))
    with pytest.raises(
        Problem, match=r"of a request that is not in this case file .* Here it is no return, and can be kept"
    ):
        looked(hv_pdf=theirs)


def test_the_form_of_another_request_alone_is_refused(case_file: CaseFile, case: Case, looked: object) -> None:
    """That request is to be chosen; one that was withdrawn cannot be."""
    assert callable(looked)
    other = case.requests[1]
    theirs = form_of(case_file, case, other)
    with pytest.raises(Problem) as refused:
        looked(school_pdf=theirs, report_pdf=written("x"))
    assert refused.value.sentence == "school.pdf is the form of request 2, to Harbour School: choose that request."
    request.withdraw(case_file, case.id, other.id, "Asked twice")
    with pytest.raises(Problem, match=r"that request waits for no answer\. Here it is no return, and can be kept\."):
        looked(school_pdf=theirs)


def test_beside_the_right_form_that_of_another_request_stays_in_the_e_mail(
    case_file: CaseFile, case: Case, looked: object
) -> None:
    """It is said before everything else, and never kept with the return."""
    assert callable(looked)
    mine, theirs = (form_of(case_file, case, one) for one in case.requests)
    found = looked(locked_pdf=locked(), school_pdf=theirs, form_pdf=mine, report_pdf=written("x"))
    assert present(found.form).file.name == "form.pdf"
    assert [one.name for one in found.pdfs] == ["report.pdf"]
    assert found.said[0] == "school.pdf is the form of request 2, to Harbour School: it stays in the e-mail alone."
    assert "locked.pdf" in found.said[1]
