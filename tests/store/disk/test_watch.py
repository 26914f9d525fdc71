"""A case file that is moved, renamed, replaced, deleted or written into by others while it is open."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlcipher3 import dbapi2

from scr_desktop.domain.problem import CaseFileGone, CaseFileProblem
from scr_desktop.services.upkeep import safety
from scr_desktop.store import opening
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.connection import connect
from tests.store.records import Paper

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows lets nobody move or delete a file that is open")


def do(case_file: CaseFile, what: str) -> None:
    """Do one piece of work."""
    with case_file.work(what) as session:
        session.add(Paper(text=what))


def papers_in(path: Path, recovery_key: str) -> list[str]:
    """Return what is filed in the case file at `path`, which is sound."""
    with CaseFile.open_with_recovery_key(path, recovery_key, by="Zoë") as opened:
        assert opened.check() == []
        with opened.read() as session:
            return sorted(session.scalars(select(Paper.text)))


def rename(path: Path) -> None:
    """Give it another name in the same folder."""
    path.rename(path.with_name("moved away.scrcase"))


def move_folder(path: Path) -> None:
    """Move it to another folder."""
    (path.parent / "elsewhere").mkdir()
    path.rename(path.parent / "elsewhere" / path.name)


def delete(path: Path) -> None:
    """Delete it."""
    path.unlink()


def replace_by_copy(path: Path) -> None:
    """Put another file in its place, byte for byte the same."""
    other = shutil.copy(path, path.with_name("copy"))
    Path(other).replace(path)


def replace_by_other(path: Path) -> None:
    """Put a file of another kind in its place."""
    path.unlink()
    path.write_text("something else")


def delete_log(path: Path) -> None:
    """Delete the log beside it, in which what was saved last still is."""
    path.with_name(path.name + "-wal").unlink()


CHANGES = [rename, move_folder, delete, replace_by_copy, replace_by_other, delete_log]


@pytest.mark.parametrize("change", CHANGES, ids=lambda one: one.__name__)
def test_nothing_is_acknowledged_that_is_not_in_that_file(
    papers: CaseFile, template: tuple[Path, str], tmp_path: Path, change: Callable[[Path], None]
) -> None:
    """The next save says what happened, and a copy of what is open holds all that was acknowledged and no more."""
    for number in range(3):
        do(papers, f"paper {number}")
    change(papers.path)
    before = {one.name for one in tmp_path.iterdir()}
    with pytest.raises(
        CaseFileGone, match=r"no longer where it was opened.*your last change was not saved.*Save a copy"
    ):
        do(papers, "lost")
    with pytest.raises(CaseFileGone):
        papers.backup("on-close")
    with pytest.raises(CaseFileGone):
        papers.backup_if_changed("on-close")
    with pytest.raises(CaseFileGone):
        papers.change_passphrase("quite another passphrase")
    copy = tmp_path / "copy of office.scrcase"
    papers.save_copy(copy)
    papers.close()
    assert papers_in(copy, template[1]) == ["paper 0", "paper 1", "paper 2"]
    left = {one.name for one in tmp_path.iterdir()} - before - {copy.name, copy.name + ".lock"}
    assert not left
    if change in (delete, rename, move_folder):
        assert not papers.path.exists()


@pytest.mark.parametrize("change", [rename, delete, replace_by_other], ids=lambda one: one.__name__)
def test_a_file_that_goes_while_it_is_saved_to_is_noticed_too(
    papers: CaseFile,
    template: tuple[Path, str],
    tmp_path: Path,
    change: Callable[[Path], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Between the last look and the end of the save: it is not acknowledged, and the copy has it."""
    do(papers, "one")
    look = papers._watch.look

    def look_then_go(*of: Any, saved: bool = False) -> None:
        look(*of, saved=saved)
        if not saved:
            looked.append(saved)
        # Before the work and before the save: right after that it goes.
        if len(looked) == 2 and not saved:
            change(papers.path)

    looked: list[bool] = []
    with monkeypatch.context() as patch:
        patch.setattr(papers._watch, "look", look_then_go)
        with pytest.raises(CaseFileGone, match="just as your last change was being saved"):
            do(papers, "two")
    papers.save_copy(tmp_path / "copy.scrcase")
    papers.close()
    assert papers_in(tmp_path / "copy.scrcase", template[1]) == ["one", "two"]


def test_what_was_moved_away_holds_everything_after_closing(
    papers: CaseFile, template: tuple[Path, str], tmp_path: Path
) -> None:
    """Closed without a copy, the file under its new name is whole, and no empty file is left under the old one."""
    do(papers, "one")
    rename(papers.path)
    with pytest.raises(CaseFileGone):
        do(papers, "two")
    papers.close()
    assert not papers.path.exists()
    assert papers_in(tmp_path / "moved away.scrcase", template[1]) == ["one"]


