"""What this copy of the program consists of: an installed copy must say the same as the source tree."""

from __future__ import annotations

import hashlib
from importlib.metadata import version
from pathlib import Path
from typing import Any

from scr_desktop import __version__, paths
from scr_desktop.services.papers import paper
from scr_desktop.services.regime import regimes
from scr_desktop.store import migrate

PACKAGES = ("PySide6-Essentials", "SQLAlchemy", "alembic", "argon2-cffi", "holidays", "reportlab", "sqlcipher3")


def self_check() -> dict[str, Any]:
    """Return versions, regimes with how many rules each, documents, the schema, and the resources by digest."""
    return {
        "version": __version__,
        "packages": _packages(),
        "regimes": {regime.key: len(regime.rules) for regime in regimes()},
        "documents": [document.key for document in paper.documents()],
        "schema": migrate.HEAD,
        "resources": _resources(),
    }


def _packages() -> dict[str, str]:
    import sqlcipher3

    found = {name: version(name) for name in PACKAGES}
    connection = sqlcipher3.connect(":memory:")
    try:
        found["SQLCipher"] = str(connection.execute("PRAGMA cipher_version").fetchone()[0])
    finally:
        connection.close()
    return found


def _resources() -> dict[str, str]:
    root = paths.resource()
    files = sorted(path for path in root.rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix(): _digest(path) for path in files}


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]
