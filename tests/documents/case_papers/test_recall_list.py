"""The recall list: who still holds which copy, and where the others are."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.documents.case_papers.recall_list import DOCUMENT
from scr_desktop.documents.parts.content import Content, Facts, Grid, Heading, Para
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.papers.numbered_copy import Copy
from tests.documents.cases import OFFICE, made
from tests.documents.in_memory import body_of

GIVEN, BACK = date(2018, 6, 4), date(2018, 6, 11)
MADE_AT = "2018-06-01T09:00:00+00:00"


@pytest.fixture
def of() -> CaseStatus:
    """Give a case of which no copy was made."""
    return made("WT2015")


def copy(number: int, recipient: str, **more: Any) -> Copy:
    """Return a copy of two."""
    return Copy(
        document="pack", title="Decision pack", number=number, of=2, recipient=recipient,
        **{"made_at": MADE_AT} | more,
    )  # fmt: skip


def tables(of: CaseStatus) -> dict[str, list[Grid]]:
    """Return the tables below each heading."""
    found: dict[str, list[Grid]] = {}
    heading = ""
    for one in body_of(DOCUMENT, of):
        if isinstance(one, Heading):
            heading = one.text
        elif isinstance(one, Grid):
            found.setdefault(heading, []).append(one)
    return found


def summary(of: CaseStatus, office: Office = OFFICE) -> dict[str, str]:
    """Return the facts at the head."""
    (facts,) = [one for one in body_of(DOCUMENT, of, office=office) if isinstance(one, Facts)]
    return dict(facts.rows)


def test_it_is_offered_only_where_copies_were_made(of: CaseStatus) -> None:
    """Of another case there is nothing to recall; were it drawn, it would say so."""
    assert not DOCUMENT.applies(of)
    assert summary(of)["Copies"] == "No numbered copy has been made."
    of.case.copies.append(copy(1, "Police"))
    assert DOCUMENT.applies(of)


@pytest.mark.parametrize(
    ("copies", "said"),
    [
        ([copy(1, "Police")], "None of 1 numbered copy is out."),
        ([copy(1, "Police"), copy(2, "GP", given_on=GIVEN, returned_on=BACK)], "None of 2 numbered copies is out."),
        ([copy(1, "Police", given_on=GIVEN), copy(2, "GP")], "1 of 2 numbered copies out and not accounted for."),
    ],
)
def test_it_says_how_many_are_out(of: CaseStatus, copies: list[Copy], said: str) -> None:
    """A copy that was never given, came back or was destroyed is not out."""
    of.case.copies[:] = copies
    assert summary(of)["Copies"] == said


def test_what_is_out_comes_first_and_the_rest_says_where_it_is(of: CaseStatus) -> None:
    """One to be called back has room for the day it comes; no copy stands in both lists."""
    of.case.copies += [
        copy(1, "Police", given_on=GIVEN, note="By hand"),
        copy(2, "GP", given_on=GIVEN, destroyed_on=BACK, note="Shredded"),
        copy(3, "School"),
    ]
    found = tables(of)
    assert list(found) == ["To be called back", "Accounted for"]
    assert [row for grid in found["To be called back"] for row in grid.rows] == [
        ("1 of 2", "Police\nBy hand", "4 June 2018", "")
    ]
    assert [row for grid in found["Accounted for"] for row in grid.rows] == [
        ("2 of 2", "GP", "Destroyed on 11 June 2018\nShredded"),
        ("3 of 2", "School", "In the office, not given yet"),
    ]


def test_each_set_that_was_made_together_has_its_own_table(of: CaseStatus) -> None:
    """By the paper and the time that its copies show."""
    later = "2018-06-20T09:00:00+00:00"
    of.case.copies += [
        copy(1, "Police", given_on=GIVEN),
        copy(2, "GP", given_on=GIVEN),
        copy(1, "Police", given_on=GIVEN, made_at=later),
    ]
    grids = tables(of)["To be called back"]
    assert [len(grid.rows) for grid in grids] == [2, 1]
    assert [grid.caption.partition(",")[0] for grid in grids] == ["Decision pack", "Decision pack"]
    assert "1 June 2018" in grids[0].caption
    assert "20 June 2018" in grids[1].caption


def test_where_copies_come_back_to_is_said_as_far_as_it_is_known(of: CaseStatus) -> None:
    """Address and telephone on lines of their own; without either nothing is said."""
    office = Office(address="1 Bridge Street,\n\nAvonvale", telephone="0117 496 0000")
    assert summary(of, office)["To be returned to"] == "1 Bridge Street, Avonvale\nTelephone 0117 496 0000"
    assert "To be returned to" not in summary(of, Office())


def test_nothing_to_list_has_no_heading(of: CaseStatus) -> None:
    """Where all is accounted for, nobody is asked to call anything back; the office stands on it by name."""
    of.case.copies.append(copy(1, "Police"))
    content: list[Content] = list(body_of(DOCUMENT, of))
    assert Heading(2, "To be called back") not in content
    assert Heading(2, "Accounted for") in content
    assert Para(OFFICE.name, "lead") in content
    assert Para("Office not named", "lead") in body_of(DOCUMENT, of, office=Office())
