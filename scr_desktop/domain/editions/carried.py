"""An edition whose text is not at hand: everything of the one before it, each line marked as carried over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from scr_desktop.domain.editions.line import all_lines
from scr_desktop.domain.editions.mark import CARRIED, marked
from scr_desktop.domain.editions.sources import with_sources
from scr_desktop.domain.rules.flow_chart import Lane
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.sources.source import Force, Source


def carried_over(regime: Regime, edition: str, published: date) -> Regime:
    """Return the regime of a new `edition`, published on that day, in which every line says that it was carried over.

    What stands in another Act, or in the papers of others, and is no line of the edition stands there still; nor has an
    office's own standard anything to do with an edition.
    """
    lines = {line.source for line in all_lines(regime)}

    def mark(source: Source) -> Source:
        if source.force is not Force.STATUTORY_GUIDANCE:
            carried = source in lines and source.force is not Force.LOCAL
            return replace(source, sure=False, doubt=CARRIED) if carried else source
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
    return replace(lane, steps=tuple(replace(step, paragraph=marked(step.paragraph)) for step in lane.steps))
