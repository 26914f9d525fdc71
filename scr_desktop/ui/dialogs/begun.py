"""What a dialog that records begins with when something else led to it, and what is recorded along with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from typing import NamedTuple


class Begun(NamedTuple):
    """The `values` of entries by their names, and what is done `along` with the record, in one transaction.

    What was typed in an entry before and not recorded stays. Nothing of it counts before the officer records.
    """

    values: Mapping[str, str]
    along: Callable[[], AbstractContextManager[object]]
