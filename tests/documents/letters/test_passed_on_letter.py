"""The letter with which a case is passed on: whose it is to decide, why, and when we ask again."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.documents.letters.passed_on_letter import DOCUMENT, text
from scr_desktop.documents.parts.letter import LetterText
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.review.correspondence import PassedOn
from scr_desktop.domain.time.part_date import PartDate
from tests.documents.cases import OFFICE, made

DAY = date(2018, 6, 4)


def letter(office: Office = OFFICE, **more: Any) -> LetterText:
    """Return the letter of a case that was passed on."""
    of = made("WT2015")
    of.case.where_it_happened, of.case.incident_on = "unknown", PartDate()
    passed = PassedOn(area="Bristol", passed_on=DAY, means="Letter", why="it happened there.", **more)
    of.case.passed_on.append(passed)
    return text(of, office, passed.id)


def test_it_says_why_it_is_theirs_and_what_is_not_known() -> None:
    """The notification goes with it."""
    found = letter()
    assert found.paragraphs[1:3] == (
        "On 4 June 2018 we passed this case on to you by letter. We think that it is for your area to decide, for this "
        "reason. It happened there.",
        "We do not know yet when or where the incident happened. We enclose the notification, which names the people.",
    )
    assert found.enclosures == ("The notification",)


@pytest.mark.parametrize(("to_whom", "to", "dear"), [("Ann Reed, Director", ("Ann Reed, Director", "Bristol"), "Dear Ann Reed"),
                                                     ("", ("Bristol",), "Dear Colleague")])  # fmt: skip
def test_it_greets_the_person_or_else_a_colleague(to_whom: str, to: tuple[str, ...], dear: str) -> None:
    """The post after the name is no part of the greeting."""
    found = letter(to_whom=to_whom)
    assert (found.to, found.paragraphs[0]) == (to, dear)


def test_we_ask_again_only_on_a_day_that_was_set() -> None:
    """Without one nothing is announced."""
    assert (
        "If we have not heard from you, we ask again on 18 June 2018."
        in letter(look_again_on=date(2018, 6, 18)).paragraphs
    )
    assert not any("ask again" in one for one in letter().paragraphs)


def test_it_is_signed_by_the_office() -> None:
    """One without a name is said to have none; the letter is offered only where a case was passed on."""
    assert letter().signed == (f"For {OFFICE.name}",)
    assert letter(Office()).signed == ("For Office not named",)
    assert not DOCUMENT.applies(made("WT2015"))
