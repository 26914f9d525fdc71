"""Finds every module in a package that offers a named value, so that adding a file is all it takes."""

from __future__ import annotations

import importlib
import pkgutil
from typing import Any


def offered(package: str, name: str) -> tuple[Any, ...]:
    """Return the value called `name` of each module of `package` that has one, in the modules' order.

    Raises `LookupError` if there is none at all: an installed program that has lost its regimes or
    documents must say so at once, not run without them.
    """
    found = importlib.import_module(package)
    values = tuple(
        getattr(module, name)
        for info in pkgutil.iter_modules(found.__path__)
        if hasattr(module := importlib.import_module(f"{package}.{info.name}"), name)
    )
    if not values:
        raise LookupError(f"no module of {package} offers {name}: the program is not complete, install it again")
    return values
