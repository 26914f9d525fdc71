"""One writer at a time: the second is told who, where and since when."""

from __future__ import annotations

import json
import socket
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.disk.lock import WriterLock
from scr_desktop.store.restore import restore

OPEN = (
    "import sys; from pathlib import Path; from scr_desktop.store.case_file import CaseFile\n"
    "from scr_desktop.domain.problem import Problem\n"
    "try: office = CaseFile.open_with_recovery_key(Path(sys.argv[1]), sys.argv[2], by='Second')\n"
    "except Problem as problem: print(problem.sentence); raise SystemExit(1)\n"
    "print('opened', flush=True); sys.stdin.read()\n"
)


def test_a_second_program_is_told_who_has_it_open(
    case_file: CaseFile, template: tuple[Path, str], program: Callable[..., subprocess.Popen[str]]
) -> None:
    """Name, computer, time and day are said, and after closing the other can open it."""
    said, _ = program(OPEN, case_file.path, template[1]).communicate(timeout=60)
    since = json.loads((case_file.path.parent / "office.scrcase.owner").read_text(encoding="utf-8"))["since"]
    assert said.startswith(f"Zoë Price has this case file open on {socket.gethostname()} since {since[11:16]} on ")
    assert said.strip().endswith("Close it there first.")
    case_file.close()
    opened = program(OPEN, case_file.path, template[1])
    assert opened.stdout is not None
    assert opened.stdout.readline() == "opened\n"
    with pytest.raises(CaseFileProblem, match="Second has this case file open"):
        CaseFile.open_with_recovery_key(case_file.path, template[1], by="Zoë")
    opened.kill()
    opened.wait()
    CaseFile.open_with_recovery_key(case_file.path, template[1], by="Zoë").close()


def test_a_second_window_of_one_program_is_told_too(case_file: CaseFile, template: tuple[Path, str]) -> None:
    """Opening twice in one program is refused, and so is restoring over an open file."""
    with pytest.raises(CaseFileProblem, match="Zoë Price has this case file open"):
        CaseFile.open_with_recovery_key(case_file.path, template[1], by="Zoë")
    made = case_file.backup("on-close")
    with pytest.raises(CaseFileProblem, match="Zoë Price has this case file open"):
        restore(made, case_file.path, lambda _: b"", by="Zoë")
    with case_file.work("Still works", note=True):
        pass


@pytest.mark.parametrize("note", ["", "{", "[]", '{"name": "Zoë"}', '{"name": 1, "computer": 2, "since": 3}', "\udcff"])
def test_an_unreadable_note_still_keeps_others_out(case_file: CaseFile, template: tuple[Path, str], note: str) -> None:
    """A note half written, of another kind or missing gives a plain sentence, not an error."""
    owner = case_file.path.parent / "office.scrcase.owner"
    owner.write_bytes(note.encode("utf-8", "surrogateescape"))
    with pytest.raises(CaseFileProblem, match="open in another window or on another computer: close it there first"):
        CaseFile.open_with_recovery_key(case_file.path, template[1], by="Zoë")
    owner.unlink()
    with pytest.raises(CaseFileProblem, match="open in another window"):
        CaseFile.open_with_recovery_key(case_file.path, template[1], by="Zoë")


def test_a_note_left_by_a_crash_blocks_nobody(case_file: CaseFile, template: tuple[Path, str]) -> None:
    """Only the operating system's lock counts, and it ends with the program."""
    case_file.close()
    owner = case_file.path.parent / "office.scrcase.owner"
    owner.write_text(json.dumps({"name": "Gone", "computer": "LAPTOP-7", "since": "2026-11-22T09:10:00+00:00"}))
    with CaseFile.open_with_recovery_key(case_file.path, template[1], by="Zoë"):
        assert "Gone" not in owner.read_text(encoding="utf-8")
    assert not owner.exists()


def test_the_sentence_reads_as_a_person_would_say_it(tmp_path: Path) -> None:
    """The name, the computer, the time of day and the day, in that order."""
    path = tmp_path / "office.scrcase"
    holder = WriterLock(path, "Zoë Price")
    holder.take()
    note = {"name": "Zoë Price", "computer": "LAPTOP-7", "since": "2026-11-22T09:10:00+00:00", "process": 1}
    (tmp_path / "office.scrcase.owner").write_text(json.dumps(note), encoding="utf-8")
    with pytest.raises(CaseFileProblem) as found:
        WriterLock(path, "Somebody").take()
    holder.release()
    assert found.value.sentence == (
        "Zoë Price has this case file open on LAPTOP-7 since 09:10 on 22 November 2026. Close it there first."
    )


def test_a_failed_opening_frees_the_lock(case_file: CaseFile, template: tuple[Path, str]) -> None:
    """A wrong key keeps nobody out afterwards."""
    case_file.close()
    with pytest.raises(CaseFileProblem):
        CaseFile.open(case_file.path, "a wrong passphrase", by="Zoë")
    CaseFile.open_with_recovery_key(case_file.path, template[1], by="Zoë").close()
