"""Removing the program: nothing is left but the data, and what is not the program's is not touched."""

from __future__ import annotations

from pathlib import Path

from scr_desktop.demo import office as demo
from tests.packaging.windows.computer import UNINSTALL_KEY, Computer
from tests.packaging.windows.desk import Desk
from tests.packaging.windows.test_upgrade import demo_office

OWN = (UNINSTALL_KEY, r"Software\Classes\.scrcase", r"Software\Classes\SCRDesktop.CaseFile")


def test_nothing_is_left_but_the_data(computer: Computer, setup: Path) -> None:
    """After installing, working and removing, the computer differs only by the data, which is whole."""
    before = computer.files()
    assert computer.install(setup) == 0
    office = demo_office(computer)
    computer.checks(office, demo.PASSPHRASE)
    kept = {path: path.read_bytes() for path in computer.data.rglob("*") if path.is_file()}
    assert computer.uninstall() == 0
    after = {name for name in computer.files() - before if name != "passphrase.txt"}
    data = computer.data.relative_to(computer.drive).as_posix()
    programs = computer.program.parent.relative_to(computer.drive).as_posix()
    assert [name for name in sorted(after) if not name.startswith(data)] in ([], [programs])
    assert before - computer.files() == set()
    assert {path: path.read_bytes() for path in kept} == kept
    assert [key for key in OWN for root in ("HKCU", "HKLM") if computer.registry(rf"{root}\{key}")] == []
    assert computer.install(setup) == 0
    assert computer.checks(office, demo.PASSPHRASE)


def test_what_else_is_in_the_folder_stays(computer: Computer, setup: Path) -> None:
    """A file that somebody put beside the program is still there afterwards, and so is its folder."""
    assert computer.install(setup) == 0
    own = computer.program / "my case.scrcase"
    own.write_bytes(b"a case file")
    # Told of a folder that is not the program's, the uninstaller refuses.
    assert computer.uninstall_in_place(folder=computer.data) == 6
    assert "nothing was removed" in computer.said()
    assert computer.uninstall() == 0
    assert [path.name for path in computer.program.iterdir()] == [own.name]
    assert own.read_bytes() == b"a case file"


def test_an_open_program_is_not_removed(computer: Computer, setup: Path) -> None:
    """While the program is open nothing of it is removed."""
    assert computer.install(setup) == 0
    before = computer.installed()
    with computer.opened():
        Desk(computer.display).only("SCR Desktop$")
        # With `_?=` the uninstaller stays in its place, so that its status is known.
        assert computer.uninstall_in_place("/WAIT=1") == 4
        assert "is open" in computer.said()
        assert computer.installed() == before
    assert computer.uninstall() == 0
    assert not computer.program.exists()
