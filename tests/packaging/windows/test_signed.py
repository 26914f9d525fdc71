"""Signing: with a certificate everything that Windows asks about is signed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import on_linux
import pytest

from tests.packaging.windows.computer import UNINSTALLER, Computer


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """Return a certificate that its own owner vouches for, its key in the same file."""
    path = tmp_path / "certificate.pem"
    subject = ["-subj", "/CN=Nobody (for tests)", "-addext", "extendedKeyUsage=codeSigning"]
    command: list[str | Path] = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        path,
        "-out",
        path,
        *subject,
    ]
    kept = subprocess.run(command, capture_output=True, check=True, cwd=tmp_path)
    assert kept.returncode == 0
    return path


def test_installer_and_uninstaller_are_signed(computer: Computer, certificate: Path, tmp_path: Path) -> None:
    """The signing command that is handed over is carried out on the uninstaller and on the installer, which still works."""
    program, setup = tmp_path / "SCR Desktop", tmp_path / "setup.exe"
    for name in ("program", "licences"):
        (program / name).mkdir(parents=True)
        (program / name / "file.txt").touch()
    for name in ("SCR Desktop.exe", "scr-desktop.exe"):
        shutil.copyfile(on_linux.PROGRAM / name, program / name)
    sign = tmp_path / "sign.sh"
    sign.write_text(
        f'osslsigncode sign -certs {certificate} -key {certificate} -in "$1" -out "$1.signed" && mv "$1.signed" "$1"'
    )
    on_linux.setup(program, setup, "1.0.0", "-DFAST", f"-DSIGN=sh {sign}")
    assert signed(setup, certificate)
    assert computer.install(setup) == 0
    assert signed(computer.program / UNINSTALLER, certificate)
    assert not signed(computer.program / "SCR Desktop.exe", certificate)


def signed(path: Path, certificate: Path) -> bool:
    """Return whether a file carries a whole signature of this certificate."""
    command: list[str | Path] = ["osslsigncode", "verify", "-CAfile", certificate, "-in", path]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
