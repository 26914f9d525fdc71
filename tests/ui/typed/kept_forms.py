"""Every form in which words are kept: the pages of the wizards, the office's page, and the dialogs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from scr_desktop.services.case import draft as drafts
from scr_desktop.services.regime import by_key
from scr_desktop.services.review import rapid_review
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.rapid_review.wizard import RapidReviewWizard
from scr_desktop.ui.dialogs.kept_dialog import KeptDialog
from scr_desktop.ui.edition.page import ConfirmEditionPage
from scr_desktop.ui.new_case.amend import AmendDialog
from scr_desktop.ui.new_case.wizard import PAGES, NewCaseWizard
from scr_desktop.ui.office.page import OfficePage
from scr_desktop.ui.typed import entries as walk
from tests import screens_review
from tests.ui.typed.entries import dialogs


class Form(NamedTuple):
    """Something with entries: the window that shows it, and the part of it that is typed into."""

    window: QWidget
    part: QWidget


Make = Callable[[], Form]


def forms(case_file: CaseFile) -> Iterator[tuple[str, Make]]:
    """Yield every form in which words are kept, with its name."""
    for number, page in enumerate(PAGES):
        yield f"notification, {page.key}", partial(_notification, case_file, number)
    for number, key in enumerate(_review_pages(case_file)):
        yield f"rapid review, {key}", partial(_review, case_file, number)
    yield "office", lambda: _whole(OfficePage(case_file))
    yield "edition", lambda: _edition(ConfirmEditionPage(case_file))
    for name, make in dialogs(case_file):
        yield name, partial(_made, make)


def _made(make: Callable[[], QWidget]) -> Form:
    return _whole(make())


def _notification(case_file: CaseFile, number: int) -> Form:
    wizard = NewCaseWizard(case_file, drafts.waiting(case_file)[0].id)
    wizard.go_to(number)
    return Form(wizard, wizard.currentPage())


def _review(case_file: CaseFile, number: int) -> Form:
    case = screens_review.written(case_file, completed=False)
    review = rapid_review.current(case)
    assert review is not None
    wizard = RapidReviewWizard(case_file, case.id, review.id)
    wizard.go_to(number)
    return Form(wizard, wizard.currentPage())


def _review_pages(case_file: CaseFile) -> list[str]:
    form = by_key(screens_review.written(case_file, completed=False).regime).rapid_review
    assert form is not None
    return [*(part.key for part in form.parts), "check"]


def _edition(page: ConfirmEditionPage) -> Form:
    return Form(page, page.ui.line)


def _whole(widget: QWidget) -> Form:
    # What is entered of a case is changed on the page that the dialog shows.
    return Form(widget, widget.page if isinstance(widget, AmendDialog) else widget)


def entries_of(form: Form) -> dict[str, QWidget]:
    """Return the entries of a form that are kept, by their names."""
    if isinstance(form.part, KeptDialog):
        return form.part.keeping.entries()
    # Beside the writing stands a choice of whose material is shown.
    return walk.entries_in(form.part, {"source", "year"})
