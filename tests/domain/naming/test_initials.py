"""Initials: a letter for each part of a name, and none for a name of one part."""

from __future__ import annotations

import pytest

from scr_desktop.domain.naming.initials import initials


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Amelia Harcourt-Davies", "A.H.D."),
        ("Łucja Żółkiewska", "Ł.Ż."),
        ("tobias okonkwo", "T.O."),
        ("Siôn O’Leary", "S.O."),
        ("Isla", ""),
        ("", ""),
        ("7 <b>", ""),
    ],
)
def test_each_part_gives_a_letter(name: str, short: str) -> None:
    """One letter alone tells nothing, and stands for too many words."""
    assert initials(name) == short
