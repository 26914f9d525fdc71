"""A letter for tests: one to each of two invented addressees, or to the one named."""

from __future__ import annotations

import pytest

from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.parts.letter import LetterText
from scr_desktop.documents.subjects.thing import Letter
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office
from scr_desktop.services.papers import paper

KEY = "test-letter"


def _text(status: CaseStatus, office: Office, item: str) -> LetterText:
    return LetterText(
        (f"The {item or 'Chair'}", "1 Invented Road", "Avonvale"),
        f"About case {status.case.reference}",
        ("Dear colleague", "We ask for:\n- what you knew\n- when", "Yours faithfully"),
        ("The notification",),
        (office.chair or "For the office",),
        "Working Together 2015, 4:12",
    )


LETTER = Letter(key=KEY, name="Test letter", about="A letter made for the tests.", text=_text)
EACH = Letter(
    key=KEY,
    name="Test letter",
    about="One to each.",
    text=_text,
    each=lambda _: [Item("Panel", "To the Panel"), Item("Police", "To them")],
)


def offer(monkeypatch: pytest.MonkeyPatch, letter: Letter = LETTER) -> None:
    """Let the program offer this letter beside its own documents."""
    every = (*paper.documents(), letter)
    monkeypatch.setattr(paper, "documents", lambda: every)
