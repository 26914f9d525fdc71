"""Runs Windows programs on Linux under Wine, where the recipe that makes Wine fit for it is at hand."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COMPILED = ROOT / "build" / "windows" / "compiled"
VARIABLE = "SCR_WINDOWS_RECIPE"
ABSENT = f"skipped: the recipe for Wine is not at hand (a folder shared/windows beside the repository, or {VARIABLE})"
# Windows 10, as the program needs it; and the look of its letters, for Wine brings none of Windows' own.
SETTINGS = (
    ("winecfg", "-v", "win10"),
    *(
        ("reg", "add", r"HKCU\Software\Wine\Fonts\Replacements", "/f", "/v", name, "/d", "DejaVu Sans")
        for name in ("Segoe UI", "MS Shell Dlg 2", "Tahoma")
    ),
)


def recipe() -> Path | None:
    """Return the folder of the recipe, or None."""
    folder = Path(os.environ.get(VARIABLE) or ROOT.parent / "shared" / "windows")
    return folder if (folder / "env.sh").is_file() else None


def environment(prefix: Path, display: str = "", seconds: int = 300) -> dict[str, str]:
    """Return the environment for a Wine whose drive C lies in `prefix`."""
    # Without a UTF-8 locale Wine cannot name every file.
    extra = {"WINEPREFIX": str(prefix), "DISPLAY": display, "WTIMEOUT": str(seconds), "LC_ALL": "C.UTF-8"}
    # What a Windows Python has compiled is kept, for the many that PyInstaller starts, and not in the source tree.
    compiled = {"PYTHONPYCACHEPREFIX": windows_path(COMPILED), "PYTHONDONTWRITEBYTECODE": ""}
    return {**os.environ, **extra, **compiled}


def started(prefix: Path, display: str, program: str | Path, *arguments: str) -> subprocess.Popen[bytes]:
    """Start a Windows program that shows windows, and return its process.

    That ends when the program does: what Wine itself keeps running holds the same pipe and may go on for long.
    """
    line = '. "$0/env.sh"; exec timeout "$WTIMEOUT" wine "$@"'
    return subprocess.Popen(
        ["bash", "-c", line, str(recipe()), str(program), *arguments],
        env=environment(prefix, display, 900),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


def run(
    prefix: Path, program: str | Path, *arguments: str, display: str = "", seconds: int = 300
) -> subprocess.CompletedProcess[str]:
    """Run a Windows program to its end; its output, both kinds, is in `stdout`. Status 124: it took too long.

    What Wine says of itself is in `stderr`: it is no part of what the program said.
    """
    command = ["bash", "-c", '. "$0/env.sh"; w "$@"', str(recipe()), str(program), *arguments]
    done = subprocess.run(command, env=environment(prefix, display, seconds), capture_output=True, check=False)
    # Windows programs end lines in their own way; nothing that is compared depends on it.
    text = done.stdout.decode("utf-8", "backslashreplace").replace("\r\n", "\n")
    said = "".join(line for line in text.splitlines(keepends=True) if not line.startswith("wine: "))
    return subprocess.CompletedProcess(done.args, done.returncode, said, text)


def make_prefix(prefix: Path) -> None:
    """Make a fresh drive C at `prefix`; raises `CalledProcessError` or `TimeoutExpired` if Wine cannot."""
    script = f"{recipe()}/prefix.sh"
    subprocess.run(["bash", script], env=environment(prefix), check=True, stdin=subprocess.DEVNULL, timeout=300)
    for setting in SETTINGS:
        run(prefix, *setting)
    stop(prefix)


def copy_prefix(source: Path, target: Path) -> None:
    """Make `target` a computer of its own that is like `source`, whatever was there before."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target, symlinks=True)


def wait(prefix: Path) -> None:
    """Return once every program of `prefix` has ended; NSIS's uninstaller goes on after its first process."""
    subprocess.run(["wineserver", "-w"], env=environment(prefix), check=False, timeout=120)


def stop(prefix: Path) -> None:
    """End every program of `prefix`, by force those that do not end by themselves."""
    for way in ("-k", "-k9"):
        try:
            subprocess.run(["wineserver", way], env=environment(prefix), check=False, timeout=30)
            wait(prefix)
        except subprocess.TimeoutExpired:
            continue
        return


def windows_path(path: Path) -> str:
    """Return the name by which Windows programs know a file of this computer."""
    return "Z:" + str(path).replace("/", "\\")
