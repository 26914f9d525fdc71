"""What the document tests share."""

from __future__ import annotations

import pytest

from tests.documents.reading import ReadBack, ReadsBack


@pytest.fixture
def read_back() -> ReadsBack:
    """Return what reads a PDF back."""
    return ReadBack
