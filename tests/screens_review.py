"""Pictures of the rapid review wizard and of the dialogs about it and about meetings, for `tests/screens.py`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from tests.ui.papers import draft_screens

if TYPE_CHECKING:
    from scr_desktop.domain.records.case import Case
    from scr_desktop.store.case_file import CaseFile


def shots(case_file: CaseFile) -> Iterator[tuple[str, QWidget]]:
    """Yield each page of the wizard over the demo office's draft, and the dialogs, with the names of their pictures."""
    from scr_desktop.services.review import rapid_review
    from scr_desktop.ui.case.rapid_review.wizard import RapidReviewWizard

    case = written(case_file, completed=False)
    review = rapid_review.current(case)
    assert review is not None
    wizard = RapidReviewWizard(case_file, case.id, review.id)
    for number, key in enumerate([*(part.key for part in wizard.parts), wizard.check.key]):
        wizard.go_to(number)
        yield f"rapid review, {number + 1} {key}", wizard
    wizard.close()
    wizard.deleteLater()
    for name, make in dialogs(case_file):
        dialog = make()
        yield f"dialog, {name}", dialog
        dialog.close()


def dialogs(case_file: CaseFile) -> tuple[tuple[str, Callable[[], QWidget]], ...]:
    """Return the dialogs about meetings and the rapid review."""
    from scr_desktop.services.case import case as cases
    from scr_desktop.services.review import meeting
    from scr_desktop.ui.case.meetings.put_on_agenda import PutOnAgenda
    from scr_desktop.ui.case.rapid_review.send_review import SendReview
    from scr_desktop.ui.case.rapid_review.sign_off import SignOffDialog
    from scr_desktop.ui.case.rapid_review.step_done import StepDone
    from scr_desktop.ui.meetings.minutes import MinutesDialog
    from scr_desktop.ui.meetings.move_meeting import MoveMeeting
    from scr_desktop.ui.meetings.plan_meetings import PlanMeetings
    from scr_desktop.ui.papers.give_pseudonym import GivePseudonym
    from scr_desktop.ui.papers.no_identifier import NoIdentifierDialog

    draft, sent = written(case_file, completed=False), written(case_file, completed=True)
    held, ahead = meeting.past(case_file)[0], meeting.planned(case_file)[0]

    def row() -> QWidget:
        dialog = PlanMeetings(case_file, ahead.group)
        dialog._form.how.set_entry("monthly")
        dialog._form.first.set_entry("1 January 2027")
        dialog._form.until.set_entry("31 December 2027")
        dialog._form.which.set_entry("5")
        dialog._form.weekday.set_entry("0")
        dialog.look()
        return dialog

    return (
        ("plan meetings", row),
        ("move a meeting", lambda: MoveMeeting(case_file, ahead)),
        ("put on an agenda", lambda: PutOnAgenda(case_file, cases.status(case_file, draft.id))),
        ("attendance and minutes", lambda: MinutesDialog(case_file, held.id)),
        ("sign-off", lambda: SignOffDialog(case_file, sent.id, "Local authority")),
        ("sent to the Panel", lambda: SendReview(case_file, draft.id)),
        ("next step done", lambda: StepDone(case_file, sent.id, sent.next_steps[0])),
        ("give a pseudonym", lambda: GivePseudonym(case_file, sent.id, "Kay")),
        ("no identifier", lambda: NoIdentifierDialog(case_file, sent.id, "Kay")),
        ("still named", lambda: still_named(case_file)),
        *draft_screens.dialogs(case_file, draft),
    )


def written(case_file: CaseFile, *, completed: bool) -> Case:
    """Return a case of the demo office whose rapid review is completed, or is still being written."""
    from scr_desktop.services.case import case as cases
    from scr_desktop.services.office import register as registers
    from scr_desktop.services.review import rapid_review

    rows = registers.rows(case_file, registers.Wanted(state="all"))
    found = (cases.get(case_file, row.id) for row in rows)
    return next(
        case for case in found if (one := rapid_review.current(case)) and (one.completed_on is not None) == completed
    )


def still_named(case_file: CaseFile) -> QWidget:
    """Return the dialog over a paper that names everybody, of a case in which nobody has a pseudonym yet."""
    from scr_desktop.services.office import register as registers
    from scr_desktop.services.papers import paper
    from scr_desktop.ui.papers.still_named import StillNamedDialog

    for row in registers.rows(case_file, registers.Wanted(state="all")):
        try:
            paper.draw(case_file, "notification", row.id, anonymised=True)
        except paper.StillNamed as problem:
            return StillNamedDialog(case_file, problem)
    raise AssertionError("every case has its pseudonyms")
