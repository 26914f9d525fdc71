"""A newer version over an older one: the data stays, nothing of the older program does, and a failure changes nothing."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from scr_desktop import __version__
from scr_desktop.demo import office as demo
from tests.packaging.windows.computer import UNINSTALL_KEY, Computer, closes, until
from tests.packaging.windows.conftest import PICTURES, PREVIOUS, STALE
from tests.packaging.windows.desk import Desk

SETUP = "^SCR Desktop Setup"
PARTS = ["SCR Desktop.exe", "Uninstall SCR Desktop.exe", "licences", "program", "scr-desktop.exe"]


def demo_office(computer: Computer, folder: Path | None = None) -> Path:
    """Make a demonstration office as the installed program does, where the user's own would be; return it."""
    path = computer.data / "office.scrcase"
    path.parent.mkdir(exist_ok=True)
    made = computer.command("--case-file", computer.name_of(path), "demo", "--cases", "3", "--json", folder=folder)
    assert made.returncode == 0, made.stdout
    return path


def test_an_upgrade_keeps_the_data_and_nothing_else(computer: Computer, setup: Path, previous_setup: Path) -> None:
    """After an upgrade the office opens and is sound, and no file of the version before is left."""
    assert computer.install(previous_setup) == 0
    assert PREVIOUS in computer.registry(rf"HKCU\{UNINSTALL_KEY}")
    assert (computer.program / STALE).exists()
    office = demo_office(computer)
    assert computer.install(setup) == 0
    assert __version__ in computer.registry(rf"HKCU\{UNINSTALL_KEY}")
    assert not (computer.program / STALE).exists()
    assert sorted(path.name for path in computer.program.iterdir()) == PARTS
    assert computer.checks(office, demo.PASSPHRASE)


def test_an_older_version_is_refused(computer: Computer, setup: Path, previous_setup: Path) -> None:
    """An older installer leaves the newer program as it is and says so."""
    assert computer.install(setup) == 0
    before = computer.installed()
    assert computer.install(previous_setup) == 3
    assert "which is newer than" in computer.said()
    assert computer.installed() == before


def test_an_open_program_is_waited_for(computer: Computer, setup: Path, previous_setup: Path) -> None:
    """While the older program is open nothing is changed; once it is closed the upgrade goes on, the data intact."""
    assert computer.install(previous_setup) == 0
    office = demo_office(computer)
    with computer.opened() as process, ThreadPoolExecutor() as at_once:
        desk = Desk(computer.display)
        desk.only("SCR Desktop$")
        assert computer.install(setup, "/WAIT=1") == 4
        assert "is open" in computer.said()
        assert (computer.program / STALE).exists()
        assert not (computer.program / "incoming").exists()
        assert process.poll() is None
        upgrade = at_once.submit(computer.install, setup)
        time.sleep(5)
        assert process.poll() is None
        assert not upgrade.done()
        desk.press("alt+F4")
        assert closes(process)
        assert upgrade.result(120) == 0
    assert not (computer.program / STALE).exists()
    assert computer.checks(office, demo.PASSPHRASE)


def test_a_person_is_asked_to_close_the_program(computer: Computer, setup: Path, previous_setup: Path) -> None:
    """Whoever installs by hand may cancel, is asked to close what is open, and is offered to open the new version."""
    assert computer.install(previous_setup) == 0
    PICTURES.mkdir(parents=True, exist_ok=True)
    desk = Desk(computer.display)
    with computer.opened() as program:
        desk.only("^SCR Desktop$")
        with computer.shown(setup) as installer:
            desk.window(SETUP)
            desk.picture(PICTURES / "8 installer.png")
            box_by(desk, "Escape")
            desk.press("alt+y")
            assert installer.wait(60) == 1
        with computer.shown(setup) as installer:
            desk.window(SETUP)
            box_by(desk, "Return")
            desk.picture(PICTURES / "9 the program is open.png")
            desk.turn("Escape")
            desk.press("Return")
            assert installer.wait(60) == 4
        assert program.poll() is None
        assert (computer.program / STALE).exists()
        with computer.shown(setup) as installer:
            desk.window(SETUP)
            box_by(desk, "Return")
            computer.run("taskkill", "/IM", "SCR Desktop.exe")  # as somebody closes the window
            assert closes(program)
            desk.window(SETUP)
            desk.press("alt+r")
            until(lambda: (computer.program / "SCR Desktop.exe").exists() and not (computer.program / STALE).exists())
            desk.press_for("Return", "^SCR Desktop$")
            assert installer.wait(60) == 0


