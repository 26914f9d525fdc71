"""What the installer puts on a computer, for whom, and where it refuses."""

from __future__ import annotations

import importlib.metadata
import json
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import hashes
import on_linux
import pypdf
import pytest

from scr_desktop import __version__
from scr_desktop.demo import office as demo
from scr_desktop.services.upkeep.self_check import self_check
from tests.packaging.windows.computer import UNINSTALL_KEY, UNINSTALLER, WITHOUT_RIGHTS, Computer

MOST = 60_000_000  # bytes
START_MENU = "Microsoft/Windows/Start Menu/Programs/SCR Desktop.lnk"
PASSPHRASE = "four words on paper"


def listed(release: Path, name: str = "*-files.sha256") -> dict[str, str]:
    """Return the digests of a published list, by default those of what is installed."""
    (path,) = release.glob(name)
    rows = (line.split("  ", 1) for line in path.read_text(encoding="utf-8").splitlines())
    return {name: value for value, name in rows}


@pytest.fixture(scope="module")
def installed(new_computer: Callable[[], Computer], setup: Path) -> Computer:
    """Give a computer on which the program was installed for its user, and nothing else was said."""
    computer = new_computer()
    assert computer.install(setup) == 0
    return computer


def test_the_installer_is_small(setup: Path) -> None:
    """The installer has at most 60 MB, so that it goes through an office's mail gateway and line."""
    assert setup.stat().st_size <= MOST


def test_what_lies_beside_the_installer_is_listed(release: Path) -> None:
    """The installer, its bill of materials and the list of its files stand with their digests in the list beside them."""
    beside = hashes.listed(release)
    del beside["SHA256SUMS.txt"]
    assert len(beside) == 3
    assert listed(release, "SHA256SUMS.txt") == beside


def test_what_is_installed_is_what_is_published(installed: Computer, release: Path) -> None:
    """Every installed file is in the published list with its digest, and no other file is there."""
    assert installed.installed() == listed(release)


def test_an_installed_copy_equals_the_source(installed: Computer) -> None:
    """Versions, regimes, documents, schema and resources of the installed program are those of the source."""
    done = installed.command("self-check", "--json")
    assert json.loads(done.stdout) == json.loads(json.dumps(self_check()))


def test_windows_knows_the_program(installed: Computer) -> None:
    """The program is in the start menu and in the list of installed programs, and opens case files."""
    entry = installed.registry(rf"HKCU\{UNINSTALL_KEY}")
    opens = installed.registry(r"HKCU\Software\Classes\SCRDesktop.CaseFile\shell\open\command")
    assert (installed.home / "AppData" / "Roaming" / START_MENU).exists()
    assert __version__ in entry
    assert UNINSTALLER in entry
    assert installed.registry(r"HKCU\Software\Classes\.scrcase").count("SCRDesktop.CaseFile") == 1
    assert r'SCR Desktop.exe" --case-file "%1"' in opens


@pytest.mark.parametrize("name", ["SCR Desktop.exe", "scr-desktop.exe"])
def test_the_files_say_whose_they_are(installed: Computer, name: str) -> None:
    """The properties of the program's files name product and version."""
    content = (installed.program / name).read_bytes()
    for key, value in (("ProductName", "SCR Desktop"), ("ProductVersion", __version__), ("OriginalFilename", name)):
        found = content.find(key.encode("utf-16-le"))
        assert value.encode("utf-16-le") in content[found : found + 120]


@pytest.mark.parametrize("name", ["SCR Desktop.exe", "scr-desktop.exe"])
def test_windows_is_told_that_long_paths_are_understood(installed: Computer, name: str) -> None:
    """The manifest in each .exe asks for no administrator, and for paths of more than 260 characters."""
    content = (installed.program / name).read_bytes()
    told = ET.fromstring(content[content.index(b"<assembly") : content.index(b"</assembly>") + len(b"</assembly>")])
    values = {one.tag.partition("}")[2]: (one.text or "", dict(one.attrib)) for one in told.iter()}
    assert values["longPathAware"][0] == "true"
    assert values["requestedExecutionLevel"][1]["level"] == "asInvoker"


