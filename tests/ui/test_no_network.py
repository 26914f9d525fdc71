"""Nothing leaves the computer: the program asks for no connection, and could not."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from scr_desktop.demo import office as demo
from scr_desktop.store.case_file import CaseFile

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "scr_desktop").rglob("*.py"))
# What talks to others, and what shows pages of the web or calls a browser.
FORBIDDEN = {
    "socket", "socketserver", "ssl", "http", "urllib", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib", "xmlrpc",
    "asyncio", "webbrowser", "requests", "urllib3", "httpx", "aiohttp",
    "PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineWidgets", "PySide6.QtHttpServer",
}  # fmt: skip
# Turns a text into one that an address may hold; it opens none.
HARMLESS = {"urllib.parse"}

WHOLE_DAY = """
import sys
from pathlib import Path

asked = []

def listen(event, arguments):
    # A computer's own name is no connection: the lock of a case file tells it to others.
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.")) and event != "socket.gethostname":
        asked.append(event)
        raise PermissionError(f"no network: {event}")

sys.addaudithook(listen)

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QListWidget
from scr_desktop import app, paths

here = Path(sys.argv[1])
paths.data_dir = lambda: here / "data"
paths.log_file = lambda: here / "log" / "scr.log"
seen = []

def office(window):
    from scr_desktop.services.office import register
    from scr_desktop.services.papers import paper
    from scr_desktop.ui import background
    if background.under_way():
        return
    step = len(seen)
    if step < 8:
        window.show_page(step - 1)
        seen.append("page")
    elif step == 8:
        row = register.rows(window._case_file, register.Wanted(state="all"))[0]
        window.open_case(row.id)
        sections = window.ui.pages.currentWidget().findChild(QListWidget, "sections")
        for number in range(sections.count()):
            sections.setCurrentRow(number)
        composed = paper.compose(window._case_file, "decision-pack", row.id)
        (here / "pack.pdf").write_bytes(paper.pdf_of(composed))
        seen.append("case")
    elif step == 9:
        window.ui.help_pages.trigger()
        seen.append("help")
    else:
        window.ui.lock.trigger()
        seen.append("lock")

def look():
    window = next((one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isWindow()
                   and type(one).__name__ in ("MainWindow", "UnlockWindow")), None)
    if type(window).__name__ == "MainWindow" and "lock" not in seen:
        office(window)
    elif type(window).__name__ == "UnlockWindow" and "lock" in seen:
        window.close()

timer = QTimer()
timer.timeout.connect(look)

def ready(window):
    seen.append("unlock")
    timer.start(50)

status = app.run(here / "demo.scrcase", ready=ready, passphrase=sys.argv[2])
print(status, seen[0], seen[-1], "case" in seen, asked, [name for name in sys.modules if "QtNetwork" in name])
"""


def imported(path: Path) -> set[str]:
    """Return every module that a file imports, each with those above it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    wanted = {name for name in found if not any(name == one or name.startswith(f"{one}.") for one in HARMLESS)}
    return {".".join(name.split(".")[:end]) for name in wanted for end in range(1, name.count(".") + 2)}


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_can_talk_to_a_network(path: Path) -> None:
    """No module of ours imports what opens a connection, Qt's network library or a browser."""
    assert imported(path) & FORBIDDEN == set()


@pytest.mark.parametrize(
    ("line", "caught"),
    [
        ("import urllib.request", True),
        ("from http import client", True),
        ("from PySide6 import QtNetwork", True),
        ("import socket as s", True),
        ("from urllib.parse import quote", False),
        ("import platform", False),
    ],
)
def test_the_search_finds_them(tmp_path: Path, line: str, caught: bool) -> None:
    """The test above would see such an import however it is written."""
    path = tmp_path / "one.py"
    path.write_text(line)
    assert bool(imported(path) & FORBIDDEN) is caught


def test_a_whole_day_asks_for_no_connection(demo_office: CaseFile, tmp_path: Path) -> None:
    """From unlocking to locking, with every page, a case, a pack as PDF, help and a backup, no socket is asked for."""
    demo_office.close()
    done = subprocess.run(
        [sys.executable, "-c", WHOLE_DAY, tmp_path, demo.PASSPHRASE],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=180, check=False,
    )  # fmt: skip
    assert done.stdout.split(maxsplit=4) == ["0", "unlock", "lock", "True", "[] []\n"], done.stderr
    assert (tmp_path / "pack.pdf").stat().st_size > 10_000
    log = tmp_path / "log" / "scr.log"
    assert not log.exists() or "PermissionError" not in log.read_text(encoding="utf-8")
