"""SHA-256 lists, as `sha256sum -c` and Get-FileHash read them: `python hashes.py FOLDER LIST`."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path


def listed(folder: Path) -> dict[str, str]:
    """Return the digest of every file under `folder` by its name there, with `/` between folders."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): digest(path) for path in files}


def digest(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def main(folder: Path, target: Path) -> int:
    """Write the list of the files under `folder` to `target`, which is not in its own list."""
    rows = {name: value for name, value in listed(folder).items() if folder / name != target}
    target.write_text("".join(f"{value}  {name}\n" for name, value in rows.items()), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
