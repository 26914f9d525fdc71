"""The text for the national form on paper: to be looked through by whoever notifies for the local authority."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from scr_desktop.documents.parts.content import Content, Facts, Heading, Notice, Para
from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.letter import letterhead
from scr_desktop.documents.sections.about_decision import which_case
from scr_desktop.documents.subjects.case import CasePaper, OfCase
from scr_desktop.domain.entries.national_form import CHECK, ComposedForm, compose, notifying_authority, version_on
from scr_desktop.domain.progress.verdict_words import notifiable_sentence
from scr_desktop.domain.records.office import Office


def body(of: OfCase, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the text of every form to fill for one case: of the day it was sent, or else of `as_at` (local time)."""
    status = of.status
    sent_on = status.case.day_of("notification_sent")
    on = sent_on or as_at.date()
    version = version_on(on)
    return [
        *letterhead(office),
        Heading(1, "Text for the national form"),
        which_case(status),
        Para(notifiable_sentence(status)),
        Para(
            f"{version.name}: {'sent' if sent_on else 'for a notification'} on {written_day(on)}. {version.source.note}"
        ),
        Notice(CHECK),
        *(
            part
            for form in compose(status.case, on, notifying_authority(office, status.authority))
            for part in _form(form)
        ),
    ]


def _form(form: ComposedForm) -> list[Content]:
    found: list[Content] = [Heading(1, form.title)]
    for part in form.parts:
        found += [Heading(2, part.title), Facts(part.facts) if part.facts else Para(part.text)]
    return found


DOCUMENT = CasePaper(
    key="national-form",
    name="Text for the national form",
    about="What the local authority’s notifier enters in the national form, part by part, to be checked before it is pasted.",
    body=body,
    only_named=True,
)
