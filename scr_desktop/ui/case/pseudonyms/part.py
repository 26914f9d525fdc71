"""The part of a case for its pseudonyms: who is called what in anonymised papers, and who has none yet."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.pseudonym import NoIdentifier, Pseudonym
from scr_desktop.services.anonymising import pseudonym
from scr_desktop.services.anonymising.named import Proposal
from scr_desktop.services.anonymising.pseudonym import Doubt
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.part_view import PartView
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.forms.ui_case_pseudonyms import Ui_CasePseudonyms
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.papers.give_pseudonym import GivePseudonym
from scr_desktop.ui.papers.no_identifier import NoIdentifierDialog
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.moments import moment
from scr_desktop.ui.tables.state_icon import Sign, state_icon
from scr_desktop.ui.tables.table_model import TableModel

_ABOUT = (
    "Who is called what in the anonymised papers of this case. Letters of children are never used for another case. "
    "The register is kept apart: it prints only on its own sheet, which never leaves with the report."
)
Row = Proposal | Pseudonym | NoIdentifier


def _state(one: Row, doubts: Mapping[str, Doubt]) -> tuple[Sign, str]:
    """Return the sign of a row and its state in words."""
    if isinstance(one, Proposal):
        return "due", f"Proposed. {one.because}"
    if one.id in doubts:
        return "due", f"Given. {doubts[one.id].words}"
    status = "No identifier" if isinstance(one, NoIdentifier) else "Given"
    return ("superseded", "Earlier") if one.superseded_at else ("met", status)


def _columns(doubts: Mapping[str, Doubt]) -> tuple[Column[Row], ...]:
    """Return the columns of the register; `doubts` are read anew whenever a row is shown."""
    return (
        Column("Pseudonym", lambda one: "Stays" if isinstance(one, NoIdentifier) else one.label, width=24),
        Column("Stands for", lambda one: one.words if isinstance(one, NoIdentifier) else one.name, width=30),
        Column("State", lambda one: _state(one, doubts)[1], icon=lambda one: state_icon(_state(one, doubts)[0])),
    )


class CasePseudonyms(PartView):
    """The register of pseudonyms."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(case_file, case_id, parent)
        self._form = form = Ui_CasePseudonyms()
        form.setupUi(self)
        form.about.setText(_ABOUT)
        self._doubts: dict[str, Doubt] = {}
        form.names.use(TableModel(_columns(self._doubts), self))
        form.halves.setSizes([320, 120])
        form.names.chosen.connect(self._show)
        form.confirm.clicked.connect(self._confirm)
        form.give.clicked.connect(lambda: self._say(GivePseudonym.ask(self, case_file, case_id)))
        form.change.clicked.connect(self._change)
        form.no_identifier.clicked.connect(self._no_identifier)
        self.setFocusProxy(form.names)

    def _fill(self, status: CaseStatus) -> None:
        """Show who has no pseudonym yet, then those that stand, then earlier ones."""
        form, case, model = self._form, status.case, self._form.names.model()
        self._proposed = pseudonym.proposals(self._case_file, self._case_id)
        self._doubts.clear()
        self._doubts.update(pseudonym.doubted(case))
        said: list[Pseudonym | NoIdentifier] = [*case.pseudonyms, *case.no_identifiers]
        earlier = [one for one in said if one.superseded_at]
        rows: list[Row] = [*self._proposed, *pseudonym.register(case), *pseudonym.settled(case), *earlier]
        assert isinstance(model, TableModel)
        model.show_rows(rows, in_place=True)
        form.confirm.setEnabled(bool(self._proposed))
        form.halves.setVisible(bool(rows))
        form.nothing.setVisible(not rows)
        form.names.stay(0)
        self._show(form.names.current_row())

    def _show(self, one: Row | None) -> None:
        """Show one row in full, and offer what can be done with it."""
        form = self._form
        form.detail.setPlainText(readable(details(one, self._doubts)) if one else "")
        form.change.setEnabled(isinstance(one, Pseudonym | NoIdentifier) and not one.superseded_at)

    def _confirm(self) -> None:
        pseudonym.confirm(self._case_file, self._case_id, self._proposed)
        self.changed.emit()

    def _change(self) -> None:
        one: Row = self._form.names.current_row()
        if isinstance(one, NoIdentifier):
            self._take_back(one)
        elif isinstance(one, Pseudonym):
            better = self._doubts[one.id].label if one.id in self._doubts else ""
            self._say(GivePseudonym.change(self, self._case_file, self._case_id, one, better))

    def _take_back(self, one: NoIdentifier) -> None:
        explanation = f"“{one.words}” will be looked for again in the anonymised papers of this case."
        take_back = partial(pseudonym.take_back, self._case_file, self._case_id, one.id)
        self._say(ReasonDialog.ask(self, "An identifier after all", explanation, take_back, "&Look for it again"))

    def _no_identifier(self) -> None:
        """Ask for words that stay: those proposed as a name that is none, or others."""
        one: Row | None = self._form.names.current_row()
        words = one.name if isinstance(one, Proposal) and not one.person_id else ""
        self._say(NoIdentifierDialog.ask(self, self._case_file, self._case_id, words))


def details(one: Row, doubts: Mapping[str, Doubt]) -> str:
    """Return a pseudonym in full: for whom it stands, what speaks against it, other names, and why it was changed."""
    if isinstance(one, NoIdentifier):
        back = f"Taken back on {moment(one.superseded_at)}: {one.superseded_why}" if one.superseded_at else ""
        return f"“{one.words}” stays as it is: {one.why}\n{back}".strip()
    if isinstance(one, Proposal):
        return f"{one.label} is proposed for {one.name}. {one.because}."
    said = [
        f"{one.label} stands for {one.name}.",
        doubts[one.id].words if one.id in doubts else "",
        f"Also called: {', '.join(one.also.splitlines())}." if one.also else "",
        "Only all its words together are replaced." if one.whole else "",
        f"Changed on {moment(one.superseded_at)}: {one.superseded_why}" if one.superseded_at else "",
    ]
    return "\n".join(part for part in said if part)
