"""The page of a case: opened, read anew after something was recorded, and turned through.

In the demonstration office, and of a big case: two thousand rows in its chronology, sixty deadlines.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from scr_desktop.demo import office as demo
from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.services.office import register as registers
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.keys.part_names import name_of
from scr_desktop.ui.look import theme
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.window.main_window import MainWindow
from tests.benchmarks import big_case
from tests.benchmarks.frame import the_run
from tests.benchmarks.measure import timed, within

# A click is answered at once up to a tenth of a second; a new page may take two.
OPENED, READ_ANEW, TURNED = 0.1, 0.05, 0.05
REFERENCE = "2018-001"


def turned_through(app: QApplication, page: CasePage) -> None:
    """Look at every part of a case, each filled anew."""
    page.refresh()
    for part in CasePlace:
        page.show_part(part)
        app.processEvents()
    page.show_part(CasePlace.SUMMARY)


def first_looks(app: QApplication, window: MainWindow, case_id: str) -> Callable[[CasePlace], float]:
    """Return what returns the seconds in which a part is first shown: a case is opened and turned through for all of them.

    So eight openings do for what took a hundred and sixty in a short run.
    """
    told: dict[CasePlace, list[float]] = {part: [] for part in CasePlace}

    def look(page: CasePage, part: CasePlace) -> None:
        page.show_part(part)
        app.processEvents()

    def measure(wanted: CasePlace) -> float:
        if not told[wanted]:
            page = opened(app, window, case_id)
            for part in CasePlace:
                told[part].append(timed(partial(look, page, part))())
        return told[wanted].pop(0)

    return measure


def opened(app: QApplication, window: MainWindow, case_id: str) -> CasePage:
    """Open a case and return its page."""
    window.open_case(case_id)
    app.processEvents()
    page = window.ui.pages.currentWidget()
    assert isinstance(page, CasePage)
    return page


def rows(app: QApplication, case_file: CaseFile, case_id: str, called: str) -> None:
    """Print the rows of one case: opened, read anew, and each of its parts looked at for the first time, the slowest."""
    window = MainWindow(case_file, Settings())
    window.show()
    within(f"{called}: opened", timed(lambda: opened(app, window, case_id)), OPENED)
    page = opened(app, window, case_id)
    within(f"{called}: read anew", timed(page.refresh), READ_ANEW)
    turning = timed(lambda: turned_through(app, page))
    within(f"{called}: a part shown again, on average", lambda: turning() / len(CasePlace), TURNED)
    looked = first_looks(app, window, case_id)
    for part in CasePlace:
        within(f"{called}: {name_of(part)} first shown", partial(looked, part), TURNED, repeats=5)
    window._file.left = True
    window.hide()


def of_the_demonstration(app: QApplication, folder: Path) -> None:
    """Print the rows for a case of the demonstration office."""
    with CaseFile.create(folder / "demo.scrcase", "four words on paper", by="Benchmark") as case_file:
        demo.fill(case_file)
        found = registers.rows(case_file, registers.Wanted(state="all"), limit=50)
        rows(app, case_file, next(row.id for row in found if row.reference == REFERENCE), "page of a case")


def main() -> None:
    """Print the rows for a case of the demonstration office and for a big case."""
    app = QApplication([])
    theme.apply(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        # To make the demonstration office takes longer than to measure it: a short run has the big case alone.
        if not the_run.is_short():
            of_the_demonstration(app, Path(folder))
        case_file, case_id = big_case.make(Path(folder))
        with case_file:
            rows(app, case_file, case_id, "page of a big case")


if __name__ == "__main__":
    main()
