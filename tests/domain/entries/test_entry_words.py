"""What an entry is called where its problem is read away from it."""

from __future__ import annotations

import pytest

from scr_desktop.domain.entries.entry_words import entry_words


@pytest.mark.parametrize(("entry", "path", "words"), [
    ({"given_names": "Róisín", "family_name": "Trelawney"}, "children.0.born_on", "Róisín Trelawney, date of birth"),
    ({"given_names": " ", "family_name": "Trelawney"}, "children.0.died_on", "Trelawney, date of death"),
    ({}, "children.1.nhs_number", "Child 2, NHS number"),
    ({"name": "Kay", "relationship": "aunt"}, "family.0.born_on", "Kay, date of birth"),
    ({"relationship": "aunt"}, "family.0.born_on", "aunt, date of birth"),
    ({}, "family.0.born_on", "Relative 1, date of birth"),
    ({"agency": "Police"}, "notifiers.0.told_on", "Told on"),
    ({}, "awareness.aware_on", "Day the authority became aware"),
    ({}, "incident.incident_time", "Incident time"),
])  # fmt: skip
def test_a_person_is_named_and_any_other_entry_is_called_what_it_is(
    entry: dict[str, str], path: str, words: str
) -> None:
    """By name, else by relationship, else by the place on the form, counted from one."""
    assert entry_words(entry, path) == words
