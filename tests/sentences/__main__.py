"""Prints all of them, and how many there are."""

from __future__ import annotations

import sys
from io import TextIOWrapper

from tests.sentences import everything, shown

if isinstance(sys.stdout, TextIOWrapper):
    sys.stdout.reconfigure(encoding="utf-8")
every = everything()
print(shown(every))
print(f"\n{len(every):,} sentences in {len({one.place for one in every}):,} places.")
