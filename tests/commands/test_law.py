"""What the command line answers about the law: days with their argument, editions with their reason, verdicts with theirs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scr_desktop.__main__ import main


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Any:
    """Give a function that runs a command and returns what it printed, as JSON if that is asked for."""

    def run(*arguments: str) -> Any:
        assert main(list(arguments)) == 0
        out = capsys.readouterr().out
        return json.loads(out) if "--json" in arguments else out.splitlines()

    return run


def test_five_working_days_over_easter(said: Any) -> None:
    """From Thursday 18 April 2019 they end on Monday 29: Good Friday, Easter Monday and two weekends are left out."""
    found = said("deadline", "--regime", "transition", "--rule", "notify", "--from", "2019-04-18", "--json")
    assert found["due"] == "2019-04-29"
    assert found["counted"] == ["2019-04-23", "2019-04-24", "2019-04-25", "2019-04-26", "2019-04-29"]
    assert [one["date"][-2:] for one in found["skipped"]] == ["19", "20", "21", "22", "27", "28"]
    assert [one["why"] for one in found["skipped"]][:4] == ["Good Friday", "Saturday", "Sunday", "Easter Monday"]


def test_what_is_owed_at_once_has_no_due_day(said: Any) -> None:
    """It is owed from its day on: no day is made up on which it would fall due."""
    rules = said("rules", "--json")
    at_once = {(row["regime"], row["key"]) for row in rules if "as soon as possible" in row["within"].lower()}
    assert at_once
    regime, key = min(at_once)
    found = said("deadline", "--regime", regime, "--rule", key, "--from", "2019-04-18", "--json")
    assert found["due"] is None
    assert found["as_soon_as_possible_from"] is not None


def test_a_rule_is_listed_with_its_edition_and_how_it_binds_whom(said: Any) -> None:
    """What an office's own programs read: where it stands, since when, where it stood before, and the force for each addressee."""
    rules = {row["key"]: row for row in said("rules", "--regime", "WT2023", "--json")}
    copies = rules["send_before_publication"]
    assert copies["source"] == copies["paragraph"] == "Working Together 2023 ch 5, paragraph not at hand"
    assert (copies["edition"], copies["since"]) == ("Working Together 2023", "2023-12-15")
    assert (copies["before"], copies["confirmed"]) == ("Procedure 8B", False)
    assert copies["force_by_addressee"] == [
        {"who": "Panel and Secretary of State", "force": "statutory guidance", "word": "must"},
        {"who": "Ofsted", "force": "statutory guidance", "word": "should"},
    ]
    own = rules["agency_return"]
    assert (own["force"], own["since"], own["force_by_addressee"]) == ("local", None, [])
    lines = said("rules", "--regime", "WT2023")
    assert all("Working Together 2023: Working" not in line for line in lines)


def test_lines_end_with_the_source(said: Any) -> None:
    """For a reader the argument comes first: fifteen working days from Monday 14 May 2018, over the bank holiday of 28 May."""
    lines = said("deadline", "--regime", "WT2015", "--rule", "scr_decision", "--from", "2018-05-14")
    assert "15 working days: due by the end of Tuesday 5 June 2018." in lines
    assert any("Mon 28 May 2018 (Spring bank holiday)" in line for line in lines)
    assert lines[-1].startswith("Source: Procedure 4.6")


def test_an_edition_that_is_open_names_each_that_it_may_be(said: Any) -> None:
    """Known in July 2019 while the office has not stated its day: the transition or the partners, and no single key."""
    found = said("regime", "--aware", "2019-07-15", "--json")
    assert found["regime"] is None
    assert found["regimes"] == ["transition", "WT2018"]
    stated = said("regime", "--aware", "2019-07-15", "--arrangements-begin", "2019-09-01", "--json")
    assert (stated["regime"], stated["regimes"]) == ("transition", ["transition"])


def test_a_case_of_2026_bears_the_notice_of_the_new_edition(said: Any) -> None:
    """For a reader too, after the reason; one of 2025 bears none."""
    assert any("Working Together 2026 was published" in line for line in said("regime", "--aware", "2026-03-18"))
    assert said("regime", "--aware", "2025-12-31", "--json")["notices"] == []


def test_questions_are_listed_with_the_answers_they_take(said: Any) -> None:
    """A number takes none of a list; every question has its source."""
    rows = {row["key"]: row for row in said("facts", "--regime", "WT2023", "--json")}
    assert rows["abuse_or_neglect"]["answers"] == ["yes", "no", "unknown"]
    assert all(row["answers"] == [] for row in rows.values() if row["type"] == "number")
    assert len(said("facts", "--regime", "WT2023")) == len(rows)


def test_answers_that_contradict_each_other_settle_no_no(said: Any, tmp_path: Path) -> None:
    """Until one is changed a no is not known; what is not yet answered is not known either."""
    path = tmp_path / "facts.json"
    path.write_text('{"care_leaver_died": "no", "care_leaver_of": "ours", "died": "no"}', encoding="utf-8")
    found = said("assess", "--regime", "WT2023", str(path), "--json")
    assert found["contradictions"]
    assert found["notifiable"] is None
    path.write_text("{}", encoding="utf-8")
    assert "Notifiable: not yet known" in said("assess", "--regime", "WT2023", str(path))


def test_a_death_by_neglect_is_told_to_the_panel(said: Any, tmp_path: Path) -> None:
    """With why, for a reader as in JSON, and only what is told of the incident itself."""
    path = tmp_path / "facts.json"
    facts = {"abuse_or_neglect": "yes", "died": "yes", "where_it_happened": "in_area", "normally_resident": "yes"}
    path.write_text(json.dumps(facts), encoding="utf-8")
    found = said("assess", "--regime", "WT2018", str(path), "--json")
    assert (found["notifiable"], found["serious_case"]) == (True, True)
    assert "Child Safeguarding Practice Review Panel" in found["notify"]
    lines = said("assess", "--regime", "WT2018", str(path))
    assert "Notifiable: yes" in lines
    assert any(line.startswith("Because: ") for line in lines)


def test_no_file_of_facts_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    """The command is repeated as it should be."""
    assert main(["assess", "--regime", "WT2018"]) == 1
    assert "Name the file of facts: assess --regime KEY FACTS.json." in capsys.readouterr().err
