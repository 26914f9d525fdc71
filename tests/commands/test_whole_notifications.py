"""Whole notifications: the command answers what was worked out by hand from the procedure, the statute and the guidance."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scr_desktop.__main__ import main
from tests.commands.comparing import differences
from tests.commands.notifications import as_notification, asked_on, assessed, command, rows
from tests.office_clock import OfficeClock

# Input that the program refuses, and the words with which it does.
REFUSED = {"G26": "cannot have begun on 1 January 2018"}
ROWS = {row["id"]: row for row in rows()}
OPENED = [row for key, row in ROWS.items() if key not in REFUSED]


@pytest.mark.parametrize("row", OPENED, ids=lambda row: row["id"])
def test_a_whole_notification_is_answered_as_worked_out(
    row: dict[str, Any], office_clock: OfficeClock, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Arrangements, duty, review, addressees, days and open questions are the right ones, and none is firmer."""
    given = row["input"]
    office_clock.turn_to(asked_on(given, office_clock.day))
    found = assessed(as_notification(given), given, tmp_path, capsys)
    sent_on = given.get("sent") or row.get("days", {}).get("notify", {}).get("due", "")
    # A day to come cannot be entered: of a case from the last days of a board nothing was sent yet.
    sent = None
    if sent_on <= office_clock.day.isoformat():
        sent = assessed(as_notification(given, sent_on), given, tmp_path, capsys)
    assert differences(row, found, sent) == [], f"{row['facts']} {row['reason']}"


@pytest.mark.parametrize(("key", "words"), REFUSED.items())
def test_what_cannot_be_is_refused(
    key: str, words: str, office_clock: OfficeClock, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An office whose arrangements began when the law did not allow it is told so, and gets no answer."""
    given = ROWS[key]["input"]
    assert main(command(as_notification(given), given, tmp_path)) == 1
    assert words in capsys.readouterr().err


@pytest.mark.parametrize("key", ["A08", "C03", "G06"])
def test_the_command_itself_answers_the_same(
    key: str, office_clock: OfficeClock, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Started as a program of its own it prints what it answers here: age open, a split duty, a Saturday."""
    given = ROWS[key]["input"]
    arguments = command(as_notification(given), given, tmp_path)
    made = subprocess.run(
        [sys.executable, "-m", "scr_desktop", *arguments], capture_output=True, encoding="utf-8", check=True, timeout=60
    )
    assert json.loads(made.stdout) == assessed(as_notification(given), given, tmp_path, capsys)


def test_every_row_that_waits_is_there_and_says_for_what() -> None:
    """What is not compared is named, one by one."""
    assert set(REFUSED) <= set(ROWS)
    assert len(ROWS) == 154


def test_a_month_and_a_birthday_alone_say_what_is_open(
    office_clock: OfficeClock, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing but “June 2025” and a birthday in June: the command says in plain words what it must know, and why."""
    path = tmp_path / "notification.json"
    kai = {"given_names": "Kai", "born_on": "10 June 2007"}
    path.write_text(json.dumps({"incident": {"incident_on": "June 2025"}, "children": [kai]}), encoding="utf-8")
    assert main(["assess", "--notification", str(path)]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said == [
        "Open: On which day did the authority become aware? Which arrangements apply, whose duty it is and every day follow "
        "from it.",
        "Open: Has a child died? (it is not entered yet what happened to Kai)",
        "Open: Has a child been seriously harmed? (it is not entered yet what happened to Kai; Kai turned 18 on 10 June 2025, "
        "and the day of the incident is known only as “June 2025”, so it may have come before the birthday or not: the day "
        "of the incident settles it)",
    ]
