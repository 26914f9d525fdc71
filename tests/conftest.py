"""What every test may ask for, and what none may rest on.

An open case file costs a copy, not a key derivation. Nothing that a developer has set for Qt reaches a test, a wait is in
vain only when something is wrong, and the examples that are made up are the same everywhere.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from scr_desktop.store.case_file import CaseFile
    from tests.office_clock import OfficeClock
    from tests.patience import PatientQtBot

# A scale, a font size, a style or a platform that somebody has set for the programs of their desktop.
for name in [one for one in os.environ if one.startswith("QT_")]:
    del os.environ[name]
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# The fonts that the program brings and no others: a line is as long on every computer.
os.environ["FONTCONFIG_FILE"] = str(Path(__file__).with_name("data") / "fonts.conf")
# One of the development tools brings lxml, which the installed program has not and openpyxl would use.
os.environ["OPENPYXL_LXML"] = "False"

# Neither a slow machine nor the luck of one day fails a property; `--hypothesis-profile=default` tries new examples.
settings.register_profile(
    "everywhere", deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("everywhere")

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
def office_clock(monkeypatch: pytest.MonkeyPatch) -> OfficeClock:
    """Give the office's clock, which shows ten in the morning of `DAY` and is turned to other days by the test."""
    from tests.office_clock import DAY, OfficeClock

    return OfficeClock(monkeypatch, DAY)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> PatientQtBot:
    """Give pytest-qt's robot, with patience."""
    from tests.patience import PatientQtBot

    return PatientQtBot(request)


@pytest.fixture
def case_file(template: tuple[Path, str], tmp_path: Path) -> Iterator[CaseFile]:
    """Give an open, empty case file in a folder of its own."""
    from scr_desktop.store.case_file import CaseFile

    made, recovery_key = template
    path = Path(shutil.copy(made, tmp_path / "office.scrcase"))
    with CaseFile.open_with_recovery_key(path, recovery_key, by=OFFICER) as opened:
        yield opened
