"""One Windows computer, as Wine imitates it: installs, runs and removes the program, and says what is on it."""

from __future__ import annotations

import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import hashes
import on_linux
import wine

T = TypeVar("T")
UNINSTALL_KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\SCR Desktop"
UNINSTALLER = "Uninstall SCR Desktop.exe"
LOG = "setup log.txt"
# How a Windows Python starts a command line as it is typed.
AS_TYPED = ("-c", "import subprocess, sys; sys.exit(subprocess.call(sys.argv[1]))")
# What Wine's server does to a program that has said it ends and is not gone a second later, as on a busy computer.
_GONE_SLOWLY = -signal.SIGKILL
WITHOUT_RIGHTS = (wine.windows_path(Path(__file__).with_name("without_rights.py")),)


@dataclass(frozen=True, slots=True)
class Computer:
    """Has its drive C in `prefix` and shows its windows on `display`."""

    prefix: Path
    display: str

    @property
    def drive(self) -> Path:
        """Drive C."""
        return self.prefix / "drive_c"

    @property
    def home(self) -> Path:
        """The folder of the one user."""
        return next(path for path in (self.drive / "users").iterdir() if path.name != "Public")

    @property
    def local(self) -> Path:
        """The user's local application data."""
        return self.home / "AppData" / "Local"

    @property
    def data(self) -> Path:
        """Where the program keeps its data."""
        return self.local / "SCR Desktop"

    @property
    def program(self) -> Path:
        """Where the program goes if nothing else is said."""
        return self.local / "Programs" / "SCR Desktop"

    def run(self, program: str | Path, *arguments: str, seconds: int = 120) -> subprocess.CompletedProcess[str]:
        """Run a program to its end; its output is in `stdout`."""
        return wine.run(self.prefix, program, *arguments, display=self.display, seconds=seconds)

    def install(self, setup: Path, *options: str, by: Sequence[str] = AS_TYPED) -> int:
        """Install silently with further options; return the exit status. `by` is `WITHOUT_RIGHTS` for who has none."""
        return self._typed(wine.windows_path(setup), *options, by=by)

    def said(self) -> str:
        """Return the sentence with which an installer or uninstaller refused, if it did."""
        log = self.drive / LOG
        return log.read_text(encoding="utf-16").strip() if log.exists() else ""

    def uninstall(self, folder: Path | None = None, *options: str) -> int:
        """Remove silently, wait for the end, and return the exit status of what was waited for."""
        status = self._typed(self.name_of((folder or self.program) / UNINSTALLER), *options)
        wine.wait(self.prefix)
        return status

    def uninstall_in_place(self, *options: str, folder: Path | None = None) -> int:
        """Remove what is in a folder silently, without the copy that goes on by itself; return the exit status."""
        where = self.name_of(folder or self.program)
        return self._typed(self.name_of(self.program / UNINSTALLER), *options, f"_?={where}")

    def _typed(self, program: str, *options: str, by: Sequence[str] = AS_TYPED) -> int:
        """Run a program silently with options as they are typed at a Windows prompt."""
        # Wine would put an option with a space into quotation marks, and NSIS does not want any around /D and _?.
        line = " ".join([f'"{program}"', "/S", rf'/LOG="C:\{LOG}"', *options])
        return self.run(on_linux.PYTHON / "python.exe", *by, line, seconds=240).returncode

    def script(self, path: Path, *arguments: str) -> str:
        """Run a script of the tests by a Windows Python; return what it printed."""
        return self.run(on_linux.PYTHON / "python.exe", wine.windows_path(path), *arguments).stdout

    def command(self, *arguments: str, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
        """Run the program's command line."""
        return self.run((folder or self.program) / "scr-desktop.exe", *arguments)

    def registry(self, key: str) -> str:
        """Return what the registry holds under a key, or the empty text if there is no such key."""
        done = self.run("reg", "query", key, "/s")
        return "" if done.returncode else done.stdout

    def installed(self, folder: Path | None = None) -> dict[str, str]:
        """Return the digests of what is installed, the uninstaller left out: it is written during installation."""
        found = hashes.listed(folder or self.program)
        found.pop(UNINSTALLER, None)
        return found

    def files(self) -> set[str]:
        """Return every file and folder of drive C, but those that Windows itself keeps for passing use."""
        names = (path.relative_to(self.drive).as_posix() for path in self.drive.rglob("*"))
        return {name for name in names if "/Temp/" not in name and name != LOG}

    @contextmanager
    def opened(self, *arguments: str, folder: Path | None = None) -> Iterator[subprocess.Popen[bytes]]:
        """Open the window; it is ended when the block is left, if it has not ended by itself."""
        program = (folder or self.program) / "SCR Desktop.exe"
        with wine.started(self.prefix, self.display, program, *arguments) as process:
            try:
                yield process
            finally:
                self.run("taskkill", "/F", "/IM", "SCR Desktop.exe")
                process.wait(60)

    def checks(self, case_file: Path, passphrase: str, folder: Path | None = None) -> str:
        """Return what the installed program finds in a case file; it fails for one that is not whole, or open elsewhere."""
        secret = self.drive / "passphrase.txt"
        secret.write_text(passphrase, encoding="utf-8")
        options = ["--case-file", self.name_of(case_file), "--passphrase-file", self.name_of(secret)]
        done = self.command(*options, "check", folder=folder)
        assert done.returncode == 0, done.stdout
        return done.stdout

    @contextmanager
    def shown(self, setup: Path) -> Iterator[subprocess.Popen[bytes]]:
        """Start an installer as a person does, with its windows; it is ended when the block is left."""
        with wine.started(self.prefix, self.display, wine.windows_path(setup)) as process:
            try:
                yield process
            finally:
                self.run("taskkill", "/F", "/IM", setup.name)
                process.wait(60)

    def user_named(self, name: str) -> Path:
        """Give the user a folder of another name, with all that belongs to it; return it."""
        folder = self.drive / "users" / name
        local = folder / "AppData" / "Local"
        local.mkdir(parents=True)
        for key in ("Shell Folders", "User Shell Folders"):
            place = rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\{key}"
            self.run("reg", "add", place, "/f", "/v", "Local AppData", "/d", self.name_of(local))
        return local

    def name_of(self, path: Path) -> str:
        """Return the Windows name of a file on drive C."""
        return "C:\\" + str(path.relative_to(self.drive)).replace("/", "\\")

    def end(self) -> None:
        """Switch it off and throw it away."""
        wine.stop(self.prefix)
        shutil.rmtree(self.prefix, ignore_errors=True)


def closes(program: subprocess.Popen[bytes], seconds: float = 60.0) -> bool:
    """Return whether a window that somebody closes is over in time and of itself, which is what they notice.

    A program that fails gives Wine a status of its own; how long a busy computer takes to clear one away is none of it.
    """
    return program.wait(seconds) in (0, _GONE_SLOWLY)


def until(what: Callable[[], T | None], seconds: float = 60.0, wanted: str = "") -> T:
    """Return the first true answer of `what()`; raises `AssertionError` naming what was `wanted` if there is none in time."""
    begun = time.monotonic()
    while time.monotonic() - begun < seconds:
        if answer := what():
            return answer
        time.sleep(0.1)
    raise AssertionError(f"waited {seconds:.0f} seconds in vain for {wanted or what}")
