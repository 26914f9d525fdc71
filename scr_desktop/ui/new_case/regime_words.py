"""Which arrangements a notification falls under, in words, or what is missing to say so."""

from __future__ import annotations

from scr_desktop.domain.review.decided_already import notices
from scr_desktop.services.case.draft import Preview

MISSING = (
    "Which arrangements apply is not known yet: it depends on the day the local authority became aware. Enter that day "
    "in full on the first page: every deadline runs from it, and before that the case cannot be opened."
)


def regime_sentence(preview: Preview) -> str:
    """Return `This case falls under …`, with why and what must be known of the law of its time."""
    if preview.resolution is None:
        return MISSING
    regime = preview.resolution.regime
    known = notices(preview.status) if preview.status else ()
    if preview.resolution.others:
        return " ".join([preview.resolution.why, "Before that the case cannot be opened.", *known])
    return " ".join([f"This case falls under {regime.name} ({regime.option}).", preview.resolution.why, *known])
