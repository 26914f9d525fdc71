#!/usr/bin/env python3
"""Prepares this computer and runs, tests, measures or pictures the program: `python3 dev.py help`.

Standard library only, so that it works on a machine that has nothing but Python 3.11 or newer.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PROGRAMS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "made-from.txt"
USE, DEVELOPMENT = "requirements.txt", "requirements-dev.txt"
ODD = "--odd"

# What Qt loads at run time, and the Debian or Ubuntu package that brings it: the first name that the
# distribution knows is taken (the t64 name is that of Debian 13, Ubuntu 24.04 and later). The second
# half is only for a real X11 display; Qt aborts there with a misleading message if one is missing.
LIBRARIES = {
    "libGL.so.1": ("libgl1",),
    "libEGL.so.1": ("libegl1",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
}

USAGE = """\
python3 dev.py run [OPTIONS]       open the demo office (without a display: print its register and make a decision pack)
python3 dev.py test [ARGUMENTS]    check style, types and layers and run the tests; arguments go to pytest
python3 dev.py test --odd [ARGUMENTS] the same, with the tests in another time zone, without a language, on one busy core
python3 dev.py bench [NAME…] [--short] measure speed, each figure beside its limit; --short in three minutes; more: --help
python3 dev.py screens [DIRECTORY] picture every window, page and dialog (default directory: screens)
python3 dev.py house               draw the pictures and lists of docs/architecture.md again from the imports
python3 dev.py sentences           print every sentence that the program can say, by place, for reading over
python3 dev.py installer [DIRECTORY] build the Windows installer on Linux under Wine (default directory: dist)
python3 dev.py test-installer [ARGUMENTS] build it and try it out under Wine; arguments go to pytest
python3 dev.py help                show this
"""


def run(options: Sequence[str]) -> int:
    """Open the demo office with the options of `scr-desktop demo`; return its exit status."""
    prepare(USE)
    return called([str(PYTHON), "-m", "scr_desktop", "demo", *options])


def test(arguments: Sequence[str]) -> int:
    """Run every check even if one fails, pytest last, and sum up; return 0 only if all passed.

    With `--odd` among the arguments the tests run where one that rests on its author's computer fails.
    """
    prepare(DEVELOPMENT)
    bring_reader()
    checks = {**quick(), "pytest": [str(PYTHON), "-m", *suite(arguments)]}
    failed = {name: check(name, command) for name, command in checks.items()}
    say("\nIn short")
    for name, status in failed.items():
        say(f"  {name:<14} {'FAILED' if status else 'passed'}")
    return int(any(failed.values()))


def quick() -> dict[str, list[str]]:
    """Return the checks that take a moment, by name; `.pre-commit-config.yaml` has the same."""
    return {
        "ruff check": [program("ruff"), "check", "."],
        "ruff format": [program("ruff"), "format", "--check", "."],
        "mypy": [program("mypy")],
        "import-linter": [program("lint-imports")],
    }


def suite(arguments: Sequence[str]) -> list[str]:
    """Return the module that runs the tests, and what it is told: pytest as usual, or in an odd place."""
    if ODD in arguments:
        return ["tests.odd", *(one for one in arguments if one != ODD)]
    return ["pytest", *(arguments or ("-n", "auto"))]


def bench(arguments: Sequence[str]) -> int:
    """Run the benchmarks named, or every one; slow is not a failure, but a benchmark that cannot run is."""
    prepare(DEVELOPMENT)
    return called([str(PYTHON), "-m", "tests.benchmarks.frame", *arguments], offscreen())


def screens(arguments: Sequence[str]) -> int:
    """Write a PNG of every window, wizard page and dialog into the directory named, default `screens`."""
    refuse(arguments[1:])
    prepare(DEVELOPMENT)
    directory = Path(arguments[0] if arguments else "screens").absolute()
    return called([str(PYTHON), "-m", "tests.screens", str(directory)], offscreen())


def house(arguments: Sequence[str]) -> int:
    """Draw the pictures and lists of docs/architecture.md again; needs nothing but Python."""
    refuse(arguments)
    return called([sys.executable, "-m", "tests.house"])


def sentences(arguments: Sequence[str]) -> int:
    """Print every sentence that the program can say, by place; needs nothing but Python."""
    refuse(arguments)
    return called([sys.executable, "-m", "tests.sentences"])


def packaged(name: str, arguments: Sequence[str]) -> int:
    """Run a program of `packaging/`, where the Windows installer is made; return its exit status."""
    prepare(DEVELOPMENT)
    return called([str(PYTHON), str(ROOT / "packaging" / name), *arguments])


def usage(_arguments: Sequence[str] = ()) -> int:
    """Print what this program can be told to do."""
    say(USAGE.rstrip())
    return 0


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": run, "test": test, "bench": bench, "screens": screens, "house": house, "sentences": sentences,
    "installer": lambda rest: packaged("on_linux.py", rest),
    "test-installer": lambda rest: packaged("try_out.py", rest),
    "help": usage, "--help": usage, "-h": usage,
}  # fmt: skip


# Preparing the computer


def prepare(requirements: str) -> None:
    """Make sure of the system's libraries and of `.venv` with what `requirements` (a file's name) lists."""
    install_system_packages(missing_libraries(), needs_venv=not ready(requirements))
    if ready(requirements):
        return
    make_environment()
    say(f"Installing what {requirements} lists into {VENV.name} (a minute or two the first time) …")
    pip("--require-hashes", "--only-binary", ":all:", "-r", str(ROOT / requirements))
    if requirements == DEVELOPMENT:
        pip("--no-deps", "--no-build-isolation", "-e", str(ROOT))
    STAMP.write_text("\n".join([*origin(), requirements, *fingerprints()]), encoding="utf-8")


def origin() -> list[str]:
    """Return what makes an environment another one altogether: Python's version and where it stands."""
    return [sys.version.split()[0], str(VENV)]


