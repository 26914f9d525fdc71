"""The register as the officer types, at every size: each keystroke, what is painted, the end of the list, the counting."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import closing
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from scr_desktop.store import search
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.look import theme
from scr_desktop.ui.register.page import RegisterPage
from tests.benchmarks import many_cases
from tests.benchmarks.event_loop import Watchdog
from tests.benchmarks.frame import raw, the_run
from tests.benchmarks.frame.the_run import Size
from tests.benchmarks.measure import compare, timed, within

# Typed letter by letter: names, a place, a common word of the text, a reference, two words, nothing like it.
# The last fills the table, which the limit then paints too.
TYPED = ("trelaw", "luka", "harbour", "2018-05", "rosie now", "zzz", "hospital")
KEYSTROKE, SLOW_KEYSTROKE, MOMENT = 0.002, 0.005, 0.05
_RAW = """
SELECT c.id, c.reference, c.title, c.regime, c.stage, c.opened_on, c.closed_on, c.next_due_on, c.next_rule
FROM case_search JOIN case_search_row r ON r.number = case_search.rowid JOIN cases c ON c.id = r.case_id
WHERE case_search MATCH ? ORDER BY case_search.rowid DESC LIMIT ?
"""


def keystrokes() -> list[str]:
    """Return what stands in the search box after each keystroke."""
    return [word[: length + 1] for word in TYPED for length in range(len(word))]


def each(work: Callable[[str], Any]) -> Callable[[], list[float]]:
    """Return a function that does `work` for every keystroke and returns the seconds of each."""

    def measure() -> list[float]:
        found = []
        for key in keystrokes():
            began = time.perf_counter()
            work(key)
            found.append(time.perf_counter() - began)
        return found

    return measure


def main() -> None:
    """Print the rows of each size."""
    app = QApplication([])
    theme.apply(app, "light")
    for size in the_run.sizes():
        with many_cases.opened(size) as case_file:
            measured(app, case_file, size)


def measured(app: QApplication, case_file: CaseFile, size: Size) -> None:
    """Print the rows of one office."""
    page = RegisterPage(case_file)
    page.resize(1200, 800)
    page.show()
    at_rest(app)
    viewport, box = page._form.cases.viewport(), page._form.search
    asked = page._form.cases.rows_in_sight + 1

    def typed(key: str) -> None:
        box.setText(key)

    def typed_painted(key: str) -> None:
        box.setText(key)
        viewport.repaint()

    within("a keystroke in the register", each(typed), KEYSTROKE, size=size, p95_at_most=SLOW_KEYSTROKE)
    at_rest(app)
    with closing(raw.connection(case_file)) as connection:

        def raw_painted(key: str) -> None:
            connection.execute(_RAW, (search.expression(key, only_open=True), asked)).fetchall()
            viewport.repaint()

        compare("a keystroke until painted / raw query", each(typed_painted), each(raw_painted), at_most=1.2, size=size)
    at_rest(app)
    counting(app, page, size)
    listed(app, page, size)
    page.hide()
    page.deleteLater()


def counting(app: QApplication, page: RegisterPage, size: Size) -> None:
    """Print how long the window stands still at most while what was found is counted."""
    watchdog, words = Watchdog(), iter(["hospital", "police"] * 20)

    def found() -> float:
        page._form.search.setText(next(words))
        watchdog.longest()
        at_rest(app)
        return watchdog.longest()

    within("the longest pause while what is found is counted", found, MOMENT, size=size)


def listed(app: QApplication, page: RegisterPage, size: Size) -> None:
    """Print the rows of the whole register: shown, and its end and beginning reached by one key each."""
    page._form.search.clear()
    page._form.state.setCurrentIndex(page._form.state.findData("all"))
    at_rest(app)
    within("the register shown", timed(page.refresh), MOMENT, size=size)
    at_rest(app)
    # As whoever comes into the list by the keyboard, who stands on its first line.
    page._form.cases.go_to(0)
    keys = iter([Qt.Key.Key_End, Qt.Key.Key_Home] * 100)

    def go() -> None:
        QTest.keyClick(page._form.cases, next(keys), Qt.KeyboardModifier.ControlModifier)
        app.processEvents()

    go()
    if page._form.cases.currentIndex().row() != size.cases - 1:
        raise RuntimeError("the key measured does not lead to the end of the register")
    go()
    within("the end of the register by one key", timed(go, 2), MOMENT, size=size)


def at_rest(app: QApplication) -> None:
    """Wait until what the last keystroke began is over."""
    until = time.monotonic() + 0.4
    while time.monotonic() < until or background.under_way():
        app.processEvents()
        time.sleep(0.0005)


if __name__ == "__main__":
    main()
