"""What a screen reader meets in three documents, kept as text: a change of the structure shows as a change of a file."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.documents.content import (
    BoundIn,
    Bullets,
    Contents,
    Facts,
    Grid,
    Heading,
    KeepTogether,
    LinesToWrite,
    Link,
    Manifest,
    Notice,
    PageBreak,
    Para,
    SignatureBoxes,
)
from scr_desktop.documents.draw import draw
from scr_desktop.documents.recovery_key_sheet import recovery_key_sheet
from scr_desktop.documents.register import DOCUMENT as REGISTER
from scr_desktop.documents.register import RegisterEntry
from tests.documents.cases import AS_AT, OFFICE
from tests.documents.structure import KEPT, outline
from tests.documents.test_bound_in import written


def key_sheet() -> bytes:
    """Return the recovery key sheet of an invented office."""
    key = " ".join(f"{number:02}AB" for number in range(14))
    return recovery_key_sheet("Avonvale Board", "office.scrcase", key, date(2026, 11, 22))


def register() -> bytes:
    """Return a register that goes over pages."""
    entries = [
        RegisterEntry(
            f"2018-{day:03}", f"Child {day}", "Working Together 2018", "Notified", date(2018, 5, day), None, None, ""
        )
        for day in range(1, 31)
    ]
    return draw(REGISTER.body(entries, OFFICE, AS_AT, "All cases"), title="Register", as_at=AS_AT)


def every_kind() -> bytes:
    """Return a small pack with every kind of content."""
    content = [
        Para("Pack", "title"),
        KeepTogether([Contents(2), Manifest()]),
        PageBreak(),
        Heading(1, "Summary", "summary"),
        Notice("Not to be copied."),
        Facts([("Child", "Tobias"), ("Mother", "أحمد שרה")]),
        Bullets(["One", "Two", "Three"]),
        Heading(2, "Steps"),
        Bullets(["First", "Second"], numbered=True),
        Grid(["Day", "Event"], [(f"{day} May", f"Event {day}") for day in range(1, 60)], caption="What happened"),
        Heading(3, "Sources"),
        Link("Guidance", "https://www.example.org/guidance"),
        Link("See the summary", "#summary"),
        BoundIn(written("The police saw him."), "Return of the police"),
        KeepTogether([Heading(1, "Decision"), LinesToWrite(3, "Reasons:"), SignatureBoxes(["Chair"])]),
    ]
    return draw(content, title="Pack", as_at=AS_AT, copy="Copy 1 of 2", history_head="7, " + "ab" * 32, bound=True)


DOCUMENTS = {"recovery-key-sheet": key_sheet, "register": register, "every-kind": every_kind}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_structure_is_as_it_was_read_and_found_good(name):
    """Headings, tables with their heads, lists, links and figures stand in reading order, as a person checked them."""
    assert outline(DOCUMENTS[name]()) == (KEPT / f"{name}.txt").read_text(encoding="utf-8")
