"""What an agency is under an edition: the role that the office chose, or else that of its sort."""

from __future__ import annotations

import pytest

from scr_desktop.domain.rules.agency_role import NO_ROLE, AgencyKinds, AgencyRole, role_of
from scr_desktop.domain.sources.source import Force, Source

SOURCE = Source("an invented paragraph", Force.LOCAL)
PARTNER = AgencyRole("partner", "Safeguarding partner", SOURCE, ("police", "icb"))
RELEVANT = AgencyRole("relevant", "Relevant agency", SOURCE, ("school", "police"))
ROLES = (PARTNER, RELEVANT)


@pytest.mark.parametrize(("kind", "chosen", "role"), [
    ("police", "", PARTNER),  # the first of two that name its sort
    ("school", "", RELEVANT),
    ("police", "relevant", RELEVANT),
    ("school", NO_ROLE, None),
    ("club", "", None),
    ("club", "partner", PARTNER),
    ("police", "of_another_edition", PARTNER),
])  # fmt: skip
def test_the_offices_choice_counts_before_the_sort(kind: str, chosen: str, role: AgencyRole | None) -> None:
    """It may also say that an agency has none; a role that this edition does not know is no choice."""
    assert role_of(kind, chosen, ROLES) is role


def test_a_sort_that_is_not_known_stands_as_it_is() -> None:
    """Nothing that was entered is lost."""
    kinds = AgencyKinds((("police", "Police"), ("icb", "Integrated care board")))
    assert [kinds.words(one) for one in ("icb", "fire brigade")] == ["Integrated care board", "fire brigade"]
