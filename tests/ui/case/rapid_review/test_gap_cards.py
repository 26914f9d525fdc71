"""What the quality check found: one card each with its source, and the way to where it is mended."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.domain.rules.place import CasePlace, ReviewPlace
from scr_desktop.domain.rules.review_form import Lack
from scr_desktop.domain.sources.source import Force, Source
from scr_desktop.ui.case.rapid_review.gap_cards import show_gaps
from scr_desktop.ui.fields.with_sign import column_of
from tests.ui.typist import said

SOURCE = Source("Working Together 2023 ch 5", Force.STATUTORY_GUIDANCE)
NATIONAL = Lack("Say whether it may be of national importance.", ReviewPlace.NATIONAL, SOURCE)
SIGNED = Lack("No partner has signed.", ReviewPlace.SIGN_OFF, SOURCE)
SAFETY = Lack("Nobody sees to Bo's safety.", CasePlace.SAFETY, SOURCE)


class Gaps(QWidget):
    """The cards of some gaps; links are made for all but signing, and note where they lead."""

    def __init__(self, *gaps: Lack) -> None:
        super().__init__()
        self.went: list[object] = []
        self.links: list[QPushButton] = show_gaps(
            column_of(self), gaps, self.went.append, lambda gap: gap.place is not ReviewPlace.SIGN_OFF
        )


def test_nothing_found_is_said(qtbot: QtBot) -> None:
    """A check without a gap says so, and leads nowhere."""
    shown = Gaps()
    qtbot.addWidget(shown)
    assert said(shown) == "The check finds nothing open of what the Panel will look for."
    assert shown.links == []


def test_each_gap_stands_with_its_source_and_its_own_way(qtbot: QtBot) -> None:
    """A link carries its gap to a screen reader, and leads to that place; where nothing is written there is none."""
    shown = Gaps(NATIONAL, SIGNED, SAFETY)
    qtbot.addWidget(shown)
    assert [one.accessibleDescription() for one in shown.links] == [NATIONAL.sentence, SAFETY.sentence]
    shown.links[1].click()
    assert shown.went == [CasePlace.SAFETY]
    assert f"{NATIONAL.sentence}\n{SOURCE}" in said(shown)


def test_what_is_kept_in_the_case_says_where(qtbot: QtBot) -> None:
    """And a signature that it comes once the text is complete."""
    shown = Gaps(SAFETY, SIGNED)
    qtbot.addWidget(shown)
    assert f"{SOURCE}. It is kept in the case, under “Children's safety”." in said(shown)
    assert f"{SOURCE}. Each partner signs once the text is complete." in said(shown)
