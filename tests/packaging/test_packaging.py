"""What of the installer can be seen without Windows: its parts fit the program and each other."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import bill
import hashes
import icon
import licences
import pytest
import shipped
from PySide6.QtGui import QColor, QImage, QPainter

from scr_desktop import __version__, paths

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGING = ROOT / "packaging"
WINDOWS = PACKAGING / "requirements-windows.txt"
SCRIPT = "".join((PACKAGING / name).read_text(encoding="utf-8") for name in ("scr_desktop.nsi", "checks.nsh"))
# Qt draws with what the processor offers, and the last of 255 shades depends on it; nobody sees that.
ROUNDING, FAR = 2, 256
GUIDE = (ROOT / "guide" / "INSTALL.md").read_text(encoding="utf-8")


def pins(path: Path) -> dict[str, str]:
    """Return the versions that a requirement file names, by package."""
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", path.read_text(encoding="utf-8"), re.MULTILINE))


def test_windows_gets_the_versions_that_are_tested() -> None:
    """Every package of the program is in the list for Windows, in the version that the tests run with."""
    own = pins(ROOT / "requirements.txt")
    assert {name: version for name, version in pins(WINDOWS).items() if name in own} == own


def test_what_windows_gets_is_hashed_and_has_no_address() -> None:
    """The list for Windows holds exact versions with hashes, and no address of a package index."""
    text = WINDOWS.read_text(encoding="utf-8")
    lines = [line for line in text.replace("\\\n", " ").splitlines() if re.match(r"[a-z0-9]", line)]
    assert [line[:40] for line in lines if not re.search(r"==\S+ .*--hash=sha256:[0-9a-f]{64}", line)] == []
    assert "://" not in text


def test_every_package_comes_with_its_licence(tmp_path: Path) -> None:
    """The licence of each package is known in a word, and its text is brought along."""
    for one in shipped.distributions():
        licences.copy_of(one, tmp_path / one.name)
        assert licences.licence(one)
        assert any(path.stat().st_size > 200 for path in (tmp_path / one.name).rglob("*") if path.is_file())


def test_the_bill_names_every_part_once() -> None:
    """The bill of materials has each package and library once, with version, licence and a name that tools can look up."""
    made = json.loads(json.dumps(bill.bill()))
    parts, told = made["components"], [part for part in made["components"] if "version" in part]
    assert (made["bomFormat"], made["metadata"]["component"]["version"]) == ("CycloneDX", __version__)
    assert len({part["bom-ref"] for part in parts}) == len(parts)
    assert {"pkg:pypi/" + f"{name}@{version}" for name, version in pins(ROOT / "requirements.txt").items()} <= {
        part["purl"] for part in told
    }
    assert {"cpython", "qt", "pdfium", "sqlcipher", "sqlite"} <= {part["name"] for part in told}
    assert {"libffi", "FreeType", "Argon2"} <= {part["name"] for part in parts if part not in told}
    assert [part["name"] for part in parts if not part["licenses"]] == []
    assert [part["name"] for part in told if not part["version"]] == []


@pytest.mark.parametrize("owner", ["Qt", "Python"])
def test_what_is_inside_has_its_licence_too(owner: str) -> None:
    """The text of each licence of what Qt and Python contain stands below the list, but for what is in the public domain."""
    text = (licences.TEXTS / f"Parts of {owner}.txt").read_text(encoding="utf-8")
    wanted = {one for _, words in licences.parts_of(owner) for one in words.split(" AND ")} - {
        "LicenseRef-public-domain"
    }
    assert wanted
    assert [one for one in wanted if not re.search(rf"^-+\n{re.escape(one)}\n-+\n\n\w", text, re.MULTILINE)] == []


def test_the_digests_can_be_checked_with_common_tools(tmp_path: Path) -> None:
    """The lists of digests are in the form that `sha256sum -c` reads, and do not list themselves."""
    (tmp_path / "a folder").mkdir()
    (tmp_path / "a folder" / "Ŵ.txt").write_text("text", encoding="utf-8")
    listed = tmp_path / "SHA256SUMS.txt"
    assert hashes.main(tmp_path, listed) == 0
    assert hashes.main(tmp_path, listed) == 0
    told = subprocess.run(["sha256sum", "-c", listed.name], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert told.stdout == "a folder/Ŵ.txt: OK\n"


@pytest.mark.parametrize(("place", "size"), list(enumerate(icon.SIZES)))
def test_the_icon_is_the_programs_own(qapp: object, place: int, size: int) -> None:
    """The icon of the .exe files is drawn from the program's icon, in each size that Windows asks for."""
    content = icon.ICON.read_bytes()
    length, offset = (
        int.from_bytes(content[at : at + 4], "little") for at in (6 + 16 * place + 8, 6 + 16 * place + 12)
    )
    kept = QImage.fromData(content[offset : offset + length])
    assert furthest(kept, icon.drawn(size)) <= ROUNDING


