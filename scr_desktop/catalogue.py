"""Finds every module in a package that offers a named value, so that adding a file is all it takes."""

from __future__ import annotations

import importlib
import pkgutil
from typing import Any


def load(*packages: str) -> None:
    """Import every module of these packages, and of the packages in them."""
    for package in packages:
        for info in pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}."):
            importlib.import_module(info.name)


def offered(name: str, *packages: str) -> tuple[Any, ...]:
    """Return the value called `name` of each module of `packages` that has one.

    They come in the order of the modules' own names, whichever package each stands in: moving one changes nothing that
    the officer sees. Raises `LookupError` if there is none at all: an installed program that has lost its regimes or
    documents must say so at once, not run without them.
    """
    modules = (
        (info.name, f"{package}.{info.name}")
        for package in packages
        for info in pkgutil.iter_modules(importlib.import_module(package).__path__)
        if not info.ispkg
    )
    values = tuple(
        getattr(module, name) for _, full in sorted(modules) if hasattr(module := importlib.import_module(full), name)
    )
    if not values:
        raise LookupError(
            f"no module of {', '.join(packages)} offers {name}: the program is not complete, install it again"
        )
    return values
