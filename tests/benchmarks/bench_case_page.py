"""The page of a case in the demonstration office: opened, read anew after something was recorded, and turned through."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from scr_desktop.demo import office as demo
from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.services.office import register as registers
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.look import theme
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.window.main_window import MainWindow
from tests.benchmarks.measure import timed, within

# A click is answered at once up to a tenth of a second; a new page may take two.
OPENED, READ_ANEW, TURNED = 0.2, 0.05, 0.1
REFERENCE = "2018-001"


def turned_through(app: QApplication, page: CasePage) -> None:
    """Look at every part of a case, each filled anew."""
    page.refresh()
    for part in CasePlace:
        page.show_part(part)
        app.processEvents()
    page.show_part(CasePlace.SUMMARY)


def main() -> None:
    """Print the rows: a case opened, read anew, and its parts shown one after the other."""
    app = QApplication([])
    theme.apply(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        case_file = CaseFile.create(Path(folder) / "demo.scrcase", "four words on paper", by="Benchmark")
        demo.fill(case_file)
        wanted = registers.Wanted(state="all")
        case_id = next(row.id for row in registers.rows(case_file, wanted, limit=50) if row.reference == REFERENCE)
        window = MainWindow(case_file, Settings())
        window.show()

        def opened() -> None:
            window.open_case(case_id)
            app.processEvents()

        within("page of a case: opened", timed(opened), OPENED)
        page = window.ui.pages.currentWidget()
        assert isinstance(page, CasePage)
        within("page of a case: read anew", timed(page.refresh), READ_ANEW)
        turning = timed(lambda: turned_through(app, page))
        within("page of a case: a part shown, on average", lambda: turning() / len(CasePlace), TURNED)
        window.hide()
        case_file.close()


if __name__ == "__main__":
    main()
