"""A period as it is entered."""

from __future__ import annotations

import pytest

from scr_desktop.domain.editions.confirmed import LineKind
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.time.period import Unit, Within
from scr_desktop.ui.edition.period import choices, within_of


@pytest.mark.parametrize(
    ("count", "unit", "found"),
    [
        ("10", "working_days", Within(10, Unit.WORKING_DAYS)),
        ("7", "days_before", Within(7, Unit.DAYS, before=True)),
        ("6", "months", Within(6, Unit.MONTHS)),
        ("", "at_once", Within(0, Unit.DAYS)),
        ("", "", None),
    ],
)
def test_a_period_is_a_number_and_how_it_is_counted(count: str, unit: str, found: Within | None) -> None:
    """As soon as possible needs no number; where nothing is chosen there is no period."""
    assert within_of(count, unit) == found


@pytest.mark.parametrize("count", ["", "ten", "-1", "1.5"])
def test_a_number_is_in_figures(count: str) -> None:
    """Anything else is refused at the number."""
    with pytest.raises(Problem, match="in figures") as refused:
        within_of(count, "days")
    assert refused.value.field == "within"


def test_a_step_of_chasing_is_counted_in_working_days() -> None:
    """Nothing else is offered for one."""
    assert [key for key, _ in choices(LineKind.CHASING)] == ["", "working_days", "working_days_before"]
    assert ("at_once", "as soon as possible") in choices(LineKind.CLOCK)
