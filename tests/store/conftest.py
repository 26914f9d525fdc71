"""What the tests of the store share: tables of their own, a second program, an ordinary user."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from scr_desktop.store.case_file import CaseFile
from tests.store.records import APART

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def office(template: tuple[Path, str], tmp_path: Path) -> Path:
    """Give the path of a closed case file."""
    return Path(shutil.copy(template[0], tmp_path / "office.scrcase"))


@pytest.fixture
def papers(case_file: CaseFile) -> CaseFile:
    """Give an open case file that also has the tables of `records`."""
    with case_file._engine.execution_options(writes=True).begin() as connection:
        APART.create_all(connection)
    return case_file


@pytest.fixture
def program() -> Callable[..., subprocess.Popen[str]]:
    """Give a function that starts a second program from its source text."""

    def start(source: str, *arguments: object) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-c", source, *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )

    return start


@pytest.fixture
def as_ordinary_user(template: tuple[Path, str]) -> Iterator[Path]:
    """Give a folder with an office in it, and the rights of somebody whom read-only files stop.

    An administrator is not stopped by them. The office is copied before the rights are given up: the
    program itself may stand where only the administrator can read it.
    """
    if os.name != "posix":
        pytest.skip("rights are told differently here")
    folder = Path(tempfile.mkdtemp())
    office = Path(shutil.copy(template[0], folder / "office.scrcase"))
    administrator = os.geteuid() == 0
    if administrator:
        os.chown(folder, 65534, 65534)
        os.chown(office, 65534, 65534)
        os.seteuid(65534)
    yield folder
    if administrator:
        os.seteuid(0)
    folder.chmod(0o700)
    shutil.rmtree(folder)
