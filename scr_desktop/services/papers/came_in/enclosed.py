"""The files in an e-mail that is taken as a return: PDFs that can be kept with it, a filled form among them, and the rest."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from scr_desktop.documents.making import received
from scr_desktop.domain.problem import Problem
from scr_desktop.exchange.email.found import Enclosed
from scr_desktop.exchange.filled_form import MARK_FIELD
from scr_desktop.services.case.form_file import FormFile
from scr_desktop.services.papers.came_in.reading import CameIn
from scr_desktop.services.requests import filled_return
from scr_desktop.services.requests.filled_return import FilledReturn
from scr_desktop.store.case_file import CaseFile

_MOST_PDFS = 30


class ReadPdf(NamedTuple):
    """A PDF in an e-mail of which every page could be drawn."""

    name: str
    pages: int
    content: bytes


class Looked(NamedTuple):
    """What is in an e-mail for a return: the PDFs to be kept with it, the form beside them, and sentences on the rest."""

    pdfs: tuple[ReadPdf, ...]
    form: FilledReturn | None
    said: tuple[str, ...]


def look(
    case_file: CaseFile, case_id: str, request_id: str, email: CameIn, stop: Callable[[], bool] | None = None
) -> Looked:
    """Look at the files in an e-mail that answers a request; nothing is kept, and what is wrong with one is said.

    It may run in any thread; when `stop()` returns true `DrawingStopped` is raised.
    """
    pdfs, said = list[ReadPdf](), list[str]()
    form: FilledReturn | None = None
    found = [one for one in email.found.enclosed if one.is_pdf]
    for one in found[:_MOST_PDFS]:
        try:
            read = ReadPdf(one.name, received.pages_of(one.content, one.name, stop), one.content)
        except Problem as problem:
            said.append(f"{problem.sentence} It stays in the e-mail as it is kept.")
            continue
        found_form, wrong = None, ""
        if form is None:
            found_form, wrong = _form_or_why_not(case_file, case_id, request_id, read, stop)
        form = form or found_form
        said += [wrong] if wrong else []
        # The form goes with the return by itself, and is not bound in beside what was entered from it.
        pdfs += [] if found_form else [read]
    said += _left([one for one in email.found.enclosed if not one.is_pdf] + found[_MOST_PDFS:])
    return Looked(tuple(pdfs), form, tuple(said))


def _form_or_why_not(
    case_file: CaseFile, case_id: str, request_id: str, one: ReadPdf, stop: Callable[[], bool] | None
) -> tuple[FilledReturn | None, str]:
    """Return what a form says, with its file to be kept, or a sentence on why it is not entered; neither of what is none."""
    try:
        form = _form(case_file, case_id, request_id, one, stop)
    except Problem as problem:
        return None, problem.sentence
    return (form._replace(file=FormFile(one.name, one.content, one.pages)) if form else None), ""


def _form(
    case_file: CaseFile, case_id: str, request_id: str, one: ReadPdf, stop: Callable[[], bool] | None
) -> FilledReturn | None:
    """Return what a form of this program says for a request; None if it is none. Raises `Problem` if it answers another."""
    try:
        fields = received.fields_of(one.content, one.name, stop)
    except Problem:
        return None
    if MARK_FIELD not in fields.values:
        return None
    form = filled_return.of_fields(case_file, case_id, fields, one.name, request_id)
    if form.request_id != request_id:
        raise Problem(f"{one.name} is the form of another request of this case: nothing of it is entered here.")
    return form


def _left(rest: list[Enclosed]) -> list[str]:
    names = ", ".join(one.name for one in rest)
    return [f"Only inside the e-mail, for they are not bound into the pack: {names}."] if names else []
