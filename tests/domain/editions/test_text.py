"""The texts that an office goes through, and which editions follow each other."""

from __future__ import annotations

import pytest

from scr_desktop.domain.editions.text import TEXTS, edition_before, same_arrangements, text_by_key
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.agency import Agency
from scr_desktop.services.regime import regimes


def test_each_text_speaks_to_regimes_that_there_are() -> None:
    """A line of a regime that nobody has would be confirmed for nothing."""
    known = {regime.key for regime in regimes()}
    assert all(set(text.regimes) <= known for text in TEXTS.values())


def test_a_text_that_is_none_is_named() -> None:
    """With those that there are."""
    with pytest.raises(Problem, match="choose one of WT2026, panel, local"):
        text_by_key("WT2030")


def test_a_role_chosen_under_an_edition_holds_under_the_next_until_another_is_chosen() -> None:
    """The office does not enter its partners again because an edition was published."""
    agency = Agency(name="Avonvale Police", roles={"WT2023": "statutory_partner", "WT2018": "relevant_agency"})
    assert agency.role_under("WT2026") == "statutory_partner"
    agency.roles["WT2026"] = "none"
    assert agency.role_under("WT2026") == "none"
    assert (edition_before("WT2023"), edition_before("WT2018")) == ("", "")


def test_editions_are_the_same_arrangements() -> None:
    """The partners' editions of 2023 and 2026 are; those of 2018 ended when another law did."""
    assert same_arrangements("WT2023", "WT2026")
    assert same_arrangements("grace", "grace")
    assert not same_arrangements("WT2018", "WT2023")
