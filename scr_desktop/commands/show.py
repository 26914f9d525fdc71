"""How an answer of the command line is shown: one JSON value, or lines for a reader."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable
from typing import Any


def show(options: argparse.Namespace, value: Any, lines: Callable[[], Iterable[str]]) -> None:
    """Print `value` as one JSON value if that was asked for, else `lines` for a reader."""
    if options.json:
        print(json.dumps(value, ensure_ascii=False, indent=2))
    else:
        for line in lines():
            print(line)