def test_names_of_more_than_260_characters(installed: Computer) -> None:
    """Case file, backup and paper may lie in folders whose names together are longer than Windows once allowed."""
    folder = installed.drive / ("Ŵ" * 80) / ("reviews " * 12 + "2026") / ("d" * 90)
    folder.mkdir(parents=True)
    case_file, paper = installed.name_of(folder / "office.scrcase"), installed.name_of(folder / "sheet.pdf")
    assert len(paper) > 260
    secret = installed.drive / "passphrase.txt"
    secret.write_text(demo.PASSPHRASE, encoding="utf-8")
    opened = ["--case-file", case_file, "--passphrase-file", installed.name_of(secret)]
    made = json.loads(installed.command("--case-file", case_file, "demo", "--cases", "1", "--json").stdout)
    assert installed.command(*opened, "check").returncode == 0
    assert installed.command(*opened, "backup").returncode == 0
    reference = made["register"][0]["reference"]
    assert installed.command(*opened, "export", reference, "deadline-sheet", "-o", paper).returncode == 0
    assert reference in pypdf.PdfReader(folder / "sheet.pdf").pages[0].extract_text()
    assert list((folder / "backups").glob("*.scrcase"))


def test_nothing_of_windows_or_wine_is_shipped(installed: Computer) -> None:
    """No stand-in of Wine, no library that belongs to Windows, no network library, and no unencrypted database engine."""
    unwanted = ("api-ms-", "icuuc", "mscms", "bcryptprimitives", "ucrtbase", "qt6network", "_ssl", "libssl", "sqlite3.")
    names = [path.name.lower() for path in installed.program.rglob("*")]
    assert [name for name in names if name.startswith(unwanted)] == []


def test_reinstalling_mends(installed: Computer, setup: Path, release: Path) -> None:
    """Installing the same version again puts back what is missing and leaves the data alone."""
    installed.data.mkdir(exist_ok=True)
    (installed.data / "office.scrcase").write_bytes(b"a case file")
    (installed.program / "program" / "python312.dll").unlink()
    assert installed.install(setup) == 0
    assert installed.installed() == listed(release)
    assert (installed.data / "office.scrcase").read_bytes() == b"a case file"


def test_one_installation_only(installed: Computer, setup: Path, tmp_path: Path) -> None:
    """Neither another folder nor everybody gets a second copy beside the one that is there."""
    assert installed.install(setup, r"/D=C:\Elsewhere") == 8
    assert not (installed.drive / "Elsewhere").exists()
    assert installed.install(setup, "/ALLUSERS") == 8
    assert "remove it there first" in installed.said()


def test_for_everybody(computer: Computer, setup: Path, previous_setup: Path) -> None:
    """With /ALLUSERS the program goes to Program Files; the next version follows it there without being told."""
    folder = computer.drive / "Program Files" / "SCR Desktop"
    assert computer.install(previous_setup, "/ALLUSERS") == 0
    assert computer.install(setup) == 0
    assert computer.command("--version", folder=folder).stdout == f"SCR Desktop {__version__}\n"
    assert __version__ in computer.registry(rf"HKLM\{UNINSTALL_KEY}")
    assert (computer.drive / "ProgramData" / START_MENU).exists()
    assert not computer.program.exists()
    assert computer.uninstall(folder) == 0
    assert not folder.exists()
    assert not (computer.drive / "ProgramData" / START_MENU).exists()
    assert computer.registry(rf"HKLM\{UNINSTALL_KEY}") == ""


def test_nobody_needs_an_administrator(computer: Computer, setup: Path) -> None:
    """Somebody without rights installs for themselves; for everybody they are refused, and nothing is changed."""
    assert computer.install(setup, "/ALLUSERS", by=WITHOUT_RIGHTS) == 5
    assert "needs an administrator" in computer.said()
    assert not (computer.drive / "Program Files" / "SCR Desktop").exists()
    assert computer.install(setup, by=WITHOUT_RIGHTS) == 0
    assert computer.command("--version").stdout == f"SCR Desktop {__version__}\n"


def test_names_that_are_not_english(computer: Computer, setup: Path) -> None:
    r"""The program installs and works in `C:\Users\Zoë Ŵyn\My Programs`, its data beside it."""
    local = computer.user_named("Zoë Ŵyn")
    folder = computer.drive / "users" / "Zoë Ŵyn" / "My Programs"
    assert computer.install(setup, rf"/D={computer.name_of(folder)}") == 0
    demo = json.loads(computer.command("demo", "--cases", "3", "--json", folder=folder).stdout)
    (made,) = (local / "SCR Desktop" / "demonstration").glob("*.scrcase")
    assert demo["case_file"] == computer.name_of(made)
    assert computer.uninstall(folder) == 0
    assert not folder.exists()
    assert made.exists()


