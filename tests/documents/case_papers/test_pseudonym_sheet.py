"""The sheet of pseudonyms says who is who, what was changed and why, and that it never leaves."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.documents.case_papers.pseudonym_sheet import DOCUMENT
from scr_desktop.documents.parts.content import Content, Grid, Heading, Notice, Para
from scr_desktop.documents.subjects.case import OfCase
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.pseudonym import NoIdentifier, Pseudonym
from scr_desktop.domain.records.review.decision import Decision
from tests.documents.cases import made
from tests.documents.in_memory import body_of
from tests.present import a

SINCE = "2018-06-20T09:00:00+00:00"


@pytest.fixture
def of() -> CaseStatus:
    """Give a case with a pseudonym that stands and one that was changed."""
    of = made("WT2015")
    of.case.pseudonyms += [
        Pseudonym(name="Rosie Trelawney", also="Ro", label="Child A"),
        Pseudonym(name="Rosie Trelawny", label="Child B", superseded_at=SINCE, superseded_why="Misspelt"),
    ]
    return of


def below(content: list[Content], heading: str) -> Content:
    """Return what stands below a heading."""
    return content[content.index(Heading(2, heading)) + 1]


def test_those_that_stand_and_those_that_were_changed_are_apart(of: CaseStatus) -> None:
    """A changed one keeps its reason; with none changed there is no table of them."""
    content = list(body_of(DOCUMENT, of))
    assert a(Grid, below(content, "Pseudonyms")).rows == [("Child A", "Rosie Trelawney", "Ro")]
    assert a(Grid, below(content, "Earlier pseudonyms")).rows == [
        ("Child B", "Rosie Trelawny", "20 June 2018: Misspelt")
    ]
    of.case.pseudonyms.pop()
    assert Heading(2, "Earlier pseudonyms") not in body_of(DOCUMENT, of)


def test_words_that_are_no_identifiers_say_why(of: CaseStatus) -> None:
    """One that was taken back says that too."""
    of.case.no_identifiers += [
        NoIdentifier(words="May", why="The month"),
        NoIdentifier(words="Lane", why="A road", superseded_at=SINCE, superseded_why="It is her name"),
    ]
    assert a(Grid, below(list(body_of(DOCUMENT, of)), "Found to be no identifiers")).rows == [
        ("May", "The month"),
        ("Lane", "A road\nTaken back, 20 June 2018: It is her name"),
    ]


def test_reviewers_are_named_on_purpose(of: CaseStatus) -> None:
    """Each once, whichever decision names them; without one nothing is said."""
    assert Heading(2, "Named on purpose") not in body_of(DOCUMENT, of)
    of.case.decisions += [
        Decision(decided_on=date(2018, 6, 4), outcome="review", reviewer=reviewer)
        for reviewer in ("Ann Reed ", "Ann Reed", "")
    ]
    said = a(Para, below(list(body_of(DOCUMENT, of)), "Named on purpose"))
    assert said.text.startswith("Ann Reed: the reviewer has no pseudonym")


def test_it_never_leaves_and_is_never_anonymised(of: CaseStatus) -> None:
    """It says so itself, and is offered only where there is somebody to name."""
    assert DOCUMENT.named(OfCase(of)) is None
    assert [one.title for one in body_of(DOCUMENT, of) if isinstance(one, Notice)] == ["Keep apart"]
    assert DOCUMENT.applies(of)
    assert not DOCUMENT.applies(made("WT2015"))
