"""An edition whose text is not at hand: everything of the one before it, each line marked as carried over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from scr_desktop.domain.editions.sources import with_sources
from scr_desktop.domain.rules.flow_chart import Lane
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.sources.source import Force, Source

CARRIED = "carried over from 2023, not yet confirmed"
_MARK = f" – {CARRIED}"
# Only these stand in an edition of the guidance: what is statute, the Panel's or the office's own stands where it stood.
_OF_THE_EDITION = frozenset({Force.STATUTORY_GUIDANCE, Force.GUIDANCE})


def carried_over(regime: Regime, edition: str, published: date) -> Regime:
    """Return the regime of a new `edition`, published on that day, in which every line says that it was carried over."""

    def mark(source: Source) -> Source:
        if source.force not in _OF_THE_EDITION:
            return replace(source, sure=False, doubt=CARRIED)
        before = source.paragraph + (f" ({source.doubt})" if not source.sure else "")
        return replace(
            source,
            paragraph=f"{edition}, paragraph not at hand",
            edition=edition,
            since=published,
            before=before,
            sure=False,
            doubt=CARRIED,
        )

    found = with_sources(regime, mark)
    return replace(found, pathway=tuple(_lane(lane) for lane in found.pathway))


def _lane(lane: Lane) -> Lane:
    return replace(lane, steps=tuple(replace(step, paragraph=f"{step.paragraph}{_MARK}") for step in lane.steps))


def unmarked(paragraph: str) -> tuple[str, bool]:
    """Return the paragraph of a line of a checklist without its mark, and whether it had none."""
    return paragraph.removesuffix(_MARK), not paragraph.endswith(_MARK)
