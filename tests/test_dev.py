"""dev.py: what it needs to know before anything is installed."""

from __future__ import annotations

import re
import shlex
import shutil
import sys
from pathlib import Path

import pytest

from tests.present import noted

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import dev  # noqa: E402 - it is a program in the repository's root, not a package


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give dev.py an empty repository with requirement files, and let no program be started."""
    for name in (dev.USE, dev.DEVELOPMENT, "pyproject.toml"):
        (tmp_path / name).write_text(name)
    venv = tmp_path / ".venv"
    places = {"ROOT": tmp_path, "VENV": venv, "PYTHON": venv / "bin" / "python", "STAMP": venv / "made-from.txt"}
    for name, place in places.items():
        monkeypatch.setattr(dev, name, place)
    monkeypatch.setattr(dev, "missing_libraries", list)
    monkeypatch.setattr(dev, "must", lambda command, _complaint: started(command))
    return tmp_path


COMMANDS: list[list[str]] = []


def started(command: list[str]) -> None:
    """Stand in for a program: note that it was asked for, and make the interpreter where `venv` would."""
    COMMANDS.append(command)
    if "venv" in command:
        dev.PYTHON.parent.mkdir(parents=True, exist_ok=True)
        dev.PYTHON.touch()


def prepared(requirements: str) -> list[str]:
    """Prepare, and return which programs were asked for, in a word each."""
    COMMANDS.clear()
    dev.prepare(requirements)
    return [next(word for word in ("venv", "-r", "-e") if word in command) for command in COMMANDS]


def test_a_new_folder_gets_an_environment_once(folder: Path) -> None:
    """The first call makes and fills the environment, the next one finds it ready."""
    assert [prepared(dev.DEVELOPMENT), prepared(dev.DEVELOPMENT), prepared(dev.USE)] == [["venv", "-r", "-e"], [], []]


def test_what_runs_the_program_is_not_enough_for_testing(folder: Path) -> None:
    """After `run`, `test` adds to the environment without making it again."""
    assert [prepared(dev.USE), prepared(dev.DEVELOPMENT)] == [["venv", "-r"], ["-r", "-e"]]


def test_changed_requirements_are_installed(folder: Path) -> None:
    """A requirement file that has changed since is installed from."""
    prepared(dev.USE)
    (folder / dev.USE).write_text("something newer")
    assert prepared(dev.USE) == ["-r"]


def test_an_interrupted_environment_is_made_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment whose installation never ended is made from nothing."""

    def interrupted(*_arguments: str) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(dev, "pip", interrupted)
        with pytest.raises(KeyboardInterrupt):
            dev.prepare(dev.USE)
    assert prepared(dev.USE) == ["venv", "-r"]


def test_only_hashed_wheels_are_installed(folder: Path) -> None:
    """Nothing is installed whose hash is not in the repository, and nothing is built."""
    prepared(dev.USE)
    install = COMMANDS[-1]
    assert {"--require-hashes", "--only-binary"} <= set(install)


