"""What papers say of a recommendation or a decision: its words, its warnings, who decides and who signs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from scr_desktop.documents.parts.content import Content, Facts, Heading, Notice, Para
from scr_desktop.documents.sections.about_decision import (
    beware_challenged,
    board_ended,
    considered_again,
    contrary_notice,
    decided_by,
    decided_day,
    decided_when,
    deciders,
    decision_due,
    missing_notice,
    on_record,
    outcome_words,
    signs,
    signs_letter,
    superseded,
    which_case,
    with_contrary,
)
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.review.correspondence import PanelReply
from scr_desktop.domain.records.review.decision import Decision, PartnerView, Recommendation
from scr_desktop.domain.time.part_date import PartDate
from tests.documents.cases import OFFICE, TODAY, add, made

DAY = date(2018, 6, 4)


def decided(outcome: str = "no_review", **more: Any) -> Decision:
    """Return a decision."""
    return Decision(decided_on=DAY, outcome=outcome, reasons="Weighed.", **more)


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        ("review", "a serious case review"),
        ("no_review", "no serious case review, and no other review"),
    ],
)
def test_an_outcome_is_half_a_sentence(outcome: str, words: str) -> None:
    """The review is called as the arrangements call it."""
    regime = made("WT2015").regime
    assert outcome_words(decided(outcome), regime) == words
    assert outcome_words(decided("review"), made("WT2018").regime) == "a local child safeguarding practice review"


def test_another_type_of_review_is_named() -> None:
    """By the name that the edition has for it."""
    regime = made("WT2015").regime
    key, name = regime.other_reviews.choices[0]
    said = outcome_words(decided("other_review", other_review=key), regime)
    assert said == f"no serious case review, but another type of review: {name}"


def test_two_limits_are_said_with_their_paragraphs() -> None:
    """Under the 2015 edition the Chair's month and its backstop are two days; with no day of awareness there is none."""
    of = made("WT2015")
    said = decision_due(of)
    assert [one.partition(" (")[0] for one in said] == ["Tuesday 5 June 2018", "Thursday 14 June 2018"]
    for event in of.case.events:
        event.superseded_at = "2026-11-03T10:00:00+00:00"
    bare = replace(of, deadlines=())
    assert decision_due(bare) == []


def test_a_day_that_is_known_in_part_is_said_so() -> None:
    """An old decision known by its month is made in it, not on its last day."""
    month = decided(decided_in=PartDate.parse("June 2018"))
    assert (decided_day(month), decided_when(month)) == ("June 2018", "in June 2018")
    assert (decided_day(decided()), decided_when(decided())) == ("4 June 2018", "on 4 June 2018")
    assert decided_day(decided(), weekday=True) == "Monday 4 June 2018"


def test_what_is_on_record_stands_with_its_reasons_only_where_they_may_be_read() -> None:
    """Nothing before anything is recorded; reasons and what was lacking may each be left out."""
    of = made("WT2015")
    assert on_record(of) == []
    of.case.recommendations.append(
        Recommendation(recommended_on=date(2018, 6, 1), by="Group", outcome="review", reasons="Two apply.")
    )
    of.case.decisions.append(decided("review", missing_then=["Police had not answered."]))
    assert on_record(of, reasons=False) == [
        ("Recommended on record", "1 June 2018: a serious case review."),
        ("Decided on record", "4 June 2018: a serious case review."),
    ]
    assert on_record(of, lacking=False)[1][1] == "4 June 2018: a serious case review. Weighed."
    assert on_record(of)[1][1].endswith("Police had not answered.")


def test_who_decided_is_the_name_or_the_partners_or_the_post() -> None:
    """The name on record comes first, then those who decided together, then whose post it is."""
    board, partners = made("WT2015"), made("WT2018")
    assert decided_by(decided(decided_by=" Ms Independent "), board) == "Ms Independent"
    assert decided_by(decided(), board) == "LSCB Chair"
    one = decided()
    partners.case.partner_views += [
        PartnerView(decision_id=one.id, partner="Police", name="Ann Reed", on=DAY),
        PartnerView(decision_id=one.id, partner="Health", name=" ", on=DAY),
        PartnerView(decision_id="other", partner="Health", name="Somebody else", on=DAY),
    ]
    assert decided_by(one, partners) == "Ann Reed"


def test_a_decision_challenged_since_says_so_until_it_is_considered_again() -> None:
    """The letter's day is named; a reply that was settled, or one that agrees, is nothing to beware of."""
    of = made("WT2015")
    assert (considered_again(of), beware_challenged(of)) == ((), "")
    of = add(of, decision=DAY, no_review=DAY)
    of.case.decisions.append(decided())
    of.case.panel_replies.append(PanelReply(received_on=date(2018, 7, 2), kind="agrees"))
    assert considered_again(of) == ()
    challenge = PanelReply(received_on=date(2018, 7, 16), kind="challenges")
    of.case.panel_replies.append(challenge)
    assert "received on 16 July 2018" in considered_again(of)[0]
    assert "16 July 2018" in beware_challenged(of)
    challenge.settled_on = date(2018, 7, 20)
    assert (considered_again(of), beware_challenged(of)) == ((), "")


