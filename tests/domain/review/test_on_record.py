"""What the record of a case holds of what a rapid review asks, and the evidence that stands with its answers."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.case import Answer
from scr_desktop.domain.records.review.decision import Recommendation
from scr_desktop.domain.records.safety_item import SafetyItem
from scr_desktop.domain.review.on_record import Held, argued_on_record, evidence_on_record, held, left_open
from scr_desktop.domain.rules.condition import Is, Not, all_of
from scr_desktop.domain.rules.criterion import Criterion
from scr_desktop.domain.sources.source import Force, Source
from scr_desktop.services.regime import by_key
from tests.domain.papers import DEATH, child, of_2022, stood

SECTIONS = ("incident_summary", "immediate_safety", "other_children", "recommendation")


@pytest.fixture
def of() -> CaseStatus:
    """Give a case of May 2022 of which nothing is recorded yet beyond its days."""
    return stood(by_key("WT2018"), **of_2022())


def test_of_nothing_recorded_nothing_is_held(of: CaseStatus) -> None:
    """Spaces are nothing, and a section that is only written in the review is held nowhere else."""
    of.case.what_happened, of.case.immediate_safety = " \n", "\t"
    assert [held(of, section) for section in (*SECTIONS, "why", "no such section")] == [None] * 6


def test_what_the_notification_says_is_held(of: CaseStatus) -> None:
    """What happened and what was done at once stand there, without the spaces around."""
    of.case.what_happened, of.case.immediate_safety = " Found unwell at home. ", "Isla is with her aunt."
    assert held(of, "incident_summary") == Held("in the notification", ("Found unwell at home.",))
    safety = held(of, "immediate_safety")
    assert safety
    assert safety.words == "Recorded in the notification: Isla is with her aunt."


def test_each_item_of_safety_is_held(of: CaseStatus) -> None:
    """Each with what is done and who sees to it; what is not from the notification is recorded under its heading."""
    of.case.safety_items += [
        SafetyItem(child="Isla", what="A visit", owner="Health visitor", due_on=date(2022, 6, 3)),
        SafetyItem(
            child="Tom", what="Moved", owner="Social worker", due_on=date(2022, 6, 3), done_on=date(2022, 6, 2), done_by="Jo Bell"
        ),
    ]  # fmt: skip
    found = held(of, "other_children")
    assert found
    assert found.words == (
        "Recorded of the children’s safety: Isla: A visit. Still to be done, by 3 June 2022: Health visitor. "
        "Tom: Moved. Seen to on 2 June 2022, by Jo Bell."
    )


def test_the_recommendation_that_stands_is_held_with_its_day_and_reasons(of: CaseStatus) -> None:
    """In the name that its arrangements give the review; one that was superseded is none."""
    said = Recommendation(recommended_on=date(2022, 6, 17), outcome="review", reasons=" Much to learn. ")
    of.case.recommendations.append(said)
    assert held(of, "recommendation") == Held(
        "as recommended", ("17 June 2022: A local child safeguarding practice review is held.", "Much to learn.")
    )
    said.superseded_at = "2022-06-20T09:00:00+00:00"
    assert held(of, "recommendation") is None


def test_what_is_left_open_is_named_child_by_child() -> None:
    """A brother who lives and of whom nothing is entered; what happened is for the review to sum up."""
    entries = of_2022()
    entries["children"] = [
        *entries["children"],
        child(**DEATH | {"given_names": "Isla", "died_on": "", "harm": "not_harmed"}),
    ]
    of = stood(by_key("WT2018"), **entries)
    assert left_open(of, "other_children") == ["Isla Trelawney: nothing is entered yet of this child's safety."]
    of.case.safety_items.append(SafetyItem(child="Isla", what="A visit", owner="GP", due_on=date(2022, 6, 3)))
    assert left_open(of, "other_children") == []
    assert left_open(of, "incident_summary") == ["What happened is not summed up."]
    assert left_open(of, "recommendation") == []


CRITERION = Criterion(
    "invented", "An invented criterion", Source("Nowhere", Force.LOCAL),
    all_of(Is("joint_working_concern"), Not(Is("single_agency_concern"))),
)  # fmt: skip


def answered(of: CaseStatus, fact: str, value: str, evidence: str) -> None:
    """Put an answer with its evidence into the case."""
    of.case.answers.append(Answer(fact=fact, value=value, evidence=evidence))


def test_the_evidence_of_a_criterion_is_that_of_its_own_questions(of: CaseStatus) -> None:
    """An answer without evidence, or to another question, brings none."""
    answered(of, "joint_working_concern", "yes", " Late referral ")
    answered(of, "single_agency_concern", "no", " ")
    answered(of, "range_of_abuse", "yes", "Two kinds")
    assert evidence_on_record(of.case, CRITERION) == [("joint_working_concern", "yes", "Late referral")]


@pytest.mark.parametrize(("fact", "value", "speaks_for"), [
    ("joint_working_concern", "yes", True),
    ("joint_working_concern", "no", False),
    ("single_agency_concern", "yes", False),
    ("single_agency_concern", "no", True),
])  # fmt: skip
def test_evidence_speaks_for_a_criterion_or_against_it(of: CaseStatus, fact: str, value: str, speaks_for: bool) -> None:
    """Where the criterion asks for the opposite of a question, it is the answer no that speaks for it."""
    answered(of, fact, value, "Seen in the file")
    one: tuple[list[str], list[str]] = (["Seen in the file"], [])
    assert argued_on_record(of, CRITERION) == (one if speaks_for else one[::-1])


def test_evidence_of_what_is_not_known_yet_speaks_for_neither_side(of: CaseStatus) -> None:
    """A letter that is awaited is evidence of nothing so far."""
    answered(of, "joint_working_concern", "unknown", "The letter is awaited")
    assert argued_on_record(of, CRITERION) == ([], [])
