"""A line beside its entries: what it says above them, how it is held and what is confirmed of it below."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.editions.confirmed import Answer
from scr_desktop.domain.editions.text import Text
from scr_desktop.services.office.editions.lines import LineRow
from scr_desktop.ui.edition.line_words import confirmed_facts, held_facts
from scr_desktop.ui.fields.passages import facts_card, passage
from scr_desktop.ui.fields.with_sign import column_of, sentence


def show_held(about: QWidget, held: QWidget, text: Text, row: LineRow | None) -> None:
    """Show a line of a text in place of the one before; None is a line that only the office's copy has."""
    above, below = column_of(about), column_of(held)
    above.setSpacing(2)
    if row is None:
        above.addWidget(sentence(f"A line of {text.name} that is not in the list", "strong"))
        return
    above.addWidget(sentence(str(row.line.kind), "muted"))
    above.addWidget(passage(row.line.words, "strong"))
    if row.confirmed:
        below.addWidget(facts_card("As the office confirmed it", confirmed_facts(row.confirmed)))
    if row.confirmed is None or row.confirmed.answer is not Answer.NEW:
        below.addWidget(facts_card("As the program holds it", held_facts(row.line)))
