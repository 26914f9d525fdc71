"""Signs that turn the direction of the text after them: nobody types them knowingly, and they show another name than stands there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from scr_desktop.domain.problem import Problem

# Overrides, embeddings and isolates (Unicode Standard Annex 9, 2.1 to 2.4); names written from the right need none of them.
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_SHOWN = 40
# What is no entry: reasons, and what is not taken yet.
_NO_ENTRIES = ("kept", "half")


def turned(content: Any, path: str = "") -> Iterator[Problem]:
    """Yield a problem for each text within `content` that holds such a sign, by the path of its entry."""
    if isinstance(content, dict):
        parts = [(key, one) for key, one in content.items() if path or key not in _NO_ENTRIES]
    elif isinstance(content, list):
        parts = list(enumerate(content))
    else:
        parts = []
        if isinstance(content, str) and _TURNS.search(content):
            shown = _TURNS.sub("", content).strip()[:_SHOWN]
            yield Problem(f"“{shown}” holds a sign that turns the text after it round: type it again without it.", path)
    for key, one in parts:
        yield from turned(one, f"{path}.{key}".strip("."))
