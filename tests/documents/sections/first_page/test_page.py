"""The first page whole: its order, what a case counts from, and whom to ring."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.documents.parts.content import Bullets, Content, Facts, Heading, Para, Witness
from scr_desktop.documents.sections.decision import choices
from scr_desktop.documents.sections.first_page.page import first_page, whom_to_ring
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.case import CaseEvent
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.review.decision import Decision
from tests.documents.cases import OFFICE, REGIMES, TODAY, closed, made
from tests.present import a


def page(of: CaseStatus, office: Office = OFFICE) -> list[Content]:
    """Return the first page of the pack."""
    return first_page("Decision pack", of, office, ())


def headings(of: CaseStatus) -> list[str]:
    """Return the headings below the first."""
    return [one.text for one in page(of) if isinstance(one, Heading)][1:]


@pytest.mark.parametrize("regime", REGIMES)
def test_it_is_in_the_order_in_which_it_is_needed(regime: str) -> None:
    """What happened, what is asked, what is recommended, the choices as a list, what is missing, whom to ring."""
    of = made(regime)
    found = page(of)
    labels = [label for one in found if isinstance(one, Facts) for label, _ in one.rows]
    assert labels == ["What is asked", "By when", "Under", "What is recommended", "Who does not agree", "Whom to ring"]
    assert headings(of) == ["The choices", "What is missing"]
    assert a(Bullets, found[found.index(Heading(2, "The choices")) + 1]).items == choices(of)
    assert a(Facts, found[-2]).rows[0][0] == "Whom to ring"
    assert isinstance(found[-1], Witness), "the code stands below all that is needed at once"


def test_of_a_decided_case_what_comes_next_stands_in_the_place_of_the_choices() -> None:
    """Of a closed one neither."""
    of = made("WT2015")
    of.case.decisions.append(Decision(decided_on=TODAY, outcome="review"))
    assert headings(of) == ["What comes next", "What is missing"]
    assert headings(closed(of)) == ["What is missing"]


@pytest.mark.parametrize(
    ("events", "label"),
    [
        ({"notification_received": date(2018, 5, 14)}, "Notification received"),
        ({"aware": date(2018, 5, 14)}, "Authority became aware"),
        ({"notification_received": date(2018, 5, 15), "aware": date(2018, 5, 13)}, "Received or known"),
        ({}, "Received or known"),
    ],
)
def test_it_says_what_day_the_case_counts_from(events: dict[str, Any], label: str) -> None:
    """The receipt or else the awareness of that day; where neither is of that day, both are possible."""
    of = made("WT2015")
    of.case.events[:] = [CaseEvent(kind=kind, happened_on=day) for kind, day in events.items()]
    (witness,) = [one for one in page(of) if isinstance(one, Witness)]
    assert witness.rows == [("Office", OFFICE.name), ("Reference", "2018-003"), (label, "14 May 2018")]


def test_whom_to_ring_says_what_is_not_entered() -> None:
    """A number that is not there is not left out in silence."""
    assert whom_to_ring(Office()) == "Telephone of the office: not entered\nSecure address: not entered"
    told = Office(name="Avonvale", officer="Zoë Price", telephone="01632 960001", secure_address="a@b.example")
    assert whom_to_ring(told) == "Telephone of the office: 01632 960001\nSecure address: a@b.example"


def test_an_invented_office_says_so() -> None:
    """In words, before anything else is read."""
    said = [one.text for one in page(made("WT2015"), Office(invented=True)) if isinstance(one, Para)]
    assert said[0] == "Invented data, to try the program out."
