"""Who told the office of an incident, in words: as far as it is entered, and no further."""

from __future__ import annotations

import pytest

from scr_desktop.domain.records.notifier import Notifier
from scr_desktop.domain.time.part_date import PartDate


@pytest.mark.parametrize(("entries", "called", "who"), [
    ({"agency": "Police", "person": "Joan Boyle", "role": "DI"}, "Police", "Police, Joan Boyle, DI"),
    ({"agency": " ", "person": "Joan Boyle ", "role": "DI"}, "Joan Boyle", "Joan Boyle, DI"),
    ({"role": "Named doctor"}, "Named doctor", "Named doctor"),
    ({}, "A notifier not named", ""),
])  # fmt: skip
def test_a_notifier_is_called_by_agency_else_person_else_post(entries: dict[str, str], called: str, who: str) -> None:
    """What is not entered leaves neither a comma nor a gap."""
    found = Notifier()
    for key, value in entries.items():
        setattr(found, key, value)
    assert (found.called, found.who) == (called, who)


@pytest.mark.parametrize(("day", "time", "means", "when"), [
    ("16 May 2018", "09:15", "secure_email", "16 May 2018, 09:15, by secure e-mail"),
    ("May 2018", "", "", "May 2018"),
    ("", " 9 pm ", "meeting", "9 pm, in a meeting"),
    ("", "", "", ""),
    ("", "", "pigeon", "pigeon"),
])  # fmt: skip
def test_when_and_how_are_said_as_far_as_they_are_entered(day: str, time: str, means: str, when: str) -> None:
    """A means that is no choice of ours stands as it is."""
    on = PartDate.parse(day) if day else PartDate()
    assert Notifier(told_on=on, told_time=time, means=means).when == when
