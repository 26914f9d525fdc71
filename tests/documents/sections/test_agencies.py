"""What each agency knew and was asked, what came back, and who has not answered."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.documents.parts.content import Facts, Grid, Heading, Notice, Para
from scr_desktop.documents.sections.agencies import (
    agencies,
    agencies_in_brief,
    kind_sentence,
    return_facts,
    returns_received,
)
from scr_desktop.domain.law.agencies.agency_information import INFORMATION
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.case import AgencyInvolved
from scr_desktop.domain.records.request import AgencyReturn, Chase
from tests.documents.cases import made
from tests.present import a

# Asked on Thursday 2 June 2022, a bank holiday's eve: two of the days after it do not count.
CAME_ON = date(2022, 6, 10)


@pytest.fixture
def of() -> CaseStatus:
    """Give a case in which three agencies were asked and the first has returned."""
    return made("WT2018")


def rows(of: CaseStatus) -> list[tuple[str, ...]]:
    """Return the rows of the section's table."""
    (grid,) = [one for one in agencies(of) if isinstance(one, Grid)]
    return [tuple(row) for row in grid.rows]


def given(**more: Any) -> AgencyReturn:
    """Return a return."""
    return AgencyReturn(request_id="r", returned_on=CAME_ON, **more)


def test_how_many_were_asked_and_who_has_not_answered(of: CaseStatus) -> None:
    """In a sentence; what was only prepared or withdrawn was not asked."""
    names = [one.name for one in of.case.agencies]
    missing = f"Asked, not returned: {names[1]}, {names[2]}."
    assert agencies_in_brief(of) == f"3 agencies named, 3 asked, 1 returned. {missing}"
    of.case.returns[0].kind = "part"
    part = f"Returned in part, more to come: {names[0]}."
    assert agencies_in_brief(of) == f"3 agencies named, 3 asked, 0 returned, 1 in part. {missing} {part}"
    of.case.returns[0].kind = "refused"
    assert agencies_in_brief(of) == f"3 agencies named, 3 asked, 0 returned, 1 refused. {missing} Refused: {names[0]}."
    of.case.returns[0].kind = "full"
    of.case.requests[1].asked_on = None
    of.case.requests[2].withdrawn_on = CAME_ON
    assert agencies_in_brief(of) == "3 agencies named, 1 asked, 1 returned."
    of.case.agencies.clear()
    assert agencies_in_brief(of) == "No agency has been named."


def test_each_agency_says_where_it_stands(of: CaseStatus) -> None:
    """Asked with its day and the day it is due, returned or not, or not asked at all."""
    of.case.agencies.append(AgencyInvolved(name=" ", contact="", involvement=""))
    found = rows(of)
    assert found[0][3].startswith("Returned on ")
    assert found[1][3] == "Asked, not returned"
    assert "\nDue on " in found[1][2]
    assert len(found) == 3
    said = [one.text for one in agencies(of) if isinstance(one, Para)]
    assert said[0] == "Not asked, and nothing entered of the part of: Agency not named."


def test_who_has_not_answered_stands_as_a_notice_with_the_reminders(of: CaseStatus) -> None:
    """How often each was reminded; the heading is the one asked for, and with all in there is no notice."""
    second = of.case.requests[1]
    of.case.chases += [Chase(request_id=second.id, chased_on=CAME_ON), Chase(request_id=second.id, chased_on=CAME_ON)]
    (notice,) = [one for one in agencies(of, "Still missing") if isinstance(one, Notice)]
    assert notice.title == "Still missing"
    assert [line.rpartition(", ")[2] for line in notice.text.splitlines()] == ["2 reminders.", "0 reminders."]
    of.case.requests[:] = of.case.requests[:1]
    assert not [one for one in agencies(of) if isinstance(one, Notice)]


def test_without_agencies_the_section_says_so_once(of: CaseStatus) -> None:
    """No sentence below repeats that none was named."""
    of.case.agencies.clear()
    of.case.requests.clear()
    heading, grid = agencies(of)
    assert heading == Heading(1, "Agencies")
    assert a(Grid, grid).empty == "No agency has been named."
    assert not [one for one in agencies(of) if isinstance(one, Para)]


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({}, "Full return, received on 10 June 2022."),
        ({"kind": "nil", "late_why": "Moved"}, "Nil return: no involvement, received on 10 June 2022. Why it was late: Moved"),
        ({"kind": "refused", "refused_why": "No consent"}, "Refused, received on 10 June 2022. Why it was refused: No consent"),
        (
            {"superseded_at": "2022-06-13T09:00:00+00:00", "superseded_why": "A fuller one"},
            "Full return, received on 10 June 2022. It no longer stands since 13 June 2022: A fuller one",
        ),
    ],
)  # fmt: skip
def test_a_return_says_what_kind_it_is(more: dict[str, Any], words: str) -> None:
    """With the reason for a refusal, for coming late, and for standing no longer."""
    assert kind_sentence(given(**more)) == words


def test_what_was_left_empty_in_a_return_is_left_out() -> None:
    """Whether records were secured and who signed it off is always said."""
    assert return_facts(given(summary=" "), INFORMATION) == [
        ("Records secured", "Not known"),
        ("Signed off", "Not recorded"),
    ]
    full = given(
        records_secured="yes", records_secured_on=CAME_ON, signed_off_by="Ann Reed", signed_off_role="Director",
        signed_off_on=CAME_ON,
    )  # fmt: skip
    assert return_facts(full, INFORMATION) == [
        ("Records secured", "Yes, on 10 June 2022"), ("Signed off", "Ann Reed, Director on 10 June 2022"),
    ]  # fmt: skip
    assert return_facts(given(signed_off_on=CAME_ON), INFORMATION)[-1] == (
        "Signed off",
        "Somebody not named on 10 June 2022",
    )


def test_only_returns_that_stand_are_printed(of: CaseStatus) -> None:
    """Each under its agency's name."""
    heading, facts, left_out = returns_received(of)
    assert heading == Heading(2, f"Return of {of.case.requests[0].agency}")
    assert dict(a(Facts, facts).rows)["Kind of return"].startswith("Full return, received on ")
    assert left_out == Para("Not known: records secured. Not recorded: signed off.", "small")
    of.case.returns[0].superseded_at = "2022-06-13T09:00:00+00:00"
    assert returns_received(of) == []
