"""The running program: which window it shows, what it remembers, and what it says when it cannot begin."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop import app, paths
from scr_desktop.app import Program, bring_forward, not_the_first, remembered, say_what_was_found
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case_file.change_passphrase import ChangePassphraseDialog
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.look import theme
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.start.first_run import FirstRunWindow
from scr_desktop.ui.start.single_instance import Begun
from scr_desktop.ui.start.unlock import UnlockWindow
from scr_desktop.ui.window.main_window import MainWindow
from tests.present import a, noted


@pytest.fixture(autouse=True)
def own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep the settings and the log of a test away from the user's own."""
    monkeypatch.setattr(paths, "data_dir", lambda: tmp_path / "data")
    monkeypatch.setattr(paths, "log_file", lambda: tmp_path / "log" / "scr-desktop.log")


def leave(program: Program, qtbot: QtBot) -> None:
    """Have the office closed at the end of the test, without a backup of it."""
    qtbot.addWidget(a(MainWindow, program.window), before_close_func=lambda one: setattr(one._file, "left", True))


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give what the officer is warned of."""
    found: list[str] = []
    monkeypatch.setattr(message, "warn", lambda _parent, sentence: found.append(sentence))
    return found


@pytest.mark.parametrize(
    ("begun", "status", "words"),
    [
        (Begun.HANDED_OVER, 0, ""),
        (Begun.UNANSWERED, 1, "does not answer"),
        (Begun.UNTOLD, 1, "free some space on the disk"),
    ],
)
def test_a_later_start_ends_and_says_why_only_where_the_first_did_not_take_over(
    said: list[str], begun: Begun, status: int, words: str
) -> None:
    """Handed over, the window itself comes forward and nothing need be said."""
    assert not_the_first(begun) == status
    assert len(said) == bool(words)
    assert words in "".join(said)


def test_nothing_found_is_nothing_said(said: list[str], qtbot: QtBot) -> None:
    """Only where something was done at the opening does a sentence stand over the office."""
    window = QWidget()
    qtbot.addWidget(window)
    say_what_was_found(window, "")
    assert said == []
    say_what_was_found(window, "A log was set aside.")
    assert said == ["A log was set aside."]


def test_a_window_that_was_put_away_comes_forward(qtbot: QtBot) -> None:
    """Minimised or hidden, it is shown; one that fills the screen goes on doing so."""
    window = QWidget()
    qtbot.addWidget(window)
    window.showMaximized()
    window.showMinimized()
    bring_forward(window)
    assert (window.isVisible(), window.isMinimized(), window.isMaximized()) == (True, False, True)


def test_the_case_file_that_was_opened_is_the_one_next_time(
    qapp: QApplication, qtbot: QtBot, case_file: CaseFile
) -> None:
    """Until one was opened the user's own place is proposed."""
    settings = Settings()
    assert remembered(settings) == paths.default_case_file()
    program = Program(qapp, settings)
    program.show_office(case_file)
    leave(program, qtbot)
    assert remembered(Settings()) == case_file.path


def test_the_demo_office_can_be_unlocked_again(qapp: QApplication, qtbot: QtBot, case_file: CaseFile) -> None:
    """Its passphrase is no secret and stands beside its place; that of any other office is never shown."""
    program = Program(qapp, Settings())
    program._no_secret = (case_file.path, "Invented and no secret")
    shown = program.show_unlock(case_file.path)
    assert "Its passphrase is: Invented and no secret" in shown.ui.place.text()
    shown = program.show_unlock(case_file.path.with_name("another.scrcase"))
    assert "passphrase is" not in shown.ui.place.text()
    qtbot.addWidget(shown)


@pytest.mark.parametrize("by_recovery_key", [True, False])
def test_the_recovery_key_asks_for_a_new_passphrase(
    qapp: QApplication, qtbot: QtBot, case_file: CaseFile, monkeypatch: pytest.MonkeyPatch, by_recovery_key: bool
) -> None:
    """Whoever needed the key has lost the passphrase; whoever typed that is asked nothing."""
    asked: list[str] = []
    monkeypatch.setattr(ChangePassphraseDialog, "ask", lambda _parent, _case_file, why: noted(asked, why, None))
    program = Program(qapp, Settings())
    program._opened(case_file, by_recovery_key)
    leave(program, qtbot)
    assert asked == (["The recovery key opened the case file."] if by_recovery_key else [])


def test_a_new_case_file_is_begun_beside_the_one_that_is_there(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """From the unlock prompt a new one is made under the next free name, and the prompt gives way."""
    path = tmp_path / "office.scrcase"
    path.write_bytes(b"x")
    program = Program(qapp, Settings())
    program.begin(path)
    prompt = a(UnlockWindow, program.window)
    prompt.new_wanted.emit()
    window = a(FirstRunWindow, program.window)
    qtbot.addWidget(window)
    assert Path(window.ui.place.text()) == tmp_path / "office 2.scrcase"


def test_who_works_here_is_remembered(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """What was chosen on the first page is proposed again."""
    program = Program(qapp, Settings())
    program.begin(tmp_path / "none.scrcase")
    window = a(FirstRunWindow, program.window)
    qtbot.addWidget(window)
    window.kind_chosen.emit("agency")
    assert Settings().office_kind == "agency"


@pytest.mark.parametrize(("scheme", "applied"), [("system", 1), ("dark", 0)])
def test_the_look_follows_the_system_only_where_that_was_chosen(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, scheme: str, applied: int
) -> None:
    """Who chose a dark window keeps it when the system turns light."""
    settings = Settings()
    settings.scheme = scheme
    program = Program(qapp, settings)
    dressed: list[str] = []
    monkeypatch.setattr(theme, "apply", lambda _app, how, _zoom: dressed.append(how))
    program._follow_system()
    assert dressed == ["system"] * applied


def test_an_import_that_fails_ends_quietly(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is imported ahead is only a help: the window says what is missing when it is needed."""
    monkeypatch.setattr(app, "_HEAVY", ("no_such_module_at_all",))
    monkeypatch.setattr("scr_desktop.documents.making.unfinished.clear_all", lambda _: pytest.fail("it went on"))
    app.import_heavy()
