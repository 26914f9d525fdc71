"""Who is named in entries that are typed freely: proposed to the officer, posts and words left out."""

from __future__ import annotations

import pytest

from scr_desktop.domain.anonymising.people_named import people_named, who_signs


@pytest.mark.parametrize(("text", "found"), [
    ("HV Sue Bright", [("Sue Bright", "HV Sue Bright")]),
    ("PC Dan Lowe; DS Ann Frome and Ms Okafor", [
        ("Dan Lowe", "PC Dan Lowe"), ("Ann Frome", "DS Ann Frome"), ("Okafor", "Ms Okafor"),
    ]),
    ("Sue Bright (health visitor)", [("Sue Bright", "Sue Bright")]),
    ("Rosie-Mae O’Brien", [("Rosie-Mae O’Brien", "Rosie-Mae O’Brien")]),
    ("Jan van der Berg", [("Jan van der Berg", "Jan van der Berg")]),
    ("Mother, father and both children", []),
    ("Duty social worker", []),
    ("Sue phoned the school", []),  # a sentence, and no list of people
    ("SUE BRIGHT", []),  # capitals may be an abbreviation
    ("", []),
])  # fmt: skip
def test_only_words_with_a_capital_that_name_no_post_are_proposed(text: str, found: list[tuple[str, str]]) -> None:
    """Each with the whole piece in which it stands, so that the officer sees who it is."""
    assert list(people_named(text)) == found


@pytest.mark.parametrize(("text", "names"), [
    ("Zoë Price", ["Zoë Price"]),
    ("Zoë Price, Chair of Wessex LSCB", ["Zoë Price"]),
    ("Chair of Wessex Safeguarding Partnership", []),
    ("DCI ANN FROME for Avonvale Police", ["ANN FROME"]),
    ("Ann Frome QPM", ["Ann Frome"]),
    ("Independent Chair", []),
    ("LSCB", []),
    ("", []),
])  # fmt: skip
def test_who_signs_is_named_also_in_capitals(text: str, names: list[str]) -> None:
    """The body that somebody signs for is no name, nor is a rank, an honour or a single abbreviation."""
    assert list(who_signs(text)) == names
