"""The letter that goes with further information sent on request (procedure 5.3)."""

from __future__ import annotations

from collections.abc import Sequence

from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.parts.letter import LetterText, follows, greeted
from scr_desktop.documents.sections.about_decision import signs_letter
from scr_desktop.documents.sections.addressees import greeting
from scr_desktop.documents.sections.in_letters.which_case import references, sentence, subject, theirs
from scr_desktop.documents.subjects.thing import Letter
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.review.correspondence import InformationSent, PanelReply
from scr_desktop.domain.records.telling import means_inside
from scr_desktop.domain.rules.deadline_state import is_past


def text(status: CaseStatus, office: Office, item: str) -> LetterText:
    """Return the letter that goes with the information whose record's id is `item`."""
    case = status.case
    sent = next(one for one in case.information_sent if one.id == item)
    reply = next((panel_reply for panel_reply in case.panel_replies if panel_reply.id == sent.reply_id), None)
    return LetterText(
        to=(sent.who,),
        subject=subject("Further information", case),
        paragraphs=greeted(
            *(_asked(reply) if reply else ("We send you further information about the incident named above.",)),
            f"{_how(sent, status)} Please tell us that it has reached you, and whether you need anything else.",
            *([sentence(sent.note)] if sent.note.strip() else []),
            otherwise=greeting(sent.who),
        ),
        enclosures=tuple(sent.what.splitlines()),
        signed=signs_letter(status, office),
        source=follows(status.regime.after_decision.further_information),
        references=references(
            case, office, theirs=(reply.reference if reply else "").strip() or theirs(status, sent.who), national=True
        ),
    )


def _goes_outside(status: CaseStatus, item: str) -> bool:
    """Return whether the information went to somebody else than the Panel, which oversees the decision."""
    return next(one for one in status.case.information_sent if one.id == item).who != status.regime.panel


def _asked(reply: PanelReply) -> tuple[str, ...]:
    asked = f"On {written_day(reply.received_on)} we received your request for further information"
    said = sentence(reply.words)
    return (f"{asked}: {said} We enclose it." if said else f"{asked}, and enclose it.",)


def _how(sent: InformationSent, status: CaseStatus) -> str:
    """Return how it goes to the reader, or went where the letter is printed later."""
    went = "It went to you" if is_past(sent.sent_on, status.today) else "It goes to you"
    by = f" by {means_inside(sent.means)}" if sent.means.strip() else ""
    return f"{went}{by} on {written_day(sent.sent_on)}."


def _each(status: CaseStatus) -> Sequence[Item]:
    return [Item(one.id, f"{one.who}, {written_day(one.sent_on)}") for one in status.case.information_sent]


DOCUMENT = Letter(
    key="further-information-letter",
    name="Letter: further information",
    about="Goes with what is sent to the Panel on its request, and lists it.",
    text=text,
    each=_each,
    applies=lambda status: bool(status.case.information_sent),
    only_if="it is for a case in which further information was sent",
    goes_outside=_goes_outside,
)
