"""`edition export|show|take`: the same as the window, without it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scr_desktop.__main__ import main
from scr_desktop.domain.editions.confirmed import DAY_LINE, Answer
from scr_desktop.domain.time.period import Unit, Within
from scr_desktop.store.case_file import CaseFile
from tests.conftest import PASSPHRASE
from tests.services.office.editions.sitting import confirm, confirm_day


class Office:
    """A closed case file on which commands are run."""

    def __init__(self, path: Path, words: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.given = ["--case-file", str(path), "--passphrase-file", str(words)]
        self._capsys = capsys

    def says(self, *arguments: object) -> Any:
        """Return the JSON value that a command prints."""
        assert main([*self.given, "--json", *(str(one) for one in arguments)]) == 0
        return json.loads(self._capsys.readouterr().out)

    def refuses(self, *arguments: object) -> str:
        """Return the sentence with which a command ends."""
        assert main([*self.given, *(str(one) for one in arguments)]) == 1
        return self._capsys.readouterr().err.strip()


@pytest.fixture
def confirmed(case_file: CaseFile, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Office:
    """Give an office that confirmed the day and one changed limit."""
    confirm_day(case_file)
    confirm(case_file, "clock:notify", Answer.CHANGED, within=Within(3, Unit.WORKING_DAYS))
    return closed(case_file, tmp_path, capsys)


def closed(case_file: CaseFile, folder: Path, capsys: pytest.CaptureFixture[str]) -> Office:
    """Close a case file and return it as the commands find it."""
    case_file.close()
    words = folder / "words.txt"
    words.write_text(PASSPHRASE, encoding="utf-8")
    return Office(case_file.path, words, capsys)


def test_what_one_office_writes_another_looks_at_and_takes(confirmed: Office, tmp_path: Path) -> None:
    """Written, shown line by line, taken back into the same office: nothing is left out and nothing changes."""
    path = tmp_path / "avonvale.scr-edition"
    written = confirmed.says("edition", "export", path)
    assert (written["text"], written["written"]) == ("WT2026", str(path))
    shown = confirmed.says("edition", "show", path)
    assert {line["line"] for line in shown["lines"]} == {"clock:notify", DAY_LINE}
    assert shown["code"] == written["code"]
    assert all(line["ours"] and not line["fault"] for line in shown["lines"])
    taken = confirmed.says("edition", "take", path, "--why", "Compared again")
    assert sorted(taken["taken"]) == ["clock:notify", DAY_LINE]
    assert taken["left"] == []


def test_a_damaged_file_is_one_sentence(confirmed: Office, tmp_path: Path) -> None:
    """Shown or taken, nothing is taken."""
    path = tmp_path / "damaged.scr-edition"
    confirmed.says("edition", "export", path)
    path.write_text(path.read_text(encoding="utf-8").replace("5.12", "5.13"), encoding="utf-8")
    assert "is damaged" in confirmed.refuses("edition", "show", path)
    assert "is damaged" in confirmed.refuses("edition", "take", path, "--why", "x")


def test_in_words_each_line_says_what_was_found(
    confirmed: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without JSON too: whose it is, each line, what was taken."""
    path = tmp_path / "avonvale.scr-edition"
    confirmed.says("edition", "export", path)
    assert main([*confirmed.given, "edition", "take", str(path), "--why", "Compared again"]) == 0
    said = capsys.readouterr().out
    assert "clock:notify: The local authority notifies the incident nationally" in said
    assert "Taken: 2. Left: 0." in said


def test_the_rules_of_an_office_are_those_it_confirmed(confirmed: Office, capsys: pytest.CaptureFixture[str]) -> None:
    """With its case file named; without one they are the program's own."""
    own = {rule["key"]: rule for rule in confirmed.says("rules", "--regime", "WT2026")}
    assert (own["notify"]["within"], own["notify"]["confirmed"]) == ("3 working days", True)
    assert own["notify"]["confirmed_by_office"].startswith("confirmed by the office on ")
    assert (own["publish"]["confirmed"], own["publish"]["confirmed_by_office"]) == (False, "")
    assert main(["--json", "rules", "--regime", "WT2026"]) == 0
    built = {rule["key"]: rule for rule in json.loads(capsys.readouterr().out)}
    assert (built["notify"]["within"], built["notify"]["confirmed"]) == ("5 working days", False)


def test_every_rule_names_the_text_it_stands_in(capsys: pytest.CaptureFixture[str]) -> None:
    """Of the older editions too."""
    assert main(["--json", "rules"]) == 0
    assert [rule for rule in json.loads(capsys.readouterr().out) if not rule["edition"]] == []
