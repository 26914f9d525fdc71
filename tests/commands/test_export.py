"""What `export` says beside its answer."""

from __future__ import annotations

import json
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
