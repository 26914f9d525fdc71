"""Two editions side by side: each rule of both once, and in words what differs."""

from __future__ import annotations

from scr_desktop.services.office.procedure import RowKind
from scr_desktop.services.office.side_by_side import SAME, Pair, pairs
from scr_desktop.store.case_file import CaseFile


def one(found: list[Pair], kind: RowKind, key: str) -> Pair:
    """Return the pair of a rule."""
    return next(
        pair for pair in found if pair.kind is kind and any(row and row.key == key for row in (pair.first, pair.second))
    )


def test_rules_are_matched_by_kind_and_key(case_file: CaseFile) -> None:
    """The two editions themselves are one pair; what only one has says so."""
    found = pairs(case_file, "WT2015", "WT2023")
    first = found[0]
    assert (first.kind, first.first is not None, first.second is not None) == (RowKind.ARRANGEMENTS, True, True)
    only = [pair for pair in found if pair.first is None or pair.second is None]
    assert {pair.said for pair in only} == {"Only under WT2015", "Only under WT2023"}


def test_what_differs_is_named(case_file: CaseFile) -> None:
    """A line that is carried over differs in where it stands and how sure that is; its length is the same."""
    notify = one(pairs(case_file, "WT2023", "WT2026"), RowKind.CLOCK, "notify")
    assert notify.said.startswith("Differs: paragraph, force")
    assert "Within" not in notify.differs
    assert notify.text == "The local authority notifies the incident nationally"


def test_an_edition_beside_itself_is_the_same(case_file: CaseFile) -> None:
    """Throughout."""
    assert {pair.said for pair in pairs(case_file, "WT2023", "WT2023")} == {SAME}
