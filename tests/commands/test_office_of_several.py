"""An office with several authorities: none of its own is another one, and whose duty it is is asked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.commands.one_child import Answer, assessed, notification

BRISTOL_TOO = ("Bath", "Bristol City Council")

Assess = Callable[..., Answer]


@pytest.fixture
def said_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Assess:
    """Give a function that assesses a notification for an office of Bath and Bristol."""
    return partial(assessed, tmp_path, capsys, ours=BRISTOL_TOO)


def bristol(parts: str, **given: Any) -> Answer:
    """Return a notification to Bath in which Bristol is entered as another area."""
    return notification(local_authority="Bath", other_areas=[{"name": "Bristol", "parts": parts}], **given)


@pytest.mark.parametrize(
    "given",
    [
        bristol("happened", where="elsewhere_in_england"),
        bristol("happened", where="outside_england"),
        bristol("lives", where="outside_england", children=[{"normally_resident": "no"}]),
        notification(
            local_authority="Bath", where="outside_england", answers={"lives_in_england": "yes"},
            children=[{"normally_resident": "no", "home_area": "Bristol City Council"}],
        ),
        notification(
            local_authority="Bath", where="outside_england",
            children=[{"normally_resident": "unknown"}, {"normally_resident": "no", "home_area": "Bristol City Council"}],
        ),
        bristol("looks_after", children=[{"looked_after": "yes"}], answers={"abuse_or_neglect": "no"}),
    ],
)  # fmt: skip
def test_an_area_of_ours_is_no_other_authority(said_of: Assess, given: Answer) -> None:
    """It is said to be ours, to be mended, and until then it is open whose duty it is."""
    found = said_of(given)
    assert found["notifiable"] == "open"
    assert "Bristol" not in found["said"][0]
    assert "Bristol" in found["problems"][0]["text"]
    assert "our" in found["problems"][0]["text"]
    assert found["open"]


def test_it_is_asked_which_of_ours_has_the_duty(said_of: Assess) -> None:
    """As long as none is chosen; once one is, nothing is asked."""
    (asked,) = said_of(notification())["open"]
    assert asked.startswith("Whose duty is it here: that of Bath or Bristol City Council?")
    assert said_of(notification(local_authority="Bath"))["open"] == []


def test_what_another_authority_must_notify_is_not_asked_of_ours(said_of: Assess) -> None:
    """Where the duty is another's there is none of ours to choose."""
    leeds = [{"name": "Leeds", "parts": "happened"}]
    assert said_of(notification(where="elsewhere_in_england", other_areas=leeds))["open"] == []
