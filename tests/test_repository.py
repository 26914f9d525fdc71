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

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ("requirements.txt", "requirements-dev.txt")
SOURCES = sorted(path for path in (ROOT / "scr_desktop").rglob("*.py") if path.parent.name != "forms")
TESTS = sorted((ROOT / "tests").rglob("test_*.py"))

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
