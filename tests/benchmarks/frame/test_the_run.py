"""What the benchmarks of one run share."""

from __future__ import annotations

import pytest

from tests.benchmarks.frame import the_run
from tests.benchmarks.frame.the_run import Size


def test_every_size_is_measured_with_both_shares(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three sizes; a short run leaves the largest out, and of the smallest the share that is the same."""
    monkeypatch.delenv(the_run.SHORT, raising=False)
    assert the_run.sizes() == [Size(cases, share) for cases in (1_000, 10_000, 100_000) for share in ("few", "fifth")]
    monkeypatch.setenv(the_run.SHORT, "1")
    assert [str(size) for size in the_run.sizes()] == [
        "1,000 cases, 200 open",
        "10,000 cases, 200 open",
        "10,000 cases, a fifth open",
    ]
