"""The commands on a case file: whose passphrase opens it, what is said beside the answer, what a restore replaces."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from scr_desktop.__main__ import main
from scr_desktop.services.case import draft
from scr_desktop.services.papers import paper
from scr_desktop.store.case_file import CaseFile
from tests.conftest import PASSPHRASE
from tests.domain.papers import paper as notification


def test_what_must_be_known_before_is_said(
    case_file: CaseFile, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That the Panel has challenged the decision of a letter is said beside the answer, which stays one value."""
    begun = draft.start(case_file)
    draft.save(case_file, begun.id, notification())
    reference = draft.open_case(case_file, begun.id).reference
    case_file.close()
    (tmp_path / "words.txt").write_text(PASSPHRASE, encoding="utf-8")
    monkeypatch.setattr(paper, "beware", lambda *_: "The Panel has challenged this decision.")
    asked = ["--case-file", str(case_file.path), "--passphrase-file", str(tmp_path / "words.txt"), "--json"]
    assert main([*asked, "export", reference, "deadline-sheet", "-o", str(tmp_path / "sheet.pdf")]) == 0
    said = capsys.readouterr()
    assert said.err == "The Panel has challenged this decision.\n"
    assert json.loads(said.out)["written"]


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """Return the sentence with which a command is refused."""
    assert main([str(one) for one in arguments]) == 1
    return capsys.readouterr().err.strip()


@pytest.mark.parametrize("content", [
    PASSPHRASE.encode(), f"{PASSPHRASE}\n".encode(), f"{PASSPHRASE}\r\n".encode(), f"\ufeff{PASSPHRASE}\r\n".encode(),
], ids=["bare", "line", "Windows", "Notepad"])  # fmt: skip
def test_a_passphrase_is_read_as_editors_write_it(case_file: CaseFile, tmp_path: Path, content: bytes) -> None:
    """The end of its line and the mark that Notepad puts before it are no part of it."""
    case_file.close()
    words = tmp_path / "words.txt"
    words.write_bytes(content)
    assert main(["--case-file", str(case_file.path), "--passphrase-file", str(words), "check"]) == 0


def test_spaces_belong_to_a_passphrase(case_file: CaseFile, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing else is taken off: another passphrase opens nothing."""
    case_file.close()
    words = tmp_path / "words.txt"
    words.write_text(f"{PASSPHRASE} \n", encoding="utf-8")
    said = refused(capsys, "--case-file", case_file.path, "--passphrase-file", words, "check")
    assert "passphrase" in said


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00"])
def test_a_passphrase_file_that_cannot_be_read_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes | None
) -> None:
    """One that is not there and one that is no text: one sentence, and nothing is opened."""
    words = tmp_path / "words.txt"
    if content is not None:
        words.write_bytes(content)
    said = refused(capsys, "--case-file", tmp_path / "none.scrcase", "--passphrase-file", words, "check")
    assert f"The passphrase file {words} cannot be read: check its name." in said
    assert list(tmp_path.glob("*.scrcase")) == []


def test_a_script_is_told_how_to_give_the_passphrase(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody sits there to type it."""
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    said = refused(capsys, "--case-file", tmp_path / "none.scrcase", "check")
    assert "No passphrase: name a file that holds it with --passphrase-file." in said


def test_restoring_where_nothing_was_says_so(
    case_file: CaseFile, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A new computer has no case file yet; a second restore keeps what the first put there."""
    made = case_file.backup("on-close")
    case_file.close()
    words, new = tmp_path / "words.txt", tmp_path / "new" / "office.scrcase"
    new.parent.mkdir()
    words.write_text(PASSPHRASE, encoding="utf-8")
    asked = ["--case-file", str(new), "--passphrase-file", str(words), "restore", str(made)]
    assert main(asked) == 0
    assert capsys.readouterr().out == f"Restored to {new}. There was no case file before.\n"
    assert main(asked) == 0
    assert capsys.readouterr().out.startswith(f"Restored to {new}. What was there is kept as ")