def test_without_rights_the_exact_command_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Who may not install system packages is told what somebody who may has to type, and nothing is tried."""
    monkeypatch.setattr(dev, "as_root", lambda: None)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev, "called", lambda command, output=None: int("apt-cache" not in command))
    with pytest.raises(SystemExit) as ended:
        dev.install_system_packages(["libEGL.so.1", "libglib-2.0.so.0"], needs_venv=False)
    said = capsys.readouterr().err
    assert ended.value.code == 1
    assert "apt-get install --no-install-recommends libegl1 libglib2.0-0t64\n" in said


@pytest.mark.parametrize("root", [None, [], ["sudo"]])
def test_the_reader_of_pdfs_is_brought_where_that_can_be(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], root: list[str] | None
) -> None:
    """With rights poppler is installed; without, or if that fails, one line says what is skipped and all goes on."""
    asked: list[list[str]] = []
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(dev, "as_root", lambda: root)
    monkeypatch.setattr(shutil, "which", {"apt-get": "/usr/bin/apt-get"}.get)
    monkeypatch.setattr(dev, "called", lambda command, output=None: noted(asked, command, int(command[0] == "sudo")))
    dev.bring_reader()
    assert bool(asked) == (root is not None)
    assert ("the tests that read PDFs with it are skipped" in capsys.readouterr().out) == (root != [])
    assert ([command[-1] for command in asked][1:] == ["poppler-utils"]) == (root == [])


@pytest.mark.parametrize("known", [("win32", None), ("linux", "/usr/bin/pdfinfo")])
def test_nothing_is_installed_where_the_reader_is_or_cannot_be(
    monkeypatch: pytest.MonkeyPatch, known: tuple[str, str | None]
) -> None:
    """On Windows, and where poppler is there already, no program is called."""
    platform, found = known
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(shutil, "which", lambda _name: found)
    monkeypatch.setattr(dev, "apt", lambda *_arguments: pytest.fail("called"))
    dev.bring_reader()


def test_every_check_runs_and_one_failure_fails_all(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`test` goes on after a failure, ends with pytest, sums up and returns a failure."""
    asked: list[str] = []
    monkeypatch.setattr(dev, "prepare", lambda requirements: None)
    monkeypatch.setattr(dev, "bring_reader", lambda: None)
    monkeypatch.setattr(dev, "check", lambda name, command: noted(asked, name, int(name == "mypy")))
    assert dev.test([]) == 1
    assert asked == ["ruff check", "ruff format", "mypy", "import-linter", "pytest"]
    assert [line.split()[-1] for line in capsys.readouterr().out.splitlines()[-5:]] == [
        "passed", "passed", "FAILED", "passed", "passed",
    ]  # fmt: skip


def test_what_runs_before_a_commit_is_what_is_tested() -> None:
    """The hooks of pre-commit are the quick checks of `test`, by the project's own tools, so that nothing is fetched."""
    hooks = (dev.ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    entries = [shlex.split(line) for line in re.findall(r"entry: (.+)", hooks)]
    assert [[Path(tool).parent.parent.name, Path(tool).name, *rest] for tool, *rest in entries] == [
        [dev.VENV.name, Path(tool).stem, *rest] for tool, *rest in dev.quick().values()
    ]
    assert re.findall(r"repo: (.+)", hooks) == ["local"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], ["pytest", "-n", "auto"]),
        (["tests/ui", "-x"], ["pytest", "tests/ui", "-x"]),
        (["--odd"], ["tests.odd"]),
        (["tests/ui", "--odd", "-x"], ["tests.odd", "tests/ui", "-x"]),
    ],
)
def test_arguments_go_to_what_runs_the_tests(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], told: list[str]
) -> None:
    """`test` uses every core unless told otherwise; `test --odd` hands the tests to the odd place, in one process."""
    asked: dict[str, list[str]] = {}
    monkeypatch.setattr(dev, "prepare", lambda requirements: None)
    monkeypatch.setattr(dev, "bring_reader", lambda: None)
    monkeypatch.setattr(dev, "check", lambda name, command: asked.update({name: command}) or 0)
    assert dev.main(["test", *arguments]) == 0
    assert asked["pytest"] == [str(dev.PYTHON), "-m", *told]


def test_the_benchmarks_are_told_what_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Which benchmarks, and how thoroughly, is for them to read; they draw into memory."""
    asked: list[tuple[list[str], str]] = []
    monkeypatch.setattr(dev, "prepare", lambda requirements: None)
    monkeypatch.setattr(
        dev, "called", lambda command, environment: noted(asked, (command, environment["QT_QPA_PLATFORM"]), 0)
    )
    assert dev.main(["bench", "search", "--short"]) == 0
    assert asked == [([str(dev.PYTHON), "-m", "tests.benchmarks.frame", "search", "--short"], "offscreen")]


def test_an_unknown_command_shows_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    """A mistyped command ends with status 2 and the list of commands."""
    with pytest.raises(SystemExit) as ended:
        dev.main(["tset"])
    assert ended.value.code == 2
    assert "dev.py screens" in capsys.readouterr().err