def fingerprints() -> list[str]:
    """Return a hash of each file that decides what is installed."""
    names = (USE, DEVELOPMENT, "pyproject.toml")
    return [hashlib.sha256((ROOT / name).read_bytes()).hexdigest() for name in names]


def stamped() -> list[str]:
    """Return the lines that the last complete installation left, or none."""
    try:
        return STAMP.read_text(encoding="utf-8").splitlines()
    except OSError:
        return []


def ready(requirements: str) -> bool:
    """Return whether the environment holds what `requirements` lists; the development one holds both."""
    enough = [requirements, DEVELOPMENT]
    return PYTHON.exists() and any(stamped() == [*origin(), kind, *fingerprints()] for kind in enough)


def make_environment() -> None:
    """Make `.venv`, from nothing if it is missing, moved, of another Python or was never finished (no stamp)."""
    if PYTHON.exists() and stamped()[:2] == origin():
        return
    say(f"Making {VENV.name} with Python {sys.version.split()[0]} …")
    must([sys.executable, "-m", "venv", "--clear", str(VENV)], f"{VENV} could not be made")


def pip(*arguments: str) -> None:
    """Install with the environment's own pip, or stop with a sentence."""
    command = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *arguments]
    must(command, "the Python packages could not be installed (is there a connection to a package index?)")


def missing_libraries() -> list[str]:
    """Return the sonames of the shared libraries that Qt needs on Linux and that this computer lacks."""
    return [soname for soname in LIBRARIES if not loads(soname)] if sys.platform == "linux" else []


