"""Keeps what is entered on one dialog or page until it is recorded, and shows it again when that is opened again."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.services import clock, typed
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.typed import entries as walk
from scr_desktop.ui.typed.held import taken_over
from scr_desktop.ui.typed.spell import Spell

# The property of what is listened to already: a widget made later may stand where one was that is gone.
_HEARD = "heard"


class KeptEntries(Spell):
    """What is entered on `root`. `told` and `take` stand in for the walk where a dialog holds what is no entry.

    `put_away`, if given, is for a dialog with drafts of its own: it keeps there what is typed and returns what has no
    place there, to be put aside. Entries are looked for `within` a part of `root`, if one is named.
    """

    def __init__(self, root: QWidget, leave_out: Collection[str] = ()) -> None:
        super().__init__(root)
        self._root, self._leave_out = root, leave_out
        self._stood: dict[str, Any] = {}
        self._showing = False
        self.since: str = ""
        self._shown: dict[str, Any] | None = None
        self._gone: dict[str, QWidget] = {}
        self._ticks_gone: list[str] = []
        self.told: Callable[[], dict[str, Any]] = dict
        self.take: Callable[[dict[str, Any]], object] = lambda _: None
        self.put_away: Callable[[dict[str, Any]], dict[str, Any]] | None = None
        self.within = root

    def begin(self, case_file: CaseFile, place: Place) -> None:
        """Note how the entries stand, show what was typed here and put aside before, and listen from now on."""
        self.at(case_file, place)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._look_for_more)
        self.renew()

    def renew(self) -> None:
        """Note how the entries stand now, and enter again what was put aside: for what is filled only once it is shown."""
        if self._kept_in is not None:
            self.stands()
            self.show_kept()

    def show_kept(self) -> None:
        """Enter again what was typed here last: what a crash left, or what was put aside.

        A page may be made before what a crash left is put in order. It shows it all the same: what is typed there next
        would take its place unseen.
        """
        assert self._kept_in is not None
        case_file, place = self._kept_in
        if (held := taken_over(case_file, place.key)) is not None:
            self.show_again(held)
            self.touch()
            return
        # Once something is typed here anew, what is being typed is this itself.
        there = typed.kept(case_file, place.key) if self._begun else typed.newest(case_file, place.key)
        if there is not None:
            self.show_again(there.content)
            self.since = there.typed_at
            self._shown = self.typed()

    def stands(self) -> None:
        """Note that what stands in the entries now is what is on record, or what they begin with."""
        self._stood = self._values()
        self.since, self._shown = "", None
        self._ticks_gone = []
        self.listen()

    def listen(self) -> None:
        """Listen to entries that have come since."""
        for entry in self.entries().values():
            if not entry.property(_HEARD):
                entry.setProperty(_HEARD, "yes")
                walk.listen(entry, self._entered)
        for button in walk.widgets_in(self._root):
            if isinstance(button, QAbstractButton) and not button.property(_HEARD):
                button.setProperty(_HEARD, "yes")
                button.clicked.connect(self._look_for_more)

    def entries(self) -> dict[str, QWidget]:
        """Return the entries by their names."""
        return walk.entries_in(self.within, self._leave_out)

    def typed(self) -> dict[str, Any]:
        """Return what stands otherwise than it began, with the choices beside it."""
        return self._with_choices(self._otherwise())

    def _otherwise(self) -> dict[str, Any]:
        now = self._values()
        return {name: value for name, value in now.items() if self._stood.get(name) != value}

    def _with_choices(self, left: dict[str, Any]) -> dict[str, Any]:
        """Return what is left with what is chosen beside it: a choice that is offered first may be another the next time."""
        if not left:
            return left
        choices = {name: walk.value_of(one) for name, one in self.entries().items() if walk.is_choice(one)}
        return {name: value for name, value in choices.items() if value} | left

    def gone(self) -> str:
        """Return what is said of choices that were kept and are not offered any more, until others are made; empty if none are.

        Of a line that was ticked in a list it is said as long as the words stand: nothing stands in its place.
        """
        return " ".join([*(words for _, words in self._asked_again()), *self._ticks_gone])

    def _asked_again(self) -> Iterator[tuple[str, str]]:
        for name, entry in self._gone.items():
            if shiboken6.isValid(entry) and entry.isVisibleTo(self._root) and not walk.is_chosen(entry):
                field = name.rpartition("/")[0] or name
                yield field, f"What was chosen at “{walk.called(entry)}” can no longer be chosen: choose again."

    @property
    def waits(self) -> bool:
        """Whether anything is entered that is not recorded."""
        return bool(self.typed())

    @property
    def half_written(self) -> Place | None:
        """Where something is typed that is not recorded, or None."""
        return self.place if self.place and self.waits else None

    @property
    def shows_what_was_kept(self) -> bool:
        """Whether what was typed here before and put aside stands here as it was, nothing changed since."""
        return bool(self.since) and self._shown == self.typed()

    def show_again(self, content: Mapping[str, Any]) -> None:
        """Enter once more what was entered before; what depends on a choice comes after it."""
        self._showing = True
        self.take(dict(content))
        for _ in range(2):
            for name, value in content.items():
                # Looked for anew each time: what follows from one entry may make others in the place of those there were.
                entry = self.entries().get(name)
                if entry is not None:
                    walk.put(entry, value)
        self._gone = walk.not_offered(content, self.entries())
        self._ticks_gone = walk.ticks_gone(content, self.entries())
        for entry in self._gone.values():
            walk.choose_none(entry)
        self._showing = False
        self.listen()

    def take_back(self) -> None:
        """Show what the entries began with, and forget what was kept."""
        assert self._kept_in is not None
        self.show_again(self._stood)
        self._gone, self._ticks_gone = {}, []
        typed.discard(self._kept_in[0], self._kept_in[1].key)
        self.since = ""
        self.end()

    def in_words(self) -> str:
        """Return what is typed and not recorded, for the officer to read."""
        return walk.in_words(self.typed(), self.entries())

    @contextmanager
    def recording(self) -> Iterator[None]:
        """While this holds, what is recorded forgets in the same transaction what was kept; refused after all, it is kept anew.

        Nothing is recorded as long as a choice that is not offered any more has not been made again: that raises `Problem`.
        """
        if self._kept_in is None:
            yield
            return
        for field, words in self._asked_again():
            raise Problem(words, field)
        case_file, place = self._kept_in
        with typed.recording(case_file, place.key) as along:
            try:
                yield
            except BaseException:
                if along.done:
                    self.touch()
                    self.keep()
                raise

    def recorded(self) -> None:
        """Forget what was kept: it has been recorded, and stands."""
        if self._kept_in is not None and (self._begun or self.since):
            typed.recorded(self._kept_in[0], self._kept_in[1].key)
        self.stands()
        self.end()

    def write(self) -> None:
        """Put aside what was typed; raises `Problem`."""
        assert self._kept_in is not None
        case_file, place = self._kept_in
        left = self._otherwise()
        if self.put_away is not None:
            left = self.put_away(left)
        left = self._with_choices(left)
        typed.put_aside(case_file, place, left)
        self.since = clock.now() if left else ""

    def _values(self) -> dict[str, Any]:
        return {name: walk.value_of(entry) for name, entry in self.entries().items()} | self.told()

    def _entered(self) -> None:
        if not self._showing:
            self.touch()

    def touched(self) -> None:
        """Note that something was entered that is no entry of the walk."""
        self._entered()

    def _look_for_more(self, *_: object) -> None:
        # A window that is being ended moves the focus too.
        if shiboken6.isValid(self._root) and self._root.isVisible():
            self.listen()


class EndWhenHidden(QObject):
    """Ends the spell of a page when the page is left."""

    def __init__(self, spell: Spell, page: QWidget) -> None:
        super().__init__(page)
        self._spell = spell
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Save when the page is hidden."""
        if event.type() == QEvent.Type.Hide:
            self._spell.save()
        return super().eventFilter(watched, event)
