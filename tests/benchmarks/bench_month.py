"""The calendar: from one month with 500 deadlines to the next, at every size of the office."""

from __future__ import annotations

import os
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.deadline_calendar.page import CalendarPage
from scr_desktop.ui.look import theme
from tests.benchmarks import many_cases
from tests.benchmarks.event_loop import Watchdog
from tests.benchmarks.frame import the_run
from tests.benchmarks.frame.the_run import Size
from tests.benchmarks.measure import timed, within

SECONDS = 0.05
DEADLINES = 500


def main() -> None:
    """Print a row for each size: the next month shown and painted within 50 ms."""
    app = QApplication([])
    theme.apply(app, "light")
    for size in the_run.sizes():
        with many_cases.opened(size) as case_file:
            turned(app, case_file, size)


def turned(app: QApplication, case_file: CaseFile, size: Size) -> None:
    """Print the row of one office: its calendar turned from one of its busy months to the other and back."""
    page, watchdog = CalendarPage(case_file), Watchdog()
    page.resize(1200, 800)
    page.show()
    page.show_day(many_cases.BUSY[0])
    due = sum(len(day.items) for day in page._month.days if day.within)
    if due != DEADLINES:
        raise RuntimeError(f"the month measured has {due} deadlines")
    app.processEvents()
    within("the next month shown", timed(there_and_back(app, page), 2), SECONDS, size=size, pause=watchdog.longest)
    page.hide()
    page.deleteLater()


def there_and_back(app: QApplication, page: CalendarPage) -> Callable[[], None]:
    """Return what shows the next month the first time, the one before the second time, and so on."""

    def turn() -> None:
        page._step(1 if page.first == many_cases.BUSY[0] else -1)
        app.processEvents()

    return turn


if __name__ == "__main__":
    main()
