"""Days that hang on facts which something contradicts: they stay, as depending on it, and no answer takes them away."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scr_desktop.__main__ import main
from scr_desktop.domain.facts.day_facts import DayFacts
from scr_desktop.domain.progress.case_status import CaseStatus, status
from scr_desktop.domain.progress.verdict_words import (
    decided_elsewhere,
    notifiable_key,
    notifiable_sentence,
    safe_day_sentence,
    serious_case_sentence,
)
from scr_desktop.domain.review.review_need import review_need
from scr_desktop.domain.rules.condition import Is, UnlessShown, all_of
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from tests.domain.papers import DEATH, TODAY, case, child

HARMED = child(given_names="Ada", born_on="2.2.10", harm="seriously_harmed", normally_resident="yes")
WELL = child(given_names="Ada", born_on="2.2.10", harm="not_harmed", normally_resident="yes")
IN_CARE = child(**DEATH | {"looked_after": "yes"})
# What is answered, of whom and where, beside entries or another answer that says otherwise.
AGAINST: list[tuple[dict[str, Any], dict[str, str]]] = [
    ({}, {"abuse_or_neglect": "yes", "died": "no"}),
    ({"children": [HARMED]}, {"abuse_or_neglect": "yes", "seriously_harmed": "no"}),
    ({"children": [IN_CARE]}, {"abuse_or_neglect": "no", "looked_after": "no"}),
    ({}, {"abuse_or_neglect": "no", "looked_after_by": "ours"}),
    ({"children": [WELL]}, {"abuse_or_neglect": "yes", "died_in_custody": "yes"}),
    ({"children": [WELL]}, {"abuse_or_neglect": "yes", "seriously_harmed": "no", "harm_certainty": "certain"}),
]
EVERY = ("WT2015", "transition", "grace", "WT2018", "WT2023")


def stands(key: str, entries: dict[str, Any], answers: dict[str, str]) -> CaseStatus:
    """Return where a death of May 2018 stands under a regime with these entries and answers, all else answered no."""
    rest = {"on_remand": "no", "died_in_custody": "no", "regulated_setting": "no", "care_leaver_died": "no",
            "died_detained": "no", "deprivation_of_liberty": "no"}  # fmt: skip
    given = {one: value for one, value in (rest | answers).items() if one in by_key(key).facts}
    return status(case(key, answers=given, **entries), by_key(key), WorkingDays(), TODAY)


@pytest.mark.parametrize("key", EVERY)
@pytest.mark.parametrize(("entries", "answers"), AGAINST)
def test_an_answer_that_something_contradicts_takes_no_day_away(
    key: str, entries: dict[str, Any], answers: dict[str, str]
) -> None:
    """The day for notifying is listed and warns, and the verdict says on what it depends."""
    found = stands(key, entries, answers)
    assert notifiable_sentence(found).startswith("Not settled yet whether it is notifiable")
    line = next(line for line in found.deadlines if line.rule.key == "notify")
    assert line.words.startswith("If it proves ")
    assert safe_day_sentence(found).startswith("Should it prove notifiable, it is due by ")
    consistent = stands(key, {"children": [WELL]}, {"abuse_or_neglect": "yes", "seriously_harmed": "no"})
    assert "notify" not in {line.rule.key for line in consistent.deadlines}


def test_whether_a_rapid_review_is_required_waits_for_the_contradiction() -> None:
    """“No rapid review is required” is not said beside a child with a date of death, nor an empty list of what is open."""
    said = review_need(stands("WT2018", {}, {"abuse_or_neglect": "yes", "died": "no"}))
    assert said.sentence == "A rapid review may be required."
    assert said.why == (
        "Whether it is required is not settled. What is answered and entered contradicts itself: correct that first."
    )


@pytest.mark.parametrize("key", ["transition", "WT2018", "WT2023"])
def test_nothing_is_laid_on_another_authority_alone_by_a_place_in_doubt(key: str) -> None:
    """Entered as in our area and answered as elsewhere: the answer stands, and it is not settled that it is not ours."""
    found = stands(key, {"where": "in_area"}, {"abuse_or_neglect": "yes", "where_it_happened": "elsewhere_in_england"})
    assert notifiable_key(found) == "open"
    assert notifiable_sentence(found).startswith(
        "Notifiable, by the authority where it happened; not settled yet whether by "
    )
    settled = stands(key, {"where": "elsewhere_in_england"}, {"abuse_or_neglect": "yes"})
    assert notifiable_key(settled) == "other authority"


@pytest.mark.parametrize("key", ["WT2015", "transition"])
def test_a_board_is_not_named_by_a_home_in_doubt(key: str) -> None:
    """Entered as living here and answered as not: whose board decides is not settled."""
    found = stands(key, {}, {"abuse_or_neglect": "yes", "normally_resident": "no"})
    assert serious_case_sentence(found) == "A serious case; not settled yet for whom."
    assert decided_elsewhere(found) == ""


def test_what_is_answered_yes_stays_so() -> None:
    """An explicit answer is not overridden: only what would take a day away is doubted, also what is presumed."""
    facts = DayFacts({"died": "yes", "abuse": "no", "where": "elsewhere"}, frozenset({"died", "where"}))
    assert facts.whether(Is("died")) == "yes"
    assert facts.whether(all_of(Is("died"), Is("abuse"))) == "no"
    assert facts.whether(UnlessShown(Is("where", ("elsewhere",)))) == "unknown"


def test_the_command_prints_the_days_beside_a_contradiction(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """“Has a child died? No” beside a child with a date of death: every day is printed all the same."""
    kai = {
        "given_names": "Kai",
        "born_on": "10 June 2012",
        "died_on": "3 November 2025",
        "harm": "died",
        "looked_after": "no",
    }
    notification = {
        "awareness": {"aware_on": "4 November 2025"},
        "incident": {"incident_on": "3 November 2025", "where_it_happened": "in_area"},
        "children": [kai],
        "answers": {"died": "no", "abuse_or_neglect": "yes"},
    }
    path = tmp_path / "notification.json"
    path.write_text(json.dumps(notification), encoding="utf-8")
    assert main(["assess", "--notification", str(path)]) == 0
    said = capsys.readouterr().out
    assert "Should it prove notifiable, it is due by Tuesday 11 November 2025" in said
    assert "Due: 2025-11-11 The local authority notifies the incident nationally" in said
    assert "Due: 2025-11-25 The rapid review goes to the Panel" in said
    assert "Working Together 2023 ch 5, paragraph not at hand] – if it proves notifiable" in said
