"""The criteria on paper: met, not met or not known, each question with its answer and what it rests on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scr_desktop.documents.parts.content import Bullets, Content, Grid, Heading, Notice, Para
from scr_desktop.documents.sections.criteria import (
    APPLIES,
    MET,
    answers_in_brief,
    contradictions,
    criteria,
    parted,
    unanswered_questions,
    under_its_heading,
)
from scr_desktop.domain.progress.case_status import CaseStatus, status
from scr_desktop.domain.progress.questions_to_ask import questions
from scr_desktop.domain.records.case import Answer
from scr_desktop.domain.rules.criterion import Reason
from scr_desktop.services.regime import by_key
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
    grid = a(Grid, content[content.index(Heading(2, "Questions and answers")) + 1])
    return {row[0].splitlines()[0]: tuple(row[1:]) for row in grid.rows}


def lists_of(of: CaseStatus) -> list[str]:
    """Return the items of the lists of the criteria, without those of what the criteria say."""
    content: list[Content] = criteria(of)
    return [item for one in content if isinstance(one, Bullets) for item in one.items]


@pytest.mark.parametrize("regime", [*REGIMES])
def test_every_criterion_stands_in_one_list_with_its_source(regime: str) -> None:
    """Those that decide, those that are weighed and the Panel's are apart; each has its paragraph, and its force or doubt."""
    of = made(regime)
    deciding, weighed, national = parted(of)
    keys = [one.key for group in (deciding, weighed, national) for one in group]
    assert sorted(keys) == sorted(one.key for one in of.verdict.reasons)
    items = lists_of(of)
    for reason in of.verdict.reasons:
        found = [item for item in items if _printed(reason, of) in item and item.startswith(words_of(reason, of))]
        source = reason.source
        named = f"{source.paragraph} ({source.force_words})" if source.sure else f"{source.paragraph} ["
        # Partners and Panel weigh some of the same: each in its list, under its own source.
        assert any(named in item and (source.sure or source.force_words not in item) for item in found)


def _printed(reason: Reason, of: CaseStatus) -> str:
    """Return the words of a criterion as they stand under their heading."""
    said = under_its_heading(reason.text)
    national = of.regime.rapid_review
    named = {one.key for one in national.national} if national else set()
    assert "For a national review" not in said
    assert reason.key not in named or said != reason.text
    return said


def words_of(reason: Reason, of: CaseStatus) -> str:
    """Return the words with which the item of a criterion begins."""
    weighed = [one for group in parted(of)[1:] for one in group]
    return (APPLIES if reason in weighed else MET)[reason.truth]


def test_what_is_answered_comes_first_and_what_is_not_last(of: CaseStatus) -> None:
    """Met, then not met, then not known yet."""
    content = criteria(of)
    found = a(Bullets, content[content.index(Heading(2, "Each criterion")) + 1]).items
    order = [next(place for place, word in enumerate(MET.values()) if one.startswith(f"{word}:")) for one in found]
    assert order == sorted(order)
    assert len(set(order)) > 1


def test_a_criterion_has_the_evidence_written_for_it(of: CaseStatus) -> None:
    """Of the answers on which it depends."""
    assert any(one.startswith("Met: ") and "Evidence: Paediatric view" in one for one in lists_of(of))


def test_a_remark_on_many_sources_is_made_once() -> None:
    """Under the list, by a mark; where an edition is carried over it is not repeated in every item."""
    of, regime = made("WT2023"), by_key("WT2026")
    content = criteria(status(of.case, regime, of.working_days, of.today))
    texts = [item for one in content if isinstance(one, Bullets) for item in one.items]
    assert any("[a]" in text for text in texts)
    assert not any("not yet confirmed" in text for text in texts)
    notes = [one.text for one in content if isinstance(one, Para) and one.text.startswith("[a]")]
    assert notes
    assert all("arried over from 2023, not yet confirmed" in one for one in notes)


def test_an_answer_stands_with_its_evidence(of: CaseStatus) -> None:
    """Without any it says so."""
    text = of.regime.facts["abuse_or_neglect"].text
    assert questions_of(answer(of, "abuse_or_neglect", "no"))[text] == ("No", "No evidence was written down.")
    assert questions_of(answer(of, "abuse_or_neglect", "no", " Coroner’s officer "))[text] == (
        "No",
        "Coroner’s officer",
    )


def test_a_question_without_an_answer_is_named_with_its_source(of: CaseStatus) -> None:
    """In a sentence below the table, with those of its source; in brief they are counted, and it says where each stands."""
    texts = [one.text for one in criteria(of) if isinstance(one, Para)]
    silent = [one for one in questions(of) if one.fact.text not in questions_of(of)]
    assert silent
    for question in silent:
        assert any(question.fact.text in text and question.source.paragraph in text for text in texts)
    brief = [one.text for one in criteria(of, in_brief=True) if isinstance(one, Para)]
    assert (
        f"{len(silent)} more questions not answered, or need not be asked: the paper “Notification” has each." in brief
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
