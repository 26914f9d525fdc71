"""A restore is an entry of history, and touches nothing that somebody has open or that the key does not fit."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from scr_desktop.domain.problem import CaseFileProblem, WrongKey
from scr_desktop.store import key
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.connection import connect
from scr_desktop.store.restore import restore


def history(path: Path, recovery_key: str) -> list[tuple[object, ...]]:
    """Return number, officer, words and reason of each entry of the closed file at `path`."""
    header = key.read_header(path)
    with closing(connect(path, key.by_recovery_key(recovery_key)(header), header)) as connection:
        rows = connection.execute('SELECT number, "by", what, why FROM history ORDER BY number').fetchall()
    return [tuple(row) for row in rows]


def test_the_restored_file_says_by_whom_and_from_what(case_file: CaseFile, template: tuple[Path, str]) -> None:
    """The entry follows those of the backup; the backup itself, and what was there, have none."""
    with case_file.work("One", note=True):
        pass
    made = case_file.backup("on-close")
    with case_file.work("Two", note=True):
        pass
    case_file.close()
    kept = restore(made, case_file.path, key.by_recovery_key(template[1]), by="Ann Reed")
    assert kept is not None
    first = (1, "Zoë Price", "One", "")
    assert history(made, template[1]) == [first]
    assert history(kept, template[1]) == [first, (2, "Zoë Price", "Two", "")]
    assert history(case_file.path, template[1]) == [first, (2, "Ann Reed", "Backup restored", f"From {made.name}")]


def test_what_somebody_has_open_is_not_restored(case_file: CaseFile, template: tuple[Path, str]) -> None:
    """The sentence names who has it open, and they go on."""
    made = case_file.backup("on-close")
    with pytest.raises(CaseFileProblem, match="Zoë Price"):
        restore(made, case_file.path, key.by_recovery_key(template[1]), by="Ann Reed")
    with case_file.work("Goes on", note=True):
        pass
    assert case_file.head().number == 1


def test_a_backup_that_the_key_does_not_fit_changes_nothing(case_file: CaseFile, template: tuple[Path, str]) -> None:
    """The officer is told which one is wanted, and the file is free again afterwards."""
    made = case_file.backup("on-close")
    case_file.close()
    before = case_file.path.read_bytes()
    with pytest.raises(WrongKey, match=f"{made.name} does not open with this passphrase or recovery key"):
        restore(made, case_file.path, lambda _: b"k" * 32, by="Ann Reed")
    assert case_file.path.read_bytes() == before
    with CaseFile.open_with_recovery_key(case_file.path, template[1], by="Ann Reed") as opened:
        assert opened.head().number == 0


def test_a_file_that_is_no_backup_is_refused(office: Path, template: tuple[Path, str], tmp_path: Path) -> None:
    """A letter that was chosen by mistake takes nobody's place."""
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Zoë")
    before = office.read_bytes()
    with pytest.raises(CaseFileProblem):
        restore(letter, office, key.by_recovery_key(template[1]), by="Ann Reed")
    assert office.read_bytes() == before
    assert letter.read_text() == "Dear Zoë"
