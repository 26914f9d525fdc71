"""A source that the edition of 2023 shares with an earlier one is cited where it stands today."""

from __future__ import annotations

from scr_desktop.domain.law import in_2023
from scr_desktop.domain.law.practice_review import P4B, P8B_COPIES
from scr_desktop.domain.sources.source import Force, Source


def test_statute_stands_by_itself_and_the_older_text_before() -> None:
    """No edition stands between, and nothing is doubted."""
    found = in_2023.of_2023(P4B)
    assert (found.paragraph, found.before, found.force) == ("SI 2018/789 reg 11", P4B.paragraph, Force.STATUTE)
    assert (found.sure, found.edition) == (True, "")


def test_what_is_recalled_keeps_how_it_binds_and_is_doubted() -> None:
    """The paragraph is not at hand, and a reader is told what to check and why."""
    found = in_2023.of_2023(P8B_COPIES)
    assert found.binds == P8B_COPIES.binds
    assert not found.sure
    assert found.doubt == f"{in_2023.RECALLED}; {P8B_COPIES.perhaps}"
    assert found.note


def test_what_is_not_shared_stays_as_it_is() -> None:
    """The office's own procedure, and the texts of others."""
    own = Source("Procedure 4.3", Force.LOCAL)
    assert in_2023.of_2023(own) is own
