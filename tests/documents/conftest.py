"""What the document tests share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.documents.reading import ReadBack


@pytest.fixture
def read_back() -> Callable[[bytes], ReadBack]:
    """Return what reads a PDF back."""
    return ReadBack
