"""Which regime governs a case, and what it makes of its facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.rules.arrangements import CaseDates
from scr_desktop.domain.rules.notice import Notice
from scr_desktop.domain.rules.regime import Regime, regime_by_key, resolve
from scr_desktop.services.regime import by_key, regimes

APRIL = date(2019, 4, 1)


@pytest.mark.parametrize(("aware", "begin", "key"), [
    (date(2018, 6, 28), APRIL, "WT2015"),
    (date(2018, 6, 29), APRIL, "transition"),  # the Panel's first day
    (date(2019, 3, 31), APRIL, "transition"),
    (APRIL, APRIL, "WT2018"),
    (date(2022, 5, 31), APRIL, "WT2018"),
    (date(2023, 12, 14), APRIL, "WT2018"),
    (date(2023, 12, 15), APRIL, "WT2023"),  # the day it was published
])  # fmt: skip
def test_the_day_of_awareness_decides_the_edition(aware: date, begin: date, key: str) -> None:
    """Procedure 1.2, on each day of change and the day before it; a stated beginning leaves nothing open."""
    found = resolve(regimes(), CaseDates(aware, begin))
    assert (found.regime.key, found.others, found.possible) == (key, (), (found.regime,))
    assert found.why


def test_a_beginning_that_is_not_stated_leaves_open_what_hangs_on_it() -> None:
    """Known on 1 May 2019 it may be a board's or the partners'; known before the Panel, or today, it is settled."""
    found = resolve(regimes(), CaseDates(date(2019, 5, 1)))
    assert [one.key for one in found.possible] == ["transition", "WT2018"]
    assert found.why.startswith("It is open which arrangements apply, ")
    assert found.why.endswith("That day settles it: enter it with the office’s own details.")
    for aware in (date(2018, 6, 28), date(2022, 5, 31)):
        assert resolve(regimes(), CaseDates(aware)).others == ()


def test_a_case_opened_while_it_was_open_says_why_it_is_kept() -> None:
    """Under the one that was assumed with the last lawful day, or under another; where nothing was open, nothing."""
    found = resolve(regimes(), CaseDates(date(2019, 5, 1)))
    (other,) = found.others
    assert (
        f"is kept under “{found.regime.name}”, under which it was opened as if they had begun on 29 September 2019"
        in (found.why_kept(found.regime))
    )
    assert found.why_kept(other).endswith(f"is kept under “{other.name}”, under which it was opened.")
    assert resolve(regimes(), CaseDates(date(2022, 5, 31))).why_kept(other) == ""


def test_a_case_that_no_regime_claims_is_a_fault_of_the_files() -> None:
    """Nor may two claim it: nobody could say which governs."""
    dates = CaseDates(date(2022, 5, 31), APRIL)
    with pytest.raises(LookupError, match="0 regimes"):
        resolve([], dates)
    with pytest.raises(LookupError, match="2 regimes"):
        resolve([by_key("WT2018"), replace(by_key("WT2018"), key="again")], dates)


def test_a_regime_is_found_by_its_key_capitals_apart() -> None:
    """An unknown key is refused with those that there are."""
    assert regime_by_key(regimes(), "wt2015") is by_key("WT2015")
    assert regime_by_key(regimes(), "TRANSITION") is by_key("transition")
    with pytest.raises(Problem, match="There is no regime “WT1999”: choose one of WT2015") as refused:
        regime_by_key(regimes(), "WT1999")
    assert refused.value.field == "regime"


@pytest.mark.parametrize(("key", "of_board"), [
    ("WT2015", True), ("transition", True), ("grace", False), ("WT2018", False), ("WT2023", False),
])  # fmt: skip
def test_functions_pass_to_the_partners_only_from_a_board_that_may_still_decide(key: str, of_board: bool) -> None:
    """In grace no board begins anything, and the partners have no board behind them."""
    assert by_key(key).of_board is of_board


def test_a_stage_is_called_by_its_name_whatever_ended_the_case() -> None:
    """One that is not known stands as it is."""
    found = by_key("WT2015")
    assert found.stage_name("received") == "Notification received"
    assert found.stage_name("withdrawn") == "Notification withdrawn"
    assert found.stage_name("to_settle") == "To be settled whether notifiable"
    assert found.stage_name("odd") == "odd"


def possible(regime: Regime, facts: dict[str, str]) -> dict[str, str]:
    """Return who must be told only if an open question is answered yes, each with of what."""
    found = regime.judge(facts)
    return {one.key: one.of for one in found.notify if one.key in found.possible}


def test_whom_one_open_answer_would_add_is_listed_with_that_question() -> None:
    """A death whose care is not known: the Secretary of State is told if the child was looked after; a no ends that."""
    regime = by_key("WT2018")
    facts = {"abuse_or_neglect": "yes", "died": "yes", "where_it_happened": "in_area", "normally_resident": "yes"}
    question = regime.facts["looked_after"].text
    assert possible(regime, facts)["secretary_of_state"].endswith(f", if “{question}” is answered yes")
    assert "secretary_of_state" not in possible(regime, facts | {"looked_after": "no"})
    judged = regime.judge(facts | {"looked_after": "yes"})
    assert "secretary_of_state" in {one.key for one in judged.notify} - set(judged.possible)


def test_before_anything_is_known_nobody_is_listed_as_possible_by_two_answers() -> None:
    """What hangs on more than one answer is not listed: every case would have every duty."""
    assert possible(by_key("WT2018"), {}) == {}


def test_a_notice_is_shown_from_its_day_on() -> None:
    """The day itself included; the day before it nothing is said."""
    noted = replace(
        by_key("WT2018"),
        notices=(Notice("From March", since=date(2020, 3, 1)), Notice("Before 2021", until=date(2021, 1, 1))),
    )
    days = [date(2020, 2, 29), date(2020, 3, 1), date(2021, 1, 1)]
    assert [noted.notices_for(day) for day in days] == [
        ("Before 2021",),
        ("From March", "Before 2021"),
        ("From March",),
    ]
