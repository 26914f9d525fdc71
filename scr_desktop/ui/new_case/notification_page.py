"""Page 1: who is telling us, and when anyone became aware."""

from __future__ import annotations

from scr_desktop.domain.notification import AWARENESS, NOTIFICATION
from scr_desktop.ui.forms.ui_new_case_notification import Ui_NewCaseNotification
from scr_desktop.ui.new_case.entries import Entries
from scr_desktop.ui.new_case.in_hand import InHand
from scr_desktop.ui.new_case.page import DraftPage
from scr_desktop.ui.new_case.regime_words import regime_sentence

# What a sentence on the law takes; its room is kept from the beginning, or it would push the entries down as one types.
_LINES = 5


class NotificationPage(DraftPage):
    """The only page that must be filled in to go on, and of it only the day of awareness."""

    key = "notification"
    step = "Who tells us, and when"

    def __init__(self, draft: InHand) -> None:
        super().__init__(draft)
        self.ui = Ui_NewCaseNotification()
        self.ui.setupUi(self)
        self.ui.regime.keep_room(_LINES)
        self.entries = [
            Entries(draft, self.ui, "awareness", AWARENESS),
            Entries(draft, self.ui, "notification", NOTIFICATION),
        ]
        # Whether the officer can go on hangs on this day, so it is not left waiting until the keys rest.
        self.ui.aware_on.entered.connect(draft.look)

    def isComplete(self) -> bool:  # noqa: N802 - Qt's name
        """Return whether the regime is known, without which no question can be asked."""
        return self.draft.preview.resolution is not None

    def show_standing(self) -> None:
        """Show which arrangements the case falls under."""
        known = self.draft.preview.resolution is not None
        self.ui.regime.say(regime_sentence(self.draft.preview), "" if known else "warning")
