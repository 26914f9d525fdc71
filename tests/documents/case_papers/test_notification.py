"""The notification on paper: which parts it has, and what stands where nothing was entered."""

from __future__ import annotations

from scr_desktop.documents.case_papers.notification import DOCUMENT
from scr_desktop.documents.parts.content import Content, Grid, Heading, KeepTogether
from scr_desktop.documents.subjects.case import OfCase
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.case import AgencyInvolved
from scr_desktop.domain.records.review.decision import Recommendation
from tests.documents.cases import AS_AT, OFFICE, TODAY, made
from tests.present import a

AGENCIES = Heading(1, "Agencies that know the family")


def body(of: CaseStatus) -> list[Content]:
    """Return the paper of a case."""
    return list(DOCUMENT.body(OfCase(of), OFFICE, AS_AT))


def agencies(of: CaseStatus) -> Grid:
    """Return the table of the agencies."""
    content = body(of)
    return a(Grid, content[content.index(AGENCIES) + 1])


def test_each_agency_stands_with_whom_to_ask_and_what_it_knew() -> None:
    """What nobody entered is said to be so, the name too."""
    of = made("WT2018")
    of.case.agencies[:] = [
        AgencyInvolved(name="Police", contact="01632 960002", involvement="Called twice"),
        AgencyInvolved(name=" ", contact="", involvement="\n"),
    ]
    assert list(agencies(of).rows) == [
        ("Police", "01632 960002", "Called twice"), ("Agency not named", "Not entered", "Not entered"),
    ]  # fmt: skip


def test_without_an_agency_it_says_that_none_was_named() -> None:
    """An empty table would leave open whether somebody forgot it."""
    of = made("WT2018")
    of.case.agencies.clear()
    table = agencies(of)
    assert (list(table.rows), table.empty) == ([], "No agency has been named.")


def test_it_ends_with_what_came_of_it_once_something_did() -> None:
    """A recommendation alone is enough, and stands after the agencies (procedure 5.2)."""
    of = made("WT2018")
    assert not isinstance(body(of)[-1], KeepTogether)
    of.case.recommendations.append(Recommendation(recommended_on=TODAY, outcome="review"))
    content = body(of)
    assert a(KeepTogether, content[-1]).items[0] == Heading(1, "Recommendation and decision")
    assert content.index(AGENCIES) < len(content) - 1
