"""Every source of a regime is found and exchanged, wherever it stands."""

from __future__ import annotations

from dataclasses import replace

from scr_desktop.domain.editions.sources import with_sources
from scr_desktop.services.regime import by_key


def test_each_source_is_exchanged_and_the_rest_stays() -> None:
    """Of rules, questions and sections, of the time before too; what has no other source is the same value."""
    regime = by_key("WT2023")
    found = with_sources(regime, lambda source: replace(source, paragraph="exchanged"))
    parts = [*found.rules, *found.questions, *found.duties, *(one for _, then in found.earlier for one in then.rules)]
    assert {one.source.paragraph for one in parts} == {"exchanged"}  # type: ignore[attr-defined]
    assert found.rapid_review is not None
    assert {one.source.paragraph for one in found.rapid_review.sections} == {"exchanged"}
    assert found.stages is regime.stages
    assert with_sources(regime, lambda source: source) is regime
