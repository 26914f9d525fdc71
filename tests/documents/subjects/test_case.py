"""A paper of a case: for which cases it is, how it and its file are called, and whose names give way."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import pytest

from scr_desktop.documents.parts.content import Content, Heading, Para
from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.subjects.case import CasePaper, ChronologyPaper, OfCase, OfChronology
from scr_desktop.domain.chronology.chronology import Chronology, ChronologyRow
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.review.decision import Decision
from tests.documents.cases import AS_AT, OFFICE, TODAY, made
from tests.documents.in_memory import InMemory


def body(of: OfCase, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return an invented paper."""
    return [Heading(1, "Invented"), Para(f"Decided on {of.status.case.reference}")]


class OfThings(CasePaper):
    """An invented paper that is about one of two things of a case."""

    def items(self, status: CaseStatus) -> Sequence[Item]:
        """Return the two."""
        return [Item("a", "1: First"), Item("b", "2: Second")]


PAPER = CasePaper(key="invented", name="Invented", about="", body=body)


@pytest.fixture
def of() -> CaseStatus:
    """Give a case of 2022."""
    return made("WT2018")


def test_a_paper_that_is_not_for_a_case_says_for_which_it_is(of: CaseStatus) -> None:
    """In one sentence at the entry for the paper; where it applies, it is of the case as it stands."""
    only = CasePaper(
        key="invented", name="Invented", about="", body=body, applies=lambda status: not status.case.open,
        only_if="it is drawn once the case is closed",
    )  # fmt: skip
    with pytest.raises(Problem) as refused:
        only.gather(InMemory.about(of))
    assert refused.value.sentence == "The paper “Invented” is not for this case: it is drawn once the case is closed."
    assert refused.value.field == "document"
    of.case.closed_on = TODAY
    assert only.gather(InMemory.about(of)).status is of


def test_it_is_called_by_the_reference_of_its_case(of: CaseStatus) -> None:
    """And belongs to that case in the history."""
    assert PAPER.title(OfCase(of)) == "Invented 2018-003"
    assert PAPER.case_id(OfCase(of)) == of.case.id


@pytest.mark.parametrize(("reference", "name"), [
    ("2018-003", "2018-003"),
    ("SCR/2018/003", "SCR-2018-003"),
    (" (Åsa) 3: ", "Åsa-3"),
    ("../../3", "3"),
    ("C" * 61, "C" * 60),
])  # fmt: skip
def test_a_reference_becomes_part_of_a_file_name(of: CaseStatus, reference: str, name: str) -> None:
    """Letters, digits and hyphens alone: no sign of an office's own leads to another folder."""
    of.case.reference = reference
    assert PAPER.which(InMemory.about(of)) == (name, "")


@pytest.mark.parametrize(("item", "number"), [("a", "1"), ("b", "2"), ("c", ""), ("", "")])
def test_one_of_several_things_is_told_by_its_number(of: CaseStatus, item: str, number: str) -> None:
    """What is not one of them has none."""
    paper = OfThings(key="invented", name="Invented", about="", body=body)
    assert paper.which(InMemory.about(of, item)) == ("2018-003", number)


def test_what_a_decision_is_contrary_to_stands_below_the_title(of: CaseStatus) -> None:
    """On a paper to one who oversees nothing it does not; without such a decision the paper is as it was made."""

    class Outside(CasePaper):
        """An invented paper that goes to one who gives information."""

        def outside(self, subject: OfCase) -> bool:
            """Return that it does."""
            return True

    whole = list(body(OfCase(of), OFFICE, AS_AT))
    assert list(PAPER.content(OfCase(of), OFFICE, AS_AT)) == whole
    of.case.decisions.append(
        Decision(
            decided_on=TODAY, outcome="no_review", contrary_to=["Procedure 4A: an invented criterion"], contrary_why="W"
        )
    )
    first, *between, last = PAPER.content(OfCase(of), OFFICE, AS_AT)
    assert [first, last] == whole
    assert "Procedure 4A: an invented criterion" in str(between)
    outside = Outside(key="invented", name="Invented", about="", body=body)
    assert list(outside.content(OfCase(of), OFFICE, AS_AT)) == whole


def test_the_names_of_the_case_give_way_unless_it_is_to_be_kept_with_them(of: CaseStatus) -> None:
    """None says that it is never anonymised."""
    named = CasePaper(key="invented", name="Invented", about="", body=body, only_named=True)
    assert PAPER.named(OfCase(of)) == (of,)
    assert named.named(OfCase(of)) is None


def test_a_paper_on_the_chronology_has_it(of: CaseStatus) -> None:
    """As the case file gives it, beside the case."""

    def told(about: OfChronology, office: Office, as_at: datetime) -> Sequence[Content]:
        """Return an invented paper."""
        return [Para(row.event) for row in about.chronology.rows]

    paper = ChronologyPaper(key="invented", name="Invented", about="", body=told)
    rows = Chronology((ChronologyRow(case_id=of.case.id, event="Seen at home"),))
    found = paper.gather(InMemory.about(of, told=rows))
    assert (found.status, list(paper.body(found, OFFICE, AS_AT))) == (of, [Para("Seen at home")])
