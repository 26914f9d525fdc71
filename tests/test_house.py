"""What must hold of the size of things: folders, functions, and how hard a function is to follow.

A function that is data may be longer than others. It is data if it decides and does nothing itself: no branch, loop,
condition, `with`, `try`, `assert` or `raise` stands anywhere in it, and its statements are either one structure that is
returned or yielded, before which no more than names are given to values, or calls of plain names alone, the rows of a
table that is registered (the columns of a migration).
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from complexipy import file_complexity

ROOT = Path(__file__).resolve().parent.parent
GENERATED = ROOT / "scr_desktop" / "ui" / "forms"
MODULES = sorted(
    path
    for path in (
        *ROOT.glob("*.py"),
        *(found for folder in ("scr_desktop", "tests", "packaging") for found in (ROOT / folder).rglob("*.py")),
    )
    if path.parent != GENERATED
)
MOST_FILES, MOST_LINES, MOST_COMPLEX = 20, 40, 15
DECIDES = (
    ast.If, ast.IfExp, ast.Match, ast.For, ast.AsyncFor, ast.While, ast.With, ast.AsyncWith, ast.Try, ast.TryStar,
    ast.Assert, ast.Raise,
)  # fmt: skip
# What makes a module one with logic, and how many of those have a test of their own name.
BRANCHES, MIRRORED = (ast.If, ast.IfExp, ast.Match, ast.For, ast.While, ast.Try, ast.BoolOp), 0.9
Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions(source: str) -> Iterator[Function]:
    """Yield every function of a module, methods and functions in functions included."""
    return (node for node in ast.walk(ast.parse(source)) if isinstance(node, Function))


def lines(function: Function) -> int:
    """Return how many lines a function takes, decorators left out."""
    return (function.end_lineno or function.lineno) - function.lineno + 1


def is_data(function: Function) -> bool:
    """Return whether a function is data, as the head of this module says."""
    inside = list(ast.walk(function))
    if any(isinstance(node, DECIDES) or (isinstance(node, ast.comprehension) and node.ifs) for node in inside):
        return False
    body = function.body[1:] if ast.get_docstring(function) else function.body
    if all(_is_row(one) for one in body):
        return True
    *names, last = body
    return _gives(last) and all(isinstance(one, ast.Assign | ast.AnnAssign) for one in names)


def _is_row(one: ast.stmt) -> bool:
    """Return whether a statement is a row of a table: a call of a plain name."""
    return isinstance(one, ast.Expr) and isinstance(one.value, ast.Call) and isinstance(one.value.func, ast.Name)


def _gives(one: ast.stmt) -> bool:
    """Return whether a statement returns or yields."""
    return isinstance(one, ast.Return) or (isinstance(one, ast.Expr) and isinstance(one.value, ast.Yield))


def too_long(source: str) -> list[str]:
    """Return a line for every function that is too long and is not data."""
    return [
        f"line {one.lineno}: {one.name} has {lines(one)} lines, and {MOST_LINES} are the most: give its parts names"
        for one in functions(source)
        if lines(one) > MOST_LINES and not is_data(one)
    ]


def too_complex(path: Path) -> list[str]:
    """Return a line for every function that is too hard to follow, whatever its comments say to the measure."""
    found = file_complexity(str(path), no_ignore=True, with_plans=False).functions
    return [
        f"line {one.line_start}: {one.name} has cognitive complexity {one.complexity}, and {MOST_COMPLEX} is the most"
        for one in found
        if one.complexity > MOST_COMPLEX
    ]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_functions_are_short_and_plain(path: Path) -> None:
    """A function is read on one screen and followed in one go: at most 40 lines if it is not data, complexity at most 15."""
    wrong = too_long(path.read_text(encoding="utf-8")) + too_complex(path)
    assert not wrong, "\n".join(f"{path.relative_to(ROOT)}, {one}" for one in wrong)


def test_no_folder_is_crowded() -> None:
    """Whoever opens a folder sees at once what is in it: it holds at most 20 modules written by hand.

    Revisions of the tables are numbered and stand in one row, which grows with the years.
    """
    count = Counter(path.parent for path in MODULES if path.parent.name != "versions")
    crowded = [
        f"{folder.relative_to(ROOT)} holds {number} modules, and {MOST_FILES} are the most: divide it by subject"
        for folder, number in count.items()
        if number > MOST_FILES
    ]
    assert not crowded, "\n".join(crowded)


def has_logic(path: Path) -> bool:
    """Return whether a module decides something: it has three branches or more."""
    return sum(isinstance(node, BRANCHES) for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))) >= 3


def test_whoever_looks_for_a_modules_test_finds_it_beside() -> None:
    """Nine in ten modules with logic have a test of their own name, in the folder of `tests` that mirrors theirs."""
    program = ROOT / "scr_desktop"
    logic = [
        path
        for path in MODULES
        if path.is_relative_to(program) and "migrations" not in path.parts and path.stem[:2] != "__" and has_logic(path)
    ]
    homes = {path: ROOT / "tests" / path.parent.relative_to(program) / f"test_{path.name}" for path in logic}
    without = [
        f"{path.relative_to(ROOT)}: no {home.relative_to(ROOT)}" for path, home in homes.items() if not home.is_file()
    ]
    assert len(logic) > 400
    assert len(without) <= len(logic) * (1 - MIRRORED), "\n".join(without)


STRUCTURE = "def f(a):\n    b = a or 1\n    return (\n" + "        b,\n" * 50 + "    )\n"
TABLE = "def f():\n" + "    part('a')\n" * 50
STEPS = "def f(a):\n" + "    a.press('a')\n" * 50
BRANCH = "def f(a):\n    return (\n" + "        1 if a else 2,\n" * 50 + "    )\n"
LOOP = "def f(a):\n    for one in a:\n" + "        part(one)\n" * 50


@pytest.mark.parametrize(("source", "wrong"), [(STRUCTURE, 0), (TABLE, 0), (STEPS, 1), (BRANCH, 1), (LOOP, 1)])
def test_only_data_may_be_long(source: str, wrong: int) -> None:
    """A long structure or table is let through; long steps, branches or loops are named with their line."""
    found = too_long(source)
    assert len(found) == wrong
    assert all(one.startswith("line 1: f has 5") for one in found)


def test_what_is_hard_to_follow_is_named(tmp_path: Path) -> None:
    """Loops in branches in loops are found and named, also where a comment asks the measure to look away."""
    nested = "".join(f"{'    ' * depth}for a in b:\n" for depth in range(1, 7))
    path = tmp_path / "hard.py"
    path.write_text(f"def f(b):  # complexipy: ignore\n{nested}{'    ' * 7}part(a)\n", encoding="utf-8")
    assert [one[:38] for one in too_complex(path)] == ["line 1: f has cognitive complexity 21,"]
