"""What is missing, as much of it as the page has room for."""

from __future__ import annotations

from scr_desktop.documents.sections.first_page.missing import LINES, LONGEST, missing
from scr_desktop.domain.records.case import FamilyMember
from scr_desktop.domain.records.review.decision import Decision
from tests.documents.cases import TODAY, closed, made


def test_what_a_decision_would_rest_on_and_is_not_there() -> None:
    """Open questions, returns outstanding, late deadlines, who is not told, the steps before."""
    said = " ".join(missing(made("WT2018"), ()))
    for words in ("Nothing is entered of the safety now of:", "Late: ", "Not recorded as told: ", "No meeting held"):
        assert words in said
    of = made("WT2018")
    of.case.tellings.clear()
    of.case.children.clear()
    assert "Information outstanding from 2 of 3 agencies asked: Agency 2" in " ".join(missing(of, ()))


def test_open_questions_take_the_place_of_the_criteria_that_wait_for_them() -> None:
    """They are counted, and the first is asked."""
    said = " ".join(missing(made("WT2015"), ()))
    assert "on which the criteria depend are not answered, the first: Is there" in said
    assert "not answered, the first: “" not in said


def test_the_page_has_room_for_so_many_of_so_many_letters() -> None:
    """What is left out is counted."""
    of = made("WT2018", text="a long name " * 20)
    of.case.family += [FamilyMember(name=f"Child {number}", relationship="brother") for number in range(40)]
    said = missing(of, ())
    assert len(said) <= LINES + 1
    assert said[-1].startswith("And ")
    assert all(len(one) <= LONGEST for one in said)
    assert len(missing(of, (), choices=False)) > len(said)


def test_of_a_closed_case_what_was_open_then() -> None:
    """As it was kept when it was closed."""
    of = closed(made("WT2015"))
    of.case.open_when_closed = ["Police had not answered."]
    assert missing(of, ()) == ["Police had not answered."]


def test_of_a_decided_case_what_is_still_open() -> None:
    """No decision is among it."""
    of = made("WT2015")
    of.case.decisions.append(Decision(decided_on=TODAY, outcome="review"))
    said = " ".join(missing(of, ()))
    assert "No decision on record" not in said
    assert "Information outstanding" in said
