"""The letter that tells the Panel of new information that bears on a national review (procedure 4A, 5B)."""

from __future__ import annotations

from collections.abc import Sequence

from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.parts.letter import LetterText, Sending, follows, greeted
from scr_desktop.documents.sections.about_decision import NATIONAL, signs_letter
from scr_desktop.documents.sections.addressees import greeting
from scr_desktop.documents.sections.in_letters.which_case import sentence, subject, to_one_told
from scr_desktop.documents.subjects.thing import Letter
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office


def text(status: CaseStatus, office: Office, item: str) -> LetterText:
    """Return the letter about the view whose record's id is `item`."""
    view = next(national_view for national_view in status.case.national_views if national_view.id == item)
    return LetterText(
        to=(status.regime.panel,),
        subject=subject("New information that bears on a national review", status.case),
        paragraphs=greeted(
            f"New information has come to light about the incident named above. {sentence(view.new_information)}",
            f"On {written_day(view.taken_on)} we looked again at whether a national review may be called for. "
            f"{NATIONAL[view.view]}",
            f"The reasons for this view are as follows. {sentence(view.reasons)}",
            "Please tell us what you think of it, and whether you need anything else from us.",
            otherwise=greeting(status.regime.panel),
        ),
        signed=signs_letter(status, office),
        source=follows(status.regime.after_decision.national_view),
        references=to_one_told(status, office, status.regime.panel),
    )


def _each(status: CaseStatus) -> Sequence[Item]:
    return [
        Item(national_view.id, f"Of {written_day(national_view.taken_on)}")
        for national_view in status.case.national_views
    ]


DOCUMENT = Letter(
    key="national-view-letter",
    name="Letter: new view on a national review",
    about="Tells the Panel of new information, and of the view on a national review now taken.",
    text=text,
    each=_each,
    applies=lambda status: bool(status.case.national_views),
    only_if="it is for a case in which the national question was taken anew",
    sends=lambda status, _item: Sending("telling", status.regime.after_decision.tell_view.key),
)
