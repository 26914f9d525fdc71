"""What a dialog was made with, written down so that the dialog can be made again when the program starts anew."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.agency import Agency
from scr_desktop.domain.asked import RequestLine, request_lines
from scr_desktop.domain.fact import Question
from scr_desktop.domain.meeting import Meeting
from scr_desktop.domain.reading import AMBIGUITIES, Ambiguity
from scr_desktop.domain.standing import DeadlineLine, DutyLine, Standing
from scr_desktop.services import case as cases
from scr_desktop.services import directory, meeting
from scr_desktop.store.case_file import CaseFile

Frozen = dict[str, list[Any]]
_OURS = "scr_desktop.ui."


def frozen(arguments: Mapping[str, Any]) -> Frozen | None:
    """Return arguments as JSON holds them, or None if one of them lives only as long as the program runs."""
    found = {name: _freeze(value) for name, value in arguments.items()}
    return None if None in found.values() else {name: one for name, one in found.items() if one}


def made_again(case_file: CaseFile, opens: Mapping[str, Any], case_id: str, parent: QWidget | None) -> Any:
    """Return the dialog that `opens` tells of, made anew over `parent`; None if it cannot be made from that alone.

    Raises `Problem` if what it is about is not there any more.
    """
    module, _, name = str(opens.get("dialog", "")).partition(":")
    if opens.get("with") is None or not module.startswith(_OURS):
        return None
    arguments = {key: _thaw(case_file, case_id, *one) for key, one in opens["with"].items()}
    if any(value is None for value in arguments.values()):
        return None
    return getattr(importlib.import_module(module), name)(**arguments, parent=parent)


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
    for kind, what, which in _KINDS:
        if isinstance(value, kind):
            return [what, which(value)]
    if isinstance(getattr(value, "id", None), str) and isinstance(getattr(value, "case_id", None), str):
        return ["of the case", value.id]
    return None


_KINDS: tuple[tuple[type, str, Callable[[Any], str]], ...] = (
    (Standing, "standing", lambda one: one.case.id),
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


def _line(of: Callable[[Standing], Iterable[Any]], key: Callable[[Any], str]) -> Callable[[CaseFile, str, Any], Any]:
    """Return how a line of a case is found by its key."""

    def find(case_file: CaseFile, case_id: str, which: Any) -> Any:
        return next((one for one in of(cases.standing(case_file, case_id)) if key(one) == which), None)

    return find


def _of_case(standing: Standing) -> Iterable[Any]:
    lists = (value for value in vars(standing.case).values() if isinstance(value, list))
    return (one for value in lists for one in value if hasattr(one, "id"))


_WAYS: dict[str, Callable[[CaseFile, str, Any], Any]] = {
    "case file": lambda case_file, *_: case_file,
    "day": lambda _file, _case, which: date.fromisoformat(which),
    "plain": lambda _file, _case, which: which,
    "standing": lambda case_file, _case, which: cases.standing(case_file, which),
    "agency": lambda case_file, _case, which: directory.get(case_file, which),
    "meeting": lambda case_file, _case, which: meeting.get(case_file, which),
    "reading": lambda _file, _case, which: AMBIGUITIES.get(which),
    "question": _line(lambda one: one.regime.questions, lambda one: one.fact.key),
    "request": _line(request_lines, lambda one: one.request.id),
    "deadline": _line(lambda one: one.deadlines, lambda one: one.rule.key),
    "duty": _line(lambda one: one.duties, lambda one: one.duty.key),
    "of the case": _line(_of_case, lambda one: one.id),
}
