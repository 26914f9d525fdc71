"""The table of an embedded font says which character each glyph stands for, as PDF/UA asks."""

from __future__ import annotations

import re

import pytest

from scr_desktop.documents.paper.embedded import to_unicode


def rows(table: str) -> list[tuple[str, str]]:
    """Return glyph and character of each row, in hexadecimal digits."""
    return re.findall(r"^<([0-9A-F]{2})> <((?:[0-9A-F]{4})+)>$", table, re.MULTILINE)


def test_each_glyph_has_its_character() -> None:
    """Glyph 0 is the missing one, which may have none: its code is 0."""
    assert rows(to_unicode("F", [0, ord("A"), ord("é")])) == [("01", "0041"), ("02", "00E9")]


@pytest.mark.parametrize(
    ("character", "units"),
    [
        ("\U0001d400", "D835DC00"),
        ("\ufefb", "06270644"),
        ("\ufe8e", "0627"),
    ],
    ids=["above U+FFFF, two units", "lam and alef, in the order of the page", "one joined form"],
)
def test_what_a_glyph_stands_for_is_what_was_typed(character: str, units: str) -> None:
    """UTF-16 in four digits each, and letters instead of their joined forms, so that a search finds them."""
    assert rows(to_unicode("F", [ord(character)])) == [("00", units)]


@pytest.mark.parametrize(("count", "blocks"), [(0, []), (1, [1]), (100, [100]), (101, [100, 1]), (250, [100, 100, 50])])
def test_a_block_has_a_hundred_rows_at_most(count: int, blocks: list[int]) -> None:
    """The format allows no more (Adobe technical note 5014); the number stands before each block."""
    table = to_unicode("F", [0x100 + number for number in range(count)])
    assert [int(one) for one in re.findall(r"^(\d+) beginbfchar$", table, re.MULTILINE)] == blocks
    assert table.count("endbfchar") == len(blocks)
    assert len(rows(table)) == count
