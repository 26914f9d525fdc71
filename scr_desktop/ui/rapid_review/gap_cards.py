"""What the quality check found, one card each, with a way to the place where it is mended."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QPushButton, QVBoxLayout

from scr_desktop.domain.review_form import SIGN_OFF, Gap
from scr_desktop.ui.fields.signed import card, sentence, signed
from scr_desktop.ui.theme import give_role

_LATER = "Each partner signs once the text is complete."


def show_gaps(column: QVBoxLayout, gaps: Sequence[Gap], go_there: Callable[[str], None]) -> list[QPushButton]:
    """Fill `column` with the gaps, those of the signatures last; return the buttons that lead to their places."""
    links: list[QPushButton] = []
    if not gaps:
        column.addWidget(signed("The check finds nothing that the Panel would miss.", "met"))
        return links
    for number, gap in enumerate(gaps):
        frame, inside = card()
        inside.addWidget(signed(gap.sentence, "doubted"))
        inside.addWidget(sentence(str(gap.source), "muted"))
        if gap.place == SIGN_OFF:
            inside.addWidget(sentence(_LATER, "muted"))
        else:
            links.append(_link(number, gap, go_there))
            inside.addWidget(links[-1])
        column.addWidget(frame)
    return links


def _link(number: int, gap: Gap, go_there: Callable[[str], None]) -> QPushButton:
    link = QPushButton("Go there")
    link.setObjectName(f"go_there_{number}")
    link.setAccessibleDescription(gap.sentence)
    give_role(link, "link")
    link.clicked.connect(lambda: go_there(gap.place))
    return link
