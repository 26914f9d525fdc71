"""The case file is left with a backup, or by the officer's own decision; what is typed goes with it or is named."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.domain.problem import CaseFileProblem, Problem
from scr_desktop.services import typed
from scr_desktop.services.office import office
from scr_desktop.services.typed import Place
from scr_desktop.services.upkeep import safety
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.case_file import case_file_actions
from scr_desktop.ui.case_file.case_file_actions import CaseFileActions, without_backup
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.typed.spell import Spell
from scr_desktop.ui.window.main_window import MainWindow
from tests.present import noted, present

PLACE = Place("agency|1", "Agency")


class Words(Spell):
    """Words that are typed; `refused` is what stands in the way of putting them aside."""

    def __init__(self, case_file: CaseFile) -> None:
        super().__init__()
        self.case_file, self.refused = case_file, ""
        self.at(case_file, PLACE)

    def typed(self) -> dict[str, Any]:
        """Return the words."""
        return {"notes": "Telephone first"}

    def write(self) -> None:
        """Put them aside."""
        if self.refused:
            raise Problem(self.refused)
        typed.put_aside(self.case_file, PLACE, self.typed())


@pytest.fixture
def actions(case_file: CaseFile, qtbot: QtBot) -> Iterator[CaseFileActions]:
    """Give what answers the File menu of a window over a case file in which something was entered."""
    office.change(case_file, {"name": "Harbour office"})
    window = MainWindow(case_file, Settings())
    found = present(window.findChild(CaseFileActions))
    yield found
    found.left = True
    window.close()
    window.deleteLater()


@pytest.mark.parametrize(
    ("error", "why"),
    [(CaseFileProblem("The disk is full."), "The disk is full."), (ValueError("x"), "The program could not make it.")],
)
def test_a_backup_that_failed_is_said_without_alarm(error: Exception, why: str) -> None:
    """Why there is none, in one sentence and never the program's own words, and that nothing saved is lost."""
    assert without_backup(error) == (f"No backup was made. {why}\n\nWhat was saved stays in the case file itself.")


def test_left_with_words_typed_all_is_kept_and_backed_up(
    actions: CaseFileActions, case_file: CaseFile, qtbot: QtBot
) -> None:
    """The words are put aside, a backup is made, and only then is the file closed."""
    gone, words = list[int](), Words(case_file)
    words.touch()
    actions.leave(lambda: gone.append(len(safety.backups(case_file.path))))
    qtbot.waitUntil(lambda: bool(gone))
    assert gone == [1]
    assert actions.left
    assert not case_file.is_open
    with CaseFile.open_with_recovery_key(case_file.path, case_file.recovery_key(), by="Next") as opened:
        assert [one.content for one in typed.waiting(opened)] == [{"notes": "Telephone first"}]


def test_nobody_waits_longer_for_a_backup_than_a_few_seconds(
    actions: CaseFileActions, case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is closed, nothing is said to be made, and what comes of it afterwards changes nothing any more."""
    over, gone = threading.Event(), list[bool]()
    monkeypatch.setattr(safety, "back_up_on_close", lambda _: over.wait())
    monkeypatch.setattr(case_file_actions, "LONGEST_WAIT_MS", 1)
    actions.leave(lambda: gone.append(case_file.is_open))
    qtbot.waitUntil(lambda: bool(gone))
    assert gone == [False]
    assert actions.left
    over.set()
    qtbot.waitUntil(lambda: not background.under_way())
    assert gone == [False]
    assert safety.backups(case_file.path) == []


def test_what_was_not_waited_for_is_made_after_the_start(
    actions: CaseFileActions, case_file: CaseFile, qtbot: QtBot
) -> None:
    """While the office is open, and without a word."""
    actions.look_after_backups()
    qtbot.waitUntil(lambda: not background.under_way())
    assert [one.reason for one in safety.backups(case_file.path)] == ["at-start"]


def test_a_newest_backup_that_is_not_sound_is_told(
    actions: CaseFileActions, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Found by the check of the week, in its sentence."""
    said: list[str] = []

    def fail(_: CaseFile) -> None:
        raise CaseFileProblem("The backup is not sound.")

    monkeypatch.setattr(safety, "look_after_backups", fail)
    monkeypatch.setattr(message, "show_failure", lambda _parent, error, _title: said.append(str(error)))
    monkeypatch.setattr(actions._window, "isVisible", lambda: True)
    actions.look_after_backups()
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["The backup is not sound."]


def test_words_that_cannot_be_kept_are_named_before_they_are_lost(
    actions: CaseFileActions, case_file: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Their place and why are said; if the officer stays, nothing is closed and the words are still there."""
    asked: list[str] = []
    monkeypatch.setattr(message, "confirm", lambda _parent, words, *_a, **_k: noted(asked, words, False))
    words = Words(case_file)
    words.touch()
    words.refused = "The disk is full."
    actions.leave(lambda: pytest.fail("the case file was left"))
    assert asked == ["What was typed could not be kept.\nAgency: The disk is full."]
    assert not actions.left
    assert words.waits
    words.end()
    assert actions.unkept_words() == ""


def test_at_the_end_of_the_session_nothing_is_asked(actions: CaseFileActions, case_file: CaseFile) -> None:
    """The backup is made within the time given; closed at once, the words are put aside first."""
    assert actions.back_up_within(30)
    assert len(safety.backups(case_file)) == 1
    words = Words(case_file)
    words.touch()
    actions.close_at_once()
    assert actions.left
    assert not words.waits
    assert actions.back_up_within(0)
