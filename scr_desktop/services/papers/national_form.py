"""The text to paste into the national online notification, for a case in the case file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from scr_desktop.domain.entries.national_form import (
    CHECK,
    ComposedForm,
    FormVersion,
    compose,
    notifying_authority,
    version_on,
)
from scr_desktop.domain.progress.verdict_words import notifiable_sentence
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import office as offices
from scr_desktop.store.case_file import CaseFile


@dataclass(frozen=True, slots=True)
class NationalText:
    """The forms to fill for a notification on the day `on`, in the version of that day, and what to check.

    `whose` says whether the incident is notifiable and by whom: the text speaks as the office's own authority.
    """

    on: date
    sent: bool
    version: FormVersion
    check: str
    whose: str
    forms: tuple[ComposedForm, ...]


def text_for(case_file: CaseFile, case_id: str) -> NationalText:
    """Return the text for a case: as of the day its notification was sent, or else for today.

    Raises `Problem` if the case is not there.
    """
    status, office = cases.status(case_file, case_id), offices.get(case_file)
    sent_on = status.case.day_of("notification_sent")
    on = sent_on or clock.today()
    forms = compose(status.case, on, notifying_authority(office, status.authority))
    return NationalText(on, sent_on is not None, version_on(on), CHECK, notifiable_sentence(status), forms)
