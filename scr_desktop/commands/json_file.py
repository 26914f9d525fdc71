"""A file of JSON that somebody gives to a command, read so that nothing of it is lost."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from scr_desktop.domain.problem import Problem


def read_object(path: Path, holds: str) -> dict[str, Any]:
    """Return the object in the file at `path`; `holds` says what it must hold, for whoever gave another.

    Raises `Problem` where it cannot be read, is no object, or says a name twice: which of the two counts nobody can tell.
    """
    try:
        found = json.loads(path.read_text(encoding="utf-8-sig"), object_pairs_hook=_each_once)
    except OSError as error:
        raise Problem(f"{path} cannot be read ({error.strerror or 'not a file'}): check the name.") from None
    except UnicodeDecodeError:
        raise Problem(f"{path} is not UTF-8 text, the only one that is read: save it again as UTF-8.") from None
    except (ValueError, RecursionError):
        raise Problem(f"{path} is not JSON: it must hold {holds}.") from None
    if not isinstance(found, dict):
        raise Problem(f"{path} must hold {holds}.")
    return found


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return the entries of an object of JSON, each of which must stand in it once."""
    names = [name for name, _ in pairs]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise Problem(f"“{twice[:40]}” stands twice in one place, and only one of the two can count: take one out.")
    return dict(pairs)