def test_a_folder_with_other_things_is_refused(computer: Computer, setup: Path) -> None:
    """What is in a folder that is not the program's own is neither replaced nor mixed with it."""
    folder = computer.drive / "Reports"
    folder.mkdir()
    (folder / "report.txt").write_text("Somebody's own.")
    assert computer.install(setup, r"/D=C:\Reports") == 6
    assert [path.name for path in folder.iterdir()] == ["report.txt"]
    assert "holds other files" in computer.said()


def test_an_old_windows_is_refused(computer: Computer, setup: Path) -> None:
    """Where Qt could not run nothing is installed."""
    computer.run("winecfg", "-v", "win81")
    assert computer.install(setup) == 9
    assert not computer.program.exists()


def test_a_damaged_installer_installs_nothing(computer: Computer, setup: Path, tmp_path: Path) -> None:
    """An installer that was cut off or changed on its way ends before it writes anything."""
    content = bytearray(setup.read_bytes())
    content[len(content) // 2] ^= 1
    damaged = tmp_path / "setup.exe"
    damaged.write_bytes(content)
    assert computer.install(damaged) == 2
    assert not computer.program.exists()


def test_every_library_has_its_line_in_the_bill(release: Path) -> None:
    """Each library file belongs to a package, or to a part of Python's, that the bill of materials names."""
    (path,) = release.glob("*-bill.cdx.json")
    named = {
        part["name"].lower().replace("_", "-") for part in json.loads(path.read_text(encoding="utf-8"))["components"]
    }
    program = on_linux.PROGRAM / "program"
    files = [one.relative_to(program) for one in program.rglob("*") if one.suffix in {".dll", ".pyd"}]
    assert len(files) > 50
    assert [one.as_posix() for one in files if owner(one) not in named] == []


def owner(file: Path) -> str:
    """Return what a library file belongs to, as the bill names it."""
    package = importlib.metadata.packages_distributions().get(file.parts[0].partition(".")[0])
    if package:
        return package[0].lower().replace("_", "-")
    return next((whose for start, whose in OF_PYTHON.items() if file.name.lower().startswith(start)), "cpython")


def test_every_library_that_is_wanted_is_there() -> None:
    """What the program's libraries load is shipped with them or belongs to Windows 10."""
    import re
    import subprocess

    files = [path for path in on_linux.PROGRAM.rglob("*") if path.suffix in {".dll", ".pyd", ".exe"}]
    shipped = {path.name.lower() for path in files}
    wanted = set()
    for path in files:
        told = subprocess.run(["x86_64-w64-mingw32-objdump", "-p", path], capture_output=True, text=True, check=True)
        wanted |= {name.lower() for name in re.findall(r"DLL Name: (\S+)", told.stdout)}
    assert {name for name in wanted - shipped if not name.startswith("api-ms-win-")} <= OF_WINDOWS


OF_PYTHON = {"libcrypto": "openssl", "libffi": "libffi", "vcruntime": "microsoft visual c++ run-time library"}
OF_WINDOWS = {
    "advapi32.dll", "authz.dll", "bcrypt.dll", "bcryptprimitives.dll", "comctl32.dll", "comdlg32.dll", "crypt32.dll",
    "d3d11.dll", "d3d12.dll", "d3d9.dll", "dwmapi.dll", "dwrite.dll", "dxgi.dll", "gdi32.dll", "icuuc.dll", "imm32.dll",
    "iphlpapi.dll",
    "kernel32.dll", "mpr.dll", "netapi32.dll", "ntdll.dll", "ole32.dll", "oleaut32.dll", "psapi.dll", "rpcrt4.dll",
    "setupapi.dll", "shell32.dll", "shlwapi.dll", "uiautomationcore.dll", "user32.dll", "userenv.dll", "uxtheme.dll",
    "version.dll", "winmm.dll", "winspool.drv", "ws2_32.dll", "wtsapi32.dll",
}  # fmt: skip
