"""Prints every sentence that the program can say to its officer, by place: `python3 dev.py sentences`.

For reading over as a whole, aloud, and for consistency; a test holds what can be held by a rule. A sentence
stands where it is said: in the module that knows what it is about, or in its form. What a module has of them is
found in its syntax tree; what stands in for a name or a day is shown as `…`. Standard library only.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent.parent
HOUSE, FORMS = ROOT / "scr_desktop", ROOT / "forms"
# What is written by a program, and what changes the tables: nobody reads it in the window or on paper.
NOT_READ = ("ui/forms/", "store/migrations/")
# Not said to the officer: what the log keeps, what a programmer is told, what is searched for or asked of the file.
UNHEARD = {
    "compile", "execute", "text", "debug", "info", "warning", "error", "exception", "getLogger", "CheckConstraint",
    "ValueError", "TypeError", "KeyError", "RuntimeError", "AssertionError", "NotImplementedError", "LookupError",
    "setStyleSheet", "fullmatch", "match", "search", "sub", "finditer", "findall", "split", "TypeVar",
}  # fmt: skip
# A name of a column, a key, a path, a colour, a query or a format is not a sentence: at least two words, no sign of code.
WORDS = re.compile(r"[^\W\d_]{2,}.*\s.*[^\W\d_]{2,}", re.DOTALL)
CODE = re.compile(r"[{}=\\_]|^\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|DROP|ALTER|WITH|ATTACH|FROM)\b|::|/>|\(\?")
HOLE = "…"


@dataclass(frozen=True, order=True)
class Sentence:
    """One thing said: the file it stands in, from the root, its line (0 in a form), and the words with `…` as holes."""

    place: str
    line: int
    words: str


def of_source(source: str, place: str) -> Iterator[Sentence]:
    """Yield the sentences in a module's text; `place` is its path from the root."""
    tree = ast.parse(source)
    unheard = {id(node) for node in _unheard(tree)}
    for node in ast.walk(tree):
        if id(node) not in unheard and (words := _words(node)) is not None and _is_sentence(words):
            yield Sentence(place, node.lineno, " ".join(words.split()))  # type: ignore[attr-defined]


def _unheard(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield what in a tree is not said: docstrings, what unheard calls are given, and the pieces of larger texts."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            # Its pieces are said by the whole; what is put into its holes says its own.
            yield from (piece for piece in node.values if isinstance(piece, ast.Constant))
        elif isinstance(node, ast.Call) and _called(node) in UNHEARD:
            yield from (below for given in (*node.args, *node.keywords) for below in ast.walk(given))


def _called(call: ast.Call) -> str:
    does = call.func
    return does.attr if isinstance(does, ast.Attribute) else does.id if isinstance(does, ast.Name) else ""


def _words(node: ast.AST) -> str | None:
    """Return the text that a node of a tree makes, None where it makes none."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        pieces = (piece.value if isinstance(piece, ast.Constant) else HOLE for piece in node.values)
        return "".join(str(piece) for piece in pieces)
    return None


def _is_sentence(words: str) -> bool:
    return bool(WORDS.search(words)) and not CODE.search(words)


def of_form(path: Path) -> Iterator[Sentence]:
    """Yield the sentences of a form: titles, labels, tips and names for screen readers."""
    for found in ET.parse(path).iter("string"):
        words = " ".join((found.text or "").replace("&", "").split())
        if WORDS.search(words) and found.get("notr") != "true":
            yield Sentence(path.relative_to(ROOT).as_posix(), 0, words)


def everything() -> list[Sentence]:
    """Return every sentence of the program, in the order of the places and of the lines in them."""
    sources = [
        path for path in sorted(HOUSE.rglob("*.py")) if not path.relative_to(HOUSE).as_posix().startswith(NOT_READ)
    ]
    said = [one for path in sources for one in of_source(path.read_text("utf-8"), path.relative_to(ROOT).as_posix())]
    said += [one for path in sorted(FORMS.rglob("*.ui")) for one in of_form(path)]
    return sorted(said)


def shown(said: Sequence[Sentence]) -> str:
    """Return the sentences as a text to be read from the top to the bottom, each place once."""
    lines: list[str] = []
    for place, sentences in groupby(said, lambda sentence: sentence.place):
        lines += ["", place, *(f"{sentence.line or '':>5}  {sentence.words}" for sentence in sentences)]
    return "\n".join(lines).lstrip("\n")


def twice(said: Sequence[Sentence]) -> Mapping[str, list[Sentence]]:
    """Return the sentences that more than one place says, by their words: each should have one home."""
    by_words: dict[str, list[Sentence]] = {}
    for sentence in said:
        by_words.setdefault(sentence.words, []).append(sentence)
    return {words: places for words, places in by_words.items() if len({one.place for one in places}) > 1}
