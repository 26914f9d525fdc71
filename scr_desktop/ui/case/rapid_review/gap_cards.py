"""What the quality check found, one card each, with a way to the place where it is mended."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from scr_desktop.domain.rules.place import CasePlace, ReviewPlace
from scr_desktop.domain.rules.review_form import InReview, Lack
from scr_desktop.ui.fields.with_sign import card, with_sign
from scr_desktop.ui.keys.part_names import name_of
from scr_desktop.ui.look.theme import give_role

_LATER = "Each partner signs once the text is complete."


def show_gaps(
    column: QVBoxLayout,
    gaps: Sequence[Lack],
    go_there: Callable[[InReview | CasePlace], None],
    may_go: Callable[[Lack], bool],
) -> list[QPushButton]:
    """Fill `column` with the gaps; return the buttons that lead to the places of those for which `may_go` is true."""
    links: list[QPushButton] = []
    if not gaps:
        column.addWidget(with_sign("The check finds nothing open of what the Panel will look for.", "met"))
        return links
    for number, gap in enumerate(gaps):
        frame, inside = card()
        row = QHBoxLayout()
        row.addWidget(with_sign(gap.sentence, "doubted", note=_note(gap)), 1)
        if may_go(gap):
            links.append(_link(number, gap, go_there))
            row.addWidget(links[-1], 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(row)
        column.addWidget(frame)
    return links


def _note(gap: Lack) -> str:
    if isinstance(gap.place, CasePlace):
        return f"{gap.source}. It is kept in the case, under “{name_of(gap.place)}”."
    return f"{gap.source}. {_LATER}" if gap.place is ReviewPlace.SIGN_OFF else str(gap.source)


def _link(number: int, gap: Lack, go_there: Callable[[InReview | CasePlace], None]) -> QPushButton:
    link = QPushButton("Go there")
    link.setObjectName(f"go_there_{number}")
    link.setAccessibleDescription(gap.sentence)
    give_role(link, "link")
    link.clicked.connect(lambda: go_there(gap.place))
    return link
