"""Where nothing is to be notified, or another authority notifies it, no list says that it is to be notified."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.stages.stage_words import stage_and_wait
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import register
from scr_desktop.services.regime import by_key
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import of_2022

ELSEWHERE = {"where": "elsewhere_in_england"}


@pytest.mark.parametrize(
    ("answers", "entered", "stage"),
    [
        ({"abuse_or_neglect": "no"}, {}, "Not notifiable"),
        ({"abuse_or_neglect": "yes"}, ELSEWHERE, "For another authority to notify"),
        ({"abuse_or_neglect": "yes"}, {}, "To be notified"),
        ({"abuse_or_neglect": "unknown"}, {}, "To be settled whether notifiable"),
    ],
)
def test_the_stage_says_whether_there_is_a_notification_to_make(
    case_file: CaseFile,
    opened: Callable[..., Case],
    monkeypatch: pytest.MonkeyPatch,
    answers: dict[str, str],
    entered: dict[str, Any],
    stage: str,
) -> None:
    """In the head of the case and in the register alike: the criteria, and whose duty it is, decide the stage."""
    monkeypatch.setattr(clock, "today", lambda: date(2022, 6, 6))
    answered = {"died_in_custody": "no", "care_leaver_died": "no", **answers}
    found = opened(**of_2022() | entered, answers=answered)
    assert stage_and_wait(cases.status(case_file, found.id)).startswith(f"{stage}, waiting for ")
    (row,) = register.rows(case_file, register.Wanted())
    assert by_key(row.regime).stage_name(row.stage) == stage


def test_an_answer_that_changes_changes_the_stage(
    case_file: CaseFile, opened: Callable[..., Case], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What proves to be abuse is to be notified from then on."""
    monkeypatch.setattr(clock, "today", lambda: date(2022, 6, 6))
    found = opened(**of_2022(), answers={"abuse_or_neglect": "no", "died_in_custody": "no", "care_leaver_died": "no"})
    assert stage_and_wait(cases.status(case_file, found.id)) == (
        "Not notifiable, waiting for nothing more that is on record"
    )
    cases.answer(case_file, found.id, "abuse_or_neglect", "yes", "The post-mortem.", "The post-mortem came.")
    assert cases.status(case_file, found.id).stage.name == "To be notified"
