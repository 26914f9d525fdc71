"""The criteria on paper: met, not met or not known, each question with its answer and what it rests on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scr_desktop.documents.parts.content import Bullets, Content, Grid, Heading, Notice, Para
from scr_desktop.documents.sections.criteria import (
    answers_in_brief,
    contradictions,
    criteria,
    parted,
    unanswered_questions,
)
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.case import Answer
from tests.documents.cases import REGIMES, made, stand_again
from tests.present import a


@pytest.fixture
def of() -> CaseStatus:
    """Give a case of 2018."""
    return made("WT2015")


def answer(of: CaseStatus, fact: str, value: str, evidence: str = "") -> CaseStatus:
    """Return how a case stands after a question was answered so."""
    of.case.answers[:] = [one for one in of.case.answers if one.fact != fact]
    of.case.answers.append(Answer(fact=fact, value=value, evidence=evidence))
    return stand_again(of)


def questions_of(of: CaseStatus) -> dict[str, tuple[str, ...]]:
    """Return each row of the questions by what is asked."""
    content: list[Content] = criteria(of)
    start = content.index(Heading(2, "Questions and answers"))
    return {row[0]: tuple(row[1:]) for one in content[start:] if isinstance(one, Grid) for row in one.rows}


@pytest.mark.parametrize("regime", REGIMES)
def test_every_criterion_stands_in_one_place(regime: str) -> None:
    """Those that decide, those that are weighed and the Panel's are apart, and none is lost or said twice."""
    of = made(regime)
    deciding, weighed, national = parted(of)
    keys = [one.key for group in (deciding, weighed, national) for one in group]
    assert sorted(keys) == sorted(one.key for one in of.verdict.reasons)
    content = criteria(of)
    grid = a(Grid, content[content.index(Heading(2, "Each criterion")) + 1])
    assert [row[0] for row in grid.rows] == [one.text for one in deciding]
    assert {row[1] for row in grid.rows} <= {"Met", "Not met", "Not yet known"}


def test_an_answer_stands_with_its_evidence(of: CaseStatus) -> None:
    """Without any it says so; what is not answered is not known yet."""
    text = of.regime.facts["suspected_suicide"].text
    assert questions_of(answer(of, "suspected_suicide", "no"))[text][:2] == ("No", "No evidence was written down.")
    assert questions_of(answer(of, "suspected_suicide", "no", " Coroner’s officer "))[text][:2] == (
        "No",
        "Coroner’s officer",
    )


def test_what_follows_from_the_record_says_from_what(of: CaseStatus) -> None:
    """The officer need not answer it: the entries do."""
    text = of.regime.facts["seriously_harmed"].text
    assert questions_of(of)[text][0] == "Yes"
    assert questions_of(of)[text][1].startswith("From the record: ")


def test_open_questions_are_listed_where_the_outcome_depends_on_them(of: CaseStatus) -> None:
    """Where none is left, that is said in their place."""
    content = criteria(of)
    assert unanswered_questions(of)
    assert a(Bullets, content[content.index(Heading(2, "Not yet answered")) + 2]).items == unanswered_questions(of)
    settled = replace(of, verdict=replace(of.verdict, unanswered=(), reasons=()))
    said = [one.text for one in criteria(settled) if isinstance(one, Para)]
    assert "Every question on which the outcome of the criteria depends is answered." in said


def test_contradictions_are_warned_of_before_anything_else(of: CaseStatus) -> None:
    """With the paragraph; answers that go together have no warning."""
    assert contradictions(of) == []
    both = answer(answer(of, "interagency_concern", "yes"), "no_interagency_concern_shown", "yes")
    found = contradictions(both)
    assert found
    assert criteria(both)[1 : 1 + len(found)] == found
    assert all(one.title.startswith("An") for one in found if isinstance(one, Notice))


def test_answers_are_counted_in_brief(of: CaseStatus) -> None:
    """Those given by the officer, those that follow from the record, and for how many evidence was written."""
    of.case.answers.clear()
    bare = answers_in_brief(stand_again(of))
    assert bare.startswith("0 of ")
    assert bare.endswith("; no evidence written")
    told = answers_in_brief(answer(of, "abuse_or_neglect", "yes", "Paediatric view"))
    assert told.startswith("1 of ")
    assert told.endswith("; evidence written for 1")
