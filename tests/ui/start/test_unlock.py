"""Unlocking: the passphrase, the recovery key, and what is said when it does not work."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from scr_desktop.domain.papers.recovery_words import BY_RECOVERY_KEY
from scr_desktop.services.office import first_page
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case_file.restore import RestoreDialog
from scr_desktop.ui.start.unlock import UnlockWindow
from tests.conftest import PASSPHRASE
from tests.present import a, noted


@pytest.fixture
def path(case_file: CaseFile) -> Path:
    """Return the path of a closed case file."""
    case_file.close()
    return case_file.path


@pytest.fixture
def window(path: Path, qtbot: QtBot) -> Iterator[UnlockWindow]:
    """Give the unlock window of that file, and close what it opened."""
    made, opened = UnlockWindow(path), []
    made.opened.connect(lambda case_file, *_: opened.append(case_file))
    qtbot.addWidget(made)
    made.show()
    yield made
    for one in opened:
        one.close()


def unlock(window: UnlockWindow, secret: str, qtbot: QtBot) -> list[Any]:
    """Type `secret`, press Enter and return what was opened with how."""
    window.ui.secret.setText(secret)
    with qtbot.waitSignal(window.opened, timeout=10_000) as caught:
        qtbot.keyClick(window.ui.secret, Qt.Key.Key_Return)
    return a(list, caught.args)[:2]


def refused(window: UnlockWindow, secret: str, qtbot: QtBot) -> str:
    """Type `secret`, press Enter and return the sentence at the field."""
    window.ui.secret.setText(secret)
    qtbot.keyClick(window.ui.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(window.ui.fault.isVisible, timeout=10_000)
    return window.ui.fault.text()


def test_the_passphrase_opens_the_case_file(window: UnlockWindow, qtbot: QtBot) -> None:
    """Enter after the right passphrase opens the file, and the field keeps nothing of it."""
    case_file, by_recovery_key = unlock(window, PASSPHRASE, qtbot)
    assert (case_file.path, by_recovery_key) == (window.path, False)
    assert window.ui.secret.text() == ""


def test_a_wrong_passphrase_is_said_at_the_field(window: UnlockWindow, qtbot: QtBot) -> None:
    """A wrong passphrase leaves the cursor in the field, with a sentence that says what to do."""
    sentence = refused(window, "not this one at all", qtbot)
    assert "does not open" in sentence
    assert window.ui.secret.hasFocus() or window.focusWidget() is window.ui.secret
    assert window.ui.secret.accessibleDescription() in sentence
    assert window.ui.unlock.isEnabled()


def test_typing_again_takes_the_sentence_away(window: UnlockWindow, qtbot: QtBot) -> None:
    """The sentence about the last attempt goes with the next letter."""
    refused(window, "not this one at all", qtbot)
    qtbot.keyClick(window.ui.secret, Qt.Key.Key_A)
    assert not window.ui.fault.isVisible()


def test_nothing_typed_asks_for_the_passphrase(window: UnlockWindow, qtbot: QtBot) -> None:
    """Enter on an empty field asks for the passphrase instead of trying none."""
    assert "Type the passphrase" in refused(window, "", qtbot)


def test_the_recovery_key_opens_it_instead(window: UnlockWindow, template: tuple[Path, str], qtbot: QtBot) -> None:
    """The key on the sheet opens the file and says that it did, so that a new passphrase can be asked for."""
    window.ui.other_way.click()
    _, by_recovery_key = unlock(window, template[1].lower(), qtbot)
    assert by_recovery_key


def test_a_mistyped_recovery_key_says_so(window: UnlockWindow, qtbot: QtBot) -> None:
    """A recovery key that is too short is told from one that is wrong."""
    window.ui.other_way.click()
    assert "groups" in refused(window, "ABCD 1234", qtbot)


def test_show_uncovers_what_is_typed(window: UnlockWindow) -> None:
    """Show and Hide are words on the button, and it does what it says."""
    window.ui.show_secret.click()
    assert (window.ui.secret.echoMode(), window.ui.show_secret.text()) == (QLineEdit.EchoMode.Normal, "&Hide")
    window.ui.show_secret.click()
    assert window.ui.secret.echoMode() == QLineEdit.EchoMode.Password


def test_a_second_opener_is_told_who_has_it_open(window: UnlockWindow, path: Path, qtbot: QtBot) -> None:
    """While somebody has the file open, the sentence names them."""
    with CaseFile.open(path, PASSPHRASE, by="Ewa Łukasik"):
        assert "Ewa Łukasik" in refused(window, PASSPHRASE, qtbot)


def test_a_damaged_file_offers_to_restore(window: UnlockWindow, path: Path, qtbot: QtBot) -> None:
    """A case file that is cut short says so and points to the backups, which are one button away."""
    path.write_bytes(path.read_bytes()[:100])
    assert "restore a backup" in refused(window, PASSPHRASE, qtbot).lower()
    assert window.ui.restore.isVisible()


def test_a_synchronised_folder_is_warned_of(qtbot: QtBot, tmp_path: Path) -> None:
    """A case file in OneDrive gets a warning before it is opened; one on the own disk none."""
    risky = UnlockWindow(tmp_path / "OneDrive" / "office.scrcase")
    safe = UnlockWindow(tmp_path / "office.scrcase")
    for window in (risky, safe):
        qtbot.addWidget(window)
        window.look_at_place()
    assert "OneDrive" in risky.ui.place_warning_text.text()
    assert safe.ui.place_warning_text.text() == ""


def test_the_first_page_is_read_beside_the_window(
    window: UnlockWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However much is due, the window goes on while it is read, and it is read once."""
    by: list[threading.Thread] = []
    read = first_page.read
    monkeypatch.setattr(first_page, "read", lambda case_file: noted(by, threading.current_thread(), read(case_file)))
    unlock(window, PASSPHRASE, qtbot)
    assert len(by) == 1
    assert by != [threading.main_thread()]


