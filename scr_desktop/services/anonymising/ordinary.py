"""The program's own words: whatever stands in its rules, duties and papers is ordinary, and names nobody by itself."""

from __future__ import annotations

import dis
import importlib.util
import inspect
import pkgutil
import sys
from collections.abc import Iterator
from functools import cache
from itertools import islice
from types import CodeType

from scr_desktop.domain.naming.fixed import Fixed
from scr_desktop.domain.time.working_days import listed_bank_holidays

_PACKAGES = ("scr_desktop.domain", "scr_desktop.regimes", "scr_desktop.documents", "scr_desktop.services")
# Lists of names, and the words by which names are told from others: these are no text of a paper.
_OF_NAMES = (
    "name_words", "nicknames", "people_named", "relation_words", "places_in_text", "posts", "ordinary_words",
    "run_together", "unknown_people", "unknown_places", "other_names", "month_of_birth",
)  # fmt: skip
_HAS_DOCSTRING = 0x4000000
_FIRST_INSTRUCTIONS = 12


@cache
def fixed_words() -> Fixed:
    """Return all words and phrases of the program's own text, read once from its code: nothing is listed by hand.

    The titles of bank holidays, which stand in every argument of a deadline, are of it too.
    """
    own = (text for name in _modules() for text in _texts(_code_of(name)))
    return Fixed.of([*own, *listed_bank_holidays().values()])


def _modules() -> Iterator[str]:
    waiting = list(_PACKAGES)
    while waiting:
        package = waiting.pop()
        spec = importlib.util.find_spec(package)
        for info in pkgutil.iter_modules(spec.submodule_search_locations if spec else None):
            if info.name.startswith(_OF_NAMES):
                continue
            waiting += [f"{package}.{info.name}"] if info.ispkg else []
            yield f"{package}.{info.name}"


def _code_of(module: str) -> CodeType | None:
    spec = importlib.util.find_spec(module)
    loader = getattr(spec, "loader", None)
    found = loader.get_code(module) if loader else None
    return found if isinstance(found, CodeType) else None


def _texts(code: CodeType | None) -> Iterator[str]:
    """Yield the texts in some code and all within it, but not what only explains the code: examples there name people."""
    if code is None:
        return
    explains = _docstring(code)
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield from _texts(one)
        else:
            yield from (text for text in _flat(one) if text != explains)


def _flat(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | frozenset):
        for one in value:
            yield from _flat(one)


def _docstring(code: CodeType) -> str | None:
    """Return the docstring of a function, or of a module or class, where it is stored by one of the first instructions."""
    if code.co_flags & inspect.CO_OPTIMIZED:
        # Before Python 3.13 the first constant of a function is its docstring or None; since then a flag says so.
        first = code.co_consts[0] if code.co_consts else None
        has = sys.version_info < (3, 13) or bool(code.co_flags & _HAS_DOCSTRING)
        return first if has and isinstance(first, str) else None
    before: object = None
    for one in islice(dis.get_instructions(code), _FIRST_INSTRUCTIONS):
        if one.opname == "STORE_NAME" and one.argval == "__doc__":
            return before if isinstance(before, str) else None
        before = one.argval
    return None
