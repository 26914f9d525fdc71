"""What is typed is never lost: kept while keys go on, through Escape, lock and crash, and the window says how it stands."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEditableTextInterface, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget, QWizard
from pytestqt.qtbot import QtBot

from scr_desktop.app import Program
from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.services import typed
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft as drafts
from scr_desktop.services.office import history, office
from scr_desktop.services.typed import Place
from scr_desktop.services.upkeep import unfinished
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.agencies.agency import AgencyEntry
from scr_desktop.ui.case.decision.decide import Decide
from scr_desktop.ui.dialogs import kept_strip, message
from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.new_case.wizard import NewCaseWizard
from scr_desktop.ui.office.page import OfficePage
from scr_desktop.ui.start.unlock import UnlockWindow
from scr_desktop.ui.typed import spell
from scr_desktop.ui.typed.keeper import keeper_of
from scr_desktop.ui.typed.save_words import NOT_YET
from scr_desktop.ui.window.main_window import OFFICE, TODAY, MainWindow
from tests.conftest import OFFICER, PASSPHRASE
from tests.present import noted, present
from tests.ui.new_case.desk import Desk
from tests.ui.typist import said
from tests.ui.widgets import the

WORDS = "The injuries are not explained; Zoë saw her on Friday."
EVERYTHING = "Everything is saved"


@pytest.fixture(autouse=True)
def nobody_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail the test at a question that nobody expects."""

    def asked(_parent: object, question: str, *_: object, **__: object) -> bool:
        raise AssertionError(f"asked: {question}")

    for module in (message, kept_strip):
        monkeypatch.setattr(module, "confirm", asked)


@pytest.fixture
def window(case_file: CaseFile, case_id: str, qtbot: QtBot) -> MainWindow:
    """Give the main window over an office with one case."""
    made = MainWindow(case_file, Settings())
    # Nothing is left to be backed up when the test closes the window itself.
    qtbot.addWidget(made, before_close_func=lambda one: setattr(one._file, "left", True))
    made.show()
    return made


def line(window: MainWindow) -> str:
    """Return what the save line says."""
    return f"{window._saved.saved.text()} {window._saved.waiting.text()}"


def decide(window: MainWindow, case_file: CaseFile, case_id: str) -> Decide:
    """Show the dialog that records a decision."""
    dialog = Decide(case_file, cases.status(case_file, case_id), window)
    dialog.show()
    return dialog


def assistive(entry: QWidget) -> QAccessibleEditableTextInterface:
    """Return the way by which assistive software writes into an entry."""
    found = QAccessible.queryAccessibleInterface(entry).editableTextInterface()
    assert found is not None
    return found