def box_by(desk: Desk, key: str) -> None:
    """Press a key and wait until a box of the installer stands before its window."""
    desk.press(key)
    until(lambda: list(desk.titles().values()).count("SCR Desktop Setup") == 2, wanted=f"a box by {key}")
    desk.window(SETUP)


@pytest.fixture
def small_disk(computer: Computer, tmp_path: Path) -> Iterator[Path]:
    """Give the computer a drive D of 180 MB: room for one copy of the program, not for two."""
    place = tmp_path / "disk"
    place.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=180m", "tmpfs", place], check=False).returncode:
        pytest.skip("a small disk cannot be mounted here")
    (computer.prefix / "dosdevices" / "d:").symlink_to(place)
    yield place
    subprocess.run(["umount", "--lazy", place], check=True)


def test_a_full_disk_leaves_the_older_version(
    computer: Computer, small_disk: Path, setup: Path, previous_setup: Path
) -> None:
    """Where there is no room for the upgrade the older version stays whole and works, and no remains fill the disk."""
    folder = small_disk / "SCR Desktop"
    assert computer.install(previous_setup, r"/D=D:\SCR Desktop") == 0
    before = computer.installed(folder)
    (small_disk / "full").write_bytes(bytes(20_000_000))
    assert computer.install(setup) == 7
    assert "not enough room" in computer.said()
    assert computer.installed(folder) == before
    assert computer.command("self-check", folder=folder).returncode == 0


def test_a_disk_that_fails_midway_leaves_the_older_version(
    computer: Computer, small_disk: Path, setup: Path, previous_setup: Path
) -> None:
    """If writing fails after the room was found sufficient, what was begun is cleared away and nothing else is touched."""
    folder = small_disk / "SCR Desktop"
    assert computer.install(previous_setup, r"/D=D:\SCR Desktop") == 0
    before = computer.installed(folder)
    # Room for the bytes, but no more names: the disk says no in the middle of unpacking.
    subprocess.run(["mount", "-o", f"remount,size=600m,nr_inodes={names_on(small_disk) + 60}", small_disk], check=True)
    assert computer.install(setup) == 7
    assert computer.installed(folder) == before
    assert sorted(path.name for path in folder.iterdir()) == PARTS
    assert computer.command("self-check", folder=folder).returncode == 0


def test_a_full_disk_takes_no_new_program(computer: Computer, small_disk: Path, setup: Path) -> None:
    """Where there is no room at all nothing is left behind, not even an empty folder."""
    (small_disk / "full").write_bytes(bytes(150_000_000))
    assert computer.install(setup, r"/D=D:\SCR Desktop") == 7
    assert [path.name for path in small_disk.iterdir()] == ["full"]
    assert computer.registry(rf"HKCU\{UNINSTALL_KEY}") == ""


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Keep a folder from being renamed, as somebody does on Windows who has a file in it open."""
    if subprocess.run(["mount", "--bind", folder, folder], check=False).returncode:
        pytest.skip("a folder cannot be mounted here")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


def test_a_file_held_for_a_moment_is_waited_for(computer: Computer, setup: Path, previous_setup: Path) -> None:
    """Whoever looks at a file just then, as virus scanners do, only delays the upgrade."""
    assert computer.install(previous_setup) == 0
    with ThreadPoolExecutor() as at_once:
        with held(computer.program / "licences"):
            upgrade = at_once.submit(computer.install, setup)
            until((computer.program / "outgoing").exists)
            time.sleep(2)
            assert not upgrade.done()
        assert upgrade.result(120) == 0
    assert not (computer.program / STALE).exists()
    assert sorted(path.name for path in computer.program.iterdir()) == PARTS


def test_a_file_held_for_good_leaves_the_older_version(computer: Computer, setup: Path, previous_setup: Path) -> None:
    """If the exchange cannot be completed it is taken back, and the older version works as before."""
    assert computer.install(previous_setup) == 0
    before = computer.installed()
    with held(computer.program / "licences"):
        assert computer.install(setup) == 7
        assert "what was there before is unchanged" in computer.said()
    assert computer.installed() == before
    assert sorted(path.name for path in computer.program.iterdir()) == PARTS
    assert PREVIOUS in computer.registry(rf"HKCU\{UNINSTALL_KEY}")


def names_on(disk: Path) -> int:
    """Return how many files and folders a disk holds."""
    return sum(1 for _ in disk.rglob("*")) + 1
