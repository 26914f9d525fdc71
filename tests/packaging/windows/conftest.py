"""Installs what `dev.py installer` has built into fresh Windows computers, as Wine imitates them."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import on_linux
import pytest
import wine
from filelock import FileLock

from tests.packaging.windows.computer import Computer

# Set by `dev.py test-installer`: the folder with the installer.
VARIABLE = "SCR_INSTALLER"
PREVIOUS = "0.0.9"
PICTURES = on_linux.WORK / "pictures"
STALE = "program/of the version before.txt"

if VARIABLE not in os.environ:
    collect_ignore_glob = ["test_*.py"]
else:
    # Wine draws with what the computer has, not with the fonts of the other tests.
    os.environ.pop("FONTCONFIG_FILE", None)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the morning at the desk, which takes longest, so that nobody has to wait for it alone at the end."""
    items.sort(key=lambda item: item.path.stem != "test_window")


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
def previous_setup(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """Return the installer of a version before, with a file that the present one no longer has; made once for all."""
    base = tmp_path_factory.getbasetemp()
    folder = (base if worker_id == "master" else base.parent) / "previous"
    program, installer = folder / "SCR Desktop", folder / "setup.exe"
    with FileLock(folder.with_suffix(".lock")):
        if not installer.exists():
            shutil.copytree(on_linux.PROGRAM, program)
            (program / STALE).write_text("This must not stay.", encoding="utf-8")
            on_linux.setup(program, installer, PREVIOUS, "-DFAST")
    return installer


@contextmanager
def a_screen() -> Iterator[str]:
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
def new_computer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], Computer]]:
    """Give a function that makes a computer on which nothing of ours has ever been; all end with the module.

    Each has a screen of its own: a window that one leaves behind is not in the way of another.
    """
    with ExitStack() as given:

        def make() -> Computer:
            prefix = tmp_path_factory.mktemp("computer") / "prefix"
            wine.copy_prefix(on_linux.BARE, prefix)
            made = Computer(prefix, given.enter_context(a_screen()))
            given.callback(made.end)
            return made

        yield make


@pytest.fixture
def computer(new_computer: Callable[[], Computer]) -> Iterator[Computer]:
    """Give one such computer, with a backup where the program's data lies: whatever a test does, it is there afterwards."""
    made = new_computer()
    kept = made.data / "backups" / "office of an earlier day.scrcase"
    kept.parent.mkdir(parents=True)
    kept.write_bytes(b"somebody's cases")
    yield made
    assert kept.read_bytes() == b"somebody's cases"
