"""What every test may ask for: an open case file that costs a copy, not a key derivation."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from scr_desktop.store.case_file import CaseFile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# One of the development tools brings lxml, which the installed program has not and openpyxl would use.
os.environ["OPENPYXL_LXML"] = "False"

PASSPHRASE = "four words on paper"
OFFICER = "Zoë Price"


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Make an empty case file once; return it with its recovery key, which opens a copy without Argon2's 0.2 seconds."""
    from scr_desktop.store.case_file import CaseFile

    path = tmp_path_factory.mktemp("template") / "office.scrcase"
    with CaseFile.create(path, PASSPHRASE, by=OFFICER) as made:
        return path, made.recovery_key()


@pytest.fixture
def case_file(template: tuple[Path, str], tmp_path: Path) -> Iterator[CaseFile]:
    """Give an open, empty case file in a folder of its own."""
    from scr_desktop.store.case_file import CaseFile

    made, recovery_key = template
    path = Path(shutil.copy(made, tmp_path / "office.scrcase"))
    with CaseFile.open_with_recovery_key(path, recovery_key, by=OFFICER) as opened:
        yield opened
