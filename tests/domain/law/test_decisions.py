"""What follows a decision: whom it falls on, who is told of the outcome, and what no source gives a day."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.law import decisions as law
from scr_desktop.domain.rules.criterion import Duty

ANY = ["reconsider", "final_outcome", "further_information"]


@pytest.mark.parametrize(("national_view", "shared", "keys"), [
    (False, False, ANY),
    (True, False, [*ANY, "tell_national_view"]),
    (False, True, [*ANY, "share_decision"]),
    (True, True, [*ANY, "tell_national_view", "share_decision"]),
])  # fmt: skip
def test_the_rules_fall_on_those_who_decide(national_view: bool, shared: bool, keys: list[str]) -> None:
    """A national view, and a decision shared with the Panel, only where the arrangements know them."""
    found = law.rules("Safeguarding partners", national_view=national_view, shared=shared)
    assert [one.key for one in found] == keys
    assert {one.falls_on for one in found} == {"Safeguarding partners"}


def test_no_source_gives_days_for_any_of_it() -> None:
    """As soon as possible, and only once its event has happened; the Panel's reply is expected, and not owed by law."""
    found = law.rules("Chair", national_view=True, shared=True)
    assert all(one.at_once and one.only_once_begun for one in found)
    assert not law.AFTER_DECISION.reply_source.sure
    assert "No source gives it a time limit." in law.AFTER_DECISION.reply_expected


def told(duties: tuple[Duty, ...], day: date) -> set[str]:
    """Return who is told of the final outcome of a decision that was considered again on a day."""
    return {one.who for one in duties if one.after == "reconsidered" and one.concerns(day)}


@pytest.mark.parametrize(("day", "panel"), [
    (date(2018, 6, 28), "National Panel of Independent Experts"),
    (date(2018, 6, 29), "Child Safeguarding Practice Review Panel"),
])  # fmt: skip
def test_the_final_outcome_goes_to_the_panel_of_its_day(day: date, panel: str) -> None:
    """To Ofsted and the Department besides; from 29 June 2018 the new Panel is told, and the old one no more."""
    assert told(law.BOARD_DUTIES, day) == {"Ofsted", "Department for Education", panel}


def test_each_time_it_is_considered_again_all_are_told_anew() -> None:
    """What was told after the first challenge does not count for the second."""
    for duties in (law.BOARD_DUTIES, law.TRANSITION_DUTIES, law.PARTNER_DUTIES):
        assert all(one.each_time and one.only_once_begun for one in duties)


def test_partners_share_a_decision_against_a_review_and_boards_do_not() -> None:
    """Procedure 4A, 5B: with the Panel, with the rapid review that a board under the old law does not make."""
    keys = [{one.key for one in duties} for duties in (law.BOARD_DUTIES, law.TRANSITION_DUTIES, law.PARTNER_DUTIES)]
    assert ["no_review_panel" in one for one in keys] == [False, False, True]
    assert ["national_view_panel" in one for one in keys] == [False, True, True]
    assert ["final_old_panel" in one for one in keys] == [True, True, False]
