"""The licences of everything that the program consists of: as installed with it, else as the packages themselves say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from scr_desktop import __version__, paths

# Qt for Python brings no text of its licence; the second is what the first is written as an addition to.
_LGPL = ("LGPL-3.0.txt", "GPL-3.0.txt")
# The installer's list: a name, what the licence is, and in brackets the files that hold its text.
_LINE = re.compile(r"(?P<name>[^:]+): (?P<licence>[^\[]+?)(?:  \[(?P<files>.+)\])?$")
_TEXTS = ("licen", "copying", "notice")
_FONTS = (
    ("DejaVu", "Bitstream Vera and public domain", "LICENCE-DejaVu.txt"),
    ("Source Sans 3", "OFL-1.1", "LICENCE-Source-Sans.txt"),
)
_OWN = f"SCR Desktop {__version__}"
_MIT = "MIT licence, © 2026 The SCR Desktop contributors"


@dataclass(frozen=True, slots=True)
class Part:
    """A part with its version in its name, the licence in a few words, and its text where there is one."""

    name: str
    licence: str
    text: str


def parts() -> list[Part]:
    """Return the program itself and then every part that it brings."""
    folder = paths.licences_folder()
    return list(_installed(folder) if folder else _packages(paths.source_root()))


def _installed(folder: Path) -> Iterator[Part]:
    """Yield what the list that the installer brought names, with the texts that lie beside it."""
    yield Part(_OWN, _MIT, _text_at(folder / "SCR Desktop.txt"))
    rows = (folder / "Licences.txt").read_text(encoding="utf-8").rpartition("\n\n")[2]
    for row in rows.splitlines():
        if found := _LINE.match(row):
            places = [folder / name for name in (found["files"] or "").split(", ") if name]
            yield Part(found["name"], found["licence"], "\n\n".join(_text_at(place) for place in places))


def _text_at(place: Path) -> str:
    """Return the text of a file, or of all files in a folder one after another."""
    files = sorted(place.rglob("*")) if place.is_dir() else [place]
    return "\n\n".join(file.read_text(encoding="utf-8", errors="replace") for file in files if file.is_file())


def _packages(root: Path) -> Iterator[Part]:
    """Yield what the requirements of the source tree name, as it is installed."""
    yield Part(_OWN, _MIT, _text_at(root / "LICENSE"))
    required = re.findall(r"^([a-z0-9-]+)==", (root / "requirements.txt").read_text(encoding="utf-8"), re.MULTILINE)
    for name in required:
        try:
            one = distribution(name)
        except PackageNotFoundError:
            # Needed on another system only.
            continue
        words = _licence(one)
        lgpl = [_text_at(root / "packaging" / "licences" / name) for name in _LGPL] if "LGPL-3.0" in words else []
        yield Part(f"{one.name} {one.version}", words, "\n\n".join([*_texts(one), *lgpl]))
    for name, words, file in _FONTS:
        yield Part(f"{name} fonts", words, _text_at(paths.resource("fonts", file)))


def _licence(one: Distribution) -> str:
    """Return a package's licence in a few words: its own expression, else what its record is filed under."""
    record = one.metadata.json
    said = str(record.get("license_expression") or record.get("license") or "").partition("\n")[0]
    filed = [word.rpartition(" :: ")[2] for word in record.get("classifier", ()) if word.startswith("License ::")]
    return said or ", ".join(filed) or "as its text says"


def _texts(one: Distribution) -> Iterator[str]:
    for file in one.files or ():
        inside = file.parts[0].endswith(".dist-info")
        if inside and (file.name.lower().startswith(_TEXTS) or "licenses" in file.parts):
            yield _text_at(Path(str(one.locate_file(file))))
