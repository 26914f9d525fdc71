"""What must hold of the repository itself, whatever the program does."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests import house

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ("requirements.txt", "requirements-dev.txt")
SOURCES = sorted(path for path in (ROOT / "scr_desktop").rglob("*.py") if path.parent.name != "forms")
TESTS = sorted((ROOT / "tests").rglob("test_*.py"))
DECISIONS = ROOT / "docs" / "decisions"
PROSE = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md")),
    *sorted((ROOT / "docs").rglob("*.md")),
]
# In prose a path begins at the root, or where the program does.
BEGINNINGS = (ROOT, ROOT / "scr_desktop")
# A path in backticks, and after a colon what is defined there.
NAMED = re.compile(r"`([\w.-]+(?:/[\w.… -]+)*/?)(?::(\w+(?:\.\w+)?))?`")
MADE_HERE = (".venv/",)

# Written in pieces so that this file does not find itself.
FOREIGN = re.compile(
    r"(?<![\w./])/(?:work|root|opt)/\w"
    r"|\bpypi\.(?:org|io)\b|\bpythonhosted\." + r"org\b|\bdeb\.debian\." + r"org\b|\bregistry\.npmjs\b"
)


def requirements(name: str) -> list[str]:
    """Return the requirements of a file, each with the hashes that follow it, on one line."""
    text = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]


def kept_files() -> list[Path]:
    """Return the files that git keeps."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listed = subprocess.run([git, "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [path for name in listed.split("\0") if name and (path := ROOT / name).is_file()]


def parsed(path: Path) -> ast.Module:
    """Return the syntax tree of a Python file."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def named_tests(path: Path) -> list[ast.FunctionDef]:
    """Return the test functions of a file, methods of classes included."""
    functions = [node for node in ast.walk(parsed(path)) if isinstance(node, ast.FunctionDef)]
    return [function for function in functions if function.name.startswith("test_")]


@pytest.mark.parametrize("name", REQUIREMENTS)
def test_every_requirement_is_exact_and_hashed(name: str) -> None:
    """What is installed is what was examined: each requirement has one exact version and its hashes."""
    pattern = re.compile(r"^[a-z0-9-]+==\S+( ;.*?)?\s+--hash=sha256:[0-9a-f]{64}")
    assert requirements(name)
    assert [line[:60] for line in requirements(name) if not pattern.match(line)] == []


@pytest.mark.parametrize("name", REQUIREMENTS)
def test_requirements_name_no_address(name: str) -> None:
    """The requirements work with any package index: they hold no address and no index option."""
    text = (ROOT / name).read_text(encoding="utf-8")
    assert re.findall(r"\w+://\S+|^--(?:extra-)?index-url.*|^--find-links.*", text, re.MULTILINE) == []


def test_development_requirements_hold_the_programs_own() -> None:
    """The program is tested with the very versions that it is run with."""
    run, development = (
        {line.split()[0] for line in requirements(name)} for name in ("requirements.txt", "requirements-dev.txt")
    )
    assert run - development == set()


def test_the_two_halves_of_the_qt_binding_are_pinned_alike() -> None:
    """PySide6-Essentials and shiboken6 only fit together in one version, in the project and in what is installed."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pins = {line.lower() for line in project["dependencies"] if line.lower().startswith(("pyside6", "shiboken6"))}
    installed = {line.split()[0] for line in requirements("requirements.txt")}
    versions = {pin.partition("==")[2] for pin in pins}
    assert len(pins) == 2
    assert len(versions) == 1
    assert pins <= installed


def test_dev_needs_nothing_but_the_standard_library() -> None:
    """dev.py runs on a machine with nothing but Python, so it imports nothing else."""
    tree = parsed(ROOT / "dev.py")
    names = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module or "." for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    assert {name.split(".")[0] for name in names} - sys.stdlib_module_names == set()


def test_no_file_names_one_machine_or_one_package_index() -> None:
    """A path of somebody's computer, or the address of a package index, means nothing to anyone else."""
    found = []
    for path in kept_files():
        text = path.read_bytes()
        if b"\0" not in text[:8000]:
            lines = text.decode("utf-8", "replace").splitlines()
            found += [
                f"{path.relative_to(ROOT)}:{number}: {hit[0]}"
                for number, line in enumerate(lines, 1)
                if (hit := FOREIGN.search(line))
            ]
    assert found == []


@pytest.mark.parametrize("path", [ROOT / "dev.py", *SOURCES], ids=lambda path: str(path.relative_to(ROOT)))
def test_every_module_says_what_lives_there(path: Path) -> None:
    """The first line of a module tells a newcomer what it holds."""
    assert ast.get_docstring(parsed(path))


