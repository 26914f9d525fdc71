"""The letter that goes with further information sent on request (procedure 5.3)."""

from __future__ import annotations

from collections.abc import Sequence

from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.parts.letter import LetterText, greeted
from scr_desktop.documents.sections.about_decision import case_line, signs_letter
from scr_desktop.documents.subjects.thing import Letter
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.review.correspondence import PanelReply
from scr_desktop.domain.records.telling import means_inside


def text(status: CaseStatus, office: Office, item: str) -> LetterText:
    """Return the letter that goes with the information whose record's id is `item`."""
    case = status.case
    sent = next(one for one in case.information_sent if one.id == item)
    reply = next((panel_reply for panel_reply in case.panel_replies if panel_reply.id == sent.reply_id), None)
    return LetterText(
        to=(sent.who,),
        subject="Further information",
        paragraphs=greeted(
            case_line(status),
            _asked(reply) if reply else "We send you further information about this case.",
            f"It goes to you by {means_inside(sent.means)}, on {written_day(sent.sent_on)}.",
            *([sent.note] if sent.note else []),
        ),
        enclosures=tuple(sent.what.splitlines()),
        signed=signs_letter(status, office),
        source=str(status.regime.after_decision.further_information),
    )


def _goes_outside(status: CaseStatus, item: str) -> bool:
    """Return whether the information went to somebody else than the Panel, which oversees the decision."""
    return next(one for one in status.case.information_sent if one.id == item).who != status.regime.panel


def _asked(reply: PanelReply) -> str:
    reference = f", reference {reply.reference}" if reply.reference else ""
    return (
        f"On {written_day(reply.received_on)} you asked for further information{reference}: {reply.words}\n"
        "It is enclosed."
    )


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
