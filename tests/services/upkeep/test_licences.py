"""Licences: those of all that is required, from the packages themselves or from what the installer brought."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from scr_desktop.services.upkeep import licences

ROOT = Path(__file__).resolve().parents[3]
LIST = """\
SCR Desktop 0.1.0: MIT licence, © 2026 The SCR Desktop contributors. Its text is in “SCR Desktop.txt”.

It brings the following parts. The text of each licence stands in this folder.

Python 3.12.8: PSF-2.0  [Python.txt]
holidays 0.109: MIT  [holidays]
Qt (in PySide6-Essentials; its own parts are listed in Qt's documentation): LGPL-3.0-only  [LGPL.txt, GPL.txt]
SQLite (in sqlcipher3): blessing (public domain)
"""


def test_every_required_package_is_listed_with_its_text() -> None:
    """In the source tree each requirement that is installed stands with its version, a licence and the licence's text."""
    required = set(
        re.findall(r"^([a-z0-9-]+)==", (ROOT / "requirements.txt").read_text(encoding="utf-8"), re.MULTILINE)
    )
    listed = {one.name.split()[0].lower().replace("_", "-").replace(".", "-"): one for one in licences.parts()}
    missing = required - listed.keys()
    assert missing <= {"colorama", "pywin32", "tzdata"}  # only on other systems
    assert [name for name, one in listed.items() if not one.licence or len(one.text) < 200] == []


def test_the_installed_program_shows_what_the_installer_brought(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Installed, the list and the texts are those in the folder of licences beside the program."""
    folder = tmp_path / "licences"
    (folder / "holidays" / "more").mkdir(parents=True)
    texts = {"Licences.txt": LIST, "SCR Desktop.txt": "Ours", "Python.txt": "Pythons", "LGPL.txt": "Lesser", "GPL.txt": "General",
             "holidays/LICENSE": "Holidays", "holidays/more/NOTICE": "Contributors"}  # fmt: skip
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "program"), raising=False)
    found = {one.name.partition(" (")[0]: one for one in licences.parts()}
    assert found["Python 3.12.8"].text == "Pythons"
    assert found["holidays 0.109"].text == "Holidays\n\nContributors"
    assert (found["Qt"].licence, found["Qt"].text) == ("LGPL-3.0-only", "Lesser\n\nGeneral")
    assert (found["SQLite"].licence, found["SQLite"].text) == ("blessing (public domain)", "")
    assert next(iter(found.values())).text == "Ours"
    assert len(found) == 5
