"""What the menus ask of the page that is shown, whichever it is."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedWidget

from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.dialogs import message


def in_case(pages: QStackedWidget, verb: str, *of: object) -> None:
    """Have the page of the case that is open do something."""
    page = pages.currentWidget()
    if isinstance(page, CasePage):
        getattr(page, verb)(*of)


def print_page(pages: QStackedWidget) -> None:
    """Print the page that is shown, or say that it is not printed."""
    page: Any = pages.currentWidget()
    if hasattr(page, "print_page"):
        page.print_page()
    else:
        message.tell(
            pages.window(),
            "This page is not printed. Open Today, the register, the calendar, the meetings, the procedure or a case "
            "to print it.",
        )
