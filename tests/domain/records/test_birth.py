"""Whether a child is born, and what the day entered for it is called and said to be."""

from __future__ import annotations

import pytest

from scr_desktop.domain.records.birth import called, day_label, said
from scr_desktop.domain.time.part_date import PartDate


@pytest.mark.parametrize(("birth", "label", "name"), [
    ("born", "Date of birth", "Child not named"),
    ("unborn", "Expected date of birth", "Unborn child"),
    ("stillborn", "Day of the stillbirth", "Stillborn child"),
    ("unknown", "Date of birth, alive or not", "Newborn child"),
    ("", "Date of birth", "Child not named"),
])  # fmt: skip
def test_a_day_and_a_child_without_a_name_are_called_what_they_are(birth: str, label: str, name: str) -> None:
    """The day is no date of birth where nobody was born; what is not known counts as born."""
    assert (day_label(birth), called(birth)) == (label, name)


@pytest.mark.parametrize(("birth", "on", "words"), [
    ("born", "2 May 2018", "born 2 May 2018"),
    ("unborn", "May 2026", "not born yet, expected May 2026"),
    ("unborn", "w/c 5 March 2018", "not born yet, expected in the week of 5 March 2018"),
    ("stillborn", "2 May 2018", "stillborn 2 May 2018"),
    ("unknown", "2 May 2018", "not known whether born alive, born 2 May 2018"),
    ("born", "", ""),
    ("unborn", "", "not born yet"),
    ("stillborn", "", "stillborn"),
    ("unknown", "", "not known whether born alive"),
])  # fmt: skip
def test_a_birth_is_said_with_as_much_as_is_known(birth: str, on: str, words: str) -> None:
    """Without a day only what is no ordinary birth is said."""
    assert said(birth, PartDate.parse(on) if on else PartDate()) == words
