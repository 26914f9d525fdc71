"""Agencies and returns of a case: who was asked, where each request stands, what came back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.request_status import WAITING, RequestLine, RequestState, not_asked, request_lines
from scr_desktop.domain.records.case import AgencyInvolved
from scr_desktop.services.agencies import directory
from scr_desktop.services.requests import request, returns
from scr_desktop.services.requests.filled_return import FilledReturn
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.agencies.agency_files import AgencyFiles
from scr_desktop.ui.case.agencies.agency_return_entry import AgencyReturnEntry
from scr_desktop.ui.case.agencies.ask_agencies import AskAgencies
from scr_desktop.ui.case.agencies.chase import RecordChase
from scr_desktop.ui.case.agencies.form_read import choose, read
from scr_desktop.ui.case.agencies.pick_agency import PickAgency
from scr_desktop.ui.case.agencies.requests_sent import RequestsSent
from scr_desktop.ui.case.agencies.text import details
from scr_desktop.ui.case.part_view import PartView
from scr_desktop.ui.dialogs.file_drop import FileDrop
from scr_desktop.ui.dialogs.put_right import PutRight
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.forms.ui_case_agencies import Ui_CaseAgencies
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.state_icon import Sign, state_icon
from scr_desktop.ui.tables.table_model import TableModel

_SIGNS: dict[RequestState, Sign] = {
    RequestState.PREPARED: "draft",
    RequestState.DUE: "due",
    RequestState.OVERDUE: "overdue",
    RequestState.PART: "soon",
    RequestState.FULL: "met",
    RequestState.NIL: "met",
    RequestState.REFUSED: "no",
    RequestState.WITHDRAWN: "superseded",
    RequestState.NOT_RETURNED: "no",
}


# None is an agency that was not asked.
_ORDER = (
    RequestState.OVERDUE,
    RequestState.DUE,
    RequestState.PART,
    RequestState.PREPARED,
    None,
    RequestState.NOT_RETURNED,
    RequestState.FULL,
    RequestState.NIL,
    RequestState.REFUSED,
    RequestState.WITHDRAWN,
)


class Shown(NamedTuple):
    """One line of the table: an agency as it is named in the case, and its request if it has one."""

    named: AgencyInvolved
    line: RequestLine | None

    @property
    def state(self) -> Sign:
        """The state whose sign stands beside the words."""
        if self.line is None:
            return "unknown"
        return (
            "met_late"
            if self.line.late and self.line.state in {RequestState.FULL, RequestState.NIL}
            else _SIGNS[self.line.state]
        )

    @property
    def words(self) -> str:
        """The state in words; that a return is being entered stands before it, since nothing else tells of it."""
        if self.line is None:
            return "Not asked yet"
        return f"A return is being entered. {self.line.words}" if self.line.entering else self.line.words


_COLUMNS = (
    Column[Shown]("Agency", lambda one: one.named.name or "Not named", width=22),
    Column[Shown](
        "State",
        lambda one: one.words,
        icon=lambda one: state_icon(one.state),
    ),
    Column[Shown]("What comes next", lambda one: one.line.step.words if one.line and one.line.step else ""),
)
_NOBODY = "No agency is named in this case yet. Ask agencies names them."


class CaseAgencies(PartView):
    """The agencies of one case, and the request to each."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(case_file, case_id, parent)
        self._form = form = Ui_CaseAgencies()
        form.setupUi(self)
        self._model = TableModel(_COLUMNS, self, key=_key)
        form.lines.use(self._model)
        self._papers = self._papers_at(form.letter)
        self._forms = FileDrop(self, ".pdf")
        self._connect()

    def _fill(self, status: CaseStatus) -> None:
        """Show the agencies of a case as it stands; the one that was chosen stays chosen."""
        form, rows = self._form, rows_of(status)
        self._model.show_rows(rows, in_place=True)
        form.lines.setVisible(bool(rows))
        form.detail.setVisible(bool(rows))
        form.nobody.setText(_NOBODY if self._open else "No agency is named in this case.")
        form.nobody.setVisible(not rows)
        form.brief.setText(_brief(rows))
        form.ask.setEnabled(self._open)
        form.sent.setEnabled(self._open and any(row.line and row.line.state is RequestState.PREPARED for row in rows))
        asked = any(row.line and row.line.request.asked_on for row in rows)
        form.read_form.setEnabled(self._open and asked)
        self._forms.wanted = self._open and asked
        for button in (
            form.join,
            form.change_request,
            form.withdraw,
            form.letter,
            form.files,
            form.remind,
            form.put_right,
        ):
            button.setEnabled(False)
        form.enter_return.setEnabled(False)
        form.lines.stay(0)

    def _connect(self) -> None:
        form = self._form
        form.lines.chosen.connect(self._show)
        form.lines.opened.connect(lambda _: form.enter_return.click())
        form.ask.clicked.connect(lambda: self._say(AskAgencies.ask(self, *self._of)))
        form.sent.clicked.connect(lambda: self._say(RequestsSent.ask(self, *self._of)))
        form.join.clicked.connect(lambda: self._say(PickAgency.ask(self, *self._of, self._chosen().named)))
        form.change_request.clicked.connect(
            lambda: self._with_line(lambda line: AskAgencies.ask(self, *self._of, line.request))
        )
        form.remind.clicked.connect(lambda: self._with_line(lambda line: RecordChase.ask(self, *self._of, line)))
        form.enter_return.clicked.connect(
            lambda: self._with_line(lambda line: AgencyReturnEntry.ask(self, *self._of, line))
        )
        form.read_form.clicked.connect(self._choose_form)
        self._forms.dropped.connect(self._read_form)
        form.files.clicked.connect(
            lambda: self._with_line(lambda line: AgencyFiles.ask(self, *self._of, line, is_open=self._open))
        )
        form.put_right.clicked.connect(lambda: self._with_line(self._put_right))
        form.withdraw.clicked.connect(lambda: self._with_line(self._withdraw))

    def _chosen(self) -> Shown:
        one: Shown = self._form.lines.current_row()
        return one

    def _show(self, one: Shown) -> None:
        form, line = self._form, one.line
        in_directory = directory.get(self._case_file, one.named.agency_id).name if one.named.agency_id else ""
        case, information = self._status.case, self._status.regime.information
        since = returns.since(self._case_file, line.entering.id) if line and line.entering else None
        said = details(one.named, line, in_directory, information, case.attachments, since)
        form.detail.setPlainText(readable(said))
        state = line.state if line else None
        form.join.setEnabled(self._open)
        form.change_request.setEnabled(self._open and state is RequestState.PREPARED)
        form.withdraw.setEnabled(self._open and state in {RequestState.PREPARED, *WAITING})
        form.put_right.setEnabled(self._open and line is not None and line.request.asked_on is not None)
        form.files.setEnabled(line is not None and bool(line.returns or line.entering))
        form.letter.setEnabled(line is not None and state is not RequestState.WITHDRAWN)
        if line:
            self._papers.offer(self._status, {line.request.id, *(given.id for given in line.returns)})
        form.remind.setEnabled(self._open and state in WAITING)
        form.enter_return.setEnabled(self._open and state not in {None, RequestState.PREPARED, RequestState.WITHDRAWN})

    def _choose_form(self) -> None:
        if (path := choose(self)) is not None:
            self._read_form(path)

    def _read_form(self, path: Path) -> None:
        """Read a filled form, and open the entry of the request that it answers."""
        one: Shown | None = self._form.lines.current_row()
        chosen = one.line.request.id if one and one.line else ""
        read(self, *self._of, path, chosen, self._enter_form)

    def _enter_form(self, filled: FilledReturn) -> None:
        line = next(one for one in request_lines(self._status) if one.request.id == filled.request_id)
        self._form.lines.go_to(
            self._model.number_of(lambda row: row.line is not None and row.line.request is line.request)
        )
        self._say(AgencyReturnEntry.ask(self, *self._of, line, filled))

    def _put_right(self, line: RequestLine) -> bool:
        of = f"{line.request.agency}, request {line.request.number}"
        ids = [
            line.request.id,
            *(agency_return.id for agency_return in line.returns),
            *(chase.id for chase in line.chases),
        ]
        return PutRight.ask(self, *self._of, of, ids)

    def _withdraw(self, line: RequestLine) -> bool:
        explanation = f"The request to {line.request.agency} is withdrawn. It stays readable with the reason."
        named = f"Withdraw request {line.request.number} to {line.request.agency}"
        return ReasonDialog.ask(
            self, named, explanation, partial(request.withdraw, *self._of, line.request.id), "&Withdraw it"
        )

    def _with_line(self, do: Callable[[RequestLine], bool]) -> None:
        line = self._chosen().line
        if line is not None:
            self._say(do(line))


