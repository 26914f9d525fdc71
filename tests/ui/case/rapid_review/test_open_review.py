"""The rapid review being written: what is put is kept, next steps move up, and completing it asks what is in the way."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
import shiboken6

from scr_desktop.domain.problem import Problem
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.review import rapid_review
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.rapid_review.open_review import OpenReview
from tests.present import present
from tests.ui.case.rapid_review.reviewed import ON
from tests.ui.some_cases import open_case


@pytest.fixture
def case_id(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> str:
    """Open a case known since 1 April 2026; it is 8 April."""
    monkeypatch.setattr(clock, "today", lambda: ON)
    return open_case(case_file).id


@pytest.fixture
def review(case_file: CaseFile, case_id: str, qapp: object) -> Iterator[OpenReview]:
    """Give its rapid review, just begun."""
    made = OpenReview(case_file, case_id, rapid_review.start(case_file, case_id).id)
    yield made
    shiboken6.delete(made)


def kept(case_file: CaseFile, case_id: str) -> dict[str, str]:
    """Return what the case file holds of the review."""
    return cases.get(case_file, case_id).rapid_reviews[-1].content


def test_what_is_written_is_kept_with_its_page(case_file: CaseFile, case_id: str, review: OpenReview) -> None:
    """Nothing written reads empty; blanks are no words; saved, it stands in the file."""
    assert (review.get("incident_summary"), review.has_words) == ("", False)
    review.put("incident_summary", "  ")
    assert not review.has_words
    review.put("incident_summary", "Found unwell.")
    assert review.has_words
    assert review.save()
    assert kept(case_file, case_id)["incident_summary"] == "Found unwell."


def test_steps_are_counted_from_what_is_there(review: OpenReview) -> None:
    """None at first; each row added comes after the last, and empty rows count."""
    assert review.steps == 0
    assert [review.add_step(), review.add_step()] == [0, 1]
    assert review.steps == 2


def test_the_steps_after_one_that_is_removed_move_up(review: OpenReview) -> None:
    """Of three the second goes: the third takes its place, whole, and no fourth is left behind."""
    for place, (what, owner) in enumerate((("Ring", "Jo"), ("Write", "Sam"), ("Meet", "Zoë"))):
        review.add_step()
        review.put(f"step.{place}.what", what)
        review.put(f"step.{place}.owner", owner)
    review.remove_step(1)
    assert review.steps == 2
    assert [(review.get(f"step.{row}.what"), review.get(f"step.{row}.owner")) for row in (0, 1, 2)] == [
        ("Ring", "Jo"), ("Meet", "Zoë"), ("", ""),
    ]  # fmt: skip
    review.remove_step(1)
    review.remove_step(0)
    assert review.steps == 0


def test_what_is_written_closes_its_gap(review: OpenReview) -> None:
    """The check reads what is typed now, before it is saved."""
    before = [one.sentence for one in review.gaps()]
    review.put("incident_summary", "Found unwell.")
    after = [one.sentence for one in review.gaps()]
    assert len(after) == len(before) - 1
    assert set(after) < set(before)


def test_it_is_completed_on_a_day_that_can_be(case_file: CaseFile, case_id: str, review: OpenReview) -> None:
    """The day after today is refused and nothing is complete; today it stands, with all that was written."""
    review.put("incident_summary", "Found unwell.")
    with pytest.raises(Problem, match="future"):
        review.complete(date(2026, 4, 9))
    assert cases.get(case_file, case_id).rapid_reviews[-1].completed_on is None
    review.complete(ON)
    done = present(rapid_review.current(cases.get(case_file, case_id)))
    assert (done.completed_on, done.content["incident_summary"]) == (ON, "Found unwell.")