@pytest.mark.parametrize("path", TESTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_test_says_its_rule(path: Path) -> None:
    """Each test has a docstring that states the rule it holds the program to."""
    assert [test.name for test in named_tests(path) if not ast.get_docstring(test)] == []


def test_the_two_commands_stand_in_the_readme() -> None:
    """The README gives the two commands that are the whole set-up, word for word."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    assert {"python3 dev.py run", "python3 dev.py test"} <= {line.strip() for line in readme}


def test_every_push_is_tried_as_a_developer_tries_it() -> None:
    """What is pushed or proposed is tried with the very command of the README, and nothing that only the service knows."""
    checks = (ROOT / ".github" / "workflows" / "checks.yml").read_text(encoding="utf-8")
    assert re.findall(r"- run: (.+)", checks) == ["python3 dev.py test"]
    assert re.findall(r"^  (push|pull_request):$", checks, re.MULTILINE) == ["push", "pull_request"]


def test_whoever_reports_something_is_warned() -> None:
    """Each form for an issue says, before anything is typed, that nothing of a real case may be pasted, and has it confirmed."""
    forms = [path for path in (ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml") if path.name != "config.yml"]
    assert {path.stem for path in forms} == {"fault", "idea"}
    for path in forms:
        text = path.read_text(encoding="utf-8")
        assert 0 < text.find("Never paste anything of a real case") < text.find("type: textarea")
        assert "required: true" in text.partition("Everything above is invented")[2]


def test_every_decision_has_its_day_its_place_and_its_line() -> None:
    """Decisions are numbered without a gap, each with title, day and status, and the index lists them in order."""
    listed, files = [], sorted(DECISIONS.glob("[0-9]*.md"))
    for number, path in enumerate(files, 1):
        title, status, why = path.read_text(encoding="utf-8").split("\n\n", 2)
        assert path.name.startswith(f"{number:03}-"), path.name
        assert re.fullmatch(r"# \S.*[^.]", title), path.name
        assert re.fullmatch(r"Decided \d{4}-\d\d-\d\d · (?:stands|replaced by \d{3})", status), path.name
        assert why.strip(), path.name
        listed.append(f"- [{number:03}]({path.name}) {title[2:]}")
    index = (DECISIONS / "README.md").read_text(encoding="utf-8").splitlines()
    assert [line for line in index if line.startswith("- ")] == listed


@pytest.mark.parametrize("page", PROSE, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_prose_names_is_there(page: Path) -> None:
    """A newcomer finds each path that a page names or links to, and in a module what it says is defined there."""
    text = page.read_text(encoding="utf-8")
    linked = [one for one in re.findall(r"\]\(([^)#\s]+)", text) if "://" not in one]
    assert [one for one in linked if not (page.parent / one).exists()] == []
    named = [(path, what) for path, what in NAMED.findall(text) if "/" in path or path.endswith(".py")]
    assert [path for path, what in named if not (places(path) or path.startswith(MADE_HERE))] == []
    assert [f"{path}:{what}" for path, what in named if what and not defines(places(path)[0], what)] == []


def places(name: str) -> list[Path]:
    """Return where a path that prose names can be; a module's bare name may stand anywhere."""
    found = [one / name for one in BEGINNINGS if (one / name).exists()]
    bare = [path for path in (*SOURCES, *(ROOT / "packaging").glob("*.py")) if path.name == name]
    return found or bare


def defines(path: Path, what: str) -> bool:
    """Return whether a module defines a function, a class, a value or `Class.method`."""
    within: ast.AST | None = parsed(path)
    for name in what.split("."):
        bodies = list(ast.iter_child_nodes(within)) if within else []
        within = next((one for one in bodies if name in names_of(one)), None)
    return within is not None


def names_of(statement: ast.AST) -> set[str]:
    """Return the names that a statement gives to something."""
    if isinstance(statement, ast.FunctionDef | ast.ClassDef):
        return {statement.name}
    targets = statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)]
    return {one.id for target in targets for one in ast.walk(target or ast.Tuple([])) if isinstance(one, ast.Name)}


def test_the_picture_of_the_house_is_fresh() -> None:
    """The pictures and lists of docs/architecture.md are those that the imports give now: `python3 dev.py house`."""
    page = house.PAGE.read_text(encoding="utf-8")
    assert {found[2] for found in house.MARKED.finditer(page)} == {"packages", "rooms"}
    assert house.fresh(page) == page


def test_the_types_of_the_tests_are_checked_as_strictly_as_the_programs() -> None:
    """A test that calls what is not there, or what may be None, is found before it runs: only what uic writes is let off."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mypy"]
    assert told["strict"]
    assert {"scr_desktop", "tests"} <= set(told["files"])
    assert [one["module"] for one in told["overrides"] if one.get("ignore_errors")] == [["scr_desktop.ui.forms.*"]]
