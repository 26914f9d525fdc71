"""The letter that goes with further information: what was asked, and what is enclosed."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.documents.letters.further_information_letter import DOCUMENT, text
from scr_desktop.documents.parts.letter import LetterText
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.review.correspondence import InformationSent, PanelReply
from tests.documents.cases import OFFICE, made

ASKED, SENT = date(2018, 7, 2), date(2018, 7, 9)


@pytest.fixture
def of() -> CaseStatus:
    """Give a case in which the Panel asked for something."""
    of = made("WT2018")
    of.case.panel_replies.append(
        PanelReply(received_on=ASKED, kind="asks", words="Please send the minutes.", reference="P/9")
    )
    return of


def letter(of: CaseStatus, **more: Any) -> LetterText:
    """Record that something was sent, and return the letter that goes with it."""
    sent = InformationSent(
        sent_on=SENT, **{"who": of.regime.panel, "what": "Minutes\nReturns", "means": "Secure e-mail"} | more
    )
    of.case.information_sent.append(sent)
    return text(of, OFFICE, sent.id)


def test_it_answers_what_was_asked(of: CaseStatus) -> None:
    """With the day and the reference of the question, and each thing that is enclosed."""
    found = letter(of, reply_id=of.case.panel_replies[0].id, note="The rest follows.")
    assert found.to == (of.regime.panel,)
    assert found.paragraphs[1:4] == (
        "On 2 July 2018 we received your request for further information: Please send the minutes. We enclose it.",
        "It went to you by secure e-mail on 9 July 2018. Please tell us that it has reached you, and whether you need "
        "anything else.",
        "The rest follows.",
    )
    assert "Your reference: P/9" in found.references
    assert found.enclosures == ("Minutes", "Returns")


def test_what_nobody_asked_for_is_sent_without_saying_so(of: CaseStatus) -> None:
    """No question is made up; a means that was typed stands as it was typed."""
    found = letter(of, means="Courier of DfE")
    assert found.paragraphs[1] == "We send you further information about the incident named above."
    assert found.paragraphs[2].startswith("It went to you by Courier of DfE on 9 July 2018.")


def test_only_the_panel_oversees_the_decision(of: CaseStatus) -> None:
    """A letter to anybody else goes outside."""
    letter(of)
    letter(of, who="Bristol")
    assert [DOCUMENT.goes_outside(of, one.id) for one in of.case.information_sent] == [False, True]
    assert [one.label for one in DOCUMENT.items(of) or ()] == [
        f"{of.regime.panel}, 9 July 2018",
        "Bristol, 9 July 2018",
    ]


def test_it_is_offered_only_where_something_was_sent(of: CaseStatus) -> None:
    """That it was asked for is not enough."""
    assert not DOCUMENT.applies(of)
    letter(of)
    assert DOCUMENT.applies(of)