def test_keys_without_a_pause_do_not_put_off_the_saving(
    desk: Desk, case_file: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Keys faster than the saving, and more of them: something is on the disk before they stop."""
    monkeypatch.setattr(spell, "KEEP_AFTER_MS", 100)
    desk.crash()
    desk.sit_down()
    entry = desk.typist.tab_to("why_criteria_met")
    kept: list[str] = []
    keys = QTimer(interval=20)
    keys.timeout.connect(lambda: QApplication.sendEvent(entry, key("a")))
    keys.timeout.connect(lambda: kept.extend(str(one.content) for one in typed.unfinished(case_file)))
    keys.start()
    desk.qtbot.waitUntil(lambda: len(kept) > 10, timeout=20_000)
    assert "aa" in kept[-1]


def key(letter: str) -> QKeyEvent:
    """Return a key as it is pressed."""
    return QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)


def test_one_spell_is_one_entry_of_history(desk: Desk, case_file: CaseFile, qtbot: QtBot) -> None:
    """However often it was saved meanwhile, what was typed stands in the history once, before and after."""
    before = case_file.head().number
    draft = desk.wizard.draft
    for text in ("Seen", "Seen once", "Seen twice"):
        the(QPlainTextEdit, desk.wizard.pages[0], "why_criteria_met").setPlainText(text)
        assert draft.keep()
        assert case_file.head().number == before
    desk.wizard.close()
    found = history.entries(case_file, limit=5)
    assert case_file.head().number == before + 1
    assert "Seen twice" in str(found[0].changes)
    assert "Seen once" not in str(found[0].changes)


def test_what_assistive_software_writes_counts_as_typed(desk: Desk, case_file: CaseFile, qtbot: QtBot) -> None:
    """Written through the accessibility interface, the entries let the officer go on, and are there when opened again."""
    page = desk.wizard.pages[0]
    texts = {"how_aware": "A call", "agency": "Police", "person": "DI Ewa Łukasik", "role": "Inspector"}
    for name, text in texts.items():
        assistive(the(QWidget, page, name)).replaceText(0, 0, text)
    assistive(the(DateEntry, page, "aware_on").line).insertText(0, "20 November 2026")
    qtbot.waitUntil(page.isComplete)
    assert desk.wizard.button(QWizard.WizardButton.NextButton).isEnabled()
    desk.wizard.close()
    content = drafts.get(case_file, desk.draft_id).content
    assert {name: content["notifiers"][0].get(name) or content["awareness"].get(name) for name in texts} == texts
    assert content["awareness"]["aware_on"] == "20 November 2026"


def test_what_an_input_method_commits_counts_as_typed(desk: Desk, case_file: CaseFile) -> None:
    """Dictation and composed letters come as events of an input method; paste, undo and choices count alike."""
    page = desk.wizard.pages[0]
    event = QInputMethodEvent()
    event.setCommitString("Łukasz")
    QApplication.sendEvent(the(QWidget, page, "person"), event)
    QApplication.clipboard().setText("pasted")
    the(QLineEdit, page, "role").paste()
    assert desk.wizard.draft.keep()
    desk.crash()
    desk.sit_down()
    assert desk.wizard.draft.get("notifiers.0.person") == "Łukasz"
    assert desk.wizard.draft.get("notifiers.0.role") == "pasted"


def test_a_choice_made_by_assistive_software_counts(desk: Desk) -> None:
    """A choice and an answer set without mouse or key are kept as well."""
    box = the(QComboBox, desk.wizard.pages[3], "where_it_happened")
    box.setCurrentIndex(1)
    assert desk.wizard.draft.get("incident.where_it_happened") == box.currentData()


def test_escape_keeps_the_reasons_of_a_decision(window: MainWindow, case_file: CaseFile, case_id: str) -> None:
    """The words are there again with a sentence that says so; the line never says that everything is saved."""
    dialog = decide(window, case_file, case_id)
    assert EVERYTHING in line(window)
    dialog._form.reasons.setPlainText(WORDS)
    assert "Typed and not saved yet" in line(window)
    QApplication.sendEvent(dialog, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
    assert not dialog.isVisible()
    assert "not recorded yet" in line(window)
    assert "(2026-001)" in line(window)
    again = decide(window, case_file, case_id)
    assert again._form.reasons.entry() == WORDS
    assert "is shown again" in said(again)
    assert EVERYTHING not in line(window)
    assert len(typed.waiting(case_file)) == 1


def test_a_dialog_and_the_foot_of_the_window_say_alike_what_is_saved(
    window: MainWindow, case_file: CaseFile, case_id: str
) -> None:
    """In the second after a key both say that it is not saved yet, also where what was typed before is kept; then neither does."""
    dialog = decide(window, case_file, case_id)
    for words in (WORDS, f"{WORDS} More."):
        dialog._form.reasons.setPlainText(words)
        # Read at once: a second later it is kept.
        strip = present(dialog.strip).said
        assert (NOT_YET in line(window), "Kept as typed" in strip.text()) == (True, False)
        dialog.keeping.keep()
        assert ("Kept as typed" in line(window), "Kept as typed" in strip.text()) == (True, True)
    dialog.reject()


def test_a_wizard_says_that_the_last_key_is_not_saved_yet(desk: Desk) -> None:
    """The time at which it was saved stands there only as long as nothing was typed since."""
    desk.wizard.draft.keep()
    desk.typist.fill("how_aware", "A call")
    assert desk.wizard.saved_label.text() == NOT_YET
    desk.wizard.draft.keep()
    assert desk.wizard.saved_label.text().startswith("Saved at")


def test_what_was_changed_is_not_said_to_be_shown_again(window: MainWindow, case_file: CaseFile, case_id: str) -> None:
    """Once other words stand there, or none, the line says that these are kept, and since when."""
    first = decide(window, case_file, case_id)
    first._form.reasons.setPlainText(WORDS)
    first.reject()
    again = decide(window, case_file, case_id)
    assert "is shown again" in said(again)
    again._form.reasons.setPlainText("Other words.")
    again.keeping.save()
    assert "is shown again" not in said(again)
    assert "Kept as typed at" in said(again)
    again._form.reasons.clear()
    again.keeping.save()
    assert "What you type here is kept" in said(again)
    again.reject()


def test_what_is_recorded_is_no_longer_waited_for(window: MainWindow, case_file: CaseFile, qtbot: QtBot) -> None:
    """Recorded after it was put aside, the words wait no longer and everything is saved."""
    first = AgencyEntry(case_file, parent=window)
    first.show()
    first._form.name.setText("Harbour Practice")
    first.reject()
    again = AgencyEntry(case_file, parent=window)
    again.show()
    again._form.go_on.click()
    assert not again.isVisible()
    assert EVERYTHING in line(window)
    assert not window._saved.waiting.isVisible()


def test_beginning_afresh_shows_the_words_that_would_go(
    window: MainWindow, case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The question holds the words; refused, they stay; confirmed, the dialog begins with what stands, and they are history."""
    answers, asked = [False, True], list[str]()

    def confirm(_parent: object, question: str, *_: object) -> bool:
        asked.append(question)
        return answers.pop(0)

    monkeypatch.setattr(kept_strip, "confirm", confirm)
    dialog = decide(window, case_file, case_id)
    dialog._form.reasons.setPlainText(WORDS)
    dialog.reject()
    again = decide(window, case_file, case_id)
    assert again.strip is not None
    again.strip.afresh.click()
    assert WORDS in asked[0]
    assert again._form.reasons.entry() == WORDS
    again.strip.afresh.click()
    assert again._form.reasons.entry() == ""
    assert typed.waiting(case_file) == []
    assert EVERYTHING in line(window)
    assert any(WORDS in str(one.changes) for one in history.entries(case_file, limit=5))


def test_a_dialog_about_something_else_shows_other_words(window: MainWindow, case_file: CaseFile) -> None:
    """What was typed about one agency is not shown in the dialog of another."""
    first = AgencyEntry(case_file, parent=window)
    first.show()
    first._form.notes.setPlainText(WORDS)
    first.reject()
    from scr_desktop.services.agencies import directory

    other = AgencyEntry(case_file, directory.add(case_file, {"name": "Harbour Practice", "kind": "other"}), window)
    other.show()
    assert other._form.notes.entry() == ""


def test_the_office_page_keeps_what_is_typed(window: MainWindow, case_file: CaseFile) -> None:
    """Another page and back: it is there and said not to be recorded; saved, everything is."""
    window.show_page(OFFICE)
    page = window.ui.pages.currentWidget()
    assert isinstance(page, OfficePage)
    page.ui.chair.setText("Dr Amara Okafor")
    assert EVERYTHING not in line(window)
    window.show_page(TODAY)
    assert "Office" in line(window)
    assert office.get(case_file).chair != "Dr Amara Okafor"
    anew = OfficePage(case_file)
    assert anew.ui.chair.text() == "Dr Amara Okafor"
    assert anew.ui.save.isEnabled()
    window.show_page(OFFICE)
    page.ui.name.setText("Avonvale")
    page.ui.save.click()
    assert office.get(case_file).chair == "Dr Amara Okafor"
    assert EVERYTHING in line(window)


def test_the_office_is_saved_without_scrolling(window: MainWindow, qtbot: QtBot) -> None:
    """On a screen of 1366 by 768 the button that saves the office is in sight."""
    window.resize(1366, 768 - 40)
    window.show_page(OFFICE)
    page = window.ui.pages.currentWidget()
    assert isinstance(page, OfficePage)
    button = page.ui.save
    qtbot.waitUntil(lambda: button.visibleRegion().boundingRect().size() == button.size())


def test_lock_keeps_words_in_dialog_and_page(
    qapp: QApplication, qtbot: QtBot, case_file: CaseFile, case_id: str
) -> None:
    """Ctrl+L in a dialog locks at once; unlocked, the page holds what was typed and the line says what is not recorded."""
    program = Program(qapp, Settings())
    program.show_office(case_file)
    first = program.window
    assert isinstance(first, MainWindow)
    first.show_page(OFFICE)
    office_page = first.ui.pages.currentWidget()
    assert isinstance(office_page, OfficePage)
    office_page.ui.telephone.setText("01632 960001")
    dialog = decide(first, case_file, case_id)
    dialog._form.reasons.setPlainText(WORDS)
    dialog.setModal(True)
    keeper_of(case_file).lock_wanted.emit()
    qtbot.waitUntil(lambda: isinstance(program.window, UnlockWindow), timeout=20_000)
    with CaseFile.open(case_file.path, PASSPHRASE, by=OFFICER) as opened:
        window = MainWindow(opened, Settings())
        qtbot.addWidget(window)
        assert "Record" in line(window) or "decision" in line(window).lower()
        assert EVERYTHING not in line(window)
        window.show_page(OFFICE)
        page = window.ui.pages.currentWidget()
        assert isinstance(page, OfficePage)
        assert page.ui.telephone.text() == "01632 960001"
        assert decide(window, opened, case_id)._form.reasons.entry() == WORDS
        window._file.left = True
    assert program.window is not None
    qtbot.addWidget(program.window)


def test_after_a_crash_the_program_says_what_it_found_and_opens_it(
    window: MainWindow, case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sentence names place and time, the dialog opens with its words, and the history holds one entry for it."""
    dialog = decide(window, case_file, case_id)
    dialog._form.reasons.setPlainText(WORDS)
    assert keeper_of(case_file).keep_all()
    shiboken6.delete(dialog)
    before, told, opened = case_file.head().number, list[str](), list[str]()
    monkeypatch.setattr(message, "confirm", lambda _window, asked, *_a, **_k: noted(told, asked, True))

    def look(self: Decide) -> int:
        self.show()
        opened.append(self._form.reasons.entry())
        self.reject()
        return 0

    monkeypatch.setattr(Decide, "exec", look)
    window.words.say_what_was_found()
    assert "ended without being closed" in told[0]
    assert "(2026-001), up to " in told[0]
    assert opened == [WORDS]
    assert case_file.head().number == before + 1
    assert unfinished.put_in_order(case_file) == []


def test_after_a_crash_the_wizard_opens_at_its_page(
    window: MainWindow, case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A notification that was being typed is resumed where it was, with its words."""
    draft_id = drafts.start(case_file).id
    typed.jot(
        case_file,
        drafts.place(drafts.get(case_file, draft_id)),
        {"content": {**drafts.get(case_file, draft_id).content, "more_children": WORDS}, "page": "children"},
    )
    monkeypatch.setattr(message, "confirm", lambda *_a, **_k: True)
    window.words.say_what_was_found()
    wizard = the(NewCaseWizard, window)
    assert wizard.draft.content["more_children"] == WORDS
    wizard.close()


def test_a_full_disk_is_said_and_nothing_is_dropped(
    window: MainWindow, case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What cannot be kept is said on the line and in the dialog; Escape shows the words before they could go."""
    dialog = decide(window, case_file, case_id)

    def full(*_: object, **__: object) -> None:
        raise CaseFileProblem("The disk is full.")

    monkeypatch.setattr(typed, "put_aside", full)
    monkeypatch.setattr(typed, "jot", full)
    asked: list[str] = []
    monkeypatch.setattr(message, "confirm", lambda _parent, question, *_: noted(asked, question, False))
    dialog._form.reasons.setPlainText(WORDS)
    keeper_of(case_file).keep_all()
    assert "NOT saved: The disk is full." in line(window)
    assert "NOT saved: The disk is full." in said(dialog)
    dialog.reject()
    assert dialog.isVisible()
    assert WORDS in asked[0]
    dialog.keeping.end()


def test_words_without_a_way_back_can_be_read_and_forgotten(
    window: MainWindow, case_file: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Words whose dialog cannot be opened by itself are shown, and go only when the officer says so."""
    typed.put_aside(case_file, Place("gone", "A reason", opens={"dialog": "elsewhere:Nothing"}), {"reason": WORDS})
    asked: list[str] = []
    monkeypatch.setattr(message, "confirm", lambda _w, question, *_a, **_k: noted(asked, question, True))
    window.words.open("gone")
    assert WORDS in asked[0]
    assert typed.waiting(case_file) == []
