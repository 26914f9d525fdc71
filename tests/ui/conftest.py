"""What tests of the window may ask for: the program's look, settings of their own, and a demo office."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop import paths
from scr_desktop.services import clock
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.keys.order import TabAsRead
from scr_desktop.ui.keys.stay import KeysStay
from scr_desktop.ui.look import theme
from tests.office_clock import OfficeClock
from tests.ui.new_case.desk import ON, Desk
from tests.ui.some_cases import open_case


@pytest.fixture(autouse=True)
def own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep the settings and the log of a test away from the user's own."""
    monkeypatch.setattr(paths, "data_dir", lambda: tmp_path / "data")
    monkeypatch.setattr(paths, "log_file", lambda: tmp_path / "log" / "scr-desktop.log")


@pytest.fixture(autouse=True)
def nothing_stands_over(qapp: QApplication) -> Iterator[None]:
    """Put away a dialog that a test leaves open: the next one locks the office, which waits for whatever stands over it."""
    before = {address_of(one) for one in qapp.topLevelWidgets()}
    yield
    for left in qapp.topLevelWidgets():
        if left.isModal() and left.isVisible() and address_of(left) not in before:
            left.hide()


def address_of(widget: QWidget) -> int:
    """Return where a widget stands in memory: whoever keeps the widget itself keeps it from being collected."""
    return int(shiboken6.getCppPointer(widget)[0])


@pytest.fixture(autouse=True, scope="session")
def look(qapp: QApplication) -> None:
    """Dress the test's application as the program dresses itself, and let Tab go through it so."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    theme.apply(qapp, "light")
    TabAsRead(qapp)
    KeysStay(qapp)


@pytest.fixture
def case_id(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> str:
    """Open a case known since 1 April 2026; it is 8 April 2026."""
    monkeypatch.setattr(clock, "today", lambda: date(2026, 4, 8))
    return open_case(case_file).id


@pytest.fixture
def page(case_file: CaseFile, case_id: str, qtbot: QtBot) -> CasePage:
    """Give the page of that case."""
    made = CasePage(case_file, case_id)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def desk(qtbot: QtBot, case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """Give a wizard with an empty notification, on a fixed day."""
    monkeypatch.setattr(clock, "today", lambda: ON)
    desk = Desk(qtbot, case_file)
    yield desk
    desk.crash()


@pytest.fixture(scope="session")
def demo_template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Make the demo office once, on the day of the office's clock; return its file and its recovery key."""
    from scr_desktop.demo import office as demo

    path = tmp_path_factory.mktemp("demo") / "demo.scrcase"
    with pytest.MonkeyPatch.context() as patch, CaseFile.create(path, demo.PASSPHRASE, by="Zoë Price") as made:
        OfficeClock(patch)
        demo.fill(made, 12)
        return path, made.recovery_key()


@pytest.fixture
def demo_office(demo_template: tuple[Path, str], office_clock: OfficeClock, tmp_path: Path) -> Iterator[CaseFile]:
    """Give the open demo office in a folder of its own, on the day on which it was made."""
    made, recovery_key = demo_template
    path = Path(shutil.copy(made, tmp_path / "demo.scrcase"))
    with CaseFile.open_with_recovery_key(path, recovery_key, by="Zoë Price") as opened:
        yield opened
