"""Prepares requests to agencies: whom to ask, what, about which period, and why this much and no more."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.request_status import not_asked
from scr_desktop.domain.records.agency import Agency
from scr_desktop.domain.records.case import AgencyInvolved
from scr_desktop.domain.records.request import InformationRequest
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.services import clock
from scr_desktop.services.agencies import directory
from scr_desktop.services.case import case as cases
from scr_desktop.services.requests import request
from scr_desktop.services.requests.request import AgencyToAsk, Scope
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.agencies.agency import AgencyEntry
from scr_desktop.ui.dialogs.recording import RecordingDialog, name_window, show_with
from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.ticks import add_tick, show_ticks, ticked, value_of
from scr_desktop.ui.forms.ui_ask_agencies import Ui_AskAgencies
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.typed.entries import GROWS

_MOST_FOUND = 30
_WHY_HINT = "For example: the child’s own lifetime only, because nothing before bears on the incident"


class AskAgencies(RecordingDialog):
    """Offers the agencies named in the case and those of the directory; `change` is a prepared request to be changed."""

    def __init__(
        self,
        case_file: CaseFile,
        case_id: str,
        change: InformationRequest | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._case_file, self._case_id, self._change = case_file, case_id, change
        self._case = cases.get(case_file, case_id)
        self._standard = cases.regime_of(case_file, case_id).information.questions
        self._known = directory.agencies(case_file)
        self._form = form = self.use(Ui_AskAgencies(), self._record)
        form.proportionate.setPlaceholderText(_WHY_HINT)
        for box in (form.agencies, form.questions):
            box.setWordWrap(True)
            box.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            box.setProperty(GROWS, "yes")
        if change:
            self._fill(change)
        else:
            self._fill_anew()
            self._find()
        form.search.textChanged.connect(lambda _: self._find())
        form.search.taken.connect(form.agencies.setFocus)
        form.add_agency.clicked.connect(self._add_agency)
        form.own_question.taken.connect(self._add_question)
        form.add_question.clicked.connect(self._add_question)

    @classmethod
    def ask(
        cls, parent: QWidget | None, case_file: CaseFile, case_id: str, change: InformationRequest | None = None
    ) -> bool:
        """Ask and prepare them; return whether anything was prepared or changed."""
        return bool(cls(case_file, case_id, change, parent).exec())

    def _fill_anew(self) -> None:
        form = self._form
        named = [(one.id, self._words(one)) for one in not_asked(self._case)]
        show_ticks(form.agencies, named, [key for key, _ in named])
        show_ticks(form.questions, [(one, one) for one in self._standard], self._standard)
        for entry in (form.addressed_to_label, form.addressed_to, form.address_label, form.address):
            entry.hide()
        earlier = next(iter(reversed(self._case.requests)), None)
        if earlier:
            self._fill_scope(earlier)

    def _fill(self, change: InformationRequest) -> None:
        form = self._form
        self.setWindowTitle("Change a request")
        name_window(self, f"{change.agency}, request {change.number}")
        form.go_on.setText("&Save the request")
        show_ticks(form.agencies, [(change.involved_id, change.agency)], [change.involved_id])
        for one in (form.agencies, form.search, form.search_label):
            one.setEnabled(False)
        show_with(False, form.empty, form.add_agency)  # noqa: FBT003 - they go
        own = [question for question in change.questions if question not in self._standard]
        show_ticks(form.questions, [(one, one) for one in (*self._standard, *own)], change.questions)
        form.addressed_to.set_entry(change.addressed_to)
        form.address.set_entry(change.address)
        self._fill_scope(change)

    def _fill_scope(self, like: InformationRequest) -> None:
        self._form.period_from.set_entry(like.period_from.typed)
        self._form.period_to.set_entry(like.period_to.typed)
        self._form.proportionate.set_entry(like.proportionate)

    def _words(self, named: AgencyInvolved) -> str:
        found = directory.suggested(named, self._known)
        to = request.asked_of(named, found, clock.today()).addressed_to
        where = f"in the directory: {found.name}" if found else "not in the directory"
        return f"{named.name} (named in the case; {where})" + (f", to {to}" if to else "")

    def _find(self) -> None:
        """Show the agencies of the directory, or those that are searched for, below those ticked or named."""
        form, words = self._form, self._form.search.text()
        keep = set(ticked(form.agencies))
        named = {agency.id for agency in self._case.agencies}
        for row in reversed(range(form.agencies.count())):
            key = value_of(form.agencies.item(row))
            if key not in keep and key not in named:
                form.agencies.takeItem(row)
        joined = {agency.agency_id for agency in self._case.agencies} | keep
        found = directory.agencies(self._case_file, words)
        others = [one for one in found if one.id not in joined]
        for one in others[:_MOST_FOUND]:
            add_tick(form.agencies, one.id, _found_words(one), ticked=False)
        said = _found_what(words, found=bool(found), known=bool(self._known), more=len(others) - _MOST_FOUND)
        form.empty.setText(said)
        form.empty.setVisible(bool(said))

    def _add_agency(self) -> None:
        """Add an agency to the directory, and show it here, ticked: it was added to be asked."""
        before = {one.id for one in self._known}
        if not AgencyEntry.ask(self, self._case_file):
            return
        self._known = directory.agencies(self._case_file)
        self._form.search.set_entry("")
        for one in self._known:
            if one.id not in before:
                add_tick(self._form.agencies, one.id, _found_words(one), ticked=True)
        self._find()

    def _add_question(self) -> None:
        form, text = self._form, self._form.own_question.entry().strip()
        if text:
            add_tick(form.questions, text, text, ticked=True)
            form.own_question.set_entry("")

    def _asked(self) -> list[AgencyToAsk]:
        named = {one.id: one for one in self._case.agencies}
        known = {one.id: one for one in self._known}
        found = []
        for key in ticked(self._form.agencies):
            one = named.get(key)
            agency = directory.suggested(one, self._known) if one else known.get(key)
            found.append(request.asked_of(one, agency, clock.today()))
        return found

    def _scope(self) -> Scope:
        form = self._form
        return Scope(
            _part_date(form.period_from, "period_from"),
            _part_date(form.period_to, "period_to"),
            tuple(ticked(form.questions)),
            form.proportionate.entry(),
        )

    def go_on(self) -> None:
        """Take a question that is typed but not added yet, and prepare the requests."""
        if self._form.own_question.entry().strip():
            self._add_question()
        super().go_on()

    def _record(self) -> None:
        if self._change is None:
            request.prepare(self._case_file, self._case_id, self._asked(), self._scope())
            return
        form = self._form
        to = AgencyToAsk(self._change.agency, addressed_to=form.addressed_to.entry(), address=form.address.entry())
        request.change(self._case_file, self._case_id, self._change.id, to, self._scope())


def _found_words(one: Agency) -> str:
    lead = ", ".join(lead.name for lead in one.leads_of(clock.today()))
    area = f", {one.area}" if one.area else ""
    return f"{one.name}{area} (from the directory)" + (f", to {lead}" if lead else "")


def _found_what(words: str, *, found: bool, known: bool, more: int) -> str:
    """Return what the list of the directory does not show, in words, and what to do."""
    if not known:
        return "No agency is in the directory yet: add the first."
    if not found:
        return f"No agency of the directory has “{readable(words.strip())}” in it: add it, or look for another word."
    return f"{more} more in the directory: type a name, lead or area to find them." if more > 0 else ""


def _part_date(entry: DateEntry, field: str) -> PartDate:
    try:
        return PartDate.parse(entry.entry())
    except Problem as problem:
        raise Problem(problem.sentence, field) from problem
