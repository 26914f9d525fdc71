"""Bringing a case file of an earlier SCR Desktop up to date, all of it or nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine

from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.store import indexing

# The newest revision in migrations/versions; a constant, because importing Alembic to find it out
# would cost half a second at every opening. A test holds the two together.
HEAD = "0021"
NOTHING = ""

FOLDER = Path(__file__).parent / "migrations"
VERSIONS: tuple[Path, ...] = (FOLDER / "versions",)


def revision_of(connection: Any) -> str:
    """Return the revision of the file that a DB-API `connection` is open on, `NOTHING` for a new file."""
    query = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"
    if not connection.execute(query).fetchone()[0]:
        return NOTHING
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row else NOTHING


def check_not_newer(revision: str, path: Path) -> None:
    """Raise `CaseFileProblem` if a newer SCR Desktop has written the file at `path`."""
    if revision > HEAD:
        raise CaseFileProblem(
            f"{path.name} was last used with a newer SCR Desktop than this one and was not opened: "
            "install the newer SCR Desktop on this computer."
        )


def upgrade(engine: Engine) -> None:
    """Bring the file of `engine` to `HEAD` in one transaction; whatever fails, nothing of it remains."""
    with engine.connect().execution_options(writes=True) as connection:
        # A table that is rebuilt is dropped, and with keys enforced the rows that point to it would
        # go with it. The pragma does nothing inside a transaction, so it comes before.
        driver: Any = connection.connection.dbapi_connection
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                _run(connection)
                # What is searched is what the records of this release hold.
                indexing.index_all(connection)
                _check_keys(connection)
        finally:
            driver.execute("PRAGMA foreign_keys = ON")


def _run(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", _escaped(str(FOLDER)))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", _escaped("\n".join(str(folder) for folder in VERSIONS)))
    command.upgrade(config, "head")


def _check_keys(connection: Connection) -> None:
    loose = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if loose:
        raise RuntimeError(f"the migration left {len(loose)} rows that point to nothing, the first in {loose[0][0]}")


def _escaped(text: str) -> str:
    """Return `text` for a configuration in which a percent sign begins a reference."""
    return text.replace("%", "%%")
