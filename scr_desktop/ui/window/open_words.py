"""Opens again what was typed and not recorded: the wizard at its page, the page, or the dialog with its words in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.typed import BeingTyped, KeptWords
from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.services import typed
from scr_desktop.services.case import draft as drafts
from scr_desktop.services.typed import Place
from scr_desktop.services.upkeep import unfinished
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.rapid_review.part import CaseRapidReview
from scr_desktop.ui.case_file.case_file_actions import CaseFileActions
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.edition.page import ConfirmEditionPage
from scr_desktop.ui.keys.part_names import part_called
from scr_desktop.ui.typed import thaw
from scr_desktop.ui.typed.held import Held, HeldWords, held_at, hold
from scr_desktop.ui.typed.held import sentence as held_sentence
from scr_desktop.ui.typed.keeper import show_in_window
from scr_desktop.ui.window.office_window import OfficeWindow
from scr_desktop.ui.window.put_away import PutAway, cover, half_written


class Words(QObject):
    """Answers for the words in the main window: says what a crash left, opens what waits, and puts all away for a lock."""

    def __init__(self, window: OfficeWindow, case_file: CaseFile) -> None:
        super().__init__(window)
        self._window, self._case_file = window, case_file
        # What was half written when the office was locked: it is offered again when it is unlocked.
        self.left_open: list[Place] = []
        # What the disk did not take before that; and whether the office is being put away just now.
        self.held: list[Held] = []
        self._locking, self.no_backup = False, ""
        self.path = case_file.path
        show_in_window(case_file)

    def open(self, place: str) -> None:
        """Open the dialog or page in which words were typed that are not recorded."""
        if (one := typed.kept(self._case_file, place)) is not None:
            open_again(self._window, self._case_file, one)

    def take_held(self, held: Sequence[Held]) -> bool:
        """Keep what was held over the lock, or go on trying; return whether all of it is on the disk."""
        spells = [HeldWords(self._case_file, one, self) for one in held]
        left = [Held(spell.place, spell.typed(), spell.fault) for spell in spells if not spell.save() and spell.place]
        if left:
            names = "".join(f"\n• {one.place.words}" for one in left)
            message.warn(self._window, f"{held_sentence(left)} It is kept as soon as there is room.{names}")
        return not left

    def say_what_was_found(self) -> None:
        """Say what was being typed when the program ended without being closed, and open it."""
        found = unfinished.put_in_order(self._case_file)
        if not found:
            return
        self._window.refresh()
        question = unfinished.sentence(found)
        if message.confirm(self._window, question, "&Open it", "&Not now", "Typed and kept", harmless=True):
            open_again(self._window, self._case_file, found[0])

    def say_what_was_left_open(self, places: Sequence[Place]) -> None:
        """Say what was half written when the office was locked, and open it where it was, at one press."""
        there = [(place, words) for place in places if (words := _words_now(self._case_file, place))]
        if not there:
            return
        lines = [words for _, words in there]
        listed = lines[0] if len(lines) == 1 else "".join(f"\n• {line}" for line in lines)
        held = any(held_at(self._case_file, one.key) for one, _ in there)
        so = "held, and not saved yet" if held else "kept"
        question = f"The office was locked while this was half written. All that was typed is {so}: {listed}"
        if message.confirm(self._window, question, "&Open it", "&Not now", "Typed and kept", harmless=True):
            # The undermost: what stood over it is opened from there.
            self._open_place(there[-1][0])

    def put_away(self, then: Callable[[], object]) -> None:
        """Close whatever stands over the window, whose words are safe, and call `then`."""
        PutAway(self._window, then).go_on()

    def lock(self) -> None:
        """Hide the office at once, put away what is open, and lock it; words that the disk does not take are held in memory."""
        if self._locking:
            return
        self._locking, window = True, self._window
        hiding = cover(window)
        self.held = hold(self._case_file)

        def put_away() -> None:
            page = half_written(window.page)
            self.left_open = [*away.places, *([page] if page and not away.places else [])]
            window.leave(locked, stay=stay)

        def locked() -> None:
            actions = window.findChild(CaseFileActions)
            assert actions is not None
            self.path, self.no_backup = actions.gone.copied or self.path, actions.no_backup
            window.lock_wanted.emit()

        def stay() -> None:
            self._locking = False
            hiding.deleteLater()
            self.take_held(self.held)

        away = PutAway(window, put_away)
        away.go_on()

    def _open_place(self, place: Place) -> None:
        held = held_at(self._case_file, place.key)
        words = unfinished.being(place, held.typed()) if held else typed.kept(self._case_file, place.key)
        open_again(self._window, self._case_file, words or place)


def _words_now(case_file: CaseFile, place: Place) -> str:
    """Return what a place is called now, empty if nothing waits there any more."""
    draft = place.opens.get("draft", "")
    if draft:
        return next((drafts.place(one).words for one in drafts.waiting(case_file) if one.id == draft), "")
    if "review" in place.opens:
        return place.words
    if held_at(case_file, place.key):
        return place.words
    kept = typed.kept(case_file, place.key)
    return kept.words if kept else ""


def open_again(window: OfficeWindow, case_file: CaseFile, one: KeptWords | BeingTyped | Place) -> None:
    """Open in the main window the place of what was typed there."""
    opens = one.opens
    if "draft" in opens:
        window.open_draft(opens["draft"])
    elif "review" in opens:
        window.open_case(one.case_id, CasePlace.RAPID_REVIEW)
        review = window.page.findChild(CaseRapidReview)
        assert review is not None
        review.write()
    elif opens.get("page") == "edition":
        window.ui.show_edition.trigger()
        if isinstance(window.page, ConfirmEditionPage) and "line" in opens:
            window.page.open_line(opens["text"], opens["line"])
    elif "page" in opens:
        window.ui.show_office.trigger()
    elif not isinstance(one, Place):
        _open_dialog(window, case_file, one)


def _open_dialog(window: OfficeWindow, case_file: CaseFile, one: KeptWords | BeingTyped) -> None:
    if one.case_id:
        window.open_case(one.case_id, part_called(one.opens.get("part", "")))
    try:
        dialog = thaw.made_again(case_file, one.opens, one.case_id, window.page)
    except Problem:
        dialog = None
    if dialog is None:
        _show_words(window, case_file, one)
        return
    dialog.exec()
    dialog.deleteLater()
    window.refresh()


def _show_words(window: OfficeWindow, case_file: CaseFile, one: KeptWords | BeingTyped) -> None:
    """Show words whose dialog is opened from where it was: there they are in it again, and here they can be read."""
    part = one.opens.get("part", "")
    place = (
        f"from the part “{part}” of the case, which is shown now" if part and one.case_id else "where you did before"
    )
    where = f"Open “{one.words}” {place}: what you typed is in it again."
    question = f"{where}\n\n{readable(one.content)}".strip()
    if message.confirm(window, question, "&Forget these words", "&Keep them", title=one.words):
        typed.discard(case_file, one.place)
        window.refresh()


def readable(content: Mapping[str, Any]) -> str:
    """Return the texts among what was typed, one a line."""
    return "\n".join(value.strip() for value in content.values() if isinstance(value, str) and value.strip())
