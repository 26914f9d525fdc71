"""The parts of the decision pack: which there are, which go in, and where what came later stands."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.papers.pack import current_review, parts_of, usual_parts
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.papers.attachment import Attachment
from scr_desktop.domain.records.papers.pack_choice import PackChoice
from scr_desktop.domain.records.request import AgencyReturn
from scr_desktop.domain.records.review.decision import Decision
from scr_desktop.domain.records.review.rapid_review import RapidReview
from scr_desktop.services.regime import by_key
from tests.domain.papers import of_2022, stood

AT, DAY = "2022-06-08T09:00:00+00:00", date(2022, 6, 7)
BEFORE = ["summary", "children", "incident", "criteria", "deadlines", "told", "agencies"]
AFTER = ["pathway", "processes", "decision-sheet"]


@pytest.fixture
def of() -> CaseStatus:
    """Give a case of 2022 in which nothing was done yet."""
    return stood(by_key("WT2018"), **of_2022())


def keys(of: CaseStatus, entries: int = 0) -> list[str]:
    """Return the keys of the parts that go in, in order."""
    return [one.key for one in parts_of(of, entries) if one.goes_in]


def file(agency: str, sha256: str, **more: Any) -> Attachment:
    """Return a file that an agency sent."""
    return Attachment(
        return_id="r", agency=agency, file_name="report.pdf", pages=2, kept_at=AT, sha256=sha256 * 64, pdf=b"", **more
    )  # fmt: skip


def choose(of: CaseStatus, order: list[str], *left_out: str) -> None:
    """Put the pack of a case together."""
    of.case.pack_choices[:] = [PackChoice(pack_parts=order, left_out=list(left_out))]


def test_a_new_case_has_the_parts_that_every_case_has(of: CaseStatus) -> None:
    """Without a chronology, returns, a rapid review or a decision there is no part for them."""
    assert keys(of) == [*BEFORE, *AFTER]


def test_what_there_is_brings_its_part(of: CaseStatus) -> None:
    """One entry makes a chronology and a timeline; a return that is still being entered, or was replaced, is none."""
    assert keys(of, 1) == [*BEFORE, "chronology", "timeline", *AFTER]
    of.case.returns += [
        AgencyReturn(request_id="r", returned_on=DAY, kind="being_entered"),
        AgencyReturn(request_id="r", returned_on=DAY, superseded_at=AT),
    ]
    assert "returns" not in keys(of)
    of.case.returns.append(AgencyReturn(request_id="r", returned_on=DAY))
    assert keys(of) == [*BEFORE, "returns", *AFTER]
    of.case.decisions.append(Decision(decided_on=DAY, outcome="review"))
    assert keys(of)[-2:] == ["decided", "decision-sheet"]


def test_the_rapid_review_is_the_one_that_stands(of: CaseStatus) -> None:
    """Not one that a correction replaced, and none where the arrangements ask for none; completed, something is decided."""
    assert current_review(of) is None
    old, review = RapidReview(completed_on=DAY, superseded_at=AT), RapidReview(number=2)
    of.case.rapid_reviews += [old, review]
    assert current_review(of) == review.id
    assert {"rapid-review", "decided"} <= set(keys(of))
    board = stood(by_key("WT2015"))
    board.case.rapid_reviews.append(RapidReview())
    assert current_review(board) is None
    assert "rapid-review" not in keys(board)


def test_files_stand_after_the_returns_by_their_agency(of: CaseStatus) -> None:
    """One that was removed is left out, and the same file twice from one agency is bound in once."""
    of.case.attachments += [
        file("Police", "a"), file("GP", "b"), file("Police", "a"), file("Police", "c", removed_at=AT), file("GP", "a"),
    ]  # fmt: skip
    bound = [one for one in usual_parts(of, 0) if one.attachment]
    assert [one.attachment.agency for one in bound if one.attachment] == ["GP", "GP", "Police"]
    assert [one.attachment.sha256[0] for one in bound if one.attachment] == ["b", "a", "a"]
    whole = [one.key for one in usual_parts(of, 0)]
    assert whole[: len(BEFORE)] == BEFORE
    assert whole[-3:] == AFTER
    assert all("aaaaaaaaaaaa" in one.key or "bbbbbbbbbbbb" in one.key for one in bound)


def test_the_officers_order_stands_and_what_was_left_out_stays_out(of: CaseStatus) -> None:
    """It is listed all the same, so that it can be put in again; what the case has no more is passed over."""
    choose(of, ["decision-sheet", "gone", *BEFORE, "pathway", "processes"], "told", "pathway")
    assert keys(of) == ["decision-sheet", *[one for one in BEFORE if one != "told"], "processes"]
    assert [one.key for one in parts_of(of, 0)] == ["decision-sheet", *BEFORE, "pathway", "processes"]
    assert [one.key for one in usual_parts(of, 0)] == [*BEFORE, *AFTER]


def test_what_came_later_stands_where_it_usually_does_and_goes_in(of: CaseStatus) -> None:
    """After the part that usually goes before it, wherever the officer put that; the first of all at the front."""
    choose(of, ["agencies", *BEFORE[:-1], *AFTER])
    assert keys(of, 1)[:4] == ["agencies", "chronology", "timeline", "summary"]
    choose(of, [*BEFORE[1:], *AFTER])
    assert keys(of) == [*BEFORE, *AFTER]


def test_a_form_that_was_read_goes_in_only_where_it_is_ticked(of: CaseStatus) -> None:
    """Its answers are printed with the returns: it is listed, and bound in if the officer says so, also when it came later."""
    of.case.attachments.append(file("GP", "f", is_form=True))
    (form,) = (one for one in parts_of(of, 0) if one.attachment)
    assert form.key not in keys(of)
    choose(of, [*BEFORE, *AFTER])
    assert form.key not in keys(of)
    choose(of, [*BEFORE, form.key, *AFTER])
    assert form.key in keys(of)
