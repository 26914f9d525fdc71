"""What a dialog was made with, written down so that the dialog can be made again when the program starts anew."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import partial
from types import ModuleType
from typing import Any

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.case_status import CaseStatus, DeadlineLine, DutyLine
from scr_desktop.domain.progress.request_status import RequestLine, request_lines
from scr_desktop.domain.records.agency import Agency
from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.domain.rules.fact import Question
from scr_desktop.domain.sources.reading import AMBIGUITIES, Ambiguity
from scr_desktop.services.agencies import directory
from scr_desktop.services.case import case as cases
from scr_desktop.services.review import meeting
from scr_desktop.store.case_file import CaseFile

Frozen = dict[str, list[Any]]
_OURS = "scr_desktop.ui."
_SERVICES = "scr_desktop.services."


def frozen(arguments: Mapping[str, Any]) -> Frozen | None:
    """Return arguments as JSON holds them, or None if one of them lives only as long as the program runs."""
    found = {name: _freeze(value) for name, value in arguments.items()}
    return None if None in found.values() else {name: one for name, one in found.items() if one}


def made_again(case_file: CaseFile, opens: Mapping[str, Any], case_id: str, parent: QWidget | None) -> Any:
    """Return the dialog that `opens` tells of, made anew over `parent`; None if it cannot be made from that alone.

    Raises `Problem` if what it is about is not there any more.
    """
    made = _found(str(opens.get("dialog", "")), _OURS)
    # What one asks for is taken on by the page that opens it: by itself it would do nothing.
    if opens.get("with") is None or made is None or getattr(made, "asks_only", False):
        return None
    arguments = {key: _thaw(case_file, case_id, *one) for key, one in opens["with"].items()}
    if any(value is None for value in arguments.values()) or not _takes(made, arguments):
        return None
    return made(**arguments, parent=parent)


def _takes(made: Any, arguments: Mapping[str, Any]) -> bool:
    """Return whether a dialog is still made with these arguments: they may have been kept by an earlier version."""
    try:
        inspect.signature(made).bind(**arguments, parent=None)
    except TypeError:
        return False
    return True


def _freeze(value: Any) -> list[Any] | None:
    """Return what kind of thing a value is, and which one."""
    if isinstance(value, CaseFile):
        return ["case file", ""]
    if isinstance(value, date):
        return ["day", value.isoformat()]
    if isinstance(value, str | int):
        return ["plain", value]
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return ["plain", value]
    if isinstance(value, partial):
        return _freeze_verb(value)
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        return _freeze_together(value)
    for kind, what, which in _KINDS:
        if isinstance(value, kind):
            return [what, which(value)]
    if isinstance(getattr(value, "id", None), str) and isinstance(getattr(value, "case_id", None), str):
        return ["of the case", value.id]
    return None


def _freeze_verb(verb: partial[Any]) -> list[Any] | None:
    """Return a service's function with what it is done with; None for what is no such function."""
    name, given = _name_of(verb.func), [_freeze(value) for value in verb.args]
    if not name.startswith(_SERVICES) or "<" in name or verb.keywords or None in given:
        return None
    return ["verb", [name, given]]


def _freeze_together(value: Any) -> list[Any] | None:
    """Return a named tuple of the window, value by value."""
    name, given = _name_of(type(value)), {key: _freeze(one) for key, one in value._asdict().items()}
    return None if not name.startswith(_OURS) or None in given.values() else ["together", [name, given]]


def _name_of(what: Any) -> str:
    return f"{what.__module__}:{what.__qualname__}"


def _found(name: str, within: str) -> Any:
    """Return what was written down as `name`; None if this version has no such thing within `within`.

    An earlier version may have kept the module in another folder: it is known by its own name.
    """
    module, _, what = name.partition(":")
    if not module.startswith(within):
        return None
    try:
        return getattr(importlib.import_module(module), what, None)
    except ModuleNotFoundError:
        return next((found for moved in _named_like(module, within) if (found := getattr(moved, what, None))), None)


def _named_like(module: str, within: str) -> Iterator[ModuleType]:
    stem, package = module.rpartition(".")[2], importlib.import_module(within.removesuffix("."))
    for info in pkgutil.walk_packages(package.__path__, within):
        if info.name.rpartition(".")[2] == stem:
            yield importlib.import_module(info.name)


_KINDS: tuple[tuple[type, str, Callable[[Any], str]], ...] = (
    (CaseStatus, "standing", lambda one: one.case.id),
    (Agency, "agency", lambda one: one.id),
    (Meeting, "meeting", lambda one: one.id),
    (Ambiguity, "reading", lambda one: one.key),
    (Question, "question", lambda one: one.fact.key),
    (RequestLine, "request", lambda one: one.request.id),
    (DeadlineLine, "deadline", lambda one: one.rule.key),
    (DutyLine, "duty", lambda one: one.duty.key),
)


def _thaw(case_file: CaseFile, case_id: str, what: str, which: Any) -> Any:
    return _WAYS[what](case_file, case_id, which)


def _thaw_verb(case_file: CaseFile, case_id: str, which: Any) -> Any:
    name, given = which
    verb, arguments = _found(name, _SERVICES), [_thaw(case_file, case_id, *one) for one in given]
    return None if verb is None or None in arguments else partial(verb, *arguments)


def _thaw_together(case_file: CaseFile, case_id: str, which: Any) -> Any:
    name, given = which
    made, arguments = _found(name, _OURS), {key: _thaw(case_file, case_id, *one) for key, one in given.items()}
    return None if made is None or None in arguments.values() else made(**arguments)


def _line(of: Callable[[CaseStatus], Iterable[Any]], key: Callable[[Any], str]) -> Callable[[CaseFile, str, Any], Any]:
    """Return how a line of a case is found by its key."""

    def find(case_file: CaseFile, case_id: str, which: Any) -> Any:
        return next((one for one in of(cases.status(case_file, case_id)) if key(one) == which), None)

    return find


def _of_case(status: CaseStatus) -> Iterable[Any]:
    lists = (value for value in vars(status.case).values() if isinstance(value, list))
    return (one for value in lists for one in value if hasattr(one, "id"))


_WAYS: dict[str, Callable[[CaseFile, str, Any], Any]] = {
    "case file": lambda case_file, *_: case_file,
    "day": lambda _file, _case, which: date.fromisoformat(which),
    "plain": lambda _file, _case, which: which,
    "standing": lambda case_file, _case, which: cases.status(case_file, which),
    "agency": lambda case_file, _case, which: directory.get(case_file, which),
    "meeting": lambda case_file, _case, which: meeting.get(case_file, which),
    "reading": lambda _file, _case, which: AMBIGUITIES.get(which),
    "question": _line(lambda one: one.regime.questions, lambda one: one.fact.key),
    "request": _line(request_lines, lambda one: one.request.id),
    "deadline": _line(lambda one: one.deadlines, lambda one: one.rule.key),
    "duty": _line(lambda one: one.duties, lambda one: one.duty.key),
    "verb": _thaw_verb,
    "together": _thaw_together,
    "of the case": _line(_of_case, lambda one: one.id),
}
