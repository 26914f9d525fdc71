"""What identifies by its form alone is found, and what only looks like it is left."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from scr_desktop.domain.anonymising.numbers_in_text import numbers_in


def removed(text: str, nhs_numbers: Sequence[str] = (), references: Sequence[str] = ()) -> str:
    """Return a text with what stands in the place of everything found; of two that overlap the first."""
    said, at = "", 0
    for found in sorted(numbers_in(text, nhs_numbers, references)):
        if found.start >= at:
            said, at = f"{said}{text[at : found.start]}{found.instead}", found.end
    return said + text[at:]


@pytest.mark.parametrize(("text", "becomes"), [
    ("Write to sue.bright@avonvale.example today", "Write to [e-mail address removed] today"),
    ("sue (at) avonvale.example", "[e-mail address removed]"),
    ("seen as @rosie_18 online", "seen as [account removed] online"),
    ("NHS 943 476 5919.", "NHS [NHS number removed]."),
    ("9434765919 and 943-476-5919", "[NHS number removed] and [NHS number removed]"),
    ("Ring 01225 396000 or +44 7700 900123", "Ring [telephone number removed] or [telephone number removed]"),
    ("(0117) 496 0000", "[telephone number removed]"),
    ("tel 396 000", "tel [telephone number removed]"),
    ("of Mill Lane, BA2 1AB", "of Mill Lane, [postcode removed]"),
    ("ba21ab", "[postcode removed]"),
    ("Niche ref 5218-012345 refers", "[reference removed] refers"),
    ("NI number AB 12 34 56 C", "NI number [reference removed]"),
])  # fmt: skip
def test_what_identifies_by_its_form_gives_way(text: str, becomes: str) -> None:
    """Mail, accounts, NHS numbers that pass their check, telephones, postcodes and references, however they are spaced."""
    assert removed(text) == becomes


@pytest.mark.parametrize("text", [
    "943 476 5918 tablets",  # fails the check, and nobody has it
    "Posted to @School on 12 May 2018",
    "at 12.05.2018, 15 working days",
    "Working Together 2018 p78, paragraph 4.12",
    "log of 20 May",
    "aged 13 to 17, Year 10",
    "A12 9am, 3BA",
    "phone on 12 May",
])  # fmt: skip
def test_what_only_looks_like_it_is_left(text: str) -> None:
    """Dates, paragraphs, ages, roads and times stay."""
    assert removed(text) == text


@pytest.mark.parametrize(("typed", "found"), [
    ("943 476 5919", True),
    ("943 476 5918", True),  # one digit wrong
    ("934 476 5919", True),  # two that changed places
    ("943 476 5991", True),
    ("933 476 5918", False),  # two wrong
    ("943 476 591", False),  # nine digits
])  # fmt: skip
def test_a_slip_in_a_number_that_is_held_is_found(typed: str, found: bool) -> None:
    """By one digit, or two neighbours that changed places: it may still be told whose it is."""
    assert ("[NHS number removed]" in removed(f"No. {typed}!", ["9434765919"])) is found


@pytest.mark.parametrize(("typed", "found"), [
    ("2018-003", True), ("2018/003", True), ("2018 003", True), ("2018003", True), ("2018-0031", False), ("12018-003", False),
])  # fmt: skip
def test_a_reference_that_is_held_is_found_however_it_is_parted(typed: str, found: bool) -> None:
    """Within a longer number it is another one."""
    assert (removed(f"case {typed}.", references=["2018-003"]) == "case [reference removed].") is found
