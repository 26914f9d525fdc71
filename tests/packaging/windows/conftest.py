"""Installs what `dev.py installer` has built into fresh Windows computers, as Wine imitates them."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import on_linux
import pytest
import wine

from tests.packaging.windows.computer import Computer

# Set by `dev.py test-installer`: the folder with the installer.
VARIABLE = "SCR_INSTALLER"
PREVIOUS = "0.0.9"
STALE = "program/of the version before.txt"

if VARIABLE not in os.environ:
    collect_ignore_glob = ["test_*.py"]


@pytest.fixture(scope="session")
def release() -> Path:
    """Return the folder with the installer and what lies beside it."""
    return Path(os.environ[VARIABLE])


@pytest.fixture(scope="session")
def setup(release: Path) -> Path:
    """Return the installer."""
    (found,) = release.glob("*-setup.exe")
    return found


@pytest.fixture(scope="session")
def previous_setup(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the installer of a version before, with a file that the present one no longer has."""
    folder = tmp_path_factory.mktemp("previous")
    program, installer = folder / "SCR Desktop", folder / "setup.exe"
    shutil.copytree(on_linux.PROGRAM, program)
    (program / STALE).write_text("This must not stay.", encoding="utf-8")
    on_linux.setup(program, installer, PREVIOUS, "-DFAST")
    return installer


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """Give a screen that nobody sees, of an office's size."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        yield f":{number}"
        server.terminate()


@pytest.fixture(scope="module")
def new_computer(display: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], Computer]]:
    """Give a function that makes a computer on which nothing of ours has ever been; all end with the module."""
    made: list[Computer] = []

    def make() -> Computer:
        prefix = tmp_path_factory.mktemp("computer") / "prefix"
        wine.copy_prefix(on_linux.BARE, prefix)
        made.append(Computer(prefix, display))
        return made[-1]

    yield make
    for computer in made:
        computer.end()


@pytest.fixture
def computer(new_computer: Callable[[], Computer]) -> Computer:
    """Give one such computer."""
    return new_computer()
