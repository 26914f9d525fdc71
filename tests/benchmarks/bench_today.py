"""The pages of the day over many cases: Today and the calendar read anew and painted, and the change of month.

The month is one with 500 deadlines, as many at every size of the office.
"""

from __future__ import annotations

import os
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.deadline_calendar.page import CalendarPage
from scr_desktop.ui.look import theme
from scr_desktop.ui.page import Page
from scr_desktop.ui.today.page import TodayPage
from tests.benchmarks import many_cases
from tests.benchmarks.frame import the_run
from tests.benchmarks.frame.the_run import Size
from tests.benchmarks.measure import timed, within

SECONDS = 0.05
DEADLINES = 500


def main() -> None:
    """Print the rows of each size: Today, the calendar of the present month, and the next month of 500 deadlines."""
    app = QApplication([])
    theme.apply(app, "light")
    for size in the_run.sizes():
        with many_cases.opened(size) as case_file:
            measured(app, case_file, size)


def measured(app: QApplication, case_file: CaseFile, size: Size) -> None:
    """Print the rows of one office. What is measured is one handler: the window stands still for no longer."""
    today, calendar = TodayPage(case_file), CalendarPage(case_file)
    for page in (today, calendar):
        page.resize(1200, 800)
        page.show()
    app.processEvents()
    within("Today shown", painted(app, today, today.refresh), SECONDS, size=size)
    within("the calendar shown", painted(app, calendar, calendar.refresh), SECONDS, size=size)
    calendar.show_day(many_cases.BUSY[0])
    due = sum(len(day.items) for day in calendar._month.days if day.within)
    if due != DEADLINES:
        raise RuntimeError(f"the month measured has {due} deadlines")
    turn = painted(app, calendar, lambda: calendar._step(1 if calendar.first == many_cases.BUSY[0] else -1), 2)
    within("the next month shown, with 500 deadlines", turn, SECONDS, size=size)
    for page in (today, calendar):
        page.hide()
        page.deleteLater()


def painted(app: QApplication, page: Page, work: Callable[[], object], times: int = 1) -> Callable[[], float]:
    """Return what does something with a page and waits until it is painted, and returns the seconds of that."""

    def do() -> None:
        work()
        page.repaint()
        app.processEvents()

    return timed(do, times)


if __name__ == "__main__":
    main()
