"""Today: what is late, what is due, who is waited for, what is held up, and what was left half written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtWidgets import QLabel, QWidget

from scr_desktop.domain.progress.open_day import TO_DO
from scr_desktop.domain.progress.request_status import RequestState
from scr_desktop.domain.records.draft import Draft
from scr_desktop.domain.records.timing import EFFECTS
from scr_desktop.domain.rules.deadline_state import NEAR
from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.domain.time.part_date import written, written_with_weekday
from scr_desktop.services.case import draft as drafts
from scr_desktop.services.office import diary, first_page
from scr_desktop.services.office.diary import AgencyItem, Due, HoldItem, Today
from scr_desktop.services.office.due import DueItem
from scr_desktop.services.office.first_page import AT_ONCE, FirstPage
from scr_desktop.services.office.to_see_to import StepItem
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.deadlines.holds import again_state, again_words, effect_words
from scr_desktop.ui.forms.ui_today import Ui_TodayPage
from scr_desktop.ui.page import Page
from scr_desktop.ui.papers import document
from scr_desktop.ui.papers.draft_differences import DraftDifferences
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.moments import moment
from scr_desktop.ui.tables.short_duty import short_duty
from scr_desktop.ui.tables.state_icon import Sign, sign_of, state_icon
from scr_desktop.ui.tables.table_model import More, TableModel
from scr_desktop.ui.tables.table_view import TableView

MOST_ROWS = 12
_SOON = f"due in the next {NEAR} working days"
_HAND_OVER = "where-everything-stands"
_AGENCY: dict[RequestState, Sign] = {
    RequestState.DUE: "due",
    RequestState.OVERDUE: "overdue",
    RequestState.PART: "soon",
}


class Waited(NamedTuple):
    """One deadline that somebody is waited for to meet."""

    who: str
    item: DueItem


def _due_columns() -> tuple[Column[DueItem], ...]:
    return (
        Column("Time left", lambda item: item.words, width=22, icon=lambda item: state_icon(sign_of(item.stands))),
        Column("Due", lambda item: item.stands.by, width=17),
        Column("Reference", lambda item: item.reference, width=10),
        Column("Case", lambda item: item.title),
        Column("What is due", lambda item: short_duty(item.rule_key, item.duty), tooltip=lambda item: item.duty),
    )


def _step_sign(item: StepItem) -> Sign:
    return sign_of(item.stands) if item.stands else "unknown"


def _step_day(item: StepItem) -> str:
    return written(item.stands.last_on) if item.stands and item.stands.last_on else ""


def _step_columns() -> tuple[Column[StepItem], ...]:
    return (
        Column("State", lambda item: item.words, width=22, icon=lambda item: state_icon(_step_sign(item))),
        Column("Due", _step_day, width=17),
        Column("Reference", lambda item: item.reference, width=10),
        Column("What is to be done", lambda item: item.what),
        Column("By whom", lambda item: item.owner or "Nobody named", width=16),
        Column("Case", lambda item: item.title, width=16),
    )


def _waiting_columns() -> tuple[Column[Waited], ...]:
    return (
        Column("Who", lambda waited: waited.who, width=26),
        Column(
            "Time left",
            lambda waited: waited.item.words,
            width=22,
            icon=lambda one: state_icon(sign_of(one.item.stands)),
        ),
        Column("Reference", lambda waited: waited.item.reference, width=10),
        Column(
            "What is due",
            lambda waited: short_duty(waited.item.rule_key, waited.item.duty),
            tooltip=lambda waited: waited.item.duty,
        ),
        Column("Case", lambda waited: waited.item.title),
    )


def _agency_columns() -> tuple[Column[AgencyItem], ...]:
    return (
        Column("Agency", lambda item: item.line.request.agency, width=26),
        Column("State", lambda item: item.line.words, width=42, icon=lambda item: state_icon(_AGENCY[item.line.state])),
        Column(
            "What comes next", lambda item: item.line.step.words if item.line.step else "No further step is suggested"
        ),
        Column("Reference", lambda item: item.reference, width=10),
        Column("Case", lambda item: item.title, width=24),
    )


def _hold_columns() -> tuple[Column[HoldItem], ...]:
    return (
        Column(
            "Look again",
            lambda hold: again_words(hold.look_again_on),
            width=32,
            icon=lambda hold: state_icon(again_state(hold.look_again_on)),
        ),
        Column("Reference", lambda hold: hold.reference, width=10),
        Column("What holds it up", lambda hold: hold.cause),
        Column("What it means", lambda hold: effect_words(hold.effect), width=27),
        Column("Case", lambda hold: hold.title),
    )


def _where(hold: HoldItem) -> CasePlace:
    """Return the part of the case in which a hold, or a case passed on, is looked at again."""
    return CasePlace.HELD_UP if hold.effect in EFFECTS or hold.effect == TO_DO else CasePlace.AFTER_DECISION


def _draft_columns() -> tuple[Column[tuple[Draft, str]], ...]:
    return (
        Column("Notification", lambda pair: pair[1], icon=lambda _pair: state_icon("draft")),
        Column("Last saved", lambda pair: moment(pair[0].saved_at), width=26),
    )


def _not_said(count: int) -> str:
    """Return in how many open cases it is not said whether there are other children, in a sentence; empty for none."""
    where = f"{count} open case{'' if count == 1 else 's'}"
    return f" In {where} nobody has said yet whether there are other children." if count else ""


class TodayPage(Page):
    """The first page of the day, which leads to whatever it lists; it shows what was `read` before, if that is given."""

    def __init__(self, case_file: CaseFile, parent: QWidget | None = None, read: FirstPage | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._form = form = Ui_TodayPage()
        form.setupUi(self)
        for table, columns, key in (
            (form.overdue, _due_columns(), _which_due),
            (form.this_week, _due_columns(), _which_due),
            (form.steps, _step_columns(), lambda step: (step.case_id, step.meeting or step.draft, step.what)),
            (form.waiting, _waiting_columns(), lambda waited: (waited.who, _which_due(waited.item))),
            (form.agencies, _agency_columns(), lambda item: item.line.request.id),
            (form.holds, _hold_columns(), lambda hold: hold.hold_id),
            (form.drafts, _draft_columns(), lambda pair: pair[0].id),
        ):
            table.use(TableModel(columns, self, key=key))
        form.overdue.opened.connect(lambda item: self.case_wanted.emit(item.case_id))
        form.this_week.opened.connect(lambda item: self.case_wanted.emit(item.case_id))
        form.waiting.opened.connect(lambda waited: self.case_wanted.emit(waited.item.case_id))
        form.steps.opened.connect(self._open_step)
        form.agencies.opened.connect(lambda item: self.part_wanted.emit(item.case_id, CasePlace.AGENCIES))
        form.holds.opened.connect(lambda hold: self.part_wanted.emit(hold.case_id, _where(hold)))
        form.drafts.opened.connect(lambda pair: self.draft_wanted.emit(pair[0].id))
        form.hand_over.clicked.connect(self.print_page)
        self._show_desk(read or first_page.read(case_file))

    def _open_step(self, item: StepItem) -> None:
        """Open a step where it is done: a birth is entered with the child, in the summary; a return with its agency."""
        if item.meeting:
            self.meeting_wanted.emit(item.meeting)
        elif item.draft:
            self._open_draft(item.draft)
        elif item.birth:
            self.case_wanted.emit(item.case_id)
        elif item.papers:
            self.part_wanted.emit(item.case_id, CasePlace.PAPERS)
        elif item.entering:
            self.part_wanted.emit(item.case_id, CasePlace.AGENCIES)
        else:
            done = CasePlace.SAFETY if item.safety or item.sensitive else CasePlace.RAPID_REVIEW
            self.part_wanted.emit(item.case_id, CasePlace.TOLD if item.telling else done)

    def _open_draft(self, draft_id: str) -> None:
        """Open what differs in minutes that came back, of which no open case is on the agenda to lead there."""
        if DraftDifferences.ask(self, self._case_file, "", draft_id):
            self.refresh()

    def print_page(self) -> None:
        """Show where everything stands as it is printed."""
        document.preview(self, self._case_file, _HAND_OVER)

    def refresh(self) -> None:
        """Read the desk anew, for the present day."""
        self._show_desk(first_page.read(self._case_file))

    def _show_desk(self, read: FirstPage) -> None:
        form, on, desk = self._form, read.on, read.due
        written_on = [(draft, drafts.label(draft)) for draft in read.written]
        form.day.setText(written_with_weekday(on))
        # The clocks of a notification that is not a case yet run all the same, and are counted nowhere.
        but = " Notifications still being written are not counted: see below." if written_on else ""
        _show(form.overdue, form.overdue_empty, desk.overdue, f"Nothing is overdue.{but}", self._more(_overdue, on))
        _show(
            form.this_week,
            form.this_week_empty,
            desk.this_week,
            f"Nothing is owed as soon as possible or {_SOON}.{but}",
            self._more(_this_week, on),
        )
        _show(
            form.steps,
            form.steps_empty,
            desk.steps,
            f"No step decided in a completed rapid review is late or {_SOON}, no safety of a child who is entered is "
            "open, no sensitive day is near, no paper that came back in Word is to be settled, and no past meeting and no "
            "telling without a time limit is to be recorded after a hand-over."
            f"{_not_said(read.not_said)}",
            lambda offset: diary.steps(self._case_file, on, 2 * max(offset, AT_ONCE))[offset:],
        )
        _show(form.waiting, form.waiting_empty, _waited(desk), "Nobody is being waited for.", self._more(_waited, on))
        _show(form.agencies, form.agencies_empty, desk.agencies, "No agency is being waited for.")
        held = partial(diary.holds, self._case_file, on)
        _show(form.holds, form.holds_empty, desk.holds, "No case is held up.", lambda offset: held()[offset:])
        form.holds_about.setVisible(bool(desk.holds))
        _show(form.drafts, form.drafts_empty, written_on, "No notification is half written.")

    def _more(self, of: Callable[[Today | Due], list[Any]], on: date) -> More:
        """Return what reads on in a list of deadlines: twice as many each time, for nobody knows how long it is."""
        return lambda offset: of(diary.due(self._case_file, on, 2 * max(offset, AT_ONCE)))[offset:]


def _overdue(desk: Today | Due) -> list[DueItem]:
    return desk.overdue


def _this_week(desk: Today | Due) -> list[DueItem]:
    return desk.this_week


def _waited(desk: Today | Due) -> list[Waited]:
    return [Waited(who, item) for who, items in desk.waiting for item in items]


def _which_due(item: DueItem) -> tuple[str, str]:
    return item.case_id, item.rule_key


def _show(table: TableView, empty: QLabel, rows: Sequence[Any], nothing: str, more: More | None = None) -> None:
    """Show the rows of one card, or the sentence that there are none; `more` reads on where there may be others."""
    model = table.model()
    assert isinstance(model, TableModel)
    model.show_rows(rows, more if len(rows) == AT_ONCE else None)
    table.fit_to_rows(MOST_ROWS)
    table.setVisible(bool(rows))
    table.stay()
    empty.setText(nothing)
    empty.setVisible(not rows)
