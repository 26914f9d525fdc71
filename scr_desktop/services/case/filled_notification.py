"""A notification form that an agency filled in and sent: read, and begun as a notification for the officer to look at."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from scr_desktop.documents.making import received
from scr_desktop.domain.facts.home_area import may_be, only_in_part
from scr_desktop.domain.papers.form_mark import NOTIFICATION
from scr_desktop.domain.records.draft import Draft
from scr_desktop.exchange.filled_form import Expected, FilledForm, refuse_empty, understood
from scr_desktop.exchange.filled_notification import ENTRIES, content_of
from scr_desktop.services import clock, loading
from scr_desktop.services.case import form_file
from scr_desktop.store.case_file import CaseFile

_AGAIN = (
    "A form with the same answers was read before: look in the register, and among the notifications being written, whether "
    "its case is there already."
)
_DIGITS = 12


def begin(case_file: CaseFile, path: Path, *, stop: Callable[[], bool] | None = None) -> Draft:
    """Begin a notification with what a filled form says, and return it: no case is opened by it, and the form is kept with it.

    One that was read before with the same answers says so: its case may be there already.
    It may run in any thread; when `stop()` returns true `paper.Stopped` is raised. Raises `Problem` if the file cannot be
    read, is no notification form, or says nothing.
    """
    pdf = received.read_pdf(path)
    fields = received.fields_of(pdf, path.name, stop)
    with case_file.read() as session:
        office = loading.office(session).name
        form = understood(fields.values, fields.twice, Expected(NOTIFICATION, office, ENTRIES), path.name)
        refuse_empty(form, path.name)
        what = f"Notification begun from a form, code {_code(form)}"
        if loading.was_recorded(session, what):
            form = form._replace(doubts=[_AGAIN, *form.doubts])
    file = form_file.looked_at(pdf, path.name, stop)
    form = form if file else form._replace(doubts=[*form.doubts, form_file.NOT_KEPT])
    content = content_of(form, fields.asked, path.name)
    with case_file.read() as session:
        _live_here(content["children"], loading.authorities(session))
    draft = Draft(started_at=clock.now(), saved_at=clock.now(), content=content)
    with case_file.work(what) as session:
        session.add(draft)
        if file:
            form_file.keep_with_draft(session, draft, file)
    return draft


def _live_here(children: Sequence[dict[str, Any]], authorities: Sequence[str]) -> None:
    """Say of the children whose area is that of an authority of the office that they normally live in our area."""
    for child in children:
        ours = (
            one for one in authorities if may_be(child["home_area"], one) and not only_in_part(child["home_area"], one)
        )
        if child["normally_resident"] == "unknown" and any(ours):
            child["normally_resident"] = "yes"


def _code(form: FilledForm) -> str:
    """Return a short code of all that a form says: the same form, read again, has the same."""
    said = json.dumps(sorted(form.answers.items()), ensure_ascii=False)
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]
