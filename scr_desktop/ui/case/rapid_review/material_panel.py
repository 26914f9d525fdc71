"""What there is to read beside the writing: one card for each piece, with a button that copies it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QApplication, QFrame, QPushButton

from scr_desktop.services.review.review_material import Material
from scr_desktop.ui.fields.with_sign import card, column_of, sentence
from scr_desktop.ui.forms.ui_rapid_review_page import Ui_RapidReviewPage
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.look.theme import give_role

_EVERYONE = "everyone"
_COPY, _COPIED = "Copy", "Copied"


class MaterialPanel:
    """The right half of a page of the wizard; `entries` are the heads that bear on the page's sections."""

    def __init__(self, form: Ui_RapidReviewPage, material: Sequence[Material], entries: Collection[str]) -> None:
        self._form = form
        self._pieces = [one for one in material if one.entry in entries]
        self.cards: list[QFrame] = []
        sources = dict.fromkeys(piece.source for piece in self._pieces)
        form.source.set_choices([(_EVERYONE, "Everyone"), *((source, source) for source in sources)])
        form.source.set_entry(_EVERYONE)
        form.source.entered.connect(lambda _: self.show())
        form.material_scroll.read_by_keyboard()
        self.show()

    def show(self) -> None:
        """Show the pieces of the source chosen."""
        column, chosen = column_of(self._form.material), self._form.source.entry()
        pieces = [piece for piece in self._pieces if chosen in {_EVERYONE, piece.source}]
        self.cards = [_card(place, one) for place, one in enumerate(pieces)]
        for frame in self.cards:
            column.addWidget(frame)
        if not pieces:
            column.addWidget(sentence("No agency has sent anything that bears on this page yet.", "muted"))


def _card(place: int, piece: Material) -> QFrame:
    frame, column = card()
    column.addWidget(sentence(piece.source, "strong"))
    column.addWidget(sentence(piece.head, "muted"))
    column.addWidget(sentence(readable(piece.text)))
    copy = QPushButton(_COPY)
    copy.setObjectName(f"copy_{place}")
    copy.setAccessibleName(f"Copy: {piece.source}, {piece.head}")
    give_role(copy, "link")
    copy.clicked.connect(lambda: _copy(piece.text, copy))
    column.addWidget(copy)
    return frame


def _copy(text: str, button: QPushButton) -> None:
    QApplication.clipboard().setText(text)
    button.setText(_COPIED)
