"""Draws the house from its own imports into `docs/architecture.md`: `python3 dev.py house`.

The pictures and lists stand between markers there, and a test makes them again and compares. Standard library only.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "architecture.md"
HOUSE = "scr_desktop"
MARKED = re.compile(r"(<!-- drawn by dev.py house: (\w+) -->\n).*?(<!-- end -->\n)", re.DOTALL)
# From the top to the bottom; those whose shelves are drawn, and those that are a list of modules.
PACKAGES = ("commands", "ui", "demo", "services", "documents", "exchange", "store", "regimes", "domain")
SHELVED = ("ui", "services", "documents", "domain")

Arrows = Mapping[str, set[str]]


def modules() -> dict[str, Path]:
    """Return the program's modules by their dotted name, packages by their own."""
    found = {}
    for path in sorted((ROOT / HOUSE).rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def asked_for(path: Path) -> Iterator[str]:
    """Yield what a module imports, and each dotted name that it holds as a text: the catalogue looks into these."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith(f"{HOUSE}."):
            yield node.value


def arrows(known: Mapping[str, Path], inside: str) -> dict[str, set[str]]:
    """Return which of the things directly inside a package (`inside`, dotted) use which others of them."""
    found: dict[str, set[str]] = {}
    for name, path in known.items():
        if mine := _thing(name, inside):
            used = (_thing(asked, inside) for asked in asked_for(path))
            found.setdefault(mine, set()).update({one for one in used if one} - {mine})
    return {mine: {one for one in used if one in found} for mine, used in found.items()}


def _thing(name: str, inside: str) -> str:
    """Return the part of a dotted name that stands directly inside a package, empty for what stands elsewhere."""
    return name.removeprefix(f"{inside}.").partition(".")[0] if name.startswith(f"{inside}.") else ""


def needed(found: Arrows) -> Iterator[tuple[str, str]]:
    """Yield the arrows that do not follow from others; raises `RecursionError` where they go in a circle."""
    for mine in found:
        beyond = set().union(*(_reached(found, one) for one in found[mine]))
        yield from ((mine, one) for one in sorted(found[mine] - beyond))


def _reached(found: Arrows, start: str) -> set[str]:
    return found[start].union(*(_reached(found, one) for one in found[start]))


def picture(names: Mapping[str, str], found: Arrows) -> str:
    """Return a Mermaid picture, which GitHub draws: boxes by their name with what stands in them, and the arrows."""
    boxes = [f'    {name}["{words}"]' for name, words in names.items()]
    return "\n".join(["```mermaid", "graph TD", *boxes, *(f"    {a} --> {b}" for a, b in needed(found)), "```"])


def says(path: Path) -> str:
    """Return the first line of what a module or package says of itself."""
    words = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return words.partition("\n")[0]


def whole_house(known: Mapping[str, Path]) -> str:
    """Return the picture of the packages, each with its line, from the window down to the domain."""
    found = arrows(known, HOUSE)
    return picture({one: f"{one}:<br/>{says(known[f'{HOUSE}.{one}'])}" for one in found}, found)


def rooms(known: Mapping[str, Path], package: str) -> str:
    """Return what a package says of itself, the picture of its shelves if it has enough, and the list of what is in it."""
    inside = f"{HOUSE}.{package}"
    told = [f"### {package}", says(known[inside])]
    if package in SHELVED:
        found = arrows(known, inside)
        told.append(picture({one: one if _is_shelf(known, f"{inside}.{one}") else f"{one}.py" for one in found}, found))
    lines = [listed(path) for name, path in known.items() if name.startswith(f"{inside}.")]
    return "\n\n".join([*told, "\n".join(["| here | stands |", "|---|---|", *filter(None, lines)])])


def listed(path: Path) -> str:
    """Return the line of a shelf or of a module that stands on none; empty for a module of a shelf."""
    shelf = path.name == "__init__.py"
    if not shelf and path.parent.parent != ROOT / HOUSE:
        return ""
    place = path.parent if shelf else path
    shown = place.relative_to(ROOT / HOUSE).as_posix() + "/" * shelf
    return f"| [{shown}](../{place.relative_to(ROOT).as_posix()}) | {says(path)} |"


def _is_shelf(known: Mapping[str, Path], name: str) -> bool:
    return known[name].name == "__init__.py"


def fresh(text: str) -> str:
    """Return a page with what stands between its markers made again."""
    known = modules()
    made = {"packages": whole_house(known), "rooms": "\n\n".join(rooms(known, one) for one in PACKAGES)}
    return MARKED.sub(lambda found: f"{found[1]}\n{made[found[2]]}\n\n{found[3]}", text)


def main() -> int:
    """Write the page anew and say so; return the exit status."""
    PAGE.write_text(fresh(PAGE.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    print(f"{PAGE.relative_to(ROOT)} is drawn.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