def test_the_history_names_the_officer_of_the_office(path: Path, window: UnlockWindow, qtbot: QtBot) -> None:
    """The case file is opened in the name of the officer whom its office names."""
    from scr_desktop.services.office import office

    with CaseFile.open(path, PASSPHRASE, by="x") as opened:
        office.change(opened, {"officer": "Siân Pryce"})
    case_file, _ = unlock(window, PASSPHRASE, qtbot)
    assert case_file.by == "Siân Pryce"


def test_a_path_that_looks_like_markup_is_shown_as_it_is(tmp_path: Path, qtbot: QtBot) -> None:
    """No text of others, a folder's name too, is read as markup."""
    window = UnlockWindow(tmp_path / "<b>office.scrcase")
    qtbot.addWidget(window)
    shown = (window.ui.place, window.ui.place_warning_text, window.ui.fault)
    assert {label.textFormat() for label in shown} == {Qt.TextFormat.PlainText}
    assert "<b>office" in window.ui.place.text()


def test_the_button_is_called_as_the_recovery_sheet_calls_it(tmp_path: Path, qtbot: QtBot) -> None:
    """Whoever reads the sheet in need finds its words on the prompt, and where a backup is restored."""
    window, restoring = UnlockWindow(tmp_path / "office.scrcase"), RestoreDialog(tmp_path / "office.scrcase")
    for shown in (window, restoring):
        qtbot.addWidget(shown)
        assert shown.ui.other_way.text().replace("&", "") == BY_RECOVERY_KEY


@pytest.mark.parametrize("secret", [PASSPHRASE, "not this one at all"])
def test_enter_never_uncovers_the_passphrase(window: UnlockWindow, qtbot: QtBot, secret: str) -> None:
    """While the file is being opened, and after a wrong passphrase, what was typed stays covered."""
    with qtbot.waitActive(window):
        window.activateWindow()
    modes: list[bool] = []
    window.ui.show_secret.toggled.connect(modes.append)
    window.ui.secret.setFocus()
    QTest.keyClicks(window.ui.secret, secret)
    # As a hand does: to whatever has the keyboard, from where Qt hands it on.
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.ui.unlock.isEnabled())
    qtbot.waitUntil(window.ui.unlock.isEnabled)
    assert (modes, window.ui.secret.echoMode()) == ([], QLineEdit.EchoMode.Password)
