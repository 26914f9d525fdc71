"""The program is killed with words on the page of the office: started again, each stands in its entry and can be saved."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.services import typed
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history, office
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.decision.decide import Decide
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.office.page import OfficePage
from scr_desktop.ui.typed import entries as walk
from scr_desktop.ui.typed.keeper import keeper_of
from scr_desktop.ui.window.main_window import OFFICE, MainWindow
from tests.conftest import OFFICER
from tests.ui.typist import said, sit_before

FIRST = {
    "chair": "Dr Amara Okafor",
    "address": "Civic Centre\n1 Łódź Street\nAvonvale AV1 1AA",
    "telephone": "01632 960001",
}
MORE = {"areas": "Avonvale\nHarbourside", "telephone": "01632 960002", "handling": "By hand only"}

Start = Callable[[], MainWindow]


@pytest.fixture
def start(
    case_file: CaseFile, template: tuple[Path, str], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Start]:
    """Give what starts the program over what the disk holds at that moment, as if the one before had been killed.

    The one before goes on over a file of its own: it is not closed, hidden or told anything.
    """
    monkeypatch.setattr(message, "confirm", lambda *_a, **_k: True)
    running = [case_file]
    with ExitStack() as opened:

        def begin() -> MainWindow:
            folder = tmp_path / f"start {len(running)}"
            folder.mkdir()
            # The log beside the file holds what was written last.
            for part in running[-1].path.parent.glob(f"{running[-1].path.name}*"):
                shutil.copy(part, folder)
            path = folder / case_file.path.name
            running.append(opened.enter_context(CaseFile.open_with_recovery_key(path, template[1], by=OFFICER)))
            window = MainWindow(running[-1], Settings())
            # Nothing is left to be backed up when the test closes the window itself.
            qtbot.addWidget(window, before_close_func=lambda one: setattr(one._file, "left", True))
            sit_before(qtbot, window)
            window.words.say_what_was_found()
            return window

        yield begin


def type_into(window: MainWindow, texts: dict[str, str], qtbot: QtBot) -> None:
    """Type into the page of the office by keys, and wait until the foot of the window says that it is kept."""
    window.show_page(OFFICE)
    typist = sit_before(qtbot, window)
    for name, text in texts.items():
        typist.fill(name, text)
    qtbot.waitUntil(lambda: "Kept as typed" in window._saved.saved.text(), timeout=20_000)


def page_of(window: MainWindow) -> OfficePage:
    """Return the page of the office, which must be the one that is shown."""
    page: Any = window.ui.pages.currentWidget()
    assert isinstance(page, OfficePage)
    return page


def stands(page: OfficePage, names: dict[str, str]) -> dict[str, str]:
    """Return what stands in some entries of the page."""
    return {name: walk.value_of(getattr(page.ui, name)) for name in names}


def test_words_on_the_page_of_the_office_outlive_a_crash(start: Start, qtbot: QtBot) -> None:
    """“Open it” shows every word in its entry and says so; they can be saved, and then nothing waits."""
    type_into(start(), FIRST, qtbot)
    window = start()
    page = page_of(window)
    assert stands(page, FIRST) == FIRST
    assert "is shown again" in said(page)
    assert page.ui.save.isEnabled()
    page.ui.name.setText("Avonvale")
    page.ui.save.click()
    assert office.get(window._case_file).address == FIRST["address"]
    assert typed.waiting(window._case_file) == []
    assert "Everything is saved" in window._saved.saved.text()


def test_what_is_typed_after_one_crash_outlives_the_next(start: Start, qtbot: QtBot) -> None:
    """Typed, killed, opened, typed more and killed again: the newest words stand there, and those before are still history."""
    type_into(start(), FIRST, qtbot)
    type_into(start(), MORE, qtbot)
    window = start()
    page = page_of(window)
    assert stands(page, FIRST | MORE) == FIRST | MORE
    assert page.ui.save.isEnabled()
    changes = str([one.changes for one in history.entries(window._case_file, limit=10)])
    assert FIRST["telephone"] in changes
    assert MORE["telephone"] in changes


def test_words_not_opened_at_once_are_there_when_the_page_is(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """“Not now”: the page shows them when the officer goes there by itself, before anything is typed over them."""
    type_into(start(), FIRST, qtbot)
    monkeypatch.setattr(message, "confirm", lambda *_a, **_k: False)
    window = start()
    type_into(window, {"handling": "By hand only"}, qtbot)
    assert stands(page_of(window), FIRST) == FIRST
    again = start()
    again.show_page(OFFICE)
    assert stands(page_of(again), FIRST) == FIRST


def test_words_are_said_to_be_typed_when_they_were(start: Start, qtbot: QtBot) -> None:
    """After a crash the words bear the moment of the last key, not that at which the program was started again."""
    window = start()
    type_into(window, FIRST, qtbot)
    [left] = typed.unfinished(window._case_file)
    again = start()
    assert [one.typed_at for one in typed.waiting(again._case_file)] == [left.saved_at]
    assert page_of(again).kept.since == left.saved_at


def test_a_dialog_shows_what_a_crash_left_before_it_is_put_in_order(
    case_file: CaseFile, case_id: str, qtbot: QtBot
) -> None:
    """Whatever is opened first shows the newest words: typed anew they would take their place unseen."""
    killed, again = (Decide(case_file, cases.status(case_file, case_id)) for _ in range(2))
    for dialog in (killed, again):
        qtbot.addWidget(dialog)
    killed.show()
    killed._form.reasons.setPlainText("The injuries are not explained.")
    assert keeper_of(case_file).keep_all()
    again.show()
    assert again._form.reasons.entry() == "The injuries are not explained."
