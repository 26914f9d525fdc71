"""A log that is not the case file's own, on the command line: told beside the answer, and nothing spoilt by any command."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from scr_desktop.__main__ import main
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.disk.files import beside
from tests.conftest import OFFICER, PASSPHRASE


@pytest.mark.parametrize("command", ["check", "backup"])
def test_each_command_says_it_and_leaves_the_file_sound(
    case_file: CaseFile, tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    """The case file of another office was put in the place of one whose log still lies there."""
    for number in range(20):
        with case_file.work(f"Noted {number}", note=True):
            pass
    left = tmp_path / "left" / "office.scrcase"
    left.parent.mkdir()
    CaseFile.create(left, PASSPHRASE, by=OFFICER).close()
    shutil.copy(beside(case_file.path, "-wal"), beside(left, "-wal"))
    (tmp_path / "passphrase.txt").write_text(PASSPHRASE, encoding="utf-8")
    asked = ["--case-file", str(left), "--passphrase-file", str(tmp_path / "passphrase.txt")]
    assert main([*asked, command]) == 0
    said = capsys.readouterr()
    assert "The log that lay beside office.scrcase does not belong to it" in said.err
    assert main([*asked, "check"]) == 0
    assert "unbroken" in capsys.readouterr().out
