"""Gives somebody a pseudonym, notes another name of somebody who has one, or changes one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.records.pseudonym import Pseudonym
from scr_desktop.services.anonymising import pseudonym
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog, show_with
from scr_desktop.ui.forms.ui_pseudonym import Ui_GivePseudonym

_NEW = ""


class GivePseudonym(RecordingDialog):
    """Asks whom words mean: somebody new, somebody proposed, or somebody in the register who is also called so.

    With `of` the pseudonym of somebody is changed instead. `person` is who may be meant and `instead` what could stand in
    the place of a day or a place, as a find says.
    """

    def __init__(
        self,
        case_file: CaseFile,
        case_id: str,
        words: str = "",
        person: str = "",
        of: Pseudonym | None = None,
        instead: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._case_file, self._case_id, self._of = case_file, case_id, of
        self._proposed = {
            f"proposed {number}": one for number, one in enumerate(pseudonym.proposals(case_file, case_id))
        }
        self._given = {one.id: one for one in pseudonym.register(cases.get(case_file, case_id))}
        self._form = form = self.use(Ui_GivePseudonym(), self._record)
        form.name.set_entry(of.name if of else words)
        form.name.setReadOnly(of is not None)
        form.who.set_choices(self._choices())
        known = next((key for key, one in self._given.items() if one.label == instead), "")
        form.who.set_entry(known or self._likely(person))
        form.label.set_entry(of.label if of else "" if known else instead)
        form.whole.setChecked(bool(instead))
        if of:
            self.setWindowTitle("Change a pseudonym")
            form.go_on.setText("&Change it")
        form.who.entered.connect(lambda _: self._ask_for())
        form.role.entered.connect(lambda _: self._suggest())
        self._ask_for()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        case_file: CaseFile,
        case_id: str,
        words: str = "",
        person: str = "",
        instead: str = "",
    ) -> bool:
        """Ask and record it; return whether it was recorded."""
        return bool(cls(case_file, case_id, words, person, instead=instead, parent=parent).exec())

    @classmethod
    def change(cls, parent: QWidget | None, case_file: CaseFile, case_id: str, of: Pseudonym, better: str = "") -> bool:
        """Ask for another pseudonym, `better` being proposed, and why; return whether it was changed."""
        dialog = cls(case_file, case_id, of=of, parent=parent)
        if better:
            dialog._form.label.set_entry(better)
        return bool(dialog.exec())

    def _choices(self) -> list[tuple[str, str]]:
        proposed = [(key, f"{one.name}, proposed as {one.label}") for key, one in self._proposed.items()]
        given = [(key, f"Another name of {one.label} ({one.name})") for key, one in self._given.items()]
        return [(_NEW, "Somebody or something else"), *proposed, *given]

    def _likely(self, person: str) -> str:
        """Return the choice for who may be meant."""
        names = {key: one.name for key, one in self._proposed.items()} | {
            key: one.name for key, one in self._given.items()
        }
        named = [key for key, name in names.items() if person and name in person.split(", ")]
        return named[0] if named else _NEW

    def _ask_for(self) -> None:
        """Show the entries that are needed for the choice made."""
        form, new = self._form, self._form.who.entry() == _NEW and self._of is None
        show_with(self._of is None, form.who, form.who_label)
        show_with(new, form.role, form.role_label, form.whole)
        show_with(new or self._of is not None, form.label, form.label_label)
        show_with(self._of is not None, form.why, form.why_label)

    def _suggest(self) -> None:
        self._form.label.setPlaceholderText(
            pseudonym.suggested(self._case_file, self._case_id, self._form.role.entry())
        )

    def _record(self) -> None:
        form, who, of = self._form, self._form.who.entry(), (self._case_file, self._case_id)
        if self._of is not None:
            pseudonym.change(*of, self._of.id, form.label.entry(), form.why.entry())
        elif who in self._proposed:
            pseudonym.confirm(*of, [self._proposed[who]], form.name.entry())
        elif who in self._given:
            pseudonym.also_called(*of, who, form.name.entry())
        else:
            said = (form.name.entry(), form.role.entry(), form.label.entry())
            pseudonym.give(*of, *said, whole=form.whole.isChecked())
