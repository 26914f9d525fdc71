"""A person with the post: what was entered for both of them is said once."""

from __future__ import annotations


def with_post(*parts: str) -> str:
    """Return a name and what follows it in one line, `Ann Reed, Named midwife`; what is said twice stands once.

    Each part may hold commas itself. Capitals make no difference.
    """
    found: dict[str, str] = {}
    for part in ",".join(parts).split(","):
        if words := " ".join(part.split()):
            found.setdefault(words.casefold(), words)
    return ", ".join(found.values())
