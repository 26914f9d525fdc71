"""A log left by an unclean end: played in where it belongs, set aside where another file stands by now."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from scr_desktop.domain.problem import CaseFileProblem, WrongKey
from scr_desktop.store import key, restore
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.disk.files import beside
from scr_desktop.store.history.replay import compare
from tests.conftest import OFFICER, PASSPHRASE
from tests.store.records import Paper, fill

_OF_ANOTHER = "office.scrcase-wal of another file *"


def note(case_file: CaseFile, text: str) -> None:
    """File one paper."""
    with case_file.work("Filed") as session:
        session.add(Paper(text=text))


def power_cut(case_file: CaseFile, folder: Path) -> Path:
    """Return the case file and its log as a power cut at this moment leaves them, in `folder`."""
    folder.mkdir()
    shutil.copy(beside(case_file.path, "-wal"), folder)
    return Path(shutil.copy(case_file.path, folder))


def content(path: Path, recovery_key: str) -> tuple[list[str], str]:
    """Return the papers in the case file at `path`, which is sound in every respect, and what was said at its opening."""
    with CaseFile.open_with_recovery_key(path, recovery_key, by=OFFICER) as opened:
        assert opened.check() == []
        with opened.read() as session:
            assert compare(session).differences == ()
            return list(session.scalars(select(Paper.text).order_by(Paper.text))), opened.told


def reopened(case_file: CaseFile, recovery_key: str) -> CaseFile:
    """Close the case file and open it again."""
    case_file.close()
    return CaseFile.open_with_recovery_key(case_file.path, recovery_key, by=OFFICER)


def assert_set_aside(path: Path, log: bytes, told: str) -> None:
    """Check that the log lies there whole under a name that says whose it is not, and that the sentence names that."""
    kept = [one for one in path.parent.iterdir() if "of another file" in one.name]
    assert [one.read_bytes() for one in kept] == [log]
    assert kept[0].name.startswith(f"{path.name}-wal of another file 20")
    assert kept[0].name in told
    assert "does not belong to it" in told
    assert not beside(path, "-wal").exists()


def much(case_file: CaseFile, recovery_key: str) -> None:
    """Write so much that most of it is in the file and the rest in the log."""
    fill(case_file, 2000)
    note(case_file, "last")


def changed(case_file: CaseFile, recovery_key: str) -> None:
    """Change a paper that no later save comes near, so that the log does not hold the change."""
    with case_file.work("Changed") as session:
        session.scalars(select(Paper).where(Paper.text == "first")).one().text = "second"
    fill(case_file, 30)
    case_file.clear_log()
    note(case_file, "last")


def little(case_file: CaseFile, recovery_key: str) -> None:
    """Close and open between a few entries."""
    for number in range(40):
        note(case_file, f"{number}")
        case_file.clear_log()
    note(case_file, "last")


@pytest.mark.parametrize("goes_on", [much, changed, little], ids=lambda one: one.__name__)
def test_an_older_copy_put_in_its_place_stays_as_it_is(
    papers: CaseFile, template: tuple[Path, str], tmp_path: Path, goes_on: Callable[[CaseFile, str], None]
) -> None:
    """What was entered since does not make a mixture of it: the log is set aside whole, and the officer is told."""
    note(papers, "first")
    fill(papers, 30)
    with reopened(papers, template[1]) as again:
        older = shutil.copy(again.path, tmp_path / "older")
        goes_on(again, template[1])
        log = beside(again.path, "-wal").read_bytes()
        left = power_cut(again, tmp_path / "left")
    Path(older).replace(left)
    before = left.read_bytes()
    texts, told = content(left, template[1])
    assert (len(texts), "first" in texts) == (31, True)
    assert_set_aside(left, log, told)
    assert len(before) == left.stat().st_size
    assert content(left, template[1]) == (texts, ""), "said once"


def test_another_case_file_put_in_its_place_stays_as_it_is(papers: CaseFile, tmp_path: Path) -> None:
    """A case file of its own, with a key of its own: it opens with its own passphrase, as it was."""
    fill(papers, 20)
    left = power_cut(papers, tmp_path / "left")
    log = beside(left, "-wal").read_bytes()
    CaseFile.create(tmp_path / "other.scrcase", "quite another passphrase", by=OFFICER).close()
    (tmp_path / "other.scrcase").replace(left)
    before = left.read_bytes()
    with pytest.raises(WrongKey):
        CaseFile.open(left, PASSPHRASE, by=OFFICER)
    assert left.read_bytes() == before
    assert beside(left, "-wal").read_bytes() == log
    with CaseFile.open(left, "quite another passphrase", by=OFFICER) as opened:
        assert opened.check() == []
        assert_told = opened.told
    assert [one.name in assert_told for one in left.parent.glob(_OF_ANOTHER)] == [True]


def test_after_a_power_cut_the_log_is_played_in(papers: CaseFile, template: tuple[Path, str], tmp_path: Path) -> None:
    """File and log that belong together lose nothing, also when both were copied to another place."""
    note(papers, "first")
    with reopened(papers, template[1]) as again:
        fill(again, 500)
        note(again, "last")
        left = power_cut(again, tmp_path / "left")
    shutil.copytree(left.parent, tmp_path / "elsewhere")
    for path in (left, tmp_path / "elsewhere" / left.name):
        texts, told = content(path, template[1])
        assert len(texts) == 502
        assert {"first", "last"} < set(texts)
        assert told == ""
        assert not list(path.parent.glob(_OF_ANOTHER))


def test_a_file_half_written_from_its_log_needs_it(
    papers: CaseFile, template: tuple[Path, str], tmp_path: Path
) -> None:
    """The power fails while the log is written into the file: alone that is damaged, with its log it is whole."""
    fill(papers, 40)
    left = power_cut(papers, tmp_path / "left")
    papers.clear_log()
    after, before = papers.path.read_bytes(), left.read_bytes()
    half = 4096 * 8
    torn = after[:half] + after[half : half + 100] + before[half + 100 :]
    left.write_bytes(torn)
    texts, told = content(left, template[1])
    assert (len(texts), told) == (40, "")


def test_a_fault_that_was_there_before_keeps_no_log_out(
    papers: CaseFile, template: tuple[Path, str], tmp_path: Path
) -> None:
    """A paper altered past the history is found in file and mixture alike: the log still belongs to it."""
    note(papers, "first")
    with papers._engine.execution_options(writes=True).begin() as connection:
        connection.exec_driver_sql("UPDATE test_paper SET text = 'forged'")
    with reopened(papers, template[1]) as again:
        note(again, "last")
        left = power_cut(again, tmp_path / "left")
    with CaseFile.open_with_recovery_key(left, template[1], by=OFFICER) as opened, opened.read() as session:
        assert len(session.scalars(select(Paper.id)).all()) == 2
        assert opened.told == ""


def test_a_drive_that_does_not_answer_decides_nothing(
    papers: CaseFile, template: tuple[Path, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If it cannot be found out whose the log is, that is said, nothing is opened and all stays."""
    fill(papers, 3)
    left = power_cut(papers, tmp_path / "left")
    held = {one.name: one.read_bytes() for one in left.parent.iterdir()}

    def no_room(*_: object) -> list[str]:
        raise OSError(28, "No space left on device", str(left))

    monkeypatch.setattr("scr_desktop.store.foreign_log.page_faults", no_room)
    with pytest.raises(CaseFileProblem, match="The disk is full and it was not opened"):
        CaseFile.open_with_recovery_key(left, template[1], by=OFFICER)
    assert {name: (left.parent / name).read_bytes() for name in held} == held


