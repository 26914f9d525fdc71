"""The register on paper: every line given, in the order given, with totals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.office_papers.register import DOCUMENT
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.subjects.register import OfRegister
from scr_desktop.documents.subjects.rows import RegisterEntry
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.rules.deadline_state import DeadlineStanding, stand
from scr_desktop.domain.time.working_days import WorkingDays
from tests.documents.cases import AS_AT, OFFICE
from tests.documents.reading import ReadBack, squeeze


def due(day: int) -> DeadlineStanding:
    """Return how something due on that day of November 2026 stands on the day of the paper."""
    return stand(date(2026, 11, day), AS_AT.date(), WorkingDays())


def entry(number: int, **changed: Any) -> RegisterEntry:
    """Return one line of the register."""
    values: dict[str, Any] = {
        "reference": f"2026-{number:03}",
        "title": f"Łucja Ŵyn & <b>{number}</b>",
        "arrangements": "Working Together 2023",
        "stage": "Notified",
        "opened_on": date(2026, 11, 2),
        "closed_on": None,
        "stands": due(27),
        "next_duty": "The rapid review goes to the Panel",
    }
    return RegisterEntry(**(values | changed))


def drawn(entries: Sequence[RegisterEntry], office: Office = OFFICE, shown: str = "Open cases") -> ReadBack:
    """Return the finished register, read back."""
    return ReadBack(draw(DOCUMENT.body(OfRegister(entries, shown), office, AS_AT), Imprint("Register", as_at=AS_AT)))


def test_every_line_is_there_in_order_and_the_head_repeats() -> None:
    """A hundred cases stand in the order given, with the head on each page, accessible."""
    read = drawn([entry(number) for number in range(1, 101)])
    found = [read.text.index(f"2026-{number:03}") for number in range(1, 101)]
    assert found == sorted(found)
    assert "Łucja Ŵyn & <b>57</b>" in read.text
    assert len(read.pages) > 3
    assert all("Next date" in page for page in read.pages)
    assert read.faults == []


def test_totals_and_what_was_asked_for_are_said() -> None:
    """The reader sees how many cases, open and closed, late, and which part of the register this is."""
    entries = [
        entry(1),
        entry(2, stands=due(19)),
        entry(3, closed_on=date(2026, 11, 18), stands=due(2)),
    ]
    text = drawn(entries, shown="All cases under Working Together 2023").text
    assert "3: 2 open, 1 closed" in text
    assert "With a date overdue 1" in text
    assert "All cases under Working Together 2023" in text
    assert "19 November 2026: 1 working day late" in text
    assert "27 November 2026: Due in 5 working days" in text
    assert "Closed on 18 November 2026" in squeeze(text)
    assert "2 November 2026: " not in text
    assert "As at 20 November 2026, 14:05" in text


def test_what_only_may_be_owed_is_counted_apart_where_it_is_late() -> None:
    """A day that is past warns also where it is not settled if anything is owed; the total says that it is so."""
    entries = [entry(1, stands=due(19)), entry(2, stands=replace(due(19), proves="notifiable"))]
    assert "With a date overdue 1, and 1 if it proves to be owed" in squeeze(drawn(entries).text)


def test_an_empty_register_says_so() -> None:
    """No line is no empty table but a sentence."""
    read = drawn([])
    assert "No case is in this part of the register." in read.text
    assert read.faults == []


def test_an_invented_office_says_so() -> None:
    """Nobody can take a demonstration register for a real one."""
    assert "Invented data" in drawn([entry(1)], Office(name="Avonvale", invented=True)).text