def test_a_file_that_is_put_back_goes_on(papers: CaseFile) -> None:
    """Renamed by mistake and renamed back, it is worked in as before."""
    do(papers, "one")
    rename(papers.path)
    with pytest.raises(CaseFileGone):
        do(papers, "two")
    papers.path.with_name("moved away.scrcase").rename(papers.path)
    do(papers, "two")
    assert papers.check() == []


def test_another_file_written_into_this_one_is_noticed(papers: CaseFile, tmp_path: Path) -> None:
    """An older backup copied over the open file, into the same file on the disk: nothing more is saved to it."""
    do(papers, "one")
    made = papers.backup("on-close")
    # Long enough for the log to have been written into the file: before that a copy over it takes nothing away.
    for number in range(80):
        with papers.work("Filed") as session:
            session.add_all(Paper(text=f"{number}" * 3000) for _ in range(10))
    shutil.copyfile(made, papers.path)
    with pytest.raises(CaseFileGone, match="Another program wrote into the case file"):
        do(papers, "lost")


def test_a_file_that_was_only_touched_goes_on(papers: CaseFile) -> None:
    """Another time at the file, with the same content, is no reason to stop."""
    do(papers, "one")
    os.utime(papers.path)
    do(papers, "two")
    os.utime(papers.path, (1, 1))
    do(papers, "three")
    assert papers.check() == []


def test_reading_goes_on_and_no_other_file_is_opened(papers: CaseFile) -> None:
    """What is open can still be read; a connection that is needed anew is refused rather than made to another file."""
    do(papers, "one")
    replace_by_copy(papers.path)
    with papers.read() as session:
        assert session.scalars(select(Paper.text)).all() == ["one"]
    papers._engine.dispose()
    with pytest.raises(CaseFileGone), papers.read():
        pass


def test_the_first_notice_is_told_to_whoever_listens(papers: CaseFile) -> None:
    """The window hears of it at once, wherever the save was asked for."""
    heard: list[CaseFileGone] = []
    papers.when_gone = heard.append
    delete(papers.path)
    with pytest.raises(CaseFileGone):
        do(papers, "lost")
    assert len(heard) == 1


def test_a_copy_never_replaces_anything(papers: CaseFile, tmp_path: Path) -> None:
    """A name that is taken is refused, and a copy that fails leaves nothing."""
    taken = tmp_path / "taken.scrcase"
    taken.write_text("mine")
    with pytest.raises(CaseFileProblem, match="is there already"):
        papers.save_copy(taken)
    assert taken.read_text() == "mine"
    with pytest.raises(CaseFileProblem, match=r"The folder .* is not there"):
        papers.save_copy(tmp_path / "no" / "copy.scrcase")


def test_no_connection_makes_a_file(tmp_path: Path) -> None:
    """What is missing stays missing, whatever stands in its name."""
    for name in ("gone.scrcase", "100% sure? #1 & ü.scrcase"):
        with pytest.raises(dbapi2.Error):
            connect(tmp_path / name, b"k" * 32, b"h" * 16)
    assert list(tmp_path.iterdir()) == []


def test_any_name_can_be_opened(template: tuple[Path, str], tmp_path: Path) -> None:
    """A name with signs that mean something in an address is only a name."""
    for name in ("100% sure? #1 & ü.scrcase", "a?mode=memory.scrcase", "%41.scrcase"):
        path = Path(shutil.copy(template[0], tmp_path / name))
        with CaseFile.open_with_recovery_key(path, template[1], by="Zoë") as opened:
            with opened.work("Noted", note=True):
                pass
            assert opened.head().number == 1
    assert sorted(path.name for path in tmp_path.glob("*.scrcase")) == [
        "%41.scrcase", "100% sure? #1 & ü.scrcase", "a?mode=memory.scrcase",
    ]  # fmt: skip


def test_closing_the_office_says_it_and_leaves_no_empty_file(papers: CaseFile) -> None:
    """The backup of the day is refused with the sentence, not with an error of the system."""
    do(papers, "one")
    delete(papers.path)
    with pytest.raises(CaseFileGone):
        safety.back_up_on_close(papers)
    papers.close()
    assert not papers.path.exists()


def test_a_drive_that_does_not_answer_for_a_moment_is_no_move(
    papers: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Asked again it answers, and work goes on; if it never does, the drive is named and not a move."""
    monkeypatch.setattr(opening, "UNFINISHED", ())
    stat, failing = Path.stat, [2]

    def now_and_then(self: Path, **named: bool) -> os.stat_result:
        if failing[0] and self.name.startswith("office.scrcase"):
            failing[0] -= 1
            raise OSError(5, "Input/output error", str(self))
        return stat(self, **named)

    monkeypatch.setattr("scr_desktop.store.disk.patient.wait", lambda _seconds: None)
    monkeypatch.setattr(Path, "stat", now_and_then)
    do(papers, "one")
    failing[0] = 1000
    with pytest.raises(CaseFileProblem, match=r"The drive did not read or write .* and nothing was saved") as found:
        do(papers, "two")
    assert not isinstance(found.value, CaseFileGone)
    failing[0] = 0
    do(papers, "three")
