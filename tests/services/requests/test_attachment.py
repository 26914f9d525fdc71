"""Files that agencies sent: looked at before they are kept, the very bytes when opened, never lost."""

from __future__ import annotations

import importlib
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pypdf
import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import text

from scr_desktop.documents.paper import foreign
from scr_desktop.domain.problem import CaseFileProblem, Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.attachment import Attachment
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history
from scr_desktop.services.papers import paper
from scr_desktop.services.requests import attachment, request, returns
from scr_desktop.services.upkeep import safety
from scr_desktop.store.case_file import CaseFile
from tests.documents.paper.test_foreign import written
from tests.services.requests.test_request import SCOPE, given


@pytest.fixture
def case(opened: Callable[..., Case], desk_day: object) -> Case:
    """Open a case that names the police; it is Thursday 17 May 2018."""
    return opened(agencies=[{"name": "Police", "contact": "", "involvement": ""}])


@pytest.fixture
def return_id(case_file: CaseFile, case: Case) -> str:
    """Give the return of the police."""
    _, (made,) = request.prepare(case_file, case.id, [request.AgencyToAsk("Police", case.agencies[0].id)], SCOPE)
    request.send(case_file, case.id, [made.id], date(2018, 5, 17))
    return returns.receive(case_file, case.id, made.id, given(date(2018, 5, 17))).id


@pytest.fixture
def keep(case_file: CaseFile, case: Case, return_id: str, tmp_path: Path) -> Callable[..., Attachment]:
    """Give a function that keeps a file with that return."""

    def kept(pdf: bytes, name: str = "report.pdf") -> Attachment:
        path = tmp_path / name
        path.write_bytes(pdf)
        return attachment.keep(case_file, case.id, return_id, path)

    return kept


def test_the_form_of_another_case_or_agency_is_refused(
    case_file: CaseFile, case: Case, opened: Callable[..., Case], keep: Callable[..., Attachment]
) -> None:
    """Nothing of one family goes into the pack of another; the form of the same request is kept."""
    other = opened(agencies=[{"name": "Health Visiting", "contact": "", "involvement": ""}])
    asked = [(other.id, request.AgencyToAsk("Health Visiting", other.agencies[0].id))]
    asked += [(case.id, request.AgencyToAsk("Harbour School"))]
    forms = []
    for of, agency in asked:
        _, (made,) = request.prepare(case_file, of, [agency], SCOPE)
        request.send(case_file, of, [made.id], date(2018, 5, 17))
        forms.append(paper.draw(case_file, "return-form", of, item=made.id))
    there = f"hv.pdf is the form of request 1, to Health Visiting, of case {other.reference}: open that case and add it there."
    here = "hv.pdf is the form of request 2, to Harbour School: add it to the files of that agency."
    for form, sentence in zip(forms, (there, here), strict=True):
        with pytest.raises(Problem) as refused:
            keep(form, "hv.pdf")
        assert refused.value.sentence == sentence
    assert cases.get(case_file, case.id).attachments == []
    keep(paper.draw(case_file, "return-form", case.id, item=cases.get(case_file, case.id).requests[0].id), "mine.pdf")


def locked() -> bytes:
    """Return a PDF that asks for a password."""
    writer = pypdf.PdfWriter(io.BytesIO(written("Secret")))
    writer.encrypt("invented")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_a_file_is_kept_byte_for_byte(case_file: CaseFile, case: Case, keep: Callable[..., Attachment]) -> None:
    """It stands with its agency, its name and its pages, opens as the very bytes, and the history says so."""
    pdf = written("First page", "Second page")
    keep(pdf)
    (found,) = cases.get(case_file, case.id).attachments
    assert (found.agency, found.file_name, found.pages) == ("Police", "report.pdf", 2)
    assert attachment.pdf_of(case_file, found.id) == pdf
    newest = history.entries(case_file, case.id)[0]
    assert newest.what == "File kept with a return: report.pdf"
    assert "File kept “report.pdf”, pages: (empty) → 2" in newest.changes


@pytest.mark.parametrize(
    ("pdf", "sentence"),
    [
        (b"not a PDF at all", "The file “report.pdf” cannot be read, so it cannot be bound in: it may be damaged"),
        (written("x")[:300], "The file “report.pdf” cannot be read, so it cannot be bound in: it may be damaged"),
        (locked(), "The file “report.pdf” is locked with a password, so it cannot be bound in: ask for one that"),
        (written(*["x"] * 301), "The file “report.pdf” has more than 300 pages, so it cannot be bound in"),
    ],
    ids=["no-pdf", "cut-off", "locked", "too-many-pages"],
)
def test_a_file_that_could_not_be_bound_in_is_refused(
    case_file: CaseFile, case: Case, keep: Callable[..., Attachment], pdf: bytes, sentence: str
) -> None:
    """One sentence says what is wrong with it on the day it comes, not on the day of the meeting; nothing is kept."""
    with pytest.raises(Problem, match=sentence):
        keep(pdf)
    assert cases.get(case_file, case.id).attachments == []


