"""The register as the officer types, at 100,000 cases in an encrypted file: each keystroke, and what is painted."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from scr_desktop.services.office import register as registers
from scr_desktop.store import search
from scr_desktop.ui.look import theme
from scr_desktop.ui.register.page import ROWS_AT_ONCE, RegisterPage
from tests.benchmarks.many_cases import make
from tests.benchmarks.measure import compare, timed, within

# Typed letter by letter: names, a place, a common word of the text, a reference, two words, nothing like it.
# The last fills the table, which the limit then paints too.
TYPED = ("trelaw", "luka", "harbour", "2018-05", "rosie now", "zzz", "hospital")
KEYSTROKE_SECONDS = 0.002
_RAW = """
SELECT c.id, c.reference, c.title, c.regime, c.stage, c.opened_on, c.closed_on, c.next_due_on, c.next_rule
FROM case_search JOIN case_search_row r ON r.number = case_search.rowid JOIN cases c ON c.id = r.case_id
WHERE case_search MATCH ? ORDER BY case_search.rowid DESC LIMIT ?
"""


def keystrokes() -> list[str]:
    """Return what stands in the search box after each keystroke."""
    return [word[: length + 1] for word in TYPED for length in range(len(word))]


def each(keys: list[str], work: Callable[[str], Any]) -> Callable[[], float]:
    """Return a function that does `work` for every keystroke and returns the mean seconds of one."""
    measure = timed(lambda: [work(key) for key in keys])
    return lambda: measure() / len(keys)


def main() -> None:
    """Print the rows: a keystroke within 2 ms, its painting beside the raw query with the same painting, opening."""
    app = QApplication([])
    theme.apply(app, "light")
    with tempfile.TemporaryDirectory() as folder, make(Path(folder)) as case_file:
        page = RegisterPage(case_file)
        page.resize(1200, 800)
        page.show()
        app.processEvents()
        viewport, box = page._form.cases.viewport(), page._form.search
        page._counting.stop()
        connection = case_file._engine.raw_connection()
        cursor = connection.cursor()
        cursor.execute("PRAGMA query_only = ON")

        def raw(key: str) -> None:
            cursor.execute(_RAW, (search.expression(key), ROWS_AT_ONCE)).fetchall()

        def typed(key: str) -> None:
            box.setText(key)
            page._counting.stop()
            page._completing.stop()

        def raw_painted(key: str) -> None:
            raw(key)
            viewport.repaint()

        def typed_painted(key: str) -> None:
            typed(key)
            viewport.repaint()

        keys = keystrokes()
        within("search as typed, 100,000 cases: keystroke", each(keys, typed), KEYSTROKE_SECONDS)
        compare("search as typed: keystroke beside the raw query", each(keys, typed), each(keys, raw), at_most=3.0)
        compare("search as typed: until painted", each(keys, typed_painted), each(keys, raw_painted), at_most=1.2)
        box.clear()
        page._counting.stop()
        within("register opened on 100,000 cases", timed(page.refresh), 0.05)
        within("count of all that were found", timed(lambda: registers.found(case_file, page.wanted)), 0.05)
        connection.close()
    page.deleteLater()


if __name__ == "__main__":
    main()
