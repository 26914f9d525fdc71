"""Collects the program, its licences and its bill of materials: `python collect.py FOLDER`, by a Windows Python."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from unittest import mock

import PyInstaller.__main__

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))


def main(folder: Path) -> int:
    """Put the folder `SCR Desktop`, as it will be installed, and `bill.cdx.json` into `folder`."""
    import bill
    import licences

    options = ["--noconfirm", "--log-level", "ERROR", "--distpath", str(folder), "--workpath", str(folder / "work")]
    # The reader of .exe files has Python walk through all its objects whenever it closes one: a quarter of the whole time.
    gc.disable()
    with mock.patch.object(gc, "collect"):
        PyInstaller.__main__.run([str(HERE / "scr_desktop.spec"), *options])
    licences.gather(folder / "SCR Desktop" / "licences")
    bill.write(folder / "bill.cdx.json")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