def test_a_file_that_is_too_large_is_refused_before_it_is_read(
    keep: Callable[..., Attachment], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No more of it is read than could be kept."""
    monkeypatch.setattr(foreign, "MOST_BYTES", 1 << 20)
    with pytest.raises(Problem, match=r"report\.pdf is larger than 1 MB: ask for a smaller one"):
        keep(b"%PDF" + bytes(2 << 20))


def test_a_file_that_is_not_there_is_said(case_file: CaseFile, case: Case, return_id: str, tmp_path: Path) -> None:
    """A file that went away between choosing and reading is one sentence."""
    with pytest.raises(Problem, match=r"gone.pdf cannot be read \(No such file or directory\)"):
        attachment.keep(case_file, case.id, return_id, tmp_path / "gone.pdf")


def test_the_same_file_is_kept_once(keep: Callable[..., Attachment]) -> None:
    """Under another name it is still the same file."""
    pdf = written("x")
    keep(pdf, "report.pdf")
    with pytest.raises(Problem, match=r"kept with this return already, as report\.pdf"):
        keep(pdf, "copy.pdf")


def test_a_file_needs_a_return(case_file: CaseFile, case: Case, tmp_path: Path) -> None:
    """What came is entered as a return first, so that it is known when and from whom it came."""
    (tmp_path / "a.pdf").write_bytes(written("x"))
    with pytest.raises(Problem, match="enter the return first"):
        attachment.keep(case_file, case.id, "nothing", tmp_path / "a.pdf")


def test_reading_can_be_stopped(case_file: CaseFile, case: Case, return_id: str, tmp_path: Path) -> None:
    """A file whose reading was stopped is not kept."""
    (tmp_path / "a.pdf").write_bytes(written("x"))
    with pytest.raises(paper.DrawingStopped):
        attachment.keep(case_file, case.id, return_id, tmp_path / "a.pdf", stop=lambda: True)
    assert cases.get(case_file, case.id).attachments == []


def test_a_file_taken_out_of_use_stays_readable(
    case_file: CaseFile, case: Case, keep: Callable[..., Attachment]
) -> None:
    """The reason is owed and kept, the bytes still open, and the same file can be kept again."""
    pdf = written("x")
    kept = keep(pdf)
    with pytest.raises(Problem, match="Say why"):
        attachment.remove(case_file, case.id, kept.id, " ")
    attachment.remove(case_file, case.id, kept.id, "It is about another child")
    (found,) = cases.get(case_file, case.id).attachments
    assert found.removed_at
    assert found.removed_why == "It is about another child"
    assert attachment.pdf_of(case_file, kept.id) == pdf
    assert history.entries(case_file, case.id)[0].why == "It is about another child"
    with pytest.raises(Problem, match="already"):
        attachment.remove(case_file, case.id, kept.id, "Again")
    keep(pdf)


def test_a_file_that_was_altered_is_found(case_file: CaseFile, keep: Callable[..., Attachment]) -> None:
    """The check of the case file names it, and it does not open as if nothing were wrong."""
    kept = keep(written("x"))
    with case_file.work("Meddling") as session:
        session.get_one(Attachment, kept.id).pdf = b"%PDF another"
    with pytest.raises(CaseFileProblem, match=r"“Police: report\.pdf” is not what was received any more"):
        attachment.pdf_of(case_file, kept.id)
    said = [one.sentence for one in safety.check(case_file) if not one.ok]
    assert any("The file “Police: report.pdf” of case" in one for one in said)


def test_an_older_file_has_no_forms_yet(case_file: CaseFile, case: Case, keep: Callable[..., Attachment]) -> None:
    """Brought up to date, what was kept in it is bound in as before, and a return can be kept half entered."""
    kept = keep(written("A report"))
    with case_file._engine.execution_options(writes=True).begin() as connection:
        for statement in (
            "ALTER TABLE attachments DROP COLUMN is_form", "DROP TABLE draft_forms", "DROP INDEX ix_agency_returns_being_entered",
        ):  # fmt: skip
            connection.execute(text(statement))
    revision = importlib.import_module("scr_desktop.store.migrations.versions.r0021_forms_kept")
    with (
        case_file._engine.execution_options(writes=True).begin() as connection,
        Operations.context(MigrationContext.configure(connection)),
    ):
        revision.upgrade()
    (found,) = cases.get(case_file, case.id).attachments
    assert (found.id, found.is_form) == (kept.id, False)
    (request_id,) = (one.id for one in cases.get(case_file, case.id).requests)
    returns.keep(case_file, case.id, request_id, {"summary": "Half"})
    assert returns.being_entered(case_file, case.id, request_id)
