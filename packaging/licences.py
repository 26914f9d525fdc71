"""Gathers the licences of everything that the installer brings, with a list that says which is whose."""

from __future__ import annotations

import platform
import re
import shutil
import sysconfig
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

import shipped

from scr_desktop import __version__

TEXTS = Path(__file__).resolve().parent / "licences"
NAMES = ("licen", "copying", "notice")
LGPL = ("LGPL-3.0.txt", "GPL-3.0.txt")  # the first is written as an addition to the second
NOT_OURS = "LicenseRef-Qt-Commercial.txt"  # for those who have bought one
# Where a package's record names no licence in a word, or names a choice: what is taken, from the package's own text.
TAKEN = {
    "holidays": "MIT",
    "olefile": "BSD-2-Clause",
    "pypdfium2": "BSD-3-Clause",
    "pyside6-essentials": "LGPL-3.0-only",
    "python-bidi": "LGPL-3.0-only",
    "python-dateutil": "BSD-3-Clause",
    "reportlab": "BSD-3-Clause",
    "rl-accel": "BSD-3-Clause",
    "shiboken6": "LGPL-3.0-only",
    "sqlcipher3": "Zlib",
}
# What comes inside a package, or with the tools, and has no record of its own.
WITHIN = (
    ("Qt (in PySide6-Essentials)", "LGPL-3.0-only", LGPL),
    ("What Qt contains of others", "each its own", ("Parts of Qt.txt",)),
    ("What Python contains of others", "each its own", ("Parts of Python.txt",)),
    ("SQLCipher (in sqlcipher3)", "BSD-3-Clause", ("SQLCipher.txt",)),
    ("SQLite (in sqlcipher3)", "blessing (public domain)", ()),
    ("OpenSSL (in sqlcipher3 and Python)", "Apache-2.0", ("Apache-2.0.txt",)),
    ("PDFium (in pypdfium2)", "BSD-3-Clause, Apache-2.0 and those of its parts", ("pypdfium2",)),
    ("Argon2 (in argon2-cffi-bindings)", "Apache-2.0", ("Apache-2.0.txt",)),
    ("PyInstaller's start program", "GPL-2.0-or-later with an exception that allows any program", ("PyInstaller.txt",)),
    ("Microsoft Visual C++ run-time library", "redistributable as part of a program", ()),
    ("DejaVu fonts", "Bitstream Vera and public domain", ("DejaVu fonts.txt",)),
    ("Source Sans 3 fonts", "OFL-1.1", ("Source Sans fonts.txt",)),
)
PREFACE = """\
SCR Desktop {version}: MIT licence, © 2026 The SCR Desktop contributors. Its text is in “SCR Desktop.txt”.

It brings the following parts. The text of each licence stands in this folder. Qt, Qt for Python and python-bidi are
used under the GNU Lesser General Public License 3: they are separate files in the folders “PySide6”, “shiboken6” and
“bidi” of the folder “program”, and may be replaced there by your own builds of the same version.

"""


def gather(folder: Path) -> None:
    """Write the licences into `folder`, which is made; raises `LookupError` if a package brings none."""
    folder.mkdir(parents=True, exist_ok=True)
    for text in TEXTS.iterdir():
        shutil.copyfile(text, folder / text.name)
    for name, path in singles().items():
        shutil.copyfile(path, folder / name)
    rows = [(f"Python {platform.python_version()}", "PSF-2.0", "Python.txt")]
    for one in shipped.distributions():
        copy_of(one, folder / one.name)
        rows.append((f"{one.name} {one.version}", licence(one), one.name))
    rows += [(name, words, ", ".join(files)) for name, words, files in WITHIN]
    lines = "\n".join(f"{name}: {words}" + (f"  [{where}]" if where else "") for name, words, where in rows)
    (folder / "Licences.txt").write_text(PREFACE.format(version=__version__) + lines + "\n", encoding="utf-8")


def singles() -> dict[str, Path]:
    """Return the licences that are one file, under the name that each gets."""
    library = Path(sysconfig.get_path("stdlib"))
    python = next(path for path in (library.parent / "LICENSE.txt", library / "LICENSE.txt") if path.exists())
    return {
        "SCR Desktop.txt": shipped.ROOT / "LICENSE",
        "DejaVu fonts.txt": shipped.ROOT / "resources" / "fonts" / "LICENCE-DejaVu.txt",
        "Source Sans fonts.txt": shipped.ROOT / "resources" / "fonts" / "LICENCE-Source-Sans.txt",
        "Python.txt": python,
        "PyInstaller.txt": next(path for _, path in texts_of(distribution("pyinstaller"))),
    }


def licence(one: Distribution) -> str:
    """Return the licence of a package in a word or two."""
    record = one.metadata.json
    said = str(record.get("license_expression") or record.get("license") or "")
    word = TAKEN.get(one.name.lower().replace("_", "-"), said.partition("\n")[0])
    if not word:
        raise LookupError(f"{one.name} does not say its licence: read its texts and add it to TAKEN")
    return word


def parts_of(owner: str) -> list[tuple[str, str]]:
    """Return what `owner`, Qt or Python, contains of others: names with licences, as their text lists them."""
    text = (TEXTS / f"Parts of {owner}.txt").read_text(encoding="utf-8")
    return re.findall(r"^(.+?) \(([\w.+ -]+)\): ", text, re.MULTILINE)


def texts_of(one: Distribution) -> Iterator[tuple[Path, Path]]:
    """Yield the licence files that a package brings: their place within its record, and where they are."""
    for file in one.files or ():
        place = Path(*file.parts[1:])
        ours = file.parts[0].endswith(".dist-info") and file.name != NOT_OURS
        if ours and (file.name.lower().startswith(NAMES) or "licenses" in file.parts):
            yield Path(*(part for part in place.parts if part != "licenses")), Path(str(one.locate_file(file)))


def copy_of(one: Distribution, folder: Path) -> None:
    """Copy the licence files of a package into a folder of its own; Qt for Python brings none but Qt's."""
    found = list(texts_of(one))
    if licence(one) == "LGPL-3.0-only":
        found += [(Path(name), TEXTS / name) for name in LGPL]
    if not found:
        raise LookupError(f"{one.name} brings no licence text: add it to {TEXTS}")
    for place, path in found:
        target = folder / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
