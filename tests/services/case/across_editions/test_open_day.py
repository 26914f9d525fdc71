"""A case of a board that is undecided after the last lawful day, in an office that has not stated its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.verdict_words import nothing_decided_here, review_sentence
from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft as drafts
from scr_desktop.services.case import next_deadlines
from scr_desktop.services.office import diary, history, office
from scr_desktop.services.papers import paper
from scr_desktop.services.review import decision
from scr_desktop.store.case_file import CaseFile
from tests.documents.reading import ReadBack, squeeze
from tests.domain.papers import paper as notification
from tests.services.decision_steps import decided

PASSED = "The partner arrangements began by 29 September 2019 at the latest, and no decision is on record"
HELD = "Passed to the partners undecided, by 29 September 2019 at the latest"


@pytest.fixture
def undecided(opened: Callable[..., Case], desk_day: Callable[[str], None]) -> str:
    """Open a case of May 2018, of which nothing is decided; it is the last lawful day on which partners began."""
    found = opened()
    desk_day("2019-09-29")
    return found.id


def held(case_file: CaseFile) -> list[tuple[str, str, date]]:
    """Return what Today says of the cases that are held up."""
    return [(one.cause, one.effect, one.look_again_on) for one in diary.today(case_file).holds]


def passed(case_file: CaseFile, case_id: str) -> bool:
    """Return whether the notices of a case say that it has passed on an open day."""
    return any(one.startswith(PASSED) for one in cases.status(case_file, case_id).notices)


def test_it_has_passed_by_the_last_lawful_day_at_the_latest(case_file: CaseFile, undecided: str) -> None:
    """The case, its verdict, its papers and its closing say so, with what settles the day; no event makes one up."""
    before = history.entries(case_file)
    next_deadlines.bring_in_step(case_file)
    assert history.entries(case_file) == before
    where = cases.status(case_file, undecided)
    assert where.case.day_of("passes_on") is None
    (said,) = [one for one in where.notices if one.startswith(PASSED)]
    assert "have passed to the safeguarding partners (procedure, grace period)" in said
    assert "enter it with the office’s own details" in said
    assert not where.may_commission
    assert review_sentence(where) == nothing_decided_here(where)
    assert nothing_decided_here(where).startswith("The partner arrangements began by 29 September 2019 at the latest")
    assert squeeze(said) in squeeze(ReadBack(paper.draw(case_file, "deadline-sheet", undecided)).text)
    cases.close(case_file, undecided, date(2019, 9, 29), "Entered twice")
    assert any(HELD in one for one in cases.get(case_file, undecided).open_when_closed)


def test_today_lists_it_until_the_day_is_stated(case_file: CaseFile, undecided: str) -> None:
    """It is held up, to be looked at now, on the screen and on the paper of the whole office; stated, it passes at once."""
    ((cause, to_do, again),) = held(case_file)
    assert cause.startswith(HELD)
    assert (to_do, again) == ("State the day with the office’s own details", date(2019, 9, 29))
    assert HELD in squeeze(ReadBack(paper.draw(case_file, "where-everything-stands")).text)
    office.change(case_file, {"arrangements_begin_on": date(2019, 4, 1)})
    assert cases.get(case_file, undecided).day_of("passes_on") == date(2019, 4, 1)
    assert held(case_file) == []
    assert not passed(case_file, undecided)


def test_before_that_day_it_may_still_be_the_boards(
    case_file: CaseFile, undecided: str, desk_day: Callable[[str], None]
) -> None:
    """On 28 September 2019 nothing is said of a change that may not have come yet."""
    desk_day("2019-09-28")
    assert (passed(case_file, undecided), held(case_file)) == (False, [])


def test_a_decision_of_an_earlier_day_keeps_it_and_a_later_one_is_refused(case_file: CaseFile, undecided: str) -> None:
    """From the last lawful day on no board decides, stated or not; what it decided before is recorded as ever."""
    with pytest.raises(
        Problem, match="began by 29 September 2019 at the latest: from that day nothing is decided by it"
    ):
        decision.decide(case_file, undecided, decided(on="2019-09-29", late_why="Late"))
    assert passed(case_file, undecided)
    decision.decide(case_file, undecided, decided(on="2018-05-17"))
    assert (passed(case_file, undecided), held(case_file)) == (False, [])


def test_a_notification_says_it_before_its_case_is_opened(case_file: CaseFile, undecided: str) -> None:
    """The notice stands beside what the criteria call for: that it was decided in time may still be entered."""
    where = drafts.preview(case_file, notification()).status
    assert where is not None
    (said,) = [one for one in where.notices if one.startswith("No decision is entered")]
    assert "If none was made before they began, the case and all information about it have passed" in said
    assert "what is said of a review here holds only for a case decided in time" in said
    assert review_sentence(where).startswith("A serious case review must be held.")