def loads(soname: str) -> bool:
    """Return whether the loader finds a shared library, whatever package it came from."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def install_system_packages(sonames: Sequence[str], *, needs_venv: bool) -> None:
    """Install the Debian or Ubuntu packages for `sonames` and for `venv`, or say what to do and stop."""
    # Debian ships the venv module without the pip that it puts in, in a package of its own.
    lacks_venv = sys.platform == "linux" and needs_venv and importlib.util.find_spec("ensurepip") is None
    if not sonames and not lacks_venv:
        return
    if not shutil.which("apt-get"):
        wanted = [*sonames, *(["Python's ensurepip module"] if lacks_venv else [])]
        stop(f"this system lacks {', '.join(wanted)}: install them with its own package program, then try again.")
    root = as_root()
    if root is not None:
        apt(root, "update")
    packages = [known_package(LIBRARIES[soname]) for soname in sonames]
    if lacks_venv:
        packages.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    if root is None or apt(root, "install", "--yes", "--no-install-recommends", *packages):
        by_hand = shlex.join(["apt-get", "install", "--no-install-recommends", *packages])
        stop(f"system packages are missing. As root, run:\n\n    apt-get update && {by_hand}\n\nthen try again.")


def bring_reader() -> None:
    """Install poppler, by which some tests read finished PDFs, or say that these are skipped; none fails without it."""
    if sys.platform != "linux" or shutil.which("pdfinfo"):
        return
    root = as_root() if shutil.which("apt-get") else None
    if root is None or apt(root, "update") or apt(root, "install", "--yes", "--no-install-recommends", "poppler-utils"):
        say("poppler-utils cannot be installed: the tests that read PDFs with it are skipped.")


def known_package(names: Sequence[str]) -> str:
    """Return the first of several names for one package that this distribution has."""
    for name in names[:-1]:
        if called(["apt-cache", "show", name], output=subprocess.DEVNULL) == 0:
            return name
    return names[-1]


def apt(root: Sequence[str], *arguments: str) -> int:
    """Run apt-get as root by the words that make it so; return its exit status."""
    say(f"apt-get {shlex.join(arguments)} …")
    options = ["-qq", "-o", "DPkg::Lock::Timeout=300"]
    return called([*root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *options, *arguments])


def as_root() -> list[str] | None:
    """Return what to put before a command so that it runs as root, or None if that cannot be had."""
    if os.geteuid() == 0:  # type: ignore[attr-defined,unused-ignore]  # absent on Windows
        return []
    if not shutil.which("sudo"):
        return None
    return ["sudo"] if sys.stdin and sys.stdin.isatty() else ["sudo", "--non-interactive"]


# Calling programs


def program(name: str) -> str:
    """Return the path of a program that is installed in the environment."""
    return str(PROGRAMS / (f"{name}.exe" if os.name == "nt" else name))


def offscreen() -> dict[str, str]:
    """Return the environment in which Qt draws into memory, the same on every computer."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def check(name: str, command: Sequence[str]) -> int:
    """Run one check under its own heading; return its exit status."""
    say(f"\n== {name}")
    return called(command, offscreen())


def called(command: Iterable[str], environment: dict[str, str] | None = None, output: int | None = None) -> int:
    """Run a program in the repository's root; return its exit status, 127 if it cannot be started."""
    try:
        done = subprocess.run(list(command), cwd=ROOT, env=environment, stdout=output, stderr=output, check=False)
    except OSError as fault:
        print(f"dev.py: {fault}", file=sys.stderr)
        return 127
    return done.returncode


def must(command: Sequence[str], complaint: str) -> None:
    """Run a program that has to succeed, or stop with `complaint`."""
    if called(command):
        stop(f"{complaint}. The command was:\n\n    {shlex.join(command)}")


def refuse(arguments: Sequence[str]) -> None:
    """Stop if there are arguments that nothing would read."""
    if arguments:
        stop(f"“{shlex.join(arguments)}” is more than this command takes.\n\n{USAGE}", 2)


def say(text: str) -> None:
    """Print at once, so that lines stand in order with those of the programs called."""
    print(text, flush=True)


def stop(sentence: str, status: int = 1) -> NoReturn:
    """Say why nothing more is done, and end."""
    print(f"dev.py: {sentence}", file=sys.stderr)
    raise SystemExit(status)


def main(arguments: Sequence[str]) -> int:
    """Do what the first argument says; return the exit status (2 for a command that does not exist)."""
    if sys.version_info < (3, 11):  # noqa: UP036 - the one file that an older Python may be asked to run
        stop(f"Python 3.11 or newer is needed, and this is {sys.version.split()[0]}.")
    name, *rest = arguments or ["help"]
    if name not in COMMANDS:
        stop(f"there is no command “{name}”.\n\n{USAGE}", 2)
    return COMMANDS[name](rest)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
