"""What the editions call what they bring with them, for a history that is read in words."""

from __future__ import annotations

import pytest

from scr_desktop.services.office.edition_words import of_arrangements
from scr_desktop.services.regime import by_key, regimes


@pytest.mark.parametrize(("record", "field", "key", "words"), [
    ("Case", "regime", "WT2018", by_key("WT2018").name),
    ("Case", "stage", "received", "Notification received"),
    ("Case", "stage", "to_settle", "To be settled whether notifiable"),
    ("Case", "stage", "withdrawn", "Notification withdrawn"),
    ("Case", "next_rule", "publish", "The report of the local review is completed and published"),
    ("Deadline", "rule", "publish", "The report of the local review is completed and published"),
    ("Telling", "duty", "board", "Safeguarding partners, of the incident"),
    ("Telling", "duty", "board/no_longer", "Safeguarding partners, that the incident no longer stands"),
    ("Agency", "WT2018", "none", "No role"),
])  # fmt: skip
def test_a_key_is_read_as_its_edition_calls_it(record: str, field: str, key: str, words: str) -> None:
    """Of several editions as the last one does."""
    assert of_arrangements(record, field, regimes())[key] == words


def test_every_process_review_and_sort_of_agency_has_words() -> None:
    """Of every edition."""
    for regime in regimes():
        assert {one.key for one in regime.processes} <= of_arrangements("Consideration", "process", regimes()).keys()
        assert (
            dict(regime.other_reviews.choices).keys() <= of_arrangements("Decision", "other_review", regimes()).keys()
        )
        assert dict(regime.agency_kinds.choices).keys() <= of_arrangements("Agency", "kind", regimes()).keys()
        roles = of_arrangements("Agency", regime.key, regimes())
        assert {one.key for one in regime.agency_roles} <= roles.keys()


@pytest.mark.parametrize(("record", "field"), [("Child", "family_name"), ("Agency", "name"), ("Case", "place")])
def test_what_no_edition_brings_has_no_words_of_one(record: str, field: str) -> None:
    """A name is read as it was typed."""
    assert of_arrangements(record, field, regimes()) == {}
