"""Page 1: who is telling us, and when anyone became aware."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from scr_desktop.domain.entries.first_told import first_told
from scr_desktop.domain.entries.form import AWARENESS, FROM_FORM, NOTIFICATION
from scr_desktop.domain.records.notifier import MEANS, NOTIFIER
from scr_desktop.domain.review.decided_already import CHOICES
from scr_desktop.domain.review.weighing import decision_of
from scr_desktop.domain.time.part_date import written_with_weekday
from scr_desktop.ui.forms.ui_new_case_notification import Ui_NewCaseNotification
from scr_desktop.ui.forms.ui_new_case_notifier import Ui_NewCaseNotifier
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.new_case.in_hand import InHand
from scr_desktop.ui.new_case.known_agencies import complete
from scr_desktop.ui.new_case.pages.entries import Entries
from scr_desktop.ui.new_case.pages.page import DraftPage
from scr_desktop.ui.new_case.pages.rows import Rows
from scr_desktop.ui.new_case.regime_words import regime_sentence

# What a sentence on the law takes; its room is kept from the beginning, or it would push the entries down as one types.
_LINES = 5
_LINES_OF_FORM = 7


class NotificationPage(DraftPage):
    """Whoever tells us, and the day of awareness, on which everything that follows hangs."""

    key = "notification"
    step = "Who tells us, and when"

    def __init__(self, draft: InHand) -> None:
        super().__init__(draft)
        self.ui = Ui_NewCaseNotification()
        self.ui.setupUi(self)
        self.ui.regime.keep_room(_LINES)
        self.ui.decided.set_choices(CHOICES)
        if said := draft.get(FROM_FORM):
            self.ui.scroll_column.insertWidget(0, _beside(said, self))
        self._before = [Entries(draft, self.ui, "awareness", AWARENESS)]
        self._after = [Entries(draft, self.ui, "notification", NOTIFICATION)]
        self.notifiers = Rows(draft, "notifiers", "Notifier", Ui_NewCaseNotifier, NOTIFIER, self._prepare)
        self.notifiers.take_place_of(self.ui.notifiers)
        self.notifiers.changed.connect(self._renew)
        self.ui.add_notifier.clicked.connect(self._add)
        # What the next pages ask hangs on this day, so it is not left waiting until the keys rest.
        self.ui.aware_on.entered.connect(draft.look)

    def initializePage(self) -> None:  # noqa: N802 - Qt's name
        """Show everybody who told us, at least room for one."""
        if not self.draft.rows("notifiers"):
            self.draft.rows("notifiers").append(dict.fromkeys(NOTIFIER, ""))
        self.notifiers.show_rows()
        self._renew()
        super().initializePage()

    def show_standing(self) -> None:
        """Show which arrangements the case falls under, and from which day the office's own time runs."""
        known = self.draft.preview.resolution is not None
        self.ui.regime.say(regime_sentence(self.draft.preview), "" if known else "warning")
        self.ui.received_about.say(self._receipt(), "muted")
        self._show_decided()

    def _prepare(self, row: Ui_NewCaseNotifier) -> None:
        row.means.set_choices(MEANS)
        complete(row.agency, self.draft.known_agencies)

    def _add(self) -> None:
        self.notifiers.add().ui.agency.setFocus()

    def _renew(self) -> None:
        self.entries = [*self._before, *self.notifiers.entries, *self._after]

    def _show_decided(self) -> None:
        """Say what follows of a decision already made; one that is recorded in the case is changed there, not here."""
        case = self.draft.preview.case
        recorded = decision_of(case) is not None
        for entry in (self.ui.decided, self.ui.decided_on):
            entry.setEnabled(not recorded)
        if recorded:
            said = "The decision is on record: change what is recorded of it, where the earlier one stays."
        elif case.passes_on:
            said = (
                "With no decision made before, the case passes to the safeguarding partners undecided. Enter a decision of "
                "an earlier day, also one whose day is known only in part."
            )
        else:
            said = "For a case that is entered later than it was decided. The day may be known in part: June 2019."
        self.ui.decided_about.say(said, "muted")

    def _receipt(self) -> str:
        """Return which day counts as that of receipt where none is entered, and from whom it comes."""
        case = self.draft.preview.case
        if self.draft.get("notification.received_on").strip():
            return "The office’s own time runs from this day; the local authority’s runs from the day it became aware."
        first = first_told(case.notifiers)
        if first and case.day_of("notification_received") == first.day:
            return (
                f"Left empty, it is the first day on which the office was told: {written_with_weekday(first.day)}, by "
                f"{first.by.called}. The local authority’s time runs from the day it became aware."
            )
        return "Left empty, it is the first day on which anybody above told the office."


def _beside(said: str, parent: QWidget) -> QPlainTextEdit:
    """Return what a form said beside the entries, to be read and copied from."""
    shown = QPlainTextEdit(readable(said), parent)
    shown.setObjectName("from_form")
    shown.setAccessibleName("What the form says that fits no entry")
    shown.setReadOnly(True)
    shown.setTabChangesFocus(True)
    shown.setFixedHeight(shown.fontMetrics().lineSpacing() * _LINES_OF_FORM)
    return shown
