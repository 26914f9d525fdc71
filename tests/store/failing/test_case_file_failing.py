"""The case file when things go wrong: killed in the middle, a full disk, no right to write, damage."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from scr_desktop.domain.problem import CaseFileProblem, WrongKey
from scr_desktop.store.case_file import CaseFile
from tests.store.records import Paper, fill

PASSPHRASE = "four words on paper"


def damage(path: Path, place: int) -> None:
    """Turn one bit of the file."""
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


def test_killed_in_the_middle_it_reopens_as_it_was(
    papers: CaseFile, template: tuple[Path, str], program: Callable[..., subprocess.Popen[str]]
) -> None:
    """A program killed in the middle of work leaves what was done before, no lock and no half."""
    fill(papers, 3)
    papers.close()
    source = (
        "import sys; from pathlib import Path; from scr_desktop.store.case_file import CaseFile\n"
        "from tests.store.records import Paper\n"
        "office = CaseFile.open_with_recovery_key(Path(sys.argv[1]), sys.argv[2], by='Killed')\n"
        "with office.work('Filed') as session: session.add(Paper(text='kept'))\n"
        "with office.work('Filed') as session:\n"
        "    session.add_all(Paper(text='y' * 5000) for _ in range(15000)); session.flush()\n"
        "    print('now', flush=True); sys.stdin.read()\n"
    )
    running = program(source, papers.path, template[1])
    assert running.stdout is not None
    assert running.stdout.readline() == "now\n"
    running.kill()
    running.wait()
    assert (papers.path.parent / "office.scrcase.owner").exists()
    with CaseFile.open_with_recovery_key(papers.path, template[1], by="Zoë") as opened:
        with opened.read() as session:
            assert len(session.scalars(select(Paper.id)).all()) == 4
        assert opened.head().number == 2


def test_a_full_disk_loses_nothing(papers: CaseFile) -> None:
    """When the disk is full the officer is told, what was there stays, and work goes on once there is room."""
    fill(papers, 1)
    with papers._engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(CaseFileProblem, match="disk is full and nothing was saved: make room"):
        fill(papers, 20)
    with papers._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    fill(papers, 20)
    with papers.read() as session:
        assert len(session.scalars(select(Paper.id)).all()) == 21


def test_a_really_full_disk_loses_nothing(template: tuple[Path, str], tmp_path: Path) -> None:
    """The same on a drive of three megabytes: work and backup fail with a sentence, the file stays sound."""
    drive = tmp_path / "drive"
    drive.mkdir()
    mount = shutil.which("mount")
    if not mount or os.name != "posix" or os.geteuid() != 0:
        pytest.skip("needs the right to mount a small drive")
    if subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=3m", "tmpfs", drive], capture_output=True, check=False
    ).returncode:
        pytest.skip("this computer lets no drive be mounted")
    try:
        path = Path(shutil.copy(template[0], drive / "office.scrcase"))
        with CaseFile.open_with_recovery_key(path, template[1], by="Zoë") as opened:
            with opened.work("Filed", note=True, why="x" * 1_000_000):
                pass
            too_much = opened.work("Filed", note=True, why="x" * 2_000_000)
            with pytest.raises(CaseFileProblem, match=r"disk is full|has room"), too_much:
                pass
            with pytest.raises(CaseFileProblem, match=r"disk is full|has room"):
                opened.backup("on-close")
            assert list((drive / "backups").iterdir()) == []
            assert opened.head().number == 1
        with CaseFile.open_with_recovery_key(path, template[1], by="Zoë") as opened:
            assert opened.head().number == 1
    finally:
        subprocess.run(["umount", drive], check=True)


def test_a_read_only_file_or_folder_is_said(template: tuple[Path, str], as_ordinary_user: Path) -> None:
    """A file or folder that may not be written to is refused at opening, with what to do."""
    path, recovery_key = as_ordinary_user / "office.scrcase", template[1]
    path.chmod(0o400)
    with pytest.raises(CaseFileProblem, match="the file or its folder is read-only"):
        CaseFile.open_with_recovery_key(path, recovery_key, by="Zoë")
    path.chmod(0o600)
    (as_ordinary_user / "office.scrcase.lock").unlink(missing_ok=True)
    as_ordinary_user.chmod(0o500)
    with pytest.raises(CaseFileProblem, match="the file or its folder is read-only"):
        CaseFile.open_with_recovery_key(path, recovery_key, by="Zoë")
    with pytest.raises(CaseFileProblem, match="read-only"):
        CaseFile.create(as_ordinary_user / "other.scrcase", PASSPHRASE, by="Zoë")
    as_ordinary_user.chmod(0o700)
    CaseFile.open_with_recovery_key(path, recovery_key, by="Zoë").close()


def test_a_damaged_first_page_is_not_taken_for_a_wrong_key(papers: CaseFile, template: tuple[Path, str]) -> None:
    """Where the key still opens a backup, the file is what is wrong, and the sentence says to restore."""
    papers.backup("on-close")
    papers.close()
    damage(papers.path, 2000)
    with pytest.raises(CaseFileProblem, match="is damaged and cannot be read: restore the latest backup") as found:
        CaseFile.open_with_recovery_key(papers.path, template[1], by="Zoë")
    assert not isinstance(found.value, WrongKey)


def test_one_turned_bit_anywhere_is_found(papers: CaseFile, template: tuple[Path, str]) -> None:
    """A damaged page is told when it is read, and found by the check even if it is not."""
    fill(papers, 5)
    papers.close()
    pages = papers.path.stat().st_size // 4096
    damage(papers.path, 4096 * pages - 2000)
    with CaseFile.open_with_recovery_key(papers.path, template[1], by="Zoë") as opened:
        assert "The case file is damaged" in opened.check()[0]
        assert "1 of its pages cannot be read" in opened.check()[0]
        assert len(opened.check()) == 1, "plain words with a count, not a line of the engine's for each page"
        with pytest.raises(CaseFileProblem, match=r"damaged|not sound and was not kept"):
            opened.backup("on-close")
    assert list((papers.path.parent / "backups").iterdir()) == []


def test_a_damaged_file_without_backup_still_says_restore(office: Path, template: tuple[Path, str]) -> None:
    """Where key and damage cannot be told apart, the sentence names both."""
    damage(office, 1000)
    with pytest.raises(WrongKey, match=r"type it again.*may be damaged: restore a backup"):
        CaseFile.open_with_recovery_key(office, template[1], by="Zoë")


def test_a_truncated_file_is_noticed(papers: CaseFile, template: tuple[Path, str]) -> None:
    """A file cut short by a bad copy is told at opening."""
    fill(papers, 50)
    papers.close()
    with papers.path.open("rb+") as file:
        file.truncate(4096 * 8)
    with pytest.raises(CaseFileProblem, match="is damaged and cannot be read: restore the latest backup"):
        CaseFile.open_with_recovery_key(papers.path, template[1], by="Zoë")


def test_check_finds_a_sound_file_sound(papers: CaseFile) -> None:
    """No faults in a file that was only used."""
    fill(papers, 10)
    assert papers.check() == []
