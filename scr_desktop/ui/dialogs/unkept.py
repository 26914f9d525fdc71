"""What is asked before words are lost that could not be kept: where the case file is gone, a copy with them comes first."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.ui.dialogs import message
from scr_desktop.ui.typed.spell import Spell


def may_be_lost(window: QWidget, spell: Spell, words: str) -> bool:
    """Ask `words` over `window` and return whether what is typed in it may go; a copy that holds it already needs no question."""
    keeper = spell.keeper
    if keeper is not None and spell.is_gone:
        if keeper.is_copied(spell):
            spell.end()
            return True
        question = f"{spell.fault}\n\nThe copy will hold what you have typed here as well."
        if message.confirm(window, question, "&Save a copy…", "&Other choices"):
            keeper.copy_wanted.emit(window)
            return False
    return message.confirm(window, words, "Close and &lose it")
