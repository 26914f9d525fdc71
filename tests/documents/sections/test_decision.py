"""The sheets to sign: what may be recommended and decided, by when, by whom, and that each can be filed apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from scr_desktop.documents.parts.content import (
    Content,
    Facts,
    Grid,
    Heading,
    KeepTogether,
    LinesToWrite,
    Notice,
    PageBreak,
    SignatureBoxes,
)
from scr_desktop.documents.sections.decision import (
    deciders,
    decision_options,
    decision_sheet,
    recommendation_options,
)
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.review.decision import Decision
from tests.documents.cases import OFFICE, made

MORE = "More information is needed first (say below what, from whom and by when)"


def sheet(of: CaseStatus, office: Office = OFFICE) -> list[Content]:
    """Return the two sheets, what is kept together unfolded."""
    return [
        part for one in decision_sheet(of, office) for part in (one.items if isinstance(one, KeepTogether) else [one])
    ]


def signs(of: CaseStatus, office: Office = OFFICE) -> list[str]:
    """Return everybody who has a box to sign, in order."""
    return [person for one in sheet(of, office) if isinstance(one, SignatureBoxes) for person in one.people]


def test_under_the_board_the_criteria_are_met_or_not() -> None:
    """A review, another type, none, or more information first; they can call for a review, so that is said."""
    assert recommendation_options(made("WT2015")) == [
        "The criteria are met: a serious case review is recommended",
        "The criteria are not met: no serious case review, but another type of review is recommended (say below which)",
        "The criteria are not met: no serious case review, and no other review is recommended",
        MORE,
    ]


def test_under_the_partners_the_criteria_are_only_weighed() -> None:
    """Nothing says that they are met."""
    name = "local child safeguarding practice review"
    assert recommendation_options(made("WT2018"))[0] == f"A {name} is recommended"
    assert decision_options(made("WT2018")) == [
        f"{name.capitalize()} to be carried out",
        f"No {name}, but another type of review (say below which)",
        f"No {name}, and no other review",
        MORE,
    ]


def test_where_none_may_be_commissioned_the_case_passes_on() -> None:
    """No review is offered, and a notice says so."""
    of = made("grace")
    assert len(recommendation_options(of)) == len(decision_options(of)) == 2
    assert decision_options(of) == [
        "The case and all information about it are passed to the safeguarding partners",
        MORE,
    ]
    assert "No review may be commissioned" in [one.title for one in sheet(of) if isinstance(one, Notice)]


@pytest.mark.parametrize(("chair", "who"), [("Ms Independent", "LSCB Chair: Ms Independent"), (" ", "LSCB Chair")])
def test_the_sub_group_signs_apart_from_the_chair(chair: str, who: str) -> None:
    """On a page each: the recommendation begins a sheet, the decision is on its back."""
    of, office = made("WT2015"), Office(chair=chair)
    assert deciders(of.regime, office) == [who]
    assert signs(of, office) == ["For the SCR Sub Group", who]
    assert [one.sheet for one in sheet(of) if isinstance(one, PageBreak)] == [True, False]


def test_each_partner_agrees_or_not_and_signs() -> None:
    """On a page of their own, for which the reasons have more room."""
    of = made("WT2018")
    assert signs(of) == [
        "For the Rapid review sub-group", "For the local authority", "For the health body",
        "For the chief officer of police",
    ]  # fmt: skip
    assert Heading(2, "Each partner's agreement") in sheet(of)
    ticks = [one for one in sheet(of) if isinstance(one, Grid) and one.rows[0][1] == "Agrees with the decision"]
    assert len(ticks) == 3
    reasons = [
        one.count for one in sheet(of) if isinstance(one, LinesToWrite) and one.label.startswith("Reasons, with")
    ]
    beside = [
        one.count
        for one in sheet(made("WT2015"))
        if isinstance(one, LinesToWrite) and one.label.startswith("Reasons, with")
    ]
    assert reasons[1] > beside[1]


def test_the_day_is_said_as_long_as_none_is_decided() -> None:
    """Once a decision is on record, it stands there instead, without its reasons."""
    of = made("WT2015")
    facts = {label: text for one in sheet(of) if isinstance(one, Facts) for label, text in one.rows}
    assert facts["To be decided by"].startswith("Tuesday 5 June 2018")
    of.case.decisions.append(Decision(decided_on=date(2018, 6, 4), outcome="review", reasons="Weighed."))
    facts = {label: text for one in sheet(of) if isinstance(one, Facts) for label, text in one.rows}
    assert "To be decided by" not in facts
    assert facts["Decided on record"] == "4 June 2018: a serious case review."


def test_a_view_on_a_national_review_is_asked_where_a_rapid_review_gives_one() -> None:
    """The board of 2015 sent none; nobody ticks what is not asked."""
    asked = {
        key: [one.columns[1] for one in sheet(made(key)) if isinstance(one, Grid)]
        for key in ("WT2015", "transition", "WT2023")
    }
    assert [("View on a national review" in one) for one in asked.values()] == [False, True, True]
    assert not [one for one in sheet(replace(made("WT2018"))) if isinstance(one, Notice)]
