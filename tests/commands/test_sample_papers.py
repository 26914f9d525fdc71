"""The four sample papers, typed as they stand: the command answers what was worked out by hand from the texts alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.commands.comparing import addressees, arrangements, review_of
from tests.commands.notifications import assessed, before_the_partners, samples
from tests.office_clock import DAY, OfficeClock


def turn_back(office_clock: OfficeClock, paper: dict[str, Any]) -> None:
    """Let a paper from before the partners be answered in its own time: undecided, it has passed to them since."""
    aware = paper["notification"]["awareness"]["aware_on"]
    office_clock.turn_to(before_the_partners(paper["office"]["arrangements_begin"], aware, DAY))


@pytest.mark.parametrize("paper", samples(), ids=lambda paper: paper["id"])
def test_a_sample_paper_is_answered_as_worked_out(
    paper: dict[str, Any], office_clock: OfficeClock, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Arrangements, duty, review, addressees and every day with its other readings; nothing that is not owed."""
    turn_back(office_clock, paper)
    found = assessed(paper["notification"], paper["office"], tmp_path, capsys)
    as_row = {"regime": paper["regime"], "notification": {"tell": paper["tell"]}}
    assert [*arrangements(as_row, found), *addressees(as_row, found)] == []
    assert (found["notifiable"], found["whose"]) == (paper["code"], paper["whose"])
    assert review_of(found) == paper["review"]
    assert found["contradictions"] == found["problems"] == []
    days = {one["rule"]: (one["due"], [other["due"] for other in one["other_readings"]]) for one in found["deadlines"]}
    for rule, day in paper["days"].items():
        assert days[rule] == (day["due"], day["other"]), rule
    assert not [rule for rule in paper["not_days"] if days.get(rule, (None,))[0]]


@pytest.mark.parametrize("paper", [one for one in samples() if "sent" in one], ids=lambda paper: paper["id"])
def test_the_fifteen_days_run_from_the_notification_too(
    paper: dict[str, Any], office_clock: OfficeClock, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Once the notification was sent on its last day, the other reading of the fifteen days has its day."""
    turn_back(office_clock, paper)
    sent = dict(paper["sent"])
    awareness = {**paper["notification"]["awareness"], "notification_sent_on": sent.pop("on")}
    found = assessed(paper["notification"] | {"awareness": awareness}, paper["office"], tmp_path, capsys)
    days = {one["rule"]: one["due"] for one in found["deadlines"]}
    assert {rule: days[rule] for rule in sent} == sent


@pytest.mark.parametrize("paper", samples(), ids=lambda paper: paper["id"])
def test_a_sample_paper_brings_up_what_runs_beside_it(
    paper: dict[str, Any], office_clock: OfficeClock, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each other process that the paper points to is brought up, and none that it does not point to."""
    turn_back(office_clock, paper)
    found = assessed(paper["notification"], paper["office"], tmp_path, capsys)
    names = [text.partition(":")[0].lower() for text in found["prompts"]]
    names += ["the safety of another child"] if found["children_to_see_to"] else []
    assert [one for one in paper["prompts"] if not any(one.lower() in name for name in names)] == []
    assert [one for one in paper["not_prompts"] if any(one.lower() in name for name in names)] == []


def test_each_other_child_of_a_sample_paper_is_to_be_seen_to(
    office_clock: OfficeClock, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The brother of the first paper, and the sister and the injured brother of the last, by name."""
    found = {}
    for paper in samples():
        turn_back(office_clock, paper)
        seen_to = assessed(paper["notification"], paper["office"], tmp_path, capsys)["children_to_see_to"]
        found[paper["id"]] = [name.partition(" ")[0] for name in seen_to]
    assert found == {"S1": ["Alfie"], "S2": ["Tobias"], "S3": [], "S4": ["Noah", "Isla"]}
