"""The bill of materials: what the installer is made of, in CycloneDX's JSON, for whoever must assess it."""

from __future__ import annotations

import json
import os
import platform
import ssl
import uuid
from datetime import UTC, datetime
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

import licences
import shipped

from scr_desktop import __version__, paths

FORMAT, EDITION = "CycloneDX", "1.6"
# What has no version of its own to tell, with its licence.
BESIDE = (
    ("Argon2", "Apache-2.0"),
    ("DejaVu fonts", "Bitstream-Vera AND LicenseRef-public-domain"),
    ("Microsoft Visual C++ run-time library", "LicenseRef-Microsoft-redistributable"),
    ("PyInstaller's start program", "GPL-2.0-or-later WITH Bootloader-exception"),
    ("Source Sans 3 fonts", "OFL-1.1"),
)


def write(path: Path) -> None:
    """Write the bill to `path`. The day is that of `SOURCE_DATE_EPOCH`, if that is set, so that it can be repeated."""
    path.write_text(json.dumps(bill(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def bill() -> dict[str, Any]:
    """Return the bill: the program, and every package and library that is shipped with it."""
    program = {"type": "application", "bom-ref": "program", "name": paths.APP_NAME, "version": __version__}
    parts = [*(package(one) for one in shipped.distributions()), *libraries(), *nameless()]
    at = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", datetime.now(UTC).timestamp())), UTC)
    name = json.dumps([__version__, *sorted(part["bom-ref"] for part in parts)])
    return {
        "bomFormat": FORMAT,
        "specVersion": EDITION,
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, name)}",
        "version": 1,
        "metadata": {
            "timestamp": at.isoformat(timespec="seconds").replace("+00:00", "Z"),
            "component": {**program, "licenses": [{"license": {"id": "MIT"}}]},
        },
        "components": parts,
        "dependencies": [{"ref": "program", "dependsOn": [part["bom-ref"] for part in parts]}],
    }


def package(one: Distribution) -> dict[str, Any]:
    """Return a Python package as a component."""
    key = one.name.lower().replace("_", "-")
    return component(f"pkg:pypi/{key}@{one.version}", one.name, one.version, licences.licence(one))


def libraries() -> list[dict[str, Any]]:
    """Return what comes inside a package or with Python, by the versions that they tell themselves."""
    from pypdfium2_raw.version import PDFIUM_INFO
    from PySide6.QtCore import qVersion

    found = {
        ("cpython", "PSF-2.0"): platform.python_version(),
        ("qt", "LGPL-3.0-only"): qVersion(),
        ("pdfium", "BSD-3-Clause AND Apache-2.0"): str(PDFIUM_INFO.version),
        ("openssl", "Apache-2.0"): ssl.OPENSSL_VERSION.split()[1],
        **cipher(),
    }
    return [
        component(f"pkg:generic/{name}@{version}", name, version, words) for (name, words), version in found.items()
    ]


def nameless() -> list[dict[str, Any]]:
    """Return what is inside something else, or beside it, and does not tell its version."""
    inside = [
        (f"{owner}/{name}", name, words) for owner in ("Qt", "Python") for name, words in licences.parts_of(owner)
    ]
    return [
        {"type": "library", "bom-ref": ref, "name": name, "licenses": [chosen(words)]}
        for ref, name, words in (*inside, *((name, name, words) for name, words in BESIDE))
    ]


def cipher() -> dict[tuple[str, str], str]:
    """Return SQLCipher and SQLite with their versions."""
    import sqlcipher3

    connection = sqlcipher3.connect(":memory:")
    try:
        # The engine names its cryptography only once there is a key.
        connection.execute("PRAGMA key = 'none'")
        version = str(connection.execute("PRAGMA cipher_version").fetchone()[0]).split()[0]
        provider = str(connection.execute("PRAGMA cipher_provider_version").fetchone()[0])
    finally:
        connection.close()
    return {
        ("sqlcipher", "BSD-3-Clause"): version,
        ("sqlite", "blessing"): sqlcipher3.sqlite_version,
        ("openssl-in-sqlcipher", "Apache-2.0"): provider.removeprefix("OpenSSL ").split()[0],
    }


def component(purl: str, name: str, version: str, words: str) -> dict[str, Any]:
    """Return one part; `words` are its licence or several."""
    return {
        "type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl, "licenses": [chosen(words)],
    }  # fmt: skip


def chosen(words: str) -> dict[str, Any]:
    """Return a licence as CycloneDX has it: those that are no SPDX identifier stand as an expression."""
    plain = " " not in words and not words.startswith("LicenseRef-")
    return {"license": {"id": words}} if plain else {"expression": words}
