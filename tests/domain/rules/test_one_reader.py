"""Only one module says whether a day is past: a walk over the program's own syntax finds no other that compares."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import scr_desktop
from scr_desktop.domain.progress.request_status import RequestState
from scr_desktop.domain.rules.deadline_state import DeadlineState

ROOT = Path(scr_desktop.__file__).parent
READER = "domain/rules/deadline_state.py"
# What is due, looked at again or held on a day, by the name of the day; and the present day.
DUE = {"due", "due_on", "last_on", "until_on", "look_again_on", "next_due_on", "first_due_on", "held_on", "allowed_on"}
TODAY = {"today", "_today"}
ORDERING = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
EXCEPTIONS = {
    "domain/rules/deadline.py: max(self.due_on, self.from_on) > self.working_days.reliable_until": (
        "whether GOV.UK's list of bank holidays reaches so far, not whether anything is late; the reader builds on it"
    )
}
"""What else compares a day that is due, each with its reason."""


def names(node: ast.expr) -> Iterator[str]:
    """Yield the last names of what stands in an expression: of `case.next_due_on` that, of `clock.today()` `today`."""
    if isinstance(node, ast.Attribute):
        yield node.attr
    elif isinstance(node, ast.Name):
        yield node.id
    elif isinstance(node, ast.Call):
        yield from names(node.func)
        for one in node.args:
            yield from names(one)
    elif isinstance(node, ast.BoolOp):
        for one in node.values:
            yield from names(one)


def comparisons(tree: ast.AST) -> Iterator[ast.expr]:
    """Yield what compares a day on which something is due, or the present day, by `<` and its like, or `between`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and any(isinstance(one, ORDERING) for one in node.ops):
            compared, days = [node.left, *node.comparators], DUE | TODAY
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "between":
            compared, days = [node.func.value], DUE
        else:
            continue
        if {name for side in compared for name in names(side)} & days:
            yield node


def texts_of_state(tree: ast.AST) -> Iterator[ast.expr]:
    """Yield what compares a state with a text that only looks like one of a deadline or a request."""
    states = {*DeadlineState, *RequestState}
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and set(names(node.left)) & {"state"}:
            texts = [one.value for side in node.comparators for one in ast.walk(side) if isinstance(one, ast.Constant)]
            if states.intersection(texts):
                yield node


def found(look: Callable[[ast.AST], Iterator[ast.expr]] = comparisons, *, beside: str = READER) -> list[str]:
    """Return everything of that kind in the program, `beside` a file or folder: its file and its words."""
    return [
        f"{path.relative_to(ROOT).as_posix()}: {ast.unparse(node)}"
        for path in sorted(ROOT.rglob("*.py"))
        if not path.relative_to(ROOT).as_posix().startswith(beside)
        for node in look(ast.parse(path.read_text(encoding="utf-8")))
    ]


def test_the_walk_finds_what_it_looks_for() -> None:
    """Days due and the present day are seen on either side, in a query, behind a call, and with others."""
    bad = (
        "a.due_on < b",
        "x <= clock.today()",
        "case.next_due_on.between(a, b)",
        "a <= one.held_on <= b",
        "on > self._today",
    )
    for text in (*bad, "max(due_on, other) > day", "day > (line.last_on or day)"):
        assert list(comparisons(ast.parse(text))), text
    assert not list(comparisons(ast.parse("a.due_on == b; is_past(a.due_on, today); count < 3")))


def test_no_other_module_compares_a_day_that_is_due() -> None:
    """Lateness has one home; what is left compares entries with each other and says why."""
    assert [one for one in found() if one not in EXCEPTIONS] == []


def test_no_state_is_compared_with_a_text() -> None:
    """A state is a member of its enumeration, so that a slip is seen; in the window the signs have a type of their own."""
    assert list(texts_of_state(ast.parse('line.state in {"due", "x"}')))
    assert found(texts_of_state, beside="ui/") == []


def test_no_exception_is_kept_for_nothing() -> None:
    """An exception stands only as long as what it excepts, and with its reason."""
    assert set(EXCEPTIONS) <= set(found())
    assert all(EXCEPTIONS.values())
