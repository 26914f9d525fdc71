"""A second office, for what goes from one to another."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from scr_desktop.store.case_file import CaseFile


@pytest.fixture
def other_file(template: tuple[Path, str], tmp_path: Path) -> Iterator[CaseFile]:
    """Give the case file of another office."""
    made, recovery_key = template
    path = Path(shutil.copy(made, tmp_path / "other.scrcase"))
    with CaseFile.open_with_recovery_key(path, recovery_key, by="Another officer") as opened:
        yield opened
