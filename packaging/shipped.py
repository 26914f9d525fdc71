"""Which packages are in the installer: those that the program itself requires."""

from __future__ import annotations

import re
from importlib.metadata import Distribution, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def names() -> list[str]:
    """Return the names in `requirements.txt`, in order; what only builds the installer is not among them."""
    text = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    return re.findall(r"^([a-z0-9-]+)==", text, re.MULTILINE)


def distributions() -> list[Distribution]:
    """Return what is installed under those names; raises `PackageNotFoundError` if one is missing."""
    return [distribution(name) for name in names()]
