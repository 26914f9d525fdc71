"""Entries that cannot all be true leave open what hangs on them: a verdict is no firmer than its facts."""

from __future__ import annotations

from typing import Any

import pytest

from scr_desktop.domain.progress.open_words import open_sentences
from scr_desktop.domain.progress.verdict_words import notifiable_key, serious_case_state
from scr_desktop.services.regime import by_key
from tests.domain.papers import child, stood

OF_2026 = {"aware_on": "5 May 2026", "received_on": "6 May 2026", "incident_on": "3 May 2026"}
CHILD = {"given_names": "Ada", "harm": "died", "born_on": "3 March 2019", "died_on": "3 May 2026",
         "normally_resident": "yes", "looked_after": "no"}  # fmt: skip


@pytest.mark.parametrize(("entries", "why"), [
    ({"harm": "not_harmed"}, "has a date of death but is not marked as having died"),
    ({"died_on": "1 January 2019"}, "cannot have died (1 January 2019) before being born"),
    ({"born_on": "3 March 2001"}, "would have been 25 at the time"),
    ({"born_on": "3 March 2001", "died_on": "", "harm": "seriously_harmed"}, "would have been 25 at the time"),
    ({"birth": "unborn", "harm": "not_harmed"}, "as not born yet and as having died"),
    ({"birth": "stillborn", "harm": "unknown"}, "there is no date of death"),
    ({"birth": "stillborn", "harm": "seriously_harmed", "died_on": ""}, "as stillborn and as seriously harmed"),
])  # fmt: skip
def test_a_contradiction_leaves_the_verdict_open_and_is_its_reason(entries: dict[str, Any], why: str) -> None:
    """Nobody is told that nothing is to be done while the dates say otherwise."""
    answers = {"abuse_or_neglect": "yes", "stillborn_counts": {"value": "no", "evidence": "Section 105"}}
    found = stood(by_key("WT2023"), children=[child(**CHILD | entries)], answers=answers, **OF_2026)
    assert notifiable_key(found) == "open"
    assert serious_case_state(found) == "unknown"
    assert any(why in said for said in open_sentences(found))


def test_serious_harm_is_certain_whether_or_not_a_death_followed() -> None:
    """What both readings of the entries say is settled; only the death is open."""
    harmed = child(**CHILD | {"harm": "seriously_harmed"})
    found = stood(by_key("WT2023"), children=[harmed], answers={"abuse_or_neglect": "yes"}, **OF_2026)
    assert notifiable_key(found) == "ours"
    assert not found.case_facts.derived["died"].settled


@pytest.mark.parametrize("edition", ["WT2018", "WT2023"])
def test_a_child_whom_another_area_looks_after_is_looked_after_or_not(edition: str) -> None:
    """Said not to be looked after, and of another area that its authority looks after the child: nothing is settled."""
    leeds = {"name": "Leeds", "parts": "looks_after", "partners": "", "contact": "", "agency_id": ""}
    answers = {"abuse_or_neglect": "no"}
    found = stood(by_key(edition), children=[child(**CHILD)], other_areas=[leeds], answers=answers, **OF_2026)
    assert notifiable_key(found) == "open"
    assert any("No child is entered as looked after, and Leeds" in said for said in open_sentences(found))
