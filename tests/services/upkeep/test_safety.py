"""Keeping the case file safe under a clock that is wrong, and copies of what is open."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

import pytest

from scr_desktop.services.office import office
from scr_desktop.services.upkeep import safety
from scr_desktop.store import backup, chain
from scr_desktop.store.case_file import CaseFile

REAL = datetime.now(UTC)


def set_clock(monkeypatch: pytest.MonkeyPatch, ahead: timedelta) -> None:
    """Let the computer's clock say a time that is `ahead` of the real one."""

    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Any:
            """Return the time that this clock says."""
            moment = REAL + ahead
            return moment.astimezone(tz) if tz else moment.astimezone().replace(tzinfo=None)

    for module in (safety, backup, chain):
        monkeypatch.setattr(module, "datetime", Clock)


def day(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch, ahead: timedelta) -> Path:
    """Spend a day in the office: one piece of work, and the backup on closing."""
    set_clock(monkeypatch, ahead)
    with case_file.work("Noted", note=True):
        pass
    made = safety.back_up_on_close(case_file)
    assert made is not None
    return made


def days(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch, count: int = 13) -> list[Path]:
    """Spend `count` days in the office, the last of them today."""
    return [day(case_file, monkeypatch, timedelta(days=step - count + 1)) for step in range(count)]


@pytest.mark.parametrize("ahead", [timedelta(days=400), timedelta(days=40), timedelta(days=-3000), timedelta(hours=-2)])
def test_one_start_with_a_wrong_clock_removes_no_backup_and_is_said(
    case_file: CaseFile, monkeypatch: pytest.MonkeyPatch, ahead: timedelta
) -> None:
    """Thirteen backups stay; the last one made is the newest, and both clock and backup are named with their days."""
    before = days(case_file, monkeypatch)
    assert safety.clock_doubts(case_file) == []
    set_clock(monkeypatch, ahead)
    doubts = safety.clock_doubts(case_file)
    if ahead != timedelta(days=40):
        assert len(doubts) == 2
        assert "the last entry in the case file is of" in doubts[0]
        assert "the last backup is of" in doubts[1]
        assert all(f"{(REAL + ahead).astimezone().year}" in one for one in doubts)
    wrong = day(case_file, monkeypatch, ahead)
    assert [one.path for one in safety.backups(case_file)] == [wrong, *reversed(before)]
    set_clock(monkeypatch, timedelta(minutes=1))
    said = [one for one in safety.check(case_file) if not one.ok]
    assert {one.mended_by for one in said} <= {""}
    assert bool(said) == (ahead != timedelta(hours=-2))
    right = day(case_file, monkeypatch, timedelta(days=1))
    assert [one.path for one in safety.backups(case_file)] == [right, wrong, *reversed(before)]


def test_with_the_clock_set_back_nothing_is_backed_up_twice(
    case_file: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last backup made holds all, whatever its name says of the time: closing again makes no other."""
    days(case_file, monkeypatch, 3)
    day(case_file, monkeypatch, timedelta(days=-300))
    assert safety.back_up_on_close(case_file) is None


def test_backups_of_earlier_versions_come_before(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> None:
    """A backup without a number is older than any with one, even if a clock that was ahead named it."""
    made = day(case_file, monkeypatch, timedelta(0))
    old = made.with_name("office 2031-01-01 120000 on-close.scrcase")
    older = made.with_name("office 2019-01-01 120000 before-restore.scrcase")
    for path in (old, older):
        path.write_bytes(made.read_bytes())
    assert [one.path for one in safety.backups(case_file)] == [made, old, older]
    assert [one.reason for one in safety.backups(case_file)] == ["on-close", "on-close", "before-restore"]


def test_a_copy_has_a_free_name_beside_the_case_file(case_file: CaseFile) -> None:
    """Two copies within a minute do not meet, and each opens with what the office holds."""
    first, second = safety.rescue(case_file), safety.rescue(case_file)
    assert first != second
    assert first.parent == second.parent == case_file.path.parent
    key = case_file.recovery_key()
    for path in (first, second):
        with CaseFile.open_with_recovery_key(path, key, by="Zoë") as opened:
            assert opened.check() == []


def test_half_a_copy_elsewhere_is_never_taken_for_a_backup(
    case_file: CaseFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program that is killed in the middle of copying leaves no file with the name of a backup."""
    with case_file.work("Noted", note=True):
        pass

    def killed(source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes()[:5000])
        raise KeyboardInterrupt

    monkeypatch.setattr("shutil.copyfile", killed)
    monkeypatch.setattr("scr_desktop.store.disk.files.clear_away", lambda _path: None)
    with pytest.raises(KeyboardInterrupt):
        safety.back_up(case_file, tmp_path / "stick")
    assert [path.suffix for path in (tmp_path / "stick").iterdir()] == [".part"]


def test_what_closing_did_not_wait_for_is_made_at_the_next_start(case_file: CaseFile) -> None:
    """Once, and checked whole within the week; where nothing is lacking nothing is made."""
    office.change(case_file, {"name": "Avonvale LSCB"})
    made = safety.look_after_backups(case_file)
    assert [(one.path, one.reason) for one in safety.backups(case_file)] == [(made, "at-start")]
    assert case_file.check_backup() is None
    assert safety.look_after_backups(case_file) is None
