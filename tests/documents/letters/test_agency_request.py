"""The letter that asks an agency: about what, for whom, by when, and for a nil return too."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.documents.letters.agency_request import DOCUMENT, text
from scr_desktop.documents.parts.letter import Sending
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office
from tests.documents.cases import OFFICE, made


@pytest.fixture
def of() -> CaseStatus:
    """Give a case under the partners in which agencies were asked."""
    return made("WT2018")


def test_it_says_what_for_and_since_when_it_is_known(of: CaseStatus) -> None:
    """The day that stands for the awareness; an office without a name speaks as the board or the partners."""
    request = of.case.requests[1]
    opening = text(of, OFFICE, request.id).paragraphs[1]
    assert opening.startswith(
        f"{OFFICE.name} is gathering information about an incident of which the authority became aware on 1 June 2022,"
    )
    assert "consider whether a local child safeguarding practice review is called for" in opening
    assert text(of, Office(), request.id).paragraphs[1].startswith(f"The {of.regime.board} is gathering")
    for event in of.case.events:
        event.superseded_at = "x"
    assert "became aware" not in text(of, OFFICE, request.id).paragraphs[1]


def test_questions_are_asked_one_by_one_and_the_reason_is_given(of: CaseStatus) -> None:
    """Each a point of a list; the return form goes with it."""
    request = of.case.requests[1]
    request.questions, request.proportionate = ["When seen?", "By whom?"], "The last year only."
    found = text(of, OFFICE, request.id)
    assert any(one.endswith("Please tell us:\n- When seen?\n- By whom?") for one in found.paragraphs)
    assert "We ask for this much, and no more, because of the following. The last year only." in found.paragraphs
    assert any("a nil return is needed too" in one for one in found.paragraphs)
    assert found.enclosures == ("Return form",)
    assert found.references == ("Our reference: 2018-003/2",)


def test_one_that_was_not_sent_yet_is_due_as_if_it_were_sent_today(of: CaseStatus) -> None:
    """Friday 20 November 2026 and five working days: Friday 27."""
    request = of.case.requests[1]
    request.asked_on = request.due_on = None
    said = text(of, OFFICE, request.id).paragraphs
    assert any(one.startswith("Please return it by the end of Friday 27 November 2026.") for one in said)


def test_its_sending_is_that_of_the_request(of: CaseStatus) -> None:
    """A withdrawn request has no letter any more; with none left it is not offered."""
    first, second, third = of.case.requests
    assert DOCUMENT.sends(of, second.id) == Sending("request", second.id)
    first.withdrawn_on = date(2022, 6, 7)
    assert [one.id for one in DOCUMENT.items(of) or ()] == [second.id, third.id]
    of.case.requests[:] = [first]
    assert not DOCUMENT.applies(of)
