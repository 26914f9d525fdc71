"""An open case in brief: what it is about, what is next, and all that is still open in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from scr_desktop.documents.sections.in_hand import about, open_lines, to_do
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.review.correspondence import PanelReply
from scr_desktop.domain.records.review.other_review import OtherReview
from scr_desktop.domain.records.review.rapid_review import NextStep
from scr_desktop.domain.records.safety_item import SafetyItem
from tests.documents.cases import TODAY, add, closed, made


@pytest.fixture
def of() -> CaseStatus:
    """Give a case of November 2026, whose days are still to come."""
    return made("WT2023")


def said(of: CaseStatus, *steps: NextStep) -> dict[str, str]:
    """Return what is to be done, by its label."""
    return dict(to_do(of, steps))


def test_it_says_what_the_case_is_about(of: CaseStatus) -> None:
    """The children each on a line, who told of it, and who decides."""
    told = dict(about(of))
    assert [line.partition(",")[0] for line in told["Children"].splitlines()] == ["Tobias Okonkwo-Reed", "Isla"]
    assert told["Incident"].startswith("13 November 2026; place: The Tyning")
    assert told["Notified by"].splitlines()[1].startswith("Police")
    assert told["Who decides"] == "Lead safeguarding partners, or those they delegate to"
    assert "Decided on record" not in told


def test_what_is_not_known_is_said(of: CaseStatus) -> None:
    """No child and nobody who told of it are not known; a text that was left empty was not entered."""
    case = of.case
    case.children.clear()
    case.notifiers.clear()
    case.what_happened = " "
    told = dict(about(of))
    assert (told["Children"], told["Notified by"], told["What happened"]) == ("Not known", "Not known", "Not entered")


def test_next_is_what_falls_first_and_the_next_dates_are_three(of: CaseStatus) -> None:
    """On 20 November the notification, due on Monday 23, comes first, with the one on whom it falls."""
    assert said(of)["What is next"].startswith(of.deadlines[0].rule.duty)
    dates = said(of)["Next dates"].splitlines()
    assert [line.partition(":")[0] for line in dates] == ["23 November 2026", "23 November 2026", "7 December 2026"]
    assert open_lines(of) == list(of.deadlines[:3])


def test_who_is_still_to_be_told_is_named_and_who_was_is_not(of: CaseStatus) -> None:
    """Only what has happened already is to be told."""
    lines = said(of)["To be told"].splitlines()
    undone = [one for one in of.duties if one.done_on is None and one.duty.after == "aware"]
    assert [line.partition(":")[0] for line in lines] == [one.duty.who for one in undone]
    assert len(lines) < len(of.duties)


def test_other_processes_are_settled_once_they_were_considered(of: CaseStatus) -> None:
    """Both that were brought up were considered; one that is still to do comes back."""
    assert "Other processes to settle" not in said(of)
    of.case.considerations[0].outcome = "to_do"
    assert said(of)["Other processes to settle"].count("\n") == 0


def test_a_childs_safety_is_open_until_it_is_done(of: CaseStatus) -> None:
    """An item with its owner and day; a child for whom none is entered is named as well; done ones are left out."""
    item = SafetyItem(child="Isla", what="A visit", owner="Health visitor", due_on=TODAY)
    of.case.safety_items.append(item)
    open_ = said(of)["Safety of the children"].splitlines()
    assert open_[0].startswith("Isla: A visit (Health visitor, by: 20 November 2026, due ")
    assert open_[1].startswith("Tobias Okonkwo-Reed: ")
    item.done_on = TODAY
    assert [line.partition(":")[0] for line in said(of)["Safety of the children"].splitlines()] == [
        "Tobias Okonkwo-Reed"
    ]


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (
            {"owner": "GP", "due_on": TODAY + timedelta(days=3)},
            "Write (GP, by: 23 November 2026, due in 1 working day)",
        ),
        ({"owner": "", "due_on": None}, "Write (Not entered, by: No day was given)"),
        ({"owner": "GP", "due_on": None, "note": "Before the trial"}, "Write (GP, by: Before the trial)"),
    ],
)
def test_a_step_of_the_rapid_review_says_whose_it_is_and_by_when(
    of: CaseStatus, step: dict[str, Any], words: str
) -> None:
    """From Friday to Monday is one working day; without a day stands what was written in its place."""
    assert said(of, NextStep(rapid_review_id="r", what="Write", **step))["Next steps decided"] == words


def test_what_came_from_the_panel_waits_to_be_settled(of: CaseStatus) -> None:
    """Its day, what it does and its words; settled, it is gone."""
    reply = PanelReply(received_on=date(2026, 11, 19), kind="asks", words="Please send the minutes.")
    of.case.panel_replies.append(reply)
    assert said(of)["From the Panel"] == "19 November 2026: Asks for further information. Please send the minutes."
    reply.settled_on = TODAY
    assert "From the Panel" not in said(of)


def test_another_type_of_review_waits_for_its_approval(of: CaseStatus) -> None:
    """Approved, or replaced by another choice, it waits no more."""
    chosen = OtherReview(chosen_on=TODAY, chosen=of.regime.other_reviews.choices[0][0])
    of.case.other_reviews.append(chosen)
    assert said(of)["To be approved"] == "The other type of review that was chosen"
    chosen.approved = "yes"
    assert "To be approved" not in said(of)


def test_a_case_that_fell_away_asks_whether_it_can_be_closed() -> None:
    """Nothing is due any more after the notification was withdrawn."""
    words = said(add(made("WT2023"), withdrawn=TODAY))["What is next"]
    assert words.startswith("Notification withdrawn on 20 November 2026")


def test_without_a_deadline_it_says_what_it_waits_for() -> None:
    """Where everything that has begun is done, the next time limit starts with an event; where none waits, close it."""
    of = made("WT2023")
    waiting = replace(of, deadlines=tuple(one for one in of.deadlines if one.due_on is None))
    assert "Next dates" in said(waiting)
    assert said(waiting)["Next dates"] == "None is due"
    assert "The next time limit starts on the day " in said(waiting)["What is next"]
    assert open_lines(closed(of)) == []