def test_warnings_name_what_they_are_about() -> None:
    """Each says which decision or recommendation it is, in words, with its own text."""
    regime = made("WT2015").regime
    contrary = contrary_notice(decided(contrary_to=["WT2015 4.1: a child died"], contrary_why="Known already"), regime)
    assert contrary.title == "Contrary to a criterion that must lead to a review"
    assert contrary.text == (
        "The decision of 4 June 2018 (no serious case review, and no other review) is contrary to:\n"
        "WT2015 4.1: a child died\nThe reason given: Known already"
    )
    lacking = Recommendation(recommended_on=DAY, outcome="review", missing_then=["No meeting."])
    assert (
        missing_notice(lacking, regime).text
        == "The recommendation of 4 June 2018 (a serious case review):\nNo meeting."
    )
    assert superseded("", "", "decision") == []
    assert superseded("2026-11-03T10:00:00+00:00", "New facts", "decision") == [
        Notice("This decision no longer stands. Since 3 November 2026: New facts", "Superseded")
    ]


def test_a_warning_stands_below_the_first_heading_and_once() -> None:
    """Not on what goes outside, not where the paper has it already, and not where nothing is contrary."""
    of = made("WT2015")
    paper: list[Content] = [Para("Office"), Heading(1, "Title"), Para("Words")]
    assert with_contrary(paper, of) == paper
    of.case.decisions.append(decided(contrary_to=["WT2015 4.1"], contrary_why="Known"))
    (notice,) = [one for one in with_contrary(paper, of) if one not in paper]
    assert with_contrary(paper, of) == [paper[0], paper[1], notice, paper[2]]
    assert with_contrary([Para("No heading")], of) == [notice, Para("No heading")]
    assert with_contrary([*paper, notice], of) == [*paper, notice]
    assert with_contrary(paper, of, outside=True) == paper


def test_what_a_decision_lacked_stands_only_on_a_paper_that_lists_it_and_tells_of_the_decision() -> None:
    """A letter that says its day tells of it; an agenda that does not has nothing to warn of."""
    of = made("WT2015")
    of.case.decisions.append(decided(missing_then=["Police had not answered."]))
    silent: list[Content] = [Heading(1, "Agenda"), Para("Words")]
    telling: list[Content] = [Heading(1, "Letter"), Para("It was decided on 4 June 2018.")]
    assert with_contrary(silent, of, lists_lacking=True) == silent
    assert with_contrary(telling, of) == telling
    assert len(with_contrary(telling, of, lists_lacking=True)) == 3


def test_a_case_is_named_by_its_references_alone() -> None:
    """The national one only where there is one, and nobody's name."""
    of = made("WT2015")
    assert isinstance(which_case(of), Facts)
    assert ("National reference", "None recorded") in which_case(of).rows


def test_who_decides_and_signs_follows_from_the_arrangements() -> None:
    """The Chair by name where it is known, or each of the partners."""
    board, partners = made("WT2015"), made("WT2018")
    assert deciders(board, OFFICE) == "the LSCB Chair, Ms Independent,"
    assert deciders(board, Office()) == "the LSCB Chair"
    assert (
        deciders(partners, OFFICE)
        == "the safeguarding partners (local authority, health body, chief officer of police)"
    )
    assert signs(board, OFFICE) == ("LSCB Chair: Ms Independent",)
    assert signs(board, Office()) == ("LSCB Chair",)
    assert signs(partners, OFFICE) == (
        "For the local authority", "For the health body", "For the chief officer of police",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("begun", "today", "ended"),
    [
        (False, date(2019, 7, 31), False),
        (False, date(2019, 8, 1), True),
        (True, date(2019, 8, 1), False),
        (True, date(2020, 8, 1), False),
        (True, date(2020, 8, 2), True),
    ],
    ids=["the day before", "the day itself", "a review begun", "twelve months", "a day more"],
)
def test_a_board_finishes_its_reviews_for_twelve_months(begun: bool, today: date, ended: bool) -> None:
    """From the day on which the partner arrangements began it only finishes what it had begun."""
    office = Office(name="Avonvale", chair="Ms Independent", arrangements_begin_on=date(2019, 8, 1))
    of = made("WT2015")
    if begun:
        of = add(of, review_begun=date(2018, 7, 2))
    of = replace(of, today=today)
    assert board_ended(of, office) is ended
    assert signs_letter(of, office) == (("For Avonvale",) if ended else ("LSCB Chair: Ms Independent",))


def test_partners_never_end() -> None:
    """They are no board: their letters are signed by them however late it is."""
    assert not board_ended(replace(made("WT2018"), today=TODAY), OFFICE)