def test_a_processors_rounding_is_no_other_icon() -> None:
    """What one processor rounds otherwise than another is not seen; a shade that a person could see is."""
    drawn = icon.drawn(32)
    place = next((x, y) for x in range(32) for y in range(32) if drawn.pixelColor(x, y).alpha() == 255)
    for lighter in (1, 8):
        other = drawn.copy()
        other.setPixelColor(*place, QColor.fromRgb(*(min(255, one + lighter) for one in rgb(drawn.pixelColor(*place)))))
        assert furthest(other, drawn) == lighter
    assert furthest(QImage(16, 16, drawn.format()), drawn) == FAR
    assert ROUNDING < 8


def furthest(one: QImage, other: QImage) -> int:
    """Return by how many shades of 255 two pictures differ where they differ most, seen on white and on black."""
    if one.size() != other.size():
        return FAR
    seen = ((on_paper(one, colour), on_paper(other, colour)) for colour in ("white", "black"))
    return max(abs(a - b) for pair in seen for a, b in zip(*pair, strict=True))


def on_paper(picture: QImage, colour: str) -> bytes:
    """Return the red, green and blue of each pixel of a picture that lies on paper of this colour."""
    paper = QImage(picture.size(), QImage.Format.Format_RGBX8888)
    paper.fill(QColor(colour))
    painter = QPainter(paper)
    painter.drawImage(0, 0, picture)
    painter.end()
    return bytes(paper.constBits())


def rgb(colour: QColor) -> tuple[int, int, int]:
    """Return the red, green and blue of a colour."""
    return colour.red(), colour.green(), colour.blue()


def test_the_installer_registers_the_programs_case_files() -> None:
    """The ending and the names that the installer writes are those that the program itself uses."""
    assert f'!define SUFFIX "{paths.CASE_FILE_SUFFIX}"' in SCRIPT
    assert f'!define NAME "{paths.APP_NAME}"' in SCRIPT
    assert f'name="{paths.APP_NAME}"' in (PACKAGING / "scr_desktop.spec").read_text(encoding="utf-8")


def test_every_exit_status_is_explained() -> None:
    """Each exit status of the installer stands in the guide for IT staff, and no other."""
    statuses = {int(number) for number in re.findall(r"^!define [A-Z_]+ (\d+)$", SCRIPT, re.MULTILINE)}
    explained = {int(number) for number in re.findall(r"^\| (\d+) \|", GUIDE, re.MULTILINE)}
    assert explained - {0, 1} == statuses


def test_every_switch_is_explained() -> None:
    """Each switch that the installer reads stands in the guide."""
    switches = set(re.findall(r'GetOptions\} \$0 "(/[A-Z]+)', SCRIPT))
    assert switches == {"/ALLUSERS", "/WAIT", "/LOG"}
    assert [switch for switch in switches if switch not in GUIDE] == []


def test_without_the_recipe_the_try_out_is_skipped(tmp_path: Path) -> None:
    """Where the recipe for Wine is not at hand, `test-installer` says so in one line and is no failure."""
    command = [sys.executable, str(PACKAGING / "try_out.py")]
    done = subprocess.run(
        command, env={"SCR_WINDOWS_RECIPE": str(tmp_path)}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0
    assert re.fullmatch(r"test-installer: skipped: .+\n", done.stdout)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """Give a copy of what tries the installer out, with a recipe of which nothing is there yet; return its folder."""
    shutil.copytree(PACKAGING, tmp_path / "packaging")
    (tmp_path / "scr_desktop").mkdir()
    shutil.copy(ROOT / "scr_desktop" / "__init__.py", tmp_path / "scr_desktop")
    (tmp_path / "env.sh").touch()
    return tmp_path


def tried_out(folder: Path, limit: int = 60) -> subprocess.CompletedProcess[str]:
    """Try the installer out in a folder by its own recipe, for so many seconds at most."""
    script = f"import sys, try_out; try_out.LIMIT = {limit}; sys.exit(try_out.main([]))"
    return subprocess.run(
        [sys.executable, "-c", script],
        cwd=folder / "packaging",
        env={**os.environ, "SCR_WINDOWS_RECIPE": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_where_wine_cannot_be_had_the_try_out_is_skipped(elsewhere: Path) -> None:
    """A recipe that cannot be followed here, for want of leave or of a download, is named, and is no failure."""
    for name in ("apt.sh", "make_winpython.sh"):
        (elsewhere / name).write_text("echo nobody may do this here; exit 100")
    done = tried_out(elsewhere)
    assert done.returncode == 0
    assert re.search(r"^test-installer: skipped: .+ on this computer", done.stdout, re.MULTILINE)
    assert "nobody may do this here" in done.stdout


def test_a_try_out_that_hangs_is_ended(elsewhere: Path) -> None:
    """What hangs is ended when time is up, and that is a failure with a sentence."""
    for name in ("apt.sh", "make_winpython.sh"):
        (elsewhere / name).write_text("exec sleep 600")
    done = tried_out(elsewhere, limit=1)
    assert done.returncode == 1
    assert "test-installer: FAILED: not finished within" in done.stderr
