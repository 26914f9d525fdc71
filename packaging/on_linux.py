"""Builds the installer on Linux under Wine, for tests: `on_linux.py [FOLDER]`. A release is built by build.ps1."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import hashes
import wine

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT))

from scr_desktop import __version__  # noqa: E402 - the program of this repository, installed or not

WORK = ROOT / "build" / "windows"
PYTHON, PREFIX, PROGRAM = WORK / "python", WORK / "prefix", WORK / "SCR Desktop"
BARE = WORK / "bare"  # a drive C on which nothing of ours has ever been, to be copied
# The one for which the recipe has the Windows half; its standard library comes from this computer's own copy.
PYTHON_VERSION, PANDA_VERSION = "3.12.1", "1.10.14"
TOOLS = ("makensis", "wine", "Xvfb", "xdotool", "import", "unzip", "osslsigncode", "x86_64-w64-mingw32-gcc")
NAME = f"SCR-Desktop-{__version__}"


class Unfit(Exception):
    """The recipe cannot be followed on this computer: what it needs is missing and cannot be had."""


def main(target: Path) -> int:
    """Write the installer, its bill of materials and the lists of digests into `target`; return the exit status.

    Raises `Unfit` where Wine cannot be made ready, which is no fault of the program.
    """
    if wine.recipe() is None:
        print(wine.ABSENT, file=sys.stderr)
        return 1
    steps: tuple[Callable[[], None], ...] = (tools, python, packages, prefix, collect, lambda: release(target))
    names = ("tools", "Windows Python", "its packages", "Wine", "PyInstaller", "installer")
    WORK.mkdir(parents=True, exist_ok=True)
    for name, step in zip(names, steps, strict=True):
        begun = time.monotonic()
        step()
        print(f"  {name:<16}{time.monotonic() - begun:5.0f} s", flush=True)
    size = (target / f"{NAME}-setup.exe").stat().st_size
    print(f"{target / NAME}-setup.exe: {size / 1e6:.1f} MB", flush=True)
    return 0


def tools() -> None:
    """Install what is missing of Wine and NSIS, by the recipe."""
    if missing := [tool for tool in TOOLS if not shutil.which(tool)]:
        follow("apt.sh", lacks=f"{', '.join(missing)} cannot be installed")


def python() -> None:
    """Put a Windows Python together."""
    follow("make_winpython.sh", PYTHON_VERSION, PANDA_VERSION, str(PYTHON), lacks="no Windows Python can be made")


def packages() -> None:
    """Unpack the packages for Windows. The list was resolved for Windows, so that no marker is weighed here."""
    must(
        sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-compile", "--no-deps",
        "--target", str(PYTHON / "Lib" / "site-packages"), "--require-hashes", "--only-binary", ":all:",
        "--platform", "win_amd64", "--implementation", "cp", "--python-version", "3.12",
        "-r", str(HERE / "requirements-windows.txt"),
    )  # fmt: skip


def prefix() -> None:
    """Make a bare drive C, and one like it on which PyInstaller runs."""
    try:
        wine.make_prefix(BARE)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as fault:
        raise Unfit(f"Wine does not work here: {fault}") from fault
    wine.copy_prefix(BARE, PREFIX)


def collect() -> None:
    """Collect the program."""
    shutil.rmtree(PROGRAM, ignore_errors=True)
    where = [wine.windows_path(path) for path in (HERE / "collect.py", WORK)]
    done = wine.run(PREFIX, PYTHON / "python.exe", *where, seconds=1500)
    wine.stop(PREFIX)
    if done.returncode:
        raise SystemExit(f"PyInstaller under Wine ended with status {done.returncode}:\n{done.stdout}")


def release(target: Path) -> None:
    """Make the installer and what lies beside it."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    setup(PROGRAM, target / f"{NAME}-setup.exe", __version__)
    shutil.copyfile(WORK / "bill.cdx.json", target / f"{NAME}-bill.cdx.json")
    hashes.main(PROGRAM, target / f"{NAME}-files.sha256")
    hashes.main(target, target / "SHA256SUMS.txt")


def setup(program: Path, installer: Path, version: str, *options: str) -> None:
    """Make an installer of what lies in `program`; `options` are NSIS's, `-DFAST` compresses little."""
    values = {"VERSION": version, "SOURCE": str(program), "OUTPUT": str(installer)}
    defined = [f"-D{name}={value}" for name, value in values.items()]
    must("makensis", "-V2", "-INPUTCHARSET", "UTF8", "-DAMD64", *options, *defined, str(HERE / "scr_desktop.nsi"))


def follow(script: str, *arguments: str, lacks: str) -> None:
    """Run a script of the recipe; raises `Unfit`, which says what is lacking then, if it does not succeed."""
    try:
        must("bash", f"{wine.recipe()}/{script}", *arguments)
    except SystemExit as fault:
        raise Unfit(f"{lacks} on this computer. {fault}") from fault


def must(*command: str) -> None:
    """Run a program that has to succeed, or stop with what it said."""
    done = subprocess.run(
        command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    if done.returncode:
        said = done.stdout.decode("utf-8", "replace")
        raise SystemExit(f"{command[0]} ended with status {done.returncode}:\n{said}")


if __name__ == "__main__":
    try:
        sys.exit(main(Path(*(sys.argv[1:2] or ["dist"])).absolute()))
    except Unfit as why:
        sys.exit(str(why))
