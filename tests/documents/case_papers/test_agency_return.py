"""The paper of one return: every entry as it was received, also of a return that was replaced since."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.documents.case_papers.agency_return import DOCUMENT
from scr_desktop.documents.parts.content import Bullets, Content, Facts, Heading, KeepTogether, Notice, Para
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.request import AgencyReturn
from tests.documents.cases import OFFICE, made
from tests.documents.in_memory import body_of
from tests.present import a


@pytest.fixture
def of() -> CaseStatus:
    """Give a case in which the first of three agencies returned a part, and then all of it."""
    of = made("WT2018")
    request, given = of.case.requests[0], of.case.returns[0]
    given.kind = "part"
    given.superseded_at, given.superseded_why = "2022-06-13T09:00:00+00:00", "The rest came"
    of.case.returns.append(
        AgencyReturn(
            request_id=request.id, returned_on=date(2022, 6, 13), summary="Seen four times.", marking="OFFICIAL"
        )
    )
    return of


def body(of: CaseStatus, at: int) -> list[Content]:
    """Return the paper of one of the returns."""
    return list(body_of(DOCUMENT, of, of.case.returns[at].id))


def test_each_return_is_a_paper_of_its_own(of: CaseStatus) -> None:
    """The replaced one too, and it says so in its label; without a return the paper is not offered."""
    labels = {one.id: one.label for one in DOCUMENT.items(of)}
    first, second = (labels[one.id] for one in of.case.returns)
    assert first.startswith(f"1: {of.case.requests[0].agency}, ")
    assert first.endswith(", no longer stands")
    assert second == f"1: {of.case.requests[0].agency}, 13 June 2022"
    assert DOCUMENT.applies(of)
    of.case.returns.clear()
    assert not DOCUMENT.applies(of)


def test_a_replaced_return_says_so_before_anything_else(of: CaseStatus) -> None:
    """Since when and why; the one that stands has no such warning."""
    (notice,) = [one for one in body(of, 0) if isinstance(one, Notice)]
    assert notice == Notice("It no longer stands since 13 June 2022: The rest came", "No longer stands")
    assert not [one for one in body(of, 1) if isinstance(one, Notice)]


def test_it_says_which_request_it_answers(of: CaseStatus) -> None:
    """Its reference, its days, and the marking of the return itself, or else the office's."""
    marking = {at: dict(next(one for one in body(of, at) if isinstance(one, Facts)).rows) for at in (0, 1)}
    assert marking[1]["Our reference"] == "2018-003/1"
    assert (marking[0]["Marking of the return"], marking[1]["Marking of the return"]) == (OFFICE.marking, "OFFICIAL")
    kept = next(one for one in body(of, 1) if isinstance(one, KeepTogether))
    assert a(Bullets, kept.items[1]).items == ["What?"]


def test_what_was_returned_stands_below_its_own_heading(of: CaseStatus) -> None:
    """Only what this return says; the source of the form is named."""
    content = body(of, 1)
    returned = a(Facts, content[content.index(Heading(2, "What was returned")) + 1])
    assert "Seen four times." in dict(returned.rows).values()
    assert "Seen three times." not in dict(returned.rows).values()
    assert content[-1] == Para(f"Source of the form: {of.regime.information.form}.", "small")
