"""Page 2: the children."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.entries.form import CHILD, blank_child
from scr_desktop.domain.records.birth import BIRTH, BORN, day_label
from scr_desktop.domain.records.case import CHILDREN_ON_FORM, HARM
from scr_desktop.domain.records.words import YES_NO
from scr_desktop.ui.dialogs.message import confirm
from scr_desktop.ui.forms.ui_new_case_child import Ui_NewCaseChild
from scr_desktop.ui.forms.ui_new_case_children import Ui_NewCaseChildren
from scr_desktop.ui.new_case.in_hand import InHand
from scr_desktop.ui.new_case.pages.entries import Entries
from scr_desktop.ui.new_case.pages.page import DraftPage


class ChildForm(QWidget):
    """One child in full."""

    def __init__(self, draft: InHand, place: int) -> None:
        super().__init__()
        self.ui = Ui_NewCaseChild()
        self.ui.setupUi(self)
        self.ui.harm.set_choices(HARM)
        self.ui.normally_resident.set_choices(YES_NO)
        self.ui.looked_after.set_choices(YES_NO)
        # A notification begun with an earlier version says nothing of it: every child was born then.
        said = draft.rows("children")[place].setdefault("birth", BORN)
        # On a form that came back it may not be said: nothing is chosen before the officer does.
        self.ui.birth.set_choices(BIRTH if said else (("", "Choose"), *BIRTH))
        self.entries = Entries(draft, self.ui, f"children.{place}", CHILD)
        self.entries.show()
        self._name_the_day(draft.get(f"children.{place}.birth"))
        self.ui.birth.entered.connect(self._name_the_day)

    def _name_the_day(self, birth: str) -> None:
        """Call the day what it is: that of the birth, the one expected, or that of the stillbirth."""
        label = day_label(birth)
        self.ui.born_on_label.setText(label.replace("t", "&t", 1))
        self.ui.born_on.setAccessibleName(label)


class ChildrenPage(DraftPage):
    """Up to as many children in full as the national form takes, each on a tab, and more as text."""

    key = "children"
    step = "Children"

    def __init__(self, draft: InHand) -> None:
        super().__init__(draft)
        self.ui = Ui_NewCaseChildren()
        self.ui.setupUi(self)
        self._more = Entries(draft, self.ui, "", ("more_children",))
        self.ui.add_child.clicked.connect(self._add)
        self.ui.remove_child.clicked.connect(self._remove)

    def initializePage(self) -> None:  # noqa: N802 - Qt's name
        """Show every child there is, at least one."""
        if not self.draft.rows("children"):
            self.draft.rows("children").append(blank_child())
        self._show_children(max(0, self.ui.children.currentIndex()))
        super().initializePage()

    def show_standing(self) -> None:
        """Keep the tabs named after the children."""
        for place, child in enumerate(self.draft.rows("children")):
            # An ampersand in a name would be taken for a shortcut.
            name = (child.get("given_names") or child.get("known_as") or "").strip()[:20].replace("&", "&&")
            self.ui.children.setTabText(place, f"{place + 1}: {name}" if name else f"Child {place + 1}")

    def focus_on(self, field: str) -> bool:
        """Turn to the child whose entry is meant, and put the cursor on it."""
        section = field.rpartition(".")[0]
        for place, entries in enumerate(self.entries[1:]):
            if entries.section == section:
                self.ui.children.setCurrentIndex(place)
        return super().focus_on(field)

    def _show_children(self, current: int) -> None:
        tabs = self.ui.children
        while tabs.count():
            old: Any = tabs.widget(0)
            tabs.removeTab(0)
            old.deleteLater()
        forms = [ChildForm(self.draft, place) for place in range(len(self.draft.rows("children")))]
        for place, form in enumerate(forms, 1):
            tabs.addTab(form, f"Child {place}")
        tabs.setCurrentIndex(min(current, len(forms) - 1))
        self.entries = [self._more, *(form.entries for form in forms)]
        self.ui.add_child.setEnabled(len(forms) < CHILDREN_ON_FORM)
        self.ui.remove_child.setEnabled(len(forms) > 1)
        self.show_standing()

    def focus_first(self) -> None:
        """Begin with the names of the child that is shown."""
        self._focus_child()

    def _add(self) -> None:
        rows = self.draft.rows("children")
        rows.append(blank_child())
        self.draft.touch()
        self._show_children(len(rows) - 1)
        self._focus_child()

    def _remove(self) -> None:
        rows, place = self.draft.rows("children"), self.ui.children.currentIndex()
        question = f"Remove {self.ui.children.tabText(place).replace('&&', '&')} and everything entered for this child?"
        if rows[place] != blank_child() and not confirm(self, question, "&Remove"):
            return
        self.draft.remove_row("children", place)
        self._show_children(place)
        self._focus_child()

    def _focus_child(self) -> None:
        form = self.ui.children.currentWidget()
        if isinstance(form, ChildForm):
            form.ui.given_names.setFocus()