def rows_of(status: CaseStatus) -> list[Shown]:
    """Return the agencies of a case: those waited for first, then those not asked, then those that have answered."""
    named = {agency.id: agency for agency in status.case.agencies}
    lines = [Shown(named[request_line.request.involved_id], request_line) for request_line in request_lines(status)]
    rows = [*lines, *(Shown(one, None) for one in not_asked(status.case))]
    return sorted(rows, key=lambda one: _ORDER.index(one.line.state if one.line else None))


def _key(one: Shown) -> str:
    """Return which line it is: the agency's, also once it is asked; a request withdrawn stands beside it."""
    return one.line.request.id if one.line and one.line.request.withdrawn_on else one.named.id


def _brief(rows: list[Shown]) -> str:
    """Return in a few words who is waited for; that everybody has answered needs somebody asked."""
    lines = [row.line for row in rows if row.line]
    asked = [line for line in lines if line.state not in {RequestState.PREPARED, RequestState.WITHDRAWN}]
    if rows and not asked:
        return "Nobody has been asked yet"
    counts = (
        (sum(line.state in WAITING for line in asked), "waited for"),
        (sum(line.state is RequestState.PREPARED for line in lines), "prepared, not sent"),
        (sum(row.line is None for row in rows), "not asked"),
        (sum(line.state is RequestState.REFUSED for line in asked), "refused"),
        (
            sum(line.state is RequestState.NOT_RETURNED for line in asked),
            "not returned in full when the case was closed",
        ),
    )
    said = [f"{number} {words}" for number, words in counts if number]
    return ", ".join(said) or ("Everybody asked has answered" if rows else "")
