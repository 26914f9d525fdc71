"""Whose duty by place, residence and care, in whole notifications: every combination under every edition of 2018 to 2026.

What is expected is written in `oracle.py` from the texts alone.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.progress.case_status import CaseStatus, status
from scr_desktop.domain.progress.verdict_words import decided_elsewhere, notifiable_key, notifiable_sentence
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from tests.domain.papers import case, child
from tests.regimes import oracle

TABLE = WorkingDays()
# The edition, the reading of the texts for it, the day of awareness, and whether that was before there was a Panel.
EDITIONS = (
    ("WT2015", oracle.working_together_2015, date(2018, 5, 14), "yes"),
    ("transition", oracle.transition, date(2018, 7, 2), "no"),
    ("grace", oracle.grace, date(2018, 5, 14), "yes"),
    ("grace", oracle.grace, date(2019, 8, 30), "no"),
    ("WT2018", oracle.working_together_2018, date(2022, 5, 31), "no"),
    ("WT2023", oracle.working_together_2023, date(2026, 4, 1), "no"),
)
PLACES = ("in_area", "elsewhere_in_england", "outside_england", "unknown")
# In our area; in another in England, outside England, or elsewhere and not said where; not known.
HOMES = ("yes", "in England", "abroad", "no", "unknown")
_IN_ENGLAND = {"in England": "yes", "abroad": "no"}
# Not looked after; by our authority; by another that is entered; by another and not said which; by whom is not known.
CARE = ("none", "ours", "named", "another", "unknown")
# What is answered with no beside the entries, where it is asked.
_NO = ("on_remand", "died_in_custody", "regulated_setting", "care_leaver_died")
OURS = ("", "Avonvale Council", "Southmere Council")
_PART_OF = {"other_area": "authority", "home_area": "authority", "caring_area": "authority", "other_board": "board",
            "other_partners": "partners"}  # fmt: skip


def areas(place: str, home: str, care: str) -> Iterator[dict[str, str]]:
    """Yield every choice of other areas that can be entered beside a place, a home and a care, parts by name."""
    possible = [
        *([("Westmoor", "happened")] if place == "elsewhere_in_england" else []),
        # An area entered as the home of a child said to live outside England contradicts that, unless it lies there.
        *([("Cardiff" if home == "abroad" else "Eastbury", "lives")] if home in {"no", *_IN_ENGLAND} else []),
        ("Northam", "involved"),
    ]
    always = {"Southey": "looks_after"} if care == "named" else {}
    for count in range(len(possible) + 1):
        for chosen in itertools.combinations(possible, count):
            yield {**dict(chosen), **always}
    if place == "elsewhere_in_england" and home in {"no", "in England"}:
        yield {"Westmoor": "happened lives", **always}


def told_of(
    aware: date, place: str, home: str, care: str, harm: str, abuse: str, named: Mapping[str, str], ours: str
) -> dict[str, Any]:
    """Return the entries of a notification of one child, harmed or dead on the day before anybody was aware."""
    on = f"{aware.day}/{aware.month}/{aware.year}"
    answers = {"abuse_or_neglect": abuse}
    if home in _IN_ENGLAND:
        answers["lives_in_england"] = _IN_ENGLAND[home]
    if care in {"ours", "another"}:
        answers["looked_after_by"] = care
    return {
        "aware_on": on,
        "received_on": on,
        "incident_on": on,
        "where": place,
        "children": [
            child(
                given_names="Róisín", born_on=f"1/1/{aware.year - 3}", died_on=on if harm == "died" else "", harm=harm,
                normally_resident="no" if home in _IN_ENGLAND else home, looked_after="no" if care == "none" else "yes",
            )
        ],
        "answers": answers,
        "other_areas": [{"name": name, "parts": parts, "partners": "", "contact": ""} for name, parts in named.items()],
        "local_authority": ours,
    }  # fmt: skip


def expected_facts(entries: Mapping[str, Any], care: str, named: Mapping[str, str], before: str) -> dict[str, str]:
    """Return the facts that such a notification states, for the oracle."""
    (one,) = entries["children"]
    dead = one["harm"] == "died"
    by = {"ours": "ours", "named": "another", "another": "another"}.get(care, "unknown")
    return {
        **entries["answers"],
        "died": "yes" if dead else "no",
        "seriously_harmed": "no" if dead else "yes",
        "looked_after": one["looked_after"] if dead else "no",
        "looked_after_by": by,
        "where_it_happened": entries["where"],
        "normally_resident": one["normally_resident"],
        "other_area": "yes" if named else "unknown",
        "aware_before_panel": before,
        "age": "3",
        **dict.fromkeys(_NO, "no"),
    }


def stand(regime: str, entries: dict[str, Any], aware: date) -> CaseStatus:
    """Return where such a notification stands on the day on which the authority became aware."""
    asked = by_key(regime).facts
    answers = entries["answers"] | {fact: "no" for fact in _NO if fact in asked}
    found = case(regime=regime, **entries | {"answers": answers})
    return status(found, by_key(regime), TABLE, aware, ("Avonvale Council",))


def told_by(where: CaseStatus) -> set[tuple[str, str]]:
    """Return who of other areas is listed as to be told of the incident, as what and by name."""
    names = {one.id: one.name for one in where.case.other_areas}
    return {
        (_PART_OF[one.duty.key.partition(":")[0].removesuffix("_2015")], names.get(one.duty.area_id, ""))
        for one in where.duties
        if one.duty.in_area
    }


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("regime", "reads", "aware", "before"), EDITIONS)
def test_every_place_home_and_care_gives_the_duties_of_the_texts(
    regime: str, reads: Any, aware: date, before: str, place: str
) -> None:
    """Who is told, by name; who decides; and whose the duty is: as the texts say, whatever else is entered."""
    seen = 0
    for home, care, harm, abuse in itertools.product(HOMES, CARE, ("died", "seriously_harmed"), ("yes", "no")):
        for named in areas(place, home, care):
            ours = OURS[seen % len(OURS)]
            entries = told_of(aware, place, home, care, harm, abuse, named, ours)
            facts = expected_facts(entries, care, named, before)
            where = stand(regime, entries, aware)
            outcome = reads(oracle.Facts(facts, oracle.LEAST))
            what = (regime, entries)
            assert told_by(where) == oracle.told_elsewhere(outcome.tell, named), what
            decides = oracle.who_decides(regime, facts)
            assert str(where.verdict.decided_by.whose) == decides, what
            assert bool(decided_elsewhere(where)) == (decides == "other authority"), what
            assert notifiable_key(where) == oracle.whose(regime, facts), what
            if notifiable_key(where) == "ours":
                assert f"by {ours or 'Avonvale Council'}" in notifiable_sentence(where), what
            seen += 1
    assert seen > 100
