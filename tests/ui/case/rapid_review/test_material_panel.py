"""What there is to read beside the writing: what bears on the page, from whom, to be copied and never put in by itself."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QPushButton, QWizardPage
from pytestqt.qtbot import QtBot

from scr_desktop.services.review.review_material import Material
from scr_desktop.ui.case.rapid_review.material_panel import MaterialPanel
from scr_desktop.ui.forms.ui_rapid_review_page import Ui_RapidReviewPage
from tests.ui.typist import said
from tests.ui.widgets import the

POLICE = Material("Avonvale Police", "Key events", "Called twice in May.", "key_events")
SCHOOL = Material("Riverside School", "Key events", "Absent <b>often</b>.", "key_events")
VOICE = Material("Riverside School", "The child's voice", "She liked the ducks.", "childs_voice")


class Page(QWizardPage):
    """A page of the review with material beside it that bears on these entries."""

    def __init__(self, *entries: str) -> None:
        super().__init__()
        self.ui = Ui_RapidReviewPage()
        self.ui.setupUi(self)
        self.beside = MaterialPanel(self.ui, (POLICE, SCHOOL, VOICE), entries)


def page(qtbot: QtBot, *entries: str) -> Page:
    """Return such a page."""
    made = Page(*entries)
    qtbot.addWidget(made)
    return made


def test_only_what_bears_on_the_page_is_shown(qtbot: QtBot) -> None:
    """Each piece stands with its source and head, as it was typed."""
    voice, events = page(qtbot, "childs_voice"), page(qtbot, "key_events")
    assert said(voice.ui.material).splitlines() == ["Riverside School", "The child's voice", "She liked the ducks."]
    assert "Absent <b>often</b>." in said(events.ui.material)


def test_one_source_alone_can_be_read(qtbot: QtBot) -> None:
    """Everyone stands first, then each source once; choosing one hides the others."""
    made = page(qtbot, "key_events", "childs_voice")
    source = made.ui.source
    assert [source.itemText(place) for place in range(source.count())] == [
        "Everyone", "Avonvale Police", "Riverside School",
    ]  # fmt: skip
    source.set_entry("Riverside School")
    source.entered.emit("Riverside School")
    assert "Called twice in May." not in said(made.ui.material)
    assert len(made.beside.cards) == 2


def test_a_piece_is_copied_whole(qtbot: QtBot) -> None:
    """The button says to a screen reader what it copies, and that it was copied."""
    made = page(qtbot, "key_events")
    copy = the(QPushButton, made, "copy_1")
    assert copy.accessibleName() == "Copy: Riverside School, Key events"
    copy.click()
    assert (QApplication.clipboard().text(), copy.text()) == ("Absent <b>often</b>.", "Copied")


def test_where_nothing_was_sent_that_is_said(qtbot: QtBot) -> None:
    """An empty half of the page is no riddle."""
    made = page(qtbot, "learning")
    assert said(made.ui.material) == "No agency has sent anything that bears on this page yet."
