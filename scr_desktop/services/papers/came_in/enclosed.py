"""The files in an e-mail that is taken as a return: PDFs that can be kept with it, a filled form among them, and the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from scr_desktop.documents.making import received
from scr_desktop.documents.paper.form.fields import FieldsRead
from scr_desktop.domain.problem import Problem
from scr_desktop.exchange.filled_form import MARK_FIELD
from scr_desktop.services.case.form_file import FormFile
from scr_desktop.services.papers.came_in.reading import CameIn
from scr_desktop.services.requests import filled_return, whose_form
from scr_desktop.services.requests.filled_return import FilledReturn
from scr_desktop.services.requests.whose_form import Whose
from scr_desktop.store.case_file import CaseFile

_MOST_PDFS = 30
_KEPT_ONLY = "Here it is no return, and can be kept."


class ReadPdf(NamedTuple):
    """A PDF in an e-mail of which every page could be drawn."""

    name: str
    pages: int
    content: bytes


class Looked(NamedTuple):
    """What is in an e-mail for a return: the PDFs to be kept with it, the form beside them, and sentences on the rest.

    `said` is what warns, what is of another request first; `left` tells what stays in the e-mail alone.
    """

    pdfs: tuple[ReadPdf, ...]
    form: FilledReturn | None
    said: tuple[str, ...]
    left: tuple[str, ...] = ()


class _Pdf(NamedTuple):
    """A PDF in an e-mail, what is filled into it, and whose form it is; neither where it is no form of ours."""

    name: str
    content: bytes
    fields: FieldsRead | None
    whose: Whose | None


def look(
    case_file: CaseFile, case_id: str, request_id: str, email: CameIn, stop: Callable[[], bool] | None = None
) -> Looked:
    """Look at the files in an e-mail that answers a request; nothing is kept, and what is wrong with one is said.

    It may run in any thread; when `stop()` returns true `DrawingStopped` is raised. Raises `Problem` if a form in it is of
    another case or case file, or of another request while none is of this one.
    """
    found = _pdfs(case_file, case_id, email, stop)
    others = _of_others(found, request_id)
    pdfs, said = list[ReadPdf](), [f"{one.name} is {words}: it stays in the e-mail alone." for one, words in others]
    form: FilledReturn | None = None
    mine = [one for one in found if one not in [other for other, _ in others]]
    for one in mine[:_MOST_PDFS]:
        try:
            read = ReadPdf(one.name, received.pages_of(one.content, one.name, stop), one.content)
        except Problem as problem:
            said.append(f"{problem.sentence} It stays in the e-mail as it is kept.")
            continue
        found_form, wrong = None, ""
        if form is None:
            found_form, wrong = _form_or_why_not(case_file, case_id, request_id, one, read.pages)
        form = form or found_form
        said += [wrong] if wrong else []
        # The form goes with the return by itself, and is not bound in beside what was entered from it.
        pdfs += [] if found_form else [read]
    rest = [one.name for one in email.found.enclosed if not one.is_pdf] + [one.name for one in mine[_MOST_PDFS:]]
    return Looked(tuple(pdfs), form, tuple(said), tuple(_left(rest)))


def _pdfs(case_file: CaseFile, case_id: str, email: CameIn, stop: Callable[[], bool] | None) -> list[_Pdf]:
    """Return the PDFs in an e-mail; raises `Problem` if one is the form of another case or case file."""
    named = [(one.name, one.content) for one in email.found.enclosed if one.is_pdf]
    fields = [whose_form.fields_or_none(content, name, stop) for name, content in named]
    with case_file.read() as session:
        of = [whose_form.whose(session, case_id, one) for one in fields]
    found = [_Pdf(*one, read, whose) for one, read, whose in zip(named, fields, of, strict=True)]
    for one in found:
        whose_form.refuse_elsewhere(one.whose, one.name, "take the e-mail in there", _KEPT_ONLY)
    return found


def _of_others(found: Sequence[_Pdf], request_id: str) -> list[tuple[_Pdf, str]]:
    """Return the forms of other requests of the case, with whose they are.

    Raises `Problem` if there is one while none is of the request that was chosen.
    """
    others = [(one, one.whose) for one in found if one.whose and one.whose.request_id != request_id]
    if others and not any(one.whose and one.whose.request_id == request_id for one in found):
        one, whose = others[0]
        do = "choose that request." if whose.waits else f"that request waits for no answer. {_KEPT_ONLY}"
        raise Problem(f"{one.name} is {whose.words}: {do}", "request")
    return [(one, whose.words) for one, whose in others]


def _form_or_why_not(
    case_file: CaseFile, case_id: str, request_id: str, one: _Pdf, pages: int
) -> tuple[FilledReturn | None, str]:
    """Return what a form says, with its file to be kept, or a sentence on why it is not entered; neither of what is none."""
    if one.fields is None or MARK_FIELD not in one.fields.values:
        return None, ""
    try:
        form = filled_return.of_fields(case_file, case_id, one.fields, one.name, request_id)
    except Problem as problem:
        return None, problem.sentence
    return form._replace(file=FormFile(one.name, one.content, pages)), ""


def _left(names: Sequence[str]) -> list[str]:
    return [f"Only inside the e-mail, for they are not bound into the pack: {', '.join(names)}."] if names else []
