"""The letter that reminds an agency of what it was asked, gentler before the due day than after it."""

from __future__ import annotations

from collections.abc import Sequence

from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.parts.letter import LetterText, Sending, follows, greeted
from scr_desktop.documents.parts.words import day_or
from scr_desktop.documents.sections.in_letters.which_case import references, subject
from scr_desktop.documents.sections.letters_to_agencies import (
    addressee,
    due_sentences,
    how_to_return,
    of_item,
    under_which_power,
)
from scr_desktop.documents.subjects.thing import Letter, to_somebody_outside
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.request_status import WAITING, RequestLine, RequestState, request_lines
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.telling import means_inside
from scr_desktop.domain.rules.deadline_state import is_past


def text(status: CaseStatus, office: Office, item: str) -> LetterText:
    """Return the reminder of the request `item`, as it stands on the day of `status`."""
    line = of_item(status, item)
    request = line.request
    return LetterText(
        to=addressee(request),
        subject=subject("Reminder of our request for information", status.case),
        paragraphs=greeted(
            f"On {day_or(request.asked_on)} we asked your agency for information about the incident named above. "
            f"{_state(line)}",
            *_reminded(line),
            *under_which_power(status.regime.information.power),
            *_by_when(status, line),
            "If something stands in the way, tell us today what it is and when the return will come. A part return is "
            "welcome, and a nil return is needed too.",
            how_to_return(office),
            f"If a return has not come by the meeting of the {status.regime.recommender}, the papers of that meeting say so.",
            to=request.addressed_to,
        ),
        signed=(f"For {office.name or status.regime.recommender}",),
        source=follows(status.regime.information.ladder[0].source),
        references=references(status.case, office, of=str(request.number)),
    )


def _by_when(status: CaseStatus, line: RequestLine) -> tuple[str, ...]:
    """Return by when the return is asked for: never a day that has gone by."""
    if line.due_on and is_past(line.due_on, status.today):
        return ("Please return it at once.",)
    return due_sentences(status, line.request)


def _state(line: RequestLine) -> str:
    if line.state is RequestState.PART and line.given:
        return f"Thank you for the part of it that came on {written_day(line.given.returned_on)}. The rest has not come yet."
    if line.state is RequestState.OVERDUE:
        return f"Your return was due on {day_or(line.due_on)} and has not come."
    return f"Your return is due on {day_or(line.due_on)}."


def _reminded(line: RequestLine) -> tuple[str, ...]:
    """Say when the agency was reminded before, so that a second reminder says that it is one."""
    if not line.chases:
        return ()
    said = ", ".join(
        f"on {written_day(chase.chased_on)} ({means_inside(chase.means)}"
        + (f", {chase.to_whom})" if chase.to_whom.strip() else ")")
        for chase in line.chases
    )
    return (f"We reminded you of it {said}.",)


def _items(status: CaseStatus) -> Sequence[Item]:
    waiting = [line for line in request_lines(status) if line.state in WAITING]
    return [Item(line.request.id, f"{line.request.number}: {line.request.agency}") for line in waiting]


DOCUMENT = Letter(
    key="agency-reminder",
    name="Reminder to an agency",
    about="To an agency that has not returned everything: what is missing, and by when it is or was due.",
    text=text,
    each=_items,
    applies=lambda status: bool(_items(status)),
    only_if="no agency is being waited for in it",
    sends=lambda _status, item: Sending("reminder", item),
    goes_outside=to_somebody_outside,
)