def test_a_restored_backup_keeps_what_stood_there_and_not_a_mixture(
    papers: CaseFile, template: tuple[Path, str], tmp_path: Path
) -> None:
    """Restored over a replaced file: the file that stood there is kept as it was, and the foreign log beside it."""
    note(papers, "first")
    made = papers.backup("on-close")
    with reopened(papers, template[1]) as again:
        older = shutil.copy(again.path, tmp_path / "older")
        fill(again, 20)
        again.clear_log()
        note(again, "last")
        left = power_cut(again, tmp_path / "left")
    Path(older).replace(left)
    kept = restore.restore(made, left, key.by_recovery_key(template[1]), by=OFFICER)
    assert kept is not None
    assert content(kept, template[1])[0] == ["first"]
    assert len(list(left.parent.glob(_OF_ANOTHER))) == 1


def test_the_log_of_a_file_that_was_moved_away_is_not_deleted(papers: CaseFile, tmp_path: Path) -> None:
    """Under the old name a new case file is made: the log that the moved file lacks stays, under another name."""
    fill(papers, 3)
    left = power_cut(papers, tmp_path / "left")
    log = beside(left, "-wal").read_bytes()
    left.rename(tmp_path / "moved.scrcase")
    CaseFile.create(left, PASSPHRASE, by=OFFICER).close()
    assert [one.read_bytes() for one in left.parent.glob(_OF_ANOTHER)] == [log]


def test_the_older_copy_that_the_log_was_begun_on_gets_it(
    papers: CaseFile, template: tuple[Path, str], tmp_path: Path
) -> None:
    """A copy from before the session lacks nothing but what the log holds whole: then nothing that was entered is lost."""
    note(papers, "first")
    with reopened(papers, template[1]) as again:
        older = shutil.copy(again.path, tmp_path / "older")
        note(again, "last")
        left = power_cut(again, tmp_path / "left")
    Path(older).replace(left)
    assert content(left, template[1]) == (["first", "last"], "")


def test_a_backup_put_in_its_place_by_hand_stays_as_it_is(
    papers: CaseFile, template: tuple[Path, str], tmp_path: Path
) -> None:
    """Somebody copies yesterday's backup over the file after a power cut and forgets the log: the backup is not spoilt."""
    note(papers, "first")
    fill(papers, 30)
    made = papers.backup("on-close")
    with reopened(papers, template[1]) as again:
        little(again, template[1])
        left = power_cut(again, tmp_path / "left")
    log = beside(left, "-wal").read_bytes()
    shutil.copyfile(made, left)
    texts, told = content(left, template[1])
    assert len(texts) == 31
    assert_set_aside(left, log, told)
