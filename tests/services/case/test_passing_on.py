"""A case for another area: passed on with a reason, on the desk until that area has answered."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import passing_on
from scr_desktop.services.office import diary
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import DEATH, child
from tests.services.opening import Opened

pytestmark = pytest.mark.usefixtures("desk_day")
AGAIN = date(2018, 5, 24)


def passed(case_file: CaseFile, found: Case, **entries: Any) -> Case:
    """Pass a case on to another board on 16 May 2018."""
    said: dict[str, Any] = {
        "area": "Westmoor", "to_whom": "The board’s manager", "passed_on": date(2018, 5, 16), "means": "Secure e-mail",
        "why": "The child normally lived there.", "look_again_on": AGAIN,
    }  # fmt: skip
    return passing_on.pass_on(case_file, found.id, **(said | entries))


def elsewhere(opened: Opened) -> Case:
    """Open a case of a child who normally lived in another area."""
    return opened(children=[child(**DEATH | {"normally_resident": "no", "home_area": "Westmoor"})])


def test_passing_on_does_the_duty_to_tell_the_other_board(case_file: CaseFile, opened: Opened) -> None:
    """The other board counts as told on that day."""
    found = passed(case_file, elsewhere(opened))
    duties = {one.duty.key: one for one in cases.status(case_file, found.id).duties}
    assert (duties["other_board"].state, duties["other_board"].done_on) == ("met", date(2018, 5, 16))


def test_it_is_on_the_desk_until_that_area_has_answered(case_file: CaseFile, opened: Opened) -> None:
    """Closing the case here does not take it from the desk: the answer does."""
    found = passed(case_file, elsewhere(opened))
    cases.close(case_file, found.id, date(2018, 5, 17), "Passed on to Westmoor")
    (waiting,) = diary.today(case_file).holds
    assert (waiting.cause, waiting.look_again_on) == ("Passed on to Westmoor, which has not answered", AGAIN)
    (one,) = cases.get(case_file, found.id).passed_on
    passing_on.look_again(case_file, found.id, one.id, date(2018, 6, 1), "They have it on their agenda.")
    assert diary.today(case_file).holds[0].look_again_on == date(2018, 6, 1)
    passing_on.answered(case_file, found.id, one.id, date(2018, 5, 17), "Westmoor takes the case.")
    assert diary.today(case_file).holds == []
    assert cases.get(case_file, found.id).passed_on[0].outcome == "Westmoor takes the case."
    with pytest.raises(Problem, match="answered already"):
        passing_on.answered(case_file, found.id, one.id, date(2018, 5, 17), "Twice.")


@pytest.mark.parametrize(("entries", "field"), [
    ({"area": " "}, "area"), ({"means": ""}, "means"), ({"why": ""}, "why"),
    ({"passed_on": date(2018, 5, 18)}, "passed_on"), ({"look_again_on": date(2018, 5, 16)}, "look_again_on"),
])  # fmt: skip
def test_what_is_missing_or_cannot_be_is_refused(
    case_file: CaseFile, opened: Opened, entries: dict[str, object], field: str
) -> None:
    """Area, means and reason are owed, and the day to look again lies after it."""
    with pytest.raises(Problem) as problem:
        passed(case_file, elsewhere(opened), **entries)
    assert problem.value.field == field


def test_looking_again_is_later_and_says_what_was_found(case_file: CaseFile, opened: Opened) -> None:
    """An empty note or an earlier day is refused, and so is an answer from before."""
    found = passed(case_file, elsewhere(opened))
    (one,) = cases.get(case_file, found.id).passed_on
    for day, note in ((date(2018, 5, 23), "Rang."), (date(2018, 6, 1), " ")):
        with pytest.raises(Problem):
            passing_on.look_again(case_file, found.id, one.id, day, note)
    for day, outcome in ((date(2018, 5, 15), "Taken."), (date(2018, 5, 17), "")):
        with pytest.raises(Problem):
            passing_on.answered(case_file, found.id, one.id, day, outcome)
